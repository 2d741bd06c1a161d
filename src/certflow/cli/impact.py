"""The command that says what would change in cases if they were judged by another scheme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.agenda import Due
from certflow.case.case import Case
from certflow.casefile import read_case, read_policy
from certflow.cli.kept import opened, serving
from certflow.cli.lang import say
from certflow.cli.options import (
    JsonOption,
    LangOption,
    PolicyOption,
    StoreOption,
    day_option,
    lang_of,
    print_json,
    scheme_of,
    show_page,
)
from certflow.cli.paragraph import Paragraph
from certflow.comparing.impact import Change, Impact, Opening, Said, Standing, plain_impact
from certflow.comparing.impact import impact as impact_of
from certflow.errors import EarlierSchemeError, OtherSchemeError
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme

__all__ = ["impact", "impact_page"]

_NO_DAY = Text("no first day in sight", "尚无法给出最早可办理日")
_NOT_THERE = Text("not there", "无此项")
_NOT_OPEN = Text("cannot begin", "不在可办之列")


def impact_page(found: Impact, name: str, lang: Lang) -> Group:
    """What changes in one case, under its name; one sentence where nothing does."""
    named = {"name": name, "a": found.source.id, "b": found.to.id}
    if not found:
        same = Text("{name}: nothing changes from {a} to {b}", "{name}：由 {a} 改为 {b}，没有变化", **named)
        return Group(Paragraph(Line(same.render(lang))))
    heading = Text("{name}: from {a} to {b}", "{name}：由 {a} 改为 {b}", **named)
    lines: list[RenderableType] = [Paragraph(Line(heading.render(lang), "bold underline"))]
    lines += [Paragraph(Line(note.render(lang), "yellow"), 2, 4) for note in found.notes]
    day = {"day": found.on, "until": found.until}
    for title, changes in (
        (Text("Acts that come out otherwise", "结果不同的办理事项"), found.acts),
        (Text("Where the case then stands ({day})", "案卷状态（{day}）", **day), found.tracks),
    ):
        if changes:
            lines += [Line(), Paragraph(Line(title.render(lang), "bold"))]
            lines += [line for change in changes for line in _change(change, found, lang)]
    if found.openings:
        title = Text("What can begin from there, and its first day", "此后可办理的事项及最早可办理日")
        lines += [Line(), Paragraph(Line(title.render(lang), "bold"))]
        lines += [_opening(change, lang) for change in found.openings]
    if found.gone or found.new:
        title = Text("Agenda until {until}", "截至{until}的到期事项", **day)
        lines += [Line(), Paragraph(Line(title.render(lang), "bold"))]
        lines += [*_entries(found.gone, "−", "red", lang), *_entries(found.new, "+", "green", lang)]
    return Group(*lines)


def _change(change: Change, found: Impact, lang: Lang) -> Iterator[Paragraph]:
    gap = "　" if lang == "zh" else "  "
    head = Line(f"{change.on}{gap}" if change.on else "")
    head.append(f"{change.track}{gap}" if change.track else "")
    head.append(change.title.render(lang), "bold")
    yield Paragraph(head, 2, 4)
    for scheme, side in ((found.source, change.before), (found.to, change.after)):
        colon = "：" if lang == "zh" else ": "
        words = _NOT_THERE if side is None else _side(side)
        if side is None and change.why is not None:
            words = Text("cannot be judged: {why}", "无法判定：{why}", why=change.why)
        yield Paragraph(Line(f"{scheme.id}{colon}{words.render(lang)}"), 4, 6)
        if isinstance(side, Said):
            for clause, because in side.in_the_way:
                yield Paragraph(Line(because.render(lang)), 8, 10)
                yield Paragraph(Line(clause.label.render(lang), "dim"), 8, 10)


def _opening(change: Change, lang: Lang) -> Paragraph:
    """An act on one line: its title, then its first day by either scheme."""
    said = Text(
        "{track}  {act}: {before} → {after}",
        "{track}　{act}：{before} → {after}",
        track=change.track,
        act=change.title,
        before=_NOT_OPEN if change.before is None else _side(change.before),
        after=_NOT_OPEN if change.after is None else _side(change.after),
    )
    return Paragraph(Line(said.render(lang)), 2, 6)


def _side(side: Said | Standing | Opening) -> Text:
    if isinstance(side, Standing):
        return Text("{state}, since {day}", "{state}（自{day}起）", state=side.title, day=side.since)
    if isinstance(side, Opening):
        return _NO_DAY if side.first_day is None else Text("{day}", "{day}", day=side.first_day)
    first = (
        _NO_DAY
        if side.first_day is None
        else Text("first permitted day: {day}", "最早可办理日：{day}", day=side.first_day)
    )
    if side.permitted:
        return Text("permitted", "可以办理")
    return Text("not permitted; {first}", "不得办理；{first}", first=first)


def _entries(entries: Sequence[Due], mark: str, colour: str, lang: Lang) -> Iterator[Paragraph]:
    for due in entries:
        said = Text(
            "{mark} {day}  {track}  {kind}: {title} ({clause})",
            "{mark} {day}　{track}　{kind}：{title}（{clause}）",
            mark=mark,
            day=due.day.isoformat(),
            track=due.track,
            kind=due.label,
            title=due.title,
            clause=due.clause.label,
        )
        yield Paragraph(Line(said.render(lang), colour), 2, 6)


def _cases(
    files: Sequence[Path], store: str | None, sources: Sequence[Scheme], left: list[tuple[str, Text]]
) -> Iterator[tuple[str, Case]]:
    """The cases with their names; ``left`` is told of those that a store keeps under another scheme."""
    if store is None:
        read = [read_case(path, schemes={source.id: source for source in sources}) for path in files]
        for file in read:
            yield file.client or file.case, file.run()
        return
    with opened(store) as there:
        registry = serving(there, sources[0], earlier=sources[1:])
        for kept in registry.cases():
            try:
                case = registry.read(kept.case)
            except (OtherSchemeError, EarlierSchemeError) as error:
                why = Text(
                    "it has records under {scheme}: name that scheme, too, by a further --from",
                    "其中有依据方案“{scheme}”判定的记录，请再用一次 --from 列出该方案",
                    scheme=error.scheme,
                )
                left.append((kept.case, why))
                continue
            yield kept.case, case.settle(case.records[-1].policy)


def impact(
    files: Annotated[
        list[Path] | None, typer.Argument(help=say("Case files.", "案卷文件。"), show_default=False)
    ] = None,
    *,
    source: Annotated[
        list[str],
        typer.Option(
            "--from",
            metavar="A",
            help=say(
                "The scheme that judged them: a shipped id, or MODULE:NAME; again for each further one.",
                "原适用的方案：内置方案的编号，或“模块:名称”；有多个的，可再次使用本选项逐一列出。",
            ),
            show_default=False,
        ),
    ],
    to: Annotated[
        str,
        typer.Option(
            "--to", metavar="B", help=say("The scheme to judge them by.", "拟改用的方案。"), show_default=False
        ),
    ],
    on: Annotated[
        date | None,
        day_option(
            "--on", "The day to compare on; default: that of the last act.", "比较之日；默认为最后一项办理之日。"
        ),
    ] = None,
    store: StoreOption = None,
    policy: PolicyOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit code 0 where nothing changes, 1 where something does or a case was left out. ``--policy`` is that under B."""
    spoken, old, new = lang_of(lang), [scheme_of(one) for one in source], scheme_of(to)
    if bool(files) == (store is not None):
        raise typer.BadParameter(
            say("name either case files, or a store by --store", "请指定案卷文件，或以 --store 指定登记库，二者择一")
        )
    settled = None if policy is None else read_policy(policy, new)
    left: list[tuple[str, Text]] = []
    found = [(name, impact_of(case, new, on, settled)) for name, case in _cases(files or [], store, old, left)]
    if as_json:
        print_json(
            {
                "cases": [plain_impact(one) for _, one in found],
                "left": [
                    {"case": case, "reason": {"en": why.render("en"), "zh": why.render("zh")}} for case, why in left
                ],
            }
        )
    else:
        for name, one in found:
            show_page(Group(impact_page(one, name, spoken), Line()))
        show_page(_summary(found, left, spoken))
    if left or any(one for _, one in found):
        raise typer.Exit(1)


def _summary(found: Sequence[tuple[str, Impact]], left: Sequence[tuple[str, Text]], lang: Lang) -> Group:
    others = [Text("{case} was left out: {why}", "未比较“{case}”：{why}", case=case, why=why) for case, why in left]
    done = Text(
        "cases that change: {changed} of {all}",
        "有变化的案卷：{changed}件（共比较{all}件）",
        changed=sum(1 for _, one in found if one),
        all=len(found),
    )
    return Group(*(Paragraph(Line(text.render(lang)), hang=2) for text in (*others, done)))
