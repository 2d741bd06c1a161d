"""The command that writes the officers' book."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text as Line

from certflow.cli.cases import file_of
from certflow.cli.lang import say
from certflow.cli.options import LangOption, PolicyOption, SchemeOption, day_option, lang_of, scheme_of, show_page
from certflow.errors import MissingExtraError
from certflow.model.text import Text

__all__ = ["book"]

_NEEDED = {"jinja2", "gherkin"}


def book(
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            metavar="DIR",
            help=say(
                "The directory to write it into: a new or empty one, or one that holds a book.",
                "写入的文件夹：新的、空的，或已有手册的文件夹。",
            ),
            show_default=False,
        ),
    ],
    *,
    features: Annotated[
        Path | None,
        typer.Option(
            "--features",
            metavar="DIR",
            help=say(
                "Scenarios of your own: a directory with en and zh-CN; default: those of certflow.",
                "自有场景所在的文件夹，其中含 en 和 zh-CN；默认为certflow自带的场景。",
            ),
            show_default=False,
        ),
    ] = None,
    results: Annotated[
        Path | None,
        typer.Option(
            "--results",
            metavar="FILE",
            help=say(
                "Results of a run, recorded by pytest --bdd-results; without them the scenarios are shown as not run.",
                "以 pytest --bdd-results 记录的运行结果；无此文件时，各场景标为未运行。",
            ),
            show_default=False,
        ),
    ] = None,
    case: Annotated[
        list[Path] | None,
        typer.Option(
            "--case",
            metavar="FILE",
            help=say(
                "A case file that gets a page of its own, to be filed; again for further ones.",
                "为该案卷文件另制一页，可打印归档；多个案卷重复使用本选项。",
            ),
            show_default=False,
        ),
    ] = None,
    on: Annotated[
        date | None,
        day_option(
            "--on",
            "The day that the pages of cases speak of; default: each one's last act.",
            "案卷页所截至的日期；默认为各案卷最后一项办理之日。",
        ),
    ] = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
) -> None:
    """Pages in both languages, whichever this command speaks."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    try:
        from certflow.book.book import Book
        from certflow.book.features import shipped_features
        from certflow.book.recalled import recalled
        from certflow.book.results import Results
        from certflow.book.site import write
        from certflow.book.subject import subject_of
        from certflow.book.twins import chapters_in
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        raise MissingExtraError("writing the book", "生成手册", "book") from error
    from certflow.casefile import read_policy

    shown = shipped_features() if features is None else features
    chapters = chapters_in(shown)
    cases = tuple(subject_of(file_of(path, policy, scheme), on) for path in case or ())
    made = Book(
        scheme=of,
        policy=of.policy() if policy is None else read_policy(policy, of),
        chapters=chapters,
        results=Results() if results is None else recalled(results, shown, chapters, of),
        cases=cases,
    )
    written = write(made, out)
    said = Text(
        "{pages} pages in each language; begin with {start}",
        "中英文各{pages}页；请从{start}开始阅读",
        pages=written.pages,
        start=str(written.start),
    )
    show_page(Line(said.render(spoken)))
