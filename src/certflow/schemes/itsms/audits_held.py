"""What the file knows of audits that were held: who took part, and which audits of a certificate are closed."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from certflow.rules.view import Filed, View
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    CertificateAuditPlan,
    Stage,
    Verification,
)
from certflow.schemes.itsms.termination import Termination

__all__ = ["CERTIFICATE_AUDIT_ID", "HeldAudit", "held", "terminations", "took_part"]

CERTIFICATE_AUDIT_ID = "certificate_audit"


def took_part(case: View) -> frozenset[str | None]:
    """The names of all who planned to, did or verified an audit that this track sees: of one audit, from its own track."""
    team: set[str | None] = {name for plan in case.all(AuditPlan) for name in plan.facts.team or ()}
    team |= {name for stage in case.all(Stage) for name in stage.facts.auditors or ()}
    team |= {report.facts.reported_by for report in case.all(AuditReport)}
    team |= {check.facts.verified_by for check in case.all(Verification)}
    return frozenset(team)


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
