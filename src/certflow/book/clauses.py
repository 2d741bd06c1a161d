"""The page of the clauses: what each asks, and where it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from certflow.book.book import Book
from certflow.book.matrix import clause_lines, row_lines
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.book.requirements import requirements
from certflow.model.text import Text

__all__ = ["clause_pages"]


def clause_pages(book: Book) -> Iterable[Page]:
    """The page that holds every clause, and every row, against the rules that show it."""
    lines = clause_lines(book.scheme, book.chapters)
    layers = [(layer, tuple(found)) for layer, found in groupby(lines, key=lambda line: line.clause.layer)]
    rows = row_lines(book.scheme, book.chapters)
    reasons = {clause for each in requirements(book.scheme) for clause in (each.clause, *each.also)}
    yield Page(
        name="clauses",
        title=Text("Clauses, and where they are shown", "条款与场景对照"),
        template="clauses.html",
        part=REFERENCE,
        about=Text(
            "Each clause that is cited, what it asks in our own words, and the scenarios that show it",
            "所引用的各项条款、其要求（以本手册的文字概述）以及体现该条款的场景",
        ),
        data={"layers": layers, "rows": rows, "reasons": reasons},
    )
