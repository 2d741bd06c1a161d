"""Waiting before a new application: one year after the certificate's trouble, three months after the body's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, not_applicable, undetermined
from certflow.model.text import Text
from certflow.rules.facts import fact, label_of, lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms import waiting_policies as policy
from certflow.schemes.itsms.conditions import ConditionEvidence
from certflow.schemes.itsms.events import PriorCertificate
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.itsms.lists import same_name, tested_names
from certflow.schemes.itsms.own_record import own_certificates
from certflow.schemes.itsms.waiting_events import Limb, loss_limbs, year_limbs
from certflow.schemes.itsms.waiting_policies import ONE_YEAR, RAN_OUT, THREE_MONTHS

__all__ = ["FormerCertificates"]


@frozen(kw_only=True)
class FormerCertificates(ConditionEvidence):
    """The certificates held before, by the applicant or the organisation to be audited."""

    prior_certificates: tuple[PriorCertificate, ...] | None = fact(
        "the certificates of this field held before",
        "曾获本领域认证证书的情况",
    )


def waited_one_year(case: View, application: FormerCertificates) -> Finding:
    """One full year has passed since each suspension, cancellation or revocation for the organisation's own reasons."""
    because = Text("one full year since each event", "每一事件均已满一年")
    latest = case.policy[policy.SEVERAL_EVENTS] is policy.SeveralEvents.LATEST
    return _each(case, application, year_limbs, because, latest=latest)


def waited_three_months(case: View, application: FormerCertificates) -> Finding:
    """Three full months have passed since CNCA revoked the qualification of a body that issued a certificate."""
    because = Text("three full months since each loss", "每次丧失资质均已满三个月")
    return _each(case, application, loss_limbs, because)


_OURS_ALONE = FormerCertificates(prior_certificates=())


def own_year(case: View) -> Finding:
    """The year after the events of the body's own certificates, whatever else the application will name."""
    return waited_one_year(case, _OURS_ALONE)


def own_three_months(case: View) -> Finding:
    """The three months after the body's own loss, whatever else the application will name."""
    return waited_three_months(case, _OURS_ALONE)


def _each(
    case: View,
    application: FormerCertificates,
    limbs_of: Callable[[View, PriorCertificate], list[Limb]],
    because: Text,
    *,
    latest: bool = False,
) -> Finding:
    named = application.prior_certificates
    if named is None:
        return undetermined(missing(label_of(FormerCertificates, "prior_certificates")))
    parts: list[Finding] = []
    limbs: list[Limb] = []
    field = case.policy[FIELD]
    names = {same_name(name) for name in tested_names(case, application)}
    for certificate in (*own_certificates(case), *named):
        ours = certificate.body is None and certificate not in named
        gaps = () if ours else lacks(certificate, "number", "body", "standard", "holder")
        if gaps:
            parts.append(undetermined(missing(gaps)))
        elif not ours and field.covers(certificate.standard) is None:
            parts.append(undetermined(missing(field.unclear(certificate.standard))))
        elif not ours and not field.covers(certificate.standard):
            parts.append(
                not_applicable(
                    Text(
                        "certificate {number} is to {standard}; only {field} certificates count",
                        "证书{number}的依据标准为{standard}，仅{field}证书计入",
                        number=certificate.number,
                        standard=certificate.standard,
                        field=field.label,
                    )
                )
            )
        elif not ours and same_name(certificate.holder) not in names:
            parts.append(
                not_applicable(
                    Text(
                        "certificate {number} was held by {holder}, whose record is not tested here",
                        "证书{number}的获证组织为{holder}，不在本次审查范围内",
                        number=certificate.number,
                        holder=certificate.holder,
                    )
                )
            )
        else:
            limbs += limbs_of(case, certificate)
    if latest:
        limbs = _latest(case, limbs)
    parts += [limb.finding for limb in sorted(limbs, key=lambda limb: limb.on)]
    if not parts:
        because = Text("no such event is on file", "没有此类事件的记录")
    return all_of(tuple(parts), because)


def _latest(case: View, limbs: list[Limb]) -> list[Limb]:
    """The latest event, and those whose day is not on file; of several on one day those that the policy counts."""
    dated = [limb for limb in limbs if limb.on != date.min]
    last = max((limb.on for limb in dated), default=None)
    latest = [limb for limb in dated if limb.on == last]
    if case.policy[policy.SAME_DAY_EVENTS] is policy.SameDayEvents.ORDER_OF_FILING:
        latest = latest[-1:]
    return [limb for limb in limbs if limb.on == date.min] + latest


WAITED_ONE_YEAR = Guard(
    ONE_YEAR,
    Text(
        "One full year since suspension, cancellation or revocation for the organisation's own reasons",
        "因自身原因被暂停、注销或撤销证书的，已满一年",
    ),
    waited_one_year,
    on_file=own_year,
    also=(RAN_OUT,),
)

WAITED_THREE_MONTHS = Guard(
    THREE_MONTHS,
    Text(
        "Three full months since the former body's qualification was revoked",
        "原发证机构资质被撤销的，已满三个月",
    ),
    waited_three_months,
    on_file=own_three_months,
)
