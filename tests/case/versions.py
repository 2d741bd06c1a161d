"""Two small schemes that differ in a state, a period, a fact type and a setting, to move cases between."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from certflow import (
    START,
    Case,
    Clause,
    Finding,
    Guard,
    Layer,
    Lifecycle,
    Request,
    Scheme,
    Setting,
    Standing,
    State,
    Stay,
    Text,
    Transition,
    View,
    add_months,
    fact,
    holds_during,
    holds_from,
    missing,
    undetermined,
)
from certflow.model.window import Window

__all__ = ["CURES", "NEW", "OLD", "Stay"]


def said(words: str) -> Text:
    return Text(words, f"{words}（中文）")


RULE = Clause(Layer.PRODUCT, said("rule"), "1", said("everything"))
APPLIED = State("applied", said("applied"))
IN_REVIEW = State("in_review", said("in review"))
IN_DECISION = State("in_decision", said("in decision"))
VALID = State("valid", said("valid"))
OVER = State("over", said("over"), final=True)


@frozen(kw_only=True)
class Papers:
    """What the applicant files."""

    by: str | None = fact("who applies", "申请人")


@frozen(kw_only=True)
class OldReview:
    """A review by one person."""

    by: str | None = fact("who reviewed", "评审人")


@frozen(kw_only=True)
class NewReview:
    """A review by several."""

    people: tuple[str, ...] | None = fact("who reviewed", "评审人")


@frozen(kw_only=True)
class Issue:
    """The certificate."""

    number: str | None = fact("number", "编号")
    months: int | None = fact("for how many months", "月数")


def setting(ident: str, default: int) -> Setting[int]:
    return Setting(id=ident, title=said(ident), clause=RULE, reason=said("ours"), takes=int, default=default)


TERM = setting("term", 12)
SHORT_TERM = setting("term", 6)
FEE = setting("fee", 3)
DELAY = setting("delay", 2)


def ends(case: View) -> date | None:
    issued = case.last(Issue)
    return None if issued is None else add_months(issued.on, issued.facts.months or issued.policy[TERM])


def reviewed_before(case: View, _issue: Issue) -> Finding:
    review = case.last(OldReview)
    return undetermined(missing(said("review"))) if review is None else holds_from(review.on, said("reviewed"))


def reviewed_by_two(case: View, _issue: Issue) -> Finding:
    review = case.last(NewReview)
    if review is None or len(review.facts.people or ()) < 2:
        return undetermined(missing(said("second reviewer")))
    return holds_from(add_months(review.on, review.policy[DELAY]), said("reviewed by two, and waited"))


def was_in_review(case: View) -> Finding:
    days = case.days(IN_REVIEW, IN_DECISION)
    return (
        holds_during(Window.since(days.spans[0][0]), said("was under review")) if days else undetermined(said("never"))
    )


def act(name: str, sources: object, target: State | None, takes: type, *guards: object, **more: object) -> Transition:
    return Transition(name, sources, target, title=said(name), clause=RULE, takes=takes, guards=guards, **more)


APPLY = act("apply", START, APPLIED, Papers)
OLD_REVIEW = act("review", APPLIED, IN_REVIEW, OldReview)
OLD_ISSUE = act("issue", IN_REVIEW, VALID, Issue, Guard(RULE, said("reviewed"), reviewed_before))
END = act("end", VALID, OVER, Papers, automatic=ends)
NOTE = act("note", (APPLIED, IN_REVIEW, VALID), None, Papers)

OLD = Scheme(
    id="old-2025", title=said("old"), edition=RULE, main="run", settings=(TERM, FEE),
    lifecycles=(Lifecycle("run", "R", said("run"), (APPLIED, IN_REVIEW, VALID, OVER), (APPLY, OLD_REVIEW, OLD_ISSUE, END, NOTE)),),
)  # fmt: skip

NEW_REVIEW = act("review", APPLIED, IN_DECISION, NewReview)
NEW_ISSUE = act(
    "issue", IN_DECISION, VALID, Issue,
    Guard(RULE, said("reviewed by two"), reviewed_by_two), Standing(RULE, said("was reviewed"), was_in_review),
)  # fmt: skip
NEW_NOTE = evolve(NOTE, sources=(APPLIED, IN_DECISION, VALID))

NEW = Scheme(
    id="new-2026", title=said("new"), edition=RULE, main="run", settings=(SHORT_TERM, DELAY),
    lifecycles=(
        Lifecycle("run", "R", said("run"), (APPLIED, IN_DECISION, VALID, OVER), (APPLY, NEW_REVIEW, NEW_ISSUE, END, NEW_NOTE)),
    ),
)  # fmt: skip

CURES = {
    "states": {"in_review": "in_decision"},
    "facts": {OldReview: lambda old: NewReview(people=(old.by, "Luo Qing"))},
}
"""What a case of the old scheme needs to be moved to the new one."""


def old_case(*acts: tuple[str, date, object], case: Case | None = None) -> Case:
    """A case of the old scheme after these acts, each of which has to be permitted."""
    case = case or Case.new("demo", OLD)
    for name, on, facts in acts:
        case, verdict = case.advance(Request(name, on, facts))
        verdict.raise_if_blocked()
    return case
