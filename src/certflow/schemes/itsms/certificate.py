"""The life of a certificate: suspend, restore, revoke, cancel, expire."""

from __future__ import annotations

from datetime import date

from certflow.model.finding import (
    Finding,
    all_of,
    holds_during,
    holds_from,
    holds_until,
    undetermined,
    unmet,
)
from certflow.model.months import DAY, add_months
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.appeal_stay import REVOCATION_NOT_STAYED, TERMINATION_NOT_STAYED
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.schemes.itsms.events import (
    Cancellation,
    Expiry,
    Restoration,
    Revocation,
    Suspension,
)
from certflow.schemes.itsms.grounds import (
    CANCELLATION_GROUNDS,
    ENDING,
    REVOCATION_GROUNDS,
    SUSPENSION,
    SUSPENSION_GROUNDS,
    grounded,
)
from certflow.schemes.itsms.grounds_on_file import shown
from certflow.schemes.itsms.restoring import AUDITED_SINCE
from certflow.schemes.itsms.states import CANCELLED, EXPIRED, GRANTED, LIVE, REVOKED, SUSPENDED
from certflow.schemes.itsms.surveillance_due import MADE_UP
from certflow.schemes.itsms.suspension_on_file import AFTER_SUSPENSION, standing_suspension
from certflow.schemes.itsms.transfer import ACCEPTING_BODY_NAMED, UNSUSPENDED_WHEN_LEAVING

LONGEST_SUSPENSION: Setting[int] = Setting(
    id="longest_suspension",
    title=Text("The longest suspension", "暂停的最长期限"),
    clause=SUSPENSION,
    reason=Text("The standard notes six months as the most in most cases", "标准注明多数情况下不超过六个月"),
    takes=int,
    default=6,
    unit=Text("months", "个月"),
)


NOT_SUSPENDED = Text("the certificate is not suspended", "证书未处于暂停状态")


def suspension_grounded(case: View, suspension: Suspension) -> Finding:
    """The ground is one of those enumerated, shown by a document and confirmed, and on file where the file shows it."""
    return shown(case, suspension, grounded(suspension, SUSPENSION_GROUNDS))


def suspension_bounded(case: View, suspension: Suspension) -> Finding:
    """The suspension is decided within its term, which is no longer than the policy allows."""
    gaps = lacks(suspension, "since", "until")
    if gaps or suspension.since is None or suspension.until is None:
        return undetermined(missing(gaps))
    latest = add_months(suspension.since, case.policy[LONGEST_SUSPENSION])
    months = case.policy[LONGEST_SUSPENSION]
    named = {"since": suspension.since, "until": suspension.until, "latest": latest, "months": months}
    if not suspension.since <= suspension.until <= latest:
        return unmet(
            Text(
                "suspended from {since} to {until}: not before its first day, and {latest} at the latest (the longest the body allows: {months} months)",
                "暂停自{since}至{until}：截止日期不得早于起始日期，最晚为{latest}（机构所定最长期限为{months}个月）",
                **named,
            )
        )
    return holds_during(
        Window.between(suspension.since, suspension.until),
        Text(
            "suspended from {since} to {until}; the longest the body allows ({months} months) ends on {latest}",
            "暂停自{since}至{until}；机构所定最长期限（{months}个月）至{latest}止",
            **named,
        ),
    )


def suspension_not_run_out(case: View) -> Finding:
    """The suspension's last day has not passed."""
    suspension = standing_suspension(case)
    if suspension is None or suspension.facts.until is None:
        return unmet(NOT_SUSPENDED)
    until = suspension.facts.until
    return holds_until(until, Text("the last day of the suspension is {until}", "暂停截止日期为{until}", until=until))


def cause_removed(case: View, restoration: Restoration) -> Finding:
    """The cause of the suspension is removed, verified by somebody on evidence."""
    gaps = lacks(restoration, "cause_removed_on", "verified_by", "evidence")
    if gaps or restoration.cause_removed_on is None:
        return undetermined(missing(gaps))
    suspension = standing_suspension(case)
    since = suspension and suspension.facts.since
    if since and restoration.cause_removed_on < since:
        return unmet(
            Text(
                "the cause is said to have been removed on {day}, before the suspension of {since}",
                "所称原因消除日期{day}早于暂停起始日期{since}",
                day=restoration.cause_removed_on,
                since=since,
            )
        )
    return holds_from(
        restoration.cause_removed_on,
        Text(
            "the cause was removed on {day}, verified by {who} (“{evidence}”)",
            "暂停原因于{day}消除，由{who}验证（“{evidence}”）",
            day=restoration.cause_removed_on,
            who=restoration.verified_by,
            evidence=restoration.evidence,
        ),
    )


def revocation_grounded(case: View, revocation: Revocation) -> Finding:
    """The ground is one of those enumerated; one of them is that a suspension has run out."""
    finding = shown(case, revocation, grounded(revocation, REVOCATION_GROUNDS))
    if revocation.reason is None or revocation.reason not in AFTER_SUSPENSION or not finding.met:
        return finding
    clause = REVOCATION_GROUNDS[revocation.reason]
    suspension = standing_suspension(case)
    if suspension is None or suspension.facts.until is None:
        return unmet(
            Text(
                "{reason}, but {not_so}", "以“{reason}”为由，但{not_so}", reason=revocation.reason, not_so=NOT_SUSPENDED
            )
        ).under(clause)
    ran_out = holds_from(
        suspension.facts.until + DAY,
        Text("suspended until {until} and not restored", "暂停至{until}，未恢复", until=suspension.facts.until),
    )
    return all_of((ran_out, finding), ran_out.because).under(clause)


def cancellation_grounded(case: View, cancellation: Cancellation) -> Finding:
    """The holder asked for it, or it ceases to be one."""
    return grounded(cancellation, CANCELLATION_GROUNDS)


def day_after_last(case: View) -> date | None:
    """The day after the certificate's last day."""
    certificate = certificate_on_file(case)
    last = certificate and certificate.last_day
    return last + DAY if last else None


SUSPEND = Transition[Suspension](
    "suspend",
    GRANTED,
    SUSPENDED,
    title=Text("Suspend the certificate", "暂停证书"),
    clause=SUSPENSION,
    takes=Suspension,
    guards=(
        Guard(
            SUSPENSION,
            Text("A ground for suspension is confirmed", "已确认暂停的理由"),
            suspension_grounded,
            also=tuple(SUSPENSION_GROUNDS.values()),
        ),
        Guard(SUSPENSION, Text("The suspension stays within its limit", "暂停期未超过最长期限"), suspension_bounded),
        TERMINATION_NOT_STAYED,
    ),
)
RESTORE = Transition[Restoration](
    "restore",
    SUSPENDED,
    GRANTED,
    title=Text("Restore the certificate", "恢复证书"),
    clause=SUSPENSION,
    takes=Restoration,
    guards=(
        Standing(SUSPENSION, Text("The suspension has not run out", "暂停期未满"), suspension_not_run_out),
        Guard(SUSPENSION, Text("The cause of the suspension is removed", "暂停原因已消除"), cause_removed),
        AUDITED_SINCE,
        MADE_UP,
    ),
)
REVOKE = Transition[Revocation](
    "revoke",
    LIVE,
    REVOKED,
    title=Text("Revoke the certificate", "撤销证书"),
    clause=ENDING,
    takes=Revocation,
    guards=(
        Guard(
            ENDING,
            Text("A ground for revocation is confirmed", "已确认撤销的理由"),
            revocation_grounded,
            also=tuple(REVOCATION_GROUNDS.values()),
        ),
        REVOCATION_NOT_STAYED,
    ),
)
CANCEL = Transition[Cancellation](
    "cancel",
    LIVE,
    CANCELLED,
    title=Text("Cancel the certificate", "注销证书"),
    clause=ENDING,
    takes=Cancellation,
    guards=(
        Guard(ENDING, Text("A ground for cancellation is confirmed", "已确认注销的理由"), cancellation_grounded),
        ACCEPTING_BODY_NAMED,
        UNSUSPENDED_WHEN_LEAVING,
    ),
)
EXPIRE = Transition[Expiry](
    "expire",
    LIVE,
    EXPIRED,
    title=Text("The certificate expires", "证书到期失效"),
    clause=ENDING,
    takes=Expiry,
    automatic=day_after_last,
)
