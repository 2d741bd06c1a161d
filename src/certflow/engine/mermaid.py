"""A diagram as the text of a Mermaid state diagram (stateDiagram-v2)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from certflow.engine.diagram import Box, Diagram, Panel, Said
from certflow.engine.lines import wrapped
from certflow.model.text import Lang
from certflow.rules.transition import START

__all__ = ["mermaid"]

_LINE = 13
_SIGN = re.compile(r"[^\w\s(),./\u0080-\U0010ffff-]|_")
_OUTSIDE_NAME = re.compile(r"[^A-Za-z0-9_]")
_WORDS = frozenset({"as", "class", "classdef", "click", "default", "direction", "end", "hide", "href", "note", "root",
                    "scale", "state", "style"})  # fmt: skip


def mermaid(diagram: Diagram, lang: Lang) -> str:
    """The diagram as Mermaid text, in ``"en"`` or ``"zh"``."""
    return "\n".join([*_lines(diagram, lang), ""])


def _lines(diagram: Diagram, lang: Lang) -> Iterator[str]:
    yield from ("---", f"title: {json.dumps(diagram.title.render(lang), ensure_ascii=False)}", "---")
    yield from ("stateDiagram-v2", "    direction TB")
    for panel in diagram.panels:
        if diagram.whole:
            yield f'    state "{_label(panel.title.render(lang))}" as {_name(panel.id)} {{'
            yield from (f"        {line}" for line in _panel(panel, f"{_name(panel.id)}.", lang))
            yield "    }"
        else:
            yield from (f"    {line}" for line in _panel(panel, "", lang))
    for link in diagram.links:
        yield f"    {_end(diagram, *link.after)} --> {_end(diagram, *link.then)} : {_broken(link.said, lang)}"


def _panel(panel: Panel, prefix: str, lang: Lang) -> Iterator[str]:
    for box in panel.boxes:
        yield from _box(box, prefix + _name(box.id), lang)
    pairs: dict[tuple[str, str], list[Said]] = {}
    for arrow in panel.arrows:
        for source in arrow.sources:
            start = "[*]" if source == START.id else prefix + _name(source)
            if arrow.target is None:
                yield from (f"{start} : {_joined(said, lang)}" for said in arrow.titles)
            else:
                pairs.setdefault((start, prefix + _name(arrow.target)), []).extend(arrow.titles)
    for (source, target), acts in pairs.items():
        mark = "• " if acts[1:] else ""
        yield f"{source} --> {target} : {'<br/>'.join(mark + _broken(said, lang) for said in acts)}"
    for box in panel.boxes:
        if box.final:
            yield f"{prefix}{_name(box.id)} --> [*]"


def _box(box: Box, name: str, lang: Lang) -> Iterator[str]:
    yield f'state "{_label(box.title.render(lang))}" as {name}'
    for said in box.listed:
        yield f"{name} : {_joined(said, lang)}"


def _end(diagram: Diagram, panel_id: str, act: str) -> str:
    """The state a link is drawn at: Mermaid draws no arrow from an arrow, so it is the one the act leads to."""
    arrow = diagram.arrow(panel_id, act)
    return f"{_name(panel_id)}.{_name(arrow.target or arrow.sources[0])}"


def _broken(said: Said, lang: Lang) -> str:
    return "<br/>".join(_label(line) for text in said for line in wrapped(text.render(lang), _LINE))


def _joined(said: Said, lang: Lang) -> str:
    return _label(("" if lang == "zh" else " ").join(text.render(lang) for text in said))


def _label(words: str) -> str:
    """The words with every sign that Mermaid could read as its own written by its number."""
    return _SIGN.sub(lambda sign: f"#{ord(sign[0])};", " ".join(words.split()))


def _name(ident: str) -> str:
    """The id; signs that Mermaid cannot read in one are written by their number, a word of its own gets an ending."""
    if ident.lower() in _WORDS:
        return f"{ident}_x"
    return _OUTSIDE_NAME.sub(lambda sign: f"_x{ord(sign[0]):x}_", ident)
