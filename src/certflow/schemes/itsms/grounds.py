"""The grounds on which a certificate is suspended, revoked or cancelled, each with its clause."""

from __future__ import annotations

from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_from, undetermined, unmet
from certflow.model.text import OneOf, Text
from certflow.rules.facts import lacks, missing
from certflow.schemes.itsms.client_grounds import SUSPENSION_BY_EVENTS
from certflow.schemes.itsms.events import Ending, Reason, Suspension
from certflow.schemes.itsms.surveillance_due import SURVEILLANCE
from certflow.schemes.sources import REGULATION, cnca, iso17021, statute

__all__ = ["CANCELLATION_GROUNDS", "REVOCATION_GROUNDS", "SUSPENSION_GROUNDS", "grounded"]

SUSPENSION = iso17021(
    "9.6.5",
    "A certificate is suspended on a stated ground, and restored once its cause is removed in time",
    "因列明的理由暂停证书，原因按期消除后恢复",
    ("N28",),
)
FOLLOW_UP = statute(
    REGULATION,
    "26",
    "A certificate whose system no longer meets the requirements is suspended or revoked, and that is published",
    "管理体系不能持续符合要求的，暂停直至撤销证书，并予公布",
    ("N25", "N28", "N29"),
)
ENDING = cnca(
    "7",
    "A certificate is revoked or cancelled on a stated ground, and expires the day after its last day; an audit of it that "
    "was terminated does not end it, but is a ground for suspending it",
    "因列明的理由撤销或注销证书，有效期截止日期的次日到期失效；证书审核被终止的，证书不因此失效，但可据以暂停",
    ("N21", "N29"),
)

SUSPENSION_GROUNDS: dict[Reason, Clause] = {
    Reason.REQUIREMENTS_NOT_MET: FOLLOW_UP,
    Reason.SURVEILLANCE_NOT_ALLOWED: SUSPENSION,
    Reason.AUDIT_TERMINATED: ENDING,
    Reason.SURVEILLANCE_OVERDUE: SURVEILLANCE,
    Reason.REQUESTED: SUSPENSION,
    **SUSPENSION_BY_EVENTS,
}
REVOCATION_GROUNDS: dict[Reason, Clause] = {
    Reason.SUSPENSION_RAN_OUT: SUSPENSION,
    Reason.SURVEILLANCE_OVERDUE: SURVEILLANCE,
    Reason.REQUIREMENTS_NOT_MET: FOLLOW_UP,
}
CANCELLATION_GROUNDS: dict[Reason, Clause] = {
    Reason.REQUESTED: ENDING,
    Reason.CEASED: ENDING,
    Reason.TRANSFER: ENDING,
    Reason.MERGER: ENDING,
}


def grounded(facts: Suspension | Ending, grounds: dict[Reason, Clause]) -> Finding:
    """The ground is one of ``grounds``, shown by a document, confirmed, and somebody decided."""
    gaps = lacks(facts, "reason", "evidence", "confirmed_on", "decided_by")
    if gaps or facts.reason is None or facts.confirmed_on is None:
        return undetermined(missing(gaps))
    named = {
        "reason": facts.reason,
        "evidence": facts.evidence,
        "day": facts.confirmed_on,
        "who": facts.decided_by,
        "grounds": OneOf(grounds),
    }
    if facts.reason not in grounds:
        return unmet(
            Text(
                "“{reason}” is none of the grounds for this: {grounds}",
                "“{reason}”不属于可适用的理由：{grounds}",
                **named,
            )
        )
    return holds_from(
        facts.confirmed_on,
        Text(
            "{reason}, confirmed on {day} (“{evidence}”), decided by {who}",
            "{reason}，{day}确认（“{evidence}”），由{who}决定",
            **named,
        ),
    ).under(grounds[facts.reason])
