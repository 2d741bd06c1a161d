"""An order to stop production or business, and what ended it (N09)."""

import pytest

from certflow import ITSMS, Case, Outcome, Request
from certflow.schemes.itsms.conditions import StopOrder
from certflow.testing import application, day

APPLIED = day("2026-09-01")
EMPTY = Case.new("demo", ITSMS)
STEPS = ("rectified_on", "consequences_removed_on", "lifted_on", "operating_since")


def finding(**days):
    order = StopOrder(
        authority="Market Supervision", ordered_on=day("2026-06-10"), **{name: day(iso) for name, iso in days.items()}
    )
    verdict = EMPTY.ask(Request("submit", APPLIED, application(APPLIED, orders=(order,))))
    return next(j.finding for j in verdict.judgements if j.guard == "not_ordered_to_stop")


@pytest.mark.parametrize("on", ["2026-06-10", "2026-06-11", "2026-09-01"])
def test_an_order_whose_every_step_is_dated_before_it_cannot_be_judged(on):
    found = finding(**dict.fromkeys(STEPS, "2026-06-09"))

    assert found.on(day(on)) is Outcome.UNDETERMINED
    assert found.on(day("2026-06-09")) is Outcome.MET


@pytest.mark.parametrize("last", STEPS)
@pytest.mark.parametrize(
    ("over", "before"), [("2026-06-10", Outcome.MET), ("2026-06-11", Outcome.UNMET), ("2026-08-01", Outcome.UNMET)]
)
def test_an_order_is_over_with_the_last_of_its_steps(last, over, before):
    found = finding(**{**dict.fromkeys(STEPS, "2026-06-10"), last: over})

    assert found.on(day("2026-06-10")) is before
    assert found.on(day(over)) is Outcome.MET


@pytest.mark.parametrize("gap", STEPS)
def test_an_order_of_which_a_step_is_not_on_file_cannot_be_judged(gap):
    found = finding(**{name: "2026-06-09" for name in STEPS if name != gap})

    assert found.on(APPLIED) is Outcome.UNDETERMINED


def test_an_order_without_any_step_stands():
    assert finding().on(APPLIED) is Outcome.UNMET
