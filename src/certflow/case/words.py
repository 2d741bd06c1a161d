"""What is said of a case, its acts and its verdicts, wherever it is printed."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import fields_dict, frozen, has

from certflow.case.case import Case
from certflow.case.duties import Owed
from certflow.case.record import AUTOMATIC, Correction, Judgement, Migration, Record, Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding, Outcome
from certflow.model.text import Text
from certflow.rules.facts import Choice
from certflow.rules.setting import Policy, Setting
from certflow.rules.view import Track

__all__ = [
    "AWAITS",
    "DONE",
    "NOTHING_YET",
    "NOT_PERMITTED",
    "NO_DAY",
    "PERMITTED",
    "PUBLIC_NOTHING",
    "Reason",
    "corrected",
    "due_on",
    "first_permitted",
    "follows_from",
    "kind_of",
    "met_from",
    "migrated",
    "reasons_of",
    "settled_as",
    "stands",
]

DONE = Text("done", "已办理")
PERMITTED = Text("permitted", "可以办理")
NOT_PERMITTED = Text("not permitted", "不得办理")
AWAITS = Text("permitted, once its facts are brought", "提交所需材料后可以办理")
NOTHING_YET = Text("nothing has been done yet", "尚未办理任何事项")
PUBLIC_NOTHING = Text("Nothing is public before a certificate is granted", "授予证书之前没有可公布的信息")
NO_DAY = Text("no permitted day in sight", "尚无法给出最早可办理日")


@frozen
class Reason:
    """Why a requirement is met or in the way: the sentence, its clause, and the day from which it is met if it is not yet."""

    because: Text
    clause: Clause
    outcome: Outcome
    met_from: date | None


def reasons_of(judged: Judgement, on: date) -> tuple[Reason, ...]:
    """Each reason behind a judgement on a day: what is in the way, else all that it rests on."""
    finding = judged.finding
    leaves = finding.leaves(on) if finding.in_the_way(on) else (finding.parts or (finding,))
    return tuple(_reason(leaf, leaf.clause or judged.clause, on) for leaf in leaves)


def _reason(finding: Finding, clause: Clause, on: date) -> Reason:
    later = finding.met.first_from(on) if finding.in_the_way(on) else None
    return Reason(finding.because, clause, finding.on(on), later)


def met_from(day: date) -> Text:
    """From which day a requirement is met by itself."""
    return Text("met from {day}", "自{day}起满足", day=day)


def first_permitted(verdict: Verdict | Record) -> Text:
    """The first permitted day and, of a verdict, the last of its span."""
    day = verdict.first_day
    if day is None:
        return NO_DAY
    last = verdict.last_day if isinstance(verdict, Verdict) else None
    if last is None:
        return Text("first permitted day: {day}", "最早可办理日：{day}", day=day)
    return Text("first permitted day: {day}, until {last}", "最早可办理日：{day}，至{last}止", day=day, last=last)


def kind_of(facts: object) -> Text:
    """The one choice among an act's facts, in brackets: which meeting, which ground, how grave. Else nothing."""
    kind: type[Any] = type(facts)
    given = [getattr(facts, name) for name in (fields_dict(kind) if has(kind) else {})]
    chosen = [choice for choice in given if isinstance(choice, Choice)]
    return Text(" ({kind})", "（{kind}）", kind=chosen[0]) if len(chosen) == 1 else Text("", "")


def follows_from(case: Case, record: Record) -> Text | None:
    """What brought a record about, where nobody asked for it."""
    if record.cause == AUTOMATIC:
        return Text(" (by time alone)", "（到期自动发生）")
    cause = next((one for one in case.records if one.key == record.cause), None)
    if record.cause is None or cause is None:
        return None
    act = case.title_of(cause.transition, cause.scheme)
    return Text(" (follows from: {act})", "（由“{act}”引起）", act=act)


def corrected(case: Case, facts: Correction) -> Text:
    """What a correction put right or set aside, and why."""
    old = case.records[facts.of - 1]
    return Text(
        "{done}: {act} of {day}; reason: {reason}",
        "{done}{day}的“{act}”；理由：{reason}",
        done=Text("set aside", "作废") if facts.facts is None else Text("put right", "更正"),
        act=case.title_of(old.transition, old.scheme),
        day=old.on,
        reason=facts.reason,
    )


def migrated(facts: Migration) -> Text:
    """From which scheme to which a case was moved, and why."""
    return Text(
        "from {source} to {to}; reason: {reason}",
        "由 {source} 改为 {to}；理由：{reason}",
        source=facts.source,
        to=facts.to,
        reason=facts.reason,
    )


def settled_as(policy: Policy, setting: Setting[Any]) -> Text | None:
    """A setting's value, who settled it, when and why; None where the body has not."""
    settled = policy.settled.get(setting.id)
    if settled is None:
        return None
    return Text(
        "{title}: {value} (settled by {by} on {on}{why})",
        "{title}：{value}（{by}于{on}确定{why}）",
        title=setting.title,
        value=policy.described(setting),
        by=settled.by,
        on=settled.on,
        why=Text("; {reason}", "；{reason}", reason=settled.reason) if settled.reason else "",
    )


def stands(case: Case, track: Track) -> Text:
    """Where a track stands, and since when."""
    return Text(
        "{track}  {kind}: {state}, since {day}",
        "{track}  {kind}：{state}（自{day}起）",
        track=track.id,
        kind=case.scheme.by_id[track.lifecycle].title,
        state=case.state_title(track.id),
        day=track.since,
    )


def due_on(item: Owed, day: date) -> Text:
    """A duty that binds on ``day``, the day on which it falls or fell due, and its clause."""
    return Text(
        "{due} {day}: {title} ({clause})",
        "{day}{due}：{title}（{clause}）",
        due=Text("overdue since", "到期，已逾期") if item.due < day else Text("due", "到期"),
        day=item.due,
        title=item.duty.title,
        clause=item.duty.clause.label,
    )
