"""The recertification audit on file: closed by when, its major nonconformities verified by when, by whom decided on."""

from __future__ import annotations

from datetime import date

from certflow.model.finding import Finding, holds_during, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import Text, listed
from certflow.model.window import NEVER, Window
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import RecertificationPlan
from certflow.schemes.itsms.audits_held import HeldAudit, held, majors_of, took_no_part, verified_on
from certflow.schemes.itsms.certificate_content import Grant, certificate_on_file
from certflow.schemes.itsms.surveillance import DECIDED

__all__ = [
    "DECIDED_APART",
    "NO_CERTIFICATE",
    "closed_by",
    "finished",
    "held_by",
    "last_day_on_file",
    "verified_by",
]


def last_day_on_file(case: View) -> date | None:
    """The last day of the certificate as it now reads."""
    certificate = certificate_on_file(case)
    return certificate.last_day if certificate else None


def recertification(case: View) -> HeldAudit | None:
    """The recertification audit closed last, since the certificate was last decided on."""
    grant = case.last(Grant)
    audits = [audit for audit in held(case, RecertificationPlan) if grant and audit.report.seq > grant.seq]
    return audits[-1] if audits else None


NO_CERTIFICATE = Text("no certificate is on file", "没有证书在案")
_NO_AUDIT = Text("no recertification audit is closed", "没有已结束的再认证审核")


def closed_by(case: View, limit: date | None) -> Finding:
    """The recertification audit was closed on a day, no later than ``limit``."""
    if limit is None:
        return unmet(NO_CERTIFICATE)
    audit = recertification(case)
    if audit is None:
        return unmet(
            Text(
                "no recertification audit is closed; after {limit} an initial certification is needed",
                "没有已结束的再认证审核；{limit}之后须重新进行初次认证",
                limit=limit,
            )
        )
    named = {"day": audit.report.on, "limit": limit}
    if audit.report.on > limit:
        return unmet(
            Text(
                "the recertification audit was closed on {day}, after {limit}: an initial certification is needed",
                "再认证审核于{day}方结束，已超过{limit}，须重新进行初次认证",
                **named,
            )
        )
    return holds_from(
        audit.report.on,
        Text(
            "the recertification audit was closed on {day}, in time until {limit}",
            "再认证审核已于{day}结束，期限为{limit}",
            **named,
        ),
    )


def held_by(case: View, limit: date | None) -> Finding:
    """The recertification audit was held no later than ``limit``, whenever it was closed."""
    audit = recertification(case)
    if audit is None or limit is None:
        return not_applicable(_NO_AUDIT)
    said = Text(
        "the last day of the recertification audit was {day}, the limit {limit}",
        "再认证审核的最后一日为{day}，期限为{limit}",
        day=audit.last_day,
        limit=limit,
    )
    return met(said) if audit.last_day <= limit else unmet(said)


def verified_by(case: View, limit: date | None) -> Finding:
    """Its major nonconformities were all verified on a day, no later than ``limit``."""
    audit = recertification(case)
    if audit is None or limit is None:
        return not_applicable(_NO_AUDIT)
    majors = majors_of(audit)
    if not majors:
        return not_applicable(Text("no major nonconformity was raised", "未开具严重不符合项"))
    days = {filed.facts.number: verified_on(audit.run, filed) for filed in majors}
    numbers = listed(tuple(Text("{n}", "{n}", n=number) for number, day in days.items() if day is None))
    if not all(days.values()):
        return holds_during(
            NEVER,
            Text(
                "major nonconformity {numbers}: not verified; after {limit} an initial certification is needed",
                "严重不符合项{numbers}：缺验证记录；{limit}之后须重新进行初次认证",
                numbers=numbers,
                limit=limit,
            ),
            unknown=Window.until(limit),
        )
    day = max(day for day in days.values() if day)
    named = {"day": day, "limit": limit}
    if day > limit:
        return unmet(
            Text(
                "major nonconformities were verified only on {day}, after {limit}: an initial certification is needed",
                "严重不符合于{day}方验证，已超过{limit}，须重新进行初次认证",
                **named,
            )
        )
    return holds_from(
        day,
        Text(
            "major nonconformities were verified by {day}, in time until {limit}",
            "各项严重不符合至{day}均已验证，期限为{limit}",
            **named,
        ),
    )


def finished(case: View) -> bool:
    """Whether the recertification audit is closed and each of its major nonconformities verified."""
    audit = recertification(case)
    return audit is not None and all(verified_on(audit.run, filed) for filed in majors_of(audit))


def renewed_by_others(case: View, decision: Grant) -> Finding:
    """Whoever decides took no part in the recertification audit."""
    if gaps := lacks(decision, "decided_by"):
        return undetermined(missing(gaps))
    audit = recertification(case)
    return took_no_part(audit.run, decision.decided_by) if audit else not_applicable(_NO_AUDIT)


DECIDED_APART: Guard[Grant] = Guard(
    DECIDED, Text("Whoever decides took no part in the audit", "决定人未参与审核"), renewed_by_others
)
