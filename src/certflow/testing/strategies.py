"""Strategies for hypothesis: days, facts, requests and whole histories of any scheme (``pip install 'certflow[testing]'``).

>>> from hypothesis import given
>>> from certflow import ITSMS, Case
>>> from certflow.testing.strategies import histories
>>> @given(histories(ITSMS))
... def test_a_history_judged_again_is_the_same(case):
...     assert Case.replay(case.id, case.scheme, case.records, case.policy) == case
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from certflow.case.case import Case
from certflow.case.record import DONE, Correction, Request, Verdict
from certflow.errors import CertflowError
from certflow.rules.scheme import Scheme
from certflow.rules.shapes import Leaf, ManyOf, OneOf, Shape, fields_of
from certflow.testing.facts import Samples, facts_for

__all__ = ["BEGIN", "days", "facts", "histories", "requests"]

BEGIN = date(2026, 9, 1)
"""The day on which histories begin."""

_END = date(2036, 12, 31)
_WORDS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8)
_DEEP = 3
_STEPS = st.sampled_from([0, 0, 0, 1, 1, 1, 2, 5, 40, 200, 1200, -3])
_CORRECTING = ("correct", "set aside")
_HOW = st.sampled_from(["lead"] * 8 + ["any"] * 3 + ["drawn", "silent", "foreign", "correct", "set aside", "twice"])


def days(first: date = BEGIN, last: date = _END) -> SearchStrategy[date]:
    """Days from ``first`` to ``last``."""
    return st.dates(first, last)


def facts(takes: type[Any]) -> SearchStrategy[Any]:
    """Facts of the class: each field a value of its type, or nothing on file."""
    return _facts(takes, 0)


def _facts(kind: type[Any], depth: int) -> SearchStrategy[Any]:
    drawn = {}
    for each in fields_of(kind):
        values = _values(each.shape, depth)
        drawn[each.key] = st.none() | values if each.optional else values
    return st.builds(kind, **drawn)


def _values(shape: Shape, depth: int) -> SearchStrategy[Any]:
    if isinstance(shape, Leaf):
        return {str: _WORDS, int: st.integers(0, 99), bool: st.booleans(), date: days()}[shape.type]
    if isinstance(shape, OneOf):
        return st.sampled_from(list(shape.enum))
    if isinstance(shape, ManyOf):
        return st.just(()) if depth == _DEEP else st.lists(_values(shape.item, depth), max_size=2).map(tuple)
    return st.none() if depth == _DEEP else _facts(shape.type, depth + 1)


@st.composite
def requests(draw: DrawFn, of: Case | Scheme, *, samples: Samples | None = None) -> Request:
    """Requests from where a case of a scheme stands: in order, blocked, or mistaken.

    For a mistaken one `Case.advance` raises a CertflowError: facts of another act, a track that is none of the act's, a
    day before the last move.
    """
    case = of if isinstance(of, Case) else Case.new("drawn", of)
    how = draw(_HOW.filter(lambda each: each not in _CORRECTING))
    return _request(draw, case, _day(draw, _last(case)), how, samples)


def _last(case: Case) -> date:
    return max([BEGIN, *(record.on for record in case.records)])


def _day(draw: DrawFn, last: date) -> date:
    return max(BEGIN, last + timedelta(days=draw(_STEPS)))


@st.composite
def histories(
    draw: DrawFn, scheme: Scheme, *, starts: Sequence[Case] = (), acts: int = 20, samples: Samples | None = None
) -> Case:
    """Cases of a scheme, reached by up to so many requests: most in order, others blocked or mistaken, and corrections.

    They begin empty on `BEGIN`, or where one of ``starts`` stands.
    """
    case = draw(st.sampled_from(starts)) if starts else Case.new("drawn", scheme)
    day = _last(case)
    for number in range(draw(st.integers(1, acts))):
        on, how = _day(draw, day), draw(_HOW)
        with suppress(CertflowError):
            if how in _CORRECTING:
                case = _corrected(draw, case, on, how, samples)
                continue
            request = _request(draw, case, on, how, samples)
            if how == "twice":
                request = evolve(request, key=f"k{number}")
                case, _ = case.advance(request)
            case, verdict = case.advance(request)
            day = max(day, on) if verdict.permitted else day
    return case.until(day + timedelta(days=30))


def _request(draw: DrawFn, case: Case, on: date, how: str, samples: Samples | None) -> Request:
    led = _led(draw, case, on, samples) if how in {"lead", "twice"} else None
    return led or _asked(draw, case, on, how, samples)


def _led(draw: DrawFn, case: Case, on: date, samples: Samples | None) -> Request | None:
    """A request that the file lets through, so that histories get somewhere: a move more often than a mere record."""
    able: list[Verdict] = []
    with suppress(CertflowError):  # a day before the last move
        able = [verdict for verdict in case.next(on) if verdict.permitted or verdict.only_awaits_facts]
    moves = [verdict for verdict in able if verdict.target is not None]
    if not able:
        return None
    moving = bool(moves) and draw(st.booleans())
    verdict = draw(st.sampled_from(moves if moving else able))
    act, track = verdict.transition, verdict.track if verdict.track in case.tracks else None
    return Request(act, on, facts_for(case, act, on, track=track, samples=samples), track=track)


def _asked(draw: DrawFn, case: Case, on: date, how: str, samples: Samples | None) -> Request:
    """A request for any act on any track, with facts of its own, drawn ones, silent ones or those of another."""
    known = {act.id: act for _, act in case.scheme.transitions()}
    act = draw(st.sampled_from([*known]))
    track = draw(st.sampled_from([None, None, *case.tracks]))
    if how == "drawn":
        return Request(act, on, draw(facts(known[act].takes)), track=track)
    if how == "silent":
        return Request(act, on, known[act].takes(), track=track)
    other = draw(st.sampled_from([*known])) if how == "foreign" else act
    given = None
    with suppress(CertflowError):
        given = facts_for(case, other, on, track=track if other == act else None, samples=samples)
    return Request(act, on, given, track=track)


def _corrected(draw: DrawFn, case: Case, on: date, how: str, samples: Samples | None) -> Case:
    """The case with a record put right by sensible facts, or set aside."""
    done = [record for record in case.records if record.outcome == DONE and not isinstance(record.facts, Correction)]
    if not done:
        return case
    record = draw(st.sampled_from(done))
    new = facts_for(case, record.transition, record.on, samples=samples) if how == "correct" else None
    return case.correct(record.seq, on=on, reason="drawn", facts=new)[0]
