"""Facts as a scenario states them: a field by its label, a value in words, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, has

from certflow.bdd.near import none_like
from certflow.bdd.world import read_day
from certflow.model.text import Lang, Text
from certflow.rules.shapes import Leaf, ManyOf, OneOf, Record, Shape, fields_of

__all__ = ["lacking", "stated", "without"]

_SEPARATOR = " / "
_LANGS: tuple[Lang, ...] = ("en", "zh")
_NONE = frozenset({"none", "无"})
_TRUTH = {"yes": True, "是": True, "no": False, "否": False}


def stated(facts: Any, label: str, words: str) -> Any:
    """The facts, but for the field of that label, which is what the words say; empty words say that it is not on file.

    A field of a part is named by its own label, or as “label of the part / its own label” where several parts have it.
    A list is written with “、” or “, ”, “none” or “无” says that it is empty. Raises AssertionError with what would cure it.
    """
    found = [path for path in _paths(type(facts)) if label in {*_names(path)}]
    shortest = [path for path in found if len(path) == min(len(each) for each in found)]
    if not shortest:
        known = [name for path in _paths(type(facts)) for name in _names(path)]
        raise AssertionError(none_like("fact", label, known))
    if shortest[1:]:
        ways = " or ".join(f"“{_SEPARATOR.join(part[1].en for part in path)}”" for path in shortest)
        raise AssertionError(f"“{label}” is said of several parts; write {ways}")
    return _changed(facts, shortest[0], words, label)


def without(facts: Any, label: str) -> Any:
    """The facts without what goes by that label: a field of theirs or of a part; of several parts, of the last.

    A field of a part is named as in `stated`. Raises AssertionError where nothing that they state goes by it.
    """
    less = lacking(facts, label)
    if less is None:
        raise AssertionError(none_like("fact", label, [labels[-1].en for labels, _ in _less(facts)]))
    return less


def lacking(facts: Any, label: str) -> Any:
    """The same as `without`, and None where nothing goes by that label."""
    for labels, less in sorted(_less(facts), key=lambda each: len(each[0])):
        paths = [_SEPARATOR.join(each.render(lang) for each in labels) for lang in _LANGS]
        if label in {*paths, labels[-1].en, labels[-1].zh}:
            return less
    return None


def _less(facts: Any) -> Iterator[tuple[tuple[Text, ...], Any]]:
    """Each thing that facts state, by its labels from the whole to the part, and the facts without it."""
    for each in fields_of(type(facts)):
        value = getattr(facts, each.key)
        if value is None:
            continue
        yield (each.label,), evolve(facts, **{each.key: None})
        before, part = (value[:-1], value[-1]) if isinstance(value, tuple) and value else (None, value)
        if has(type(part)):
            for labels, less in _less(part):
                yield (each.label, *labels), evolve(facts, **{each.key: less if before is None else (*before, less)})


Path = tuple[tuple[str, Text, Shape], ...]
"""From facts to one of their fields: the keys, labels and shapes on the way."""


def _paths(kind: type[Any], above: tuple[type[Any], ...] = ()) -> Iterator[Path]:
    for each in fields_of(kind):
        here = (each.key, each.label, each.shape)
        yield (here,)
        if isinstance(each.shape, Record) and each.shape.type not in above:
            yield from ((here, *rest) for rest in _paths(each.shape.type, (*above, kind)))


def _names(path: Path) -> Iterator[str]:
    """What names a field: its own label, and that with the labels of the parts before it."""
    for lang in ("en", "zh"):
        labels = [label.render(lang) for _, label, _ in path]
        yield labels[-1]
        yield _SEPARATOR.join(labels)


def _changed(facts: Any, path: Path, words: str, label: str) -> Any:
    (key, _, shape), *rest = path
    if not rest:
        return evolve(facts, **{key: _value(shape, words.strip(), label)})
    part = getattr(facts, key)
    if part is None and isinstance(shape, Record):
        part = shape.type()
    return evolve(facts, **{key: _changed(part, tuple(rest), words, label)})


def _value(shape: Shape, words: str, label: str) -> Any:
    if not words:
        return None
    if isinstance(shape, ManyOf):
        items = [] if words in _NONE else [part for each in words.split("、") for part in each.split(", ")]
        return tuple(_value(shape.item, each, label) for each in items)
    if isinstance(shape, OneOf):
        return _member(shape.enum, words)
    if isinstance(shape, Leaf):
        return _leaf(shape.type, words, label)
    raise AssertionError(f"“{label}” has parts; state each by its own label")


def _member(enum: type[Enum], words: str) -> Enum:
    titles = {member: getattr(member, "label", Text(str(member.value), str(member.value))) for member in enum}
    for member, title in titles.items():
        if words in (str(member.value), title.en, title.zh):
            return member
    raise AssertionError(none_like("choice", words, [name for text in titles.values() for name in (text.en, text.zh)]))


def _leaf(kind: type[Any], words: str, label: str) -> Any:
    try:
        if kind is date:
            return read_day(words)
        if kind is int:
            return int(words)
        if kind is bool:
            return _TRUTH[words]
    except (KeyError, ValueError):
        what = {date: "a day such as 1 March 2026 or 2026年3月1日", int: "a whole number", bool: "yes, no, 是 or 否"}[
            kind
        ]
        raise AssertionError(f"“{label}” cannot be “{words}”; write {what}") from None
    return words
