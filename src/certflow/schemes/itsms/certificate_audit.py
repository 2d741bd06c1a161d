"""Audits of a certificate once they are planned: begun, closed or terminated, in one piece without stages."""

from __future__ import annotations

from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import Transition
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
    Discontinuation,
    Information,
    Nonconformity,
    Stage,
    Verification,
)
from certflow.schemes.itsms.audit_plans import PLANS
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.meetings import ABSENT, Authorisation, Meeting
from certflow.schemes.itsms.nonconformities import NONCONFORMITIES, NONCONFORMITY_RAISED, NUMBER_IS_NEW, complete
from certflow.schemes.itsms.states import (
    AUDIT,
    AUDIT_CLOSED,
    AUDIT_TERMINATED,
    AUDITING_CERTIFICATE,
    DECISION,
    EXPIRED,
    LIVE,
    ON_SITE,
    PLANNED,
)
from certflow.schemes.itsms.termination import (
    GROUND_STANDS,
    NO_GROUND_STANDS,
    TERMINATION_DECIDED,
    UNDERTAKING,
    GroundReport,
    Termination,
)
from certflow.schemes.sources import iso17021

__all__ = ["CERTIFICATE_AUDIT"]

CONDUCT = iso17021(
    "9.4.1",
    "An audit of a certificate is conducted by named auditors, from a day on record",
    "证书审核由指定审核员实施，开始日期有记录",
    ("N21",),
)
BEGIN_AUDIT = Transition[Stage](
    "begin_audit",
    PLANNED,
    ON_SITE,
    title=Text("Begin the audit", "开始审核"),
    clause=CONDUCT,
    takes=Stage,
    guards=(NO_GROUND_STANDS, complete(CONDUCT, Stage, "auditors", day="begins_on")),
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
    within=(AUDIT, DECISION, *LIVE, EXPIRED),
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
        *PLANS,
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
