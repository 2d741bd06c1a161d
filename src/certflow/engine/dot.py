"""A diagram as the text of a Graphviz graph.

Each act is a label of its own on the way from its states to the one it leads to: it is written once however many
states it begins from, a consequence can point from act to act, and every label has a width that does not rest on the
renderer's knowledge of Chinese type.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

from certflow.engine.diagram import Arrow, Box, Diagram, Panel, Said
from certflow.engine.lines import em, wrapped
from certflow.model.text import Lang, Text
from certflow.rules.transition import START

__all__ = ["dot"]

_FONTS = (
    "Noto Sans CJK SC,Noto Sans SC,Source Han Sans SC,Source Han Sans CN,Microsoft YaHei,PingFang SC,"
    "WenQuanYi Micro Hei,SimHei,sans-serif"
)
_TITLE, _HEAD, _STATE, _ACT, _SMALL = 18, 15, 13, 11, 10
"""Sizes of type in points."""
_COLOURS = ("royalblue", "seagreen", "darkorange3", "deeppink4", "steelblue4", "olivedrab4")
"""Of consequences, so that lines that meet can be told apart."""
_LABEL = "shape=plaintext, style=filled, fillcolor=white"
_TITLE_LINE, _STATE_LINE, _ACT_LINE, _LISTING_LINE, _LEGEND_LINE = 30, 13, 11, 17, 60
"""The most that stands on one line, in em."""

_LEGEND = Text("Black dot: a run begins. Double frame: the run has ended.", "黑点：流程开始。双线框：流程终结。")
_LISTED = Text(" Listed in a frame: acts that leave the state as it is.", "框内所列：不改变该状态的事项。")
_CAUSED = Text(" Dashed arrow: one act brings about another.", "虚线箭头：一事项引起另一事项。")


def dot(diagram: Diagram, lang: Lang) -> str:
    """The diagram as Graphviz text, in ``"en"`` or ``"zh"``."""
    return "\n".join([*_lines(diagram, lang), ""])


def _lines(diagram: Diagram, lang: Lang) -> Iterator[str]:
    yield "digraph {"
    yield "  graph [rankdir=TB, nodesep=0.22, ranksep=0.26, pad=0.2, bgcolor=white, outputorder=edgesfirst]"
    yield f"  node [fontname={_quoted(_FONTS)}, shape=box, style=rounded, margin=0, height=0]"
    yield "  edge [arrowsize=0.7, color=gray30]"
    yield _node("title", wrapped(diagram.title.render(lang), _TITLE_LINE), _TITLE, "shape=plaintext")
    legend = wrapped(_legend(diagram, lang), _LEGEND_LINE)
    yield _node("legend", legend, _SMALL, "shape=plaintext, fontcolor=gray30")
    yield '  "title" -> "legend" [style=invis, weight=9]'
    for place, panel in enumerate(diagram.panels):
        yield f"  subgraph cluster_{place} {{"
        yield '    graph [style=rounded, color=gray60, label="", margin=12]'
        yield from (f"  {line}" for line in _panel(panel, lang))
        yield "  }"
        yield f'  "legend" -> {_quoted(panel.id + "/")} [style=invis, weight=0]'
    for link, colour in zip(diagram.links, cycle(_COLOURS), strict=False):
        after, then = (_act(panel_id, diagram.arrow(panel_id, act)) for panel_id, act in (link.after, link.then))
        yield f"  {_quoted(after)} -> {_quoted(then)} [style=dashed, color={colour}, penwidth=1.4, constraint=false]"
    yield "}"


def _legend(diagram: Diagram, lang: Lang) -> str:
    words = _LEGEND.render(lang)
    if any(box.listed for panel in diagram.panels for box in panel.boxes):
        words += _LISTED.render(lang)
    return words + (_CAUSED.render(lang) if diagram.links else "")


def _panel(panel: Panel, lang: Lang) -> Iterator[str]:
    yield _node(f"{panel.id}/", [panel.title.render(lang)], _HEAD, 'shape=plaintext, fontcolor="#1f3d7a"')
    start = _quoted(f"{panel.id}/{START.id}")
    yield f'  {start} [label="", shape=circle, style=filled, fillcolor=black, width=0.16, height=0.16]'
    yield f"  {_quoted(panel.id + '/')} -> {start} [style=invis, weight=2]"
    for box in panel.boxes:
        yield _state(panel, box, lang)
    back = _leading_back(panel)
    for arrow in panel.arrows:
        mark = "• " if arrow.titles[1:] else ""
        lines = [line for said in arrow.titles for line in _said(said, mark, lang)]
        act = _act(panel.id, arrow)
        yield _node(act, lines, _ACT, f"{_LABEL}, fontcolor={'purple4' if arrow.automatic else 'black'}")
        upward = all((source, arrow.target) in back for source in arrow.sources)
        for source in arrow.sources:
            yield _line(act, f"{panel.id}/{source}", "none") if upward else _line(f"{panel.id}/{source}", act, "none")
        if arrow.target is not None:
            target = f"{panel.id}/{arrow.target}"
            yield _line(target, act, "back") if upward else _line(act, target, "forward")


def _said(said: Said, mark: str, lang: Lang) -> Iterator[str]:
    for place, text in enumerate(said):
        yield from wrapped(("" if place else mark) + text.render(lang), _ACT_LINE)


def _line(upper: str, lower: str, heads: str) -> str:
    return f"  {_quoted(upper)} -> {_quoted(lower)} [dir={heads}]"


def _state(panel: Panel, box: Box, lang: Lang) -> str:
    lines = wrapped(box.title.render(lang), _STATE_LINE)
    frame = (
        "style=filled, fillcolor=gray95, peripheries=2" if box.final else 'style="rounded,filled", fillcolor="#eef3fb"'
    )
    name = f"{panel.id}/{box.id}"
    if not box.listed:
        return _node(name, lines, _STATE, frame)
    return _node(name, [*lines, *_listed(box, lang)], _STATE, f'{frame}, margin="0.12,0.05"', left=len(lines))


def _listed(box: Box, lang: Lang) -> Iterator[str]:
    for said in box.listed:
        lines = [line for text in said for line in wrapped(text.render(lang), _LISTING_LINE)]
        yield f"– {lines[0]}"
        yield from (f"\u2003{line}" for line in lines[1:])


def _node(name: str, lines: list[str], size: int, more: str, left: int | None = None) -> str:
    """A node as wide and high as its words; the lines from ``left`` on stand at the left."""
    width = (max(map(em, lines)) + 1.4) * size / 72
    height = (len(lines) * 1.25 + 0.7) * size / 72
    ends = ["\\n" if left is None or place < left else "\\l" for place in range(len(lines))]
    label = "".join(_escaped(line) + end for line, end in zip(lines, ends, strict=True))
    if left is None:
        label = label.removesuffix("\\n")
    return f'  {_quoted(name)} [label="{label}", fontsize={size}, width={width:.2f}, height={height:.2f}, {more}]'


def _act(panel_id: str, arrow: Arrow) -> str:
    return f"{panel_id}/{'+'.join(arrow.acts)}()"


def _leading_back(panel: Panel) -> set[tuple[str, str | None]]:
    """The (source, target) pairs that lead to a state on the way to the source: they are drawn upwards."""
    ways: dict[str, list[str]] = {}
    for arrow in panel.arrows:
        for source in arrow.sources:
            if arrow.target is not None:
                ways.setdefault(source, []).append(arrow.target)
    back: set[tuple[str, str | None]] = set()
    seen: set[str] = set()

    def walk(state: str, path: tuple[str, ...]) -> None:
        seen.add(state)
        for target in ways.get(state, ()):
            if target in (*path, state):
                back.add((state, target))
            elif target not in seen:
                walk(target, (*path, state))

    for root in (START.id, *ways):
        if root not in seen:
            walk(root, ())
    return back


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")


def _quoted(words: str) -> str:
    return f'"{_escaped(words)}"'
