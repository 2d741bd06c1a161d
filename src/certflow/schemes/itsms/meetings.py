"""Opening and closing meetings, and whether the leadership attended."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from certflow.model.finding import Finding, all_of, any_of, met, undetermined, unmet
from certflow.model.text import Text, plain
from certflow.model.window import Window
from certflow.rules.facts import Choice, fact, label_of, lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.audit_facts import CertificateAuditPlan, RepeatedStage
from certflow.schemes.sources import notice

__all__ = [
    "Attendee",
    "Authorisation",
    "Meeting",
    "MeetingKind",
    "Mode",
    "Role",
    "leadership_attended",
    "meetings_recorded",
]


class MeetingKind(Choice):
    """Which meeting of an audit."""

    OPENING = "opening", "opening meeting", "首次会议"
    CLOSING = "closing", "closing meeting", "末次会议"


class Role(Choice):
    """An attendee's role in the applicant's organisation."""

    TOP_MANAGEMENT = "top_management", "top management", "最高管理者"
    SENIOR_MANAGEMENT = "senior_management", "senior management", "高级管理层成员"
    OTHER = "other", "other", "其他人员"


class Mode(Choice):
    """How somebody attended."""

    ON_SITE = "on_site", "on site", "现场"
    REMOTE = "remote", "by remote means", "远程"


@frozen(kw_only=True)
class Attendee:
    """Somebody of the applicant's organisation at a meeting."""

    name: str | None = fact("the attendee's name", "出席人姓名")
    role: Role | None = fact("the attendee's role", "出席人职务")
    mode: Mode | None = fact("how the attendee attended", "出席方式")


@frozen(kw_only=True)
class Meeting:
    """An opening or closing meeting, and who attended (an empty list: nobody)."""

    kind: MeetingKind | None = fact("which meeting it was", "会议类型")
    stage: int | None = fact("the stage of the audit", "所属审核阶段")
    held_on: date | None = fact("the day of the meeting", "会议日期")
    attendees: tuple[Attendee, ...] | None = fact("the attendance of the meeting", "会议出席记录")


@frozen(kw_only=True)
class Authorisation:
    """The authorisation of a member of senior management to stand for top management."""

    deputy: str | None = fact("the authorised person's name", "被授权人姓名")
    dated: date | None = fact("the date of the authorisation", "授权书日期")
    given_by: str | None = fact("who authorised", "授权人")
    document: str | None = fact("the document of authorisation", "授权文件")


ABSENT = notice(
    "T(2)",
    Text("ground (2) for terminating an audit", "终止审核的情形（2）"),
    "Neither top management nor an authorised member of senior management attends the opening or the closing meeting",
    "最高管理者及经授权的高级管理层成员均未出席首次会议或末次会议",
    ("N16",),
)


class MeetingsMissed(Choice):
    """From which meetings the leadership must be absent."""

    EITHER = "either", "either meeting", "缺席任一会议"
    BOTH = "both", "both meetings", "两次会议均缺席"


class RemoteAttendance(Choice):
    """Whether attending by remote means is attending."""

    COUNTS = "counts", "counts as attending", "视为出席"
    DOES_NOT_COUNT = "does_not_count", "does not count", "不视为出席"


class MeetingsThatCount(Choice):
    """In which stages of an initial audit the meetings count."""

    STAGE_2 = "stage_2", "stage 2", "仅第二阶段"
    EVERY_STAGE = "every_stage", "both stages", "两个阶段"


MEETINGS_MISSED: Setting[MeetingsMissed] = Setting(
    id="meetings_missed",
    title=Text("Absence from which meetings is a ground for termination", "缺席何次会议构成终止情形"),
    clause=ABSENT,
    reason=Text(
        "Opening and closing meeting serve different ends, and neither can be replaced by the other",
        "首次会议与末次会议作用不同，不能互相替代",
    ),
    takes=MeetingsMissed,
    default=MeetingsMissed.EITHER,
)
REMOTE_ATTENDANCE: Setting[RemoteAttendance] = Setting(
    id="remote_attendance",
    title=Text("Attendance by remote means", "以远程方式参加会议"),
    clause=ABSENT,
    reason=Text("The text asks for attendance and is silent on the means", "条文要求出席，未限定方式"),
    takes=RemoteAttendance,
    default=RemoteAttendance.COUNTS,
)
MEETINGS_THAT_COUNT: Setting[MeetingsThatCount] = Setting(
    id="meetings_that_count",
    title=Text("The stages whose meetings count", "计入的审核阶段"),
    clause=ABSENT,
    reason=Text(
        "Stage 1 prepares stage 2; the system is audited in stage 2", "第一阶段为准备，第二阶段方对体系实施审核"
    ),
    takes=MeetingsThatCount,
    default=MeetingsThatCount.STAGE_2,
)


_STAGES = {1: Text("stage 1", "第一阶段"), 2: Text("stage 2", "第二阶段")}


def leadership_attended(case: View) -> Finding | None:
    """Whether the leadership attended the meetings held so far that count; None where none was held yet."""
    counted = _counted(case)
    because = Text("the leadership attended the meetings", "领导层出席了会议")
    if case.policy[MEETINGS_MISSED] is MeetingsMissed.EITHER:
        parts = tuple(_attended(case, filed) for filed in counted)
    else:
        pairs: dict[int | None, list[Filed[Meeting]]] = {}
        for filed in counted:
            pairs.setdefault(filed.facts.stage if _in_stages(case) else None, []).append(filed)
        both = [held for held in pairs.values() if {filed.facts.kind for filed in held} == set(MeetingKind)]
        parts = tuple(any_of(tuple(_attended(case, filed) for filed in held), because) for held in both)
    return all_of(parts, because).under(ABSENT) if parts else None


def meetings_recorded(case: View) -> Finding:
    """The opening and the closing meeting of each stage that counts are on file; an audit without stages has one pair."""
    stages: tuple[int | None, ...] = (None,)
    if _in_stages(case):
        stages = (2,) if case.policy[MEETINGS_THAT_COUNT] is MeetingsThatCount.STAGE_2 else (1, 2)
    held = {(filed.facts.kind, filed.facts.stage if stages != (None,) else None) for filed in _held(case)}
    gaps = tuple(
        Text("the record of the {kind} of {stage}", "{stage}{kind}的记录", kind=kind, stage=_STAGES[stage])
        if stage
        else Text("the record of the {kind}", "{kind}的记录", kind=kind)
        for stage in stages
        for kind in MeetingKind
        if (kind, stage) not in held
    )
    return undetermined(missing(gaps)) if gaps else met(Text("the meetings are on file", "会议记录在案"))


def _in_stages(case: View) -> bool:
    """Whether this is the initial audit, the only one held in stages."""
    return not case.all(CertificateAuditPlan)


def _counted(case: View) -> tuple[Filed[Meeting], ...]:
    only_2 = _in_stages(case) and case.policy[MEETINGS_THAT_COUNT] is MeetingsThatCount.STAGE_2
    return tuple(filed for filed in _held(case) if not only_2 or filed.facts.stage != 1)


def _held(case: View) -> tuple[Filed[Meeting], ...]:
    """The meetings on file; of stage 2 those since it last began again."""
    again = case.last(RepeatedStage)
    return tuple(
        filed for filed in case.all(Meeting) if again is None or filed.facts.stage == 1 or filed.seq > again.seq
    )


def _attended(case: View, filed: Filed[Meeting]) -> Finding:
    meeting = filed.facts
    if meeting.attendees is None or meeting.held_on is None:
        return undetermined(missing(label_of(Meeting, "attendees")))
    where: dict[str, object] = {"kind": meeting.kind, "day": meeting.held_on}
    leaders = [_leads(case, person, meeting.held_on, where) for person in meeting.attendees]
    present = tuple(finding for finding in leaders if finding)
    if present:
        asked = Text("the leadership at the {kind} of {day}", "{day}{kind}的领导层出席情况", **where)
        return _from(meeting.held_on, any_of(present, asked))
    nobody = Text(
        "nobody of top management and no authorised member of senior management attended the {kind} of {day}",
        "{day}的{kind}，最高管理者及经授权的高级管理层成员均未出席",
        **where,
    )
    return _from(meeting.held_on, unmet(nobody))


def _from(day: date, finding: Finding) -> Finding:
    """Nobody can be missed before the day of the meeting."""
    before = Window.before(day)
    return evolve(finding, met=finding.met | before, unknown=finding.unknown - before)


def _leads(case: View, person: Attendee, held_on: date, where: dict[str, object]) -> Finding | None:
    """Whether this attendee stands for the leadership; None for somebody who does not."""
    if gaps := lacks(person, "name", "role"):
        return undetermined(missing(gaps))
    if person.role is Role.OTHER:
        return None
    named = {**where, "who": person.name, "how": _how(person)}
    if case.policy[REMOTE_ATTENDANCE] is RemoteAttendance.DOES_NOT_COUNT:
        if person.mode is None:
            return undetermined(missing(lacks(person, "mode")))
        if person.mode is Mode.REMOTE:
            return unmet(
                Text(
                    "{who} attended the {kind} of {day} by remote means, which does not count",
                    "{who}以远程方式参加{day}的{kind}，不视为出席",
                    **named,
                )
            )
    if person.role is Role.TOP_MANAGEMENT:
        return met(
            Text(
                "{who} of top management attended the {kind} of {day}{how}",
                "最高管理者{who}{how}出席了{day}的{kind}",
                **named,
            )
        )
    papers = [filed for filed in case.all(Authorisation) if filed.facts.deputy == person.name]
    if not papers:
        return undetermined(
            missing(
                Text(
                    "the authorisation of {who}, of senior management, who attended the {kind} of {day}",
                    "出席{day}{kind}的高级管理层成员{who}的授权书",
                    **named,
                )
            )
        )
    return any_of(
        tuple(_authorised(paper, held_on, named) for paper in papers), _authorised(papers[-1], held_on, named).because
    )


def _how(person: Attendee) -> Text:
    """Remote attendance is recorded as such."""
    return Text(" by remote means", "以远程方式") if person.mode is Mode.REMOTE else plain("")


def _authorised(paper: Filed[Authorisation], held_on: date, named: dict[str, object]) -> Finding:
    authorisation = paper.facts
    gaps = lacks(authorisation, "dated", "given_by", "document")
    if gaps or authorisation.dated is None:
        return undetermined(missing(gaps))
    more = {**named, "dated": authorisation.dated, "giver": authorisation.given_by, "filed": paper.on}
    if authorisation.dated > held_on:
        return unmet(
            Text(
                "{who} attended the {kind} of {day}, but the authorisation is dated {dated}, after the meeting",
                "{who}出席了{day}的{kind}，但授权书日期为{dated}，晚于会议",
                **more,
            )
        )
    return undetermined(
        Text(
            "{who}, authorised by {giver} on {dated} (filed {filed}), attended the {kind} of {day}{how}",
            "{who}（{giver}于{dated}授权，{filed}提交授权书）{how}出席了{day}的{kind}",
            **more,
        ),
        until=paper.on,
    )
