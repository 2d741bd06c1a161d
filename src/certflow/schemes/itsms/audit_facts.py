"""What an initial audit files."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, Nothing, fact

__all__ = [
    "AuditPlan",
    "AuditReport",
    "Discontinuation",
    "Grade",
    "Information",
    "Nonconformity",
    "RepeatedStage",
    "Stage",
    "Verification",
]


@frozen(kw_only=True)
class AuditPlan:
    """An initial audit that is planned: who audits."""

    team: tuple[str, ...] | None = fact("the members of the audit team", "审核组成员")


@frozen(kw_only=True)
class Stage:
    """A stage of the audit that begins."""

    begins_on: date | None = fact("the day the stage begins", "该阶段开始日期")
    auditors: tuple[str, ...] | None = fact("the auditors of the stage", "该阶段审核员")


@frozen(kw_only=True)
class RepeatedStage(Stage):
    """Another stage 2."""


class Grade(Choice):
    """How grave a nonconformity is."""

    MAJOR = "major", "major", "严重"
    MINOR = "minor", "minor", "轻微"


@frozen(kw_only=True)
class Nonconformity:
    """A nonconformity: its number, how grave, what, when it was raised."""

    number: str | None = fact("the number of the nonconformity", "不符合编号")
    grade: Grade | None = fact("whether the nonconformity is major or minor", "不符合的严重程度")
    what: str | None = fact("the nonconformity, as found", "不符合事实")
    raised_on: date | None = fact("the day it was raised", "提出日期")


@frozen(kw_only=True)
class Verification:
    """The verification that a nonconformity was corrected."""

    number: str | None = fact("the number of the nonconformity", "不符合编号")
    verified_on: date | None = fact("the day the correction was verified", "纠正措施验证日期")
    verified_by: str | None = fact("who verified the correction", "验证人")
    evidence: str | None = fact("the evidence of the correction", "纠正措施的证据")


@frozen(kw_only=True)
class AuditReport:
    """The report with which an audit is closed."""

    number: str | None = fact("the number of the audit report", "审核报告编号")
    reported_by: str | None = fact("who signed the audit report", "审核报告签发人")
    last_day: date | None = fact("the last day of stage 2", "第二阶段审核的最后一日")
    reported_on: date | None = fact("the day of the report", "审核报告日期")


@frozen(kw_only=True)
class Information:
    """The client was informed of something, by whom and how."""

    about: str | None = fact("what the client was informed of", "告知事项")
    informed_by: str | None = fact("who informed the client", "告知人")
    document: str | None = fact("the document that informed the client", "告知文件")


@frozen(kw_only=True)
class Discontinuation(Nothing):
    """An audit ends because the application it serves was withdrawn."""
