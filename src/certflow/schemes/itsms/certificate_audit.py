"""Audits of a certificate: surveillance, recertification, special, short-notice, restoration, transfer."""

from __future__ import annotations

from typing import TypeVar

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START, Guard, State, Transition
from certflow.schemes.itsms.audit import (
    INFORMING,
    MEETINGS_RECORDED,
    NOTHING_LEFT_TO_AUDIT,
    REPORT_AFTER_AUDIT,
    REPORTING,
    SEEN_BY_THEN,
    SERVES,
)
from certflow.schemes.itsms.audit_facts import (
    AuditReport,
    CertificateAuditPlan,
    Discontinuation,
    Information,
    Nonconformity,
    RecertificationPlan,
    RestorationPlan,
    ShortNoticePlan,
    SpecialPlan,
    Stage,
    SurveillancePlan,
    TransferPlan,
    Verification,
)
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.contract import CONTRACT_ON_FILE
from certflow.schemes.itsms.meetings import ABSENT, Authorisation, Meeting
from certflow.schemes.itsms.nonconformities import NONCONFORMITIES, NONCONFORMITY_RAISED, NUMBER_IS_NEW, complete
from certflow.schemes.itsms.states import (
    AUDIT,
    AUDIT_CLOSED,
    AUDIT_TERMINATED,
    AUDITING_CERTIFICATE,
    DECISION,
    LIVE,
    ON_SITE,
    PLANNED,
    SUSPENDED,
)
from certflow.schemes.itsms.termination import (
    GROUND_STANDS,
    NO_GROUND_STANDS,
    TERMINATION_DECIDED,
    UNDERTAKING,
    GroundReport,
    Termination,
)
from certflow.schemes.sources import cnca, iso17021

__all__ = ["CERTIFICATE_AUDIT"]

P = TypeVar("P", bound=CertificateAuditPlan)

SURVEILLANCE = cnca("5.7", "A certificate is kept under surveillance by audits", "获证后以监督审核保持认证", ("N21",))
RECERTIFICATION = cnca(
    "5.8", "Before a certificate expires its system is audited for another term", "到期前实施再认证审核", ("N21",)
)
SPECIAL = cnca("5.9", "A special audit serves a stated purpose", "特殊审核须有列明的目的", ("N21",))
SHORT_NOTICE = iso17021(
    "9.6.4.2",
    "A short-notice audit rests on a circumstance declared beforehand, and its team is chosen with extra care",
    "提前较短时间通知的审核以事先声明的情形为限，审核组须加审慎选派",
    ("N21", "N31"),
)


def _plan(
    name: str,
    takes: type[P],
    clause: Clause,
    title: Text,
    within: tuple[State, ...],
    guards: tuple[Guard[P], ...] = (),
) -> Transition[P]:
    """An act that opens an audit of one kind; its own guards come after those of every plan."""
    team = complete(clause, takes, "team")
    return Transition[P](
        name,
        START,
        PLANNED,
        title=title,
        clause=clause,
        takes=takes,
        within=within,
        guards=(CONTRACT_ON_FILE, team, *guards),
    )


PLAN_SURVEILLANCE = _plan(
    "plan_surveillance", SurveillancePlan, SURVEILLANCE, Text("Plan a surveillance audit", "策划监督审核"), LIVE
)
PLAN_RECERTIFICATION = _plan(
    "plan_recertification",
    RecertificationPlan,
    RECERTIFICATION,
    Text("Plan the recertification audit", "策划再认证审核"),
    LIVE,
)
PLAN_SPECIAL = _plan("plan_special", SpecialPlan, SPECIAL, Text("Plan a special audit", "策划特殊审核"), LIVE)
PLAN_SHORT_NOTICE = _plan(
    "plan_short_notice",
    ShortNoticePlan,
    SHORT_NOTICE,
    Text("Plan a short-notice audit", "策划提前较短时间通知的审核"),
    LIVE,
)
PLAN_RESTORATION = _plan(
    "plan_restoration",
    RestorationPlan,
    SPECIAL,
    Text("Plan an audit to restore the certificate", "策划恢复审核"),
    (SUSPENDED,),
)
PLAN_TRANSFER = _plan(
    "plan_transfer", TransferPlan, SPECIAL, Text("Plan an audit to take over a certificate", "策划转换审核"), (AUDIT,)
)

BEGIN_AUDIT = Transition[Stage](
    "begin_audit",
    PLANNED,
    ON_SITE,
    title=Text("Begin the audit", "开始审核"),
    clause=SURVEILLANCE,
    takes=Stage,
    guards=(NO_GROUND_STANDS, complete(SURVEILLANCE, Stage, "auditors", day="begins_on")),
)
RECORD_MEETING = Transition[Meeting](
    "record_meeting",
    ON_SITE,
    None,
    title=Text("Record a meeting", "记录会议"),
    clause=ABSENT,
    takes=Meeting,
    guards=(complete(ABSENT, Meeting, "kind", day="held_on"),),
)
FILE_AUTHORISATION = Transition[Authorisation](
    "file_authorisation",
    AUDITING_CERTIFICATE,
    None,
    title=Text("File an authorisation", "提交授权书"),
    clause=ABSENT,
    takes=Authorisation,
    guards=(complete(ABSENT, Authorisation, "deputy", "given_by", "document", day="dated"),),
)
REPORT_GROUND = Transition[GroundReport](
    "report_ground",
    AUDITING_CERTIFICATE,
    None,
    title=Text("Report a ground for terminating the audit", "报告终止审核的情形"),
    clause=UNDERTAKING,
    takes=GroundReport,
    guards=(SEEN_BY_THEN, complete(UNDERTAKING, GroundReport, "kind")),
)
INFORM = Transition[Information](
    "inform",
    (*AUDITING_CERTIFICATE, AUDIT_TERMINATED),
    None,
    title=Text("Inform the client", "告知认证委托人"),
    clause=INFORMING,
    takes=Information,
    guards=(complete(INFORMING, Information, "about", "informed_by", "document"),),
)
RAISE_NONCONFORMITY = Transition[Nonconformity](
    "raise_nonconformity",
    ON_SITE,
    None,
    title=Text("Raise a nonconformity", "开具不符合项"),
    clause=NONCONFORMITIES,
    takes=Nonconformity,
    guards=(NUMBER_IS_NEW, complete(NONCONFORMITIES, Nonconformity, "number", "grade", "what", day="raised_on")),
)
VERIFY_CORRECTION = Transition[Verification](
    "verify_correction",
    (ON_SITE, AUDIT_CLOSED),
    None,
    title=Text("Verify a correction", "验证纠正措施"),
    clause=NONCONFORMITIES,
    takes=Verification,
    within=(AUDIT, DECISION, *LIVE),
    guards=(
        NONCONFORMITY_RAISED,
        complete(NONCONFORMITIES, Verification, "number", "verified_by", "evidence", day="verified_on"),
    ),
)
CLOSE_AUDIT = Transition[AuditReport](
    "close_audit",
    ON_SITE,
    AUDIT_CLOSED,
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
TERMINATE_AUDIT = Transition[Termination](
    "terminate_audit",
    AUDITING_CERTIFICATE,
    AUDIT_TERMINATED,
    title=Text("Terminate the audit", "终止审核"),
    clause=UNDERTAKING,
    takes=Termination,
    guards=(GROUND_STANDS, TERMINATION_DECIDED),
)
DISCONTINUE_AUDIT = Transition[Discontinuation](
    "discontinue_audit",
    AUDITING_CERTIFICATE,
    AUDIT_TERMINATED,
    title=Text("End the audit with what it serves", "审核随其所服务的申请或证书而结束"),
    clause=SERVES,
    takes=Discontinuation,
    guards=(NOTHING_LEFT_TO_AUDIT,),
)

CERTIFICATE_AUDIT = Lifecycle(
    CERTIFICATE_AUDIT_ID,
    "S",
    Text("audit of a certificate", "证书审核"),
    (PLANNED, ON_SITE, AUDIT_CLOSED, AUDIT_TERMINATED),
    (
        PLAN_SURVEILLANCE,
        PLAN_RECERTIFICATION,
        PLAN_SPECIAL,
        PLAN_SHORT_NOTICE,
        PLAN_RESTORATION,
        PLAN_TRANSFER,
        BEGIN_AUDIT,
        RECORD_MEETING,
        FILE_AUTHORISATION,
        REPORT_GROUND,
        INFORM,
        RAISE_NONCONFORMITY,
        VERIFY_CORRECTION,
        CLOSE_AUDIT,
        TERMINATE_AUDIT,
        DISCONTINUE_AUDIT,
    ),
    within="certification",
)
