"""What was judged, in two parts: its form, which many records share, and the days and values that are its own.

The form holds guards, clauses and sentences in both languages, so that a kept verdict can be read whatever becomes of
the scheme. Days are proleptic ordinals (`date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

from certflow.case.record import Judged, Requirement
from certflow.model.clause import Clause, Layer
from certflow.model.finding import Finding
from certflow.model.text import OneOf, Reasons, Text
from certflow.model.window import ALWAYS, LAST, NEVER, Window

__all__ = ["join", "split"]

Shape = tuple[Any, ...]
_FIRST = date.min.toordinal()
_KINDS: dict[str, type[tuple[Any, ...]]] = {"list": tuple, "one_of": OneOf, "reasons": Reasons}
_MANY = 4096
_guards: dict[int, tuple[object, Shape]] = {}


def split(judged: tuple[Judged, ...]) -> tuple[Shape, list[Any]]:
    """The form, hashable and made of JSON's own kinds, and the values in the order in which the form asks for them."""
    values: list[Any] = []
    return tuple((_guard(guard), awaits, _finding(finding, values)) for guard, finding, awaits in judged), values


def join(form: list[Any], values: list[Any]) -> tuple[Judged, ...]:
    """What was judged, from its form (as JSON gives it) and its values. The inverse of `split`, but for guards, which
    come back as requirements of the same id, clause and title.
    """
    rest = iter(values)
    return tuple(
        (Requirement(ident, _clause(clause), Text(*title)), _found(finding, rest), awaits)
        for (ident, clause, title), awaits, finding in form
    )


def _guard(guard: Any) -> Shape:
    known = _guards.get(id(guard))
    if known is not None and known[0] is guard:
        return known[1]
    shape = (guard.id, _of_clause(guard.clause), (guard.title.render("en"), guard.title.render("zh")))
    if len(_guards) >= _MANY:
        _guards.clear()
    _guards[id(guard)] = guard, shape
    return shape


def _of_clause(clause: Clause | None) -> Shape | None:
    if clause is None:
        return None
    texts = (clause.instrument, clause.title, clause.shown)
    names = tuple(None if text is None else (text.render("en"), text.render("zh")) for text in texts)
    return (clause.layer.value, clause.number, clause.inferred, tuple(clause.rows), *names)


def _clause(plain: list[Any]) -> Clause:
    layer, number, inferred, rows, instrument, title, shown = plain
    return Clause(
        Layer(layer),
        Text(*instrument),
        number,
        Text(*title),
        inferred,
        tuple(rows),
        None if shown is None else Text(*shown),
    )


def _finding(finding: Finding, values: list[Any]) -> Shape:
    met, unknown = _window(finding.met, values), _window(finding.unknown, values)
    because = _text(finding.because, values)
    if finding.applies and not finding.parts and finding.clause is None:
        return met, unknown, because
    parts = tuple(_finding(part, values) for part in finding.parts)
    return met, unknown, because, finding.applies, parts, _of_clause(finding.clause)


def _found(plain: list[Any], rest: Iterator[Any]) -> Finding:
    met, unknown = _days(plain[0], rest), _days(plain[1], rest)
    because = _said(plain[2], rest)
    if len(plain) == 3:  # noqa: PLR2004 - the short form: it applies, has no parts and no clause of its own
        return Finding(met, unknown, because)
    applies, parts, clause = plain[3:]
    found = tuple(_found(part, rest) for part in parts)
    return Finding(met, unknown, because, applies, found, None if clause is None else _clause(clause))


def _window(window: Window, values: list[Any]) -> str:
    """One letter a span: ``a`` every day, ``f`` from a day on, ``u`` until a day, ``b`` between two."""
    letters = ""
    for lo, hi in window.pairs:
        if hi == LAST:
            if lo == _FIRST:
                letters += "a"
            else:
                values.append(lo)
                letters += "f"
        elif lo == _FIRST:
            values.append(hi)
            letters += "u"
        else:
            values.append(lo)
            values.append(hi)
            letters += "b"
    return letters


def _days(letters: str, rest: Iterator[Any]) -> Window:
    if letters in {"", "a"}:
        return ALWAYS if letters else NEVER
    pairs = []
    for letter in letters:
        first = next(rest) if letter in "fb" else _FIRST
        pairs.append((first, next(rest) if letter in "ub" else LAST))
    return Window(tuple(pairs))


def _text(text: Text, values: list[Any]) -> Shape:
    if not text.values:
        return text.en, text.zh
    return text.en, text.zh, tuple((name, _value(value, values)) for name, value in text.values.items())


def _value(value: object, values: list[Any]) -> object:
    kind = type(value)
    if kind is date:
        values.append(value.toordinal())  # type: ignore[attr-defined]
        return "day"
    if kind is str or kind is int or kind is bool:
        values.append(value)
        return "plain"
    if isinstance(value, Text):
        return ("text", _text(value, values))
    if isinstance(value, tuple):
        name = "one_of" if isinstance(value, OneOf) else "reasons" if isinstance(value, Reasons) else "list"
        return (name, tuple(_value(item, values) for item in value))
    if isinstance(value, Enum):
        label = getattr(value, "label", None)
        if isinstance(label, Text):
            return ("text", _text(label, values))
        value = value.value
    values.append(str(value))
    return "plain"


def _said(plain: list[Any], rest: Iterator[Any]) -> Text:
    if len(plain) == 2:  # noqa: PLR2004 - a sentence without values
        return Text(*plain)
    return Text(plain[0], plain[1], **{name: _spoken(spec, rest) for name, spec in plain[2]})


def _spoken(spec: Any, rest: Iterator[Any]) -> object:
    if spec == "day":
        return date.fromordinal(next(rest))
    if spec == "plain":
        return next(rest)
    kind, inner = spec
    if kind == "text":
        return _said(inner, rest)
    return _KINDS[kind](_spoken(item, rest) for item in inner)
