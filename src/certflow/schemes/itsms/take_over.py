"""The decision to take over another body's certificate, whose term continues."""

from __future__ import annotations

from certflow.model.finding import Finding, not_applicable
from certflow.model.text import Text
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.certificate_content import complete_until
from certflow.schemes.itsms.decision import AUDIT_COMPLETE, DECIDER_NOT_IN_TEAM
from certflow.schemes.itsms.edition import EDITION_NOT_ENDED
from certflow.schemes.itsms.states import DECISION, GRANTED
from certflow.schemes.itsms.transfer import (
    STATUS_LOOKED_UP,
    TAKEN_OVER_IN_TERM,
    TRANSFER_AUDITED,
    TRANSFER_MAJORS_VERIFIED,
    certificate_to_take_over,
)
from certflow.schemes.itsms.transfer_facts import TakeOver, TransferPlan
from certflow.schemes.sources import iaf_md2

__all__ = ["TAKE_OVER"]

CONTINUES = iaf_md2(
    "2.3",
    "The accepting body decides and issues its certificate, whose term ends with that of the certificate taken over",
    "接收机构作出认证决定并颁发证书，有效期截止日期沿用原证书",
    ("N34",),
)


def term_continues(case: View, decision: TakeOver) -> Finding:
    """The certificate says everything it has to, and ends with the one that is taken over."""
    taken = certificate_to_take_over(case)
    if taken is None or taken.last_day is None:
        return not_applicable(Text("no certificate to be taken over is on file", "没有拟接收的证书在案"))
    last = taken.last_day
    return complete_until(case, decision, lambda _: last)


def still_in_term(case: View) -> Finding:
    """The certificate to be taken over has not come to its end."""
    plan = case.last(TransferPlan)
    if plan is None:
        return not_applicable(Text("no certificate to be taken over is on file", "没有拟接收的证书在案"))
    return TAKEN_OVER_IN_TERM.check(case, plan.facts)


TAKE_OVER = Transition[TakeOver](
    "take_over",
    DECISION,
    GRANTED,
    title=Text("Take over the certificate", "接收证书"),
    clause=CONTINUES,
    takes=TakeOver,
    guards=(
        AUDIT_COMPLETE,
        TRANSFER_AUDITED,
        Standing(TAKEN_OVER_IN_TERM.clause, TAKEN_OVER_IN_TERM.title, still_in_term),
        STATUS_LOOKED_UP,
        DECIDER_NOT_IN_TEAM,
        TRANSFER_MAJORS_VERIFIED,
        Guard(
            CONTINUES,
            Text("The certificate is complete, and its term continues", "证书内容完整，有效期延续"),
            term_continues,
        ),
        EDITION_NOT_ENDED,
    ),
)
