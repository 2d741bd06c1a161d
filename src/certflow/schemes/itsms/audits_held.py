"""What the file knows of audits that were held: who took part, and which audits of a certificate are closed."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from certflow.model.finding import Finding, all_of, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import missing
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    CertificateAuditPlan,
    Grade,
    Nonconformity,
    Stage,
    Verification,
)
from certflow.schemes.itsms.termination import Termination

__all__ = [
    "CERTIFICATE_AUDIT_ID",
    "HeldAudit",
    "held",
    "majors_closed",
    "majors_of",
    "terminations",
    "took_no_part",
    "took_part",
    "verified_on",
]

CERTIFICATE_AUDIT_ID = "certificate_audit"


def took_part(case: View) -> frozenset[str | None]:
    """The names of all who planned to, did or verified an audit that this track sees: of one audit, from its own track."""
    team: set[str | None] = {name for plan in case.all(AuditPlan) for name in plan.facts.team or ()}
    team |= {name for stage in case.all(Stage) for name in stage.facts.auditors or ()}
    team |= {report.facts.reported_by for report in case.all(AuditReport)}
    team |= {check.facts.verified_by for check in case.all(Verification)}
    return frozenset(team)


def took_no_part(case: View, who: str | None) -> Finding:
    """``who`` is none of those who took part."""
    if who in took_part(case):
        return unmet(Text("{who} took part in the audit", "{who}参与了审核", who=who))
    return met(Text("{who} took no part in the audit", "{who}未参与审核", who=who))


@frozen
class HeldAudit:
    """An audit of a certificate that was closed with its report: its own track, its plan, its report."""

    run: View
    plan: Filed[CertificateAuditPlan]
    report: Filed[AuditReport]

    @property
    def last_day(self) -> date:
        """The last day of the audit; the day it was closed where the report names none."""
        return self.report.facts.last_day or self.report.on


def held(case: View, *kinds: type[Any]) -> tuple[HeldAudit, ...]:
    """The closed audits of the certification that were planned as one of ``kinds``, in the order of their last days."""
    found = []
    for run in case.within(CERTIFICATE_AUDIT_ID):
        plan, report = run.last(CertificateAuditPlan), run.last(AuditReport)
        if plan is not None and report is not None and isinstance(plan.facts, kinds):
            found.append(HeldAudit(run, plan, report))
    return tuple(sorted(found, key=lambda audit: audit.last_day))


def terminations(case: View) -> tuple[Filed[Termination], ...]:
    """The terminations of audits of the certificate, in the order of the audits; discontinued ones have none."""
    ended = (run.last(Termination) for run in case.within(CERTIFICATE_AUDIT_ID))
    return tuple(filed for filed in ended if filed is not None)


def verified_on(case: View, filed: Filed[Nonconformity]) -> date | None:
    """The first day on which the correction of a nonconformity was verified, since it was raised."""
    raised = filed.facts.raised_on or filed.on
    checks = [check.facts for check in case.all(Verification) if check.facts.number == filed.facts.number]
    return min((c.verified_on for c in checks if c.verified_on and c.verified_on >= raised), default=None)


def majors_of(audit: HeldAudit) -> tuple[Filed[Nonconformity], ...]:
    """The major nonconformities that an audit of a certificate raised."""
    return tuple(filed for filed in audit.run.all(Nonconformity) if filed.facts.grade is Grade.MAJOR)


def majors_closed(audit: HeldAudit) -> Finding:
    """Each major nonconformity of an audit of a certificate was verified."""
    majors = majors_of(audit)
    if not majors:
        return not_applicable(Text("no major nonconformity was raised", "未开具严重不符合项"))
    because = Text("every major nonconformity was verified", "各项严重不符合均已验证")
    return all_of(tuple(_closed(audit.run, filed) for filed in majors), because)


def _closed(run: View, filed: Filed[Nonconformity]) -> Finding:
    day, number = verified_on(run, filed), filed.facts.number
    if day is None:
        gap = Text("the verification of major nonconformity {number}", "严重不符合项{number}的验证记录", number=number)
        return undetermined(missing(gap))
    return holds_from(
        day,
        Text(
            "major nonconformity {number} was verified on {day}",
            "严重不符合项{number}已于{day}验证",
            number=number,
            day=day,
        ),
    )
