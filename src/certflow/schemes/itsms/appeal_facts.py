"""What appeals and complaints file."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact

__all__ = [
    "Acknowledgement",
    "Appeal",
    "AppealedDecision",
    "Closure",
    "Complaint",
    "Concerning",
    "Dismissal",
    "Dropping",
    "Investigation",
    "Matter",
    "Ruling",
    "Upholding",
]


@frozen(kw_only=True)
class Matter:
    """An appeal or a complaint as it is lodged: by whom, when, in which document."""

    lodged_by: str | None = fact("who lodged it", "提出人")
    lodged_on: date | None = fact("the day it was lodged", "提出日期")
    document: str | None = fact("the document in which it was lodged", "申诉或投诉文件")


class AppealedDecision(Choice):
    """A decision of the body that can be appealed against."""

    REJECTION = "rejection", "the rejection of the application", "不予受理的决定"
    REFUSAL = "refusal", "the refusal of certification", "拒绝认证的决定"
    SUSPENSION = "suspension", "the suspension of the certificate", "暂停证书的决定"
    REVOCATION = "revocation", "the revocation of the certificate", "撤销证书的决定"
    CANCELLATION = "cancellation", "the cancellation of the certificate", "注销证书的决定"
    REDUCTION = "reduction", "the reduction of the scope", "缩小认证范围的决定"
    TERMINATION = "termination", "the termination of the audit", "终止审核的决定"


@frozen(kw_only=True)
class Appeal(Matter):
    """An appeal (申诉): against which decision, taken on which day, and why."""

    against: AppealedDecision | None = fact("the decision appealed against", "所申诉的决定")
    taken_on: date | None = fact("the day that decision was taken", "该决定作出的日期")
    grounds: str | None = fact("the grounds of the appeal", "申诉理由")


class Concerning(Choice):
    """Whom a complaint is about."""

    BODY = "body", "the certification body", "认证机构"
    CLIENT = "client", "the client of the certification body", "认证委托人或获证组织"


@frozen(kw_only=True)
class Complaint(Matter):
    """A complaint (投诉): about whom, what happened when, and which persons it names."""

    about: Concerning | None = fact("whom the complaint is about", "投诉对象")
    occurred_on: date | None = fact("the day of what is complained of", "所投诉事项发生日期")
    what: str | None = fact("what is complained of", "所投诉的事项")
    persons: tuple[str, ...] | None = fact("the persons named in the complaint", "投诉所涉人员")


@frozen(kw_only=True)
class Acknowledgement:
    """The acknowledgement of an appeal or a complaint."""

    acknowledged_by: str | None = fact("who acknowledged it", "确认人")
    acknowledged_on: date | None = fact("the day it was acknowledged", "确认日期")
    document: str | None = fact("the document that acknowledges it", "确认文件")


@frozen(kw_only=True)
class Investigation:
    """The investigation of an appeal or a complaint that begins."""

    investigators: tuple[str, ...] | None = fact("who investigates", "调查人")
    begins_on: date | None = fact("the day the investigation begins", "调查开始日期")


@frozen(kw_only=True)
class Ruling:
    """The decision on an appeal or a complaint, and why."""

    decided_by: str | None = fact("who decided on it", "作出处理决定的人")
    reasons: str | None = fact("the reasons for the decision", "处理决定的理由")


@frozen(kw_only=True)
class Upholding(Ruling):
    """It is upheld (成立)."""


@frozen(kw_only=True)
class Dismissal(Ruling):
    """It is dismissed (不成立)."""


@frozen(kw_only=True)
class Dropping:
    """It is dropped (撤回) by whoever lodged it."""

    dropped_by: str | None = fact("who drops it", "撤回人")
    dropped_on: date | None = fact("the day it was dropped", "撤回日期")
    document: str | None = fact("the document that drops it", "撤回文件")


@frozen(kw_only=True)
class Closure:
    """The end of the handling: whoever lodged it was told the outcome."""

    informed_on: date | None = fact("the day the outcome was told", "告知处理结果的日期")
    document: str | None = fact("the document that tells the outcome", "告知处理结果的文件")
