"""Tables and sentences in Markdown."""

from collections.abc import Iterable, Iterator, Sequence

from certflow.model.text import Text


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table, and the empty line after it."""
    yield _row(heads)
    yield _row(["---"] * len(heads))
    yield from map(_row, rows)
    yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|').replace(chr(10), ' ') for cell in cells)} |"


def anchored(name: str) -> str:
    """The target that other pages link to, above a heading."""
    return f"({name})="


def said(text: Text | str) -> str:
    """A sentence in English, with what Markdown would take for its own marks left as it is."""
    return str(text).replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def both(text: Text) -> str:
    """A title in both languages."""
    return f"{said(text)} · {text.render('zh')}"
