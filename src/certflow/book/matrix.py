"""Clause by clause and row by row: in which rules it is shown, counted as scenarios that permit and that block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from certflow.bdd.shown import says_blocked
from certflow.book.anchors import anchor, clause_anchor
from certflow.book.chapter import Chapter, Rule, Scenario
from certflow.book.chapters import page_name
from certflow.book.quoted import filled
from certflow.model.clause import Clause
from certflow.model.text import Reasons, Text
from certflow.rules.scheme import Citation, Scheme
from certflow.schemes.itsms.rows import ROWS, Row

__all__ = ["ClauseLine", "RowLine", "Shown", "clause_lines", "row_anchor", "row_lines"]


@frozen
class Shown:
    """A rule of a chapter, and how many of its scenarios and rows of examples permit and block under one tag."""

    chapter: Chapter
    rule: Rule
    permits: int
    blocks: int

    @property
    def href(self) -> str:
        """Where the rule stands."""
        return f"{page_name(self.chapter)}.html#{self.rule.anchor}"


@frozen(kw_only=True)
class _Line:
    """``argued`` says why nothing can be blocked because of it."""

    shown: tuple[Shown, ...]
    argued: Text | None = None

    @property
    def permits(self) -> int:
        """How many scenarios permit."""
        return sum(each.permits for each in self.shown)

    @property
    def blocks(self) -> int:
        """How many block."""
        return sum(each.blocks for each in self.shown)

    @property
    def complete(self) -> bool:
        """Whether it is shown from both sides, or argued that it has only one."""
        return bool(self.permits and (self.blocks or self.argued))


@frozen(kw_only=True)
class ClauseLine(_Line):
    """A clause that the scheme cites."""

    citation: Citation

    @property
    def clause(self) -> Clause:
        """The clause itself."""
        return self.citation.clause

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return clause_anchor(self.clause)


@frozen(kw_only=True)
class RowLine(_Line):
    """A row of the requirements, with the clauses that name it."""

    row: Row
    clauses: tuple[Clause, ...]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return row_anchor(self.row.id)


def row_anchor(row: str) -> str:
    """The anchor of a row on the page of the matrix."""
    return anchor("row", row)


def clause_lines(scheme: Scheme, chapters: Iterable[Chapter]) -> tuple[ClauseLine, ...]:
    """Every clause that the scheme cites, in the order of its register, shown or not."""
    chapters = tuple(chapters)
    counted = _counted(chapters, lambda scenario: scenario.clauses)
    return tuple(
        ClauseLine(
            citation=citation, shown=counted.get(citation.clause.number, ()), argued=_argued(citation.clause.rows)
        )
        for citation in scheme.register()
    )


def row_lines(scheme: Scheme, chapters: Iterable[Chapter]) -> tuple[RowLine, ...]:
    """Every row of the requirements that a clause of the scheme names, in order, shown or not."""
    counted = _counted(chapters, lambda scenario: scenario.rows)
    clauses = [citation.clause for citation in scheme.register()]
    named = {row.id: tuple(clause for clause in clauses if row.id in clause.rows) for row in ROWS}
    return tuple(
        RowLine(row=row, clauses=named[row.id], shown=counted.get(row.id, ()), argued=row.cannot_block)
        for row in ROWS
        if named[row.id]
    )


def _argued(rows: tuple[str, ...]) -> Text | None:
    """Why none of these rows can block; None where one can."""
    reasons = [row.cannot_block for row in ROWS if row.id in rows]
    if not reasons or None in reasons:
        return None
    return Text("{why}", "{why}", why=Reasons(reasons))


def _counted(chapters: Iterable[Chapter], tags: Callable[[Scenario], tuple[str, ...]]) -> dict[str, tuple[Shown, ...]]:
    found: dict[str, tuple[Shown, ...]] = {}
    for chapter in chapters:
        for rule in chapter.rules:
            blocks: dict[str, list[bool]] = {}
            for scenario in rule.scenarios:
                outcomes = list(_blocks(scenario))
                for tag in tags(scenario):
                    blocks.setdefault(tag, []).extend(outcomes)
            for tag, each in blocks.items():
                shown = Shown(chapter, rule, permits=each.count(False), blocks=each.count(True))
                found[tag] = (*found.get(tag, ()), shown)
    return found


def _blocks(scenario: Scenario) -> Iterator[bool]:
    """Whether it blocks, for the scenario or for each row of its examples."""
    outcomes = [step.text.en for step in scenario.steps if step.kind == "then"]
    return (any(map(says_blocked, texts)) for texts in filled(scenario, outcomes))
