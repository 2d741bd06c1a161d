"""When the next surveillance audit of a certificate is due, and since when it is overdue."""

from __future__ import annotations

from datetime import date

from certflow.model.finding import Finding, holds_from, not_applicable, unmet
from certflow.model.months import DAY, add_months
from certflow.model.text import Text
from certflow.rules.facts import Choice
from certflow.rules.setting import Setting
from certflow.rules.transition import Standing
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.audit_facts import RecertificationPlan, SurveillancePlan
from certflow.schemes.itsms.audits_held import held
from certflow.schemes.itsms.certificate_content import Grant, certificate_on_file
from certflow.schemes.itsms.events import Reason
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.itsms.transfer_facts import TakeOver
from certflow.schemes.sources import cnca, iso17021

__all__ = [
    "IN_TIME",
    "MADE_UP",
    "SURVEILLANCE",
    "SURVEILLANCE_ANCHOR",
    "SurveillanceAnchor",
    "last_in_time",
    "surveillance_due",
    "surveillance_overdue",
]

SURVEILLANCE = cnca(
    "5.7",
    "A certificate, valid or suspended, is kept under surveillance by audits; where one is overdue it is suspended",
    "获证后（含暂停期间）以监督审核保持认证；监督审核逾期的，暂停证书",
    ("N21", "N26"),
)
IN_TIME = iso17021(
    "9.1.3.3",
    "The first surveillance audit follows within twelve months, each later one within twelve months of the audit before",
    "首次监督审核在十二个月内实施，此后每次与前一次审核的间隔不超过十二个月",
    ("N26",),
)


class SurveillanceAnchor(Choice):
    """The day from which the twelve months to the first surveillance audit run."""

    ISSUE = "issue", "the issue of the certificate", "证书签发之日"
    DECISION = "decision", "the decision to grant", "认证决定之日"


SURVEILLANCE_ANCHOR: Setting[SurveillanceAnchor] = Setting(
    id="surveillance_anchor",
    title=Text("The day from which the first surveillance audit is counted", "首次监督审核自何日起算"),
    clause=IN_TIME,
    reason=Text(
        "The sibling rule counts from the issue of the certificate; where the day of issue is not stated, "
        "the certificate's first day stands for it",
        "同类规则自证书签发之日起算；未载明签发日期的，以证书生效日期为准",
    ),
    takes=SurveillanceAnchor,
    default=SurveillanceAnchor.ISSUE,
)

INTERVAL = 12
"""Months to the next surveillance audit; the corresponding day still counts as in time."""
IN_A_CYCLE = 2
"""Surveillance audits in each cycle, at the least."""


def last_in_time(since: date, ends: date, *, enough: bool) -> date | None:
    """The last day in time of the surveillance audit that follows ``since``, for a certificate that ends on ``ends``.

    Where twelve months reach beyond the certificate, recertification is what counts, unless the cycle has not had its
    two surveillance audits; that happens only where one was late or the term is short. One in each calendar year asks
    for nothing more: twelve months never reach beyond the end of the next year.
    """
    due = add_months(since, INTERVAL)
    return due if due <= ends else None if enough else ends


def surveillance_due(case: View) -> date | None:
    """The last day in time of the next surveillance audit; None where none is due before the certificate ends.

    A certificate that was taken over has the rest of a cycle only, so two audits are not asked for in it.
    """
    grant, certificate = case.last(Grant), certificate_on_file(case)
    if grant is None or certificate is None or certificate.last_day is None:
        return None
    audits = held(case, SurveillancePlan, RecertificationPlan)
    since = audits[-1].last_day if audits else _anchor(grant)
    if since is None:
        return None
    cycle = [audit.plan.facts for audit in audits if audit.report.seq > grant.seq]
    recertified = any(isinstance(plan, RecertificationPlan) for plan in cycle)
    enough = len(cycle) >= IN_A_CYCLE or recertified or isinstance(grant.facts, TakeOver)
    return last_in_time(since, certificate.last_day, enough=enough)


def _anchor(grant: Filed[Grant]) -> date | None:
    certificate = grant.facts.certificate
    if grant.policy[SURVEILLANCE_ANCHOR] is SurveillanceAnchor.DECISION or certificate is None:
        return grant.on
    return certificate.issued_on or certificate.first_day


def surveillance_overdue(case: View) -> Finding:
    """From the day after the last day in time, as long as no surveillance audit has been closed."""
    due = surveillance_due(case)
    if due is None:
        return unmet(
            Text("no surveillance audit is due before the certificate ends", "证书到期之前没有应实施的监督审核")
        )
    return holds_from(
        due + DAY,
        Text("a surveillance audit was due by {due}; none is closed", "监督审核最迟应于{due}实施，尚未完成", due=due),
    )


def surveillance_made_up(case: View) -> Finding:
    """Where the certificate was suspended because a surveillance audit was overdue, it has been done."""
    suspension = standing_suspension(case)
    if suspension is None or suspension.facts.reason is not Reason.SURVEILLANCE_OVERDUE:
        return not_applicable(Text("suspended on another ground", "并非因监督审核逾期而暂停"))
    return ~surveillance_overdue(case)


MADE_UP = Standing(
    SURVEILLANCE, Text("An overdue surveillance audit has been done", "逾期的监督审核已补做"), surveillance_made_up
)
