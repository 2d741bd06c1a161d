"""What a person reads: timelines, verdicts, states."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

from attrs import fields_dict
from rich.console import Console, Group, RenderableType
from rich.text import Text as Line

from certflow.case.case import Case
from certflow.case.duties import owed
from certflow.case.record import Correction, Judgement, Migration, Record, Verdict
from certflow.case.words import (
    AWAITS,
    DONE,
    NOT_PERMITTED,
    NOTHING_YET,
    PERMITTED,
    Reason,
    corrected,
    due_on,
    first_permitted,
    follows_from,
    kind_of,
    met_from,
    migrated,
    reasons_of,
    settled_as,
    stands,
)
from certflow.cli.paragraph import Paragraph
from certflow.model.finding import Outcome
from certflow.model.text import Lang, Text
from certflow.rules.facts import label_of
from certflow.rules.setting import Policy

__all__ = ["act_list", "case_state", "facts_to_bring", "show", "timeline", "verdict_page"]

COLOURS = {
    Outcome.MET: "green",
    Outcome.UNMET: "red",
    Outcome.UNDETERMINED: "yellow",
    Outcome.NOT_APPLICABLE: "dim",
}
HANG = 16
"""The column at which an act's words begin, after its day and track."""


def _semicolon(lang: Lang) -> str:
    return "；" if lang == "zh" else "; "


def _gap(lang: Lang) -> str:
    return "　" if lang == "zh" else "  "


def _row(on: date, track: str, line: Line) -> Paragraph:
    return Paragraph(Line.assemble(f"{on}  {track:<3} ", line), hang=HANG)


def _cited(reason: Reason, lang: Lang) -> Line:
    words = reason.clause.label.render(lang)
    if reason.met_from is not None:
        words += _semicolon(lang) + met_from(reason.met_from).render(lang)
    return Line(words, "dim")


def _judgement(judged: Judgement, on: date, lang: Lang, indent: int) -> list[RenderableType]:
    """The requirement and its outcome once, then each reason, then the clause."""
    outcome = judged.finding.on(on)
    colon = "：" if lang == "zh" else ": "
    head = Line.assemble((outcome.label.render(lang), COLOURS[outcome]), colon, (judged.title.render(lang), "bold"))
    lines: list[RenderableType] = [Paragraph(head, indent, indent + 2)]
    reasons = reasons_of(judged, on)
    for place, reason in enumerate(reasons):
        lines.append(Paragraph(Line(reason.because.render(lang)), indent + 4))
        after = reasons[place + 1] if place + 1 < len(reasons) else None
        if after is None or after.clause != reason.clause or reason.met_from is not None:
            lines.append(Paragraph(_cited(reason, lang), indent + 4))
    return lines


def _all(judgements: tuple[Judgement, ...], on: date, lang: Lang, indent: int) -> list[RenderableType]:
    return [line for judged in judgements for line in _judgement(judged, on, lang, indent)]


def _act(case: Case, record: Record, lang: Lang) -> list[RenderableType]:
    line = Line.assemble(
        (case.title_of(record.transition, record.scheme).render(lang), "bold"), kind_of(record.facts).render(lang)
    )
    line.append(_gap(lang))
    if not record.done:
        line.append(NOT_PERMITTED.render(lang), "red")
        line.append(_semicolon(lang) + first_permitted(record).render(lang))
        return [_row(record.on, record.track, line), *_all(record.in_the_way, record.on, lang, HANG)]
    line.append(DONE.render(lang), "green")
    line.append(_result(case, record, lang))
    lines: list[RenderableType] = [_row(record.on, record.track, line)]
    if isinstance(record.facts, Correction):
        lines.append(Paragraph(Line(corrected(case, record.facts).render(lang)), HANG))
    if isinstance(record.facts, Migration):
        lines.append(Paragraph(Line(migrated(record.facts).render(lang)), HANG))
    return lines


def _result(case: Case, record: Record, lang: Lang) -> str:
    words = ""
    if record.target is not None:
        title = case.title_of_state(record.transition, record.target, record.scheme).render(lang)
        words += f" → {title}"
    follows = follows_from(case, record)
    if follows is not None:
        words += follows.render(lang)
    return words


def _settings(policy: Policy, lang: Lang) -> list[RenderableType]:
    said = (settled_as(policy, setting) for setting in policy.settings)
    lines: list[RenderableType] = [Paragraph(Line(words.render(lang)), 2, 4) for words in said if words is not None]
    if lines:
        lines.insert(0, Line(Text("Settings of the body", "机构确定的政策设置").render(lang), "bold"))
    return lines


def case_state(case: Case, day: date, lang: Lang) -> Group:
    """Where each track of a case stands, what falls due as it stands on ``day``, and the settings the body has settled."""
    case = case.as_of(day)
    duties = owed(case, day)
    lines: list[RenderableType] = [] if case.tracks else [Line(NOTHING_YET.render(lang))]
    for track in case.tracks.values():
        lines.append(Paragraph(Line(stands(case, track).render(lang)), hang=4))
        lines += [
            Paragraph(Line(due_on(item, day).render(lang), "yellow"), 4, 6) for item in duties if item.track == track.id
        ]
    return Group(*lines, *_settings(case.policy, lang))


def _heading(name: str, case: Case, lang: Lang) -> Paragraph:
    return Paragraph(Line(f"{name}{_gap(lang)}{case.scheme.title.render(lang)}", "bold underline"))


def timeline(name: str, case: Case, until: date | None, lang: Lang) -> Group:
    """The history of a case as a person likes to read it, and where it stands (on ``until``, if given)."""
    acts = [line for record in case.records for line in _act(case, record, lang)]
    day = until or case.last_day or date.min
    standing: list[RenderableType] = [Line()]
    if until is not None:
        standing.append(Line(Text("as of {day}", "截至{day}", day=until).render(lang), "dim"))
    return Group(_heading(name, case, lang), Line(), *acts, *standing, case_state(case, day, lang))


def verdict_page(verdict: Verdict, lang: Lang) -> Group:
    """A verdict with every finding, those in the way first."""
    if verdict.permitted:
        words, colour = PERMITTED, "green"
    else:
        words, colour = (AWAITS, "yellow") if verdict.only_awaits_facts else (NOT_PERMITTED, "red")
    line = Line.assemble((verdict.title.render(lang), "bold"), _gap(lang), (words.render(lang), colour))
    if not verdict.permitted and not verdict.only_awaits_facts:
        line.append(_semicolon(lang) + first_permitted(verdict).render(lang))
    passing = tuple(j for j in verdict.judgements[1:] if not j.finding.in_the_way(verdict.on))
    under = Text("judged under {edition}", "判定依据：{edition}", edition=verdict.edition.label)
    return Group(
        _row(verdict.on, verdict.track, line),
        *_all(verdict.in_the_way, verdict.on, lang, 2),
        *_all(passing, verdict.on, lang, 2),
        Paragraph(Line(under.render(lang), "dim"), 2),
        *_settings(verdict.policy, lang),
    )


def facts_to_bring(takes: type[Any], lang: Lang) -> Group:
    """The facts that an act takes, by the key and in words."""
    head = Text("facts to bring, in a file given by --with:", "须提交的事实（写入文件，以 --with 指定）：")
    named = (
        Text("{key}: {label}", "{key}：{label}", key=key, label=label_of(takes, key)) for key in fields_dict(takes)
    )
    return Group(Paragraph(Line(head.render(lang)), 2), *(Paragraph(Line(one.render(lang)), 6, 8) for one in named))


def act_list(name: str, case: Case, verdicts: tuple[Verdict, ...], on: date, lang: Lang) -> Group:
    """Every act possible from here, by its verdict: the permitted ones first, the others with what is in their way."""
    permitted: list[RenderableType] = []
    awaiting: list[RenderableType] = []
    blocked: list[RenderableType] = []
    for verdict in verdicts:
        line = Line.assemble(f"{verdict.track:<3} ", (verdict.title.render(lang), "bold"))
        line.append(f"（{verdict.transition}）" if lang == "zh" else f" ({verdict.transition})", "dim")
        standing = tuple(j for j in verdict.in_the_way if not j.awaits_facts)
        kind = permitted if verdict.permitted else blocked if standing else awaiting
        kind += [Paragraph(line, 4, 8), *_all(standing, verdict.on, lang, 8)]
    lines: list[RenderableType] = [_heading(name, case, lang)]
    for words, acts in ((PERMITTED, permitted), (AWAITS, awaiting), (NOT_PERMITTED, blocked)):
        if acts:
            lines += [Line(), Line(f"{on}{_gap(lang)}{words.render(lang)}", "underline"), *acts]
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
