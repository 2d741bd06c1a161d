"""Facts a little other than the sensible ones: what slips past a guard is often just that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, fields_dict, has

from certflow.case.case import Case
from certflow.model.months import DAY
from certflow.rules.shapes import Leaf, ManyOf, OneOf, Record, Shape, fields_of

__all__ = ["variants"]


def variants(case: Case, facts: Any) -> Iterator[tuple[str, Any]]:
    """Each with the field that it changes: left out, another choice, the day before or after, none or one of a list,
    or what stands under the same name elsewhere in the file.
    """
    yield from _changed(case, facts, nested=True)


def _changed(case: Case, facts: Any, *, nested: bool) -> Iterator[tuple[str, Any]]:
    for each in fields_of(type(facts)):
        attribute = fields_dict(type(facts)).get(each.key)
        if attribute is None:
            continue
        value = getattr(facts, each.key)
        for label, other in _others(case, each.key, each.shape, value, optional=not each.required, nested=nested):
            if other != value:
                try:
                    changed = evolve(facts, **{each.key: other})
                except (TypeError, ValueError):
                    continue
                yield f"{each.key}{label}", changed


def _others(
    case: Case, name: str, shape: Shape, value: Any, *, optional: bool, nested: bool
) -> Iterator[tuple[str, object]]:
    if optional and value is not None:
        yield "=None", None
    if isinstance(shape, OneOf):
        yield from ((f"={member.value}", member) for member in shape.enum)
    elif isinstance(shape, Leaf):
        yield from _leaves(case, name, shape.type, value)
    elif isinstance(shape, ManyOf):
        yield "=[]", ()
        if value and nested and isinstance(shape.item, Record):
            for label, first in _changed(case, value[0], nested=False):
                yield f"[1].{label}", (first, *value[1:])
    elif nested and has(type(value)):
        for label, changed in _changed(case, value, nested=False):
            yield f".{label}", changed


def _leaves(case: Case, name: str, kind: type[Any], value: Any) -> Iterator[tuple[str, object]]:
    if kind is bool:
        yield f"={not value}", not value
    elif kind is date and value not in (None, date.min, date.max):
        yield "-1d", value - DAY
        yield "+1d", value + DAY
    elif kind is str:
        for other in _on_file(case, name):
            if isinstance(other, str) and not isinstance(other, Enum):
                yield f"={other}", other


def _on_file(case: Case, name: str) -> dict[object, None]:
    """What other facts on file say under this name, in the order of filing."""
    return {
        said: None
        for record in case.records
        if record.done and (said := getattr(record.facts, name, None)) is not None and isinstance(said, str)
    }
