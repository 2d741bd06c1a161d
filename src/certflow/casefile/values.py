"""Single values: what a text of the file says as a text, a number, a day, a truth value or a choice."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import Enum
from typing import Any

from certflow.casefile.nodes import Mapping, Node, Scalar
from certflow.casefile.problems import Problems, show
from certflow.casefile.shapes import meant, options

__all__ = ["choice", "day", "leaf", "text"]

_DIGITS = re.compile(r"[0-9]{1,15}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINES = "\t\n\r"


def text(node: Node, where: str, problems: Problems) -> str | None:
    """A text; None where nothing or only white space is written."""
    if not isinstance(node, Scalar):
        mapping = isinstance(node, Mapping)
        problems.add(
            node.line,
            where,
            f"{'a mapping' if mapping else 'a list'} stands where a single value belongs; write the value after the colon",
            f"此处应填单个值，而非{'键值组' if mapping else '列表'}；请在冒号后直接填写",
        )
        return None
    if node.null or not node.text.strip():
        return None
    for char in node.text:
        if unicodedata.category(char) == "Cc" and char not in _LINES:
            code = f"U+{ord(char):04X}"
            problems.add(
                node.line,
                where,
                f"a control character ({code}) in the text; delete it",
                f"文字中含有控制字符（{code}），请删去",
            )
            return None
    return node.text


def day(node: Node, where: str, problems: Problems) -> date | None:
    """A day written ``YYYY-MM-DD``; None where nothing is written."""
    said = text(node, where, problems)
    if said is None:
        return None
    if not _DAY.fullmatch(said):
        problems.add(
            node.line,
            where,
            f"'{show(said)}' is not a day as a file writes it; write year-month-day, such as 2026-03-01",
            f"“{show(said)}”不是规范的日期；请按“年-月-日”填写（如 2026-03-01）",
        )
        return None
    try:
        return date.fromisoformat(said)
    except ValueError:
        problems.add(
            node.line,
            where,
            f"'{said}': there is no such day; write a day of the calendar, such as 2026-03-01",
            f"“{said}”不是有效日期，请按“年-月-日”填写真实存在的日期（如 2026-03-01）",
        )
        return None


def choice(node: Node, where: str, enum: type[Enum], problems: Problems) -> Enum | None:
    """A member of an enumeration; None where nothing is written."""
    said = text(node, where, problems)
    if said is None:
        return None
    for member in enum:
        if str(member.value) == said:
            return member
    like = meant(enum, said)
    hint, hint_zh = (f"; did you mean {like}?", f"；是否为 {like}？") if like else ("", "")
    problems.add(
        node.line,
        where,
        f"'{show(said)}' is none of the choices; choose one of: {options(enum, 'en')}{hint}",
        f"“{show(said)}”不在可选项之内；请从下列选项中选填：{options(enum, 'zh')}{hint_zh}",
    )
    return None


def leaf(node: Node, where: str, kind: type[Any], problems: Problems) -> object:
    """A text, a whole number, a day or a truth value; None where nothing is written."""
    if kind is date:
        return day(node, where, problems)
    said = text(node, where, problems)
    if said is None or kind is str:
        return said
    if kind is bool:
        return _truth(said, node.line, where, problems)
    if _DIGITS.fullmatch(said):
        return int(said)
    problems.add(
        node.line,
        where,
        f"'{show(said)}' is not a whole number; write digits only, such as 85",
        f"“{show(said)}”不是整数；请只填阿拉伯数字（如 85）",
    )
    return None


def _truth(said: str, line: int, where: str, problems: Problems) -> bool | None:
    if said in {"true", "false"}:
        return said == "true"
    problems.add(
        line,
        where,
        f"'{show(said)}' is neither true nor false; write true or false",
        f"“{show(said)}”无效；请填 true（是）或 false（否）",
    )
    return None
