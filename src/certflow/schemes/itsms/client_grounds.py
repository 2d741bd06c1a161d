"""For each event on the client's side: the duty it touches, and the acts that it grounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.finding import Finding, any_of, holds_from, unmet
from certflow.model.text import Text
from certflow.rules.facts import Choice
from certflow.rules.view import View
from certflow.schemes.itsms.client_events import (
    Accident,
    Change,
    ClientEvent,
    Listing,
    Misuse,
    Obstruction,
    OrderToStop,
    SystemStopped,
    Untruth,
)
from certflow.schemes.itsms.events import Reason
from certflow.schemes.sources import REGULATION, iso17021, notice, statute

__all__ = ["CLIENT_EVENTS", "SHOWN_BY_EVENTS", "SUSPENSION_BY_EVENTS", "ClientGround", "Grounded", "on_file"]

TRUTHFUL = notice(
    "D-truth",
    Text("duties of the client: procedure and truthful information", "客户义务：遵守程序、如实提供信息"),
    "From its application on the client follows the certification procedure and gives truthful information",
    "自提出申请起，客户按认证程序行事，所供材料与信息须真实",
    ("N35",),
)
COOPERATING = notice(
    "D-cooperate",
    Text("duties of the client: cooperation", "客户义务：配合检查与调查"),
    "The client cooperates with the regulator's inspection and with the body's investigation of complaints",
    "监管部门检查、认证机构调查投诉时，客户须予配合",
    ("N35",),
)
REPORTING = notice(
    "D-changes",
    Text("duties of the client: reporting changes", "客户义务：通报变更"),
    "The client reports changes of its system and of the conditions of application in time; no number of days is set",
    "管理体系或申请条件有变的，客户须及时通报；对“及时”未规定天数",
    ("N36",),
)
MAJOR_EVENTS = notice(
    "O(4)",
    Text("objective 4", "目标4"),
    "Major changes and accidents are reported in time, so that certification stays justified",
    "重大变更与事故须及时报告，使认证持续有据",
    ("N36",),
)
CHANGES = iso17021(
    "8.5.3",
    "The body learns without delay of what may affect conformity, and acts on it",
    "可能影响符合性的事项须立即告知认证机构，由其采取措施",
    ("N36",),
)
OPERATING = notice(
    "D-operate",
    Text("duties of the client: keeping the system running", "客户义务：持续运行体系"),
    "Once certified, the client keeps its system running effectively",
    "获证后，客户须使管理体系持续有效运行",
    ("N37",),
)
USING = notice(
    "D-use",
    Text("duties of the client: use in advertising", "客户义务：正确使用证书和标志"),
    "Certificate, mark and information are used correctly in advertising",
    "在广告、宣传中使用证书、标志及有关信息须正确",
    ("N37",),
)
MISUSED = statute(
    REGULATION, "24", "Certificates and marks are not misused", "不得误用认证证书和认证标志", ("N28", "N37")
)


class Grounded(Choice):
    """An act of the body that an event grounds."""

    SUSPEND = "suspend", "suspend the certificate while it is valid", "暂停有效的证书"
    SPECIAL_AUDIT = "special_audit", "plan a special audit", "策划特殊审核"
    SHORT_NOTICE_AUDIT = "short_notice_audit", "plan a short-notice audit", "策划提前较短时间通知的审核"
    REDUCE_SCOPE = "reduce_scope", "reduce the scope", "缩小认证范围"
    HOLD_ACCEPTANCE = (
        "hold_acceptance",
        "keep a pending application from acceptance until the condition holds again",
        "在条件重新满足之前不受理申请",
    )


@frozen(kw_only=True)
class ClientGround:
    """What follows from a class of events: the duty it touches, the acts it grounds, suspension by which clause."""

    title: Text
    duty: Clause
    reason: Reason
    clause: Clause
    acts: tuple[Grounded, ...] = (Grounded.SUSPEND, Grounded.SPECIAL_AUDIT)


_CONDITION = (Grounded.SUSPEND, Grounded.SPECIAL_AUDIT, Grounded.HOLD_ACCEPTANCE)

CLIENT_EVENTS: Mapping[type[ClientEvent], ClientGround] = {
    Change: ClientGround(
        title=Text("change", "变更"), duty=REPORTING, reason=Reason.CHANGE, clause=CHANGES, acts=tuple(Grounded)
    ),
    Accident: ClientGround(
        title=Text("major accident", "重大事故"), duty=MAJOR_EVENTS, reason=Reason.ACCIDENT, clause=MAJOR_EVENTS
    ),
    Listing: ClientGround(
        title=Text("listing for serious violations and dishonesty", "列入严重违法失信名单"),
        duty=REPORTING,
        reason=Reason.LISTED,
        clause=REPORTING,
        acts=_CONDITION,
    ),
    OrderToStop: ClientGround(
        title=Text("order to stop production or business", "被责令停产停业整顿"),
        duty=REPORTING,
        reason=Reason.ORDERED_TO_STOP,
        clause=REPORTING,
        acts=_CONDITION,
    ),
    Misuse: ClientGround(
        title=Text("misuse of certificate, mark or information", "误用证书、标志或有关信息"),
        duty=USING,
        reason=Reason.MISUSE,
        clause=MISUSED,
    ),
    Obstruction: ClientGround(
        title=Text("obstruction of an inspection or investigation", "拒不配合检查或调查"),
        duty=COOPERATING,
        reason=Reason.OBSTRUCTION,
        clause=COOPERATING,
    ),
    Untruth: ClientGround(
        title=Text("untrue information", "提供不真实信息"), duty=TRUTHFUL, reason=Reason.UNTRUTHFUL, clause=TRUTHFUL
    ),
    SystemStopped: ClientGround(
        title=Text("halt of the system", "管理体系停止运行"),
        duty=OPERATING,
        reason=Reason.SYSTEM_STOPPED,
        clause=OPERATING,
    ),
}
"""One source of truth: what the recording of an event says that it grounds is what the guards of those acts read."""


def event_stands(event: ClientEvent, because: Text) -> Finding:
    """From the day on which the event had happened and was known."""
    return holds_from(max(day for day in (event.happened_on, event.known_on) if day), because)


def on_file(case: View, kind: type[ClientEvent]) -> Finding:
    """An event of the class is on file in this run."""
    title = CLIENT_EVENTS[kind].title
    events = [filed.facts for filed in case.all(kind)]
    if not events:
        return unmet(Text("no {event} is on file", "案卷中没有{event}的记录", event=title))
    parts = tuple(event_stands(event, _told(title, event)) for event in events)
    return any_of(parts, parts[-1].because)


def _told(title: Text, event: ClientEvent) -> Text:
    return Text(
        "{event} on file: {what}, {day} (“{document}”, known from {who} on {known})",
        "案卷中有{event}的记录：{what}，发生于{day}（“{document}”，{who}于{known}通报或发现）",
        event=title,
        what=event.what,
        day=event.happened_on,
        document=event.document,
        who=event.known_by,
        known=event.known_on,
    )


def _shows(kind: type[ClientEvent]) -> Callable[[View], Finding]:
    return lambda case: on_file(case, kind)


_SUSPENDING = {kind: ground for kind, ground in CLIENT_EVENTS.items() if Grounded.SUSPEND in ground.acts}
SUSPENSION_BY_EVENTS: dict[Reason, Clause] = {ground.reason: ground.clause for ground in _SUSPENDING.values()}
"""The reasons for which an event lets suspend, each with its clause."""
SHOWN_BY_EVENTS: dict[Reason, Callable[[View], Finding]] = {
    ground.reason: _shows(kind) for kind, ground in _SUSPENDING.items()
}
"""For each of these reasons, on which days the file shows such an event."""
