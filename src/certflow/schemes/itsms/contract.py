"""The contract, and the client's confirmation of the notice."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import Choice, fact, lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.lists import same_name
from certflow.schemes.itsms.states import AUDIT, CONTRACT, TERMINATED
from certflow.schemes.sources import cnca, notice, product

__all__ = ["Confirmation", "Contract", "Signature"]


@frozen(kw_only=True)
class Signature:
    """A party's signature or seal."""

    by: str | None = fact("who signed or sealed", "签字或盖章人")
    on: date | None = fact("the day of signing or sealing", "签字或盖章日期")


class Answer(Choice):
    """The client's answer to the notice."""

    AGREE = "agree", "agree", "同意"
    OTHER = "other", "other", "其他"


@frozen(kw_only=True)
class Confirmation:
    """The client's confirmation of the notice."""

    answer: Answer | None = fact("the client's answer (agree or other)", "客户的确认意见（同意或其他）")
    company: str | None = fact("the company that confirmed", "确认公司名称")
    signed_by: str | None = fact("who signed the confirmation", "确认签字人")
    telephone: str | None = fact("the telephone number on the confirmation", "确认联系电话")
    on: date | None = fact("the day of the confirmation", "确认日期")
    reservation: str | None = fact("the reservation behind the answer “other”", "选择“其他”的保留意见")
    settled_on: date | None = fact("the day the reservation was settled", "保留意见解决日期")


@frozen(kw_only=True)
class Contract:
    """The written contract between applicant and body."""

    number: str | None = fact("the number of the contract", "合同编号")
    client: Signature | None = fact("the applicant's signature or seal", "认证委托人的签字或盖章")
    body: Signature | None = fact("the body's signature or seal", "认证机构的签字或盖章")
    client_terms: str | None = fact(
        "where the contract states the applicant's responsibilities, rights and duties",
        "合同中载明认证委托人责任、权利和义务的条款",
    )
    body_terms: str | None = fact(
        "where the contract states the body's responsibilities, rights and duties",
        "合同中载明认证机构责任、权利和义务的条款",
    )
    notice_number: str | None = fact("the number of the notice", "须知编号")
    notice_revision: str | None = fact("the revision of the notice", "须知版次")
    confirmation: Confirmation | None = fact("the client's confirmation of the notice", "客户对须知的确认")


WRITTEN_CONTRACT = cnca(
    "5.3",
    "No audit before a written contract with legal force that states both sides' responsibilities, rights and duties",
    "先有双方签署、写明各自责任权利义务的有效书面合同，方可审核",
    ("N01",),
    told=True,
)


def contract_in_writing(case: View, contract: Contract) -> Finding:
    """The contract is signed or sealed by both, and states the responsibilities, rights and duties of both."""
    return _in_writing(contract)


def _in_writing(contract: Contract) -> Finding:
    gaps = lacks(contract, "number", "client", "body", "client_terms", "body_terms")
    parties = [party for party in (contract.client, contract.body) if party]
    for party in parties:
        gaps += lacks(party, "by", "on")
    if gaps:
        return undetermined(missing(gaps))
    client, body = (party.by for party in parties)
    complete = max(party.on for party in parties if party.on)
    return holds_from(
        complete,
        Text(
            "contract {number}: signed by {client} and by {body}, complete on {day}",
            "合同{number}由{client}和{body}签署，于{day}双方签署完毕",
            number=contract.number,
            client=client,
            body=body,
            day=complete,
        ),
    )


CONTRACT_IN_WRITING = Guard(
    WRITTEN_CONTRACT, Text("A written contract is concluded by both", "双方已订立书面合同"), contract_in_writing
)


def contract_on_file(case: View) -> Finding:
    """The contract of this run is on file."""
    filed = case.last(Contract)
    if filed is None:
        return unmet(Text("no contract is on file", "没有已订立的合同"))
    return _in_writing(filed.facts)


CONTRACT_ON_FILE = Standing(
    WRITTEN_CONTRACT, Text("The contract is concluded before the audit", "审核前已订立合同"), contract_on_file
)

CONFIRMING = notice(
    "note",
    Text("explanatory note and confirmation", "说明及客户确认"),
    "Signing the contract counts as understanding and accepting the notice, which binds as the contract does",
    "签了合同就等于知悉并接受须知，须知与合同一样约束双方",
    ("N02",),
)


class OtherConfirmation(Choice):
    """What a client's confirmation "other" does."""

    SETTLE_FIRST = "settle_first", "a reservation to be settled first", "作为保留意见，须先行解决"
    AGREEMENT = "agreement", "the signature counts as agreement", "签署即视为同意"
    NO_CONTRACT = "no_contract", "no contract is concluded", "不得订立合同"


OTHER_CONFIRMATION: Setting[OtherConfirmation] = Setting(
    id="other_confirmation",
    title=Text("The client answers “other” instead of “agree”", "客户确认时选择“其他”而非“同意”"),
    clause=CONFIRMING,
    reason=Text(
        "Whoever answers “other” has something to settle, and signing binds to the whole notice",
        "选择“其他”说明尚有事项待定，而签署合同即受须知全部内容约束",
    ),
    takes=OtherConfirmation,
    default=OtherConfirmation.SETTLE_FIRST,
)


def notice_confirmed(case: View, contract: Contract) -> Finding:
    """The notice's number and revision are recorded, and the client has confirmed it."""
    gaps = lacks(contract, "notice_number", "notice_revision", "confirmation")
    confirmation = contract.confirmation
    if confirmation is not None:
        gaps += lacks(confirmation, "answer", "company", "signed_by", "telephone", "on")
    if gaps or confirmation is None or confirmation.on is None:
        return undetermined(missing(gaps))
    named = {
        "notice": contract.notice_number,
        "revision": contract.notice_revision,
        "who": confirmation.signed_by,
        "company": confirmation.company,
        "day": confirmation.on,
    }
    agreed = Text(
        "notice {notice}, revision {revision}: confirmed by {who} for {company} on {day}",
        "{company}的{who}于{day}确认须知{notice}（第{revision}版）",
        **named,
    )
    other = case.policy[OTHER_CONFIRMATION]
    if confirmation.answer is Answer.AGREE or other is OtherConfirmation.AGREEMENT:
        return holds_from(confirmation.on, agreed)
    if other is OtherConfirmation.NO_CONTRACT:
        return unmet(
            Text(
                "{who} answered “other” for {company}; the policy concludes no contract then",
                "{company}的{who}选择“其他”，按政策设置不得订立合同",
                **named,
            )
        )
    if lacks(confirmation, "reservation"):
        return undetermined(missing(lacks(confirmation, "reservation")))
    named["reservation"] = confirmation.reservation
    if confirmation.settled_on is None:
        return undetermined(
            Text(
                "{who} answered “other” for {company} (“{reservation}”); {gap}",
                "{company}的{who}选择“其他”（“{reservation}”）；{gap}",
                gap=missing(lacks(confirmation, "settled_on")),
                **named,
            )
        )
    return holds_from(
        max(confirmation.settled_on, confirmation.on),
        Text(
            "{who} answered “other” for {company}; the reservation “{reservation}” was settled on {settled}",
            "{company}的{who}选择“其他”，其保留意见“{reservation}”已于{settled}解决",
            settled=confirmation.settled_on,
            **named,
        ),
    )


NOTICE_CONFIRMED = Guard(CONFIRMING, Text("The client has confirmed the notice", "客户已确认须知"), notice_confirmed)

CONTRACT_AFTER_TERMINATION = product(
    "contract-end",
    Text("contract and terminated audit", "审核终止与合同"),
    "What becomes of the contract when the initial audit is terminated",
    "初次认证审核终止后，原合同的去向",
    ("N01", "N20"),
)
TERMINATED_AUDIT_ENDS_CONTRACT: Setting[bool] = Setting(
    id="terminated_audit_ends_contract",
    title=Text("A terminated initial audit ends the contract", "初次认证审核终止的，合同一并终止"),
    clause=CONTRACT_AFTER_TERMINATION,
    reason=Text(
        "The contract served the application that ended with the audit, and no text carries it over to another",
        "合同为该次申请而订立，申请已随审核终止而结束，条文未规定可沿用于以后的申请",
    ),
    takes=bool,
    default=True,
)


def contract_not_ended(case: View, contract: Contract) -> Finding:
    """The contract is not that of an earlier application, ended by the termination of its audit."""
    ended = [
        (filed.facts.number, days.spans[0][0])
        for run in case.earlier
        if (days := run.days(TERMINATED)) and (filed := run.last(Contract))
    ]
    if not ended:
        return not_applicable(Text("no earlier contract saw its audit terminated", "此前没有审核被终止的合同"))
    if gaps := lacks(contract, "number"):
        return undetermined(missing(gaps))
    of = [day for number, day in ended if same_name(number) == same_name(contract.number)]
    if not of:
        return met(Text("contract {number} is a new one", "合同{number}系新订立", number=contract.number))
    named = {"number": contract.number, "day": of[-1]}
    if case.policy[TERMINATED_AUDIT_ENDS_CONTRACT]:
        return unmet(
            Text(
                "contract {number} ended with its audit, which was terminated on {day}; a new one is needed",
                "合同{number}已随审核于{day}终止，须另行订立合同",
                **named,
            )
        )
    return met(
        Text(
            "contract {number}, whose audit was terminated on {day}, is carried over",
            "合同{number}的审核已于{day}终止，合同继续沿用",
            **named,
        )
    )


CONTRACT_NOT_ENDED = Guard(
    CONTRACT_AFTER_TERMINATION,
    Text("The contract did not end with an earlier audit", "合同未随此前的审核终止"),
    contract_not_ended,
)

CONCLUDE = Transition[Contract](
    "conclude",
    CONTRACT,
    AUDIT,
    title=Text("Conclude the contract", "签订合同"),
    clause=WRITTEN_CONTRACT,
    takes=Contract,
    guards=(CONTRACT_IN_WRITING, NOTICE_CONFIRMED, CONTRACT_NOT_ENDED),
)
