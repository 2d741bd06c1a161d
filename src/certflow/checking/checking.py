"""Checking a scheme: the questions put, and the answers."""

from __future__ import annotations

from certflow.checking.beginning import BEGIN, begun
from certflow.checking.detours import detours
from certflow.checking.exploring import explore
from certflow.checking.halted import stuck
from certflow.checking.notes import Notes
from certflow.checking.report import Asked, Kind, Report, Seen
from certflow.checking.unfired import never_fired
from certflow.checking.unfulfilled import duties_left
from certflow.errors import SchemeError
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["STATES", "broken", "check"]

STATES = 300
"""How many cases are carried on unless a number is asked for."""


def check(scheme: Scheme, states: int = STATES) -> Report:
    """Explore a scheme until ``states`` cases were carried on, and answer every question as far as they go.

    The same scheme with the same number of states has the same report.
    """
    notes = Notes()
    explored = explore(begun(scheme), BEGIN, notes, states=states)
    detours(scheme, begun(scheme), explored, notes)
    halted = tuple(stuck(scheme, explored, notes))
    missed = tuple(never_fired(scheme, explored, notes))
    hopeless = {one.id.partition("/")[0] for one in missed if one.kind.fault}
    for one in (*halted, *missed, *duties_left(scheme, explored, notes, hopeless), *notes.ties()):
        notes.note(one)
    acts = {act.id for _, act in scheme.transitions()}
    seen = tuple(sorted(notes.seen.values(), key=lambda one: [*Kind].index(one.kind)))
    return Report(
        scheme=scheme.id,
        states=len(explored.nodes),
        whole=explored.exhausted,
        judged=notes.judged,
        acts=len(acts),
        took_place=len(acts & notes.fired),
        asked=_asked(scheme, notes),
        seen=seen,
    )


def _asked(scheme: Scheme, notes: Notes) -> tuple[Asked, ...]:
    law = [
        Asked(kind=Kind.LAW, id=each.id, title=each.title, found=(Kind.LAW, each.id) in notes.seen)
        for each in scheme.questions
    ]
    kinds = {kind for kind, _ in notes.seen}
    others = [
        Asked(kind=kind, id=str(kind), title=kind.label, found=kind in kinds)
        for kind in Kind
        if kind.fault and kind not in {Kind.STRUCTURE, Kind.LAW}
    ]
    return (*law, *others)


def broken(error: SchemeError) -> Report:
    """The report on a scheme that does not hold together: each of its problems."""
    seen = tuple(
        Seen(kind=Kind.STRUCTURE, id=f"problem {number}", said=Text("{en}", "{zh}", en=en, zh=zh))
        for number, (en, zh) in enumerate(error.problems, 1)
    )
    return Report(scheme=error.scheme, seen=seen)
