"""Waiting before a new application: one year after the certificate's trouble, three months after the body's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.finding import Finding, all_of, holds_during, not_applicable, undetermined
from certflow.model.text import Text, plain
from certflow.model.window import Window
from certflow.rules.facts import fact, label_of, lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms import waiting_policies as policy
from certflow.schemes.itsms.conditions import ConditionEvidence
from certflow.schemes.itsms.events import (
    NOT_OWN,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
)
from certflow.schemes.itsms.general import IN_FORCE_SINCE, is_itsms
from certflow.schemes.itsms.lists import tested_names
from certflow.schemes.itsms.own_record import own_certificates
from certflow.schemes.itsms.waiting_policies import ONE_YEAR, RAN_OUT, THREE_MONTHS
from certflow.schemes.periods import full_period

__all__ = ["FormerCertificates"]

SUSPENDED = Text("suspended", "被暂停")
REVOKED = Text("revoked", "被撤销")
CANCELLED = Text("cancelled", "被注销")


@frozen(kw_only=True)
class FormerCertificates(ConditionEvidence):
    """The certificates held before, by the applicant or the organisation to be audited."""

    prior_certificates: tuple[PriorCertificate, ...] | None = fact(
        "the ITSMS certificates held before (an empty list: none)", "曾获信息技术服务管理体系认证证书的情况（无则填空列表）"
    )


@frozen
class Limb:
    """One event that may bar, with its own finding."""

    on: date
    finding: Finding


def waited_one_year(case: View, application: FormerCertificates) -> Finding:
    """One full year has passed since each suspension, cancellation or revocation for the organisation's own reasons."""
    return _each(case, application, _year_limbs, Text("one full year since each event", "每一事件均已满一年"))


def waited_three_months(case: View, application: FormerCertificates) -> Finding:
    """Three full months have passed since CNCA revoked the ITSMS qualification of a body that issued a certificate."""
    return _each(case, application, _loss_limbs, Text("three full months since each loss", "每次丧失资质均已满三个月"))


def _each(
    case: View,
    application: FormerCertificates,
    limbs_of: Callable[[View, PriorCertificate], list[Limb]],
    because: Text,
) -> Finding:
    named = application.prior_certificates
    if named is None:
        return undetermined(missing(label_of(FormerCertificates, "prior_certificates")))
    parts: list[Finding] = []
    limbs: list[Limb] = []
    names = tested_names(case, application)
    for certificate in (*named, *own_certificates(case)):
        ours = certificate.body is None and certificate not in named
        gaps = () if ours else lacks(certificate, "number", "body", "standard", "holder")
        if gaps:
            parts.append(undetermined(missing(gaps)))
        elif not ours and not is_itsms(certificate.standard):
            parts.append(not_applicable(Text(
                "certificate {number} is to {standard}; only ITSMS certificates count",
                "证书{number}的依据标准为{standard}，仅信息技术服务管理体系证书计入",
                number=certificate.number, standard=certificate.standard,
            )))
        elif not ours and certificate.holder not in names:
            parts.append(not_applicable(Text(
                "certificate {number} was held by {holder}, whose record is not tested here",
                "证书{number}的获证组织为{holder}，不在本次审查范围内", number=certificate.number, holder=certificate.holder,
            )))
        else:
            limbs += limbs_of(case, certificate)
    if limbs and case.policy[policy.SEVERAL_EVENTS] is policy.SeveralEvents.LATEST:
        limbs = [max(limbs, key=lambda limb: limb.on)]
    parts += [limb.finding for limb in sorted(limbs, key=lambda limb: limb.on)]
    if not parts:
        because = Text("no such event is on file", "没有此类事件的记录")
    return all_of(tuple(parts), because)


def _year_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    limbs: list[Limb] = []
    revoked = certificate.revoked
    counts_revocation = revoked is not None
    for suspension in certificate.suspensions:
        if suspension.on is None:
            limbs.append(Limb(date.min, undetermined(missing(lacks(suspension, "on")))))
        elif suspension.restored_on and not case.policy[policy.RESTORED_SUSPENSION_BARS]:
            limbs.append(Limb(suspension.on, _restored(certificate, suspension.on, suspension.restored_on)))
        elif suspension.restored_on or revoked is None or revoked.on is None or revoked.on < suspension.on:
            limbs.append(_year(case, certificate, suspension, SUSPENDED, ONE_YEAR))
        elif suspension.until is None:
            limbs.append(_perhaps_ran_out(case, certificate, suspension, revoked))
            counts_revocation = False
        elif revoked.on > suspension.until:
            what = Text("suspended; revoked on {day} after the suspension ran out", "被暂停，暂停期满后于{day}被撤销", day=revoked.on)
            limbs.append(_year(case, certificate, suspension, what, RAN_OUT))
            counts_revocation = False
        elif case.policy[policy.REVOKED_DURING_SUSPENSION] is policy.RevokedDuringSuspension.SUSPENSION:
            limbs.append(_year(case, certificate, suspension, SUSPENDED, ONE_YEAR))
            counts_revocation = False
    if revoked is not None and counts_revocation:
        limbs.append(_year(case, certificate, revoked, REVOKED, ONE_YEAR))
    if certificate.cancelled is not None:
        limbs.append(_year(case, certificate, certificate.cancelled, CANCELLED, ONE_YEAR))
    return limbs


def _named(certificate: PriorCertificate) -> dict[str, object]:
    body = certificate.body or Text("this body", "本机构")
    return {"number": certificate.number or Text("(no number)", "（无编号）"), "body": body}


def _restored(certificate: PriorCertificate, on: date, restored: date) -> Finding:
    because = Text(
        "certificate {number} of {body}: suspended on {day}, restored on {restored}",
        "{body}的证书{number}于{day}被暂停，{restored}恢复", day=on, restored=restored, **_named(certificate),
    )
    return holds_during(Window.before(on) | Window.since(restored), because).under(ONE_YEAR)


def _own(case: View, what: Text, reason: Reason | None) -> bool | None:
    if reason is None:
        return None
    if what is CANCELLED and reason in {Reason.REQUESTED, Reason.CEASED}:
        return case.policy[policy.VOLUNTARY_CANCELLATION_IS_OWN]
    return reason not in NOT_OWN


def _start(case: View, event: PriorSuspension | PriorEnding) -> date | None:
    """The day the period runs from, by the policy; None where it is not on file."""
    which = case.policy[policy.PERIOD_START]
    if which is policy.PeriodStart.NOTIFICATION:
        return event.notified_on
    return event.published_on if which is policy.PeriodStart.PUBLICATION else event.on


def _year(
    case: View, certificate: PriorCertificate, event: PriorSuspension | PriorEnding, what: Text, clause: Clause
) -> Limb:
    if event.on is None:
        return Limb(date.min, undetermined(missing(lacks(event, "on"))).under(clause))
    named = {"day": event.on, "what": what, **_named(certificate)}
    if event.on < IN_FORCE_SINCE and case.policy[policy.BEFORE_THE_RULE] is policy.BeforeTheRule.IGNORED:
        return Limb(event.on, _too_old(named).under(clause))
    own = _own(case, what, event.reason)
    if own is False:
        because = Text(
            "certificate {number} of {body}: {what} on {day}, but not for the organisation's own reasons ({reason})",
            "{body}的证书{number}于{day}{what}，但并非因获证组织自身原因（{reason}）", reason=event.reason, **named,
        )
        return Limb(event.on, not_applicable(because).under(clause))
    start = _start(case, event)
    if start is None:
        gaps = lacks(event, "notified_on", "published_on")
        return Limb(event.on, holds_during(Window.before(event.on), missing(gaps), unknown=Window.since(event.on)))
    period = full_period(case.policy, start, months=12)
    because = Text(
        "certificate {number} of {body}: {what} on {day}; {why}; the last day of the full year is {last}{old}",
        "{body}的证书{number}于{day}{what}；{why}；满一年的最后一日为{last}{old}",
        last=period.last, old=_age(event.on), why=_why(event.reason), **named,
    )
    finding = period.barring(because, since=event.on)
    if own is None:
        finding = holds_during(finding.met, because, unknown=~finding.met)
    return Limb(event.on, finding.under(clause))


def _why(reason: Reason | None) -> Text:
    if reason is None:
        return missing(label_of(PriorEnding, "reason"))
    return Text("for its own reasons: {reason}", "因获证组织自身原因：{reason}", reason=reason)


def _age(day: date) -> Text:
    if day >= IN_FORCE_SINCE:
        return plain("")
    return Text(
        " (the event is older than the rule, in force since {day})", "（该事件早于规则施行之日{day}）", day=IN_FORCE_SINCE
    )


def _too_old(named: dict[str, object]) -> Finding:
    return not_applicable(Text(
        "certificate {number} of {body}: {what} on {day}, before the rule took effect on {since}",
        "{body}的证书{number}于{day}{what}，早于规则施行之日{since}", since=IN_FORCE_SINCE, **named,
    ))


def _perhaps_ran_out(
    case: View, certificate: PriorCertificate, suspension: PriorSuspension, revoked: PriorEnding
) -> Limb:
    """Revoked while suspended, with no last day of the suspension on file: from which event is open."""
    early = _year(case, certificate, suspension, SUSPENDED, RAN_OUT)
    late = _year(case, certificate, revoked, REVOKED, ONE_YEAR)
    because = missing(lacks(suspension, "until"))
    sure = early.finding.passes & late.finding.passes
    return Limb(early.on, holds_during(sure, because, unknown=early.finding.passes).under(RAN_OUT))


def _loss_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    loss = certificate.body_loss
    if loss is None:
        return []
    gaps = lacks(loss, "kind", "qualification", "on")
    if gaps or loss.on is None:
        return [Limb(date.min, undetermined(missing(gaps)))]
    named = {
        **_named(certificate), "day": loss.on, "what": loss.kind, "field": loss.qualification,
    }
    if loss.qualification is not Qualification.ITSMS or (
        loss.kind is not LossKind.REVOKED and case.policy[policy.BODY_LOSSES] is policy.BodyLosses.REVOKED_ONLY
    ):
        because = Text(
            "{body} lost its qualification on {day} ({field}, {what}); only a revoked ITSMS qualification counts",
            "{body}于{day}丧失资质（{field}，{what}），仅信息技术服务管理体系认证资质被撤销的计入", **named,
        )
        return [Limb(loss.on, not_applicable(because))]
    if loss.on < IN_FORCE_SINCE and case.policy[policy.BEFORE_THE_RULE] is policy.BeforeTheRule.IGNORED:
        return [Limb(loss.on, _too_old(named))]
    if case.policy[policy.BODY_LOSS_NEEDS_LIVE_CERTIFICATE] and not _live_on(certificate, loss.on):
        because = Text("certificate {number} of {body} was no longer live on {day}", "{day}时{body}的证书{number}已不再存续", **named)
        return [Limb(loss.on, not_applicable(because))]
    period = full_period(case.policy, loss.on, months=3)
    because = Text(
        "the ITSMS qualification of {body}, which issued certificate {number}, was {what} on {day}; "
        "the last day of the three full months is {last}{old}",
        "签发证书{number}的{body}，其信息技术服务管理体系认证资质于{day}{what}；满三个月的最后一日为{last}{old}",
        last=period.last, old=_age(loss.on), **named,
    )
    return [Limb(loss.on, period.barring(because))]


def _live_on(certificate: PriorCertificate, day: date) -> bool:
    endings = (
        certificate.revoked and certificate.revoked.on,
        certificate.cancelled and certificate.cancelled.on,
        certificate.expired_on,
    )
    return all(end is None or end > day for end in endings)


WAITED_ONE_YEAR = Guard(ONE_YEAR, Text(
    "One full year since suspension, cancellation or revocation for its own reasons",
    "因自身原因被暂停、注销或撤销证书的，已满一年",
), waited_one_year, also=(RAN_OUT,))

WAITED_THREE_MONTHS = Guard(THREE_MONTHS, Text(
    "Three full months since the former body's ITSMS qualification was revoked", "原发证机构资质被撤销的，已满三个月"
), waited_three_months)
