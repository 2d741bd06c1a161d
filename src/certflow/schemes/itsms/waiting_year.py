"""One event, and the full year for which it bars a new application."""

from __future__ import annotations

from datetime import date

from certflow.errors import UnsettledError
from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_during, not_applicable, undetermined
from certflow.model.text import Text, plain
from certflow.model.window import Window
from certflow.rules.facts import label_of, lacks, missing
from certflow.rules.view import View
from certflow.schemes.itsms import waiting_policies as policy
from certflow.schemes.itsms.events import NOT_OWN, PriorCertificate, PriorEnding, PriorSuspension, Reason
from certflow.schemes.itsms.general import IN_FORCE_SINCE
from certflow.schemes.periods import full_period

__all__ = ["CANCELLED", "REVOKED", "SUSPENDED", "age", "identity", "ignored", "is_own", "too_old", "year"]

SUSPENDED = Text("suspended", "被暂停")
REVOKED = Text("revoked", "被撤销")
CANCELLED = Text("cancelled", "被注销")
_NOTHING_MORE = plain("")


def identity(certificate: PriorCertificate) -> dict[str, object]:
    """What a sentence calls a certificate by: its number, and the body that issued it."""
    body = certificate.body or Text("this body", "本机构")
    return {"number": certificate.number or Text("(no number)", "（无编号）"), "body": body}


def is_own(case: View, what: Text, reason: Reason | None) -> bool | None:
    """Whether something befell a certificate for the organisation's own reasons; None where the reason is not on file."""
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


def year(
    case: View,
    certificate: PriorCertificate,
    event: PriorSuspension | PriorEnding,
    what: Text,
    clause: Clause,
    how: Text = _NOTHING_MORE,
    *,
    own: bool | None = None,
) -> Finding:
    """How an event bars for one full year. ``own`` supposes whose reasons it was for, where that is not on file."""
    if event.on is None:
        return undetermined(missing(lacks(event, "on"))).under(clause)
    named = {"day": event.on, "what": what, **identity(certificate)}
    if ignored(case, event.on):
        return too_old(case, named).under(clause)
    own = own if event.reason is None else is_own(case, what, event.reason)
    if own is False:
        because = Text(
            "certificate {number} of {body}: {what} on {day}, but not for the organisation's own reasons ({reason})",
            "{body}的证书{number}于{day}{what}，但并非因获证组织自身原因（{reason}）",
            reason=event.reason,
            **named,
        )
        return not_applicable(because).under(clause)
    start = _start(case, event)
    if start is None:
        asked = _COUNTED_FROM[case.policy[policy.PERIOD_START]]
        gap = missing(lacks(event, asked))
        open_since = Window.since(event.on)
        return holds_during(Window.before(event.on), gap, unknown=open_since).under(clause)
    period = full_period(case.policy, start, months=12)
    because = Text(
        "certificate {number} of {body}: {what} on {day}{how}; {why}; the last day of the full year is {last}{old}",
        "{body}的证书{number}于{day}{what}{how}；{why}；满一年的最后一日为{last}{old}",
        last=period.last,
        old=age(case, event.on),
        why=_why(event.reason),
        how=how,
        **named,
    )
    finding = period.barring(because, since=event.on)
    if own is None:
        finding = holds_during(finding.met, because, unknown=~finding.met)
    return finding.under(clause)


def _why(reason: Reason | None) -> Text:
    if reason is None:
        return missing(label_of(PriorEnding, "reason"))
    return Text("for the organisation's own reasons ({reason})", "因获证组织自身原因（{reason}）", reason=reason)


def ignored(case: View, day: date) -> bool:
    """Whether an event of that day does not count, as it is older than the rule."""
    if case.policy[policy.BEFORE_THE_RULE] is not policy.BeforeTheRule.IGNORED:
        return False
    return day < case.policy[IN_FORCE_SINCE]


def age(case: View, day: date) -> Text:
    """A remark where an event is older than the rule."""
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


def too_old(case: View, named: dict[str, object]) -> Finding:
    """An event that does not count, as it is older than the rule."""
    return not_applicable(
        Text(
            "certificate {number} of {body}: {what} on {day}, before the rule took effect on {since}",
            "{body}的证书{number}于{day}{what}，早于规则施行之日{since}",
            since=case.policy[IN_FORCE_SINCE],
            **named,
        )
    )
