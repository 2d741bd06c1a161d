import pytest

from acme_certification import ACME, LongerWait
from certflow import Case, Request
from certflow.schemes.itsms import Reason, Revocation
from certflow.testing import application, day, steps

AGREED = day("2026-10-08")
REVOKED = day("2027-03-01")


def revoked(case, months=24):
    facts = Revocation(
        reason=Reason.REQUIREMENTS_NOT_MET,
        evidence="SA-3",
        confirmed_on=REVOKED,
        decided_by="Luo Qing",
        notified_on=REVOKED,
        published_on=REVOKED,
    )
    agreed = ("agree_longer_wait", AGREED, LongerWait(months=months, document="HT-2026-017, art. 11"))
    return steps(case, *([agreed] if months is not None else []), ("revoke", REVOKED, facts))


def asked(case, on):
    return case.ask(Request("reapply", on, application(on)))


@pytest.mark.parametrize(
    ("on", "permitted"), [(day("2029-02-28"), False), (day("2029-03-01"), False), (day("2029-03-02"), True)]
)
def test_two_years_agreed_are_waited(certified, on, permitted):
    verdict = asked(revoked(certified), on)
    assert verdict.permitted is permitted
    assert verdict.first_day == day("2029-03-02")


def test_the_contract_is_named_with_the_day_its_wait_ends(certified):
    (judgement,) = asked(revoked(certified), day("2028-06-01")).in_the_way
    assert judgement.clause.label.render("zh") == "Acme手册 6.1"
    (part,) = judgement.finding.leaves(day("2028-06-01"))
    assert part.because.render("zh") == "自2027年3月1日起24个月，至2029年3月1日"
    assert part.because.render("en") == "24 months from 1 March 2027 to 1 March 2029"


@pytest.mark.parametrize("months", [None, 0, 6, 12])
def test_the_wait_is_never_shorter_than_the_law_sets_it(certified, months):
    case = revoked(certified, months)
    assert not asked(case, day("2028-03-01")).permitted
    assert asked(case, day("2028-03-02")).permitted


def test_an_agreement_without_its_document_is_not_filed(certified):
    (judgement,) = certified.ask(Request("agree_longer_wait", AGREED, LongerWait(months=24))).in_the_way
    assert judgement.finding.because.render("zh") == "缺：约定较长等待期间的文件"


def test_a_case_with_the_longer_wait_replays(certified):
    case = revoked(certified)
    assert Case.replay("demo", ACME, case.records) == case
