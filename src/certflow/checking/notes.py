"""What is noted while a scheme is explored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

from attrs import Factory, define

from certflow.case.case import Case
from certflow.case.judge import STATE, due_automatic
from certflow.case.record import BLOCKED, Request, Verdict
from certflow.checking.node import FAILURES, Node
from certflow.checking.report import Kind, Seen
from certflow.errors import AutomaticTieError, CertflowError, DayOrderError, UnknownTrackError
from certflow.model.text import Text, plain
from certflow.model.window import Window
from certflow.rules.transition import Guard, Standing, Transition

__all__ = ["Notes", "Tries"]

_EXPECTED = (DayOrderError, UnknownTrackError)
"""What merely says that an act cannot be asked there."""


@define(eq=False)
class Tries:
    """The tries of an act that has not passed yet: how many, the nearest, and what of it was met by itself, and together."""

    nearest: tuple[Node, Verdict, Any]
    count: int = 0
    names: dict[str, Text] = Factory(dict)
    met: set[str] = Factory(set)
    together: set[tuple[str, str]] = Factory(set)
    shown: dict[str, tuple[Node, Verdict, Any]] = Factory(dict)

    def add(self, node: Node, verdict: Verdict, facts: Any) -> None:
        """One more that was blocked. Where the file bars the act for good, few days were tried: that no day met a requirement
        on facts is then no sign.
        """
        self.count += 1
        barring = len(verdict.in_the_way)
        if barring < len(self.nearest[1].in_the_way):
            self.nearest = (node, verdict, facts)
        ahead = Window.since(verdict.on)
        open_days = {guard.id: finding.passes & ahead for guard, finding, _ in verdict.judged}
        barred = any(not isinstance(guard, Guard) and not open_days[guard.id] for guard, _, _ in verdict.judged)
        for guard, _, _ in verdict.judged:
            self.names[guard.id] = guard.title
            if open_days[guard.id]:
                self.met.add(guard.id)
            elif barred and isinstance(guard, Guard):
                continue
            elif guard.id not in self.shown or barring < len(self.shown[guard.id][1].in_the_way):
                self.shown[guard.id] = (node, verdict, facts)
        self.together |= {
            (one, other) for one, other in combinations(open_days, 2) if open_days[one] & open_days[other]
        }


@define(eq=False)
class Notes:
    """Looks on: which acts took place, what stood in the way of the others, which questions a case showed."""

    judged: int = 0
    fired: set[str] = Factory(set)
    tries: dict[str, Tries] = Factory(dict)
    seen: dict[tuple[Kind, str], Seen] = Factory(dict)
    _tied: dict[tuple[str, str], tuple[Node, Verdict, Any, date, Transition[Any]]] = Factory(dict)
    _ends: dict[tuple[str, str, str], set[bool]] = Factory(dict)

    def tried(self, node: Node, verdict: Verdict, facts: Any) -> None:
        """An act was judged with facts."""
        self.judged += 1
        if not verdict.permitted and verdict.transition not in self.fired:
            tries = self.tries.setdefault(verdict.transition, Tries((node, verdict, facts)))
            tries.add(node, verdict, facts)
        self._same_day(node, verdict, facts)

    def stepped(self, case: Case, before: int) -> None:
        """A case has come of one that had ``before`` records."""
        tracks = set()
        for record in case.records[before:]:
            if record.done and record.transition not in self.fired:
                self.fired.add(record.transition)
                self.tries.pop(record.transition, None)
            tracks |= {record.track, case.tracks[record.track].parent}
        for question in case.scheme.questions:
            if (Kind.LAW, question.id) in self.seen:
                continue
            try:
                shown = any(question.shown_by(case.view(track)) for track in tracks if track)
            except FAILURES as error:
                self._broken_off(case, error, question.id)
                continue
            if shown:
                self.note(
                    Seen(kind=Kind.LAW, id=question.id, said=question.title, clause=question.clause, shown_by=case)
                )

    def broke(self, node: Node, error: Exception, act: str = "") -> None:
        """Judging broke off."""
        if not isinstance(error, _EXPECTED):
            self._broken_off(node.case, error, act)

    def _broken_off(self, case: Case, error: Exception, what: str) -> None:
        name = type(error).__name__
        said = plain(f"{what}: {name}: {error}" if what else f"{name}: {error}")
        if isinstance(error, CertflowError):
            said = Text("{en}", "{zh}", en=error.en, zh=error.zh)
        ident = name if isinstance(error, AutomaticTieError) else f"{name}:{what}"
        self.note(Seen(kind=Kind.BREAKS, id=ident, said=said, shown_by=case))

    def note(self, one: Seen) -> None:
        """Keep it, unless the like of it was found before."""
        self.seen.setdefault((one.kind, one.id), one)

    def _same_day(self, node: Node, verdict: Verdict, facts: Any) -> None:
        """Whether the act would pass on the very day on which time alone moves its run on."""
        track = node.case.tracks.get(verdict.track)
        if track is None or verdict.target in {None, verdict.source}:
            return
        due = due_automatic(node.case, track)
        if due is None or due[1].id == verdict.transition:
            return
        day, moves = due
        among = verdict.transition, moves.id
        for guard, finding, _ in verdict.judged:
            if isinstance(guard, Standing) and (last := finding.passes.last_from(verdict.on)) is not None:
                self._ends.setdefault((*among, guard.id), set()).add(last == day)
        if among not in self._tied and all(
            day in finding.passes for guard, finding, _ in verdict.judged if guard.id != STATE
        ):
            self._tied[among] = node, verdict, facts, day, moves

    def ties(self) -> Iterator[Seen]:
        """For each act that time alone brings about, the acts that would pass on the same day."""
        remarked: dict[str, list[tuple[str, str]]] = {}
        for (act, moves), (node, verdict, facts, day, moving) in self._tied.items():
            last = [
                guard
                for guard, finding, _ in verdict.judged
                if finding.passes.last_from(day) == day and self._ends.get((act, moves, guard.id)) == {True}
            ]
            if not last:
                remarked.setdefault(moves, []).append((act, moves))
                continue
            said = Text(
                "“{guard}” lets “{act}” pass through {day}, but “{moves}” happens by time alone on that day and goes first",
                "按“{guard}”，{day}是可以办理“{act}”的最后一日，但当日“{moves}”已先自动发生",
                guard=last[0].title,
                act=verdict.title,
                day=day,
                moves=moving.title,
            )
            case = _asked_on(node, verdict, facts, day)
            yield Seen(kind=Kind.LAST_DAY, id=f"{act}/{moves}", said=said, clause=last[0].clause, shown_by=case)
        for moves, tied in remarked.items():
            node, verdict, facts, day, moving = self._tied[tied[0]]
            said = Text(
                "on the day of “{moves}”, which time brings about and which goes first, the requirements of these acts would "
                "be met, too: {acts}",
                "“{moves}”到期自动发生，且先于当日的其他办理；当日要求同样满足的事项有：{acts}",
                moves=moving.title,
                acts=tuple(self._tied[each][1].title for each in tied),
            )
            case = _asked_on(node, verdict, facts, day)
            yield Seen(kind=Kind.SAME_DAY, id=moves, said=said, clause=moving.clause, shown_by=case)


def _asked_on(node: Node, verdict: Verdict, facts: Any, day: date) -> Case:
    """The case in which the act is asked on that day, after time has moved it on."""
    try:
        case, asked = node.case.advance(Request(verdict.transition, day, facts, track=verdict.track))
    except FAILURES:
        return node.case.until(day)
    return case if asked.permitted or case.records[-1].outcome == BLOCKED else node.case
