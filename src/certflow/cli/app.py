"""The commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

import certflow
from certflow.casefile import case_schema, read_policy, template, template_json
from certflow.cli import agenda, batch, cases, stores
from certflow.cli.book import book
from certflow.cli.check import check
from certflow.cli.diff import diff
from certflow.cli.graph import graph
from certflow.cli.impact import impact
from certflow.cli.lang import chosen, say
from certflow.cli.options import (
    JsonOption,
    LangOption,
    PolicyOption,
    SchemeOption,
    lang_of,
    print_json,
    scheme_of,
    show_page,
)
from certflow.cli.public import public
from certflow.cli.public_record import public_certificates
from certflow.cli.registers import (
    clause_list,
    interpretation_list,
    plain_clauses,
    plain_interpretations,
    plain_policies,
    policy_list,
)
from certflow.cli.steps import steps
from certflow.errors import CertflowError
from certflow.rules.setting import Policy

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


app.command("run", help=say("Run case files and print what happened to each act.", "运行案卷，逐项显示办理结果。"))(
    cases.run
)
app.command("ask", help=say("Judge one act on one day, without doing it.", "判定某日能否办理某事项，不实际办理。"))(
    cases.ask
)
app.command(
    "next", help=say("Every act that is possible from here, with its verdict.", "列出当前可办的各事项及判定结果。")
)(cases.next_acts)
app.command("show", help=say("Where a case stands, and what is owed.", "显示案卷当前状态及应履行的事项。"))(cases.show)
app.command("graph", help=say("The states and acts of the scheme as a diagram.", "绘制方案的状态与办理事项图。"))(graph)
app.command(
    "check",
    help=say(
        "Search a scheme for what its guards let through. Exit code 1 where something was found.",
        "检查方案的定义，并探查其要求有无疏漏；发现问题时退出码为1。",
    ),
)(check)
app.command(
    "diff",
    help=say(
        "What differs between two schemes. Exit code 1 where they differ.", "比较两个方案的差异；有差异时退出码为1。"
    ),
)(diff)
app.command(
    "impact",
    help=say(
        "What would change in cases judged by another scheme. Exit code 1 where anything does.",
        "列出改用另一方案判定时案卷的变化；有变化时退出码为1。",
    ),
)(impact)
app.command(
    "book",
    help=say(
        "Write the law as implemented, with its scenarios, as pages in Chinese and English.",
        "将方案的规则与场景写成中英文网页，供人阅读核对。",
    ),
)(book)
app.command("agenda", help=say("What falls due, and by which clause.", "列出到期事项及其依据条款。"))(agenda.agenda)
app.command("cases", help=say("The cases kept in a store.", "列出登记库中的案卷。"))(stores.cases)
app.command("sweep", help=say("Record what time alone has brought about in kept cases.", "登记已到期自动发生的事项。"))(
    stores.sweep
)
app.command(
    "advance-all",
    help=say("Record one act in every kept case where it begins.", "在所有可办的案卷中办理同一事项。"),
)(batch.advance_all)
app.command(
    "verify", help=say("Check that what a store keeps is whole and unchanged.", "核验登记库内容完整、未被改动。")
)(stores.verify)
app.command(
    "rebuild", help=say("Make the line of each kept case anew from its records.", "依据记录重建各案卷的登记。")
)(stores.rebuild)
app.command("upgrade", help=say("Bring the tables of a store to this version.", "将登记库的数据表升级至当前版本。"))(
    stores.upgrade
)


app.command(
    "public-information",
    help=say(
        "Whether what the body makes public is complete and freshly checked.", "核对应公开的信息是否齐全、是否过期。"
    ),
)(public)


app.command("steps", help=say("The sentences that scenarios are written with.", "列出编写场景可用的全部步骤。"))(steps)


app.command("public", help=say("What the public may know of a certificate.", "列出可向社会公布的证书信息。"))(
    public_certificates
)


@app.command(help=say("Every clause the scheme cites.", "列出方案所引用的全部条款。"))
def clauses(*, scheme: SchemeOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """The clause register."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    if as_json:
        print_json(plain_clauses(of))
    else:
        show_page(clause_list(of, spoken))


@app.command(help=say("How unclear passages of the texts are read, and why.", "列出条文歧义及所采用的理解与理由。"))
def interpretations(*, scheme: SchemeOption = None, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """Where the languages differ or the notice contradicts itself."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    if as_json:
        print_json(plain_interpretations(of))
    else:
        show_page(interpretation_list(of, spoken))


@app.command(help=say("Every policy setting, its default and the reason for it.", "列出全部政策设置、默认值及理由。"))
def policies(
    *,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """The settings, with the body's own values where a policy file is given."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    settled: Policy = of.policy() if policy is None else read_policy(policy, of)
    if as_json:
        print_json(plain_policies(settled))
    else:
        show_page(policy_list(settled, spoken))


@app.command(help=say("The JSON Schema of case files.", "输出案卷文件的 JSON Schema。"))
def schema(*, scheme: SchemeOption = None, lang: LangOption = None, as_json: JsonOption = True) -> None:
    """For editors that complete and check. It is JSON in any case, its descriptions are in both languages."""
    lang_of(lang)
    del as_json
    print_json(case_schema(scheme_of(scheme)))


@app.command(help=say("A commented case file to begin with.", "生成带注释的案卷文件模板。"))
def new(
    path: Annotated[
        Path | None,
        typer.Argument(
            help=say("Where to write it; default: the screen.", "写入的位置；默认输出到屏幕。"), show_default=False
        ),
    ] = None,
    *,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Never overwrites a file."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    text = template_json(of) if as_json else template(of, spoken)
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
    lang_of(lang)
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
