"""The commands on one case: run it, ask of it, show it."""

from __future__ import annotations

from collections.abc import Sequence
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
from certflow.cli.kept import enter, opened, serving
from certflow.cli.lang import say
from certflow.cli.options import (
    DayOption,
    FileOrCase,
    Files,
    JsonOption,
    LangOption,
    PolicyOption,
    SchemeOption,
    StoreOption,
    day_option,
    earlier_of,
    lang_of,
    only_scheme,
    print_json,
    scheme_of,
    show_page,
)

__all__ = ["ask", "case_of", "file_of", "next_acts", "run", "show"]


def file_of(path: Path, policy: Path | None, scheme: Sequence[str] | None) -> CaseFile:
    """A case file, judged under another policy where one is given."""
    file = read_case(path, schemes=only_scheme(scheme))
    return file if policy is None else evolve(file, policy=read_policy(policy, file.scheme))


def case_of(
    named: str, store: str | None, policy: Path | None, scheme: Sequence[str] | None
) -> tuple[str, Case, date | None]:
    """The case of a file or, by its id, of a store: its name, itself, and the last day that it tells of."""
    if store is None:
        file = file_of(Path(named), policy, scheme)
        case, name, until = file.run(), file.client or file.case, file.until
    else:
        with opened(store) as there:
            case = serving(there, scheme_of(scheme), policy, earlier_of(scheme)).read(named)
        name, until = case.id, None
    return name, case, until or case.last_day


def run(
    files: Files,
    *,
    strict: Annotated[
        bool,
        typer.Option("--strict", help=say("Exit with 1 if anything was blocked.", "有不得办理的事项时退出码为1。")),
    ] = False,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run every file; nothing is printed or kept unless all of them can be read."""
    spoken = lang_of(lang)
    read = [file_of(path, policy, scheme) for path in files]
    done = [(file, file.run()) for file in read]
    if store is not None:
        with opened(store, make=True) as there:
            done = list(zip(read, enter(read, there), strict=True))
    if as_json:
        print_json([plain_case(case) for _, case in done])
    else:
        for place, (file, case) in enumerate(done):
            if place:
                show_page("")
            until = file.until and max([file.until, *(record.on for record in case.records)])
            show_page(render.timeline(file.client or file.case, case, until, spoken))
    if strict and any(not record.done for _, case in done for record in case.records):
        raise typer.Exit(1)


def ask(
    case: FileOrCase,
    transition: Annotated[
        str, typer.Argument(help=say("The act, as a case file names it.", "办理事项（案卷文件中的写法）。"))
    ],
    *,
    on: DayOption,
    facts: Annotated[
        Path | None,
        typer.Option("--with", help=say("A file with the act's facts.", "该事项所需材料的文件。"), show_default=False),
    ] = None,
    track: Annotated[
        str | None, typer.Option("--track", help=say("Which track.", "所属流程。"), show_default=False)
    ] = None,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 0 where it is permitted, 1 where it is blocked."""
    spoken = lang_of(lang)
    _, asked, _ = case_of(case, store, policy, scheme)
    brought = None if facts is None else read_facts(facts, transition, asked.scheme)
    verdict = asked.ask(Request(transition, on, brought, track=track))
    if as_json:
        print_json({"case": asked.id, **plain_verdict(verdict)})
    else:
        show_page(render.verdict_page(verdict, spoken))
        if any(judged.awaits_facts for judged in verdict.in_the_way):
            takes = asked.scheme.homes[transition][0].by_id[transition].takes
            show_page(render.facts_to_bring(takes, spoken))
    if not verdict.permitted:
        raise typer.Exit(1)


def next_acts(
    case: FileOrCase,
    *,
    on: DayOption,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """The acts that can begin from where the case stands on the day."""
    spoken = lang_of(lang)
    name, asked, _ = case_of(case, store, policy, scheme)
    verdicts = asked.outlook(on)
    if as_json:
        print_json({"case": asked.id, "on": on.isoformat(), "acts": [plain_verdict(verdict) for verdict in verdicts]})
    else:
        show_page(render.act_list(name, asked, verdicts, on, spoken))


def show(
    case: FileOrCase,
    *,
    on: Annotated[
        date | None,
        day_option("--on", "Default: its last act.", "默认为最后一项办理之日。"),
    ] = None,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """States, duties and settings on a day."""
    spoken = lang_of(lang)
    _, shown, last = case_of(case, store, policy, scheme)
    day = on or last
    shown = shown if day is None else shown.as_of(day)
    duties = owed(shown, day) if day else ()
    if as_json:
        print_json({**plain_case(shown), "on": day and day.isoformat(), "owed": [plain_owed(item) for item in duties]})
    else:
        show_page(render.case_state(shown, day or date.min, spoken))
