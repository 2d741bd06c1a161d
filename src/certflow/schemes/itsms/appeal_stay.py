"""Whether an appeal stays a decision: what rests on the decision then waits until the appeal is decided."""

from __future__ import annotations

from certflow.model.finding import Finding, holds_during, met, not_applicable
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard, Standing
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.appeal_facts import Appeal, AppealedDecision
from certflow.schemes.itsms.appealed import pending
from certflow.schemes.itsms.audits_held import terminations
from certflow.schemes.itsms.events import Reason, Revocation, Suspension
from certflow.schemes.itsms.suspension_on_file import AFTER_SUSPENSION, standing_suspension
from certflow.schemes.sources import product

__all__ = ["APPEAL_STAYS", "REVOCATION_NOT_STAYED", "SUSPENSION_NOT_STAYED", "TERMINATION_NOT_STAYED", "staying"]

STAYING = product(
    "stay",
    Text("staying a decision", "申诉期间是否停止执行"),
    "Where an appeal stays a decision, what rests on that decision waits until the appeal is decided",
    "申诉期间原决定停止执行的，以原决定为据的事项待申诉处理后方可办理",
    ("N39",),
)

APPEAL_STAYS: Setting[bool] = Setting(
    id="appeal_stays",
    title=Text("An appeal stays the decision", "申诉期间原决定停止执行"),
    clause=STAYING,
    reason=Text("No text gives an appeal that effect", "未见规定申诉具有该效力"),
    takes=bool,
    default=False,
)


def staying(case: View) -> Filed[Appeal] | None:
    """The pending appeal that stays the standing suspension of a certificate, where the body lets appeals do so."""
    suspension = standing_suspension(case)
    if suspension is None or not case.policy[APPEAL_STAYS]:
        return None
    same = (AppealedDecision.SUSPENSION, suspension.on)
    return next((filed for filed in pending(case) if (filed.facts.against, filed.facts.taken_on) == same), None)


_STAYS_NOTHING = Text("an appeal does not stay a decision", "申诉期间原决定不停止执行")


def suspension_not_stayed(case: View) -> Finding:
    """No pending appeal stays the suspension; where none can, there is nothing to ask."""
    if not case.policy[APPEAL_STAYS]:
        return not_applicable(_STAYS_NOTHING)
    appeal = staying(case)
    if appeal is None:
        return met(Text("no appeal against the suspension is pending", "没有对该暂停尚未处理的申诉"))
    return holds_during(
        Window.before(appeal.on),
        Text(
            "the appeal of {day} against the suspension is pending and stays it",
            "{day}对该暂停提出的申诉尚未处理，暂停决定停止执行",
            day=appeal.on,
        ),
    )


def revocation_not_stayed(case: View, revocation: Revocation) -> Finding:
    """A revocation because the suspension ran out waits for an appeal against that suspension."""
    if case.policy[APPEAL_STAYS] and revocation.reason not in AFTER_SUSPENSION:
        return not_applicable(Text("the revocation rests on no suspension", "该撤销不以暂停为据"))
    return suspension_not_stayed(case)


def termination_not_stayed(case: View, suspension: Suspension) -> Finding:
    """A suspension because an audit was terminated waits for the appeals against the terminations that ground it."""
    if not case.policy[APPEAL_STAYS]:
        return not_applicable(_STAYS_NOTHING)
    if suspension.reason is not Reason.AUDIT_TERMINATED:
        return not_applicable(Text("the suspension rests on no terminated audit", "该暂停不以审核终止为据"))
    against = (filed for filed in pending(case) if filed.facts.against is AppealedDecision.TERMINATION)
    appeals = {filed.facts.taken_on: filed.on for filed in against}
    terminated = {filed.on for filed in terminations(case)}
    if not terminated or terminated - appeals.keys():
        return met(Text("no appeal against the termination is pending", "没有对该终止尚未处理的申诉"))
    day = max(appeals[on] for on in terminated)
    return holds_during(
        Window.before(day),
        Text(
            "the appeal of {day} against the termination is pending and stays it",
            "{day}对该终止提出的申诉尚未处理，终止决定停止执行",
            day=day,
        ),
    )


TERMINATION_NOT_STAYED = Guard(
    STAYING,
    Text("No appeal stays the termination of the audit", "没有使审核终止停止执行的申诉"),
    termination_not_stayed,
)
REVOCATION_NOT_STAYED = Guard(
    STAYING, Text("No appeal stays the revocation", "没有使撤销停止执行的申诉"), revocation_not_stayed
)
SUSPENSION_NOT_STAYED = Standing(
    STAYING, Text("No appeal stays the suspension", "没有使暂停停止执行的申诉"), suspension_not_stayed
)
