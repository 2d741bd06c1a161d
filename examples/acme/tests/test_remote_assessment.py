from datetime import timedelta

import pytest

from acme_certification import ACME
from certflow import Case, owed
from certflow.testing import asked, assert_blocked, assert_permitted, day, done

TESTED = day("2027-03-01")
LAST = day("2027-03-31")


def plan_on(case, on, **changes):
    return asked(case, "plan_remote", on, **{"tested_by": "Wu Di", "tested_on": TESTED, **changes})


@pytest.mark.parametrize(
    ("on", "permitted"),
    [(TESTED - timedelta(days=1), False), (TESTED, True), (LAST, True), (LAST + timedelta(days=1), False)],
)
def test_a_tested_connection_counts_for_thirty_days(certified, on, permitted):
    assert plan_on(certified, on).permitted is permitted


def test_a_test_that_is_too_old_is_told_with_its_clause(certified):
    verdict = plan_on(certified, day("2027-04-01"))
    assert_blocked(verdict, clause="Acme handbook 5.3", reason="Wu Di于2027年3月1日测试，有效至2027年3月31日")
    assert_blocked(verdict, reason="tested by Wu Di on 1 March 2027, counts until 31 March 2027")


def test_how_long_a_test_counts_is_a_setting(certified):
    case = certified.settle(ACME.policy().settle("Chen Li", TESTED, connection_test_age=7))
    assert_permitted(plan_on(case, day("2027-03-08")))
    assert_blocked(plan_on(case, day("2027-03-09")), clause="5.3")


@pytest.mark.parametrize(
    ("lacking", "zh"),
    [
        ("tested_by", "缺：连接测试人"),
        ("tested_on", "缺：连接测试日期"),
        ("platform", "缺：远程审核所用平台"),
        ("team", "缺：审核组成员"),
    ],
)
def test_what_the_plan_lacks_is_named(certified, lacking, zh):
    assert_blocked(plan_on(certified, TESTED, **{lacking: None}), clause="5.3", reason=zh)


def test_a_suspended_certificate_can_be_assessed_remotely(certified):
    assert_permitted(plan_on(done(certified, "suspend", TESTED), TESTED))


def test_a_remote_assessment_runs_like_any_audit_of_a_certificate_and_stands_in_for_no_surveillance(certified):
    case = certified
    for act in ("plan_remote", "begin_audit", "record_meeting", "record_meeting", "close_audit"):
        case = done(case, act, TESTED, track="S1")
    assert case.tracks["S1"].state == "closed"
    assert Case.replay("demo", ACME, case.records) == case
    assert [each for each in owed(case, TESTED) if each.duty.id == "surveillance"] == [
        each for each in owed(certified, TESTED) if each.duty.id == "surveillance"
    ]
