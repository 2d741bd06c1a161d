"""What a person reads: timelines, verdicts, states."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

from attrs import fields_dict, has
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Line

from certflow.case.case import Case
from certflow.case.duties import owed
from certflow.case.record import AUTOMATIC, Correction, Judgement, Record, Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding, Outcome
from certflow.model.text import Lang, Text
from certflow.rules.facts import Choice
from certflow.rules.setting import Policy

__all__ = ["act_list", "case_state", "show", "timeline", "verdict_page"]

PERMITTED = Text("permitted", "可以办理")
NOT_PERMITTED = Text("not permitted", "不得办理")
AWAITS = Text("permitted, once its facts are brought", "提交所需事实后可以办理")
FIRST_DAY = Text("first permitted day: {day}", "最早可办理日：{day}")
UNTIL = Text("first permitted day: {day}, until {last}", "最早可办理日：{day}，至{last}")
NO_DAY = Text("no permitted day in sight", "尚无法给出最早可办理日")
MET_FROM = Text("met from {day}", "自{day}起满足")
COLOURS = {
    Outcome.MET: "green",
    Outcome.UNMET: "red",
    Outcome.UNDETERMINED: "yellow",
    Outcome.NOT_APPLICABLE: "dim",
}


def _indent(what: RenderableType, by: int) -> Padding:
    return Padding(what, (0, 0, 0, by), expand=False)


def _cited(clause: Clause, finding: Finding, on: date, lang: Lang) -> Line:
    words = clause.label.render(lang)
    first = finding.met.first_from(on)
    if finding.in_the_way(on) and first is not None:
        words += ("；" if lang == "zh" else "; ") + Text(MET_FROM.en, MET_FROM.zh, day=first).render(lang)
    return Line(words, "dim")


def _judgement(judged: Judgement, on: date, lang: Lang) -> list[RenderableType]:
    """The requirement and its outcome once, then each reason with its clause."""
    outcome = judged.finding.on(on)
    colon = "：" if lang == "zh" else ": "
    head = Line.assemble((outcome.label.render(lang), COLOURS[outcome]), colon, (judged.title.render(lang), "bold"))
    lines: list[RenderableType] = [head]
    leaves = judged.finding.leaves(on) if judged.finding.in_the_way(on) else (judged.finding,)
    for place, leaf in enumerate(leaves):
        clause = leaf.clause or judged.clause
        lines.append(_indent(Line(leaf.because.render(lang)), 4))
        after = leaves[place + 1] if place + 1 < len(leaves) else None
        shared = after is not None and (after.clause or judged.clause) == clause
        if not shared or leaf.met.first_from(on) is not None:
            lines.append(_indent(_cited(clause, leaf, on, lang), 4))
    return lines


def _in_the_way(judgements: tuple[Judgement, ...], on: date, lang: Lang) -> list[RenderableType]:
    return [line for judged in judgements for line in _judgement(judged, on, lang)]


def _first_day(verdict: Verdict | Record, lang: Lang) -> str:
    day = verdict.first_day
    if day is None:
        return NO_DAY.render(lang)
    last = verdict.last_day if isinstance(verdict, Verdict) else None
    if last is not None:
        return Text(UNTIL.en, UNTIL.zh, day=day, last=last).render(lang)
    return Text(FIRST_DAY.en, FIRST_DAY.zh, day=day).render(lang)


def _row(on: date, track: str, line: Line) -> Table:
    """One line of a timeline; what does not fit hangs under the act."""
    row = Table.grid()
    row.add_column(no_wrap=True)
    row.add_column()
    row.add_row(f"{on}  {track:<3} ", line)
    return row


def _kinds(facts: object, lang: Lang) -> str:
    """The choices among an act's facts: which meeting, which ground, how grave."""
    kind: type[Any] = type(facts)
    names = fields_dict(kind) if has(kind) else {}
    chosen = (getattr(facts, name) for name in names)
    words = [choice.label.render(lang) for choice in chosen if isinstance(choice, Choice)]
    if not words:
        return ""
    return f"（{'，'.join(words)}）" if lang == "zh" else f" ({', '.join(words)})"


def _act(case: Case, record: Record, lang: Lang) -> Group:
    line = Line(case.title_of(record.transition).render(lang), "bold")
    line.append(_kinds(record.facts, lang), "not bold")
    line.append("　" if lang == "zh" else "  ")
    if record.done:
        line.append(PERMITTED.render(lang), "green")
        line.append(_result(case, record, lang))
        return Group(_row(record.on, record.track, line), *_correction(case, record, lang))
    line.append(NOT_PERMITTED.render(lang), "red")
    line.append(("；" if lang == "zh" else "; ") + _first_day(record, lang))
    findings = Group(*_in_the_way(record.in_the_way, record.on, lang))
    return Group(_row(record.on, record.track, line), _indent(findings, 16))


def _result(case: Case, record: Record, lang: Lang) -> str:
    words = ""
    if record.target is not None:
        lifecycle = next(
            one for one in case.scheme.lifecycles if record.transition in one.by_id and _knows(one, record.target)
        )
        words += (" → " if lang == "en" else "　→　") + lifecycle.state(record.target).title.render(lang)
    if record.cause == AUTOMATIC:
        words += Text(" (by time alone)", "（到期自动发生）").render(lang)
    elif record.cause is not None:
        cause = next((r for r in case.records if r.key == record.cause), None)
        if cause is not None:
            words += Text(" (follows from: {act})", "（由“{act}”引起）", act=case.title_of(cause.transition)).render(
                lang
            )
    return words


def _knows(lifecycle: object, state: str) -> bool:
    return any(one.id == state for one in getattr(lifecycle, "states", ()))


def _correction(case: Case, record: Record, lang: Lang) -> list[RenderableType]:
    facts = record.facts
    if not isinstance(facts, Correction):
        return []
    old = case.records[facts.of - 1]
    done = Text("set aside", "撤除") if facts.facts is None else Text("put right", "更正")
    said = Text(
        "{done}: {act} of {day}; reason: {reason}",
        "{done}{day}的“{act}”；理由：{reason}",
        done=done,
        act=case.title_of(old.transition),
        day=old.on,
        reason=facts.reason,
    )
    return [_indent(Line(said.render(lang)), 16)]


def _settings(policy: Policy, lang: Lang) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for setting in policy.settings:
        settled = policy.settled.get(setting.id)
        if settled is None:
            continue
        said = Text(
            "{title}: {value} (settled by {by} on {on})",
            "{title}：{value}（{by}于{on}确定）",
            title=setting.title,
            value=setting.describe(setting.check(settled.value)),
            by=settled.by,
            on=settled.on,
        )
        lines.append(_indent(Line(said.render(lang)), 2))
    if lines:
        lines.insert(0, Line(Text("Settings of the body", "机构确定的政策设置").render(lang), "bold"))
    return lines


def case_state(case: Case, day: date, lang: Lang) -> Group:
    """Where each track of a case stands, what is owed on ``day``, and the settings the body has settled."""
    case = case.until(day)
    lines: list[RenderableType] = []
    for track in case.tracks.values():
        lifecycle = case.scheme.by_id[track.lifecycle]
        said = Text(
            "{track}  {kind}: {state}, since {day}",
            "{track}  {kind}：{state}（自{day}起）",
            track=track.id,
            kind=lifecycle.title,
            state=lifecycle.state(track.state).title,
            day=track.since,
        )
        lines.append(Line(said.render(lang)))
    for item in owed(case, day):
        said = Text(
            "{track}  owed from {day}: {title} ({clause})",
            "{track}  自{day}起应履行：{title}（{clause}）",
            track=item.track,
            day=item.due,
            title=item.duty.title,
            clause=item.duty.clause.label,
        )
        lines.append(Line(said.render(lang), "yellow"))
    return Group(*lines, *_settings(case.policy, lang))


def _heading(name: str, case: Case, lang: Lang) -> Line:
    words = f"{name}　{case.scheme.title.render(lang)}" if lang == "zh" else f"{name}  {case.scheme.title.render(lang)}"
    return Line(words, "bold underline")


def timeline(name: str, case: Case, lang: Lang) -> Group:
    """The history of a case as a person likes to read it, and where it stands."""
    acts = [_act(case, record, lang) for record in case.records]
    day = max((record.on for record in case.records), default=date.min)
    return Group(_heading(name, case, lang), Line(), *acts, Line(), case_state(case, day, lang))


def verdict_page(verdict: Verdict, lang: Lang) -> Group:
    """A verdict with every finding, those in the way first."""
    if verdict.permitted:
        words, colour = PERMITTED, "green"
    else:
        words, colour = (AWAITS, "yellow") if verdict.only_awaits_facts else (NOT_PERMITTED, "red")
    line = Line(verdict.title.render(lang), "bold")
    line.append("　" if lang == "zh" else "  ")
    line.append(words.render(lang), colour)
    if not verdict.permitted and not verdict.only_awaits_facts:
        line.append(("；" if lang == "zh" else "; ") + _first_day(verdict, lang))
    blocking = _in_the_way(verdict.in_the_way, verdict.on, lang)
    passing: list[RenderableType] = []
    for judged in verdict.judgements:
        if not judged.finding.in_the_way(verdict.on):
            passing += _judgement(judged, verdict.on, lang)
    under = Text("judged under {edition}", "判定依据：{edition}", edition=verdict.edition.label)
    body = _indent(Group(*blocking, *passing, Line(under.render(lang), "dim")), 2)
    return Group(_row(verdict.on, verdict.track, line), body, *_settings(verdict.policy, lang))


def act_list(name: str, case: Case, verdicts: tuple[Verdict, ...], lang: Lang) -> Group:
    """Every act possible from here, with its verdict."""
    lines: list[RenderableType] = [_heading(name, case, lang), Line()]
    for verdict in verdicts:
        line = Line(verdict.title.render(lang), "bold")
        line.append(f" ({verdict.transition})  " if lang == "en" else f"（{verdict.transition}）　", "dim")
        standing = tuple(j for j in verdict.in_the_way if not j.awaits_facts)
        if verdict.permitted:
            line.append(PERMITTED.render(lang), "green")
        elif not standing:
            line.append(AWAITS.render(lang), "yellow")
        else:
            line.append(NOT_PERMITTED.render(lang), "red")
        lines.append(_row(verdict.on, verdict.track, line))
        lines.append(_indent(Group(*_in_the_way(standing, verdict.on, lang)), 16))
    return Group(*lines)


def show(what: RenderableType) -> None:
    """Print for people: as wide as the terminal; into a file or a pipe, 100 columns of plain text."""
    console = Console(highlight=False)
    if console.is_terminal:
        console.print(what)
        return
    console = Console(highlight=False, width=100)
    with console.capture() as captured:
        console.print(what)
    sys.stdout.write("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines()))
