"""The shape of a facts class: what each of its fields holds. Case files, samples and strategies rest on it."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from attrs import NOTHING, fields, frozen, has

from certflow.errors import SchemeError
from certflow.model.text import Text
from certflow.rules.facts import label_of

__all__ = ["Field", "Leaf", "ManyOf", "OneOf", "Record", "Shape", "fields_of"]


@frozen
class Leaf:
    """A text, a whole number, a day or a truth value."""

    type: type[Any]


@frozen
class OneOf:
    """A member of an enumeration."""

    enum: type[Enum]


@frozen
class ManyOf:
    """A list."""

    item: Shape


@frozen
class Record:
    """A mapping that becomes an attrs class."""

    type: type[Any]


Shape = Leaf | OneOf | ManyOf | Record

_LEAVES = (str, int, date, bool)
_PAIR = 2


@frozen
class Field:
    """A field: its key, its label, its shape; ``required`` where the class gives it no default, ``optional`` where it
    may be None.
    """

    key: str
    label: Text
    shape: Shape
    required: bool
    optional: bool


def fields_of(facts: type[Any]) -> tuple[Field, ...]:
    """The fields of a facts class. Raises SchemeError for a type that no file can write."""
    return _fields_of(cast("Hashable", facts))


@cache
def _fields_of(facts: Any) -> tuple[Field, ...]:
    hints = get_type_hints(facts)
    return tuple(
        Field(
            item.alias or item.name,
            label_of(facts, item.name),
            _shape(hints[item.name], facts, item.name),
            item.default is NOTHING,
            type(None) in get_args(hints[item.name]),
        )
        for item in fields(facts)
        if item.init
    )


def _shape(hint: Any, facts: type[Any], name: str) -> Shape:
    args = get_args(hint)
    if get_origin(hint) in {Union, UnionType} and len(args) == _PAIR and type(None) in args:
        return _shape(next(arg for arg in args if arg is not type(None)), facts, name)
    if get_origin(hint) is tuple and len(args) == _PAIR and args[1] is Ellipsis:
        return ManyOf(_shape(args[0], facts, name))
    if isinstance(hint, type):
        if hint in _LEAVES:
            return Leaf(hint)
        if issubclass(hint, Enum):
            return OneOf(hint)
        if has(hint):
            return Record(hint)
    where = f"{facts.__qualname__}.{name}"
    en = (
        f"{where} is {hint}, which no case file can write: "
        "use str, int, date, bool, an enumeration, a facts class, tuple[…, ...], or any of these | None"
    )
    zh = (
        f"{where} 的类型为 {hint}，案卷文件无法写出："
        "请使用 str、int、date、bool、枚举、事实类、tuple[…, ...]，或上述任一类型 | None"
    )
    raise SchemeError(facts.__module__, [(en, zh)])
