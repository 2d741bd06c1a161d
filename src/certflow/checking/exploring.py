"""Exploring a scheme: cases made act by act in memory, the new ones first, and nothing judged but by the real guards.

Cases are as many as days there are, so a case is carried on only where it shows something new: an act, a state or a
choice of facts never seen before, or two of them never seen together. The search knows no clock and no chance: the same
scheme with the same bound gives the same cases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from heapq import heappop, heappush
from itertools import product
from typing import Any

from attrs import Factory, define

from certflow.case.case import Case
from certflow.case.judge import due_automatic, judge
from certflow.case.place import Place, opening, standing, stands_within
from certflow.case.record import Request, Verdict
from certflow.checking.node import FAILURES, Atom, Explored, Node, Watch, atoms_of, kind_of, kinds_of, obstacles
from certflow.checking.variants import variants
from certflow.checking.wanted import wanted_by
from certflow.model.months import DAY, add_months
from certflow.rules.transition import Guard
from certflow.testing import facts_for

__all__ = ["explore", "further"]

_LATER = (1, 12)
"""How many months later an act is tried where it does not pass at once."""
_LAST = date(2200, 1, 1)
"""No day after this one is tried."""
_TRIES = 2
"""How often an act is tried with other facts from one and the same state."""
_OFTEN = 20
"""How often an act that never passed is asked before the cases that offer it are no longer preferred."""
_FURTHER = 150
"""How many cases are carried on from one that seems to lead nowhere."""
_NEW, _VARIED, _PAIRED = range(3)
"""What a case shows that none did before: an act or a state, other facts, two that never came together."""

Goal = Callable[[Node], bool]
_Entry = tuple[int, int, int, Node]


def explore(
    root: Case,
    day: date,
    watch: Watch,
    *,
    states: int,
    goal: Goal | None = None,
    sought: AbstractSet[str] | None = None,
) -> Explored:
    """Carry on from a case until ``states`` cases were, or nothing new comes, or a case has met the goal.

    Cases in which an act can be asked that never passed come first: any such act, or those that are ``sought`` and
    those that file what their requirements look for.
    """
    search = _Search(watch, states, goal, None if sought is None else {*sought})
    search.run(root, day)
    return search.found


def further(node: Node, watch: Watch, goal: Goal) -> bool:
    """Whether cases made from this one come to the goal."""
    return explore(node.case, node.day, watch, states=_FURTHER, goal=goal).met is not None


@define(eq=False)
class _Search:
    watch: Watch
    states: int
    goal: Goal | None
    sought: set[str] | None
    found: Explored = Factory(Explored)
    _seen: set[Atom] = Factory(set)
    _pairs: set[tuple[Atom, Atom]] = Factory(set)
    _fired: set[tuple[str, str]] = Factory(set)
    _asked: Counter[tuple[str, str]] = Factory(Counter)
    _barred: set[Atom] = Factory(set)
    _wanted: dict[tuple[str, str], frozenset[str]] = Factory(dict)
    _varied: Counter[tuple[str, str]] = Factory(Counter)
    _visits: Counter[object] = Factory(Counter)
    _queues: tuple[list[_Entry], ...] = Factory(lambda: ([], [], []))
    _count: int = 0

    def run(self, root: Case, day: date) -> None:
        kinds = kinds_of(root)
        self._push(Node(root, day, atoms_of(root, kinds), kinds), _NEW)
        while node := self._next():
            if len(self.found.nodes) >= self.states:
                return
            self.found.nodes.append(node)
            self._expand(node)
            if self.goal is not None and self.goal(node):
                self.found.met = node
                return
        self.found.exhausted = True

    def _push(self, node: Node, rank: int) -> None:
        """What stands in the way of an act that never passed may be new, or what it looks for may now be on file: then
        it has come nearer.
        """
        try:
            node.never = tuple(self._never(node))
        except FAILURES as error:
            self.watch.broke(node, error)
        barred = {obstacle for act in node.never for obstacle in obstacles(node, act)}
        kinds = [kind_of(node, act) for act in node.never]
        barred |= {(*kind, name) for kind in kinds for name in node.new & self._wanted.get(kind, frozenset())}
        node.nearer = not barred <= self._barred
        self._barred |= barred
        self._count += 1
        heappush(self._queues[rank], (*self._place(node), self._count, node))

    def _never(self, node: Node) -> Iterator[Verdict]:
        """The acts that can be asked in a case and never passed in any."""
        case = node.case
        for track in case.tracks.values():
            for act in case.scheme.by_id[track.lifecycle].from_state[track.state]:
                there = act.automatic is None and (not act.within or stands_within(case, act, track.parent))
                if there and self._sought((node.kinds[track.id], act.id)):
                    yield _on_file(case, standing(case, track, act), node.day)
        for name, home in case.scheme.opening.items():
            if self._sought((name, name)):
                at = opening(case, home, home.by_id[name])
                if at.source in at.transition.source_ids and stands_within(case, at.transition, at.parent):
                    yield _on_file(case, at, node.day)

    def _sought(self, kind: tuple[str, str]) -> bool:
        return kind not in self._fired and (self.sought is None or kind[1] in self.sought)

    def _place(self, node: Node) -> tuple[int, int]:
        asked = [self._asked[kind] for act in node.never if self._sought(kind := kind_of(node, act))]
        return 0 if node.nearer else min([*asked, _OFTEN]), self._visits[node.stands]

    def _next(self) -> Node | None:
        """What an act that never passed can be asked in, the one asked least before the others, and what shows something
        new; else, in turns, other facts and what never came together.
        """
        turns = (_VARIED, _PAIRED) if len(self.found.nodes) % 2 else (_PAIRED, _VARIED)
        while queues := [self._queues[rank] for rank in (_NEW, *turns) if self._queues[rank]]:
            queue = min(queues, key=lambda queue: queue[0][0])
            *place, count, node = heappop(queue)
            now = self._place(node)
            if now <= (*place,):
                self._visits[node.stands] += 1
                return node
            heappush(queue, (*now, count, node))
        return None

    def _expand(self, node: Node) -> None:
        try:
            turn = _turn(node.case)
            for act in node.case.next(node.day):
                self._act(node, act, turn)
            if turn is not None and turn < _LAST:
                self._step(node, node.case.until(turn), turn, ())
        except FAILURES as error:
            node.broke = True
            self.watch.broke(node, error)

    def _act(self, node: Node, act: Verdict, turn: date | None) -> None:
        self._asked[kind_of(node, act)] += 1
        verdict = None
        for day in _days(node, act, turn):
            if verdict is None or not verdict.permitted:
                verdict = self._try_on(node, act, day) or verdict
        if verdict is None:
            return
        kind = kind_of(node, act)
        if kind not in self._fired and kind not in self._wanted:
            facts = facts_for(node.case, act.transition, verdict.on, track=act.track)
            self._wanted[kind] = wanted_by(node.case, Request(act.transition, verdict.on, facts, track=act.track))
            if self.sought is not None and act.transition in self.sought:
                self.sought |= self._wanted[kind]
        if turn is not None and verdict.permitted and verdict.on < turn - DAY:
            late = (act.transition, "late")
            if late not in self._seen:
                self._try(node, act, turn - DAY, None, "late")
        key = (act.transition, act.source)
        if self._varied[key] < _TRIES and not (verdict.permitted is False and _on_file_alone(verdict)):
            self._varied[key] += 1
            self._try_variants(node, act, verdict.on)

    def _try_on(self, node: Node, act: Verdict, day: date) -> Verdict | None:
        """The verdict on this day, or on the first that it names."""
        verdict = self._try(node, act, day, None, "")
        if verdict is None or verdict.permitted:
            return verdict
        first = verdict.first_day
        return verdict if first is None or first > _LAST else self._try(node, act, first, None, "") or verdict

    def _try_variants(self, node: Node, act: Verdict, day: date) -> None:
        try:
            base = facts_for(node.case, act.transition, day, track=act.track)
        except FAILURES:
            return
        for label, facts in variants(node.case, base):
            self._try(node, act, day, facts, label)

    def _try(self, node: Node, act: Verdict, day: date, facts: Any, label: str) -> Verdict | None:
        """Ask an act with these facts, or with the sensible ones; None where it cannot be asked."""
        try:
            brought = facts_for(node.case, act.transition, day, track=act.track) if facts is None else facts
            later, verdict = node.case.advance(Request(act.transition, day, brought, track=act.track))
        except FAILURES as error:
            self.watch.broke(node, error, act.transition)
            return None
        self.watch.tried(node, verdict, brought)
        if verdict.permitted:
            self._step(node, later, day, ((act.transition, label),) if label else ())
        return verdict

    def _step(self, node: Node, later: Case, day: date, labels: Iterable[Atom]) -> None:
        before = len(node.case.records)
        self.watch.stepped(later, before)
        kinds = kinds_of(later)
        for record in later.records[before:]:
            if record.target is not None and record.target != record.source:
                node.moved.add(record.track)
            node.fired.add((record.transition, record.track, later.tracks[record.track].parent))
            self._fired.add((kinds[record.track], record.transition))
        atoms = atoms_of(later, kinds)
        new = (atoms - node.atoms).union(labels)
        pairs = {
            (one, other) if one <= other else (other, one) for one, other in product(atoms - node.atoms, atoms)
        } - self._pairs
        rank = _NEW if new - self._seen - {*labels} else _VARIED if new - self._seen else _PAIRED
        if rank == _PAIRED and not pairs:
            return
        self._seen |= new
        self._pairs |= pairs
        done = frozenset(atom[1] for atom in atoms - node.atoms if atom[2:] == ("done",))
        self._push(Node(later, day, atoms, kinds, node, new=done), rank)


def _on_file(case: Case, at: Place, day: date) -> Verdict:
    """What the file alone says of an act."""
    return judge(case, Request(at.transition.id, day, None, track=at.track), at, on_file=False)


def _days(node: Node, act: Verdict, turn: date | None) -> dict[date, None]:
    """The days on which an act is tried; where the file bars it for good, only one, to hear why."""
    days = [node.day, *(add_months(node.day, months) for months in _LATER)]
    if turn is not None:
        days = [*(day for day in days if day < turn), max(node.day, turn - DAY)]
    barred = any(not awaits and finding.passes.first_from(node.day) is None for _, finding, awaits in act.judged)
    return dict.fromkeys(days[:1] if barred else days)


def _on_file_alone(verdict: Verdict) -> bool:
    """Whether something is in the way that no facts change."""
    return any(not isinstance(guard, Guard) and finding.in_the_way(verdict.on) for guard, finding, _ in verdict.judged)


def _turn(case: Case) -> date | None:
    """The first day on which time alone moves one of the tracks on."""
    due = [due[0] for track in case.tracks.values() if (due := due_automatic(case, track))]
    return min(due, default=None)
