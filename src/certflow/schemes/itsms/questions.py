"""What no case may ever show, said once more and independently of the guards that see to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certflow.model.months import add_months
from certflow.model.text import Text
from certflow.rules.question import Question
from certflow.rules.view import View
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.contract import WRITTEN_CONTRACT, Contract
from certflow.schemes.itsms.decision import DECISION_BY_OTHERS
from certflow.schemes.itsms.events import NOT_OWN, Cancellation, Ending, Reason, Restoration, Revocation, Suspension
from certflow.schemes.itsms.states import AUDIT_CLOSED, GRANTED, OPEN
from certflow.schemes.itsms.waiting_policies import ONE_YEAR
from certflow.schemes.periods import FULL_PERIOD, FullPeriod

__all__ = ["QUESTIONS", "applied_within_a_year"]


def _granted(case: View) -> date | None:
    """The day the certificate became valid for the first time."""
    return next((first for first, _ in case.days(GRANTED).spans), None)


def granted_without_contract(case: View) -> bool:
    """A certificate became valid and no contract was on file by that day."""
    day = _granted(case)
    return day is not None and not any(filed.on <= day for filed in case.all(Contract))


def granted_without_audit(case: View) -> bool:
    """A certificate became valid and no audit of this certification was closed by that day."""
    day = _granted(case)
    audits = (*case.within("audit"), *case.within("certificate_audit"))
    closed = [first for audit in audits for first, _ in audit.days(AUDIT_CLOSED).spans if first]
    return day is not None and not any(first <= day for first in closed)


def applied_within_a_year(case: View, ended: tuple[type[Ending], ...] = (Revocation, Cancellation)) -> bool:
    """An application was under way that began within a year of the trouble of an earlier certificate of this case, or
    of this very certificate, for the organisation's own reasons: of a suspension, if nothing restored it, or of one of
    the endings. Where a revocation rests on the suspension having run out, the year is that of the suspension alone.
    """
    begun = [first for state in OPEN for first, _ in case.days(state).spans if first]
    lenient = case.policy[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY
    for day in _trouble(case, ended):
        last = add_months(day, 12)
        if any(day <= first < last or (first == last and not lenient) for first in begun):
            return True
    return False


def _trouble(case: View, ended: tuple[type[Ending], ...]) -> Iterator[date]:
    restored = (Restoration, ReductionAfterSuspension)
    for run in (*case.earlier, case):
        suspended = run.last(Suspension, unless=restored)
        if suspended is not None and suspended.facts.reason not in NOT_OWN and run.track != case.track:
            yield suspended.on
        for kind in ended:
            for ending in run.all(kind):
                if ending.facts.reason not in (*NOT_OWN, Reason.SUSPENSION_RAN_OUT):
                    yield ending.on


WITHOUT_CONTRACT = Question(
    id="granted_without_contract",
    clause=WRITTEN_CONTRACT,
    title=Text("A certificate is granted without a contract", "未订立合同即颁发证书"),
    shown_by=granted_without_contract,
)
WITHOUT_AUDIT = Question(
    id="granted_without_audit",
    clause=DECISION_BY_OTHERS,
    title=Text("A certificate is granted without a closed audit", "没有已结束的审核即颁发证书"),
    shown_by=granted_without_audit,
)
WITHIN_WAITING = Question(
    id="applied_within_waiting",
    clause=ONE_YEAR,
    title=Text(
        "An application is under way within the year of waiting after suspension, revocation or cancellation",
        "暂停、撤销或注销后未满一年即重新进入认证申请",
    ),
    shown_by=applied_within_a_year,
)
QUESTIONS = (WITHOUT_CONTRACT, WITHOUT_AUDIT, WITHIN_WAITING)
