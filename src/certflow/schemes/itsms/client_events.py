"""What can happen on the client's side, from its application on: what, on which day, known from whom, by which document."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact
from certflow.schemes.itsms.condition_facts import ConditionStatement, StopOrder
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList

__all__ = [
    "Accident",
    "Change",
    "Changed",
    "ClientEvent",
    "Inquiry",
    "Listing",
    "Misuse",
    "Misused",
    "Obstruction",
    "OrderToStop",
    "ReportableEvent",
    "SystemStopped",
    "Untruth",
]


@frozen(kw_only=True)
class ClientEvent:
    """Something that happened on the client's side."""

    what: str | None = fact("what happened", "所发生的事实")
    happened_on: date | None = fact("the day it happened", "发生日期")
    known_on: date | None = fact("the day it was reported or found", "通报或发现日期")
    known_by: str | None = fact("who reported or found it", "通报人或发现人")
    document: str | None = fact("the document that shows it", "证明该事实的文件")


@frozen(kw_only=True)
class ReportableEvent(ClientEvent):
    """An event that the client has to report itself. Without a day of its report it did not."""

    reported_on: date | None = fact("the day the client itself reported it", "客户自行通报的日期")


class Changed(Choice):
    """What a change concerns."""

    SYSTEM = "system", "the management system", "管理体系"
    CONDITIONS = "conditions", "a condition of application", "认证申请条件"


@frozen(kw_only=True)
class Change(ReportableEvent, ConditionStatement):
    """A change of the system or of a condition of application; with what now holds of the condition."""

    changed: Changed | None = fact("what the change concerns", "变更所涉事项")


@frozen(kw_only=True)
class Accident(ReportableEvent):
    """A major accident."""


@frozen(kw_only=True)
class Listing(ReportableEvent):
    """An entry in one of the two public lists of serious violations and dishonesty."""

    list: PublicList | None = fact("which list holds the entry", "所列入的名单")
    of: str | None = fact("who was entered", "被列入的组织")

    @property
    def check(self) -> ListCheck:
        """The entry as a check of the list shows it, from the day it was known."""
        return ListCheck(
            list=self.list, of=self.of, checked_on=self.known_on, checked_by=self.known_by, result=ListResult.LISTED
        )


@frozen(kw_only=True)
class OrderToStop(ReportableEvent):
    """A regulator's order to stop production or business for rectification, given on the day it happened."""

    authority: str | None = fact("the authority that gave the order", "作出责令的监管部门")

    @property
    def order(self) -> StopOrder:
        """The order as an application states it: it stands until its end is stated."""
        return StopOrder(authority=self.authority, ordered_on=self.happened_on)


class Misused(Choice):
    """What was misused in advertising or elsewhere."""

    CERTIFICATE = "certificate", "the certificate", "认证证书"
    MARK = "mark", "the certification mark", "认证标志"
    INFORMATION = "information", "information on the certification", "认证有关信息"


@frozen(kw_only=True)
class Misuse(ClientEvent):
    """Certificate, mark or information misused."""

    misused: Misused | None = fact("what was misused", "被误用的事项")
    where: str | None = fact("the advertisement or publication", "涉及的广告或宣传")


class Inquiry(Choice):
    """With what the client has to cooperate."""

    INSPECTION = "inspection", "the regulator's inspection", "认证行政监管部门的监督检查"
    COMPLAINT = "complaint", "the body's investigation of a complaint", "认证机构对投诉的调查"


@frozen(kw_only=True)
class Obstruction(ClientEvent):
    """An inspection by the regulator, or the body's investigation of a complaint, that the client obstructed."""

    inquiry: Inquiry | None = fact("what was obstructed", "未予配合的事项")
    number: str | None = fact("the number of the inspection or complaint", "监督检查或投诉的编号")


@frozen(kw_only=True)
class Untruth(ClientEvent):
    """Information given by the client that was found untrue; what happened is what is true."""

    statement: str | None = fact("the statement that is untrue", "不真实的陈述")
    given_in: str | None = fact("where the client made the statement", "该陈述的出处")


@frozen(kw_only=True)
class SystemStopped(ClientEvent):
    """The certified system found no longer operating, since the day it happened."""
