"""What no case may ever show, said once more and independently of the guards that see to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certflow.model.months import add_months
from certflow.model.text import Text
from certflow.rules.question import Question
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.application import Acceptance
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.certificate_content import Grant
from certflow.schemes.itsms.contract import WRITTEN_CONTRACT, Contract
from certflow.schemes.itsms.decision import DECISION_BY_OTHERS
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.events import NOT_OWN, Cancellation, Ending, Reason, Restoration, Revocation, Suspension
from certflow.schemes.itsms.states import AUDIT_CLOSED, GRANTED
from certflow.schemes.itsms.waiting_policies import CANCELLATION_BARS, ONE_YEAR
from certflow.schemes.periods import FULL_PERIOD, FullPeriod

__all__ = ["QUESTIONS"]


def _granted(case: View) -> date | None:
    """The day the certificate of a certification became valid for the first time."""
    spans = case.days(GRANTED).spans if case.lifecycle == "certification" else ()
    return next((first for first, _ in spans), None)


def granted_without_contract(case: View) -> bool:
    """A certificate became valid and no contract was on file by that day."""
    day = _granted(case)
    return day is not None and not any(filed.on <= day for filed in case.all(Contract))


def granted_without_audit(case: View) -> bool:
    """A certificate became valid and no audit of this certification was closed by that day."""
    day = _granted(case)
    audits = (*case.within("audit"), *case.within(CERTIFICATE_AUDIT_ID))
    closed = [first for audit in audits for first, _ in audit.days(AUDIT_CLOSED).spans if first]
    return day is not None and not any(first <= day for first in closed)


def applied_within_a_year(case: View) -> bool:
    """An application was made or carried on within a year of the trouble of a certificate of this case, for the
    organisation's own reasons: of a suspension of an earlier one, if nothing restored it, of a revocation, or of a
    cancellation where the rule counts that. Where a revocation rests on the suspension having run out, the year is that of the suspension alone.
    """
    if case.lifecycle != "certification":
        return False
    steps: list[Filed[object]] = [filed for kind in _STEPS for filed in case.all(kind)]
    lenient = case.policy[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY
    for trouble in _trouble(case):
        last = add_months(trouble.on, 12)
        if any(step.seq > trouble.seq and (step.on < last or (step.on == last and not lenient)) for step in steps):
            return True
    return False


_STEPS: tuple[type[object], ...] = (Application, Acceptance, Contract, Grant)


def _trouble(case: View) -> Iterator[Filed[Suspension] | Filed[Ending]]:
    ended: tuple[type[Ending], ...] = (Revocation, Cancellation) if case.policy[CANCELLATION_BARS] else (Revocation,)
    for run in case.earlier:
        suspended = run.last(Suspension, unless=(Restoration, ReductionAfterSuspension))
        if suspended is not None and suspended.facts.reason not in NOT_OWN:
            yield suspended
    for run in (*case.earlier, case):
        for kind in ended:
            for ending in run.all(kind):
                if ending.facts.reason not in (*NOT_OWN, Reason.SUSPENSION_RAN_OUT):
                    yield ending


WITHOUT_CONTRACT = Question(
    id="granted_without_contract",
    clause=WRITTEN_CONTRACT,
    title=Text("A certificate is granted without a contract", "未订立合同即颁发证书"),
    shown_by=granted_without_contract,
)
WITHOUT_AUDIT = Question(
    id="granted_without_audit",
    clause=DECISION_BY_OTHERS,
    title=Text("A certificate is granted without a closed audit", "审核未结束即颁发证书"),
    shown_by=granted_without_audit,
)
WITHIN_WAITING = Question(
    id="applied_within_waiting",
    clause=ONE_YEAR,
    title=Text("An application is under way within the year of waiting", "一年等待期间未满，认证申请已在办理"),
    shown_by=applied_within_a_year,
)
QUESTIONS = (WITHOUT_CONTRACT, WITHOUT_AUDIT, WITHIN_WAITING)
