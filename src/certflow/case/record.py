"""What is asked, what is answered, what is kept."""

# A record's fields stand in for the read-only properties that a guard sees of it:
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from attrs import define, field

from certflow.errors import BlockedError
from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Reasons, Text
from certflow.model.window import ALWAYS, Window
from certflow.rules.facts import Nothing
from certflow.rules.setting import Policy
from certflow.rules.transition import Guard, Standing
from certflow.rules.view import Filed

__all__ = [
    "AUTOMATIC",
    "BLOCKED",
    "CORRECT",
    "DONE",
    "MIGRATE",
    "Converted",
    "Correction",
    "Judged",
    "Judgement",
    "Migration",
    "Record",
    "Request",
    "Requirement",
    "Verdict",
]

DONE = "done"
BLOCKED = "blocked"
AUTOMATIC = "automatic"
"""The cause of a record that time alone brought about."""
CORRECT = "correct"
"""The transition id under which corrections are recorded."""
MIGRATE = "migrate"
"""The transition id under which moves to another scheme are recorded."""

_NOTHING = Nothing()


@define
class Request:
    """What is asked: an act on a day, by whom, with which facts.

    ``track`` may be left out where only one can be meant. ``key`` makes the request idempotent. ``at`` is the time
    stamp (UTC) of filing, where the caller has a clock. ``facts`` None asks as far as the file goes.
    """

    transition: str
    on: date
    facts: Any = _NOTHING
    by: str = ""
    key: str = ""
    track: str | None = None
    at: datetime | None = None


@define
class Correction:
    """The facts of a correction: the number of the record put right, its new facts (None: it is set aside), the
    numbers of all records that no longer stand, and why.
    """

    of: int
    facts: Any
    sets_aside: tuple[int, ...]
    reason: str


@define
class Converted:
    """The facts of a record as the scheme that a case moved to reads them; ``of`` is the number of the record.

    A blocked move keeps None in their place.
    """

    of: int
    facts: Any


@define
class Migration:
    """The facts of a move: from the scheme of id ``source`` to that of id ``to``, and why.

    ``states`` names the counterparts of states by id, ``facts`` holds what was converted: all that reading the history
    again needs. ``settled``: the settings were given with the move, not carried over.
    """

    source: str
    to: str
    reason: str
    states: Mapping[str, str]
    facts: tuple[Converted, ...]
    settled: bool = False


@define
class Requirement:
    """A requirement that certflow itself makes of every act, such as that the case stands where the act begins."""

    id: str
    clause: Clause
    title: Text


Judged = tuple[Requirement | Guard[Any] | Standing, Finding, bool]
"""What was judged, the finding, and whether it still awaits its facts. Made on every move, so no more than a tuple."""


@define
class Judgement:
    """A guard's finding. ``awaits_facts`` marks one that could not be made because no facts were brought."""

    guard: str
    clause: Clause
    title: Text
    finding: Finding
    awaits_facts: bool = False


def _judgement(judged: Judged) -> Judgement:
    guard, finding, awaits = judged
    return Judgement(guard.id, finding.clause or guard.clause, guard.title, finding, awaits)


def _window(judged: tuple[Judged, ...]) -> Window:
    days = ALWAYS
    for _, finding, _ in judged:
        days &= finding.passes
    return days


@define
class Verdict:
    """The answer to a request: every finding, and whether the act is permitted on the day.

    ``target`` is the id of the state it leads to (None: recorded without a move). ``edition`` is the clause of the
    rule applied, ``policy`` the settings it was taken under.
    """

    transition: str
    title: Text
    track: str
    on: date
    source: str
    target: str | None
    judged: tuple[Judged, ...] = field(repr=False)
    permitted: bool
    scheme: str
    edition: Clause
    policy: Policy

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Every guard's finding, in the order of the guards."""
        return tuple(_judgement(entry) for entry in self.judged)

    @property
    def in_the_way(self) -> tuple[Judgement, ...]:
        """The judgements that are unmet or undetermined on the day."""
        return tuple(_judgement(entry) for entry in self.judged if entry[1].in_the_way(self.on))

    @property
    def only_awaits_facts(self) -> bool:
        """Whether nothing is in the way but that the facts have not been brought."""
        return not self.permitted and all(j.awaits_facts for j in self.in_the_way)

    @property
    def window(self) -> Window:
        """The days on which every finding lets the act pass."""
        return _window(self.judged)

    @property
    def first_day(self) -> date | None:
        """The first permitted day, from the requested day on; None where the file promises none."""
        return self.window.first_from(self.on)

    @property
    def last_day(self) -> date | None:
        """The last day of the span that begins with the first permitted day; None where it has no end."""
        first = self.first_day
        return None if first is None else self.window.last_from(first)

    def raise_if_blocked(self) -> Verdict:
        """Itself, if permitted. Raises BlockedError with every finding in the way."""
        if self.permitted:
            return self
        lines = [
            Text("{why} ({clause})", "{why}（{clause}）", why=leaf.because, clause=(leaf.clause or judged.clause).label)
            for judged in self.in_the_way
            for leaf in judged.finding.leaves(self.on)
        ]
        whole = Text(
            "{act}: not permitted on {day}: {reasons}",
            "{day}不得办理“{act}”：{reasons}",
            act=self.title,
            day=self.on,
            reasons=Reasons(lines),
        )
        raise BlockedError(whole.render("en"), whole.render("zh"), self)


@define
class Record(Filed[Any]):
    """One line of the history, done or blocked; appended, never changed. Once done, its facts are on file."""

    seq: int
    key: str
    on: date
    at: datetime | None
    by: str
    track: str
    transition: str
    outcome: str
    source: str
    target: str | None
    cause: str | None
    scheme: str
    policy: Policy
    facts: Any
    judged: tuple[Judged, ...] = field(repr=False)
    parent: str | None = None

    @property
    def done(self) -> bool:
        """Whether the act took place."""
        return self.outcome == DONE

    @property
    def first_day(self) -> date | None:
        """The first permitted day on or after the day of the act; None where there is none."""
        return _window(self.judged).first_from(self.on)

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Every guard's finding, in the order of the guards."""
        return tuple(_judgement(entry) for entry in self.judged)

    @property
    def in_the_way(self) -> tuple[Judgement, ...]:
        """The judgements that were unmet or undetermined on the day."""
        return tuple(_judgement(entry) for entry in self.judged if entry[1].in_the_way(self.on))
