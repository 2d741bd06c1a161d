"""The facts that an act files, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

from attrs import fields_dict, frozen, has

from certflow.model.text import Reasons, Text, listed, plain
from certflow.rules.facts import label_of

__all__ = ["Change", "Fact", "changed", "facts_in_words", "not_on_file"]

_YES = Text("yes", "是")
_NO = Text("no", "否")
_NONE = Text("none", "无")


@frozen
class Fact:
    """A fact by its label: one value, or several where each is a thing of its own (entities, licences, checks)."""

    label: Text
    values: tuple[Text, ...]


@frozen
class Change:
    """A fact that a correction replaced; None stands for what was, or is, not on file."""

    label: Text
    old: tuple[Text, ...] | None
    new: tuple[Text, ...] | None


def facts_in_words(facts: object) -> tuple[Fact, ...]:
    """What an act filed, by the labels of its facts, in their order."""
    return tuple(Fact(label, _values(value)) for label, value in _named(facts) if value is not None)


def not_on_file(facts: object) -> tuple[Text, ...]:
    """The labels of the facts that could have been filed and were not."""
    return tuple(label for label, value in _named(facts) if value is None)


def changed(old: object, new: object) -> tuple[Change, ...]:
    """What differs between the facts of a record and those that take their place."""
    before = dict(zip(_names(old), _named(old), strict=True))
    found = []
    for name, (label, value) in zip(_names(new), _named(new), strict=True):
        was = before.get(name, (label, None))[1]
        if was != value:
            found.append(Change(label, *(None if each is None else _values(each) for each in (was, value))))
    return tuple(found)


def _names(facts: object) -> tuple[str, ...]:
    kind: type[Any] = type(facts)
    return tuple(fields_dict(kind)) if has(kind) else ()


def _named(facts: object) -> Iterator[tuple[Text, Any]]:
    for name in _names(facts):
        yield label_of(type(facts), name), getattr(facts, name)


def _values(value: Any) -> tuple[Text, ...]:
    things = isinstance(value, tuple) and any(has(type(each)) for each in value)
    return tuple(map(_words, value)) if things else (_words(value),)


def _words(value: Any, *, inside: bool = False) -> Text:
    if has(type(value)):
        template = "（{parts}）" if inside else "{parts}"
        return Text("({parts})" if inside else "{parts}", template, parts=Reasons(_parts(value)))
    if isinstance(value, tuple):
        return listed(tuple(_words(each, inside=inside) for each in value)) if value else _NONE
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, Enum | date | int):
        return Text("{value}", "{value}", value=value)
    return plain(str(value))


def _parts(facts: object) -> Iterator[Text]:
    for label, value in _named(facts):
        if value is not None:
            yield Text("{label}: {value}", "{label}：{value}", label=label, value=_words(value, inside=True))
