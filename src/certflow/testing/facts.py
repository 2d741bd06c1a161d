"""Sensible facts for any act of any scheme, so that a test says only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import NOTHING, evolve, fields

from certflow.case.case import Case
from certflow.case.place import place
from certflow.case.record import Request, Verdict
from certflow.rules.shapes import Leaf, ManyOf, OneOf, Shape, fields_of
from certflow.rules.view import View
from certflow.testing.samples import SAMPLES, Sample

__all__ = ["WORD", "Samples", "asked", "done", "facts_for"]

Samples = Mapping[type[Any], Sample]
"""For each class of facts, what makes facts of it."""

WORD = "sample"
"""What stands in a text that no sample knows."""


def facts_for(
    case: Case, act: str, on: date, /, *, track: str | None = None, samples: Samples | None = None, **changes: Any
) -> Any:
    """Facts with which the act passes on that day, where nothing but its facts is in the way; with fields changed.

    They come from the sample of the class that the act takes, or of its nearest base; what no sample knows is filled in
    by its type: a text with a word, a day with ``on``, a choice with its first member, a list with one item. ``samples``
    are a host's own, which take precedence. Raises UnknownTransitionError, UnknownTrackError, TypeError for a change of
    a field that the class does not have.
    """
    case = case.until(on)
    where = place(case, Request(act, on, None, track=track))
    view = View(case.policy, where.track, where.lifecycle.id, where.parent, case.files, case.tracks)
    facts = _made(where.transition.takes, view, on, {**SAMPLES, **(samples or {})}, ())
    return evolve(facts, **changes) if changes else facts


def done(
    case: Case, act: str, on: date, /, *, track: str | None = None, samples: Samples | None = None, **changes: Any
) -> Case:
    """The case after the act, with the facts of `facts_for`. Raises BlockedError, and as `Case.advance`."""
    facts = facts_for(case, act, on, track=track, samples=samples, **changes)
    case, verdict = case.advance(Request(act, on, facts, track=track))
    verdict.raise_if_blocked()
    return case


def asked(
    case: Case, act: str, on: date, /, *, track: str | None = None, samples: Samples | None = None, **changes: Any
) -> Verdict:
    """The verdict on the act, with the facts of `facts_for`, without doing it. Raises as `Case.ask`."""
    facts = facts_for(case, act, on, track=track, samples=samples, **changes)
    return case.ask(Request(act, on, facts, track=track))


def _made(kind: type[Any], view: View, on: date, samples: Samples, above: tuple[type[Any], ...]) -> Any:
    """Facts of the class: those of the nearest sample, and by their types the fields that it does not know."""
    near = next((base for base in kind.__mro__ if base in samples), None)
    base: Any = samples[near](view, on) if near else None
    if type(base) is kind:
        return base
    values = {each.alias: getattr(base, each.name) for each in fields(kind) if each.init and hasattr(base, each.name)}
    empty = {each.alias for each in fields(kind) if each.default is None or each.default is NOTHING}
    for each in fields_of(kind):
        if each.key in empty - values.keys():
            values[each.key] = _filled(each.shape, view, on, samples, (*above, kind))
    return kind(**values)


def _filled(shape: Shape, view: View, on: date, samples: Samples, above: tuple[type[Any], ...]) -> Any:
    """A value of that shape; nothing where it would hold itself."""
    if isinstance(shape, Leaf):
        return {str: WORD, int: 1, bool: True, date: on}[shape.type]
    if isinstance(shape, OneOf):
        return _first(shape.enum)
    if isinstance(shape, ManyOf):
        item = _filled(shape.item, view, on, samples, above)
        return () if item is None else (item,)
    return None if shape.type in above else _made(shape.type, view, on, samples, above)


def _first(enum: type[Enum]) -> Enum:
    return next(iter(enum))
