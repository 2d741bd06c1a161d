"""Each requirement: before which acts it stands, what it says where it is in the way, and which scenarios quote that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen

from certflow.book.anchors import anchor
from certflow.book.chapter import Chapter
from certflow.book.quoted import Quotes, quotes_in
from certflow.book.sayings import Said, said_by
from certflow.case.judge import state_of
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.shapes import ManyOf, Record, fields_of
from certflow.rules.transition import Guard, Standing, Transition

__all__ = ["Act", "Requirement", "of_the_case", "requirements"]


@frozen(eq=False)
class Act:
    """An act, the run it belongs to, and the requirements that stand before it."""

    run: Lifecycle
    transition: Transition[Any]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return anchor("act", self.run.id, self.transition.id)


@frozen(kw_only=True)
class Requirement:
    """A requirement under one clause: what it says where it is in the way, and the scenarios that quote that."""

    guard: Guard[Any] | Standing = field(repr=False)
    acts: tuple[Act, ...]
    said: Said
    shown: tuple[Quotes, ...] = field(repr=False)

    @property
    def clause(self) -> Clause:
        """The clause it rests on."""
        return self.guard.clause

    @property
    def also(self) -> tuple[Clause, ...]:
        """Those that its reasons may rest on besides."""
        return tuple(clause for clause in dict.fromkeys(self.guard.also) if clause != self.clause)

    @property
    def before(self) -> tuple[Text, ...]:
        """The titles of its acts; two runs may have one of the same title."""
        return tuple({act.transition.title.en: act.transition.title for act in self.acts}.values())

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return anchor("blocked", self.guard.id, self.clause.number)


def requirements(scheme: Scheme, chapters: Iterable[Chapter] = ()) -> tuple[Requirement, ...]:
    """Every requirement that can be in the way, in the order of the clauses; of several acts, it is told once."""
    found: dict[tuple[str, Clause], list[tuple[Guard[Any] | Standing, Act]]] = {}
    for run, transition in scheme.transitions():
        for guard in transition.guards:
            found.setdefault((guard.id, guard.clause), []).append((guard, Act(run, transition)))
    quoting = quotes_in(chapters)
    order = [citation.clause for citation in scheme.register()]
    ranked = sorted(found.values(), key=lambda same: order.index(same[0][0].clause))
    told = (_requirement(same[0][0], tuple(act for _, act in same), quoting) for same in ranked)
    return tuple(each for each in told if each.said.sentences or each.said.missing)


def _requirement(guard: Guard[Any] | Standing, acts: tuple[Act, ...], quoting: tuple[Quotes, ...]) -> Requirement:
    kinds = dict.fromkeys(kind for act in acts for kind in _kinds(act.transition.takes))
    said = said_by(guard.check, tuple(kinds))
    numbers = {clause.number for clause in (guard.clause, *guard.also)}
    shown = (each for each in quoting if numbers & {*each.scenario.clauses} and each.shows(said))
    return Requirement(guard=guard, acts=acts, said=said, shown=tuple(shown))


def _kinds(facts: type[Any]) -> Iterator[type[Any]]:
    """A facts class and those of its parts."""
    yield facts
    for each in fields_of(facts):
        shape = each.shape.item if isinstance(each.shape, ManyOf) else each.shape
        if isinstance(shape, Record):
            yield from _kinds(shape.type)


def of_the_case() -> Said:
    """What any act can be blocked with, whatever its requirements: where the case stands."""
    return said_by(state_of)
