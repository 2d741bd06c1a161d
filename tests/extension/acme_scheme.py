"""A body that has somebody else look at the technical side before it decides: a state, an act, a guard, a setting."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from certflow import (
    ITSMS,
    Clause,
    Finding,
    Guard,
    Layer,
    Setting,
    State,
    Text,
    Transition,
    View,
    fact,
    holds_from,
    lacks,
    missing,
    undetermined,
    unmet,
)
from certflow.schemes.itsms.audit_facts import AuditPlan
from certflow.schemes.itsms.states import DECISION

TECHNICAL_REVIEW = State("technical_review", Text("under technical review", "技术评审中"))
ACME = Clause(Layer.CONTRACT, Text("Acme handbook", "Acme手册"), "4.2", Text("A reviewer looks again", "由评审人复核"))
TEAM_MAY_REVIEW: Setting[bool] = Setting(
    id="team_may_review", title=Text("The team may review its own audit", "审核组可自行评审"), clause=ACME,
    reason=Text("Four eyes see more", "另一人复核更为可靠"), takes=bool, default=False,
)  # fmt: skip


@frozen(kw_only=True)
class Review:
    """A technical review: by whom, on which day."""

    by: str | None = fact("who reviewed", "评审人")
    on: date | None = fact("the day of the review", "评审日期")


def reviewed_by_others(case: View, review: Review) -> Finding:
    """The reviewer was not in the audit team, unless the policy lets the team review."""
    if review.by is None or review.on is None:
        return undetermined(missing(lacks(review, "by", "on")))
    named = {"who": review.by, "day": review.on}
    team = {name for plan in case.all(AuditPlan) for name in plan.facts.team or ()}
    if review.by in team and not case.policy[TEAM_MAY_REVIEW]:
        return unmet(Text("{who} was in the audit team", "{who}为审核组成员", **named))
    return holds_from(review.on, Text("reviewed by {who} on {day}", "{who}于{day}评审", **named))


PASS_REVIEW = Transition[Review](
    "pass_review", TECHNICAL_REVIEW, DECISION, title=Text("Pass the review", "通过技术评审"), clause=ACME, takes=Review,
    guards=(Guard(ACME, Text("Somebody else reviewed", "由他人评审"), reviewed_by_others),),
)  # fmt: skip
CERTIFICATION = ITSMS.by_id["certification"]
TO_REVIEW = evolve(CERTIFICATION.by_id["to_decision"], target=TECHNICAL_REVIEW)
ACME_ITSMS = ITSMS.extend(
    "acme-itsms-2026", CERTIFICATION.extend(states=(TECHNICAL_REVIEW,), transitions=(TO_REVIEW, PASS_REVIEW)),
    settings=(TEAM_MAY_REVIEW,),
)  # fmt: skip
