"""JSON into the tree, with lines: the standard library says whether it is JSON, the tokens say where things stand."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from certflow.casefile.nodes import MAX_DEPTH, Builder, Mapping, Node, Scalar, Sequence
from certflow.casefile.problems import Problems

__all__ = ["read_json"]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]|[^\s"\[\]{},:]+', re.DOTALL)
_LONE = re.compile("[\ud800-\udfff]")


def _refuse(word: str) -> object:
    msg = f"{word} is no JSON"
    raise ValueError(msg)


def read_json(text: str, problems: Problems) -> Node | None:
    """The tree of a JSON text. Raises CaseFileError."""
    starts = [0, *(found.end() for found in re.finditer(r"\n", text))]
    tokens = [(found[0], bisect_right(starts, found.start())) for found in _TOKEN.finditer(text)]
    _not_too_deep(tokens, problems)
    try:
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        said = error.msg[:1].lower() + error.msg[1:]
        problems.add(
            error.lineno,
            "",
            f"this is not JSON, column {error.colno} ({said}); check quotes, commas and brackets",
            f"第{error.colno}列不符合 JSON 格式；请检查引号、逗号和括号",
        )
        raise problems.error() from None
    except ValueError:
        line = next((line for word, line in tokens if word.lstrip("-") in {"NaN", "Infinity"}), 1)
        problems.add(
            line, "", "NaN and Infinity are not JSON; write a number", "NaN 和 Infinity 不符合 JSON 格式，请填写数字"
        )
        raise problems.error() from None
    return _build(tokens, Builder(problems))


def _not_too_deep(tokens: list[tuple[str, int]], problems: Problems) -> None:
    depth = 0
    for word, line in tokens:
        depth += (word in {"[", "{"}) - (word in {"]", "}"})
        if depth > MAX_DEPTH:
            problems.add(
                line,
                "",
                f"nested deeper than {MAX_DEPTH} levels; take levels out",
                f"嵌套超过{MAX_DEPTH}层，请减少层级",
            )
            raise problems.error()


def _build(tokens: list[tuple[str, int]], builder: Builder) -> Node | None:
    for word, line in tokens:
        if word in {"[", "{"}:
            builder.begin(Sequence(line) if word == "[" else Mapping(line))
        elif word in {"]", "}"}:
            builder.end()
        elif word.startswith('"'):
            said: str = json.loads(word)
            if _LONE.search(said):
                builder.problems.add(
                    line,
                    builder.where,
                    "half of a surrogate pair; write the character itself",
                    "转义序列不完整（半个代理对），请直接填写该字符",
                )
            builder.add(Scalar(line, said, plain=False), line)
        else:
            builder.add(Scalar(line, word), line)
    return builder.root
