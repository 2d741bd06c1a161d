"""What the body makes public: ten topics, each with its address, its owner and the day it was checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from attrs import frozen

from certflow.errors import UnsettledError
from certflow.model.finding import Finding, all_of, holds_during, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import Choice, fact, lacks, missing
from certflow.rules.setting import UNSETTLED, Policy, Setting
from certflow.schemes.sources import notice

__all__ = ["PUBLIC_CLAUSES", "PUBLIC_INFORMATION_AGE", "Publication", "Topic", "public_information"]


class Topic(Choice):
    """A topic that client and audited organisation may consult."""

    BUSINESS = (
        "business",
        "what the body certifies, its accreditation, and work taken over from bodies abroad",
        "可开展的业务、认可状况及承接境外机构分包业务的状况",
    )
    STANDARDS = "standards", "standards, schemes and process of certification", "认证所用的标准、方案与流程"
    PROCEDURES = (
        "procedures",
        "procedures for each decision on a certificate, from granting to reducing its scope",
        "从授予证书到缩小范围的各项程序",
    )
    INFORMATION = "information", "information to be collected, and how it is kept confidential", "须收集的信息及其保密"
    FEES = "fees", "fees", "认证收费"
    USE = "use", "how certificates and marks may be used", "证书与标志的使用要求"
    APPEALS = "appeals", "appeals and complaints", "申诉与投诉的处理"
    NEW_EDITIONS = "new_editions", "transition to new editions of the standard", "标准换版的安排"
    SHORT_NOTICE = "short_notice", "when an audit comes at short notice", "何时会提前较短时间通知审核"
    OTHER = "other", "other information that has to be public", "其他须公开的内容"


@frozen(kw_only=True)
class Publication:
    """Where a topic can be consulted, who sees to it, and when somebody last looked whether that is so."""

    address: str | None = fact("where it can be consulted", "查询地址")
    owner: str | None = fact("who is responsible for it", "责任人")
    checked_on: date | None = fact("the day it was last checked", "最近核对日期")
    not_applicable: str | None = fact("why it does not apply", "不适用的理由")


PUBLIC = notice(
    "P",
    Text("public information", "应公开的信息"),
    "Client and audited organisation may consult ten topics, which the body makes public",
    "认证机构公开十类信息，供客户和接受审核的组织查询",
    ("N40",),
)
PUBLIC_CLAUSES = {
    topic: notice(
        f"P({place})",
        Text(f"public information ({place})", f"应公开的信息（{place}）"),
        f"Public: {topic.label.en}",
        f"公开：{topic.label.zh}",
        ("N40",),
    )
    for place, topic in enumerate(Topic, 1)
}
WHERE_APPLICABLE = (Topic.NEW_EDITIONS,)
"""The topics that the notice asks for only where applicable (适用时)."""

PUBLIC_INFORMATION_AGE: Setting[int] = Setting(
    id="public_information_age",
    title=Text("How old a check of the public information may be", "公开信息核对结果的有效天数"),
    clause=PUBLIC,
    reason=Text(
        "The information has to be there for whoever asks; no text says how often the body looks whether it is",
        "信息须随时可供查询，但条文未规定多久核对一次",
    ),
    takes=int,
    default=UNSETTLED,
    unit=Text("days", "天"),
)


def public_information(policy: Policy, topics: Mapping[Topic, Publication]) -> Finding:
    """On which days all ten topics are in order; its ``parts`` say so of each, in the order of `Topic`.

    A topic is undetermined where something is missing, unmet where its check is stale.
    """
    parts = tuple(
        _in_order(policy, topic, topics.get(topic, Publication())).under(PUBLIC_CLAUSES[topic]) for topic in Topic
    )
    return all_of(parts, Text("all ten topics can be consulted", "十类信息均可查询")).under(PUBLIC)


def _in_order(policy: Policy, topic: Topic, told: Publication) -> Finding:
    if not lacks(told, "not_applicable"):
        named = {"topic": topic, "reason": told.not_applicable}
        if topic in WHERE_APPLICABLE:
            return not_applicable(Text("does not apply: {reason}", "不适用：{reason}", **named))
        return unmet(
            Text(
                "declared not to apply ({reason}), which the notice does not allow here",
                "声明不适用（{reason}），但须知未允许此类信息不适用",
                **named,
            )
        )
    gaps = lacks(told, "address", "owner", "checked_on")
    parts: tuple[Finding, ...] = (undetermined(missing(gaps)),) if gaps else ()
    if told.checked_on is not None:
        parts += (_fresh(policy, told.checked_on),)
    return parts[0] if len(parts) == 1 else all_of(parts, topic.label)


def _fresh(policy: Policy, checked: date) -> Finding:
    """Until which day a check counts; unknown before it, and after it where nobody has settled how long."""
    try:
        age = policy[PUBLIC_INFORMATION_AGE]
    except UnsettledError as error:
        because = Text(
            "checked on {day}; whether that is stale cannot be told: {gap}",
            "于{day}核对；是否过期尚不能判定：{gap}",
            day=checked,
            gap=Text(*error.gap),
        )
        return holds_during(Window.between(checked, checked), because, unknown=~Window.between(checked, checked))
    last = checked + timedelta(days=age) if age <= (date.max - checked).days else date.max
    because = Text("checked on {day}; stale after {last}", "于{day}核对；{last}之后为过期", day=checked, last=last)
    return holds_during(Window.between(checked, last), because, unknown=Window.before(checked))
