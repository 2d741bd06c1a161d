"""Why an act is blocked: the page on which a reason, or a clause, of a verdict is looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import frozen

from certflow.book.book import Book
from certflow.book.matrix import Shown, clause_lines
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.book.requirements import Act, Requirement, of_the_case, requirements
from certflow.book.sayings import Help
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle

__all__ = ["Section", "blocked_pages"]


@frozen
class Section:
    """A clause: the requirements that rest on it, those of other clauses that cite it, the rules in which it blocks."""

    clause: Clause
    own: tuple[Requirement, ...]
    others: tuple[Requirement, ...]
    blocking: tuple[Shown, ...]


def blocked_pages(book: Book) -> Iterable[Page]:
    """The page itself."""
    found = requirements(book.scheme, book.chapters)
    sections = tuple(_sections(book, found))
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
            "sections": sections,
            "layers": [(layer, [*those]) for layer, those in groupby(sections, key=lambda each: each.clause.layer)],
            "runs": [(run, [*_by_act(run, found)]) for run in book.scheme.lifecycles],
            "anywhere": of_the_case(),
            "bring": Help.BRING,
        },
    )


def _sections(book: Book, found: Iterable[Requirement]) -> Iterator[Section]:
    own: dict[Clause, list[Requirement]] = {}
    others: dict[Clause, list[Requirement]] = {}
    for each in found:
        own.setdefault(each.clause, []).append(each)
        for clause in each.also:
            others.setdefault(clause, []).append(each)
    for line in clause_lines(book.scheme, book.chapters):
        clause = line.clause
        if clause in own or clause in others:
            blocking = sorted((each for each in line.shown if each.blocks), key=lambda each: _foremost(each, clause))
            yield Section(clause, tuple(own.get(clause, ())), tuple(others.get(clause, ())), tuple(blocking))


def _foremost(shown: Shown, clause: Clause) -> bool:
    """Sorts before others a rule that is of the clause in the first place."""
    return shown.rule.clauses[:1] != (clause.number,)


def _by_act(run: Lifecycle, found: Iterable[Requirement]) -> Iterator[tuple[Act, list[Requirement]]]:
    """The requirements before each act of a run that has any."""
    before: dict[str, list[Requirement]] = {}
    for each in found:
        for act in each.acts:
            before.setdefault(act.anchor, []).append(each)
    for transition in run.transitions:
        act = Act(run, transition)
        if act.anchor in before:
            yield act, before[act.anchor]
