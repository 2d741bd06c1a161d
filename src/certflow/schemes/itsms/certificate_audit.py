"""Audits of a certificate once they are planned: begun, closed or terminated, in one piece without stages."""

from __future__ import annotations

from attrs import evolve

from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import Transition
from certflow.schemes.itsms import audit
from certflow.schemes.itsms.audit_facts import Stage
from certflow.schemes.itsms.audit_plans import PLANS
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.meetings import ABSENT, Meeting
from certflow.schemes.itsms.nonconformities import complete
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
from certflow.schemes.itsms.termination import NO_GROUND_STANDS
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
    within=(AUDIT, *LIVE),
    guards=(NO_GROUND_STANDS, complete(CONDUCT, Stage, "auditors", day="begins_on")),
)

# The acts of the initial audit, where no stage is told apart.
RECORD_MEETING = evolve(
    audit.RECORD_MEETING, sources=ON_SITE, guards=(complete(ABSENT, Meeting, "kind", day="held_on"),)
)
FILE_AUTHORISATION = evolve(audit.FILE_AUTHORISATION, sources=AUDITING_CERTIFICATE)
REPORT_GROUND = evolve(audit.REPORT_GROUND, sources=AUDITING_CERTIFICATE)
INFORM = evolve(audit.INFORM, sources=(*AUDITING_CERTIFICATE, AUDIT_TERMINATED))
RAISE_NONCONFORMITY = evolve(audit.RAISE_NONCONFORMITY, sources=ON_SITE)
VERIFY_CORRECTION = evolve(
    audit.VERIFY_CORRECTION, sources=(ON_SITE, AUDIT_CLOSED), within=(AUDIT, DECISION, *LIVE, EXPIRED)
)
CLOSE_AUDIT = evolve(audit.CLOSE_AUDIT, sources=ON_SITE, target=AUDIT_CLOSED)
TERMINATE_AUDIT = evolve(audit.TERMINATE_AUDIT, sources=AUDITING_CERTIFICATE)
DISCONTINUE_AUDIT = evolve(audit.DISCONTINUE_AUDIT, sources=AUDITING_CERTIFICATE)

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
