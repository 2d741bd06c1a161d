"""Transfer between bodies: what is taken over from another body, and what leaves for another."""

from __future__ import annotations

from datetime import date

from certflow.model.finding import (
    Finding,
    all_of,
    holds_during,
    holds_from,
    met,
    not_applicable,
    undetermined,
    unmet,
)
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard, Standing
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import AuditReport, Grade, Nonconformity, Verification
from certflow.schemes.itsms.audits_held import held
from certflow.schemes.itsms.certificate_content import flaw
from certflow.schemes.itsms.events import Cancellation, Reason
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.itsms.transfer_facts import ForeignCertificate, ForeignStatus, TakeOver, TransferPlan
from certflow.schemes.sources import iaf_md2

__all__ = [
    "ACCEPTING_BODY_NAMED",
    "INITIALLY_AUDITED",
    "REVIEW",
    "STATUS_LOOKED_UP",
    "TAKEN_OVER_IN_TERM",
    "TRANSFER_AUDITED",
    "TRANSFER_MAJORS_VERIFIED",
    "UNSUSPENDED_WHEN_LEAVING",
    "certificate_to_take_over",
]

ELIGIBLE = iaf_md2(
    "2.1",
    "Only a valid certificate within its term is transferred, never a suspended one",
    "仅有效期内的有效证书可以转换认证机构，暂停期间不得转换",
    ("N34",),
)


def in_term(case: View, plan: TransferPlan) -> Finding:
    """The certificate to be taken over is one of the field, named in full, within its term."""
    certificate = plan.certificate
    if certificate is None:
        return undetermined(missing(lacks(plan, "certificate")))
    if found := flaw(case, certificate, "body", "holder"):
        return found
    return _term(certificate)


def _term(certificate: ForeignCertificate) -> Finding:
    return holds_during(
        Window.between(certificate.first_day, certificate.last_day),
        Text(
            "certificate {number} of {body} runs from {first} to {last}",
            "{body}的证书{number}有效期自{first}至{last}",
            number=certificate.number,
            body=certificate.body,
            first=certificate.first_day,
            last=certificate.last_day,
        ),
    )


TAKEN_OVER_IN_TERM = Guard(
    ELIGIBLE, Text("The certificate to be taken over is in its term", "拟接收的证书在有效期内"), in_term
)


def status_looked_up(case: View, facts: TransferPlan | TakeOver) -> Finding:
    """Somebody looked into a register by then and found the certificate valid."""
    look = facts.status
    if look is None:
        return undetermined(missing(lacks(facts, "status")))
    gaps = lacks(look, "status", "register", "checked_by", "checked_on")
    if gaps or look.checked_on is None:
        return undetermined(missing(gaps))
    said = Text(
        "the status of the certificate is “{status}” ({register}, looked up by {who} on {day})",
        "证书状态为{status}（{who}于{day}查询{register}）",
        status=look.status,
        register=look.register,
        who=look.checked_by,
        day=look.checked_on,
    )
    return holds_from(look.checked_on, said) if look.status is ForeignStatus.VALID else unmet(said)


STATUS_LOOKED_UP: Guard[TransferPlan | TakeOver] = Guard(
    ELIGIBLE, Text("The certificate is valid, as a register shows", "经查询证书状态为有效"), status_looked_up
)

REVIEW = iaf_md2(
    "2.2",
    "Before it takes a certificate over the body reviews it and why it moves, by an audit; what is open is settled first",
    "接收证书前，认证机构实施转换审核，评审该证书及转换原因；严重不符合先行验证",
    ("N34",),
)


def initially_audited(case: View) -> Finding:
    """What was audited last is the system as a new one, not a certificate to be taken over."""
    return ~_audited(case)


def transfer_audited(case: View) -> Finding:
    """What was audited last is a certificate to be taken over."""
    return _audited(case)


def _audited(case: View) -> Finding:
    closed = case.last(AuditReport)
    if closed is None:
        return not_applicable(Text("no audit is closed", "尚无审核结束"))
    if any(audit.report.seq == closed.seq for audit in held(case, TransferPlan)):
        return met(
            Text(
                "the audit closed last, on {day}, was one to take over a certificate",
                "最近于{day}结束的审核为转换审核",
                day=closed.on,
            )
        )
    return unmet(
        Text(
            "the audit closed last, on {day}, was the initial audit",
            "最近于{day}结束的审核为初次认证审核",
            day=closed.on,
        )
    )


INITIALLY_AUDITED = Standing(
    REVIEW, Text("It was audited for a certificate of its own", "所实施的审核为初次认证审核"), initially_audited
)
TRANSFER_AUDITED = Standing(
    REVIEW, Text("It was audited to take over its certificate", "所实施的审核为转换审核"), transfer_audited
)


def transfer_majors_verified(case: View) -> Finding:
    """Each major nonconformity that the transfer audit raised is verified."""
    majors = [filed.facts for filed in case.all(Nonconformity) if filed.facts.grade is Grade.MAJOR]
    if not majors:
        return not_applicable(Text("no major nonconformity was raised", "未开具严重不符合项"))
    verified = {check.facts.number: check.facts.verified_on for check in case.all(Verification)}
    parts = tuple(_verified(raised.number, verified.get(raised.number)) for raised in majors)
    return all_of(parts, Text("every major nonconformity is verified", "各项严重不符合均已验证"))


def _verified(number: str | None, day: date | None) -> Finding:
    said = Text("major nonconformity {number}", "严重不符合项{number}", number=number)
    if day is None:
        return undetermined(missing(Text("the verification of {said}", "{said}的验证记录", said=said)))
    return holds_from(day, Text("{said} was verified on {day}", "{said}已于{day}验证", said=said, day=day))


TRANSFER_MAJORS_VERIFIED = Standing(
    REVIEW, Text("Major nonconformities are verified", "严重不符合已验证"), transfer_majors_verified
)


def certificate_to_take_over(case: View) -> ForeignCertificate | None:
    """The certificate that the last transfer audit was planned for."""
    plan = case.last(TransferPlan)
    return plan.facts.certificate if plan else None


LEAVING = iaf_md2(
    "2.4",
    "The body that a certificate leaves cancels it once it is told which body takes it over",
    "证书转出的，原发证机构知悉接收机构后予以注销",
    ("N34",),
)


def accepting_body_named(case: View, cancellation: Cancellation) -> Finding:
    """A certificate cancelled for a transfer has a body that takes it over."""
    if cancellation.reason is not Reason.TRANSFER:
        return not_applicable(Text("not cancelled for a transfer", "并非因转换认证机构而注销"))
    if gaps := lacks(cancellation, "transferred_to"):
        return undetermined(missing(gaps))
    return met(Text("taken over by {body}", "由{body}接收", body=cancellation.transferred_to))


ACCEPTING_BODY_NAMED = Guard(
    LEAVING, Text("A transfer names the accepting body", "转换认证机构的已载明接收机构"), accepting_body_named
)


def unsuspended_when_leaving(case: View, cancellation: Cancellation) -> Finding:
    """A certificate leaves for another body only while it is not suspended."""
    if cancellation.reason is not Reason.TRANSFER:
        return not_applicable(Text("not cancelled for a transfer", "并非因转换认证机构而注销"))
    suspension = standing_suspension(case)
    if suspension is None:
        return met(Text("the certificate is not suspended", "证书未处于暂停状态"))
    return unmet(
        Text(
            "the certificate is suspended since {day}; it is not transferred while suspended",
            "证书自{day}起暂停，暂停期间不得转换认证机构",
            day=suspension.facts.since,
        )
    )


UNSUSPENDED_WHEN_LEAVING = Guard(
    ELIGIBLE,
    Text("A transferred certificate is not suspended", "转换认证机构的证书未处于暂停状态"),
    unsuspended_when_leaving,
)
