"""Keeping a certificate: surveillance audits in time, the decision to maintain, and what an overdue audit leads to."""

from __future__ import annotations

from datetime import date

from certflow.model.finding import Finding, holds_from, not_applicable, undetermined, unmet
from certflow.model.months import DAY
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.lifecycle import Duty
from certflow.rules.transition import Guard, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import SurveillancePlan
from certflow.schemes.itsms.audit_plans import PLAN_SURVEILLANCE
from certflow.schemes.itsms.audits_held import HeldAudit, held, majors_closed, took_no_part
from certflow.schemes.itsms.certificate import SUSPEND
from certflow.schemes.itsms.certificate_content import Grant, Maintenance, certificate_on_file
from certflow.schemes.itsms.states import GRANTED, LIVE
from certflow.schemes.itsms.surveillance_due import IN_TIME, SURVEILLANCE, SURVEILLANCE_ANCHOR, surveillance_due
from certflow.schemes.sources import cnca, iso17021

MAINTAINED = iso17021(
    "9.6.1",
    "Certification is maintained where a surveillance audit shows that the requirements are still met",
    "监督审核表明仍然满足认证要求的，保持认证",
    ("N26",),
)
DECIDED = cnca(
    "5.12",
    "Whoever decides to maintain or renew certification took no part in the audit",
    "保持、更新认证的决定人未参与相应审核",
    ("N26", "N27"),
)


def _meant(case: View, maintenance: Maintenance) -> HeldAudit | None:
    return next((a for a in held(case, SurveillancePlan) if a.report.facts.number == maintenance.report), None)


def surveillance_closed(case: View, maintenance: Maintenance) -> Finding:
    """The report that the decision rests on is that of a closed surveillance audit of this certificate."""
    if gaps := lacks(maintenance, "report"):
        return undetermined(missing(gaps))
    audit = _meant(case, maintenance)
    if audit is None:
        return unmet(
            Text(
                "no surveillance audit was closed with report {number}",
                "没有以报告{number}结束的监督审核",
                number=maintenance.report,
            )
        )
    return holds_from(
        audit.report.on,
        Text(
            "the surveillance audit was closed on {day} with report {number}",
            "监督审核已于{day}以报告{number}结束",
            day=audit.report.on,
            number=maintenance.report,
        ),
    )


_NO_AUDIT = Text("no closed surveillance audit is named", "未指明已结束的监督审核")


def surveillance_majors_verified(case: View, maintenance: Maintenance) -> Finding:
    """Each major nonconformity of that audit was verified."""
    audit = _meant(case, maintenance)
    return not_applicable(_NO_AUDIT) if audit is None else majors_closed(audit)


def maintained_by_others(case: View, maintenance: Maintenance) -> Finding:
    """Whoever decides to maintain took no part in that audit."""
    if gaps := lacks(maintenance, "decided_by"):
        return undetermined(missing(gaps))
    audit = _meant(case, maintenance)
    return not_applicable(_NO_AUDIT) if audit is None else took_no_part(audit.run, maintenance.decided_by)


MAINTAIN = Transition[Maintenance](
    "maintain",
    GRANTED,
    None,
    title=Text("Maintain certification", "保持认证"),
    clause=MAINTAINED,
    takes=Maintenance,
    guards=(
        Guard(MAINTAINED, Text("The surveillance audit is closed", "监督审核已结束"), surveillance_closed),
        Guard(
            MAINTAINED,
            Text("Its major nonconformities were verified", "其严重不符合已验证"),
            surveillance_majors_verified,
        ),
        Guard(DECIDED, Text("Whoever decides took no part in the audit", "决定人未参与审核"), maintained_by_others),
    ),
)


def _to_suspend(case: View) -> date | None:
    """The day after the last day in time; none where the certificate has ended by then."""
    due, certificate = surveillance_due(case), certificate_on_file(case)
    last = certificate and certificate.last_day
    return due + DAY if due and last and due < last else None


def _to_decide(case: View) -> date | None:
    """The day the first surveillance audit was closed that nobody decided on, under the certificate as last granted."""
    grant = case.last(Grant)
    decided = {filed.facts.report for filed in case.all(Maintenance)}
    closed = [
        audit.report.on
        for audit in held(case, SurveillancePlan)
        if grant and audit.report.seq > grant.seq and audit.report.facts.number not in decided
    ]
    return min(closed, default=None)


SUSPEND_OVERDUE = Duty(
    id="suspend_overdue",
    clause=SURVEILLANCE,
    title=Text(
        "Suspend the certificate where no surveillance audit was done in time",
        "监督审核逾期未实施的，应暂停证书",
    ),
    while_in=(GRANTED,),
    due=_to_suspend,
    by=SUSPEND,
    otherwise=Text("the certificate stays valid without surveillance", "证书将在未经监督的情况下继续有效"),
)
SURVEY = Duty(
    id="surveillance",
    clause=IN_TIME,
    title=Text("Do a surveillance audit by then", "应实施监督审核"),
    while_in=LIVE,
    due=surveillance_due,
    by=PLAN_SURVEILLANCE,
    otherwise=Text("the certificate shall be suspended from the day after", "自次日起应暂停证书"),
)
DECIDE_ON_SURVEILLANCE = Duty(
    id="decide_on_surveillance",
    clause=MAINTAINED,
    title=Text(
        "Decide whether certification is maintained: a surveillance audit is closed",
        "监督审核已结束，应作出是否保持认证的决定",
    ),
    while_in=(GRANTED,),
    due=_to_decide,
    by=MAINTAIN,
    otherwise=Text("nobody answers for keeping the certificate valid", "证书是否继续有效无人作出决定"),
)

TRANSITIONS = (MAINTAIN,)
DUTIES = (SURVEY, SUSPEND_OVERDUE, DECIDE_ON_SURVEILLANCE)
SETTINGS = (SURVEILLANCE_ANCHOR,)
