"""The options that commands share, and how they print."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from certflow.casefile.reading import USUAL
from certflow.cli import render
from certflow.cli.lang import chosen, say
from certflow.model.text import Lang
from certflow.rules.scheme import Scheme
from certflow.schemes.named import SHIPPED, scheme_named

__all__ = [
    "DayOption",
    "FileOrCase",
    "Files",
    "JsonOption",
    "LangOption",
    "NeededStore",
    "PolicyOption",
    "SchemeOption",
    "StoreOption",
    "day_of",
    "day_option",
    "earlier_of",
    "lang_of",
    "only_scheme",
    "print_json",
    "scheme_of",
    "show_page",
]


def day_of(words: str) -> date:
    """A day from the command line. Raises a usage error."""
    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise typer.BadParameter(
            say(f"{words!r} is no day; write 2026-03-01", f"“{words}”不是有效日期，请写作2026-03-01")
        ) from error


def day_option(flag: str, en: str, zh: str) -> Any:
    """An option that takes a day and may be left out."""
    return typer.Option(flag, parser=day_of, metavar="DAY", help=say(en, zh), show_default=False)


Files = Annotated[list[Path], typer.Argument(help=say("Case files.", "案卷文件。"), show_default=False)]
FileOrCase = Annotated[
    str,
    typer.Argument(
        metavar="FILE|CASE",
        help=say("A case file; with --store, the id of a kept case.", "案卷文件；使用 --store 时为案卷编号。"),
        show_default=False,
    ),
]
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
SchemeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--scheme",
        metavar="SCHEME",
        help=say(
            "The scheme: a shipped id, or your own as MODULE:NAME; again for earlier ones that a store's cases are, or were, under.",
            "适用的方案：内置方案的编号，或自有方案“模块:名称”；登记库中有案卷适用或曾适用其他方案的，再以本选项逐一列出。",
        ),
        show_default=False,
    ),
]
_STORE = typer.Option(
    "--store",
    metavar="WHERE",
    help=say("The store: an SQLite file or a database URL.", "登记库：SQLite 文件或数据库地址（URL）。"),
    show_default=False,
)
StoreOption = Annotated[str | None, _STORE]
NeededStore = Annotated[str, _STORE]
DayOption = Annotated[
    date,
    typer.Option("--on", parser=day_of, metavar="DAY", help=say("The day, as 2026-03-01.", "日期，如2026-03-01。")),
]


def lang_of(lang: str | None) -> Lang:
    """The language asked for, else the locale's. Raises a usage error."""
    if lang not in {None, "en", "zh"}:
        raise typer.BadParameter(say(f"--lang takes en or zh, not {lang!r}", f"--lang 只接受 en 或 zh，不接受“{lang}”"))
    return chosen(sys.argv[1:], os.environ) if lang is None else ("zh" if lang == "zh" else "en")


def scheme_of(words: str | Sequence[str] | None) -> Scheme:
    """The scheme named by the first ``--scheme``, else the usual one. A module may lie in the directory one is in.

    Raises UnknownSchemeError, SchemeModuleError, SchemeError.
    """
    if not isinstance(words, str):
        words = words[0] if words else None
    if words is not None and ":" in words and "" not in sys.path:
        sys.path.insert(0, "")
    return scheme_named(USUAL if words is None else words)


def earlier_of(words: Sequence[str] | None) -> tuple[Scheme, ...]:
    """The schemes named by each further ``--scheme``. Raises as `scheme_of`."""
    return tuple(scheme_of(more) for more in (words or ())[1:])


def only_scheme(words: Sequence[str] | None) -> Mapping[str, Scheme]:
    """The schemes that a file may name: those that certflow ships, or only those named by ``--scheme``."""
    return {scheme.id: scheme for scheme in map(scheme_of, words)} if words else SHIPPED


def print_json(data: object) -> None:
    """Plain data as indented JSON, Chinese as it is."""
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def show_page(what: Any) -> None:
    """A page for people."""
    render.show(what)
