"""The facts of the conditions of application that are checked more than once."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import fact
from certflow.schemes.itsms.list_check import ListCheck

__all__ = ["ConditionEvidence", "ConditionStatement", "LegalStatus", "Licence", "StopOrder"]


@frozen(kw_only=True)
class LegalStatus:
    """A certificate of lawful subject status, such as a business licence. 9999-12-31 stands for "long-term"."""

    holder: str | None = fact("the subject named on the certificate of status", "主体资格证照上载明的主体")
    document: str | None = fact("the number of the certificate of status", "主体资格证照编号")
    valid_from: date | None = fact("the first day of lawful status", "主体资格起始日期")
    valid_until: date | None = fact("the last day of lawful status", "主体资格有效期截止日期")


@frozen(kw_only=True)
class Licence:
    """An administrative licence that the scope needs."""

    name: str | None = fact("the name of the licence", "行政许可名称")
    number: str | None = fact("the number of the licence", "行政许可编号")
    valid_from: date | None = fact("the first day of the licence", "行政许可起始日期")
    valid_until: date | None = fact("the last day of the licence", "行政许可有效期截止日期")


@frozen(kw_only=True)
class StopOrder:
    """A regulator's order to stop production or business for rectification, and what came of it."""

    authority: str | None = fact("the authority that gave the order", "作出责令的监管部门")
    ordered_on: date | None = fact("the day of the order", "责令停产停业整顿的日期")
    rectified_on: date | None = fact("the day the violations were rectified", "违法违规行为整改完成日期")
    consequences_removed_on: date | None = fact("the day the consequences were removed", "相应后果消除日期")
    lifted_on: date | None = fact("the day the order was lifted", "责令解除日期")
    operating_since: date | None = fact("the day normal operation resumed", "恢复正常生产经营日期")


# Without slots, so that a class of other facts may state conditions as well.
@frozen(kw_only=True, slots=False)
class ConditionStatement:
    """What is stated of the conditions that are checked more than once. The newest statement on file counts."""

    subject: LegalStatus | None = fact("the certificate of lawful subject status", "合法主体资格证照")
    licences: tuple[Licence, ...] | None = fact("the licences the scope needs", "认证范围所需的行政许可")
    orders: tuple[StopOrder, ...] | None = fact("orders to stop production or business", "责令停产停业整顿的情况")


@frozen(kw_only=True)
class ConditionEvidence(ConditionStatement):
    """Evidence of those conditions, with the checks of the lists that were made for the act itself."""

    list_checks: tuple[ListCheck, ...] | None = fact("the checks of the two public lists", "两份失信名单的查询记录")
