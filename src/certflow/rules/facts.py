"""Facts: what an act files. One attrs class per act; each field has a label in both languages.

Every field may be left out: evidence that is missing makes a finding undetermined, it is no mistake of form. Days are
`datetime.date`, lists are tuples, choices are a `Choice`, and parts are facts classes of their own:

    @frozen(kw_only=True)
    class Review:
        by: str | None = fact("who reviewed", "评审人")
        on: date | None = fact("the day of the review", "评审日期")
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from attrs import field, fields_dict, frozen

from certflow.model.text import Text, listed

__all__ = ["Choice", "Nothing", "fact", "label_of", "lacks", "missing"]


def fact(en: str, zh: str, *, default: Any = None) -> Any:
    """A field of a facts class, with the words for it; its default is None, which reads "not on file"."""
    return field(default=default, metadata={"label": Text(en, zh)})


@frozen(kw_only=True)
class Nothing:
    """The facts of an act that brings none."""


class Choice(StrEnum):
    """An enumeration whose members carry a label: ``MEMBER = "id", "English", "中文"``."""

    label: Text

    def __new__(cls, value: str, en: str = "", zh: str = "") -> Self:
        """A member that is the string ``value``; its ``label`` is what an officer reads."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Text(en or value, zh or value)
        return member


def label_of(facts: type[Any], name: str) -> Text:
    """The label of a field of a facts class. Raises KeyError where the class has no such field."""
    labels = _labels.get(facts)
    if labels is None:
        labels = {field: at.metadata.get("label") or Text(field, field) for field, at in fields_dict(facts).items()}
        _labels[facts] = labels
    return labels[name]


_labels: dict[type[Any], dict[str, Text]] = {}


def lacks(facts: object, *names: str) -> tuple[Text, ...]:
    """The labels of those fields that are not on file: None, an empty string, or a list of nobody and nothing.

    Where an empty list is a statement ("there is none"), ask for None instead.
    """
    kind: type[Any] = type(facts)
    return tuple(label_of(kind, name) for name in names if _blank(getattr(facts, name)))


def _blank(value: object) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


def missing(what: tuple[Text, ...] | Text) -> Text:
    """The sentence of an undetermined finding: what is not on file."""
    items = what if isinstance(what, tuple) else (what,)
    return Text("missing: {what}", "缺：{what}", what=listed(items))
