"""The command that lists the steps which scenarios are written with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.plain import plain_text
from certflow.cli.lang import say
from certflow.cli.options import JsonOption, LangOption, lang_of, print_json, show_page
from certflow.cli.paragraph import Paragraph
from certflow.model.text import Lang, Text

if TYPE_CHECKING:
    from certflow.bdd.definitions import Definition

__all__ = ["plain_steps", "step_list", "steps"]

_LEGEND = (
    Text(
        "Fill in <…>, write […] or leave it out, write one of {… / …}; a day is written as 16 March 2026.",
        "<…>处须填写，[…]可以省略，{… / …}择一填写；日期写作2026年3月16日。",
    ),
    Text(
        "Where only some words fit, they stand below the sentence; … among them are words of your own.",
        "填写内容有限定的，在句子下方列明；其中的…为自拟文字。",
    ),
)
_ANY_SCHEME = Text(
    "Steps of any scheme: the pytest plugin brings them by itself.",
    "任何方案通用的步骤：由pytest插件自动提供。",
)
_BROUGHT = Text(
    "They are of the shipped law; the conftest.py at the root of your project brings them by:",
    "属于内置方案各章的步骤；在项目根目录的conftest.py中写明下列一行即可使用：",
)


class Kind(StrEnum):
    """What a step is for."""

    GIVEN = "given"
    WHEN = "when"
    THEN = "then"


def plain_steps(listed: Iterable[Definition]) -> list[dict[str, Any]]:
    """The step definitions as plain data."""
    return [
        {
            "kind": one.kind,
            "en": _plain_sentence(one, "en"),
            "zh": _plain_sentence(one, "zh"),
            "does": plain_text(one.does),
            "table": one.table
            and {"columns": [plain_text(column) for column in one.table.columns], "needed": one.table_needed},
            "module": one.module,
            "any_scheme": one.of_any_scheme,
        }
        for one in listed
    ]


def _plain_sentence(one: Definition, lang: Lang) -> dict[str, Any]:
    sentence = one.sentence(lang)
    return {"sentence": sentence.words, "choices": {name: list(among) for name, among in sentence.choices.items()}}


def step_list(listed: Iterable[Definition], lang: Lang) -> Group:
    """The step definitions for people: those of any scheme, then chapter by chapter."""
    lines: list[RenderableType] = [Paragraph(Line(each.render(lang))) for each in _LEGEND]
    for brought, ones in groupby(listed, key=lambda one: None if one.of_any_scheme else (one.about, one.module)):
        about, module = brought or (_ANY_SCHEME, None)
        lines += [Line(), Paragraph(Line(about.render(lang), "bold underline"))]
        if module:
            lines += [Paragraph(Line(_BROUGHT.render(lang))), Paragraph(Line(f'pytest_plugins = ["{module}"]'), 4)]
        for one in ones:
            lines += [Line(), *_definition(one, lang)]
    return Group(*lines)


def _definition(one: Definition, lang: Lang) -> Iterator[Paragraph]:
    """What it does, its sentence in both languages, its table."""
    from certflow.bdd.definitions import KEYWORDS

    yield Paragraph(Line(one.does.render(lang), "dim"), 2)
    order: tuple[Lang, Lang] = ("zh", "en") if lang == "zh" else ("en", "zh")
    for each in order:
        sentence = one.sentence(each)
        keyword = KEYWORDS[one.kind].render(each)
        yield Paragraph(Line.assemble(f"{keyword} ", (sentence.words, "bold")), 4, 8)
        for name, among in sentence.choices.items():
            yield Paragraph(Line(f"<{name}>: {' / '.join(among)}"), 8, 10)
        if one.table:
            needed = Text("", "") if one.table_needed else Text(" (may be left out)", "（可以省略）")
            yield Paragraph(Line(f"{one.table.header(each)}{needed.render(lang)}"), 8, 10)


def steps(
    *,
    kind: Annotated[
        Kind | None,
        typer.Option("--kind", help=say("Only steps of this kind.", "只列出这一类步骤。"), show_default=False),
    ] = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Each as a sentence in both languages, with what it does."""
    spoken = lang_of(lang)
    from certflow.bdd.definitions import definitions

    listed = [one for one in definitions() if kind in {None, one.kind}]
    if as_json:
        print_json(plain_steps(listed))
    else:
        show_page(step_list(listed, spoken))
