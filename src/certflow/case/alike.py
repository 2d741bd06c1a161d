"""Whether a record says the same as another, wherever either was kept meanwhile."""

from __future__ import annotations

from attrs import evolve

from certflow.case.record import Judged, Record
from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Text

__all__ = ["alike"]


def alike(one: Record, other: Record) -> bool:
    """Whether both say the same: every field, and what was judged as a person reads it.

    A kept finding holds its guard's id, clause and title, and its values as they are written, so comparing values
    would find differences that nobody can see.
    """
    if one == other:
        return True
    if evolve(one, judged=()) != evolve(other, judged=()) or len(one.judged) != len(other.judged):
        return False
    return all(_same_judgement(mine, theirs) for mine, theirs in zip(one.judged, other.judged, strict=True))


def _same_judgement(mine: Judged, theirs: Judged) -> bool:
    guard, finding, awaits = mine
    other, found, awaited = theirs
    same = (guard.id, awaits) == (other.id, awaited) and _same_clause(guard.clause, other.clause)
    return same and _same_words(guard.title, other.title) and _same_finding(finding, found)


def _same_clause(mine: Clause | None, theirs: Clause | None) -> bool:
    """Whether both are one clause, as a person reads it: its title may hold values, which are kept as they are written."""
    if mine == theirs or mine is None or theirs is None:
        return mine == theirs
    same = (mine.layer, mine.number, mine.inferred, mine.rows) == (
        theirs.layer,
        theirs.number,
        theirs.inferred,
        theirs.rows,
    )
    return same and _same_words(mine.label, theirs.label) and _same_words(mine.title, theirs.title)


def _same_finding(mine: Finding, theirs: Finding) -> bool:
    if (mine.met, mine.unknown, mine.applies) != (theirs.met, theirs.unknown, theirs.applies):
        return False
    if not _same_clause(mine.clause, theirs.clause):
        return False
    if not _same_words(mine.because, theirs.because) or len(mine.parts) != len(theirs.parts):
        return False
    return all(_same_finding(part, other) for part, other in zip(mine.parts, theirs.parts, strict=True))


def _same_words(mine: Text, theirs: Text) -> bool:
    return mine.render("en") == theirs.render("en") and mine.render("zh") == theirs.render("zh")
