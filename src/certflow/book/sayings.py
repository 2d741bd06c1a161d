"""What a guard can say where it is in the way, and what helps: read from the source of the law, the only place it stands."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import cache
from types import FunctionType
from typing import Any

from attrs import fields_dict, frozen

from certflow.book.law_source import Source, reachable, source_of
from certflow.model.finding import holds_during, holds_from, holds_until, met, undetermined, unmet
from certflow.model.text import Lang, Text
from certflow.rules.facts import label_of, lacks, missing
from certflow.schemes.periods import Period

__all__ = ["Help", "Said", "Saying", "said_by"]

_SLOTS = re.compile(r"(?:\{\w+\})+")
_WORD = re.compile(r"\w\w")


class Help(Enum):
    """What lets an act pass that is blocked for a reason."""

    BRING = "bring"
    WAIT = "wait"
    DAYS = "days"
    CHANGE = "change"

    @property
    def label(self) -> Text:
        """As an officer reads it."""
        return _HELPS[self]


_HELPS = {
    Help.BRING: Text("bring what is missing", "补齐所缺的事实或证据"),
    Help.WAIT: Text("wait for the day that it names", "待所载日期届至"),
    Help.DAYS: Text("act on a day that it allows", "在其所容许的日期办理"),
    Help.CHANGE: Text("waiting does not help; the facts have to change", "等待无济于事，须事实有所改变"),
}
_HELP_FOR: dict[Any, Help] = {
    undetermined: Help.BRING,
    holds_from: Help.WAIT,
    Period.barring: Help.WAIT,
    Period.elapsed: Help.WAIT,
    holds_until: Help.DAYS,
    holds_during: Help.DAYS,
    unmet: Help.CHANGE,
}
"""By the function that makes the finding."""
_HELP_AGAINST: dict[Any, Help] = {
    undetermined: Help.BRING,
    holds_from: Help.DAYS,
    holds_until: Help.WAIT,
    holds_during: Help.DAYS,
    met: Help.CHANGE,
}
"""Where the opposite counts."""


@frozen
class Saying:
    """A sentence with its values left open, and what helps against it."""

    text: Text
    help: Help

    def render(self, lang: Lang) -> str:
        """The sentence in one language, with dots where its values stand."""
        return _SLOTS.sub("…", self.text.zh if lang == "zh" else self.text.en)


@frozen
class Said:
    """What a requirement can be in the way with: its sentences, and what it can name as missing."""

    sentences: tuple[Saying, ...]
    missing: tuple[Text, ...]


@cache
def said_by(check: Callable[..., Any], kinds: tuple[type[Any], ...] = ()) -> Said:
    """What a guard's function can say; ``kinds`` are the classes of facts that come with the act, and their parts."""
    reader = _Reader(reachable(check), kinds)
    sentences: dict[tuple[str, str], Saying] = {}
    for text, helps in reader.sentences():
        if _WORD.search(_SLOTS.sub("", text.zh)):
            sentences.setdefault((text.en, text.zh), Saying(text, helps))
    missing = dict.fromkeys((_SLOTS.sub("…", text.en), _SLOTS.sub("…", text.zh)) for text in reader.missing())
    return Said(tuple(sentences.values()), tuple(Text(*words) for words in missing))


class _Reader:
    """Reads the functions that a guard may come to call."""

    def __init__(self, functions: Iterable[tuple[Source, bool]], kinds: tuple[type[Any], ...]) -> None:
        self.functions = tuple(functions)
        self.kinds = kinds
        self._reading: set[ast.expr] = set()

    def sentences(self) -> Iterator[tuple[Text, Help]]:
        """Those of findings that can be in the way, but for what is missing."""
        for source, opposite in self.functions:
            helps_for = _HELP_AGAINST if opposite else _HELP_FOR
            for call in source.calls:
                made = source.value(call.func)
                if helps := helps_for.get(made) if isinstance(made, FunctionType) else None:
                    yield from ((text, helps) for arg in call.args for text in self._texts(source, arg))

    def missing(self) -> Iterator[Text]:
        """The labels of what can be missing."""
        for source, _ in self.functions:
            for call in source.calls:
                made = source.value(call.func)
                if made is lacks:
                    asked = dict.fromkeys(name for arg in call.args[1:] for name in self._names(source, arg))
                    yield from self._labels(tuple(asked), source.kinds(call.args[0]))
                elif made is label_of:
                    kind, names = source.value(call.args[0]), self._names(source, call.args[1])
                    yield from (label_of(kind, name) for name in names if isinstance(kind, type))
                elif made is missing:
                    yield from self._texts(source, call.args[0])

    def _labels(self, names: tuple[str, ...], said: tuple[type[Any], ...]) -> Iterator[Text]:
        """The labels of fields that are asked for together: of the classes said, or of those that have most of them."""
        kinds = [kind for kind in self.kinds if issubclass(kind, said)] or self.kinds
        known = {kind: [name for name in names if name in fields_dict(kind)] for kind in kinds}
        most = max(map(len, known.values()), default=0)
        for kind, has in known.items():
            if most and len(has) == most:
                yield from (label_of(kind, name) for name in has)

    def _names(self, source: Source, node: ast.expr) -> Iterator[str]:
        """The names of fields that an expression stands for."""
        for each in ast.walk(node):
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                yield each.value
            elif isinstance(each, ast.Name):
                value = source.names.get(each.id)
                yield from (name for name in (value if isinstance(value, tuple) else (value,)) if isinstance(name, str))
                for inner in source.assigned(each):
                    if each not in ast.walk(inner):
                        yield from self._names(source, inner)

    def _texts(self, source: Source, node: ast.expr) -> Iterator[Text]:
        """The sentences that an expression may stand for."""
        if node in self._reading:
            return
        self._reading.add(node)
        if isinstance(node, ast.Name) and node.id in source.parameters and not source.assigned(node):
            yield from self._given(source, source.parameters.index(node.id))
        for part in _parts(source, node):
            yield from self._texts(source, part)
        if isinstance(node, ast.Call):
            yield from self._called(source, node)
        value = source.value(node)
        if isinstance(value, Text):
            yield value
        self._reading.discard(node)

    def _given(self, to: Source, place: int) -> Iterator[Text]:
        """What the other functions give for a parameter."""
        for source, _ in self.functions:
            for call in source.calls:
                if source.value(call.func) is to.function and place < len(call.args):
                    yield from self._texts(source, call.args[place])

    def _called(self, source: Source, call: ast.Call) -> Iterator[Text]:
        made = source.value(call.func)
        if made is Text:
            match call.args:
                case [ast.Constant(value=str(en)), ast.Constant(value=str(zh))]:
                    yield Text(en, zh)
        elif isinstance(made, FunctionType) and any(made is each.function for each, _ in self.functions):
            inner = source_of(made)
            for node in inner.returned():
                yield from self._texts(inner, node)


def _parts(source: Source, node: ast.expr) -> Sequence[ast.expr]:
    """The expressions of which another may take its value, or a value in its list."""
    parts: Sequence[ast.expr] = []
    match node:
        case ast.IfExp():
            parts = [node.body, node.orelse]
        case ast.BoolOp():
            parts = node.values
        case ast.Name():
            parts = source.assigned(node)
        case ast.Tuple() | ast.List():
            parts = node.elts
        case ast.GeneratorExp() | ast.ListComp():
            parts = [node.elt]
        case ast.Call(func=ast.Name(id="tuple")):
            parts = node.args
    return parts
