"""Restoring a certificate after it expired."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, holds_from, holds_until, met, unmet
from certflow.model.months import add_months
from certflow.model.text import Text
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.certificate_content import CERTIFICATE_TERM, Grant, complete_until
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.edition import EDITION_NOT_ENDED, EditionEnd
from certflow.schemes.itsms.recertification import (
    DECIDED_APART,
    NO_CERTIFICATE,
    closed_by,
    last_day_on_file,
    verified_by,
)
from certflow.schemes.itsms.scope import NO_SITE_ADDED
from certflow.schemes.itsms.states import ENDED, EXPIRED, GRANTED
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.sources import iso17021, product

__all__ = ["RestorationAfterExpiry"]


@frozen(kw_only=True)
class RestorationAfterExpiry(Grant):
    """The decision to restore an expired certificate, and the certificate as restored."""


AFTER_EXPIRY = iso17021(
    "9.6.3.2.5",
    "An expired certificate may be restored within six months once recertification is finished; its term does not move",
    "证书到期后六个月内完成再认证的，可以恢复；有效期仍按原周期计算",
    ("N27",),
)


RESTORE_AFTER_EXPIRY: Setting[bool] = Setting(
    id="restore_after_expiry",
    title=Text("An expired certificate may be restored", "证书到期后可以恢复"),
    clause=AFTER_EXPIRY,
    reason=Text(
        "The standard permits restoring and does not oblige to it; the rule is silent, so expiry is taken to be final",
        "标准允许恢复而未作要求，认证规则未作规定，故默认到期即终止",
    ),
    takes=bool,
    default=False,
)

RESTORABLE = 6
"""Months from the last day of the certificate in which it may be restored; "within" counts the last day in."""


def _end_of_restoring(case: View) -> date | None:
    last = last_day_on_file(case)
    return add_months(last, RESTORABLE) if last else None


def body_restores(case: View) -> Finding:
    """The body restores certificates after expiry."""
    if case.policy[RESTORE_AFTER_EXPIRY]:
        return met(Text("the body restores expired certificates", "本机构办理到期后的恢复"))
    return unmet(Text("the body does not restore after expiry", "本机构不办理到期后的恢复"))


def restored_in_time(case: View) -> Finding:
    """Six months from the certificate's last day have not passed."""
    limit = _end_of_restoring(case)
    if limit is None:
        return unmet(NO_CERTIFICATE)
    return holds_until(
        limit,
        Text("an expired certificate may be restored until {limit}", "到期的证书至{limit}为止可以恢复", limit=limit),
    )


def expired_while_valid(case: View) -> Finding:
    """The certificate ended with its term, and was not suspended then."""
    if case.last(EditionEnd):
        return unmet(Text("the certificate did not end with its term", "证书并非因有效期届满而失效"))
    if standing_suspension(case):
        return unmet(Text("the certificate was suspended when it expired", "证书到期时处于暂停状态"))
    return met(Text("the certificate was valid until its last day", "证书至有效期截止日期一直有效"))


ONE_RUN = product(
    "restoring",
    Text("restoring and applying again", "到期后恢复与重新申请"),
    "An expired certificate is not restored while its holder has applied again, or holds a newer certificate",
    "已重新申请且该次认证尚未结束的，不再恢复到期的证书",
    ("N27",),
)


def not_applied_again(case: View) -> Finding:
    """The holder has not applied again, or what came of that has ended."""
    runs = [(applied.on, _over(run)) for run in case.later if (applied := run.last(Application))]
    if not runs:
        return met(Text("the holder has not applied again", "获证组织未重新申请"))
    return all_of(
        tuple(_ended(since, left) for since, left in runs),
        Text("what came of applying again has ended", "重新申请已了结"),
    )


def _over(run: View) -> date | None:
    """The day a run ended; None while it goes on, in whatever states a scheme puts between."""
    ended = run.days(*ENDED).spans[-1:]
    return ended[0][0] if ended and ended[0][1] is None else None


def _ended(since: date, left: date | None) -> Finding:
    if left is None:
        return unmet(
            Text("it applied again on {since}, and goes on with that", "已于{since}重新申请，尚未了结", since=since)
        )
    return holds_from(
        left,
        Text(
            "it applied again on {since}; that ended on {left}",
            "已于{since}重新申请，于{left}了结",
            since=since,
            left=left,
        ),
    )


def recertified_after_expiry(case: View) -> Finding:
    """The recertification audit was closed within six months of the certificate's last day."""
    return closed_by(case, _end_of_restoring(case))


def majors_verified_after_expiry(case: View) -> Finding:
    """Its major nonconformities were verified within six months of the certificate's last day."""
    return verified_by(case, _end_of_restoring(case))


def restored_for_old_term(case: View, restoration: RestorationAfterExpiry) -> Finding:
    """The certificate says everything it has to, and ends as if it had been renewed before it expired."""
    last = last_day_on_file(case)
    if last is None:
        return unmet(NO_CERTIFICATE)
    ends = add_months(last, 12 * case.policy[CERTIFICATE_TERM])
    return complete_until(case, restoration, lambda _: ends)


RESTORE_EXPIRED = Transition[RestorationAfterExpiry](
    "restore_expired",
    EXPIRED,
    GRANTED,
    title=Text("Restore the certificate after it expired", "到期后恢复证书"),
    clause=AFTER_EXPIRY,
    takes=RestorationAfterExpiry,
    guards=(
        Standing(AFTER_EXPIRY, Text("The body restores after expiry", "本机构办理到期后的恢复"), body_restores),
        Standing(AFTER_EXPIRY, Text("Six months have not passed", "未超过六个月"), restored_in_time),
        Standing(AFTER_EXPIRY, Text("The certificate expired while valid", "证书到期时有效"), expired_while_valid),
        Standing(ONE_RUN, Text("The holder has not applied again", "获证组织未重新申请"), not_applied_again),
        Standing(
            AFTER_EXPIRY, Text("The recertification audit is closed", "再认证审核已结束"), recertified_after_expiry
        ),
        Standing(
            AFTER_EXPIRY,
            Text("Its major nonconformities were verified", "其严重不符合已验证"),
            majors_verified_after_expiry,
        ),
        DECIDED_APART,
        Guard(
            AFTER_EXPIRY,
            Text("The certificate is complete, and its term did not move", "证书内容完整，有效期按原周期"),
            restored_for_old_term,
        ),
        NO_SITE_ADDED,
        EDITION_NOT_ENDED,
    ),
)


TRANSITIONS = (RESTORE_EXPIRED,)
SETTINGS = (RESTORE_AFTER_EXPIRY,)
