"""What the handling of appeals and complaints asks: a decision to appeal against, and people who had no part in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from certflow.model.finding import Finding, all_of, met, not_applicable, undetermined, unmet
from certflow.model.text import Text, listed
from certflow.rules.facts import label_of, lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    Closure,
    Complaint,
    Dropping,
    Investigation,
    Matter,
    Ruling,
)
from certflow.schemes.itsms.appealed import appealed, involvement, pending_against
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.sources import iso17021

__all__ = [
    "APPEALS",
    "APPEAL_GUARDS",
    "COMPLAINTS",
    "COMPLAINT_GUARDS",
    "dropped_by_who_lodged",
    "in_order",
    "uninvolved",
]

APPEALS = iso17021(
    "9.7",
    "An appeal is handled by people who had no part in the decision; where it is upheld, the decision is put right",
    "申诉由未参与原决定的人员处理；申诉成立的，更正原决定",
    ("N39",),
)
COMPLAINTS = iso17021(
    "9.8",
    "A complaint is handled by people who had no part in what is complained of",
    "投诉由与所投诉事项无关的人员处理",
    ("N39",),
)


def decision_on_file(case: View, appeal: Appeal) -> Finding:
    """Such a decision was taken that day, and the appeal came after it."""
    if gaps := lacks(appeal, "against", "taken_on"):
        return undetermined(missing(gaps))
    named = {"decision": appeal.against, "day": appeal.taken_on, "lodged": appeal.lodged_on}
    if appealed(case, appeal) is None:
        return unmet(
            Text("{decision}: none of {day} is on file", "案卷中没有{day}作出的“{decision}”", **named),
        )
    if appeal.lodged_on and appeal.taken_on and appeal.lodged_on < appeal.taken_on:
        return unmet(
            Text(
                "the appeal, of {lodged}, is older than the decision of {day}",
                "申诉提出日期{lodged}早于决定作出日期{day}",
                **named,
            )
        )
    return met(Text("{decision} of {day}", "{day}作出的“{decision}”", **named))


def no_other_pending(case: View, appeal: Appeal) -> Finding:
    """No other appeal against the same decision is pending."""
    other = pending_against(case, appeal)
    if other is None:
        return met(Text("no other appeal against it is pending", "对该决定没有尚未处理的其他申诉"))
    return unmet(
        Text(
            "the appeal of {day} against the same decision is pending",
            "{day}对同一决定提出的申诉尚未处理",
            day=other.on,
        )
    )


def persons_stated(case: View, complaint: Complaint) -> Finding:
    """The complaint says which persons it names, if any."""
    if complaint.persons is None:
        return undetermined(missing(label_of(Complaint, "persons")))
    return met(
        Text("named in it: {who}", "所涉人员：{who}", who=listed(complaint.persons))
        if complaint.persons
        else Text("it names nobody", "投诉未涉及具体人员")
    )


def _people(facts: Investigation | Ruling) -> tuple[str, ...]:
    if isinstance(facts, Investigation):
        return facts.investigators or ()
    return (facts.decided_by,) if facts.decided_by else ()


def uninvolved(case: View, facts: Investigation | Ruling) -> Finding:
    """Nobody who investigates or decides had a part in the subject."""
    people = _people(facts)
    if not people:
        return undetermined(
            missing(lacks(facts, "investigators" if isinstance(facts, Investigation) else "decided_by"))
        )
    parts = tuple(unmet(how) for who in people if (how := involvement(case, who)))
    if parts:
        return all_of(parts, Text("part in the subject: {who}", "是否与所处理事项有关：{who}", who=listed(people)))
    return met(Text("{who} had no part in the subject", "{who}与所处理事项无关", who=listed(people)))


def dropped_by_who_lodged(case: View, dropping: Dropping) -> Finding:
    """Whoever lodged it drops it."""
    if gaps := lacks(dropping, "dropped_by"):
        return undetermined(missing(gaps))
    lodged = case.last(Matter)
    named = {"who": dropping.dropped_by, "lodged": lodged and lodged.facts.lodged_by}
    if lodged is None or dropping.dropped_by != lodged.facts.lodged_by:
        return unmet(Text("it was lodged by {lodged}, not by {who}", "提出人为{lodged}，而非{who}", **named))
    return met(Text("dropped by {who}, who lodged it", "由提出人{who}撤回", **named))


_DATED: Mapping[type[Any], str] = {
    Appeal: "lodged_on",
    Complaint: "lodged_on",
    Acknowledgement: "acknowledged_on",
    Investigation: "begins_on",
    Dropping: "dropped_on",
    Closure: "informed_on",
}
"""The day that a step states. A decision states none: its day is that of the act."""


def _stated(facts: object) -> date | None:
    name = _DATED.get(type(facts))
    return getattr(facts, name) if name else None


def in_order(case: View, facts: Acknowledgement | Investigation | Dropping | Closure) -> Finding:
    """The day it states is not before that of the step before."""
    day = _stated(facts)
    if day is None:
        return not_applicable(Text("it states no day", "未载明日期"))
    steps = (filed for kind in (Matter, Acknowledgement, Investigation, Ruling, Dropping) for filed in case.all(kind))
    before = max((_stated(filed.facts) or filed.on for filed in steps), default=day)
    if day < before:
        return unmet(
            Text(
                "dated {day}, before the step before it, of {before}",
                "所载日期{day}早于上一步骤的日期{before}",
                day=day,
                before=before,
            )
        )
    return met(Text("dated {day}, after the step before it", "所载日期{day}在上一步骤之后", day=day))


APPEAL_GUARDS: tuple[Guard[Appeal], ...] = (
    complete(APPEALS, Appeal, "lodged_by", "document", "grounds", day="lodged_on"),
    Guard(APPEALS, Text("The decision appealed against is on file", "所申诉的决定记录在案"), decision_on_file),
    Guard(APPEALS, Text("No other appeal against it is pending", "对同一决定没有尚未处理的其他申诉"), no_other_pending),
)
COMPLAINT_GUARDS: tuple[Guard[Complaint], ...] = (
    complete(COMPLAINTS, Complaint, "lodged_by", "document", "about", "occurred_on", "what", day="lodged_on"),
    Guard(COMPLAINTS, Text("It says whom it names", "已说明所涉人员"), persons_stated),
)
