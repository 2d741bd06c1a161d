"""What a transfer from another body files: the certificate to be taken over, its status, the decision to take it over."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact
from certflow.schemes.itsms.audit_facts import CertificateAuditPlan
from certflow.schemes.itsms.certificate_content import Certificate, Grant

__all__ = ["ForeignCertificate", "ForeignStatus", "StatusCheck", "TakeOver", "TransferPlan"]


class ForeignStatus(Choice):
    """The status of another body's certificate, as a register shows it."""

    VALID = "valid", "valid", "有效"
    SUSPENDED = "suspended", "suspended", "暂停"
    REVOKED = "revoked", "revoked", "撤销"
    CANCELLED = "cancelled", "cancelled", "注销"
    EXPIRED = "expired", "expired", "过期"


@frozen(kw_only=True)
class StatusCheck:
    """One look at a certificate's status: which, in which register, by whom, when."""

    status: ForeignStatus | None = fact("the status that the register shows", "查询平台显示的证书状态")
    register: str | None = fact("the register that was looked into", "所查询的平台")
    checked_by: str | None = fact("who looked up the status", "证书状态查询人")
    checked_on: date | None = fact("the day the status was looked up", "证书状态查询日期")


@frozen(kw_only=True)
class ForeignCertificate(Certificate):
    """Another body's certificate that is to be taken over."""

    body: str | None = fact("the body that issued the certificate", "发证机构")
    holder: str | None = fact("the holder of the certificate", "证书持有人")


@frozen(kw_only=True)
class TransferPlan(CertificateAuditPlan):
    """An audit that is planned to take over another body's certificate."""

    certificate: ForeignCertificate | None = fact("the certificate to be taken over", "拟接收的证书")
    status: StatusCheck | None = fact("the record of the certificate's status", "证书状态查询记录")
    why: str | None = fact("why the certificate moves", "转换认证机构的原因")


@frozen(kw_only=True)
class TakeOver(Grant):
    """The decision to take over another body's certificate, the certificate issued for it, and its status by then."""

    status: StatusCheck | None = fact("the record of the certificate's status", "证书状态查询记录")
