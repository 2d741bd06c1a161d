"""The commands."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from attrs import evolve

import certflow
from certflow.case.case import Case
from certflow.case.duties import owed
from certflow.case.plain import plain_case, plain_owed, plain_verdict
from certflow.case.record import Request
from certflow.casefile import CaseFile, case_schema, read_case, read_facts, read_policy, template, template_json
from certflow.cli import render
from certflow.cli.lang import chosen, say
from certflow.cli.registers import clause_table, plain_clauses, plain_policies, policy_table
from certflow.errors import CertflowError
from certflow.model.text import Lang
from certflow.rules.setting import Policy
from certflow.schemes.itsms import ITSMS

__all__ = ["app", "run_app"]

# Typer carries click under its own name; this is the class that all mistakes on the command line derive from.
_UsageError: type[Exception] = typer.BadParameter.__bases__[0]

app = typer.Typer(
    add_completion=False,
    invoke_without_command=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help=say(
        "Judge certification cases: what is permitted, on which days, by which clause, and why. Not legal advice.",
        "判定认证案卷：何事可办、何日可办、依据何条、理由为何。不构成法律意见。",
    ),
)


def _day(words: str) -> date:
    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise typer.BadParameter(
            say(f"{words!r} is no day; write 2026-03-01", f"“{words}”不是有效日期，请写作2026-03-01")
        ) from error


Files = Annotated[list[Path], typer.Argument(help=say("Case files.", "案卷文件。"), show_default=False)]
File = Annotated[Path, typer.Argument(help=say("A case file.", "案卷文件。"), show_default=False)]
LangOption = Annotated[
    str | None,
    typer.Option(
        "--lang", help=say("en or zh; default: the locale's.", "en 或 zh；默认取系统语言。"), show_default=False
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help=say("Print JSON.", "输出 JSON。"))]
PolicyOption = Annotated[
    Path | None,
    typer.Option("--policy", help=say("The body's own settings.", "机构自定的政策设置文件。"), show_default=False),
]
DayOption = Annotated[
    date, typer.Option("--on", parser=_day, metavar="DAY", help=say("The day, as 2026-03-01.", "日期，如2026-03-01。"))
]


def _lang(lang: str | None) -> Lang:
    if lang not in {None, "en", "zh"}:
        raise typer.BadParameter(say(f"--lang takes en or zh, not {lang!r}", f"--lang 只接受 en 或 zh，不接受“{lang}”"))
    return chosen(sys.argv[1:], os.environ) if lang is None else ("zh" if lang == "zh" else "en")


def _read(path: Path, policy: Path | None) -> tuple[CaseFile, Case]:
    file = read_case(path)
    if policy is not None:
        file = evolve(file, policy=read_policy(policy, file.scheme))
    return file, file.run()


def _json(data: object) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def _show(what: Any) -> None:
    render.show(what)


@app.command(help=say("Run case files and print what happened to each act.", "运行案卷，逐项显示办理结果。"))
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
    spoken = _lang(lang)
    done = [_read(path, policy) for path in files]
    if as_json:
        _json([plain_case(case) for _, case in done])
    else:
        for place, (file, case) in enumerate(done):
            if place:
                _show("")
            _show(render.timeline(file.client or file.case, case, file.until, spoken))
    if strict and any(not record.done for _, case in done for record in case.records):
        raise typer.Exit(1)


@app.command(help=say("Judge one act on one day, without doing it.", "判定某日能否办理某事项，不实际办理。"))
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
    spoken = _lang(lang)
    opened, case = _read(file, policy)
    brought = None if facts is None else read_facts(facts, transition, opened.scheme)
    verdict = case.ask(Request(transition, on, brought, track=track))
    if as_json:
        _json({"case": case.id, **plain_verdict(verdict)})
    else:
        _show(render.verdict_page(verdict, spoken))
    if not verdict.permitted:
        raise typer.Exit(1)


@app.command(
    "next", help=say("Every act that is possible from here, with its verdict.", "列出当前可办的各事项及判定结果。")
)
def next_acts(
    file: File, *, on: DayOption, policy: PolicyOption = None, lang: LangOption = None, as_json: JsonOption = False
) -> None:
    """The acts that can begin from where the case stands on the day."""
    spoken = _lang(lang)
    opened, case = _read(file, policy)
    verdicts = case.next(on)
    if as_json:
        _json({"case": case.id, "on": on.isoformat(), "acts": [plain_verdict(verdict) for verdict in verdicts]})
    else:
        _show(render.act_list(opened.client or opened.case, case, verdicts, spoken))


@app.command(help=say("Where a case stands, and what is owed.", "显示案卷当前状态及应履行的事项。"))
def show(
    file: File,
    *,
    on: Annotated[
        date | None,
        typer.Option(
            "--on",
            parser=_day,
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
    spoken = _lang(lang)
    opened, case = _read(file, policy)
    day = on or opened.until or max((record.on for record in case.records), default=None)
    case = case if day is None else case.as_of(day)
    duties = owed(case, day) if day else ()
    if as_json:
        _json({**plain_case(case), "on": day and day.isoformat(), "owed": [plain_owed(item) for item in duties]})
    else:
        _show(render.case_state(case, day or date.min, spoken))


@app.command(help=say("Every clause the scheme cites.", "列出方案所引用的全部条款。"))
def clauses(*, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """The clause register."""
    spoken = _lang(lang)
    if as_json:
        _json(plain_clauses(ITSMS))
    else:
        _show(clause_table(ITSMS, spoken))


@app.command(help=say("Every policy setting, its default and the reason for it.", "列出全部政策设置、默认值及理由。"))
def policies(*, policy: PolicyOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """The settings, with the body's own values where a policy file is given."""
    spoken = _lang(lang)
    settled: Policy = ITSMS.policy() if policy is None else read_policy(policy, ITSMS)
    if as_json:
        _json(plain_policies(settled))
    else:
        _show(policy_table(settled, spoken))


@app.command(help=say("The JSON Schema of case files.", "输出案卷文件的 JSON Schema。"))
def schema(*, lang: LangOption = None, as_json: JsonOption = True) -> None:
    """For editors that complete and check. It is JSON in any case, its descriptions are in both languages."""
    _lang(lang)
    del as_json
    _json(case_schema(ITSMS))


@app.command(help=say("A commented case file to begin with.", "生成带注释的案卷文件模板。"))
def new(
    path: Annotated[
        Path | None,
        typer.Argument(
            help=say("Where to write it; default: the screen.", "写入的位置；默认输出到屏幕。"), show_default=False
        ),
    ] = None,
    *,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Never overwrites a file."""
    text = template_json(ITSMS) if as_json else template(ITSMS, _lang(lang))
    if path is None:
        sys.stdout.write(text)
        return
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise typer.BadParameter(
            say(f"{path} cannot be written: {error.strerror}", f"无法写入{path}：{error.strerror}")
        ) from error


def _version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"certflow {certflow.__version__}\n")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help=say("Print the version.", "显示版本号。")),
    ] = False,
    lang: LangOption = None,
) -> None:
    """What holds for every command; ``--version`` is done before this is reached."""
    del version
    _lang(lang)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def run_app(argv: Sequence[str]) -> int:
    """Run the command line on these words; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = app(list(argv), standalone_mode=False)
    except _UsageError as error:
        message = error.format_message()  # type: ignore[attr-defined]
        usage = say(f"certflow: {message}", f"certflow：命令有误，用法见 certflow --help（{message}）")
        sys.stderr.write(f"{usage}\n")
        return 2
    except CertflowError as error:
        sys.stderr.write(error.render(chosen(argv, os.environ)) + "\n")
        return 2
    except OSError as error:
        sys.stderr.write(say(f"certflow: {error.strerror}\n", f"certflow：无法读写（{error.strerror}）\n"))
        return 2
    except (typer.Abort, KeyboardInterrupt):
        return 130
    return int(code or 0)
