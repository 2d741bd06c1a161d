"""The events that bar a new application for a while, each with its own finding."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.errors import UnsettledError
from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_during, not_applicable, undetermined
from certflow.model.text import Text, plain
from certflow.model.window import Window
from certflow.rules.facts import label_of, lacks, missing
from certflow.rules.view import View
from certflow.schemes.itsms import waiting_policies as policy
from certflow.schemes.itsms.events import (
    NOT_OWN,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Reason,
)
from certflow.schemes.itsms.general import FIELD, IN_FORCE_SINCE
from certflow.schemes.itsms.waiting_policies import ONE_YEAR, RAN_OUT
from certflow.schemes.periods import full_period

__all__ = ["Limb", "loss_limbs", "year_limbs"]

SUSPENDED = Text("suspended", "被暂停")
REVOKED = Text("revoked", "被撤销")
CANCELLED = Text("cancelled", "被注销")
_NOTHING_MORE = plain("")


@frozen
class Limb:
    """One event that may bar, with its own finding."""

    on: date
    finding: Finding


def year_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    """The suspensions, the revocation and the cancellation of a certificate, as they bar for a year."""
    limbs: list[Limb] = []
    if certificate.suspensions is None:
        limbs.append(Limb(date.min, undetermined(missing(lacks(certificate, "suspensions")))))
    last, absorbed = _last_before(case, certificate), True
    for suspension in certificate.suspensions or ():
        limb, absorbs = _suspension(case, certificate, suspension, last)
        limbs += [limb] if limb else []
        absorbed = absorbed and (absorbs or suspension not in last)
    absorbed = absorbed and bool(last)
    if certificate.revoked is not None and not absorbed:
        limbs.append(_year(case, certificate, certificate.revoked, REVOKED, ONE_YEAR))
    if certificate.cancelled is not None and not case.policy[policy.CANCELLATION_BARS]:
        limbs.append(Limb(date.min, _bars_nothing(certificate)))
    elif certificate.cancelled is not None:
        limbs.append(_year(case, certificate, certificate.cancelled, CANCELLED, ONE_YEAR))
    return limbs


def _suspension(
    case: View, certificate: PriorCertificate, suspension: PriorSuspension, last: tuple[PriorSuspension, ...]
) -> tuple[Limb | None, bool]:
    """How a suspension bars, and whether the later revocation bars through it instead of by itself."""
    if suspension.on is None:
        return Limb(date.min, undetermined(missing(lacks(suspension, "on")))), False
    by_itself = _year(case, certificate, suspension, SUSPENDED, ONE_YEAR)
    own = _own(case, SUSPENDED, suspension.reason)
    if suspension.restored_on:
        if own is False or not by_itself.finding.applies or case.policy[policy.RESTORED_SUSPENSION_BARS]:
            return by_itself, False
        return Limb(suspension.on, _restored(certificate, suspension.on, suspension.restored_on)), False
    revoked = certificate.revoked
    if own is False or revoked is None or revoked.on is None or suspension not in last:
        return by_itself, False
    if suspension.until is None:
        return _perhaps_ran_out(case, certificate, suspension, revoked), True
    if revoked.on > suspension.until:
        how = Text(
            " (revoked on {day}, after the suspension had run out)", "（暂停期满后于{day}被撤销）", day=revoked.on
        )
        return _year(case, certificate, suspension, SUSPENDED, RAN_OUT, how), True
    if case.policy[policy.REVOKED_DURING_SUSPENSION] is policy.RevokedDuringSuspension.SUSPENSION:
        return by_itself, True
    return (by_itself if _own(case, REVOKED, revoked.reason) is False else None), False


def _last_before(case: View, certificate: PriorCertificate) -> tuple[PriorSuspension, ...]:
    """The suspension during or after which the certificate was revoked; of several on one day, by the policy."""
    revoked = certificate.revoked.on if certificate.revoked else None
    begun = [(each.on, each) for each in certificate.suspensions or () if each.on and revoked and each.on <= revoked]
    last = max((on for on, _ in begun), default=None)
    latest = tuple(each for on, each in begun if on == last)
    return latest if case.policy[policy.SAME_DAY_EVENTS] is policy.SameDayEvents.STRICTEST else latest[-1:]


def _named(certificate: PriorCertificate) -> dict[str, object]:
    body = certificate.body or Text("this body", "本机构")
    return {"number": certificate.number or Text("(no number)", "（无编号）"), "body": body}


def _restored(certificate: PriorCertificate, on: date, restored: date) -> Finding:
    because = Text(
        "certificate {number} of {body}: suspended on {day}, restored on {restored}",
        "{body}的证书{number}于{day}被暂停，{restored}恢复",
        day=on,
        restored=restored,
        **_named(certificate),
    )
    return holds_during(Window.before(on) | Window.since(restored), because).under(ONE_YEAR)


def _bars_nothing(certificate: PriorCertificate) -> Finding:
    because = Text(
        "certificate {number} of {body} was cancelled; under this rule a cancellation bars nothing",
        "{body}的证书{number}已被注销；按本规则，注销不限制再次申请",
        **_named(certificate),
    )
    return not_applicable(because).under(ONE_YEAR)


def _own(case: View, what: Text, reason: Reason | None) -> bool | None:
    if reason is None:
        return None
    if what is CANCELLED and reason in {Reason.REQUESTED, Reason.CEASED}:
        return case.policy[policy.VOLUNTARY_CANCELLATION_IS_OWN]
    return reason not in NOT_OWN


_COUNTED_FROM = {
    policy.PeriodStart.DECISION: "on",
    policy.PeriodStart.NOTIFICATION: "notified_on",
    policy.PeriodStart.PUBLICATION: "published_on",
}


def _start(case: View, event: PriorSuspension | PriorEnding) -> date | None:
    """The day the period runs from, by the policy; None where it is not on file."""
    day: date | None = getattr(event, _COUNTED_FROM[case.policy[policy.PERIOD_START]])
    return day


def _year(
    case: View,
    certificate: PriorCertificate,
    event: PriorSuspension | PriorEnding,
    what: Text,
    clause: Clause,
    how: Text = _NOTHING_MORE,
) -> Limb:
    if event.on is None:
        return Limb(date.min, undetermined(missing(lacks(event, "on"))).under(clause))
    named = {"day": event.on, "what": what, **_named(certificate)}
    if _ignored(case, event.on):
        return Limb(event.on, _too_old(case, named).under(clause))
    own = _own(case, what, event.reason)
    if own is False:
        because = Text(
            "certificate {number} of {body}: {what} on {day}, but not for the organisation's own reasons ({reason})",
            "{body}的证书{number}于{day}{what}，但并非因获证组织自身原因（{reason}）",
            reason=event.reason,
            **named,
        )
        return Limb(event.on, not_applicable(because).under(clause))
    start = _start(case, event)
    if start is None:
        asked = _COUNTED_FROM[case.policy[policy.PERIOD_START]]
        gap = missing(lacks(event, asked))
        open_since = Window.since(event.on)
        return Limb(event.on, holds_during(Window.before(event.on), gap, unknown=open_since).under(clause))
    period = full_period(case.policy, start, months=12)
    because = Text(
        "certificate {number} of {body}: {what} on {day}{how}; {why}; the last day of the full year is {last}{old}",
        "{body}的证书{number}于{day}{what}{how}；{why}；满一年的最后一日为{last}{old}",
        last=period.last,
        old=_age(case, event.on),
        why=_why(event.reason),
        how=how,
        **named,
    )
    finding = period.barring(because, since=event.on)
    if own is None:
        finding = holds_during(finding.met, because, unknown=~finding.met)
    return Limb(event.on, finding.under(clause))


def _why(reason: Reason | None) -> Text:
    if reason is None:
        return missing(label_of(PriorEnding, "reason"))
    return Text("for the organisation's own reasons ({reason})", "因获证组织自身原因（{reason}）", reason=reason)


def _ignored(case: View, day: date) -> bool:
    if case.policy[policy.BEFORE_THE_RULE] is not policy.BeforeTheRule.IGNORED:
        return False
    return day < case.policy[IN_FORCE_SINCE]


def _age(case: View, day: date) -> Text:
    try:
        since = case.policy[IN_FORCE_SINCE]
    except UnsettledError:
        return _NOTHING_MORE
    if day >= since:
        return _NOTHING_MORE
    return Text(
        " (the event is older than the rule, in force since {day})",
        "（该事件早于规则施行之日{day}）",
        day=since,
    )


def _too_old(case: View, named: dict[str, object]) -> Finding:
    return not_applicable(
        Text(
            "certificate {number} of {body}: {what} on {day}, before the rule took effect on {since}",
            "{body}的证书{number}于{day}{what}，早于规则施行之日{since}",
            since=case.policy[IN_FORCE_SINCE],
            **named,
        )
    )


def _perhaps_ran_out(
    case: View, certificate: PriorCertificate, suspension: PriorSuspension, revoked: PriorEnding
) -> Limb:
    """Revoked while suspended, with no last day of the suspension on file: from which event is open."""
    early = _year(case, certificate, suspension, SUSPENDED, RAN_OUT)
    late = _year(case, certificate, revoked, REVOKED, ONE_YEAR)
    because = Text(
        "{gap}; by the suspension: {early}; by the revocation: {late}",
        "{gap}；按暂停计：{early}；按撤销计：{late}",
        gap=missing(lacks(suspension, "until")),
        early=early.finding.because,
        late=late.finding.because,
    )
    sure = early.finding.passes & late.finding.passes
    return Limb(early.on, holds_during(sure, because, unknown=early.finding.passes).under(RAN_OUT))


def loss_limbs(case: View, certificate: PriorCertificate) -> list[Limb]:
    """The loss of the qualification of the body that issued a certificate, as it bars for three months."""
    loss = certificate.body_loss
    if loss is None:
        return []
    gaps = lacks(loss, "kind", "qualification", "on")
    if gaps or loss.on is None:
        return [Limb(date.min, undetermined(missing(gaps)))]
    field, word = case.policy[FIELD], str(loss.qualification)
    named = {**_named(certificate), "day": loss.on, "what": loss.kind, "field": field.label}
    counts = field.qualifies(word)
    if counts is None:
        return [Limb(date.min, undetermined(missing(field.unknown(word))))]
    if not counts or (
        loss.kind is not LossKind.REVOKED and case.policy[policy.BODY_LOSSES] is policy.BodyLosses.REVOKED_ONLY
    ):
        because = Text(
            "{body} lost its qualification on {day} ({lost}, {what}); only a revoked {field} qualification counts",
            "{body}于{day}丧失资质（{lost}，{what}），仅{field}认证资质被撤销的计入",
            lost=field.qualification(word),
            **named,
        )
        return [Limb(loss.on, not_applicable(because))]
    if _ignored(case, loss.on):
        return [Limb(loss.on, _too_old(case, named))]
    if case.policy[policy.BODY_LOSS_NEEDS_LIVE_CERTIFICATE] and not _live_on(certificate, loss.on):
        because = Text(
            "certificate {number} of {body} was no longer live on {day}",
            "{day}时{body}的证书{number}已不再存续",
            **named,
        )
        return [Limb(loss.on, not_applicable(because))]
    period = full_period(case.policy, loss.on, months=3)
    because = Text(
        "the {field} qualification of {body}, which issued certificate {number}, was {what} on {day}; "
        "the last day of the three full months is {last}{old}",
        "签发证书{number}的{body}，其{field}认证资质于{day}{what}；满三个月的最后一日为{last}{old}",
        last=period.last,
        old=_age(case, loss.on),
        **named,
    )
    return [Limb(loss.on, period.barring(because))]


def _live_on(certificate: PriorCertificate, day: date) -> bool:
    endings = (
        certificate.revoked.on if certificate.revoked else None,
        certificate.cancelled.on if certificate.cancelled else None,
        certificate.expired_on,
    )
    return all(end is None or end > day for end in endings)
