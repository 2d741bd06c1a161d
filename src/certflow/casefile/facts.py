"""Mappings of the file into facts classes: strictly, each mistake with its line and key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from certflow.casefile.nodes import Mapping, Node, Scalar, Sequence
from certflow.casefile.problems import Problems, near, show
from certflow.casefile.shapes import Leaf, ManyOf, OneOf, Record, Shape, fields_of
from certflow.casefile.values import choice, leaf

__all__ = ["joined", "known_keys", "mapping", "needed", "record", "sequence"]

T = TypeVar("T")


def joined(where: str, key: str) -> str:
    """The name of a key within another: ``acts[2].with``."""
    return f"{where}.{key}" if where else key


def mapping(node: Node, where: str, problems: Problems) -> Mapping | None:
    """The node as a mapping; None, with a mistake noted, where it is none."""
    if isinstance(node, Mapping):
        return node
    problems.add(
        node.line,
        where,
        "a mapping belongs here; write `key: value` lines below, indented by two spaces",
        "此处应为键值组；请在下方缩进两格，逐行填写“键: 值”",
    )
    return None


def sequence(node: Node, where: str, problems: Problems) -> Sequence | None:
    """The node as a list; None, with a mistake noted, where it is none."""
    if isinstance(node, Sequence):
        return node
    problems.add(
        node.line,
        where,
        "a list belongs here; begin each item on a line of its own with '- ', or write [] for none",
        "此处应为列表；请逐行以“- ”开头填写各项，没有则填 []",
    )
    return None


def known_keys(found: Mapping, where: str, known: Iterable[str], problems: Problems) -> dict[str, Node]:
    """The entries whose keys are known; each other key is a mistake."""
    keys = tuple(known)
    entries = {}
    for key, (line, node) in found.pairs.items():
        if key in keys:
            entries[key] = node
            continue
        like = near(key, keys)
        if like:
            cure, cure_zh = f"did you mean {' or '.join(like)}?", f"是否为 {'、'.join(like)}？"
        elif keys:
            cure, cure_zh = f"known here: {', '.join(keys)}", f"此处可填：{'、'.join(keys)}"
        else:
            cure, cure_zh = "nothing is to be filled in here; take it out", "此处无须填写，请删去"
        problems.add(line, joined(where, show(key)), f"unknown key; {cure}", f"没有这个键；{cure_zh}")
    return entries


def needed(
    entries: Mapping,
    key: str,
    cure: tuple[str, str],
    where: str,
    read: Callable[[Node, str, Problems], T | None],
    problems: Problems,
) -> T | None:
    """The value of a key that has to be there; None, with a mistake noted, where it is missing or wrong."""
    place, before = joined(where, key), len(problems)
    line, node = entries.pairs.get(key, (entries.line, None))
    value = None if node is None else read(node, place, problems)
    if value is None and len(problems) == before:
        problems.add(line, place, f"missing; {cure[0]}", f"缺少此项；{cure[1]}")
    return value


def record(node: Node, where: str, facts: type[Any], problems: Problems) -> Any:
    """The facts that a mapping states; None where there is a mistake."""
    before = len(problems)
    found = mapping(node, where, problems)
    if found is None:
        return None
    fields = {field.key: field for field in fields_of(facts)}
    values: dict[str, object] = {}
    for key, entry in known_keys(found, where, fields, problems).items():
        value = _value(entry, joined(where, key), fields[key].shape, problems)
        if value is not None:
            values[key] = value
    for key, field in fields.items():
        if field.required and key not in values:
            problems.add(
                found.line,
                joined(where, key),
                f"missing; fill in {field.label.en}",
                f"缺少此项，请填写{field.label.zh}",
            )
    if len(problems) > before:
        return None
    try:
        return facts(**values)
    except (TypeError, ValueError) as error:
        problems.add(
            found.line,
            where,
            f"these facts do not go together ({show(error)}); correct them",
            "所填事实互相矛盾，请更正",
        )
        return None


def _value(node: Node, where: str, shape: Shape, problems: Problems) -> object:
    """What a field's entry says; None where nothing is on file."""
    if isinstance(shape, Leaf):
        return leaf(node, where, shape.type, problems)
    if isinstance(shape, OneOf):
        return choice(node, where, shape.enum, problems)
    if isinstance(node, Scalar) and node.null:
        return None
    if isinstance(shape, Record):
        return record(node, where, shape.type, problems)
    return _items(node, where, shape, problems)


def _items(node: Node, where: str, shape: ManyOf, problems: Problems) -> tuple[object, ...] | None:
    found = sequence(node, where, problems)
    if found is None:
        return None
    items = []
    for number, entry in enumerate(found.items, 1):
        place, before = f"{where}[{number}]", len(problems)
        value = _value(entry, place, shape.item, problems)
        if value is None and len(problems) == before:
            problems.add(entry.line, place, "an empty item; fill it in or take it out", "列表项为空，请填写或删去")
        items.append(value)
    return tuple(items)
