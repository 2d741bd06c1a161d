"""The command that checks a scheme: what its guards let through, with the history that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.case import Case
from certflow.case.plain import plain_text
from certflow.case.words import DONE, NOT_PERMITTED
from certflow.cli.lang import say
from certflow.cli.options import JsonOption, LangOption, lang_of, print_json, scheme_of, show_page
from certflow.cli.paragraph import Paragraph
from certflow.model.text import Lang, Text

__all__ = ["check"]


_FilesOf = dict[tuple[str, str], tuple[Path | None, Text]]
"""What was written of each history, by kind and id: the file, if there is one, and what to say of it."""


def check(
    scheme: Annotated[
        str,
        typer.Argument(
            metavar="SCHEME",
            help=say("A shipped id, or your own as MODULE:NAME.", "内置方案的编号，或自有方案“模块:名称”。"),
            show_default=False,
        ),
    ],
    *,
    states: Annotated[
        int | None,
        typer.Option(
            "--states",
            min=1,
            help=say("How many cases are carried on; default: 300.", "探查的案卷情形数；默认300。"),
            show_default=False,
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help=say(
                "A directory: each history found is written there.", "文件夹；所发现的案卷写成案卷文件，存入其中。"
            ),
            show_default=False,
        ),
    ] = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 0 where nothing was found, 1 where something was."""
    from certflow.checking import STATES, broken
    from certflow.checking import check as checked
    from certflow.errors import SchemeError

    spoken = lang_of(lang)
    try:
        report = checked(scheme_of(scheme), STATES if states is None else states)
    except SchemeError as error:
        report = broken(error)
    files = {} if out is None else _written(report.seen, out, scheme)
    if as_json:
        print_json(_plain(report, files))
    else:
        show_page(_page(report, files, spoken))
    if report.found:
        raise typer.Exit(1)


def _written(seen: Any, out: Path, scheme: str) -> _FilesOf:
    """The case file of each history, by kind and id, and how to run it; no path where no file can tell it.

    Raises a usage error where they cannot be written.
    """
    from certflow.casefile import case_file
    from certflow.errors import CaseNotWritableError

    files: _FilesOf = {}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for one in seen:
            if one.shown_by is None:
                continue
            name = re.sub(r"[^\w.-]", "-", f"{one.kind}-{one.id}")  # such as no system forbids in a file's name
            path = out / f"{name}.yaml"
            try:
                path.write_text(case_file(one.shown_by), encoding="utf-8", newline="\n")
            except CaseNotWritableError as error:
                files[str(one.kind), one.id] = None, Text("not written: {en}", "未写入：{zh}", en=error.en, zh=error.zh)
                continue
            run = f"certflow run {path}" if ":" not in scheme else f"certflow run --scheme {scheme} {path}"
            files[str(one.kind), one.id] = path, Text("run it: {run}", "运行：{run}", run=run)
    except OSError as error:
        raise typer.BadParameter(
            say(f"{out} cannot be written: {error.strerror}", f"无法写入{out}：{error.strerror}")
        ) from error
    return files


def _history(case: Case) -> list[dict[str, Any]]:
    return [
        {"on": record.on.isoformat(), "track": record.track, "do": record.transition, "outcome": record.outcome}
        for record in case.records
    ]


def _plain(report: Any, files: _FilesOf) -> dict[str, Any]:
    def entry(one: Any) -> dict[str, Any]:
        path, _ = files.get((str(one.kind), one.id), (None, None))
        return {
            "kind": str(one.kind),
            "id": one.id,
            "said": plain_text(one.said),
            "clause": one.clause and one.clause.id,
            "history": None if one.shown_by is None else _history(one.shown_by),
            "file": path and str(path),
        }

    return {
        "scheme": report.scheme,
        "states": report.states,
        "whole": report.whole,
        "judged": report.judged,
        "acts": {"all": report.acts, "took_place": report.took_place},
        "asked": [
            {"kind": str(one.kind), "id": one.id, "title": plain_text(one.title), "found": one.found}
            for one in report.asked
        ],
        "found": [entry(one) for one in report.found],
        "remarks": [entry(one) for one in report.remarks],
    }


def _page(report: Any, files: _FilesOf, lang: Lang) -> Group:
    lines: list[RenderableType] = [Paragraph(Line(_head(report).render(lang), "bold underline"), 0, 2)]
    if report.found:
        lines += [Line(), Line(Text("found", "已发现").render(lang), "bold red")]
        for one in report.found:
            lines += _entry(one, files, lang, history=True)
    not_found = [one.title for one in report.asked if not one.found]
    if not_found:
        head = Text("not found in {n} states", "在{n}种情形中未发现", n=report.states)
        lines += [Line(), Line(head.render(lang), "bold green")]
        lines += [Paragraph(Line(title.render(lang)), 2, 4) for title in not_found]
    if report.remarks:
        lines += [Line(), Line(Text("worth a look", "值得留意").render(lang), "bold yellow")]
        for one in report.remarks:
            lines += _entry(one, files, lang, history=False)
    return Group(*lines)


def _head(report: Any) -> Text:
    if not report.states:
        return Text("{scheme} does not hold together", "方案“{scheme}”的定义有误", scheme=report.scheme)
    return Text(
        "{scheme}: {states} cases carried on{whole}, {judged} acts judged; {took} of {acts} acts took place",
        "{scheme}：探查案卷情形{states}种{whole}，判定{judged}次；{acts}项办理事项中，曾予办理{took}项",
        scheme=report.scheme,
        states=report.states,
        whole=Text(" until nothing new was left", "（已穷尽）") if report.whole else "",
        judged=report.judged,
        took=report.took_place,
        acts=report.acts,
    )


def _entry(one: Any, files: _FilesOf, lang: Lang, *, history: bool) -> Iterator[RenderableType]:
    said = Text("{kind}: {said}", "{kind}：{said}", kind=one.kind.label, said=one.said)
    if one.clause is not None:
        said = Text("{said} ({clause})", "{said}（{clause}）", said=said, clause=one.clause.label)
    yield Paragraph(Line(said.render(lang)), 2, 4)
    if history and one.shown_by is not None:
        case: Case = one.shown_by
        for record in case.records:
            words = DONE if record.done else NOT_PERMITTED
            gap = "：" if lang == "zh" else ": "
            act = case.title_of(record.transition, record.scheme)
            line = f"{record.on}  {record.track:<3} {act.render(lang)}{gap}{words.render(lang)}"
            yield Paragraph(Line(line, "dim"), 6, 22)
    if (written := files.get((str(one.kind), one.id))) is not None:
        yield Paragraph(Line(written[1].render(lang)), 6, 8)
