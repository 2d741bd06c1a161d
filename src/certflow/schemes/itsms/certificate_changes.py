"""What changes the wording of a certificate: a scope expanded or reduced, a new edition of the standard."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact

__all__ = [
    "CertificateChange",
    "EditionChange",
    "ReductionAfterSuspension",
    "ReductionGround",
    "ScopeExpansion",
    "ScopeReduction",
]


@frozen(kw_only=True)
class CertificateChange:
    """A decision after which the certificate reads otherwise."""

    decided_by: str | None = fact("who decided on the change", "作出变更决定的人")


@frozen(kw_only=True)
class ScopeExpansion(CertificateChange):
    """The scope is expanded: on which application and which audit, by what. No sites added is an empty list."""

    document: str | None = fact("the application for the expansion", "扩大范围的申请文件")
    applied_on: date | None = fact("the day of the application for the expansion", "提出扩大范围申请的日期")
    report: str | None = fact("the number of the audit report that it rests on", "所依据的审核报告编号")
    added: str | None = fact("what is added to the scope", "所扩大的内容")
    scope: str | None = fact("the new wording of the scope", "变更后的证书范围")
    sites_added: tuple[str, ...] | None = fact("the sites added", "新增的场所")


class ReductionGround(Choice):
    """Why a scope is reduced."""

    REQUESTED = "requested", "the holder asked for the reduction", "获证组织申请缩小范围"
    REQUIREMENTS_NOT_MET = (
        "requirements_not_met",
        "part of the scope does not meet the requirements",
        "部分范围不满足认证要求",
    )
    CHANGE = "change", "a change left part of the scope without its basis", "变更致使部分范围失去依据"
    SITE_REMOVED = "site_removed", "a site no longer belongs to it", "场所不再属于认证范围"


@frozen(kw_only=True)
class ScopeReduction(CertificateChange):
    """The scope is reduced: why, by what. No sites removed is an empty list."""

    ground: ReductionGround | None = fact("the ground of the reduction", "缩小范围的理由")
    document: str | None = fact("the document that shows the ground of the reduction", "证明缩小范围理由的文件")
    confirmed_on: date | None = fact("the day the ground of the reduction was confirmed", "确认缩小范围理由的日期")
    excluded: str | None = fact("what is excluded from the scope", "所缩小的内容")
    scope: str | None = fact("the new wording of the scope", "变更后的证书范围")
    sites_removed: tuple[str, ...] | None = fact("the sites removed", "移出的场所")


@frozen(kw_only=True)
class ReductionAfterSuspension(ScopeReduction):
    """The scope is reduced by the part for which the certificate was suspended, which ends the suspension."""

    verified_by: str | None = fact(
        "who verified that the cause of the suspension lies in the part excluded", "核实暂停原因仅在所缩小部分的人"
    )
    evidence: str | None = fact(
        "the document that shows the cause of the suspension to lie in the part excluded",
        "证明暂停原因仅在所缩小部分的文件",
    )


@frozen(kw_only=True)
class EditionChange(CertificateChange):
    """The certificate moves to a new edition of its standard, on which audit."""

    standard: str | None = fact("the standard with the year of its new edition", "注明新版年份的认证依据标准")
    report: str | None = fact("the number of the audit report that it rests on", "所依据的审核报告编号")
