"""What is kept has happened: no act is dated after today, and today is the clock's."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from certflow import ITSMS, NotADayError, Request
from certflow.errors import FutureDayError
from certflow.registry import Registry, china_time
from certflow.store import MemoryStore
from certflow.testing import acceptance, application, certified, day

APPLIED = day("2026-09-01")
SUBMIT = Request("submit", APPLIED, application(APPLIED))
ACTS = {
    "open": lambda registry, on: registry.open("A-2", Request("submit", on, application(on))),
    "advance": lambda registry, on: registry.advance("A-1", Request("accept", on, acceptance(on))),
    "correct": lambda registry, on: registry.correct(
        "A-1", 1, on=on, reason="typing error", facts=application(APPLIED, headcount=90)
    ),
    "until": lambda registry, on: registry.until("A-1", on),
    "sweep": lambda registry, on: registry.sweep(on),
}
QUESTIONS = {
    "ask": lambda registry, on: registry.ask("A-1", Request("accept", on, acceptance(on))).permitted,
    "next": lambda registry, on: registry.next("A-1", on),
    "agenda": lambda registry, on: registry.agenda(APPLIED, on) is not None,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(("today", "there"), [("2026-09-09", False), ("2026-09-10", True), ("2026-09-11", True)])
def test_nothing_is_recorded_on_a_day_that_has_not_come(registry, clock, everything, act, today, there):
    registry.open("A-1", SUBMIT)
    clock.set(today)
    before = everything(registry.store)
    on = day("2026-09-10")

    if there:
        ACTS[act](registry, on)
        return
    with pytest.raises(FutureDayError) as error:
        ACTS[act](registry, on)
    assert (error.value.day, error.value.today) == (on, day(today))
    assert everything(registry.store) == before


@pytest.mark.parametrize("question", QUESTIONS)
def test_any_day_may_be_asked_of(registry, clock, question):
    registry.open("A-1", SUBMIT)
    clock.set("2026-09-05")

    assert QUESTIONS[question](registry, day("2026-09-20"))


@pytest.mark.parametrize("act", ["advance", "open", "correct", "until", "sweep"])
@pytest.mark.parametrize("on", ["2026-09-05", datetime(2026, 9, 5, tzinfo=UTC)], ids=["text", "time"])
def test_something_else_than_a_day_is_refused_as_such(registry, everything, act, on):
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)
    acts = {
        "advance": lambda: registry.advance("A-1", Request("accept", on, acceptance(APPLIED))),
        "open": lambda: registry.open("A-2", Request("submit", on, application(APPLIED))),
        "correct": lambda: registry.correct("A-1", 1, on=on, reason="r"),
        "until": lambda: registry.until("A-1", on),
        "sweep": lambda: registry.sweep(on),
    }

    with pytest.raises(NotADayError):
        acts[act]()
    assert everything(registry.store) == before


MIDNIGHT = datetime(2026, 9, 30, 16, tzinfo=UTC)
"""Midnight in China, between 30 September and 1 October."""


@pytest.mark.parametrize(
    ("zone", "seconds", "today"),
    [
        (8, -1, "2026-09-30"),
        (8, 0, "2026-10-01"),
        (0, 0, "2026-09-30"),
        (-5, 0, "2026-09-30"),
        (13, -7201, "2026-10-01"),
    ],
)
def test_the_day_begins_at_midnight_in_the_clocks_own_zone(zone, seconds, today):
    now = (MIDNIGHT + timedelta(seconds=seconds)).astimezone(timezone(timedelta(hours=zone)))
    registry = Registry(ITSMS, MemoryStore(), clock=lambda: now)
    tomorrow = day(today) + timedelta(days=1)

    assert registry.today() == day(today)
    answer = registry.open("A-1", Request("submit", day(today), application(day(today))))
    with pytest.raises(FutureDayError):
        registry.open("A-2", Request("submit", tomorrow, application(tomorrow)))
    assert answer.records[0].at == MIDNIGHT + timedelta(seconds=seconds)


def test_unless_told_otherwise_it_is_the_day_in_china():
    now = china_time()

    assert now.utcoffset() == timedelta(hours=8)
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert Registry(ITSMS, MemoryStore()).today() in {now.date(), now.date() + timedelta(days=1)}


@pytest.mark.parametrize(("today", "moved"), [("2029-09-20", 0), ("2029-09-21", 1), ("2029-09-22", 1)])
def test_a_sweep_goes_up_to_today_unless_told_otherwise(registry, clock, keep, today, moved):
    keep(registry, "A-1", certified(day("2026-09-21")))
    clock.set(today)

    assert registry.sweep().cases == moved
