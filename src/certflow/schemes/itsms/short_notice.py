"""Short-notice audits: on circumstances declared beforehand, by a team that was checked against conflicts."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, any_of, holds_from, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import fact, lacks, missing
from certflow.rules.transition import Guard, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import ConflictCheck, ShortNoticePlan
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import AUDIT, CONTRACT, DECISION, LIVE
from certflow.schemes.sources import iso17021

__all__ = ["CIRCUMSTANCE_DECLARED", "SHORT_NOTICE", "TEAM_CHECKED", "Circumstances"]


@frozen(kw_only=True)
class Circumstances:
    """The circumstances in which the body audits at short notice, and when and how the client was told of them."""

    circumstances: tuple[str, ...] | None = fact(
        "the circumstances of short-notice audits", "提前较短时间通知审核的情形"
    )
    told_on: date | None = fact("the day the client was told of the circumstances", "告知认证委托人上述情形的日期")
    document: str | None = fact("the document that declares the circumstances", "声明上述情形的文件")


SHORT_NOTICE = iso17021(
    "9.6.4.2",
    "A short-notice audit rests on a circumstance declared beforehand; as the client cannot object to the team, the team is chosen with extra care",
    "提前较短时间通知的审核以事先声明的情形为限；因客户无法对审核组提出异议，审核组须加审慎选派",
    ("N21", "N31"),
)


def circumstance_declared(case: View, plan: ShortNoticePlan) -> Finding:
    """The client was told of the circumstance on a day before it occurred, and it has occurred."""
    gaps = lacks(plan, "circumstance", "occurred_on", "document")
    if gaps or plan.circumstance is None or plan.occurred_on is None:
        return undetermined(missing(gaps))
    told = [each.facts for each in case.all(Circumstances)]
    declared = [each.told_on for each in told if plan.circumstance in (each.circumstances or ()) and each.told_on]
    if not declared:
        return unmet(
            Text(
                "“{what}” is none of the circumstances that were declared to the client",
                "“{what}”不在已向客户声明的情形之列",
                what=plan.circumstance,
            )
        )
    parts = tuple(_beforehand(told_on, plan.circumstance, plan.occurred_on) for told_on in declared)
    return any_of(parts, parts[0].because)


def _beforehand(told: date, what: str, occurred_on: date) -> Finding:
    named = {"what": what, "told": told, "day": occurred_on}
    if told >= occurred_on:
        return unmet(
            Text(
                "“{what}” occurred on {day}, and the client was told of it on {told}, not on an earlier day",
                "“{what}”于{day}发生，而{told}方告知客户，并非事先声明",
                **named,
            )
        )
    return holds_from(
        occurred_on,
        Text(
            "“{what}” occurred on {day}; the client was told beforehand, on {told}",
            "“{what}”于{day}发生；此前已于{told}告知客户",
            **named,
        ),
    )


CIRCUMSTANCE_DECLARED = Guard(
    SHORT_NOTICE,
    Text("The circumstance was declared before it occurred", "所依据的情形系事先声明"),
    circumstance_declared,
)


def team_checked(case: View, plan: ShortNoticePlan) -> Finding:
    """Somebody else looked whether each member of the team is free of conflicts, and found none."""
    because = Text("each member of the team was checked against conflicts", "审核组成员均已核查利益冲突")
    if plan.conflict_checks is None:
        return undetermined(missing(lacks(plan, "conflict_checks")))
    nameless = tuple(undetermined(missing(gaps)) for check in plan.conflict_checks if (gaps := lacks(check, "auditor")))
    return all_of((*(_checked(plan, who) for who in plan.team or ()), *nameless), because)


def _checked(plan: ShortNoticePlan, who: str) -> Finding:
    checks = [check for check in plan.conflict_checks or () if check.auditor == who]
    if not checks:
        return undetermined(
            missing(Text("the check of {who} against conflicts of interest", "{who}的利益冲突核查记录", who=who))
        )
    parts = tuple(_free(check) for check in checks)
    return all_of(parts, parts[0].because)


def _free(check: ConflictCheck) -> Finding:
    gaps = lacks(check, "against", "checked_by", "checked_on")
    named = {"who": check.auditor, "by": check.checked_by, "day": check.checked_on, "against": check.against}
    if gaps or check.checked_on is None:
        return undetermined(Text("{who}: {gaps}", "{who}：{gaps}", gaps=missing(gaps), **named))
    if check.checked_by == check.auditor:
        return unmet(Text("{who} was checked by nobody else", "{who}的利益冲突由其本人核查", **named))
    if check.conflict and check.conflict.strip():
        return unmet(
            Text(
                "{who} has a conflict of interest: {conflict} (checked by {by} on {day})",
                "{who}存在利益冲突：{conflict}（{by}于{day}核查）",
                conflict=check.conflict,
                **named,
            )
        )
    return holds_from(
        check.checked_on,
        Text(
            "{who} was checked by {by} on {day} against {against}; no conflict was found",
            "{by}于{day}就“{against}”核查了{who}，未发现利益冲突",
            **named,
        ),
    )


TEAM_CHECKED = Guard(
    SHORT_NOTICE,
    Text(
        "Each member of the team, to whom the client cannot object, is free of conflicts",
        "客户无法提出异议的审核组成员均无利益冲突",
    ),
    team_checked,
)

DECLARE = Transition[Circumstances](
    "declare_circumstances",
    (CONTRACT, AUDIT, DECISION, *LIVE),
    None,
    title=Text("Declare the circumstances of short-notice audits", "声明提前较短时间通知审核的情形"),
    clause=SHORT_NOTICE,
    takes=Circumstances,
    guards=(complete(SHORT_NOTICE, Circumstances, "circumstances", "document", day="told_on"),),
)
