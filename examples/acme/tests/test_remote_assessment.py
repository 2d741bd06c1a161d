from datetime import timedelta

import pytest

from acme_certification import ACME, RemotePlan
from certflow import Case, Request, owed
from certflow.testing import audited, day, steps, suspension

TESTED = day("2027-03-01")
LAST = day("2027-03-31")


def plan(**changes):
    facts = {"team": ("He Jun",), "platform": "Acme Meet", "tested_by": "Wu Di", "tested_on": TESTED} | changes
    return RemotePlan(**facts)


def asked(case, on, **changes):
    return case.ask(Request("plan_remote", on, plan(**changes)))


@pytest.mark.parametrize(
    ("on", "permitted"),
    [
        (TESTED - timedelta(days=1), False),
        (TESTED, True),
        (LAST, True),
        (LAST + timedelta(days=1), False),
    ],
)
def test_a_tested_connection_counts_for_thirty_days(certified, on, permitted):
    assert asked(certified, on).permitted is permitted


def test_a_test_that_is_too_old_is_told_with_its_clause(certified):
    (judgement,) = asked(certified, day("2027-04-01")).in_the_way
    assert judgement.clause.label.render("en") == "Acme handbook, 5.3"
    assert judgement.finding.because.render("zh") == "Wu Di于2027年3月1日测试，有效至2027年3月31日"
    assert judgement.finding.because.render("en") == "tested by Wu Di on 1 March 2027, counts until 31 March 2027"


def test_how_long_a_test_counts_is_a_setting(certified):
    policy = ACME.policy().settle("Chen Li", TESTED, connection_test_age=7)
    case = certified.settle(policy)
    assert asked(case, day("2027-03-08")).permitted
    assert not asked(case, day("2027-03-09")).permitted


@pytest.mark.parametrize(
    ("gap", "zh"),
    [
        ({"tested_by": None}, "缺：连接测试人"),
        ({"tested_on": None}, "缺：连接测试日期"),
        ({"platform": None}, "缺：远程评审所用平台"),
        ({"team": None}, "缺：审核组成员"),
    ],
)
def test_what_the_plan_lacks_is_named(certified, gap, zh):
    (judgement,) = asked(certified, TESTED, **gap).in_the_way
    assert judgement.finding.because.render("zh") == zh


def test_a_remote_assessment_runs_and_closes_like_any_audit_of_a_certificate(certified):
    case = audited(certified, "plan_remote", plan(), TESTED)
    assert case.tracks["S1"].state == "closed"
    assert Case.replay("demo", ACME, case.records) == case


def test_a_suspended_certificate_can_be_assessed_remotely(certified):
    case = steps(certified, ("suspend", TESTED, suspension(TESTED)))
    assert asked(case, TESTED).permitted


def test_a_remote_assessment_stands_in_for_no_surveillance(certified):
    due = {each.duty.id: each.due for each in owed(certified, TESTED)}
    case = audited(certified, "plan_remote", plan(), TESTED)
    assert {each.duty.id: each.due for each in owed(case, TESTED)}["surveillance"] == due["surveillance"]
