"""Renewing a certificate before it expires."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, met, not_applicable, unmet
from certflow.model.months import DAY, add_months
from certflow.model.text import Text
from certflow.rules.facts import Choice
from certflow.rules.lifecycle import Duty
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.audit_plans import PLAN_RECERTIFICATION
from certflow.schemes.itsms.certificate_content import (
    CERTIFICATE_TERM,
    Grant,
    certificate_complete,
    complete_until,
)
from certflow.schemes.itsms.edition import EDITION_NOT_ENDED
from certflow.schemes.itsms.recertification import DECIDED_APART, closed_by, finished, last_day_on_file, verified_by
from certflow.schemes.itsms.scope import NO_SITE_ADDED
from certflow.schemes.itsms.states import GRANTED, LIVE
from certflow.schemes.sources import iso17021

__all__ = ["Renewal", "RenewedTerm"]


@frozen(kw_only=True)
class Renewal(Grant):
    """The decision to renew, and the renewed certificate."""


RENEWING = iso17021(
    "9.6.3.2",
    "A certificate is renewed where the recertification audit is finished before it expires; otherwise an initial "
    "certification is needed",
    "到期前完成再认证审核的，更新证书；否则须重新进行初次认证",
    ("N27",),
)
TERM_OF_RENEWAL = iso17021(
    "9.6.3.2.4",
    "The term of a renewed certificate may follow on that of the certificate before",
    "更新后证书的有效期可以自原有效期接续计算",
    ("N27",),
)


class RenewedTerm(Choice):
    """From which day the term of a renewed certificate is counted."""

    FROM_EXPIRY = "from_expiry", "from the last day of the certificate before", "自原证书有效期截止日期起算"
    FROM_FIRST_DAY = "from_first_day", "from the first day of the renewed certificate", "自更新后证书的生效日期起算"


RENEWED_TERM: Setting[RenewedTerm] = Setting(
    id="renewed_term",
    title=Text("The term of a renewed certificate", "更新后证书的有效期"),
    clause=TERM_OF_RENEWAL,
    reason=Text(
        "The standard lets the new term follow on the old one, so that renewing early costs the holder nothing",
        "标准允许新有效期自原有效期接续，提前更新不致缩短有效期",
    ),
    takes=RenewedTerm,
    default=RenewedTerm.FROM_EXPIRY,
)


def recertified(case: View) -> Finding:
    """The recertification audit was closed no later than the certificate's last day."""
    return closed_by(case, last_day_on_file(case))


def recertification_majors_verified(case: View) -> Finding:
    """Its major nonconformities were verified no later than the certificate's last day."""
    return verified_by(case, last_day_on_file(case))


def renewed_for_term(case: View, renewal: Renewal) -> Finding:
    """The renewed certificate says everything it has to, for the term that the policy sets."""
    last = last_day_on_file(case)
    if case.policy[RENEWED_TERM] is RenewedTerm.FROM_FIRST_DAY or last is None:
        return certificate_complete(case, renewal)
    ends = add_months(last, 12 * case.policy[CERTIFICATE_TERM])
    return complete_until(case, renewal, lambda _: ends)


def follows_on(case: View, renewal: Renewal) -> Finding:
    """The renewed certificate begins no later than the day after the last day of the one before."""
    last, certificate = last_day_on_file(case), renewal.certificate
    first = certificate.first_day if certificate else None
    if first is None or last is None:
        return not_applicable(Text("the first day of the certificate is not stated", "未载明证书生效日期"))
    named = {"first": first, "latest": last + DAY}
    said = Text(
        "the renewed certificate begins on {first}, no later than {latest}",
        "更新后的证书自{first}起生效，不晚于{latest}",
        **named,
    )
    late = Text(
        "the renewed certificate begins on {first}, but at the latest {latest} leaves no gap",
        "更新后的证书自{first}起生效，而最晚自{latest}起方无间断",
        **named,
    )
    return met(said) if first <= last + DAY else unmet(late)


RENEW = Transition[Renewal](
    "renew",
    GRANTED,
    GRANTED,
    title=Text("Renew the certificate", "更新证书"),
    clause=RENEWING,
    takes=Renewal,
    guards=(
        Standing(RENEWING, Text("The recertification audit is closed in time", "再认证审核按期结束"), recertified),
        Standing(
            RENEWING,
            Text("Its major nonconformities were verified in time", "其严重不符合已按期验证"),
            recertification_majors_verified,
        ),
        DECIDED_APART,
        Guard(
            TERM_OF_RENEWAL,
            Text("The certificate is complete, for its term", "证书内容完整，有效期正确"),
            renewed_for_term,
        ),
        Guard(TERM_OF_RENEWAL, Text("The certificate follows on the one before", "与原证书无间断"), follows_on),
        NO_SITE_ADDED,
        EDITION_NOT_ENDED,
    ),
)


def _to_finish(case: View) -> date | None:
    return None if finished(case) else last_day_on_file(case)


def _to_renew(case: View) -> date | None:
    return last_day_on_file(case) if finished(case) else None


OTHERWISE = Text("the certificate expires, and an initial certification is needed", "证书到期失效，须重新进行初次认证")
RECERTIFY = Duty(
    id="recertify",
    clause=RENEWING,
    title=Text("Finish the recertification audit by then", "应完成再认证审核"),
    while_in=LIVE,
    due=_to_finish,
    by=PLAN_RECERTIFICATION,
    otherwise=OTHERWISE,
)
DECIDE_ON_RENEWAL = Duty(
    id="decide_on_renewal",
    clause=RENEWING,
    title=Text(
        "Decide on the renewal by then: the recertification audit is finished",
        "再认证审核已完成，应作出是否更新的决定",
    ),
    while_in=(GRANTED,),
    due=_to_renew,
    by=RENEW,
    otherwise=OTHERWISE,
)

TRANSITIONS = (RENEW,)
DUTIES = (RECERTIFY, DECIDE_ON_RENEWAL)
SETTINGS = (RENEWED_TERM,)
