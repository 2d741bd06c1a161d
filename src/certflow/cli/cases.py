"""The commands on one case: run it, ask of it, show it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from attrs import evolve

from certflow.case.case import Case
from certflow.case.duties import owed
from certflow.case.plain import plain_case, plain_owed, plain_verdict
from certflow.case.record import Request
from certflow.casefile import CaseFile, read_case, read_facts, read_policy
from certflow.cli import render
from certflow.cli.lang import say
from certflow.cli.options import (
    DayOption,
    File,
    Files,
    JsonOption,
    LangOption,
    PolicyOption,
    day_of,
    lang_of,
    print_json,
    show_page,
)

__all__ = ["ask", "next_acts", "run", "show"]


def _read(path: Path, policy: Path | None) -> tuple[CaseFile, Case]:
    file = read_case(path)
    if policy is not None:
        file = evolve(file, policy=read_policy(policy, file.scheme))
    return file, file.run()


def run(
    files: Files,
    *,
    strict: Annotated[
        bool,
        typer.Option("--strict", help=say("Exit with 1 if anything was blocked.", "有不得办理的事项时返回码为 1。")),
    ] = False,
    policy: PolicyOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run every file; nothing is printed unless all of them can be read."""
    spoken = lang_of(lang)
    done = [_read(path, policy) for path in files]
    if as_json:
        print_json([plain_case(case) for _, case in done])
    else:
        for place, (file, case) in enumerate(done):
            if place:
                show_page("")
            show_page(render.timeline(file.client or file.case, case, file.until, spoken))
    if strict and any(not record.done for _, case in done for record in case.records):
        raise typer.Exit(1)


def ask(
    file: File,
    transition: Annotated[
        str, typer.Argument(help=say("The act, as a case file names it.", "办理事项（案卷文件中的写法）。"))
    ],
    *,
    on: DayOption,
    facts: Annotated[
        Path | None,
        typer.Option("--with", help=say("A file with the act's facts.", "该事项所需事实的文件。"), show_default=False),
    ] = None,
    track: Annotated[
        str | None, typer.Option("--track", help=say("Which track.", "所属流程。"), show_default=False)
    ] = None,
    policy: PolicyOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 0 where it is permitted, 1 where it is blocked."""
    spoken = lang_of(lang)
    opened, case = _read(file, policy)
    brought = None if facts is None else read_facts(facts, transition, opened.scheme)
    verdict = case.ask(Request(transition, on, brought, track=track))
    if as_json:
        print_json({"case": case.id, **plain_verdict(verdict)})
    else:
        show_page(render.verdict_page(verdict, spoken))
    if not verdict.permitted:
        raise typer.Exit(1)


def next_acts(
    file: File, *, on: DayOption, policy: PolicyOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    """The acts that can begin from where the case stands on the day."""
    spoken = lang_of(lang)
    opened, case = _read(file, policy)
    verdicts = case.next(on)
    if as_json:
        print_json({"case": case.id, "on": on.isoformat(), "acts": [plain_verdict(verdict) for verdict in verdicts]})
    else:
        show_page(render.act_list(opened.client or opened.case, case, verdicts, spoken))


def show(
    file: File,
    *,
    on: Annotated[
        date | None,
        typer.Option(
            "--on",
            parser=day_of,
            metavar="DAY",
            help=say("Default: its last act.", "默认为最后一项办理之日。"),
            show_default=False,
        ),
    ] = None,
    policy: PolicyOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """States, duties and settings on a day."""
    spoken = lang_of(lang)
    opened, case = _read(file, policy)
    day = on or opened.until or max((record.on for record in case.records), default=None)
    case = case if day is None else case.as_of(day)
    duties = owed(case, day) if day else ()
    if as_json:
        print_json({**plain_case(case), "on": day and day.isoformat(), "owed": [plain_owed(item) for item in duties]})
    else:
        show_page(render.case_state(case, day or date.min, spoken))
