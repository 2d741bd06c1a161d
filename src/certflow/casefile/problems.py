"""What is wrong with a file: one line per mistake in each language, with file, line and key."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from attrs import define, field

from certflow.errors import CaseFileError

__all__ = ["Problems", "message", "near", "show"]

_SHOWN = 60
_COMPARED = 64


def show(words: object, limit: int = _SHOWN) -> str:
    """Words of a file as a message quotes them: on one line, without invisible characters, cut where too long."""
    text = str(words)
    cut = text[:limit]
    plain = "".join(c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode() for c in cut)
    return f"{plain}…" if len(text) > limit else plain


def near(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of the known words that look like ``word``."""
    return tuple(get_close_matches(word, list(known))) if len(word) <= _COMPARED else ()


def message(name: str, line: int | None, where: str, en: str, zh: str) -> tuple[str, str]:
    """``name:line: where: sentence`` in English and in Chinese."""
    place = show(name, 400) if line is None else f"{show(name, 400)}:{line}"
    return (f"{place}: {where}: {en}", f"{place}: {where}：{zh}") if where else (f"{place}: {en}", f"{place}: {zh}")


@define
class Problems:
    """The mistakes found so far in the file ``name``, and those of a file that it refers to."""

    name: str
    _found: list[tuple[int, str, str]] = field(factory=list, init=False)
    _elsewhere: list[tuple[str, str]] = field(factory=list, init=False)

    def add(self, line: int | None, where: str, en: str, zh: str) -> None:
        """Note a mistake: its line (from 1; None for the file as a whole), the key, what is wrong and what cures it."""
        self._found.append((line or 0, *message(self.name, line, where, en, zh)))

    def add_all(self, error: CaseFileError) -> None:
        """Note the mistakes of another file."""
        self._elsewhere += error.problems

    def __len__(self) -> int:
        return len(self._found) + len(self._elsewhere)

    def error(self) -> CaseFileError:
        """All of them, in the order of their lines."""
        ordered = sorted(self._found, key=lambda problem: problem[0])
        return CaseFileError([*((en, zh) for _, en, zh in ordered), *self._elsewhere])

    def check(self) -> None:
        """Raise CaseFileError if there is any."""
        if self:
            raise self.error()
