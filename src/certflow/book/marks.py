"""How words of a scenario are shown: names to be filled in, verdicts, and cells that keep to one line."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import east_asian_width

from markupsafe import Markup, escape

from certflow.bdd.feature import PLACEHOLDER
from certflow.bdd.shown import says_blocked

__all__ = ["measure", "slots", "tone"]

_PERMITS = re.compile(r"\bis permitted\b|可以办理(?![\u4e00-\u9fff])")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_ONE_LINE = 26
"""How many letters are kept on one line; a Chinese character takes the room of two."""


def slots(words: str, names: Collection[str]) -> Markup:
    """The words, with each ``<name>`` among those that a row of examples fills in marked as a variable."""
    pieces = PLACEHOLDER.split(words)
    return Markup("").join(
        Markup("<var>{}</var>").format(f"〈{piece}〉" if _CHINESE.search(piece) else f"‹{piece}›")
        if at % 2 and piece in names
        else escape(f"<{piece}>" if at % 2 else piece)
        for at, piece in enumerate(pieces)
    )


def tone(words: str) -> str:
    """The class of words that are a verdict: ``blocks``, ``permits``, or none."""
    if says_blocked(words):
        return "blocks"
    return "permits" if _PERMITS.search(words) else ""


def measure(words: str) -> str:
    """The class of a cell: ``short`` or ``long``."""
    room = sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
    return "short" if room <= _ONE_LINE else "long"
