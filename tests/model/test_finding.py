"""Findings, day by day, against three-valued logic."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certflow import (
    ALWAYS,
    NEVER,
    Clause,
    Finding,
    Layer,
    Outcome,
    Text,
    Window,
    all_of,
    any_of,
    holds_during,
    holds_from,
    holds_until,
    met,
    not_applicable,
    undetermined,
    unmet,
)

WHY = Text("because", "因为")
BASE = date(2028, 2, 20)
DAYS = tuple(BASE + timedelta(days=n) for n in range(20))
WINDOWS = st.lists(st.tuples(st.none() | st.sampled_from(DAYS), st.none() | st.sampled_from(DAYS)), max_size=3).map(
    Window.of
)
FINDINGS = st.one_of(
    st.builds(lambda good, unknown: holds_during(good, WHY, unknown=unknown), WINDOWS, WINDOWS),
    st.just(not_applicable(WHY)),
)
PARTS = st.lists(FINDINGS, max_size=4).map(tuple)

# Kleene's logic: False < None < True; what does not apply takes no part.
VALUE = {Outcome.MET: 2, Outcome.UNDETERMINED: 1, Outcome.UNMET: 0}
OUTCOME = {value: outcome for outcome, value in VALUE.items()}


def expected(choose, parts, day):
    said = [VALUE[part.on(day)] for part in parts if part.on(day) is not Outcome.NOT_APPLICABLE]
    return OUTCOME[choose(said)] if said else Outcome.NOT_APPLICABLE


@settings(max_examples=150)
@given(parts=PARTS)
def test_all_of_and_any_of_agree_with_three_valued_logic_on_every_day(parts):
    every, some = all_of(parts, WHY), any_of(parts, WHY)
    for day in DAYS:
        assert every.on(day) is expected(min, parts, day)
        assert some.on(day) is expected(max, parts, day)


@settings(max_examples=150)
@given(finding=FINDINGS)
def test_the_opposite_turns_met_and_unmet_round_and_leaves_the_rest(finding):
    turned = {Outcome.MET: Outcome.UNMET, Outcome.UNMET: Outcome.MET}
    for day in DAYS:
        outcome = finding.on(day)
        assert (~finding).on(day) is turned.get(outcome, outcome)
        assert (~~finding).on(day) is outcome


@settings(max_examples=150)
@given(parts=PARTS)
def test_the_opposite_of_all_is_any_of_the_opposites(parts):
    one, other = ~all_of(parts, WHY), any_of(tuple(~part for part in parts), WHY)

    assert [one.on(day) for day in DAYS] == [other.on(day) for day in DAYS]


@settings(max_examples=150)
@given(parts=PARTS, nested=PARTS)
def test_no_day_is_both_met_and_unknown_and_passing_means_not_being_in_the_way(parts, nested):
    for finding in (all_of((*parts, any_of(nested, WHY)), WHY), ~any_of((*parts, all_of(nested, WHY)), WHY)):
        assert not finding.met & finding.unknown or not finding.applies
        for day in DAYS:
            assert finding.in_the_way(day) == (day not in finding.passes)
            assert finding.in_the_way(day) == (finding.on(day) in {Outcome.UNMET, Outcome.UNDETERMINED})


@settings(max_examples=150)
@given(parts=PARTS)
def test_the_leaves_are_the_parts_in_the_way_or_itself(parts):
    finding = all_of(parts, WHY)
    for day in DAYS:
        in_the_way = tuple(part for part in parts if part.in_the_way(day))
        assert finding.leaves(day) == (in_the_way or (finding,))


def test_the_innermost_part_in_the_way_is_named():
    day = DAYS[5]
    bad = unmet(Text("licence B has run out", "许可B已到期"))
    inner = all_of((met(Text("licence A", "许可A")), bad), Text("licences", "许可"))
    outer = all_of((met(WHY), not_applicable(WHY), inner), Text("conditions", "条件"))

    assert outer.leaves(day) == (bad,)


@pytest.mark.parametrize(
    ("finding", "outcomes"),
    [
        (met(WHY), "met met met"),
        (unmet(WHY), "unmet unmet unmet"),
        (undetermined(WHY), "undetermined undetermined undetermined"),
        (undetermined(WHY, until=date(2028, 2, 29)), "undetermined met met"),
        (not_applicable(WHY), "not_applicable not_applicable not_applicable"),
        (holds_from(date(2028, 2, 29), WHY), "unmet met met"),
        (holds_until(date(2028, 2, 29), WHY), "met met unmet"),
        (holds_during(Window.between(date(2028, 2, 29), date(2028, 2, 29)), WHY), "unmet met unmet"),
        (holds_during(NEVER, WHY, unknown=Window.since(date(2028, 2, 29))), "unmet undetermined undetermined"),
        (holds_during(Window.since(date(2028, 3, 1)), WHY, unknown=ALWAYS), "undetermined undetermined met"),
    ],
)
def test_a_finding_says_of_the_day_before_the_day_and_the_day_after(finding, outcomes):
    days = (date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1))

    assert " ".join(finding.on(day) for day in days) == outcomes


def test_nothing_to_combine_is_not_applicable():
    assert all_of((), WHY).on(BASE) is Outcome.NOT_APPLICABLE
    assert any_of((), WHY).on(BASE) is Outcome.NOT_APPLICABLE


def test_a_finding_put_under_a_clause_says_the_same_of_every_day():
    clause = Clause(Layer.PRODUCT, Text("x", "x"), "1", WHY)
    finding = holds_from(DAYS[3], WHY)
    moved = finding.under(clause)

    assert moved.clause is clause
    assert [moved.on(day) for day in DAYS] == [finding.on(day) for day in DAYS]
    assert isinstance(moved, Finding)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_name_in_both_languages(outcome):
    assert outcome.label.render("en") != outcome.label.render("zh")
