"""The data tables that steps take: their columns, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from certflow.model.text import Lang, Text

__all__ = ["ACTS", "EVENT", "EVIDENCE", "FACTS", "TITLES", "Table"]


@frozen
class Table:
    """A data table, below a header that names its columns in one of the languages."""

    columns: tuple[Text, ...]

    def header(self, lang: Lang) -> str:
        """The first row, as a feature has it."""
        return f"| {' | '.join(column.render(lang) for column in self.columns)} |"

    def rows(self, table: Sequence[Sequence[str]] | None) -> Iterator[tuple[str, ...]]:
        """The rows below the header; none without a table. Raises AssertionError for another header."""
        for number, row in enumerate(table or ()):
            if number:
                yield tuple(row)
            elif (given := f"| {' | '.join(row)} |") not in (wanted := [self.header("en"), self.header("zh")]):
                raise AssertionError(f"the table begins with {given}; begin it with {' or '.join(wanted)}")


FACTS = Table((Text("fact", "事实"), Text("value", "内容")))
"""What is otherwise than in order: a fact by its label, and its value in words."""

ACTS = Table((Text("day", "日期"), Text("act", "事项")))
"""What was done one after the other."""

EVIDENCE = Table((Text("evidence", "证据"),))
"""Pieces of evidence, by their names in the verdict."""

EVENT = Table((Text("event", "事件"),))
"""Events on the client's side, by their titles."""

TITLES = Table((Text("act", "事项"),))
"""Acts, by their titles."""
