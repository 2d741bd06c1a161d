"""What an audit files."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, Nothing, fact

__all__ = [
    "AuditPlan",
    "AuditReport",
    "CertificateAuditPlan",
    "ConflictCheck",
    "Discontinuation",
    "Grade",
    "Information",
    "Nonconformity",
    "Purpose",
    "RecertificationPlan",
    "RepeatedStage",
    "RestorationPlan",
    "ShortNoticePlan",
    "SpecialPlan",
    "Stage",
    "SurveillancePlan",
    "Verification",
]


@frozen(kw_only=True)
class AuditPlan:
    """An initial audit that is planned: who audits."""

    team: tuple[str, ...] | None = fact("the members of the audit team", "审核组成员")


@frozen(kw_only=True)
class CertificateAuditPlan(AuditPlan):
    """An audit of a certificate that is planned: of one that this body issued, or is to take over."""


@frozen(kw_only=True)
class SurveillancePlan(CertificateAuditPlan):
    """A surveillance audit that is planned."""


@frozen(kw_only=True)
class RecertificationPlan(CertificateAuditPlan):
    """A recertification audit that is planned."""


class Purpose(Choice):
    """What a special audit is for."""

    EXPANSION = "expansion", "to expand the scope", "扩大认证范围"
    CHANGE = "change", "to follow a reported change", "核实所通报的变更"
    EDITION = "edition", "to move to a new edition of the standard", "标准换版"
    FOLLOW_UP = "follow_up", "to follow up what is on file", "跟踪案卷所载事项"


@frozen(kw_only=True)
class SpecialPlan(CertificateAuditPlan):
    """A special audit that is planned: for what, and on which document."""

    purpose: Purpose | None = fact("the purpose of the special audit", "特殊审核的目的")
    document: str | None = fact("the document that the special audit rests on", "特殊审核所依据的文件")


@frozen(kw_only=True)
class ConflictCheck:
    """One look at whether an auditor is free of conflicts of interest: who, against what, by whom, when, the result."""

    auditor: str | None = fact("the auditor who was checked", "被核查的审核员")
    against: str | None = fact("the interests that the auditor was checked against", "所核查的利害关系")
    checked_by: str | None = fact("who checked the auditor", "核查人")
    checked_on: date | None = fact("the day of the check", "核查日期")
    conflict: str | None = fact("the conflict that was found", "所发现的利益冲突")


@frozen(kw_only=True)
class ShortNoticePlan(CertificateAuditPlan):
    """A short-notice audit that is planned: the declared circumstance, what happened, and the team's checks."""

    circumstance: str | None = fact("the circumstance declared for short-notice audits", "事先声明的情形")
    occurred_on: date | None = fact("the day the circumstance occurred", "该情形发生日期")
    document: str | None = fact("the document that shows the circumstance", "证明该情形的文件")
    conflict_checks: tuple[ConflictCheck, ...] | None = fact(
        "the checks of the team against conflicts", "审核组利益冲突核查记录"
    )


@frozen(kw_only=True)
class RestorationPlan(CertificateAuditPlan):
    """An audit that is planned to restore a suspended certificate."""


@frozen(kw_only=True)
class Stage:
    """A stage of the initial audit, or another audit as a whole, that begins."""

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
    last_day: date | None = fact("the last day of the audit", "审核的最后一日")
    reported_on: date | None = fact("the day of the report", "审核报告日期")


@frozen(kw_only=True)
class Information:
    """The client was informed of something, by whom and how."""

    about: str | None = fact("what the client was informed of", "告知事项")
    informed_by: str | None = fact("who informed the client", "告知人")
    document: str | None = fact("the document that informed the client", "告知文件")


@frozen(kw_only=True)
class Discontinuation(Nothing):
    """An audit ends because the application or the certificate it serves has ended."""
