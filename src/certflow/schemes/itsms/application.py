"""Applying, and what becomes of an application before there is a contract."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import fact, lacks, missing
from certflow.rules.transition import START, Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.applicant import APPLIES_THROUGH_SUBJECT, SITES_HAVE_STATUS
from certflow.schemes.itsms.conditions import (
    DAY_OF_APPLICATION,
    LAWFUL_SUBJECT,
    LICENCES,
    NOT_ORDERED_TO_STOP,
    ConditionEvidence,
    rechecked,
)
from certflow.schemes.itsms.documents import (
    APPLICATION_COMPLETE,
    DOCUMENTS_FILED,
    EVERY_ENTITY_PROVED,
    Application,
    OtherCondition,
)
from certflow.schemes.itsms.general import APPLIES_TO, FIELD, IN_FORCE, IN_FORCE_SINCE
from certflow.schemes.itsms.lists import ON_NEITHER_LIST
from certflow.schemes.itsms.operation import OPERATED
from certflow.schemes.itsms.states import APPLICATION, CONTRACT, ENDED, OPEN, REAPPLICATION, REJECTED, WITHDRAWN
from certflow.schemes.itsms.termination import Termination
from certflow.schemes.itsms.waiting import WAITED_ONE_YEAR, WAITED_THREE_MONTHS
from certflow.schemes.sources import cnca, iso17021, notice, product

__all__ = ["Acceptance", "Rejection", "Withdrawal"]


def for_this_field(case: View, application: Application) -> Finding:
    """The application is for the standard of the scheme's field."""
    if application.standard is None:
        return undetermined(missing(lacks(application, "standard")))
    said = Text("applied for: {standard}", "申请的认证依据标准：{standard}", standard=application.standard)
    field = case.policy[FIELD]
    covered = field.covers(application.standard)
    if covered is None:
        return undetermined(missing(field.unclear(application.standard)))
    return met(said) if covered else unmet(said)


FOR_THIS_FIELD = Guard(
    APPLIES_TO, Text("The application is for the field of this scheme", "申请的认证领域属于本方案"), for_this_field
)


def rule_in_force(case: View) -> Finding:
    """The rule is in force."""
    since = case.policy[IN_FORCE_SINCE]
    return holds_from(since, Text("the rule is in force since {day}", "该规则自{day}起施行", day=since))


RULE_IN_FORCE = Standing(IN_FORCE, Text("The rule is in force", "规则已经施行"), rule_in_force)

FURTHER = cnca(
    "5.1.2(8)",
    "Other conditions that the application has to meet",
    "另设的其他条件也须具备",
    ("N11",),
    told=True,
)


def other_conditions_met(case: View, application: Application) -> Finding:
    """Each further condition names its reason and who set it, and is met."""
    return all_of(
        tuple(_condition(condition) for condition in application.other_conditions or ()),
        Text("the further conditions are met", "其他条件均已具备")
        if application.other_conditions
        else Text("no further condition was set", "未设定其他条件"),
    )


def _condition(condition: OtherCondition) -> Finding:
    gaps = lacks(condition, "asks", "why", "set_by", "met_on")
    if gaps or condition.met_on is None:
        return undetermined(missing(gaps))
    return holds_from(
        condition.met_on,
        Text(
            "“{asks}” (set by {who}: {why}), met on {day}",
            "“{asks}”（{who}设定，理由：{why}），{day}具备",
            asks=condition.asks,
            who=condition.set_by,
            why=condition.why,
            day=condition.met_on,
        ),
    )


OTHER_CONDITIONS = Guard(FURTHER, Text("Other conditions are met", "其他条件已具备"), other_conditions_met)


FIRST_RUN = product(
    "runs",
    Text("earlier runs", "过往流程"),
    "An organisation with an earlier run in the same file applies again instead of anew",
    "同一案卷中已有过往认证流程的，应办理重新申请",
)


def no_earlier_run(case: View) -> Finding:
    """The file holds no earlier run; otherwise the act is to apply again."""
    if not case.earlier:
        return met(Text("the file holds no earlier run", "案卷中没有过往认证流程"))
    return unmet(
        Text(
            "the file already holds a run: go on with it or, once it has ended, “apply again”",
            "案卷中已有认证流程：进行中的请继续办理，已结束的请办理“重新申请”",
        )
    )


NO_EARLIER_RUN = Standing(FIRST_RUN, Text("This is the file's first application", "案卷中的首次申请"), no_earlier_run)

NO_WAIT = notice(
    "T-silence",
    Text("grounds for terminating an audit, by silence", "终止审核的情形（未作规定）"),
    "No waiting period follows a terminated audit",
    "审核终止后，未规定等待期间",
    ("N20",),
)


def no_wait_after_termination(case: View) -> Finding:
    """The texts set no waiting period after a terminated audit, and none is invented."""
    ended = [filed.on for run in case.earlier if (filed := run.last(Termination))]
    if not ended:
        return not_applicable(Text("no audit was terminated before", "此前没有终止的审核"))
    return not_applicable(
        Text(
            "an audit was terminated on {days}; no text sets a waiting period for that",
            "审核曾于{days}终止；对此未规定等待期间",
            days=tuple(ended),
        )
    )


NO_WAIT_AFTER_TERMINATION = Standing(
    NO_WAIT, Text("No waiting period after a terminated audit", "审核终止后无等待期间"), no_wait_after_termination
)

_CONDITIONS: tuple[Guard[Application] | Standing, ...] = (
    RULE_IN_FORCE,
    FOR_THIS_FIELD,
    LAWFUL_SUBJECT,
    LICENCES,
    OPERATED,
    WAITED_ONE_YEAR,
    WAITED_THREE_MONTHS,
    NOT_ORDERED_TO_STOP,
    ON_NEITHER_LIST,
    OTHER_CONDITIONS,
    APPLIES_THROUGH_SUBJECT,
    SITES_HAVE_STATUS,
    APPLICATION_COMPLETE,
    EVERY_ENTITY_PROVED,
    DOCUMENTS_FILED,
)

SUBMIT = Transition[Application](
    "submit",
    START,
    APPLICATION,
    title=Text("Apply", "提出认证申请"),
    clause=DAY_OF_APPLICATION,
    takes=Application,
    guards=(NO_EARLIER_RUN, *_CONDITIONS),
)
REAPPLY = Transition[Application](
    "reapply",
    ENDED,
    REAPPLICATION,
    title=Text("Apply again", "重新申请"),
    clause=DAY_OF_APPLICATION,
    takes=Application,
    guards=(*_CONDITIONS, NO_WAIT_AFTER_TERMINATION),
    opens=True,
)

REVIEW = iso17021(
    "9.1.2", "The body reviews the application and says by whom and why", "认证机构评审申请，注明评审人与理由"
)


@frozen(kw_only=True)
class Acceptance(ConditionEvidence):
    """The acceptance of an application, with what was checked again."""

    reviewed_by: str | None = fact("who reviewed the application", "申请评审人")


@frozen(kw_only=True)
class Rejection:
    """The rejection of an application (不予受理)."""

    reviewed_by: str | None = fact("who reviewed the application", "申请评审人")
    reasons: str | None = fact("the reasons for rejecting it", "不予受理的理由")


@frozen(kw_only=True)
class Withdrawal:
    """The withdrawal of an application by the applicant."""

    requested_by: str | None = fact("who withdrew the application", "撤回申请的人")
    requested_on: date | None = fact("the day the withdrawal was asked for", "提出撤回的日期")
    document: str | None = fact("the document that withdraws the application", "撤回申请的文件")


def reviewed(case: View, review: Acceptance | Rejection) -> Finding:
    """The review names who made it and, where the application is rejected, why."""
    names = ("reviewed_by", "reasons") if isinstance(review, Rejection) else ("reviewed_by",)
    if gaps := lacks(review, *names):
        return undetermined(missing(gaps))
    return met(Text("reviewed by {who}", "由{who}评审", who=review.reviewed_by))


def withdrawal_on_file(case: View, withdrawal: Withdrawal) -> Finding:
    """The applicant's own wish is on file."""
    gaps = lacks(withdrawal, "requested_by", "requested_on", "document")
    if gaps or withdrawal.requested_on is None:
        return undetermined(missing(gaps))
    return holds_from(
        withdrawal.requested_on,
        Text(
            "withdrawn by {who} on {day} (“{document}”)",
            "{who}于{day}撤回申请（“{document}”）",
            who=withdrawal.requested_by,
            day=withdrawal.requested_on,
            document=withdrawal.document,
        ),
    )


_REVIEWED = Text("The review is on file", "申请评审记录在案")
REVIEWED: Guard[Acceptance | Rejection] = Guard(REVIEW, _REVIEWED, reviewed)
_PENDING = (APPLICATION, REAPPLICATION)

ACCEPT = Transition[Acceptance](
    "accept",
    _PENDING,
    CONTRACT,
    title=Text("Accept the application", "受理申请"),
    clause=REVIEW,
    takes=Acceptance,
    guards=(REVIEWED, *(rechecked(g) for g in (LAWFUL_SUBJECT, LICENCES, NOT_ORDERED_TO_STOP, ON_NEITHER_LIST))),
)
REJECT = Transition[Rejection](
    "reject",
    _PENDING,
    REJECTED,
    title=Text("Reject the application", "不予受理"),
    clause=REVIEW,
    takes=Rejection,
    guards=(REVIEWED,),
)
WITHDRAWING = product(
    "withdrawing",
    Text("withdrawing", "撤回申请"),
    "An applicant may withdraw its application until the decision",
    "作出认证决定前，认证委托人可以撤回申请",
)
WITHDRAW = Transition[Withdrawal](
    "withdraw",
    OPEN,
    WITHDRAWN,
    title=Text("Withdraw the application", "撤回申请"),
    clause=WITHDRAWING,
    takes=Withdrawal,
    guards=(Guard(WITHDRAWING, Text("The withdrawal is on file", "撤回申请的文件在案"), withdrawal_on_file),),
)
