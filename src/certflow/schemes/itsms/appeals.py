"""Appeals and complaints: received, acknowledged, investigated and decided by people who had no part in it, closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.lifecycle import Duty, Lifecycle, Reversal
from certflow.rules.transition import START, Guard, State, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    Closure,
    Complaint,
    Dismissal,
    Dropping,
    Investigation,
    Ruling,
    Upholding,
)
from certflow.schemes.itsms.appeal_guards import (
    APPEAL_GUARDS,
    APPEALS,
    COMPLAINT_GUARDS,
    COMPLAINTS,
    dropped_by_who_lodged,
    in_order,
    uninvolved,
)
from certflow.schemes.itsms.appealed import APPEAL_ID, COMPLAINT_ID, decision_appealed
from certflow.schemes.itsms.audit_facts import RestorationPlan
from certflow.schemes.itsms.certificate_audit import CERTIFICATE_AUDIT
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.events import Restoration, Suspension
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import ENDED, LIVE, OPEN

__all__ = ["APPEAL", "COMPLAINT", "DUTIES", "REVERSALS"]

F = TypeVar("F")


def _states(en: str, zh: str) -> tuple[State, ...]:
    return (
        State("received", Text(f"{en} received", f"已收到{zh}")),
        State("acknowledged", Text(f"{en} acknowledged", f"已确认收到{zh}")),
        State("investigated", Text(f"{en} under investigation", f"{zh}调查中")),
        State("upheld", Text(f"{en} upheld", f"{zh}成立")),
        State("dismissed", Text(f"{en} dismissed", f"{zh}不成立")),
        State("dropped", Text(f"{en} dropped", f"{zh}撤回")),
        State("closed", Text(f"{en} closed", f"{zh}已办结"), final=True),
    )


def _lifecycle(
    ident: str, prefix: str, en: str, zh: str, clause: Clause, takes: type[F], lodging: tuple[Guard[F], ...]
) -> Lifecycle:
    """The handling of appeals or of complaints; both go the same way."""
    states = received, acknowledged, investigated, upheld, dismissed, dropped, closed = _states(en, zh)
    people: Guard[Investigation | Ruling] = Guard(
        clause, Text("Nobody who handles it had a part in the subject", "处理人员均与所处理事项无关"), uninvolved
    )
    order: Guard[Any] = Guard(clause, Text("It comes after the step before it", "不早于上一步骤"), in_order)
    own: Guard[Dropping] = Guard(clause, Text("Whoever lodged it drops it", "由提出人撤回"), dropped_by_who_lodged)

    def act(
        verb: str,
        sources: State | tuple[State, ...],
        target: State,
        title: Text,
        facts: type[Any],
        *guards: Guard[Any],
        within: tuple[State, ...] = (),
    ) -> Transition[Any]:
        return Transition[Any](
            f"{verb}_{ident}", sources, target, title=title, clause=clause, takes=facts, guards=guards, within=within
        )

    acts = (
        act(
            "lodge",
            START,
            received,
            Text(f"Lodge {'an' if en[0] in 'aeiou' else 'a'} {en}", f"提出{zh}"),
            takes,
            *lodging,
            within=(*OPEN, *LIVE, *ENDED),
        ),
        act(
            "acknowledge",
            received,
            acknowledged,
            Text(f"Acknowledge the {en}", f"确认收到{zh}"),
            Acknowledgement,
            complete(clause, Acknowledgement, "acknowledged_by", "document", day="acknowledged_on"),
            order,
        ),
        act(
            "investigate",
            acknowledged,
            investigated,
            Text(f"Investigate the {en}", f"开始调查{zh}"),
            Investigation,
            complete(clause, Investigation, day="begins_on"),
            order,
            people,
        ),
        act(
            "uphold",
            investigated,
            upheld,
            Text(f"Uphold the {en}", f"认定{zh}成立"),
            Upholding,
            complete(clause, Upholding, "reasons"),
            people,
        ),
        act(
            "dismiss",
            investigated,
            dismissed,
            Text(f"Dismiss the {en}", f"认定{zh}不成立"),
            Dismissal,
            complete(clause, Dismissal, "reasons"),
            people,
        ),
        act(
            "drop",
            (received, acknowledged, investigated),
            dropped,
            Text(f"Drop the {en}", f"撤回{zh}"),
            Dropping,
            complete(clause, Dropping, "document", day="dropped_on"),
            order,
            own,
        ),
        act(
            "close",
            (upheld, dismissed, dropped),
            closed,
            Text(f"Close the {en}", f"办结{zh}"),
            Closure,
            complete(clause, Closure, "document", day="informed_on"),
            order,
        ),
    )
    return Lifecycle(ident, prefix, Text(en, zh), states, acts, within="certification")


APPEAL = _lifecycle(APPEAL_ID, "P", "appeal", "申诉", APPEALS, Appeal, APPEAL_GUARDS)
COMPLAINT = _lifecycle(COMPLAINT_ID, "Q", "complaint", "投诉", COMPLAINTS, Complaint, COMPLAINT_GUARDS)


def overturned(case: View, facts: Upholding) -> int | None:
    """The record of the decision appealed against; None where it no longer stands."""
    found = decision_appealed(case)
    return found[1].seq if found else None


def only_ended_it(case: View, facts: Upholding) -> frozenset[int]:
    """The records that fall with a suspension: its restoration, and the audits that were planned for that."""
    found = decision_appealed(case)
    if found is None or not isinstance(found[1].facts, Suspension):
        return frozenset()
    run, suspension = found
    ends = (filed for kind in (Restoration, ReductionAfterSuspension) for filed in run.all(kind))
    end = min((filed for filed in ends if filed.seq > suspension.seq), key=lambda filed: filed.seq, default=None)
    numbers = {end.seq} if end and isinstance(end.facts, Restoration) else set()
    for audit in run.within(CERTIFICATE_AUDIT.id):
        plan = audit.last(RestorationPlan)
        if plan and suspension.seq < plan.seq and (end is None or plan.seq < end.seq):
            kinds = {act.takes for act in CERTIFICATE_AUDIT.transitions}
            numbers |= {one.seq for kind in kinds for one in audit.all(kind) if one.track == audit.track}
    return frozenset(numbers)


def _why(facts: Upholding) -> str:
    return facts.reasons or ""


REVERSALS = (
    Reversal(after=APPEAL.by_id["uphold_appeal"], clause=APPEALS, of=overturned, falling=only_ended_it, reason=_why),
)


def _since(*states: State) -> Callable[[View], date | None]:
    """The day on which a run came into these states."""
    return lambda case: case.days(*states).spans[0][0]


def _duties(lifecycle: Lifecycle, en: str, zh: str, clause: Clause) -> tuple[Duty, ...]:
    """Acknowledge, decide, tell the outcome: each due from the day of the step before, as no text gives a day count."""
    received, acknowledged, investigated, *decided, _ = lifecycle.states
    steps = (
        ("acknowledge", (received,), "acknowledge", f"Acknowledge the {en}", f"应确认收到{zh}"),
        ("decide", (acknowledged, investigated), "uphold", f"Decide on the {en}", f"应对{zh}作出处理决定"),
        ("answer", tuple(decided), "close", f"Tell the outcome of the {en}", f"应告知{zh}处理结果"),
    )
    otherwise = Text(f"the {en} stays open", f"{zh}仍未办结")
    return tuple(
        Duty(
            id=f"{name}_{lifecycle.id}",
            clause=clause,
            title=Text(title, title_zh),
            while_in=states,
            due=_since(*states),
            by=lifecycle.by_id[f"{by}_{lifecycle.id}"],
            otherwise=otherwise,
        )
        for name, states, by, title, title_zh in steps
    )


DUTIES = (*_duties(APPEAL, "appeal", "申诉", APPEALS), *_duties(COMPLAINT, "complaint", "投诉", COMPLAINTS))
