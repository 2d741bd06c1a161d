"""Assertions that say, where they fail, what was in the way."""

import pytest

from certflow import ITSMS, Case
from certflow.testing import asked, assert_blocked, assert_permitted, certified, day

BEGIN = day("2026-09-01")
OPERATING_SINCE = day("2026-07-15")
OPERATED = "in operation since 15 July 2026; the last day of the three full months is 15 October 2026"


def applying(on=BEGIN, **changes):
    return asked(Case.new("demo", ITSMS), "submit", on, **changes)


def too_early():
    return applying(operating_since=OPERATING_SINCE)


def test_what_is_permitted_passes_one_and_fails_the_other():
    assert_permitted(applying())
    with pytest.raises(AssertionError, match=r"Apply \(submit\) on 2026-09-01 should not be permitted, and is"):
        assert_blocked(applying())


def test_what_is_blocked_passes_one_and_fails_the_other_with_what_was_in_the_way():
    assert_blocked(too_early())
    with pytest.raises(AssertionError) as failed:
        assert_permitted(too_early())

    assert str(failed.value).splitlines() == [
        "Apply (submit) on 2026-09-01 should be permitted, and is not",
        "  first permitted day: 2026-10-16",
        f"  unmet: {OPERATED} [CNCA-ITSMS-01:2026 5.1.2(3)]",
    ]


@pytest.mark.parametrize("number", ["5.1.2(3)", "CNCA-ITSMS-01:2026 5.1.2(3)"])
def test_a_clause_is_named_by_its_number_or_its_id(number):
    assert_blocked(too_early(), clause=number)


def test_a_clause_is_named_by_itself():
    (judgement,) = too_early().in_the_way

    assert_blocked(too_early(), clause=judgement.clause)
    with pytest.raises(AssertionError, match=r"blocked by CNCA-ITSMS-01:2026 5\.1\.2\(3\), and is by others"):
        assert_blocked(applying(headcount=None), clause=judgement.clause)


def test_another_clause_fails():
    with pytest.raises(AssertionError, match=r"should be blocked by 5\.1\.2\(4\), and is by others"):
        assert_blocked(too_early(), clause="5.1.2(4)")


@pytest.mark.parametrize("first", [day("2026-10-15"), day("2026-10-17"), None])
def test_another_first_day_fails(first):
    assert_blocked(too_early(), first_day=day("2026-10-16"))
    with pytest.raises(AssertionError, match="should have as its first permitted day"):
        assert_blocked(too_early(), first_day=first)


def test_none_says_that_no_day_is_in_sight():
    assert_blocked(applying(headcount=None), first_day=None)
    with pytest.raises(AssertionError, match="first permitted day: 2026-09-02"):
        assert_blocked(applying(headcount=None), first_day=day("2026-09-02"))


@pytest.mark.parametrize("words", ["in operation since 15 July 2026", "2026年7月15日"])
def test_a_reason_is_found_in_either_language(words):
    assert_blocked(too_early(), reason=words)
    with pytest.raises(AssertionError, match="should say as a reason: 'stopped'"):
        assert_blocked(too_early(), reason="stopped")


def test_the_clause_of_a_part_counts_where_the_part_is_in_the_way():
    verdict = asked(certified(BEGIN), "restore", BEGIN)

    assert_blocked(verdict, clause="9.6.5")
