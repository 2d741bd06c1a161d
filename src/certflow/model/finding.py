"""What a guard answers: on which days its requirement holds, and why."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import define

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.model.window import ALWAYS, LAST, NEVER, Window

__all__ = [
    "Finding",
    "Outcome",
    "all_of",
    "any_of",
    "holds_during",
    "holds_from",
    "holds_until",
    "met",
    "not_applicable",
    "undetermined",
    "unmet",
]


class Outcome(StrEnum):
    """What a finding says of one day."""

    MET = "met"
    UNMET = "unmet"
    UNDETERMINED = "undetermined"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> Text:
        """The outcome as an officer reads it."""
        return _OUTCOMES[self]


_OUTCOMES = {
    Outcome.MET: Text("met", "满足"),
    Outcome.UNMET: Text("unmet", "不满足"),
    Outcome.UNDETERMINED: Text("undetermined", "尚不能判定"),
    Outcome.NOT_APPLICABLE: Text("not applicable", "不适用"),
}


@define
class Finding:
    """On which days a requirement is met, on which it cannot yet be told, and because of what.

    ``met`` and ``unknown`` share no day; on all other days it is unmet. Where ``applies`` is false it stands in
    nobody's way. ``parts`` are the findings it combines (several certificates, entities, licences), so that the
    one in the way can be named; ``clause`` is set where a part rests on another clause than its guard.
    """

    met: Window
    unknown: Window
    because: Text
    applies: bool = True
    parts: tuple[Finding, ...] = ()
    clause: Clause | None = None

    def on(self, day: date) -> Outcome:
        """What it says of ``day``."""
        if not self.applies:
            return Outcome.NOT_APPLICABLE
        if day in self.met:
            return Outcome.MET
        return Outcome.UNDETERMINED if day in self.unknown else Outcome.UNMET

    def in_the_way(self, day: date) -> bool:
        """Whether it blocks on ``day``: unmet or undetermined."""
        return self.applies and day not in self.met

    @property
    def passes(self) -> Window:
        """The days on which it stands in nobody's way."""
        return self.met if self.applies else ALWAYS

    def leaves(self, day: date) -> tuple[Finding, ...]:
        """The innermost parts that are in the way on ``day``; itself where it has none that are.

        Where the whole is undetermined, only what is undetermined is named. A part without a clause of its own rests
        on that of the whole.
        """
        open_question = self.on(day) is Outcome.UNDETERMINED
        blocking = [
            part
            for part in self.parts
            if part.in_the_way(day) and (not open_question or part.on(day) is Outcome.UNDETERMINED)
        ]
        found = [leaf for part in blocking for leaf in part.leaves(day)]
        if not found:
            return (self,)
        return tuple(leaf if leaf.clause or not self.clause else leaf.under(self.clause) for leaf in found)

    def under(self, clause: Clause | None) -> Finding:
        """The same finding, resting on ``clause``; on that of its requirement where it is None."""
        return Finding(self.met, self.unknown, self.because, self.applies, self.parts, clause)

    def __invert__(self) -> Finding:
        """Met where this is unmet, unmet where this is met; unknown stays unknown."""
        parts = tuple(~part for part in self.parts)
        return Finding(~(self.met | self.unknown), self.unknown, self.because, self.applies, parts, self.clause)


def met(because: Text) -> Finding:
    """Met on every day."""
    return Finding(ALWAYS, NEVER, because)


def unmet(because: Text) -> Finding:
    """Met on no day."""
    return Finding(NEVER, NEVER, because)


def undetermined(because: Text, *, until: date | None = None) -> Finding:
    """It cannot be told, for want of what ``because`` names; with ``until``, only before that day, then met."""
    if until is None:
        return Finding(NEVER, ALWAYS, because)
    return Finding(Window.since(until), Window.before(until), because)


def not_applicable(because: Text) -> Finding:
    """Nothing is asked here, for the reason given."""
    return Finding(NEVER, NEVER, because, applies=False)


def holds_from(day: date, because: Text) -> Finding:
    """Met on ``day`` and after, unmet before."""
    return Finding(Window(((day.toordinal(), LAST),)), NEVER, because)


def holds_until(day: date, because: Text) -> Finding:
    """Met on ``day`` and before, unmet after."""
    return Finding(Window.until(day), NEVER, because)


def holds_during(window: Window, because: Text, *, unknown: Window = NEVER) -> Finding:
    """Met on the days of ``window``; days of ``unknown`` that are not among them cannot be told."""
    return Finding(window, unknown - window if unknown else NEVER, because)


def all_of(parts: tuple[Finding, ...], because: Text) -> Finding:
    """Met where every part that applies is met; unmet where one is unmet; not applicable where none applies."""
    live = [part for part in parts if part.applies]
    if not live:
        return Finding(NEVER, NEVER, because, applies=False, parts=parts)
    good, possible = ALWAYS, ALWAYS
    for part in live:
        good &= part.met
        possible &= part.met | part.unknown
    return Finding(good, possible - good, because, parts=parts)


def any_of(parts: tuple[Finding, ...], because: Text) -> Finding:
    """Met where one part that applies is met; unmet where all are unmet; not applicable where none applies."""
    live = [part for part in parts if part.applies]
    if not live:
        return Finding(NEVER, NEVER, because, applies=False, parts=parts)
    good, possible = NEVER, NEVER
    for part in live:
        good |= part.met
        possible |= part.met | part.unknown
    return Finding(good, possible - good, because, parts=parts)
