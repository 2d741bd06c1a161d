"""What the acts that Acme adds file."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow import fact
from certflow.schemes.itsms import CertificateAuditPlan

__all__ = ["LongerWait", "RemotePlan", "TechnicalReview"]


@frozen(kw_only=True)
class TechnicalReview:
    """A technical review: by whom, on which day."""

    by: str | None = fact("who did the technical review", "技术评审人")
    on: date | None = fact("the day of the technical review", "技术评审日期")


@frozen(kw_only=True)
class RemotePlan(CertificateAuditPlan):
    """A remote assessment that is planned: a kind of its own, which stands in for no surveillance or recertification."""

    platform: str | None = fact("the platform of the remote assessment", "远程审核所用平台")
    tested_by: str | None = fact("who tested the connection", "连接测试人")
    tested_on: date | None = fact("the day the connection was tested", "连接测试日期")


@frozen(kw_only=True)
class LongerWait:
    """A term of the contract: how many months the client waits after a revocation before it applies again."""

    months: int | None = fact("the months of waiting agreed", "约定的等待月数")
    document: str | None = fact("the document that agrees the longer wait", "约定更长等待期间的文件")
