"""The facts that the acts of the scheme take, field by field."""

import types
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from attrs import fields, has

from certflow import ITSMS, Choice, Nothing, label_of
from certflow.schemes import itsms
from certflow_docs.markdown import anchored, both, table


def facts() -> Iterator[str]:
    """Each class of facts with the acts that take it, then the parts and choices that they are made of."""
    taken = _taken()
    for kind, acts in taken.items():
        yield from _class(kind, f"Facts of {', '.join(f'`{act}`' for act in acts)}.")
    parts = _parts(taken)
    for kind in parts:
        if has(kind):
            yield from _class(kind, "A part of other facts.")
    for kind in parts:
        if issubclass(kind, Choice):
            yield from _head(kind, "A choice.")
            rows = ((f"`{one.value}`", one.label.en, one.label.zh) for one in kind)
            yield from table(("value", "English", "中文"), rows)


def _class(kind: type[Any], used: str) -> Iterator[str]:
    yield from _head(kind, used)
    hints = get_type_hints(kind)
    rows = ((f"`{one.name}`", _type(hints[one.name]), both(label_of(kind, one.name))) for one in fields(kind))
    yield from table(("field", "is", "label"), rows)


def _head(kind: type[Any], used: str) -> Iterator[str]:
    name = kind.__name__
    yield from (anchored(f"facts-{name.lower()}"), f"## {name}", "")
    if getattr(itsms, name, None) is kind:
        yield from (
            "```{eval-rst}",
            f".. py:class:: {itsms.__name__}.{name}",
            f"   :canonical: {kind.__module__}.{name}",
            "```",
            "",
        )
    yield from (f"{' '.join((kind.__doc__ or '').split())} {used}".replace("``", "`"), "")


def _taken() -> dict[type[Any], list[str]]:
    """Each class of facts, and the acts that take it."""
    taken: dict[type[Any], list[str]] = {}
    for _, act in ITSMS.transitions():
        if act.takes is not Nothing and act.id not in taken.setdefault(act.takes, []):
            taken[act.takes].append(act.id)
    return taken


def public() -> tuple[str, ...]:
    """The public names among the classes described."""
    taken = _taken()
    kinds = (kind for kind in (*taken, *_parts(taken)) if has(kind) or issubclass(kind, Choice))
    return tuple(f"{itsms.__name__}.{kind.__name__}" for kind in kinds if getattr(itsms, kind.__name__, None) is kind)


def _members(hint: Any) -> Iterator[Any]:
    """The classes that a type is made of, without None and the tuples around them."""
    if isinstance(hint, types.UnionType) or get_origin(hint) is not None:
        for part in get_args(hint):
            yield from _members(part)
    elif isinstance(hint, type) and hint is not type(None):
        yield hint


def _type(hint: Any) -> str:
    many = "list of " if any(get_origin(part) is tuple for part in (hint, *get_args(hint))) else ""
    return many + " or ".join(_link(kind) for kind in _members(hint))


def _link(kind: type[Any]) -> str:
    if has(kind) or issubclass(kind, Enum):
        return f"[`{kind.__name__}`](#facts-{kind.__name__.lower()})"
    return {"date": "day", "str": "text", "int": "number", "bool": "yes or no"}.get(kind.__name__, kind.__name__)


def _parts(taken: dict[type[Any], list[str]]) -> list[type[Any]]:
    """Every class that a field of these is made of, however deep, each once."""
    found: dict[type[Any], None] = {}
    open_ones = list(taken)
    while open_ones:
        kind = open_ones.pop(0)
        hints = get_type_hints(kind) if has(kind) else {}
        new = [
            part
            for hint in hints.values()
            for part in _members(hint)
            if (has(part) or issubclass(part, Enum)) and part not in found and part not in taken
        ]
        found.update(dict.fromkeys(new))
        open_ones += dict.fromkeys(new)
    return list(found)
