"""What a certificate says, and for how long it runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from attrs import evolve, frozen

from certflow.model.finding import Finding, holds_during, undetermined, unmet
from certflow.model.months import add_months, last_day
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import Choice, fact, lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.certificate_changes import (
    CertificateChange,
    EditionChange,
    ScopeExpansion,
    ScopeReduction,
)
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.sources import cnca

__all__ = [
    "CERTIFICATE_COMPLETE",
    "CERTIFICATE_LAST_DAY",
    "CERTIFICATE_TERM",
    "Certificate",
    "CertificateLastDay",
    "Grant",
    "certificate_on_file",
    "changed",
    "complete_until",
    "flaw",
]


@frozen(kw_only=True)
class Certificate:
    """What a certificate says."""

    number: str | None = fact("the number of the certificate", "证书编号")
    scope: str | None = fact("the scope of the certificate", "证书范围")
    standard: str | None = fact("the standard of the certificate", "证书的认证依据标准")
    sites: tuple[str, ...] | None = fact("the sites that the certificate covers", "证书覆盖的场所")
    first_day: date | None = fact("the first day of the certificate", "证书生效日期")
    last_day: date | None = fact("the last day of the certificate", "证书有效期截止日期")
    issued_on: date | None = fact("the day the certificate was issued", "证书签发日期")


@frozen(kw_only=True)
class Grant:
    """The decision to grant, and the certificate."""

    decided_by: str | None = fact("who took the certification decision", "作出认证决定的人")
    certificate: Certificate | None = fact("the certificate", "认证证书")


@frozen(kw_only=True)
class Maintenance:
    """The decision to maintain certification after a surveillance audit."""

    decided_by: str | None = fact("who decided to maintain certification", "作出保持决定的人")
    report: str | None = fact("the report of the surveillance audit that the decision rests on", "所依据的监督审核报告")


CERTIFICATE = cnca(
    "6",
    "The certificate states number, scope, standard, sites, first and last day",
    "证书载明编号、范围、标准、场所及起止日期",
    ("N24",),
)


class CertificateLastDay(Choice):
    """Which day is the last of a certificate's term."""

    DAY_BEFORE = "day_before", "the day before the corresponding day", "对应日的前一日"
    CORRESPONDING_DAY = "corresponding_day", "the corresponding day", "对应日当日"


CERTIFICATE_TERM: Setting[int] = Setting(
    id="certificate_term",
    title=Text("The term of a certificate", "证书有效期"),
    clause=CERTIFICATE,
    reason=Text("The certification cycle is three years", "认证周期为三年"),
    takes=int,
    default=3,
    unit=Text("years", "年"),
)
CERTIFICATE_LAST_DAY: Setting[CertificateLastDay] = Setting(
    id="certificate_last_day",
    title=Text("The last day of the term", "有效期的最后一日"),
    clause=CERTIFICATE,
    reason=Text(
        "The first day belongs to the term, so the term ends the day before the corresponding day",
        "首日计入有效期，故至对应日的前一日届满",
    ),
    takes=CertificateLastDay,
    default=CertificateLastDay.DAY_BEFORE,
)


def flaw(case: View, certificate: Certificate, *more: str) -> Finding | None:
    """What keeps a certificate from being a complete one of the field; ``more`` are facts asked for beside its content."""
    if gaps := lacks(certificate, "number", "scope", "standard", "sites", "first_day", "last_day", *more):
        return undetermined(missing(gaps))
    field = case.policy[FIELD]
    covered = field.covers(certificate.standard)
    if covered is None:
        return undetermined(missing(field.unclear(certificate.standard)))
    if not covered:
        return unmet(
            Text(
                "the certificate is to {standard}, not to the {field} standard",
                "证书的依据标准为{standard}，并非{field}标准",
                standard=certificate.standard,
                field=field.name,
            )
        )
    return None


def complete_until(case: View, grant: Grant, last_of: Callable[[date], date]) -> Finding:
    """The certificate says everything it has to, not from before the decision, and ends where ``last_of`` its first
    day says.
    """
    certificate = grant.certificate
    if certificate is None:
        return undetermined(missing(lacks(grant, "certificate")))
    if (found := flaw(case, certificate)) or certificate.first_day is None:
        return found or undetermined(missing(lacks(certificate, "first_day")))
    last = last_of(certificate.first_day)
    named = {"number": certificate.number, "first": certificate.first_day, "given": certificate.last_day, "last": last}
    if certificate.last_day != last:
        return unmet(
            Text(
                "certificate {number} from {first} to {given}: the term ends on {last}",
                "证书{number}自{first}至{given}，而有效期应至{last}",
                **named,
            )
        )
    return holds_during(
        Window.until(certificate.first_day),
        Text(
            "certificate {number} from {first} to {last}; it cannot begin before the decision",
            "证书{number}自{first}至{last}；生效日期不得早于认证决定",
            **named,
        ),
    )


def certificate_complete(case: View, grant: Grant) -> Finding:
    """The certificate says everything it has to, for the term that the policy sets, and not from before the decision."""
    months = 12 * case.policy[CERTIFICATE_TERM]
    day_before = case.policy[CERTIFICATE_LAST_DAY] is CertificateLastDay.DAY_BEFORE
    return complete_until(case, grant, lambda first: (last_day if day_before else add_months)(first, months))


CERTIFICATE_COMPLETE = Guard(CERTIFICATE, Text("The certificate is complete", "证书内容完整"), certificate_complete)


def certificate_on_file(case: View) -> Certificate | None:
    """The certificate of this run as it now reads, with every change since it was granted; None before."""
    grant = case.last(Grant)
    certificate = grant.facts.certificate if grant else None
    if grant is None or certificate is None:
        return None
    for change in case.all(CertificateChange):
        if change.seq > grant.seq:
            certificate = changed(certificate, change.facts)
    return certificate


def changed(certificate: Certificate, change: object) -> Certificate:
    """The certificate as it reads after a change."""
    sites = certificate.sites or ()
    match change:
        case ScopeExpansion():
            added = tuple(site for site in change.sites_added or () if site not in sites)
            return evolve(certificate, scope=change.scope, sites=(*sites, *added))
        case ScopeReduction():
            kept = tuple(site for site in sites if site not in (change.sites_removed or ()))
            return evolve(certificate, scope=change.scope, sites=kept)
        case EditionChange():
            return evolve(certificate, standard=change.standard)
    return certificate
