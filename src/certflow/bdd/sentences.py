"""The pattern of a step as a person would write its sentence, without a trace of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field, frozen

__all__ = ["ANYTHING", "Sentence", "sentence"]

ANYTHING = "…"
"""Stands in a choice for words of one's own."""

_TOKEN = re.compile(
    r"\(\?P<(?P<name>\w+)>"
    r"|(?P<group>\(\?:)"
    r"|(?P<anything>(?:\[[^\]]+\])*(?:\[[^\]]+\]|\\[wd])(?:[+*]\??|\{[\d,]+\}))"
    r"|\[(?P<letters>\w+)\]"
    r"|(?P<sign>[)|?*])"
    r"|\\?(?P<letter>.)"
)
_OPEN = re.compile(rf"[{ANYTHING}{{[]")
"""What shows that words can be written in more than one way."""


@frozen
class Sentence:
    """A sentence as it is written: ``<name>`` is to be filled in, ``[…]`` may be left out, of ``{… / …}`` one is written.

    ``choices`` holds what can be filled in where it is not just any words, by name; the order is that of the pattern.
    """

    words: str
    choices: Mapping[str, tuple[str, ...]] = field(factory=dict)


def sentence(pattern: str) -> Sentence:
    """The sentence of a step's pattern: named groups by their names.

    Raises ValueError where the pattern asks for words and gives them no name, or is more than a sentence.
    """
    reader = _Reader(pattern)
    (words,) = reader.branches()
    if ANYTHING in words:
        raise ValueError(f"{pattern!r} asks for words without a name; put them in a group (?P<name>…)")
    return Sentence(words, reader.choices)


class _Reader:
    """Reads a pattern once, from its start to its end."""

    def __init__(self, pattern: str) -> None:
        self.tokens = _TOKEN.finditer(pattern)
        self.choices: dict[str, tuple[str, ...]] = {}

    def branches(self) -> tuple[str, ...]:
        """The alternatives from here to the end of the group, each as it is written."""
        found: list[list[str]] = [[]]
        for token in self.tokens:
            sign, here = token["sign"], found[-1]
            if sign == ")":
                break
            if sign == "|":
                found.append([])
            elif sign == "?":
                here[-1] = f"[{here[-1]}]"
            elif sign == "*":
                here.pop()
            elif token["group"]:
                here.append(_one_of(self.branches()))
            elif token["name"]:
                here.append(self.named(token["name"]))
            else:
                here.append(ANYTHING if token["anything"] else _one_of(tuple(token["letters"] or token["letter"])))
        return tuple("".join(pieces) for pieces in found)

    def named(self, name: str) -> str:
        """A named group: by its name, unless there is but one way to write it."""
        branches = self.branches()
        if branches[1:] or _OPEN.search(branches[0]):
            name = name.replace("_", " ")
            if branches != (ANYTHING,) and name.split()[0] != "day":
                self.choices[name] = branches
            return f"<{name}>"
        return branches[0]


def _one_of(branches: tuple[str, ...]) -> str:
    return f"{{{' / '.join(branches)}}}" if branches[1:] else branches[0]
