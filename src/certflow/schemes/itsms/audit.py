"""The initial audit: planned, stage 1, stage 2, closed or terminated."""

from __future__ import annotations

from certflow.model.finding import Finding, holds_during, holds_from, met, undetermined, unmet
from certflow.model.text import Text
from certflow.model.window import NEVER
from certflow.rules.facts import lacks, missing
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START, Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    Discontinuation,
    Information,
    Nonconformity,
    RepeatedStage,
    Stage,
    Verification,
)
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.contract import CONTRACT_ON_FILE
from certflow.schemes.itsms.meetings import ABSENT, Authorisation, Meeting, meetings_recorded
from certflow.schemes.itsms.nonconformities import NONCONFORMITIES, NONCONFORMITY_RAISED, NUMBER_IS_NEW, complete
from certflow.schemes.itsms.states import (
    AUDIT,
    AUDIT_TERMINATED,
    AUDITING,
    CANCELLED,
    CLOSED,
    DECISION,
    EXPIRED,
    INVALIDATED,
    PLANNED,
    REVOKED,
    STAGE_1,
    STAGE_2,
    WITHDRAWN,
)
from certflow.schemes.itsms.termination import (
    GROUND_STANDS,
    NO_GROUND_STANDS,
    TERMINATION_DECIDED,
    UNDERTAKING,
    GroundReport,
    Termination,
)
from certflow.schemes.sources import cnca, iso17021, product

__all__ = ["INITIAL"]

INITIAL_AUDIT = cnca("5.6", "The initial audit is carried out in two stages", "初次认证审核分两个阶段实施")


def no_other_audit_open(case: View) -> Finding:
    """No other audit of this application is under way: the initial one, or one to take over a certificate."""
    outer = case.parent
    siblings = (*outer.within("audit"), *outer.within(CERTIFICATE_AUDIT_ID)) if outer else ()
    for other in siblings:
        if other.track != case.track and not ended(other):
            return unmet(Text("another audit is under way", "另有审核正在进行"))
    return met(Text("no other audit is under way", "没有其他进行中的审核"))


def ended(audit: View) -> bool:
    """Whether an audit has been closed, terminated or discontinued."""
    return bool(
        audit.last(AuditReport, unless=(RepeatedStage,)) or audit.last(Termination) or audit.last(Discontinuation)
    )


def nothing_left_to_audit(case: View) -> Finding:
    """The application or the certificate that the audit serves has ended."""
    parent = case.parent
    ended_on = parent.days(WITHDRAWN, INVALIDATED, REVOKED, CANCELLED, EXPIRED) if parent else NEVER
    if not ended_on:
        return unmet(Text("the application or certificate it serves has not ended", "申请或证书尚未结束"))
    return holds_during(ended_on, Text("the application or certificate it serves has ended", "申请或证书已结束"))


ONE_AUDIT = product(
    "one-audit",
    Text("one audit at a time", "审核逐次进行"),
    "An application has one audit at a time",
    "同一申请同一时间只有一次审核",
)
SERVES = product(
    "serves",
    Text("audit and application", "审核与申请"),
    "An audit ends with the application or certificate it serves",
    "申请或证书结束的，其审核随之结束",
)
NOTHING_LEFT_TO_AUDIT = Standing(
    SERVES, Text("What the audit serves has ended", "审核所属的申请或证书已结束"), nothing_left_to_audit
)
ONE_OPEN = Standing(ONE_AUDIT, Text("No other audit is under way", "没有其他进行中的审核"), no_other_audit_open)
MEETINGS_RECORDED = Standing(ABSENT, Text("The meetings are on file", "会议记录在案"), meetings_recorded)
REPORTING = iso17021("9.4.8", "The audit ends with a written report", "审核以书面报告结束")
INFORMING = iso17021("9.4.3", "The client is kept informed during the audit", "审核过程中与客户沟通")
BOTH_STAGES = (STAGE_1, STAGE_2)
_STAGE = complete(INITIAL_AUDIT, Stage, "auditors", day="begins_on")


def seen_by_then(case: View, report: GroundReport) -> Finding:
    """What is reported was seen no later than the day of the report."""
    if report.seen_on is None:
        return met(Text("the day it was seen is still to be filed", "发现日期待补"))
    return holds_from(report.seen_on, Text("seen on {day}", "{day}发现", day=report.seen_on))


SEEN_BY_THEN = Guard(UNDERTAKING, Text("The ground was seen by then", "所报情形已经发现"), seen_by_then)


def report_after_audit(case: View, report: AuditReport) -> Finding:
    """The report is not dated before the last day of the audit that it reports."""
    if report.last_day is None or report.reported_on is None:
        return undetermined(missing(lacks(report, "last_day", "reported_on")))
    said = Text(
        "the audit ended on {last}, reported on {day}",
        "审核于{last}结束，{day}出具报告",
        last=report.last_day,
        day=report.reported_on,
    )
    return met(said) if report.last_day <= report.reported_on else unmet(said)


REPORT_AFTER_AUDIT = Guard(
    REPORTING,
    Text("The report follows the last day of the audit", "审核报告不早于审核最后一日"),
    report_after_audit,
)

PLAN_AUDIT = Transition[AuditPlan](
    "plan_audit",
    START,
    PLANNED,
    title=Text("Plan the initial audit", "策划初次认证审核"),
    clause=INITIAL_AUDIT,
    takes=AuditPlan,
    within=(AUDIT,),
    guards=(CONTRACT_ON_FILE, ONE_OPEN, complete(INITIAL_AUDIT, AuditPlan, "team")),
)
HOLD_STAGE_1 = Transition[Stage](
    "hold_stage_1",
    PLANNED,
    STAGE_1,
    title=Text("Begin stage 1", "开始第一阶段审核"),
    clause=INITIAL_AUDIT,
    takes=Stage,
    guards=(NO_GROUND_STANDS, _STAGE),
)
HOLD_STAGE_2 = Transition[Stage](
    "hold_stage_2",
    STAGE_1,
    STAGE_2,
    title=Text("Begin stage 2", "开始第二阶段审核"),
    clause=INITIAL_AUDIT,
    takes=Stage,
    guards=(NO_GROUND_STANDS, _STAGE),
)
RECORD_MEETING = Transition[Meeting](
    "record_meeting",
    BOTH_STAGES,
    None,
    title=Text("Record a meeting", "记录会议"),
    clause=ABSENT,
    takes=Meeting,
    guards=(complete(ABSENT, Meeting, "kind", "stage", day="held_on"),),
)
FILE_AUTHORISATION = Transition[Authorisation](
    "file_authorisation",
    AUDITING,
    None,
    title=Text("File an authorisation", "提交授权书"),
    clause=ABSENT,
    takes=Authorisation,
    guards=(complete(ABSENT, Authorisation, "deputy", "given_by", "document", day="dated"),),
)
REPORT_GROUND = Transition[GroundReport](
    "report_ground",
    AUDITING,
    None,
    title=Text("Report a ground for terminating the audit", "报告终止审核的情形"),
    clause=UNDERTAKING,
    takes=GroundReport,
    guards=(SEEN_BY_THEN, complete(UNDERTAKING, GroundReport, "kind")),
)
INFORM = Transition[Information](
    "inform",
    (*AUDITING, AUDIT_TERMINATED),
    None,
    title=Text("Inform the client", "告知认证委托人"),
    clause=INFORMING,
    takes=Information,
    guards=(complete(INFORMING, Information, "about", "informed_by", "document"),),
)
RAISE_NONCONFORMITY = Transition[Nonconformity](
    "raise_nonconformity",
    BOTH_STAGES,
    None,
    title=Text("Raise a nonconformity", "开具不符合项"),
    clause=NONCONFORMITIES,
    takes=Nonconformity,
    guards=(NUMBER_IS_NEW, complete(NONCONFORMITIES, Nonconformity, "number", "grade", "what", day="raised_on")),
)


VERIFY_CORRECTION = Transition[Verification](
    "verify_correction",
    (STAGE_2, CLOSED),
    None,
    title=Text("Verify a correction", "验证纠正措施"),
    clause=NONCONFORMITIES,
    takes=Verification,
    within=(AUDIT, DECISION),
    guards=(
        NONCONFORMITY_RAISED,
        complete(NONCONFORMITIES, Verification, "number", "verified_by", "evidence", day="verified_on"),
    ),
)
CLOSE_AUDIT = Transition[AuditReport](
    "close_audit",
    STAGE_2,
    CLOSED,
    title=Text("Close the audit", "结束审核"),
    clause=REPORTING,
    takes=AuditReport,
    guards=(
        NO_GROUND_STANDS,
        MEETINGS_RECORDED,
        REPORT_AFTER_AUDIT,
        complete(REPORTING, AuditReport, "number", "reported_by", "last_day", day="reported_on"),
    ),
)
ANOTHER_STAGE_2 = iso17021(
    "9.5.3.2",
    "A major nonconformity not verified within six months of the last day of stage 2: another stage 2",
    "严重不符合在第二阶段最后一日后六个月内未验证的，应再次实施第二阶段审核",
    ("N22",),
)
REPEAT_STAGE_2 = Transition[RepeatedStage](
    "repeat_stage_2",
    CLOSED,
    STAGE_2,
    title=Text("Begin another stage 2", "再次开始第二阶段审核"),
    clause=ANOTHER_STAGE_2,
    takes=RepeatedStage,
    within=(DECISION,),
    guards=(complete(ANOTHER_STAGE_2, RepeatedStage, "auditors", day="begins_on"),),
)
TERMINATE_AUDIT = Transition[Termination](
    "terminate_audit",
    AUDITING,
    AUDIT_TERMINATED,
    title=Text("Terminate the audit", "终止审核"),
    clause=UNDERTAKING,
    takes=Termination,
    guards=(GROUND_STANDS, TERMINATION_DECIDED),
)
DISCONTINUE_AUDIT = Transition[Discontinuation](
    "discontinue_audit",
    AUDITING,
    AUDIT_TERMINATED,
    title=Text("End the audit with what it serves", "审核随申请或证书一并结束"),
    clause=SERVES,
    takes=Discontinuation,
    guards=(NOTHING_LEFT_TO_AUDIT,),
)

INITIAL = Lifecycle(
    "audit",
    "A",
    Text("initial audit", "初次认证审核"),
    (PLANNED, STAGE_1, STAGE_2, CLOSED, AUDIT_TERMINATED),
    (
        PLAN_AUDIT,
        HOLD_STAGE_1,
        HOLD_STAGE_2,
        RECORD_MEETING,
        FILE_AUTHORISATION,
        REPORT_GROUND,
        INFORM,
        RAISE_NONCONFORMITY,
        VERIFY_CORRECTION,
        CLOSE_AUDIT,
        REPEAT_STAGE_2,
        TERMINATE_AUDIT,
        DISCONTINUE_AUDIT,
    ),
    within="certification",
)
