"""The agenda: what falls due between two days, as a table, as JSON or as a calendar."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated

import typer
from rich import box
from rich.cells import cell_len
from rich.console import Group
from rich.table import Table
from rich.text import Text as Line

from certflow.case.agenda import Due, DueKind, a_year_from
from certflow.case.agenda import agenda as agenda_of
from certflow.case.plain import plain_agenda
from certflow.cli.cases import case_of
from certflow.cli.kept import opened, serving
from certflow.cli.lang import say
from certflow.cli.options import (
    JsonOption,
    LangOption,
    PolicyOption,
    SchemeOption,
    StoreOption,
    day_option,
    earlier_of,
    lang_of,
    print_json,
    scheme_of,
    show_page,
)
from certflow.cli.paragraph import Paragraph
from certflow.errors import CertflowError
from certflow.model.text import Lang, Text

__all__ = ["agenda", "agenda_page"]

_WIDEST = 24
"""How many columns a case's id takes before it is folded."""
_COLOURS = {DueKind.DUTY: "yellow", DueKind.AUTOMATIC: "cyan", DueKind.OPENS: "green", DueKind.CLOSES: "magenta"}


def agenda_page(
    entries: Sequence[Due], name: str, since: date, until: date, lang: Lang, *, several: bool = False
) -> Group:
    """The agenda as a table under a heading; one sentence where nothing falls due.

    Of ``several`` cases, each entry names its own.
    """
    named = {"name": name, "since": since, "until": until}
    if not entries:
        nothing = Text(
            "{name}: nothing falls due from {since} to {until}", "{name}：{since}至{until}没有到期事项", **named
        )
        return Group(Paragraph(Line(nothing.render(lang))))
    heading = Text("{name}: from {since} to {until}", "{name}：{since}至{until}", **named)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    table.add_column(Text("Day", "日期").render(lang), width=10)
    if several:
        widest = max(cell_len(due.case) for due in entries)
        table.add_column(Text("Case", "案卷").render(lang), width=min(max(widest, 4), _WIDEST), overflow="fold")
    table.add_column(Text("Kind", "类别").render(lang), width=14)
    table.add_column(Text("What, what follows, and the clause", "事项、后果及条款").render(lang), ratio=1)
    for due in entries:
        colour = "red" if due.overdue else _COLOURS[due.kind]
        kind = Paragraph(Line(due.label.render(lang), colour))
        case = (due.case,) if several else ()
        table.add_row(due.day.isoformat(), *case, kind, _what(due, lang))
    return Group(Paragraph(Line(heading.render(lang), "bold underline")), Line(), table)


def _what(due: Due, lang: Lang) -> Group:
    title = Line.assemble(f"{due.track}  ", (due.title.render(lang), "bold"))
    lines = (Line(due.follows.render(lang)), Line(due.clause.label.render(lang), "dim"))
    return Group(Paragraph(title, hang=4), *(Paragraph(line, 4) for line in lines))


def _span(since: date | None, until: date | None) -> tuple[date, date]:
    """The span asked for; without an end, one year. Raises a usage error."""
    if since is None:
        raise typer.BadParameter(
            say("nothing was done yet; name a day with --from", "尚未办理任何事项，请用 --from 指定日期")
        )
    if until is None:
        until = a_year_from(since)
    if until < since:
        raise typer.BadParameter(
            say(f"--until {until} is earlier than --from {since}", f"--until {until} 早于 --from {since}")
        )
    return since, until


def _print(
    entries: Sequence[Due],
    name: str,
    span: tuple[date, date],
    lang: Lang,
    *,
    several: bool,
    as_json: bool,
    ical: bool,
) -> None:
    since, until = span
    if as_json and ical:
        raise typer.BadParameter(say("take either --json or --ical", "--json 与 --ical 只能选用其一"))
    if ical:
        from certflow.case.calendar import calendar

        typer.echo(calendar(entries, lang, datetime.now(UTC), name=name), nl=False)
    elif as_json:
        print_json({"from": since.isoformat(), "until": until.isoformat(), "entries": plain_agenda(entries)})
    else:
        show_page(agenda_page(entries, name, since, until, lang, several=several))


def agenda(
    case: Annotated[
        str | None,
        typer.Argument(
            metavar="FILE|CASE",
            help=say(
                "A case file; with --store, the id of a kept case; default: all kept cases.",
                "案卷文件；使用 --store 时为案卷编号，默认为登记库中的全部案卷。",
            ),
            show_default=False,
        ),
    ] = None,
    *,
    since: Annotated[
        date | None,
        day_option(
            "--from",
            "First day; default: that of the last act; of all kept cases: today.",
            "起始日期；默认为最后一项办理之日，全部案卷时为今天。",
        ),
    ] = None,
    until: Annotated[
        date | None,
        day_option("--until", "Last day; default: one year later.", "截止日期；默认为一年之后。"),
    ] = None,
    ical: Annotated[
        bool, typer.Option("--ical", help=say("Print a calendar (iCalendar).", "输出日历（iCalendar 格式）。"))
    ] = False,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Duties, what time alone brings about, and the first and last permitted days."""
    spoken = lang_of(lang)
    entries: Sequence[Due]
    unread: list[tuple[str, CertflowError]] = []
    if case is not None:
        name, asked, last = case_of(case, store, policy, scheme)
        span = _span(since or last, until)
        entries = agenda_of(asked, *span)
    elif store is not None:
        name = Text("all kept cases", "全部案卷").render(spoken)
        with opened(store) as there:
            registry = serving(there, scheme_of(scheme), policy, earlier_of(scheme))
            span = _span(since or registry.today(), until)
            entries = registry.agenda(*span, unreadable=lambda case_id, error: unread.append((case_id, error)))
    else:
        raise typer.BadParameter(
            say("name a case file, or a store with --store", "请指定案卷文件，或用 --store 指定登记库")
        )
    _print(entries, name, span, spoken, several=case is None, as_json=as_json, ical=ical)
    if unread:
        lines = [
            Text("case {case} is not in the agenda: {en}", "案卷“{case}”未列入：{zh}", case=one, en=why.en, zh=why.zh)
            for one, why in unread
        ]
        sys.stderr.write("".join(f"{line.render(spoken)}\n" for line in lines))
        raise typer.Exit(1)
