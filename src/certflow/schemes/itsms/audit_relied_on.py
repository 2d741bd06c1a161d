"""The audit that a change of the certificate rests on: closed with its report, its majors verified, its team apart."""

from __future__ import annotations

from typing import Protocol

from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_from, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import (
    Purpose,
    RecertificationPlan,
    SpecialPlan,
    SurveillancePlan,
)
from certflow.schemes.itsms.audits_held import HeldAudit, held, majors_closed, took_no_part

__all__ = ["Rests", "audit_closed", "decider_apart", "majors_verified", "relied_on"]


class Rests(Protocol):
    """Facts that name the report of the audit they rest on."""

    @property
    def report(self) -> str | None:
        """The number of the audit report."""

    @property
    def decided_by(self) -> str | None:
        """Who decided."""


def relied_on(case: View, facts: Rests, purpose: Purpose) -> HeldAudit | None:
    """The closed surveillance, recertification or (of that purpose) special audit whose report the facts name."""
    for audit in held(case, SurveillancePlan, RecertificationPlan, SpecialPlan):
        plan = audit.plan.facts
        serves = not isinstance(plan, SpecialPlan) or plan.purpose is purpose
        if serves and audit.report.facts.number == facts.report:
            return audit
    return None


def _named(facts: Rests) -> Finding | None:
    gaps = lacks(facts, "report")
    return undetermined(missing(gaps)) if gaps else None


def audit_closed(case: View, facts: Rests, purpose: Purpose) -> Finding:
    """The audit whose report the facts name was closed."""
    if unnamed := _named(facts):
        return unnamed
    audit = relied_on(case, facts, purpose)
    if audit is None:
        return unmet(
            Text(
                "no surveillance, recertification or special audit for this purpose was closed with report {number}",
                "没有以报告{number}结束的监督审核、再认证审核或以此为目的的特殊审核",
                number=facts.report,
            )
        )
    return holds_from(
        audit.report.on,
        Text(
            "the audit with report {number} was closed on {day}",
            "报告为{number}的审核已于{day}结束",
            number=facts.report,
            day=audit.report.on,
        ),
    )


def majors_verified(clause: Clause, purpose: Purpose) -> Guard[Rests]:
    """A guard: each major nonconformity of the audit that the facts rest on was verified."""

    def relied_majors_verified(case: View, facts: Rests) -> Finding:
        audit = relied_on(case, facts, purpose)
        if audit is None:
            return not_applicable(Text("no closed audit is named", "未指明已结束的审核"))
        return majors_closed(audit)

    return Guard(clause, Text("Major nonconformities were verified", "严重不符合已验证"), relied_majors_verified)


def decider_apart(clause: Clause, purpose: Purpose) -> Guard[Rests]:
    """A guard: whoever decided took no part in the audit that the facts rest on."""

    def relied_decider_apart(case: View, facts: Rests) -> Finding:
        if gaps := lacks(facts, "decided_by"):
            return undetermined(missing(gaps))
        audit = relied_on(case, facts, purpose)
        if audit is None:
            return not_applicable(Text("no closed audit is named", "未指明已结束的审核"))
        return took_no_part(audit.run, facts.decided_by)

    return Guard(clause, Text("Whoever decides took no part in the audit", "决定人未参与审核"), relied_decider_apart)
