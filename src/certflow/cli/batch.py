"""The command that asks for one act in every case of a store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Group
from rich.text import Text as Line

from certflow.case.plain import plain_verdict
from certflow.case.record import Request, Verdict
from certflow.casefile import read_facts
from certflow.cli.kept import opened, serving
from certflow.cli.lang import say
from certflow.cli.options import (
    DayOption,
    JsonOption,
    LangOption,
    NeededStore,
    PolicyOption,
    SchemeOption,
    earlier_of,
    lang_of,
    print_json,
    scheme_of,
    show_page,
)
from certflow.cli.paragraph import Paragraph
from certflow.cli.stores import bar
from certflow.model.text import Lang, Reasons, Text

if TYPE_CHECKING:
    from certflow.registry import Advanced

__all__ = ["advance_all"]


def advance_all(
    transition: Annotated[
        str, typer.Argument(help=say("The act, as a case file names it.", "办理事项（案卷文件中的写法）。"))
    ],
    facts: Annotated[Path, typer.Argument(help=say("A file with the act's facts.", "该事项所需材料的文件。"))],
    *,
    on: DayOption,
    key: Annotated[
        str,
        typer.Option(
            "--key",
            help=say("The key of the batch: with it again, it goes on.", "批次编号：以同一编号再次运行即继续办理。"),
            show_default=False,
        ),
    ],
    store: NeededStore,
    by: Annotated[str, typer.Option("--by", help=say("Who does it.", "办理人。"), show_default=False)] = "",
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            help=say("Record in at most so many cases.", "最多登记的案卷数。"),
            show_default=False,
        ),
    ] = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 1 where it was blocked in a case, or a case could not be dealt with."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    request = Request(transition, on, read_facts(facts, transition, of), by, key)
    with opened(store) as there, bar(Text("cases", "案卷"), spoken) as progress:
        advanced = serving(there, of, policy, earlier_of(scheme)).advance_all(request, limit=limit, progress=progress)
    if as_json:
        print_json(_plain(advanced))
    else:
        show_page(_page(advanced, spoken))
    if advanced.blocked or advanced.failed:
        raise typer.Exit(1)


def _plain(advanced: Advanced) -> dict[str, Any]:
    return {
        "done": list(advanced.done),
        "blocked": [{"case": case, **plain_verdict(verdict)} for case, verdict in advanced.blocked],
        "failed": [{"case": case, "reason": {"en": error.en, "zh": error.zh}} for case, error in advanced.failed],
    }


def _page(advanced: Advanced, lang: Lang) -> Group:
    blocked = [
        Text("case {case}: not permitted: {why}", "案卷“{case}”不得办理：{why}", case=case, why=_why(verdict))
        for case, verdict in advanced.blocked
    ]
    failed = [
        Text("case {case} was left: {en}", "案卷“{case}”未予办理：{zh}", case=case, en=error.en, zh=error.zh)
        for case, error in advanced.failed
    ]
    done = Text(
        "done in cases: {done}; blocked in: {blocked}; left: {left}",
        "已办理案卷{done}件，不得办理{blocked}件，未予办理{left}件",
        done=len(advanced.done),
        blocked=len(blocked),
        left=len(failed),
    )
    return Group(*(Paragraph(Line(text.render(lang)), hang=2) for text in (*blocked, *failed, done)))


def _why(verdict: Verdict) -> Reasons:
    return Reasons([leaf.because for judged in verdict.in_the_way for leaf in judged.finding.leaves(verdict.on)])
