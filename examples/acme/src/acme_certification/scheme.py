"""The scheme: a technical review before the decision, remote assessments, and a longer wait by contract."""

from datetime import date, timedelta

from attrs import evolve

from acme_certification.facts import LongerWait, RemotePlan, TechnicalReview
from acme_certification.handbook import CONNECTION_TEST_AGE, LONGER_WAIT, REMOTE, REVIEW, TEAM_MAY_REVIEW
from acme_certification.questions import WITHOUT_REVIEW
from certflow import (
    ITSMS,
    START,
    Finding,
    Guard,
    Standing,
    State,
    Text,
    Transition,
    View,
    Window,
    all_of,
    holds_during,
    holds_from,
    lacks,
    missing,
    undetermined,
    unmet,
)
from certflow.schemes.itsms import (
    AUDIT,
    CERTIFICATE_AUDIT,
    CERTIFICATION,
    CONTRACT,
    CONTRACT_ON_FILE,
    DECISION,
    LIVE,
    PLANNED,
    Revocation,
    complete,
    full_period,
    took_part,
)

__all__ = ["ACME", "TECHNICAL_REVIEW"]

TECHNICAL_REVIEW = State("technical_review", Text("under technical review", "技术评审中"))


def reviewed_by_others(case: View, review: TechnicalReview) -> Finding:
    """The reviewer took no part in the audit, unless the policy lets the team review."""
    if review.by is None or review.on is None:
        return undetermined(missing(lacks(review, "by", "on")))
    if review.by in took_part(case) and not case.policy[TEAM_MAY_REVIEW]:
        return unmet(Text("{who} took part in the audit", "{who}参与了审核", who=review.by))
    said = {"who": review.by, "day": review.on}
    return holds_from(review.on, Text("reviewed by {who} on {day}", "{who}于{day}完成评审", **said))


def connection_tested(case: View, plan: RemotePlan) -> Finding:
    """The connection was tested, and not too long ago."""
    if plan.tested_by is None or plan.tested_on is None:
        return undetermined(missing(lacks(plan, "tested_by", "tested_on")))
    last = plan.tested_on + timedelta(days=case.policy[CONNECTION_TEST_AGE])
    tested = {"who": plan.tested_by, "day": plan.tested_on, "last": last}
    because = Text("tested by {who} on {day}, counts until {last}", "{who}于{day}测试，有效至{last}", **tested)
    return holds_during(Window.between(plan.tested_on, last), because)


def waited_as_agreed(case: View) -> Finding:
    """The months that the contract agreed have passed since the certificate was revoked."""
    runs = [(run.last(LongerWait), run.last(Revocation)) for run in case.earlier]
    waits = tuple(_wait(case, agreed.facts.months or 0, revoked.on) for agreed, revoked in runs if agreed and revoked)
    return all_of(waits, Text("what the contracts agreed on waiting", "合同对等待期间的约定"))


def _wait(case: View, months: int, revoked: date) -> Finding:
    period = full_period(case.policy, revoked, months=months)
    said = {"day": revoked, "months": months, "last": period.last}
    return period.barring(Text("{months} months from {day} end on {last}", "自{day}起{months}个月，{last}届满", **said))


TO_DECISION, REAPPLY = CERTIFICATION.act("to_decision"), CERTIFICATION.act("reapply")
TO_REVIEW = evolve(TO_DECISION, title=Text("Pass to the technical review", "转入技术评审"), target=TECHNICAL_REVIEW)
PASS_REVIEW = Transition[TechnicalReview](
    "pass_review",
    TECHNICAL_REVIEW,
    DECISION,
    title=Text("Pass the technical review", "通过技术评审"),
    clause=REVIEW,
    takes=TechnicalReview,
    guards=(Guard(REVIEW, REVIEW.title, reviewed_by_others),),
)
TESTED = Guard(REMOTE, REMOTE.title, connection_tested)
PLAN_REMOTE = Transition[RemotePlan](
    "plan_remote",
    START,
    PLANNED,
    title=Text("Plan a remote assessment", "策划远程审核"),
    clause=REMOTE,
    takes=RemotePlan,
    within=LIVE,
    guards=(CONTRACT_ON_FILE, complete(REMOTE, RemotePlan, "team", "platform"), TESTED),
)
AGREE = Transition[LongerWait](
    "agree_longer_wait",
    (CONTRACT, AUDIT, *LIVE),
    None,
    title=Text("Agree a longer wait", "约定更长的等待期间"),
    clause=LONGER_WAIT,
    takes=LongerWait,
    guards=(complete(LONGER_WAIT, LongerWait, "months", "document"),),
)
WAITED = Standing(LONGER_WAIT, LONGER_WAIT.title, waited_as_agreed)
REAPPLY_AS_AGREED = evolve(REAPPLY, guards=(*REAPPLY.guards, WAITED))

ACME = ITSMS.extend(
    "acme-itsms-2026",
    CERTIFICATION.extend(states=(TECHNICAL_REVIEW,), transitions=(TO_REVIEW, PASS_REVIEW, AGREE, REAPPLY_AS_AGREED)),
    CERTIFICATE_AUDIT.extend(transitions=(PLAN_REMOTE,)),
    title=Text("Acme’s ITSMS certification", "Acme的信息技术服务管理体系认证"),
    questions=(WITHOUT_REVIEW,),
    settings=(TEAM_MAY_REVIEW, CONNECTION_TEST_AGE),
    between={TECHNICAL_REVIEW: (AUDIT, DECISION)},
)
