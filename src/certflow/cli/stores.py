"""The commands on a whole store: what it holds, what time brings about in it, and whether it is sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich import box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text as Line

from certflow.case.plain import plain_text
from certflow.casefile.problems import show
from certflow.cli.kept import opened, serving
from certflow.cli.lang import say
from certflow.cli.options import (
    JsonOption,
    LangOption,
    NeededStore,
    PolicyOption,
    SchemeOption,
    day_option,
    earlier_of,
    lang_of,
    print_json,
    scheme_of,
    show_page,
)
from certflow.cli.paragraph import Paragraph
from certflow.errors import CertflowError
from certflow.model.text import Lang, Text, plain
from certflow.rules.scheme import Scheme
from certflow.rules.transition import START, State

if TYPE_CHECKING:
    from certflow.registry import Break, Kept, Swept

__all__ = ["bar", "cases", "rebuild", "sweep", "upgrade", "verify"]

OneCase = Annotated[
    str | None,
    typer.Argument(
        metavar="CASE",
        help=say("The id of one case; default: all.", "案卷编号；默认为全部案卷。"),
        show_default=False,
    ),
]
_NO_CASES = Text("no cases are kept here", "登记库中没有案卷")

StateOption = Annotated[
    str | None,
    typer.Option("--state", help=say("Only cases in this state.", "只列处于该状态的案卷。"), show_default=False),
]


def _states(scheme: Scheme) -> list[State]:
    return [START, *scheme.by_id[scheme.main].states]


def _state_of(words: str | None, scheme: Scheme) -> str | None:
    """The id of a state named by its title in either language, or by its id. Raises CertflowError."""
    if words is None:
        return None
    states = _states(scheme)
    for state in states:
        if words in {state.id, state.title.en, state.title.zh}:
            return state.id
    raise CertflowError(
        f"there is no state {show(words)!r}; states there are: {', '.join(state.title.en for state in states)}",
        f"没有名为“{show(words)}”的状态；现有状态：{'、'.join(state.title.zh for state in states)}",
    )


def cases(
    *,
    store: NeededStore,
    state: StateOption = None,
    due: Annotated[
        date | None,
        day_option("--due", "Only cases that time alone moves until this day.", "只列至该日将自动变动的案卷。"),
    ] = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Kept cases by id."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    wanted = _state_of(state, of)
    earlier = earlier_of(scheme)
    titles = {one.id: one.title for each in (*earlier, of) for one in _states(each)}
    with opened(store) as there:
        found = list(serving(there, of, None, earlier).cases(state=wanted, due=due))
    if as_json:
        print_json([_plain_kept(one, titles) for one in found])
    elif found:
        show_page(_case_table(found, titles, spoken))
    else:
        asked = state is not None or due is not None
        none = Text("no kept case is like that", "没有符合条件的案卷") if asked else _NO_CASES
        show_page(none.render(spoken))


def _plain_kept(one: Kept, titles: Mapping[str, Text]) -> dict[str, Any]:
    title = titles.get(one.state, plain(one.state))
    return {
        "case": one.case,
        "state": one.state,
        "title": plain_text(title),
        "version": one.version,
        "due": one.due and one.due.isoformat(),
    }


def _case_table(found: Sequence[Kept], titles: Mapping[str, Text], lang: Lang) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for head in (
        Text("Case", "案卷"),
        Text("State", "状态"),
        Text("Records", "记录数"),
        Text("Next automatic day", "下次自动变动日"),
    ):
        table.add_column(head.render(lang), overflow="fold", justify="right" if head.en == "Records" else "left")
    for one in found:
        title = titles.get(one.state, plain(one.state)).render(lang)
        table.add_row(one.case, title, str(one.version), one.due.isoformat() if one.due else "")
    return table


def sweep(
    *,
    store: NeededStore,
    until: Annotated[
        date | None,
        day_option("--until", "Up to this day; default: today.", "截至日期；默认为今天。"),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=1,
            help=say("At most so many cases, the earliest first.", "最多处理的案卷数，先到期者先办。"),
            show_default=False,
        ),
    ] = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 1 where a case could not be moved."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    with opened(store) as there, bar(Text("cases due", "到期案卷"), spoken) as progress:
        registry = serving(there, of, policy, earlier_of(scheme))
        day = until or registry.today()
        swept = registry.sweep(day, limit, progress)
    if as_json:
        print_json(
            {
                "until": day.isoformat(),
                "cases": swept.cases,
                "acts": swept.acts,
                "failed": [{"case": case, "reason": {"en": error.en, "zh": error.zh}} for case, error in swept.failed],
            }
        )
    else:
        show_page(_swept(swept, day, spoken))
    if swept.failed:
        raise typer.Exit(1)


def _swept(swept: Swept, day: date, lang: Lang) -> Group:
    done = Text(
        "up to {day}: cases moved: {cases}; acts recorded: {acts}",
        "截至{day}：自动变动案卷{cases}件，登记事项{acts}项",
        day=day,
        cases=swept.cases,
        acts=swept.acts,
    )
    failed = [
        Text("case {case} was not moved: {en}", "案卷“{case}”未能变动：{zh}", case=case, en=error.en, zh=error.zh)
        for case, error in swept.failed
    ]
    return Group(*(Paragraph(Line(text.render(lang)), hang=2) for text in (*failed, done)))


@contextmanager
def bar(what: Text, lang: Lang) -> Iterator[Callable[[int, int], None] | None]:
    """Tells a progress bar how far it is: on the screen only, and gone when done."""
    screen = Console(stderr=True)
    if not screen.is_terminal:
        yield None
        return
    from rich.progress import Progress

    with Progress(console=screen, transient=True) as shown:
        task = shown.add_task(what.render(lang), total=None)
        yield lambda done, total: shown.update(task, completed=done, total=total)


def verify(
    case: OneCase = None,
    *,
    store: NeededStore,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 1 where something does not fit."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    with opened(store) as there:
        registry = serving(there, of, None, earlier_of(scheme))
        breaks = tuple(registry.verify(case))
        count = 1 if case is not None else sum(1 for _ in registry.cases())
    if as_json:
        print_json({"cases": count, "breaks": [_plain_break(one) for one in breaks]})
    elif breaks:
        show_page(Group(*(_break(one, spoken) for one in breaks)))
    else:
        show_page(_all_fit(case, count).render(spoken))
    if breaks:
        raise typer.Exit(1)


def _all_fit(case: str | None, count: int) -> Text:
    if case is not None:
        return Text("case {case} fits", "案卷“{case}”核验无误", case=case)
    if count == 1:
        return Text("the only case fits", "仅有的1件案卷核验无误")
    return Text("all {count} cases fit", "全部{count}件案卷核验无误", count=count) if count else _NO_CASES


def _plain_break(one: Break) -> dict[str, Any]:
    return {"case": one.case, "record": one.seq, "what": plain_text(one.what)}


def _break(one: Break, lang: Lang) -> Paragraph:
    if one.seq:
        words = Text(
            "case {case}, record {seq}: {what}",
            "案卷“{case}”第{seq}条记录：{what}",
            case=one.case,
            seq=one.seq,
            what=one.what,
        )
    else:
        words = Text("case {case}: {what}", "案卷“{case}”：{what}", case=one.case, what=one.what)
    return Paragraph(Line(words.render(lang)), hang=2)


def rebuild(
    case: OneCase = None,
    *,
    store: NeededStore,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 1 where a case was left because its records do not fit."""
    spoken, of = lang_of(lang), scheme_of(scheme)
    with opened(store) as there:
        rebuilt = serving(there, of, policy, earlier_of(scheme)).rebuild(case)
    if as_json:
        broken = [_plain_break(one) for one in rebuilt.broken]
        print_json({"cases": rebuilt.cases, "changed": rebuilt.changed, "broken": broken})
    else:
        done = Text(
            "lines made anew: {cases}; of these changed: {changed}; cases left as they were: {left}",
            "已重建案卷登记{cases}件，其中有变化{changed}件；未予改动{left}件",
            cases=rebuilt.cases,
            changed=rebuilt.changed,
            left=len(rebuilt.broken),
        )
        show_page(Group(*(_break(one, spoken) for one in rebuilt.broken), Paragraph(Line(done.render(spoken)), hang=2)))
    if rebuilt.broken:
        raise typer.Exit(1)


def upgrade(*, store: NeededStore, lang: LangOption = None, as_json: JsonOption = False) -> None:
    """The tables of an older version, brought to that of this certflow."""
    spoken = lang_of(lang)
    with opened(store) as there:
        before, after = there.upgrade()
    if as_json:
        print_json({"from": before, "to": after})
        return
    done = Text(
        "tables brought from version {before} to {after}",
        "数据表已由版本{before}升级至版本{after}",
        before=before,
        after=after,
    )
    same = Text("the tables are of version {after} already", "数据表已是版本{after}，无须升级", after=after)
    show_page((same if before == after else done).render(spoken))
