"""A case that was carried on in a search, what it shows, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol

from attrs import Factory, define

from certflow.case.case import Case
from certflow.case.record import Verdict
from certflow.errors import CertflowError

__all__ = ["FAILURES", "Atom", "Explored", "Node", "Watch", "atoms_of", "kind_of", "kinds_of", "obstacles"]

Atom = tuple[str, ...]
"""Something that a case shows: a state of a run, an act done on it."""
FAILURES = (CertflowError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What judging may break off with, as the functions of a scheme are anybody's."""
_DIGITS = re.compile(r"\d+")


@define(eq=False)
class Node:
    """A case that was carried on, and what came of it: the runs ``moved``, the acts ``fired``, each with the run it was
    done on and the one around it, or that judging ``broke`` off.
    """

    case: Case
    day: date
    atoms: frozenset[Atom]
    kinds: dict[str, str]
    parent: Node | None = None
    never: tuple[Verdict, ...] = ()
    new: frozenset[str] = frozenset()
    nearer: bool = False
    broke: bool = False
    moved: set[str] = Factory(set)
    fired: set[tuple[str, str, str | None]] = Factory(set)

    @property
    def stands(self) -> tuple[Atom, ...]:
        """The states of its runs."""
        return tuple((self.kinds[track.id], track.state) for track in self.case.tracks.values())

    def lineage(self) -> Iterator[Node]:
        """Itself, and the cases it was made from, the last first."""
        above: Node | None = self
        while above is not None:
            yield above
            above = above.parent

    def fires(self, act: str, run: str | None = None) -> bool:
        """Whether the act was done from here: on that run, or on one within it."""
        return any(done == act and (run is None or run in where) for done, *where in self.fired)


class Watch(Protocol):
    """Who looks on."""

    def tried(self, node: Node, verdict: Verdict, facts: Any) -> None:
        """An act was judged with facts."""

    def stepped(self, case: Case, before: int) -> None:
        """A case has come of one that had ``before`` records."""

    def broke(self, node: Node, error: Exception, act: str = "") -> None:
        """Judging broke off."""


@define(eq=False)
class Explored:
    """What was explored: the cases that were carried on, and whether everything new was (or the bound came first)."""

    nodes: list[Node] = Factory(list)
    exhausted: bool = False
    met: Node | None = None


def kinds_of(case: Case) -> dict[str, str]:
    """Each run by the act that opened it: a surveillance audit, a recertification audit."""
    opened: dict[str, str] = {}
    for record in case.records:
        if record.done:
            opened.setdefault(record.track, record.transition)
    return opened


def kind_of(node: Node, act: Verdict) -> tuple[str, str]:
    """An act and the kind of run it is done on."""
    return node.kinds.get(act.track, act.transition), act.transition


def atoms_of(case: Case, kinds: dict[str, str]) -> frozenset[Atom]:
    """What a case shows, whatever the days: the state of each kind of run, and each act done on it, once or more often."""
    atoms: set[Atom] = {(kinds[track.id], track.state) for track in case.tracks.values()}
    for record in case.records:
        if record.done:
            atom = (kinds[record.track], record.transition, "done")
            atoms.add((*atom[:2], "again") if atom in atoms else atom)
    return frozenset(atoms)


def obstacles(node: Node, act: Verdict) -> frozenset[Atom]:
    """What the file says against an act, whatever the days and numbers; that nothing is, too."""
    said: list[Atom] = [
        (*kind_of(node, act), guard.id, _DIGITS.sub("", finding.because.render("en")))
        for guard, finding, awaits in act.judged
        if not awaits and finding.in_the_way(act.on)
    ]
    return frozenset(said or [kind_of(node, act)])
