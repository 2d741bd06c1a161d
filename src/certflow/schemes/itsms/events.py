"""What can befall a certificate: the facts of suspension, restoration, revocation, cancellation, expiry, a body's loss."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, Nothing, fact

__all__ = [
    "NOT_OWN",
    "BodyLoss",
    "Cancellation",
    "Ending",
    "Expiry",
    "LossKind",
    "PriorCertificate",
    "PriorEnding",
    "PriorSuspension",
    "Qualification",
    "Reason",
    "Restoration",
    "Revocation",
    "Suspension",
]


class Reason(Choice):
    """Why a certificate was suspended, revoked or cancelled."""

    REQUIREMENTS_NOT_MET = (
        "requirements_not_met",
        "the system persistently or seriously failed the requirements",
        "管理体系持续或严重不满足认证要求",
    )
    SURVEILLANCE_NOT_ALLOWED = (
        "surveillance_not_allowed",
        "audits were not allowed at the required frequency",
        "未按要求的频次接受监督或再认证审核",
    )
    SURVEILLANCE_OVERDUE = "surveillance_overdue", "a surveillance audit is overdue", "监督审核逾期未实施"
    AUDIT_TERMINATED = "audit_terminated", "an audit of the certificate was terminated", "证书审核被终止"
    CHANGE = "change", "a change left the certificate without its basis", "变更致使证书失去依据"
    ACCIDENT = "accident", "a major accident showed the system to have failed", "重大事故表明管理体系失效"
    LISTED = "listed", "the holder was listed for serious violations and dishonesty", "获证组织被列入严重违法失信名单"
    ORDERED_TO_STOP = "ordered_to_stop", "the holder was ordered to stop business", "获证组织被责令停产停业整顿"
    OBSTRUCTION = "obstruction", "an inspection or investigation was obstructed", "拒不配合监督检查或投诉调查"
    UNTRUTHFUL = "untruthful", "information given was not true", "所提供的信息不真实"
    SYSTEM_STOPPED = "system_stopped", "the system no longer operates", "管理体系停止运行"
    MISUSE = "misuse", "certificate or mark was misused", "误用认证证书或认证标志"
    REQUESTED = "requested", "the holder asked for it", "获证组织主动申请"
    CEASED = "ceased", "the holder ceased its business", "获证组织停止经营"
    SUSPENSION_RAN_OUT = "suspension_ran_out", "the suspension ran out without restoration", "暂停期满未恢复"
    TRANSFER = "transfer", "the certificate went to another body", "转换认证机构"
    MERGER = "merger", "the holder merged with another organisation", "获证组织合并"
    BODY_LOSS = "body_loss", "the body lost its qualification", "发证机构丧失资质"


NOT_OWN = (Reason.TRANSFER, Reason.MERGER, Reason.BODY_LOSS)
"""Reasons that lie outside the organisation."""


class LossKind(Choice):
    """How a body lost its qualification."""

    REVOKED = "revoked", "revoked", "被撤销"
    CANCELLED = "cancelled", "cancelled", "注销"
    EXPIRED = "expired", "ended by expiry", "到期"


class Qualification(Choice):
    """Words for the qualifications of a body; a field that is none of these has a word of its own."""

    ITSMS = "itsms", "ITSMS", "信息技术服务管理体系"
    QMS = "qms", "QMS", "质量管理体系"
    ISMS = "isms", "ISMS", "信息安全管理体系"
    OTHER = "other", "another scheme", "其他领域"


@frozen(kw_only=True)
class BodyLoss:
    """The loss of a certification body's qualification."""

    kind: LossKind | None = fact("how the body lost its qualification", "机构丧失资质的方式")
    qualification: str | None = fact("which qualification the body lost", "机构丧失的资质领域")
    on: date | None = fact("the day the body lost its qualification", "机构丧失资质的日期")
    document: str | None = fact("the decision on the body's qualification", "有关机构资质的决定文号")


@frozen(kw_only=True)
class Suspension:
    """A suspension: why, on what evidence, by whom, from which day until which last day."""

    reason: Reason | None = fact("the ground of the suspension", "暂停的理由")
    evidence: str | None = fact("the document that shows the ground", "证明该理由的文件")
    confirmed_on: date | None = fact("the day the ground was confirmed", "确认该理由的日期")
    decided_by: str | None = fact("who decided", "决定人")
    since: date | None = fact("the first day of the suspension", "暂停起始日期")
    until: date | None = fact("the last day of the suspension", "暂停截止日期")
    notified_on: date | None = fact("the day the holder was notified", "通知获证组织的日期")
    published_on: date | None = fact("the day it was published", "公布日期")


@frozen(kw_only=True)
class Restoration:
    """A suspension's end: its cause removed, verified by whom, on what evidence."""

    cause_removed_on: date | None = fact("the day the cause of the suspension was removed", "暂停原因消除的日期")
    verified_by: str | None = fact("who verified that the cause is removed", "验证人")
    evidence: str | None = fact("the document that shows the cause is removed", "证明原因已消除的文件")


@frozen(kw_only=True)
class Ending:
    """A decision that ends a certificate: why, on what evidence, by whom."""

    reason: Reason | None = fact("the ground of the decision", "决定的理由")
    evidence: str | None = fact("the document that shows the ground", "证明该理由的文件")
    confirmed_on: date | None = fact("the day the ground was confirmed", "确认该理由的日期")
    decided_by: str | None = fact("who decided", "决定人")
    notified_on: date | None = fact("the day the holder was notified", "通知获证组织的日期")
    published_on: date | None = fact("the day it was published", "公布日期")


@frozen(kw_only=True)
class Revocation(Ending):
    """A revocation (撤销)."""


@frozen(kw_only=True)
class Cancellation(Ending):
    """A cancellation (注销); where it is for a transfer, to which body."""

    transferred_to: str | None = fact("the body that takes the certificate over", "接收证书的认证机构")


@frozen(kw_only=True)
class Expiry(Nothing):
    """The day after a certificate's last day."""


@frozen(kw_only=True)
class PriorSuspension:
    """A suspension of a former certificate. Without a day of restoration it was never restored."""

    on: date | None = fact("the day of suspension", "被暂停的日期")
    until: date | None = fact("the last day of the suspension", "暂停截止日期")
    restored_on: date | None = fact("the day of restoration", "恢复日期")
    reason: Reason | None = fact("why it was suspended", "被暂停的原因")
    notified_on: date | None = fact("the day the holder was notified", "通知获证组织的日期")
    published_on: date | None = fact("the day it was published", "公布日期")


@frozen(kw_only=True)
class PriorEnding:
    """The revocation or cancellation of a former certificate."""

    on: date | None = fact("the day of the decision", "作出决定的日期")
    reason: Reason | None = fact("why it was decided", "作出决定的原因")
    notified_on: date | None = fact("the day the holder was notified", "通知获证组织的日期")
    published_on: date | None = fact("the day it was published", "公布日期")


@frozen(kw_only=True)
class PriorCertificate:
    """A former certificate and what befell it."""

    number: str | None = fact("the number of the former certificate", "原证书编号")
    body: str | None = fact("the body that issued the former certificate", "原发证机构")
    standard: str | None = fact("the standard of the former certificate", "原证书的认证依据标准")
    holder: str | None = fact("the holder of the former certificate", "原获证组织")
    suspensions: tuple[PriorSuspension, ...] | None = fact(
        "the suspensions of the former certificate", "原证书被暂停的情况"
    )
    revoked: PriorEnding | None = fact("the revocation of the former certificate", "原证书被撤销的情况")
    cancelled: PriorEnding | None = fact("the cancellation of the former certificate", "原证书被注销的情况")
    expired_on: date | None = fact("the day the former certificate expired", "原证书到期失效的日期")
    body_loss: BodyLoss | None = fact("the loss of that body's qualification", "原发证机构丧失资质的情况")
