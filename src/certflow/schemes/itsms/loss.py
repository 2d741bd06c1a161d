"""The body loses its own approval: what ends with it, and what the body then owes its certified organisations."""

from __future__ import annotations

from datetime import date
from typing import Any

from certflow.model.finding import Finding, holds_from, met, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.lifecycle import Duty
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.schemes.itsms.events import BodyLoss, LossKind
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.itsms.loss_facts import Loss, LossHandling, LossNotice, LossPayment
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import INVALIDATED, LIVE, OPEN
from certflow.schemes.sources import notice

__all__ = ["DUTIES", "INVALIDATE", "TRANSITIONS"]

BODYS_LOSS = notice(
    "loss",
    Text("loss of the body's approval", "认证机构批准资质注销或被撤销"),
    "Where certificates cannot stay valid because the body lost its approval, it informs the holders and bears their losses",
    "机构失去批准致证书难以为继的，告知获证组织、妥善处理并承担相应损失",
    ("N32",),
)


def approval_lost(case: View, loss: BodyLoss) -> Finding:
    """The body's approval was cancelled or revoked, by a decision on file."""
    gaps = lacks(loss, "kind", "on", "document")
    if gaps or loss.on is None:
        return undetermined(missing(gaps))
    if loss.kind is LossKind.EXPIRED:
        return unmet(
            Text(
                "the body's qualification expired; only its cancellation or revocation counts here",
                "本机构资质系到期，此处仅计注销或被撤销",
            )
        )
    return holds_from(
        loss.on,
        Text(
            "the body's approval was {kind} on {day} (“{document}”)",
            "本机构的批准资质于{day}{kind}（“{document}”）",
            kind=loss.kind,
            day=loss.on,
            document=loss.document,
        ),
    )


APPROVAL_LOST = Guard(
    BODYS_LOSS, Text("The body's approval was cancelled or revoked", "认证机构的批准资质已注销或被撤销"), approval_lost
)

RISK = notice(
    "risk",
    Text("the client's risk that the body loses its qualification", "所选认证机构丧失资质的风险"),
    "That the body it chose loses its qualification is the client's risk: the certification ends, the certificate is unusable",
    "所选机构丧失资质的，认证到此为止、证书不再可用，其风险归客户",
    ("N38",),
)


def chosen_qualification_lost(case: View, loss: BodyLoss) -> Finding:
    """What was lost is the qualification for which the client chose the body, a risk that the client bears."""
    if gaps := lacks(loss, "qualification"):
        return undetermined(missing(gaps))
    field, word = case.policy[FIELD], str(loss.qualification)
    if field.qualifies(word) is None:
        return undetermined(missing(field.unknown(word)))
    if not field.qualifies(word):
        return unmet(
            Text(
                "the qualification lost is not that for {field} ({other})",
                "所丧失的不是{field}认证资质（{other}）",
                field=field.name,
                other=field.qualification(word),
            )
        )
    if certificate_on_file(case) is None:
        return met(
            Text(
                "the {field} qualification is lost; that the certification ends is the client's risk",
                "所丧失的是{field}认证资质；认证活动终止的风险由客户承担",
                field=field.name,
            )
        )
    return met(
        Text(
            "the {field} qualification is lost; that the certificate cannot be used is the client's risk, "
            "the losses agreed or found by law are the body's",
            "所丧失的是{field}认证资质；证书无法使用的风险由客户承担，合同约定或依法认定的损失由本机构承担",
            field=field.name,
        )
    )


CHOSEN_QUALIFICATION_LOST = Guard(
    RISK,
    Text("The qualification lost is the one the client relies on", "丧失的是客户所依赖的资质"),
    chosen_qualification_lost,
)

INVALIDATE = Transition[BodyLoss](
    "invalidate",
    (*OPEN, *LIVE),
    INVALIDATED,
    title=Text("The certification ends: the body lost its approval", "因机构丧失批准资质结束认证"),
    clause=BODYS_LOSS,
    takes=BodyLoss,
    guards=(APPROVAL_LOST, CHOSEN_QUALIFICATION_LOST),
)
INFORM_OF_LOSS = Transition[LossNotice](
    "inform_of_loss",
    INVALIDATED,
    None,
    title=Text("Tell the client that the approval is lost", "告知客户机构已丧失批准资质"),
    clause=BODYS_LOSS,
    takes=LossNotice,
    guards=(complete(BODYS_LOSS, LossNotice, "informed_by", "document", day="informed_on"),),
)
HANDLE_LOSS = Transition[LossHandling](
    "handle_loss",
    INVALIDATED,
    None,
    title=Text("Record what was arranged for the client", "登记为客户作出的安排"),
    clause=BODYS_LOSS,
    takes=LossHandling,
    guards=(complete(BODYS_LOSS, LossHandling, "arranged", "handled_by", "document", day="handled_on"),),
)


def was_certified(case: View) -> Finding:
    """The client held a certificate: the notice has the body bear the losses of certified organisations."""
    certificate = certificate_on_file(case)
    if certificate is None:
        return unmet(Text("no certificate was ever granted", "从未颁发证书"))
    return met(Text("it was certified by certificate {number}", "曾持有证书{number}", number=certificate.number))


def loss_number_is_new(case: View, loss: Loss) -> Finding:
    """No other loss of this certification has the number."""
    if gaps := lacks(loss, "number"):
        return undetermined(missing(gaps))
    said = Text("loss {number}", "损失{number}", number=loss.number)
    if any(filed.facts.number == loss.number for filed in case.all(Loss)):
        return unmet(
            Text(
                "{said} was recorded already; give this one a number of its own",
                "{said}已经登记，请另行编号",
                said=said,
            )
        )
    return met(Text("{said} is new", "{said}为新编号", said=said))


RECORD_LOSS = Transition[Loss](
    "record_loss",
    INVALIDATED,
    None,
    title=Text("Record a loss that the body has to bear", "登记应由本机构承担的损失"),
    clause=BODYS_LOSS,
    takes=Loss,
    guards=(
        Standing(BODYS_LOSS, Text("The client was certified", "客户曾为获证组织"), was_certified),
        Guard(BODYS_LOSS, Text("The loss has a number of its own", "损失编号不重复"), loss_number_is_new),
        complete(BODYS_LOSS, Loss, "basis", "amount", "document", day="found_on"),
    ),
)


def _open_losses(case: View) -> list[Filed[Loss]]:
    """The losses on file that have not been made good."""
    paid = {filed.facts.number for filed in case.all(LossPayment)}
    return [filed for filed in case.all(Loss) if filed.facts.number not in paid]


def loss_is_open(case: View, payment: LossPayment) -> Finding:
    """The loss is on file, and was not made good before."""
    if gaps := lacks(payment, "number"):
        return undetermined(missing(gaps))
    said = Text("loss {number}", "损失{number}", number=payment.number)
    if any(filed.facts.number == payment.number for filed in _open_losses(case)):
        return met(Text("{said} is still to be made good", "{said}尚待承担", said=said))
    return unmet(Text("{said} is not on file, or was made good already", "{said}未登记，或者已经承担", said=said))


BEAR_LOSS = Transition[LossPayment](
    "bear_loss",
    INVALIDATED,
    None,
    title=Text("Make good a loss", "承担损失"),
    clause=BODYS_LOSS,
    takes=LossPayment,
    guards=(
        Guard(BODYS_LOSS, Text("The loss is still to be made good", "该项损失尚待承担"), loss_is_open),
        complete(BODYS_LOSS, LossPayment, "document", day="paid_on"),
    ),
)
TRANSITIONS = (INVALIDATE, INFORM_OF_LOSS, HANDLE_LOSS, RECORD_LOSS, BEAR_LOSS)


def _owed_a_holder(case: View, done: type[Any]) -> date | None:
    """The day the certificate became invalid, as long as ``done`` is not on file; None where there was none."""
    loss = case.last(BodyLoss)
    return loss.on if loss and certificate_on_file(case) and not case.last(done) else None


def to_inform_since(case: View) -> date | None:
    """Since when a certified organisation has to be told."""
    return _owed_a_holder(case, LossNotice)


def to_handle_since(case: View) -> date | None:
    """Since when something has to be arranged for a certified organisation."""
    return _owed_a_holder(case, LossHandling)


def to_bear_since(case: View) -> date | None:
    """The day the first loss that is still open was recorded."""
    return min((filed.on for filed in _open_losses(case)), default=None)


DUTIES = (
    Duty(
        id="inform_of_loss",
        clause=BODYS_LOSS,
        title=Text("Tell the certified organisation that the approval is lost", "应告知获证组织本机构已丧失批准资质"),
        while_in=(INVALIDATED,),
        due=to_inform_since,
        by=INFORM_OF_LOSS,
        otherwise=Text("it may go on using a certificate that is not valid", "获证组织可能继续使用已失效的证书"),
    ),
    Duty(
        id="handle_loss",
        clause=BODYS_LOSS,
        title=Text("Arrange what the certified organisation now needs", "应妥善处理获证组织的后续事宜"),
        while_in=(INVALIDATED,),
        due=to_handle_since,
        by=HANDLE_LOSS,
        otherwise=Text("it is left without a certificate and without help", "获证组织的证书已失效，后续事宜无人处理"),
    ),
    Duty(
        id="bear_losses",
        clause=BODYS_LOSS,
        title=Text("Make good the losses on file", "应承担已登记的损失"),
        while_in=(INVALIDATED,),
        due=to_bear_since,
        by=BEAR_LOSS,
        otherwise=Text(
            "the certified organisation bears a loss that is the body's", "应由本机构承担的损失由获证组织负担"
        ),
    ),
)
