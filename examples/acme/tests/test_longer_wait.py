import pytest

from acme_certification import ACME
from certflow import Case
from certflow.testing import asked, assert_blocked, assert_permitted, day, done

AGREED = day("2026-10-08")
REVOKED = day("2027-03-01")


def revoked(case, months=24):
    if months is not None:
        case = done(case, "agree_longer_wait", AGREED, months=months, document="HT-2026-017, art. 11")
    return done(case, "revoke", REVOKED)


@pytest.mark.parametrize(("on", "permitted"), [("2029-02-28", False), ("2029-03-01", False), ("2029-03-02", True)])
def test_two_years_agreed_are_waited(certified, on, permitted):
    verdict = asked(revoked(certified), "reapply", day(on))
    assert verdict.permitted is permitted
    assert verdict.first_day == day("2029-03-02")


def test_the_contract_is_named_with_the_day_its_wait_ends(certified):
    verdict = asked(revoked(certified), "reapply", day("2028-06-01"))
    assert_blocked(verdict, clause="Acme handbook 6.1", reason="自2027年3月1日起24个月，2029年3月1日届满")
    assert_blocked(verdict, reason="24 months from 1 March 2027 end on 1 March 2029")


@pytest.mark.parametrize("months", [None, 0, 6, 12])
def test_the_wait_is_never_shorter_than_the_law_sets_it(certified, months):
    case = revoked(certified, months)
    assert_blocked(asked(case, "reapply", day("2028-03-01")), clause="5.1.2(4)", first_day=day("2028-03-02"))
    assert_permitted(asked(case, "reapply", day("2028-03-02")))


@pytest.mark.parametrize(
    ("lacking", "zh"), [("document", "缺：约定更长等待期间的文件"), ("months", "缺：约定的等待月数")]
)
def test_an_agreement_that_does_not_say_what_and_where_is_not_filed(certified, lacking, zh):
    assert_blocked(asked(certified, "agree_longer_wait", AGREED, **{lacking: None}), clause="6.1", reason=zh)


def test_a_case_with_the_longer_wait_replays(certified):
    case = revoked(certified)
    assert Case.replay("demo", ACME, case.records) == case
