"""Conditions of application that are checked on the day of application and again on acceptance."""

from __future__ import annotations

from datetime import date
from typing import Any

from certflow.model.finding import Finding, all_of, holds_during, met, not_applicable, undetermined
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import label_of, lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.client_events import OrderToStop
from certflow.schemes.itsms.condition_facts import (
    ConditionEvidence,
    ConditionStatement,
    LegalStatus,
    Licence,
    StopOrder,
)
from certflow.schemes.sources import cnca, notice

__all__ = [
    "ConditionEvidence",
    "LegalStatus",
    "Licence",
    "StopOrder",
    "newest",
    "not_on_file",
    "rechecked",
    "status_holds",
]


def newest(case: View, evidence: ConditionEvidence, name: str) -> Any:
    """What the act itself states of a field; where it is silent, what the file last stated in this run."""
    stated = getattr(evidence, name)
    if stated is not None:
        return stated
    earlier = (getattr(filed.facts, name) for filed in reversed(case.all(ConditionStatement)))
    return next((value for value in earlier if value is not None), None)


def not_on_file(name: str) -> Finding:
    """Undetermined: the condition's evidence is missing."""
    return undetermined(missing(label_of(ConditionEvidence, name)))


# The day of application decides; on acceptance the same conditions are looked at again.
DAY_OF_APPLICATION = cnca(
    "5.1.2", "The conditions hold on the day of application", "各项条件以提出申请之日为准", ("N14",), told=True
)
RECHECK_ON_ACCEPTANCE: Setting[bool] = Setting(
    id="recheck_on_acceptance",
    title=Text("The conditions are checked again on acceptance", "受理时复核申请条件"),
    clause=DAY_OF_APPLICATION,
    reason=Text(
        "Status, licences, orders and lists change between application and acceptance",
        "主体资格、行政许可、责令停产停业整顿的决定和失信名单在申请与受理之间可能变化",
    ),
    takes=bool,
    default=True,
)


def rechecked(guard: Guard[ConditionEvidence]) -> Guard[ConditionEvidence]:
    """The same guard, asked again on acceptance where the policy says so."""

    def again(case: View, evidence: ConditionEvidence) -> Finding:
        if not case.policy[RECHECK_ON_ACCEPTANCE]:
            return not_applicable(Text("the policy asks for no second check", "政策设置为受理时不复核"))
        return guard.check(case, evidence)

    return Guard(
        guard.clause, guard.title, again, id=f"{guard.id}_on_acceptance", also=(DAY_OF_APPLICATION, *guard.also)
    )


LAWFUL = cnca(
    "5.1.2(1)",
    "The applicant has lawful subject status, within its validity",
    "申请时的合法主体资格须有效",
    ("N03",),
    told=True,
)


def _validity(since: date | None, until: date | None) -> Text:
    if until == date.max:
        return Text("valid from {since} without end", "自{since}起长期有效", since=since)
    return Text("valid from {since} to {until}", "有效期自{since}至{until}", since=since, until=until)


def lawful_subject(case: View, evidence: ConditionEvidence) -> Finding:
    """Lawful subject status holds from the first to the last day on its certificate."""
    status = newest(case, evidence, "subject")
    if status is None:
        return not_on_file("subject")
    return status_holds(status)


def status_holds(status: LegalStatus) -> Finding:
    """The days on which a certificate of status is valid."""
    if gaps := lacks(status, "holder", "document", "valid_from", "valid_until"):
        return undetermined(missing(gaps))
    because = Text(
        "{holder}: lawful status by {document}, {valid}",
        "{holder}的合法主体资格（{document}）{valid}",
        holder=status.holder,
        document=status.document,
        valid=_validity(status.valid_from, status.valid_until),
    )
    return holds_during(Window.between(status.valid_from, status.valid_until), because)


LAWFUL_SUBJECT = Guard(LAWFUL, Text("Lawful subject status is valid", "合法主体资格有效"), lawful_subject)

LICENSED = cnca(
    "5.1.2(2)",
    "Administrative licences, where the law asks for them, are within their validity",
    "依法需要行政许可的，许可须在有效期内",
    ("N04",),
    told=True,
)
LICENCE_DOCUMENTS = cnca(
    "5.1.3(3)",
    "Licences and qualification certificates of the scope, where applicable",
    "申请范围所需的许可文件和资质证书（适用时）",
    ("N13",),
    told=True,
)


def licences_valid(case: View, evidence: ConditionEvidence) -> Finding:
    """Each licence that the scope needs is valid; none needed, nothing asked."""
    licences: tuple[Licence, ...] | None = newest(case, evidence, "licences")
    if licences is None:
        return not_on_file("licences")
    return all_of(
        tuple(_licence_valid(licence) for licence in licences),
        Text("each licence that the scope needs is valid", "认证范围所需的各项行政许可均有效")
        if licences
        else Text("the scope needs no licence", "认证范围无须行政许可"),
    )


def _licence_valid(licence: Licence) -> Finding:
    if gaps := lacks(licence, "name", "number", "valid_from", "valid_until"):
        return undetermined(missing(gaps)).under(LICENCE_DOCUMENTS)
    because = Text(
        "licence “{name}” {number}, {valid}",
        "行政许可“{name}”（{number}）{valid}",
        name=licence.name,
        number=licence.number,
        valid=_validity(licence.valid_from, licence.valid_until),
    )
    return holds_during(Window.between(licence.valid_from, licence.valid_until), because)


LICENCES = Guard(
    LICENSED, Text("Administrative licences are valid", "行政许可有效"), licences_valid, also=(LICENCE_DOCUMENTS,)
)

NOT_ORDERED = cnca(
    "5.1.2(6)",
    "Not under a regulator's order to stop production or business for rectification",
    "申请时不得处于停产停业整顿之中",
    ("N09",),
    told=True,
)
AFTER_AN_ORDER = notice(
    "C(3)",
    Text("clarification (3)", "进一步明确事项（3）"),
    "After an order: violations rectified, consequences removed, operating normally when applying",
    "曾被责令停产停业整顿的，须整改到位、后果消除，并已恢复经营",
    ("N09",),
)


def not_ordered_to_stop(case: View, evidence: ConditionEvidence) -> Finding:
    """No order stands that is stated or on file; after each, all of rectification, removal, lifting and normal operation have happened."""
    orders: tuple[StopOrder, ...] | None = newest(case, evidence, "orders")
    if orders is None:
        return not_on_file("orders")
    stated = {order.ordered_on for order in orders}
    filed = tuple(event.facts.order for event in case.all(OrderToStop) if event.facts.happened_on not in stated)
    orders = (*orders, *filed)
    if not orders:
        return met(Text("no order to stop production or business is on file", "没有责令停产停业整顿的记录"))
    return all_of(
        tuple(_order_over(order) for order in orders),
        Text("every order to stop has been complied with and is over", "各项责令停产停业整顿均已整改并解除"),
    )


def _order_over(order: StopOrder) -> Finding:
    gaps = lacks(order, "authority", "ordered_on")
    if gaps or order.ordered_on is None:
        return undetermined(missing(gaps)).under(NOT_ORDERED)
    before = Window.before(order.ordered_on)
    named = {"authority": order.authority, "day": order.ordered_on}
    steps = (order.rectified_on, order.consequences_removed_on, order.lifted_on, order.operating_since)
    if not any(steps):
        still = Text(
            "ordered to stop by {authority} on {day}; the order stands",
            "{day}被{authority}责令停产停业整顿，尚未解除",
            **named,
        )
        return holds_during(before, still).under(NOT_ORDERED)
    gaps = lacks(order, "rectified_on", "consequences_removed_on", "lifted_on", "operating_since")
    if gaps:
        return holds_during(before, missing(gaps), unknown=Window.since(order.ordered_on)).under(AFTER_AN_ORDER)
    over = max(day for day in steps if day)
    if over < order.ordered_on:
        early = Text(
            "ordered to stop by {authority} on {day}, while every step to end the order is dated earlier",
            "{day}被{authority}责令停产停业整顿，而各项整改日期均早于该日",
            **named,
        )
        return holds_during(before, early, unknown=Window.since(order.ordered_on)).under(AFTER_AN_ORDER)
    because = Text(
        "ordered to stop by {authority} on {day}; violations rectified on {rectified}, consequences removed on {removed}, "
        "order lifted on {lifted}, operating normally since {operating}: all of it from {over}",
        "{day}被{authority}责令停产停业整顿；{rectified}整改完成，{removed}后果消除，{lifted}解除责令，"
        "{operating}恢复正常经营；自{over}起各项齐备",
        rectified=order.rectified_on,
        removed=order.consequences_removed_on,
        lifted=order.lifted_on,
        operating=order.operating_since,
        over=over,
        **named,
    )
    return holds_during(before | Window.since(over), because).under(AFTER_AN_ORDER)


NOT_ORDERED_TO_STOP = Guard(
    NOT_ORDERED,
    Text("No order to stop production or business", "未被责令停产停业整顿"),
    not_ordered_to_stop,
    also=(AFTER_AN_ORDER,),
)
