"""The audit that a change of the certificate rests on: closed with its report, its majors verified, its team apart."""

from __future__ import annotations

from typing import Protocol

from certflow.model.clause import Clause
from certflow.model.finding import Finding, all_of, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import (
    Grade,
    Nonconformity,
    Purpose,
    RecertificationPlan,
    SpecialPlan,
    SurveillancePlan,
    Verification,
)
from certflow.schemes.itsms.audits_held import HeldAudit, held, took_part

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
        raised = audit.run.all(Nonconformity) if audit else ()
        majors = [filed.facts.number for filed in raised if filed.facts.grade is Grade.MAJOR]
        if audit is None or not majors:
            return not_applicable(Text("no major nonconformity was raised", "未开具严重不符合项"))
        because = Text("every major nonconformity was verified", "各项严重不符合均已验证")
        return all_of(tuple(_verified(audit.run, number) for number in majors), because)

    return Guard(clause, Text("Major nonconformities were verified", "严重不符合已验证"), relied_majors_verified)


def _verified(run: View, number: str | None) -> Finding:
    days = [
        check.facts.verified_on
        for check in run.all(Verification)
        if check.facts.number == number and check.facts.verified_on
    ]
    if not days:
        what = Text("the verification of major nonconformity {number}", "严重不符合项{number}的验证记录", number=number)
        return undetermined(missing(what))
    return holds_from(
        min(days),
        Text(
            "major nonconformity {number}: verified on {day}",
            "严重不符合项{number}：已于{day}验证",
            number=number,
            day=min(days),
        ),
    )


def decider_apart(clause: Clause, purpose: Purpose) -> Guard[Rests]:
    """A guard: whoever decided took no part in the audit that the facts rest on."""

    def relied_decider_apart(case: View, facts: Rests) -> Finding:
        if gaps := lacks(facts, "decided_by"):
            return undetermined(missing(gaps))
        audit = relied_on(case, facts, purpose)
        named = {"who": facts.decided_by}
        if audit is not None and facts.decided_by in took_part(audit.run):
            return unmet(Text("{who} took part in the audit", "{who}参与了审核", **named))
        return met(Text("{who} took no part in the audit", "{who}未参与审核", **named))

    return Guard(clause, Text("Whoever decides took no part in the audit", "决定人未参与审核"), relied_decider_apart)
