"""What is filed once the body has lost its approval: who was told, what was arranged, which losses it bears."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.rules.facts import Choice, fact

__all__ = ["Loss", "LossBasis", "LossHandling", "LossNotice", "LossPayment"]


class LossBasis(Choice):
    """Why the body has to bear a loss."""

    CONTRACT = "contract", "agreed in the contract", "合同约定"
    LAW = "law", "found by law", "依法认定"


@frozen(kw_only=True)
class LossNotice:
    """The client was told that the body has lost its approval."""

    informed_on: date | None = fact("the day the client was told of the loss", "告知客户的日期")
    informed_by: str | None = fact("who told the client of the loss", "告知人")
    document: str | None = fact("the document that tells of the loss", "告知文件")


@frozen(kw_only=True)
class LossHandling:
    """What the body arranged for the client, such as a transfer to another body."""

    arranged: str | None = fact("what was arranged for the client", "为客户作出的安排")
    handled_by: str | None = fact("who made the arrangement", "经办人")
    handled_on: date | None = fact("the day of the arrangement", "作出安排的日期")
    document: str | None = fact("the document of the arrangement", "安排的书面凭据")


@frozen(kw_only=True)
class Loss:
    """An economic loss of the certified organisation, and why the body has to bear it."""

    number: str | None = fact("the number of the loss", "损失编号")
    basis: LossBasis | None = fact("why the body has to bear the loss", "承担损失的依据")
    amount: str | None = fact("the amount of the loss", "损失金额")
    found_on: date | None = fact("the day the loss was agreed or found", "约定或认定损失的日期")
    document: str | None = fact("the contract clause or the finding of the loss", "约定或认定损失的文件")


@frozen(kw_only=True)
class LossPayment:
    """A loss was made good."""

    number: str | None = fact("the number of the loss made good", "所承担损失的编号")
    paid_on: date | None = fact("the day the loss was made good", "承担损失的日期")
    document: str | None = fact("the proof that the loss was made good", "承担损失的凭证")
