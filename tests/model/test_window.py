"""Sets of days against a day-by-day set."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certflow import ALWAYS, NEVER, Window

BASE = date(2027, 12, 1)
LENGTH = 250
DAYS = tuple(BASE + timedelta(days=n) for n in range(LENGTH))
INSIDE = st.sampled_from(DAYS[1:-1])
SPANS = st.lists(st.tuples(st.none() | INSIDE, st.none() | INSIDE), max_size=5)


def holds(spans, day):
    return any((lo is None or lo <= day) and (hi is None or day <= hi) for lo, hi in spans)


def days_of(window):
    return {day for day in DAYS if day in window}


def model_of(spans):
    return {day for day in DAYS if holds(spans, day)}


@settings(max_examples=150)
@given(left=SPANS, right=SPANS)
def test_every_operator_agrees_with_a_set_of_days(left, right):
    a, b = Window.of(left), Window.of(right)
    x, y = model_of(left), model_of(right)

    assert days_of(a) == x
    assert days_of(a & b) == x & y
    assert days_of(a | b) == x | y
    assert days_of(a - b) == x - y
    assert days_of(~a) == set(DAYS) - x


@settings(max_examples=150)
@given(left=SPANS, right=SPANS, third=SPANS)
def test_the_laws_of_sets_hold_as_equality_of_windows(left, right, third):
    a, b, c = Window.of(left), Window.of(right), Window.of(third)

    assert ~~a == a
    assert ~(a & b) == ~a | ~b
    assert a & (b | c) == (a & b) | (a & c)
    assert a - b == a & ~b
    assert a | ~a == ALWAYS
    assert a & ~a == NEVER
    assert hash(a | b) == hash(b | a)
    assert bool(a) == (a != NEVER)


@settings(max_examples=150)
@given(spans=SPANS)
def test_spans_stand_in_order_apart_and_make_the_same_window_again(spans):
    window = Window.of(spans)

    assert Window.of(window.spans) == window
    for (_, left), (right, _) in zip(window.spans, window.spans[1:], strict=False):
        assert left is not None
        assert right is not None
        assert right - left > timedelta(days=1)


@settings(max_examples=150)
@given(spans=SPANS, at=st.sampled_from(DAYS))
def test_the_first_day_from_a_day_is_what_a_search_finds(spans, at):
    found = next((day for day in DAYS if day >= at and holds(spans, day)), None)

    assert Window.of(spans).first_from(at) == found


@settings(max_examples=150)
@given(spans=SPANS, at=st.sampled_from(DAYS))
def test_the_last_day_of_a_span_is_what_a_search_finds(spans, at):
    day = at
    while day <= DAYS[-1] and holds(spans, day):
        day += timedelta(days=1)
    expected = None if day == at or day > DAYS[-1] else day - timedelta(days=1)

    assert Window.of(spans).last_from(at) == expected


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2026, 3, 1), date(2026, 12, 31)])
def test_since_until_and_before_differ_on_the_day_itself(day):
    the_day_before, the_day_after = day - timedelta(days=1), day + timedelta(days=1)

    assert [d in Window.since(day) for d in (the_day_before, day, the_day_after)] == [False, True, True]
    assert [d in Window.until(day) for d in (the_day_before, day, the_day_after)] == [True, True, False]
    assert [d in Window.before(day) for d in (the_day_before, day, the_day_after)] == [True, False, False]
    assert Window.between(day, day).spans == ((day, day),)


def test_a_span_that_ends_before_it_begins_is_empty():
    assert Window.between(date(2026, 3, 2), date(2026, 3, 1)) == NEVER


def test_spans_that_touch_become_one():
    joined = Window.between(date(2028, 2, 1), date(2028, 2, 29)) | Window.between(date(2028, 3, 1), date(2028, 3, 2))

    assert joined.spans == ((date(2028, 2, 1), date(2028, 3, 2)),)


def test_a_licence_valid_to_the_end_of_the_calendar_has_no_end():
    assert Window.between(date(2026, 1, 1), date.max) == Window.since(date(2026, 1, 1))
    assert Window.since(date(2026, 1, 1)).last_from(date(2026, 1, 1)) is None


@pytest.mark.parametrize("window", [Window.before(date.min), Window.of(())])
def test_no_day_is_before_the_first(window):
    assert window == NEVER
    assert not window
    assert window.first_from(date.min) is None


def test_the_edges_of_the_calendar_can_be_asked_for():
    assert date.max in ALWAYS
    assert date.min in ALWAYS
    assert Window.between(date.max, None).first_from(date.min) == date.max


def test_shown_it_names_its_spans():
    window = Window.until(date(2026, 3, 1)) | Window.since(date(2026, 4, 1))

    assert repr(window) == "Window(... to 2026-03-01, 2026-04-01 to ...)"
    assert repr(NEVER) == "Window(no day)"
