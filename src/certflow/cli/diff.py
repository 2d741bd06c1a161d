"""The command that lays two schemes beside each other: what only one has, and what both have but not alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text as Line

from certflow.case.plain import plain_text
from certflow.cli.lang import say
from certflow.cli.options import JsonOption, LangOption, lang_of, print_json, scheme_of, show_page
from certflow.cli.paragraph import Paragraph
from certflow.comparing.differences import Difference, Differences, Recited, differences
from certflow.comparing.parts import Aspect, Item, parts_of
from certflow.model.text import Lang, Reasons, Text, listed

__all__ = ["diff", "difference_page", "plain_differences"]

_ONLY_HERE = Text("only here", "仅此方案有")
_NAMED = 4
"""How many acts are named that ask for a requirement; of more, the rest is counted."""


def plain_differences(found: Differences) -> dict[str, Any]:
    """The differences as plain data."""
    return {
        "a": found.a.id,
        "b": found.b.id,
        "equal": not found,
        "differences": [
            {
                "kind": str(one.kind),
                "id": one.id,
                "of": list(one.of),
                "title": plain_text(one.title),
                "in": [name for name, there in (("a", one.in_a), ("b", one.in_b)) if there],
                "changes": [
                    {
                        "aspect": str(change.aspect),
                        "a": [item.plain for item in change.a],
                        "b": [item.plain for item in change.b],
                    }
                    for change in one.changes
                ],
            }
            for one in found.found
        ],
        "recited": [
            {"a": plain_text(each.a), "b": plain_text(each.b), "numbers": [list(pair) for pair in each.numbers]}
            for each in found.recited
        ],
    }


def difference_page(found: Differences, lang: Lang) -> Group:
    """The differences as a table, kind by kind; one sentence where there are none."""
    named: dict[str, Any] = {"a": found.a.id, "b": found.b.id}
    if not found:
        return Group(Paragraph(Line(Text("{a} and {b} do not differ", "{a} 与 {b} 没有差异", **named).render(lang))))
    counts = Counter(one.kind for one in found.found)
    said = Reasons(Text("{kind}: {n}", "{kind}：{n}项", kind=kind.label, n=n) for kind, n in counts.items())
    heading = Text("{a} and {b} differ", "{a} 与 {b} 的差异", **named)
    lines: list[RenderableType] = [Paragraph(Line(heading.render(lang), "bold underline"))]
    lines += [Paragraph(Line(_recited(each).render(lang)), 2, 4) for each in found.recited]
    if found.found:
        lines += [Paragraph(Line(listed(said).render(lang)), 2, 4), Line(), _table(found, lang)]
    return Group(*lines)


def _recited(each: Recited) -> Text:
    new = each.renumbered
    pairs = tuple(Text("{a} → {b}", "{a} → {b}", a=old, b=now) for old, now in new)
    return Text(
        "{b} is cited in place of {a}: {same}{other}",
        "{a}改引为{b}：{same}{other}",
        a=each.a,
        b=each.b,
        same=Text("{n} under the same number", "{n}条条号不变", n=len(each.numbers) - len(new)),
        other=Text("; {pairs}", "；{pairs}", pairs=listed(pairs)) if new else "",
    )


def _table(found: Differences, lang: Lang) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    table.add_column(Text("What", "差异").render(lang), ratio=4, overflow="fold")
    table.add_column(found.a.id, ratio=3, overflow="fold")
    table.add_column(found.b.id, ratio=3, overflow="fold")
    titles = {t.id: t.title for scheme in (found.a, found.b) for _, t in scheme.transitions()}
    titles |= {one.id: one.title for scheme in (found.a, found.b) for one in scheme.lifecycles if one.id != scheme.main}
    shared = {part.kind for part in parts_of(found.a)} & {part.kind for part in parts_of(found.b)}
    for place, (kind, found_here) in enumerate(groupby(found.found, key=lambda one: one.kind)):
        ones = list(found_here)
        if place:
            table.add_row()
        table.add_row(Line(kind.label.render(lang), "bold underline"))
        if kind not in shared and ones[1:]:
            every = Text("all {n}, such as {one}", "全部{n}项，如{one}", n=len(ones), one=ones[0].title)
            table.add_row(Paragraph(Line(every.render(lang)), 2, 4), *_where(ones[0], lang))
            continue
        for alike in _alike(ones):
            heads = (line for one in alike for line in _head(one, titles, lang))
            table.add_row(Group(*heads), *_where(alike[0], lang))
            for change in alike[0].changes:
                aspect = Paragraph(Line(change.aspect.label.render(lang)), 4)
                table.add_row(aspect, _items(change.a, lang), _items(change.b, lang))
    return table


def _alike(ones: Sequence[Difference]) -> list[list[Difference]]:
    """Those that differ in the very same, such as the acts that begin from a new state as well, told together."""
    told: dict[object, list[Difference]] = {}
    for one in ones:
        told.setdefault(one.changes or one, []).append(one)
    return list(told.values())


def _where(one: Difference, lang: Lang) -> tuple[Line | str, Line | str]:
    words = _ONLY_HERE.render(lang)
    if one.changes:
        return "", ""
    return (Line(words, "red"), "") if one.in_a else ("", Line(words, "green"))


def _head(one: Difference, titles: dict[str, Text], lang: Lang) -> Iterator[Paragraph]:
    label = one.label.render(lang)
    if any(change.aspect is Aspect.TITLE for change in one.changes):
        line = Line(label, "bold")
    else:
        line = Line.assemble(
            (one.title.render(lang), "bold"), (f"（{label}）" if lang == "zh" else f" ({label})", "dim")
        )
    yield Paragraph(line, 2, 4)
    named = [titles[ident] for ident in one.of if ident in titles]
    if named:
        first, more = tuple(named[:_NAMED]), len(named[_NAMED:])
        rest = (Text("{n} more", "另有{n}项", n=more),) if more else ()
        yield Paragraph(Line(Text("in: {of}", "见于：{of}", of=(*first, *rest)).render(lang), "dim"), 4, 6)


def _items(items: Sequence[Item], lang: Lang) -> RenderableType:
    return Group(*(Paragraph(Line(item.said.render(lang)), 0, 2) for item in items)) if items else "—"


def diff(
    a: Annotated[
        str,
        typer.Argument(
            metavar="A",
            help=say("A scheme: a shipped id, or MODULE:NAME.", "一个方案：内置方案的编号，或“模块:名称”。"),
            show_default=False,
        ),
    ],
    b: Annotated[
        str, typer.Argument(metavar="B", help=say("The scheme to compare.", "与之比较的方案。"), show_default=False)
    ],
    *,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit code 0 where the schemes are the same, 1 where they differ."""
    spoken = lang_of(lang)
    found = differences(scheme_of(a), scheme_of(b))
    if as_json:
        print_json(plain_differences(found))
    else:
        show_page(difference_page(found, spoken))
    raise typer.Exit(int(bool(found)))
