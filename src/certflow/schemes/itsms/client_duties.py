"""Duties of the client, from its application on: what is filed where one was touched, and what it lets the body do."""

from __future__ import annotations

from typing import TypeVar

from certflow.model.finding import Finding, any_of, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import OneOf, Text
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard, State, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.appealed import client_complaints
from certflow.schemes.itsms.audit_facts import Purpose, SpecialPlan
from certflow.schemes.itsms.client_events import (
    Accident,
    Change,
    ClientEvent,
    Listing,
    Misuse,
    Obstruction,
    OrderToStop,
    ReportableEvent,
    SystemStopped,
    Untruth,
)
from certflow.schemes.itsms.client_grounds import (
    CHANGES,
    CLIENT_EVENTS,
    REPORTING,
    Grounded,
    event_stands,
    on_file,
)
from certflow.schemes.itsms.condition_facts import ConditionEvidence
from certflow.schemes.itsms.grounds import FOLLOW_UP
from certflow.schemes.itsms.lists import same_name, tested_names
from certflow.schemes.itsms.states import CANCELLED, EXPIRED, INVALIDATED, LIVE, OPEN, REVOKED

__all__ = ["RESTS_ON_FILE", "TRANSITIONS"]

E = TypeVar("E", bound=ClientEvent)

_ALWAYS = ("what", "happened_on", "known_on", "known_by", "document")


def _recorded(kind: type[E], *asks: str) -> Guard[E]:
    """A guard that asks for the whole of an event, from the day on which it had happened and was known."""
    ground = CLIENT_EVENTS[kind]

    def recorded(case: View, event: E) -> Finding:
        if gaps := lacks(event, *_ALWAYS, *asks):
            return undetermined(missing(gaps))
        said = Text(
            "{event}: {what}, {day}, known from {who} on {known} (“{document}”); it is a ground to {acts}{reported}",
            "{event}：{what}，发生于{day}，{who}于{known}通报或发现（“{document}”）；可据以{acts}{reported}",
            event=ground.title,
            what=event.what,
            day=event.happened_on,
            who=event.known_by,
            known=event.known_on,
            document=event.document,
            acts=OneOf(ground.acts),
            reported=_reported(event),
        )
        return event_stands(event, said)

    title = Text("The event is on file, with what it grounds", "事件记录完整，并载明可据以办理的事项")
    return Guard(ground.duty, title, recorded, id=f"{kind.__name__.lower()}_recorded")


def _reported(event: ClientEvent) -> Text:
    if not isinstance(event, ReportableEvent):
        return Text("", "")
    if event.reported_on is None:
        return Text("; no report by the client itself is on file", "；案卷中没有客户自行通报的记录")
    return Text(
        "; reported by the client itself on {day} (no text says how many days “in time” has)",
        "；客户于{day}自行通报（对“及时”未规定天数）",
        day=event.reported_on,
    )


def _record(
    name: str,
    kind: type[E],
    title: Text,
    *asks: str,
    states: tuple[State, ...] = (*OPEN, *LIVE),
    more: tuple[Guard[E], ...] = (),
) -> Transition[E]:
    """An act that files an event and moves nothing."""
    return Transition[E](
        name,
        states,
        None,
        title=title,
        clause=CLIENT_EVENTS[kind].duty,
        takes=kind,
        guards=(_recorded(kind, *asks), *more),
    )


def listed_is_client(case: View, listing: Listing) -> Finding:
    """Who was entered in the list is one of those whose record is tested."""
    if listing.of is None:
        return undetermined(missing(lacks(listing, "of")))
    named = {"who": listing.of, "tested": OneOf(tested_names(case, ConditionEvidence()))}
    if same_name(listing.of) in {same_name(name) for name in tested_names(case, ConditionEvidence())}:
        return met(Text("{who} is one whose record is tested", "{who}属于须查询名单的主体", **named))
    return unmet(
        Text("{who} is not one whose record is tested ({tested})", "{who}不属于须查询名单的主体（{tested}）", **named)
    )


LISTED_IS_CLIENT = Guard(REPORTING, Text("The listing is one of the client", "被列入者为该客户"), listed_is_client)

RECORD_CHANGE = _record("record_change", Change, Text("Record a change", "登记变更"), "changed")
RECORD_ACCIDENT = _record("record_accident", Accident, Text("Record a major accident", "登记重大事故"))
RECORD_LISTING = _record(
    "record_listing",
    Listing,
    Text("Record a listing for serious violations and dishonesty", "登记列入严重违法失信名单"),
    "list",
    "of",
    more=(LISTED_IS_CLIENT,),
)
RECORD_ORDER = _record(
    "record_order",
    OrderToStop,
    Text("Record an order to stop production or business", "登记被责令停产停业整顿"),
    "authority",
)
# Certificate and mark can be misused as long as there is one, and after it ended.
RECORD_MISUSE = _record(
    "record_misuse",
    Misuse,
    Text("Record a misuse of certificate, mark or information", "登记误用证书、标志或有关信息"),
    "misused",
    "where",
    states=(*LIVE, REVOKED, CANCELLED, EXPIRED, INVALIDATED),
)
RECORD_OBSTRUCTION = _record(
    "record_obstruction",
    Obstruction,
    Text("Record an obstruction of an inspection or investigation", "登记拒不配合检查或调查"),
    "inquiry",
    "number",
)
RECORD_UNTRUTH = _record(
    "record_untruth", Untruth, Text("Record untrue information", "登记提供不真实信息"), "statement", "given_in"
)
RECORD_SYSTEM_STOPPED = _record(
    "record_system_stopped",
    SystemStopped,
    Text("Record that the system stopped", "登记管理体系停止运行"),
    states=LIVE,
)

TRANSITIONS = (
    RECORD_CHANGE,
    RECORD_ACCIDENT,
    RECORD_LISTING,
    RECORD_ORDER,
    RECORD_MISUSE,
    RECORD_OBSTRUCTION,
    RECORD_UNTRUTH,
    RECORD_SYSTEM_STOPPED,
)
"""The acts that file what happened on the client's side."""


def rests_on_file(case: View, plan: SpecialPlan) -> Finding:
    """What a special audit is to follow (a change, any event that grounds one, an upheld complaint) is on file."""
    if plan.purpose is Purpose.CHANGE:
        return on_file(case, Change)
    if plan.purpose is Purpose.FOLLOW_UP:
        kinds = [kind for kind, ground in CLIENT_EVENTS.items() if Grounded.SPECIAL_AUDIT in ground.acts]
        found = [on_file(case, kind) for kind in kinds if case.all(kind)]
        found += [
            holds_from(
                upheld.on,
                Text(
                    "the complaint of {day} about the client was upheld on {upheld}",
                    "{day}提出的有关客户的投诉已于{upheld}认定成立",
                    day=complaint.on,
                    upheld=upheld.on,
                ),
            )
            for complaint, upheld in (client_complaints(case.parent) if case.parent else ())
        ]
        nothing = Text("no event to follow up is on file", "案卷中没有须跟踪的事项")
        return any_of(tuple(found), found[0].because).under(FOLLOW_UP) if found else unmet(nothing).under(FOLLOW_UP)
    return not_applicable(Text("the special audit follows no event on file", "该特殊审核并非跟踪案卷所载事项"))


RESTS_ON_FILE = Guard(
    CHANGES,
    Text("What the special audit follows is on file", "特殊审核所跟踪的事项记录在案"),
    rests_on_file,
    also=(FOLLOW_UP,),
)
