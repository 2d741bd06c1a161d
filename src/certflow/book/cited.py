"""The clauses that a dossier cites, and where the book tells of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from certflow.book.book import Book
from certflow.book.chapters import page_name
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["Cited", "cited_by"]


@frozen
class Cited:
    """A clause, whether the book's own register holds it, and the rules of the book that show it: page and anchor, name."""

    clause: Clause
    known: bool
    rules: tuple[tuple[str, Text], ...]


def cited_by(book: Book, scheme: Scheme, clauses: Iterable[Clause]) -> tuple[Cited, ...]:
    """Each of these clauses once, in the order of the register, those that it does not hold last."""
    shown = _shown(book)
    known = {citation.clause for citation in book.scheme.register()}
    order = {citation.clause: place for place, citation in enumerate(scheme.register())}
    ordered = sorted(set(clauses), key=lambda clause: (order.get(clause, len(order)), clause.id))
    return tuple(Cited(clause, clause in known, shown.get(clause.number, ())) for clause in ordered)


def _shown(book: Book) -> Mapping[str, tuple[tuple[str, Text], ...]]:
    """The rules of the book by the number of the clause that they show."""
    found: dict[str, tuple[tuple[str, Text], ...]] = {}
    for chapter in book.chapters:
        for rule in chapter.rules:
            for number in rule.clauses:
                found[number] = (*found.get(number, ()), (f"{page_name(chapter)}.html#{rule.anchor}", rule.name))
    return found
