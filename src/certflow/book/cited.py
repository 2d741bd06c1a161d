"""The clauses that a dossier cites."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from certflow.model.clause import Clause
from certflow.rules.scheme import Scheme

__all__ = ["Cited", "cited_by"]


@frozen
class Cited:
    """A clause, and whether the register of the book holds it."""

    clause: Clause
    known: bool


def cited_by(clauses: Iterable[Clause], own: Scheme, books: Scheme) -> tuple[Cited, ...]:
    """Each of these clauses once, in the order of the own scheme's register, those that it does not hold last."""
    order = {citation.clause: place for place, citation in enumerate(own.register())}
    known = {citation.clause for citation in books.register()}
    ordered = sorted(set(clauses), key=lambda clause: (order.get(clause, len(order)), clause.id))
    return tuple(Cited(clause, clause in known) for clause in ordered)
