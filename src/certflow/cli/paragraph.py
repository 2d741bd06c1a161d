"""Paragraphs that wrap as each language wraps: no line begins with a comma, no number or day is torn apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text as Line
from uniseg.linebreak import line_break_units

from certflow.model.text import MONTHS

__all__ = ["Paragraph"]

_UNITS = "[年月日号条个天项份次]"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_TORN = re.compile(rf"\d\|{_UNITS}|{_UNITS}\|\d|\d \|{_MONTH}|{_MONTH} \|\d")
"""What a cut, written as a bar, must not part: a Chinese number and its unit, an English day, month and year."""


def _units(words: str) -> Iterator[str]:
    """The pieces between which a line may end, by Unicode's rules; a number keeps its unit, a day its month and year."""
    held = ""
    for unit in line_break_units(words):
        if held and not _TORN.search(f"{held[-10:]}|{unit[:10]}"):
            yield held
            held = ""
        held += unit
    if held:
        yield held


class Paragraph:
    """A line of words, indented by ``indent`` columns; what does not fit hangs below at ``hang`` columns.

    A word longer than a line runs over its end, but is folded in a column of a table that folds.
    """

    def __init__(self, line: Line, indent: int = 0, hang: int | None = None) -> None:
        self.line = line
        self.indent = indent
        self.hang = indent if hang is None else hang

    def _pieces(self, options: ConsoleOptions) -> Iterator[str]:
        words = self.line.plain
        if self.indent + cell_len(words) <= options.max_width:
            yield words  # looking for where a line may end takes long
            return
        room = options.max_width - max(self.indent, self.hang)
        for unit in _units(words):
            yield from chop_cells(unit, room) if options.overflow == "fold" and cell_len(unit) > room > 1 else (unit,)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        cuts, at, used = [], 0, self.indent
        for unit in self._pieces(options):
            if used + cell_len(unit.rstrip()) > options.max_width and at:
                cuts.append(at)
                used = self.hang
            used += cell_len(unit)
            at += len(unit)
        for place, piece in enumerate(self.line.divide(cuts)):
            piece.rstrip()
            left = " " * (self.hang if place else self.indent)
            yield Line.assemble(left, piece, no_wrap=True, overflow="ignore")
