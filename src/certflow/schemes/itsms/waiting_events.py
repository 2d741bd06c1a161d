"""The events that bar a new application for a while, each with its own finding."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, holds_during, not_applicable, undetermined
from certflow.model.text import Text
from certflow.model.window import ALWAYS, NEVER, Window
from certflow.rules.facts import lacks, missing
from certflow.rules.view import View
from certflow.schemes.itsms import waiting_policies as policy
from certflow.schemes.itsms.events import BodyLoss, LossKind, PriorCertificate, PriorEnding, PriorSuspension
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.itsms.waiting_policies import ONE_YEAR, RAN_OUT
from certflow.schemes.itsms.waiting_year import (
    CANCELLED,
    REVOKED,
    SUSPENDED,
    age,
    identity,
    ignored,
    is_own,
    too_old,
    year,
)
from certflow.schemes.periods import full_period

__all__ = ["Limb", "loss_limbs", "year_limbs"]


@frozen
class Limb:
    """What may bar, with its own finding: an event, or a suspension with the revocation that followed it."""

    on: date
    finding: Finding


def year_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    """The suspensions, the revocation and the cancellation of a certificate, as they bar for a year."""
    limbs: list[Limb] = []
    revoked, cancelled = certificate.revoked, certificate.cancelled
    if certificate.suspensions is None:
        limbs.append(Limb(date.min, undetermined(missing(lacks(certificate, "suspensions")))))
    before, followed = _last_before(case, certificate), 0
    for suspension in certificate.suspensions or ():
        own = is_own(case, SUSPENDED, suspension.reason)
        if suspension in before and revoked and revoked.on and not suspension.restored_on and own is not False:
            limbs.append(
                Limb(revoked.on, _with_revocation(case, certificate, suspension, revoked, revoked.on, own=own))
            )
            followed += 1
        else:
            limbs.append(Limb(suspension.on or date.min, _suspension(case, certificate, suspension, own=own)))
    if revoked is not None and (not before or followed < len(before)):
        limbs.append(Limb(revoked.on or date.min, year(case, certificate, revoked, REVOKED, ONE_YEAR)))
    if cancelled is not None and not case.policy[policy.CANCELLATION_BARS]:
        limbs.append(Limb(date.min, _bars_nothing(certificate)))
    elif cancelled is not None:
        limbs.append(Limb(cancelled.on or date.min, year(case, certificate, cancelled, CANCELLED, ONE_YEAR)))
    return limbs


def _last_before(case: View, certificate: PriorCertificate) -> tuple[PriorSuspension, ...]:
    """The suspension during or after which the certificate was revoked; of several on one day, by the policy."""
    revoked = certificate.revoked.on if certificate.revoked else None
    begun = [(each.on, each) for each in certificate.suspensions or () if each.on and revoked and each.on <= revoked]
    last = max((on for on, _ in begun), default=None)
    latest = tuple(each for on, each in begun if on == last)
    return latest if case.policy[policy.SAME_DAY_EVENTS] is policy.SameDayEvents.STRICTEST else latest[-1:]


def _suspension(case: View, certificate: PriorCertificate, suspension: PriorSuspension, *, own: bool | None) -> Finding:
    """How a suspension bars by itself: for a year or, where it was restored and the policy says so, until then."""
    by_itself = year(case, certificate, suspension, SUSPENDED, ONE_YEAR)
    on, restored = suspension.on, suspension.restored_on
    if not on or not restored or not by_itself.applies or case.policy[policy.RESTORED_SUSPENSION_BARS]:
        return by_itself
    because = Text(
        "certificate {number} of {body}: suspended on {day}, restored on {restored}",
        "{body}的证书{number}于{day}被暂停，{restored}恢复",
        day=on,
        restored=restored,
        **identity(certificate),
    )
    free = Window.before(on) | Window.since(restored)
    return holds_during(free, because, unknown=ALWAYS if own is None else NEVER).under(ONE_YEAR)


def _with_revocation(
    case: View,
    certificate: PriorCertificate,
    suspension: PriorSuspension,
    revoked: PriorEnding,
    on: date,
    *,
    own: bool | None,
) -> Finding:
    """A suspension and the revocation that followed: from which of them the year runs.

    Where a reason or the last day of the suspension is not on file, each way in which it may have been counts: a day is
    free where it is free in every way, and barred where it is barred in every way.
    """
    ran_out = None if suspension.until is None else on > suspension.until
    how = Text(" (revoked on {day}, after the suspension had run out)", "（暂停期满后于{day}被撤销）", day=on)
    clause, said = (ONE_YEAR if ran_out is False else RAN_OUT), ((how,) if ran_out else ())
    by_suspension = year(case, certificate, suspension, SUSPENDED, clause, *said, own=True)
    supposed = (True, False) if revoked.reason is None else (None,)
    by_revocation = [year(case, certificate, revoked, REVOKED, ONE_YEAR, own=whose) for whose in supposed]
    from_the_suspension = case.policy[policy.REVOKED_DURING_SUSPENSION] is policy.RevokedDuringSuspension.SUSPENSION
    ways: list[Finding] = []
    if ran_out is not False or from_the_suspension:
        ways.append(by_suspension)
    if ran_out is not True and not from_the_suspension:
        ways += [_cut_short(by_suspension, each, on) for each in by_revocation]
    if own is None:
        ways += by_revocation
    first = ways[0]
    if all((way.passes, way.unknown) == (first.passes, first.unknown) for way in ways):
        return first
    because = Text(
        "by the suspension: {early}; by the revocation: {late}",
        "按暂停计：{early}；按撤销计：{late}",
        early=by_suspension.because,
        late=by_revocation[0].because,
    )
    if gaps := lacks(suspension, "until", "reason"):
        because = Text("{gap}; {ways}", "{gap}；{ways}", gap=missing(gaps), ways=because)
    passes, perhaps = ALWAYS, NEVER
    for way in ways:
        passes &= way.passes
        perhaps |= way.passes | way.unknown
    return holds_during(passes, because, unknown=perhaps).under(clause)


def _cut_short(by_suspension: Finding, by_revocation: Finding, revoked: date) -> Finding:
    """A suspension during which a revocation came: if that bars at all, it alone counts from its own day on."""
    if not by_revocation.applies:
        return by_suspension
    until_then = by_suspension.passes | Window.since(revoked)
    cut = holds_during(until_then, by_suspension.because, unknown=by_suspension.unknown).under(ONE_YEAR)
    return all_of((cut, by_revocation), by_revocation.because)


def _bars_nothing(certificate: PriorCertificate) -> Finding:
    because = Text(
        "certificate {number} of {body} was cancelled; under this rule a cancellation bars nothing",
        "{body}的证书{number}已被注销；按本规则，注销不限制再次申请",
        **identity(certificate),
    )
    return not_applicable(because).under(ONE_YEAR)


def loss_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    """The loss of the qualification of the body that issued a certificate, as it bars for three months."""
    loss = certificate.body_loss
    return [] if loss is None else [Limb(loss.on or date.min, _loss(case, certificate, loss))]


def _loss(case: View, certificate: PriorCertificate, loss: BodyLoss) -> Finding:
    gaps = lacks(loss, "kind", "qualification", "on")
    if gaps or loss.on is None:
        return undetermined(missing(gaps))
    field, word = case.policy[FIELD], str(loss.qualification)
    named = {**identity(certificate), "day": loss.on, "what": loss.kind, "field": field.label}
    counts = field.qualifies(word)
    if counts is None:
        return undetermined(missing(field.unknown(word)))
    if not counts or (
        loss.kind is not LossKind.REVOKED and case.policy[policy.BODY_LOSSES] is policy.BodyLosses.REVOKED_ONLY
    ):
        return not_applicable(
            Text(
                "{body} lost its qualification on {day} ({lost}, {what}); only a revoked {field} qualification counts",
                "{body}于{day}丧失资质（{lost}，{what}），仅{field}认证资质被撤销的计入",
                lost=field.qualification(word),
                **named,
            )
        )
    if ignored(case, loss.on):
        return too_old(case, named)
    if case.policy[policy.BODY_LOSS_NEEDS_LIVE_CERTIFICATE] and not _live_on(certificate, loss.on):
        return not_applicable(
            Text(
                "certificate {number} of {body} was no longer live on {day}",
                "{day}时{body}的证书{number}已不再存续",
                **named,
            )
        )
    period = full_period(case.policy, loss.on, months=3)
    because = Text(
        "the {field} qualification of {body}, which issued certificate {number}, was {what} on {day}; "
        "the last day of the three full months is {last}{old}",
        "签发证书{number}的{body}，其{field}认证资质于{day}{what}；满三个月的最后一日为{last}{old}",
        last=period.last,
        old=age(case, loss.on),
        **named,
    )
    return period.barring(because)


def _live_on(certificate: PriorCertificate, day: date) -> bool:
    endings = (
        certificate.revoked.on if certificate.revoked else None,
        certificate.cancelled.on if certificate.cancelled else None,
        certificate.expired_on,
    )
    return all(end is None or end > day for end in endings)
