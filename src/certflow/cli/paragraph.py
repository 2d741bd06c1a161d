"""Paragraphs that wrap as each language wraps: no line begins with a comma, no number is torn from its unit."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text as Line
from uniseg.linebreak import line_break_units

__all__ = ["Paragraph"]

_UNITS_OF_NUMBERS = "年月日号条个天项份次"


def _units(words: str) -> Iterator[str]:
    """The pieces between which a line may end, by Unicode's rules; a Chinese number keeps its unit."""
    held = ""
    for unit in line_break_units(words):
        joined = held[-1:].isdigit() and unit[:1] in _UNITS_OF_NUMBERS
        if held and not joined and not (unit[:1].isdigit() and held[-1:] in _UNITS_OF_NUMBERS):
            yield held
            held = ""
        held += unit
    if held:
        yield held


class Paragraph:
    """A line of words, indented by ``indent`` columns; what does not fit hangs below at ``hang`` columns."""

    def __init__(self, line: Line, indent: int = 0, hang: int | None = None) -> None:
        self.line = line
        self.indent = indent
        self.hang = indent if hang is None else hang

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        cuts, at, used = [], 0, self.indent
        for unit in _units(self.line.plain):
            if used + cell_len(unit.rstrip()) > options.max_width and at:
                cuts.append(at)
                used = self.hang
            used += cell_len(unit)
            at += len(unit)
        for place, piece in enumerate(self.line.divide(cuts)):
            piece.rstrip()
            left = " " * (self.hang if place else self.indent)
            yield Line.assemble(left, piece, no_wrap=True, overflow="ignore")
