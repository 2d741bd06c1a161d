"""One sentence in two languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Literal

from attrs import define, field

__all__ = ["MONTHS", "Lang", "OneOf", "Reasons", "Text", "listed", "plain"]

Lang = Literal["en", "zh"]

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SLOT = re.compile(r"\{(\w+)\}")


def _day(value: date, lang: Lang) -> str:
    if value == date.max:
        return "长期" if lang == "zh" else "no set end"
    if lang == "zh":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


class OneOf(tuple[object, ...]):
    """A list of alternatives: ``a, b or c`` / ``a、b或c``."""

    __slots__ = ()


class Reasons(tuple[object, ...]):
    """A list of sentences: ``a; b`` / ``a；b``."""

    __slots__ = ()


def _list(items: tuple[object, ...], lang: Lang) -> str:
    words = [_render(item, lang) for item in items]
    if isinstance(items, Reasons):
        return ("；" if lang == "zh" else "; ").join(words)
    alternatives = isinstance(items, OneOf)
    if lang == "zh":
        comma, last = "、", "或" if alternatives else "和"
    else:
        comma, last = ", ", " or " if alternatives else " and "
    return last.join([comma.join(words[:-1]), words[-1]]) if words[1:] else "".join(words)


def _render(value: object, lang: Lang) -> str:
    if isinstance(value, Text):
        return value.render(lang)
    if isinstance(value, date):
        return _day(value, lang)
    if isinstance(value, tuple):
        return _list(value, lang)
    if isinstance(value, Enum):
        label = getattr(value, "label", None)
        return label.render(lang) if isinstance(label, Text) else str(value.value)
    return str(value)


@define(init=False, repr=False)
class Text:
    """A template in English and Chinese and the values both share; formatted only when read.

    ``{name}`` marks a value. A day is written as each language writes it, a tuple is listed, a `Text` or an
    enumeration with a ``label`` is rendered in the language of the whole.
    """

    en: str
    zh: str
    values: Mapping[str, object] = field(factory=dict)

    def __init__(self, en: str, zh: str, /, **values: object) -> None:
        self.en = en
        self.zh = zh
        self.values = values

    def render(self, lang: Lang) -> str:
        """The sentence in ``"en"`` or ``"zh"``."""
        template = self.zh if lang == "zh" else self.en
        if not self.values:
            return template
        return _SLOT.sub(lambda slot: _render(self.values[slot[1]], lang), template)

    def slots(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the values that the English and the Chinese template ask for."""
        return frozenset(_SLOT.findall(self.en)), frozenset(_SLOT.findall(self.zh))

    def __str__(self) -> str:
        return self.render("en")

    def __repr__(self) -> str:
        return f"Text({self.render('en')!r}, {self.render('zh')!r})"


def plain(words: str) -> Text:
    """A name or a client's own words, which stay as they are in both languages."""
    return Text("{words}", "{words}", words=words)


def listed(items: tuple[object, ...]) -> Text:
    """``a, b and c`` / ``a、b和c``."""
    return Text("{items}", "{items}", items=items)
