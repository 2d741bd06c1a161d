"""How wide words are, and where a line of a label ends."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["em", "wrapped"]

_WIDE, _CAPITAL, _NARROW = 1.0, 0.72, 0.55
"""Widths of signs in em: a Chinese one, a Latin capital, any other."""
_UNIT = re.compile(
    r"[（“《([]*(?:\d+[年月日号条个天项份次]?|[^\W\d\u2e80-\uffef][^\s\u2e80-\uffef“”]*|\S)[）”》，。、；：,;:)\]]*\s*"
)


def em(words: str) -> float:
    """The width of words in em, somewhat more than less."""
    return sum(
        _WIDE if unicodedata.east_asian_width(sign) in "WFA" else _CAPITAL if sign.isupper() else _NARROW
        for sign in words
    )


def wrapped(words: str, most: float) -> list[str]:
    """As few lines as ``most`` em allow, of about even length; punctuation begins none. A longer word stays whole."""
    units = _UNIT.findall(" ".join(words.split()))
    fewest = len(_filled(units, most))
    even = most / 2
    while even < most and len(_filled(units, even)) > fewest:
        even += 0.5
    return [line.rstrip() for line in _filled(units, min(even, most))]


def _filled(units: list[str], most: float) -> list[str]:
    lines = [""]
    for unit in units:
        if lines[-1] and em(lines[-1] + unit.rstrip()) > most:
            lines.append("")
        lines[-1] += unit
    return lines
