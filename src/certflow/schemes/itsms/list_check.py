"""The facts of a look into the public lists of serious violations and dishonesty."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact

__all__ = ["ListCheck", "ListResult", "PublicList"]


class PublicList(Choice):
    """The two public lists of serious violations and dishonesty."""

    ENTERPRISE_CREDIT = (
        "enterprise_credit",
        "National Enterprise Credit Information Publicity System",
        "国家企业信用信息公示系统",
    )
    CREDIT_CHINA = "credit_china", "Credit China", "信用中国"


class ListResult(Choice):
    """What a check of a list showed."""

    NOT_LISTED = "not_listed", "not listed", "未列入"
    LISTED = "listed", "listed", "已列入"


@frozen(kw_only=True)
class ListCheck:
    """One look into one list for one organisation."""

    list: PublicList | None = fact("which list was checked", "所查询的名单")
    of: str | None = fact("whose entry was looked for", "被查询的组织")
    checked_on: date | None = fact("the day of the check", "查询日期")
    checked_by: str | None = fact("who checked", "查询人")
    result: ListResult | None = fact("what the check showed", "查询结果")
