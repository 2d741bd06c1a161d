"""Why an act is blocked: each requirement, the sentences by which it is in the way, what helps, and where that is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from attrs import field, frozen

from certflow.book.anchors import anchor
from certflow.book.book import Book
from certflow.book.matrix import clause_lines
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.book.quoted import Quotes, quotes_in
from certflow.book.sayings import Help, Said, said_by
from certflow.book.twins import Chapter
from certflow.case.judge import state_of
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.shapes import ManyOf, Record, fields_of
from certflow.rules.transition import Guard, Standing, Transition

__all__ = ["Act", "Requirement", "blocked_pages", "of_the_case", "requirements"]


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


def blocked_pages(book: Book) -> Iterable[Page]:
    """The page on which a reason, or a clause, of a verdict is looked up."""
    found = requirements(book.scheme, book.chapters)
    blocking = {
        line.clause: [each for each in line.shown if each.blocks] for line in clause_lines(book.scheme, book.chapters)
    }
    clauses = [
        (clause, blocking[clause], tuple(listed)) for clause, listed in groupby(found, key=lambda each: each.clause)
    ]
    yield Page(
        name="blocked",
        title=Text("Why is this blocked?", "为何不得办理"),
        template="blocked.html",
        part=REFERENCE,
        about=Text(
            "Look up the reason or the clause that a verdict gives: what it means, what helps, where it is shown",
            "按判定写明的理由或条款查阅：其含义、解决办法及相关场景",
        ),
        data={
            "clauses": clauses,
            "layers": [
                (layer, tuple(those))
                for layer, those in groupby([clause for clause, _, _ in clauses], key=lambda clause: clause.layer)
            ],
            "runs": _by_act(book.scheme, found),
            "anywhere": of_the_case(),
            "bring": Help.BRING,
        },
    )


def _by_act(
    scheme: Scheme, found: Iterable[Requirement]
) -> list[tuple[Lifecycle, list[tuple[Act, tuple[Requirement, ...]]]]]:
    """The requirements before each act that has any, run by run."""
    before: dict[str, tuple[Requirement, ...]] = {}
    for each in found:
        for act in each.acts:
            before[act.anchor] = (*before.get(act.anchor, ()), each)
    return [
        (run, [(act, before[act.anchor]) for each in run.transitions if (act := Act(run, each)).anchor in before])
        for run in scheme.lifecycles
    ]
