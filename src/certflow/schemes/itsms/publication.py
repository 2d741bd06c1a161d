"""Publishing what the public may know of a certificate, after each change of its status or wording."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_from, met, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import fact, lacks, missing
from certflow.rules.lifecycle import Duty
from certflow.rules.setting import UNSETTLED, Setting
from certflow.rules.transition import Guard, Transition
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.appeal_facts import Upholding
from certflow.schemes.itsms.appealed import upheld_against
from certflow.schemes.itsms.certificate_changes import CertificateChange, ReductionAfterSuspension
from certflow.schemes.itsms.certificate_content import Certificate, Grant, changed
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    Expiry,
    Restoration,
    Revocation,
    Suspension,
)
from certflow.schemes.itsms.grounds import FOLLOW_UP
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.publication_data import PublicRecord, PublicStatus
from certflow.schemes.itsms.states import CANCELLED, EXPIRED, INVALIDATED, LIVE, REVOKED
from certflow.schemes.sources import cnca, notice

__all__ = [
    "DUTIES",
    "REGISTER_ADDRESS",
    "SETTINGS",
    "TRANSITIONS",
    "StatusPublication",
    "public_record",
    "publications",
]

AFTER_GRANT = notice(
    "publicity",
    Text("publication of certificates", "证书信息公布"),
    "Once certification is granted, the certificate is published at the body's address",
    "授予认证后，在机构网址公布证书信息",
    ("N25",),
)
PUBLICITY = cnca("9", "Each change of a certificate's status is published", "证书状态的每次变更均予公布", ("N25",))

REGISTER_ADDRESS: Setting[str] = Setting(
    id="register_address",
    title=Text("The address of the body's register of certificates", "机构公布证书信息的网址"),
    clause=AFTER_GRANT,
    reason=Text("Each body has an address of its own", "各机构自有其网址"),
    takes=str,
    default=UNSETTLED,
)
SETTINGS = (REGISTER_ADDRESS,)

_MADE: dict[type[object], tuple[PublicStatus, Clause]] = {
    Grant: (PublicStatus.VALID, AFTER_GRANT),
    Suspension: (PublicStatus.SUSPENDED, FOLLOW_UP),
    Restoration: (PublicStatus.VALID, PUBLICITY),
    Revocation: (PublicStatus.REVOKED, FOLLOW_UP),
    Cancellation: (PublicStatus.CANCELLED, PUBLICITY),
    Expiry: (PublicStatus.EXPIRED, PUBLICITY),
    BodyLoss: (PublicStatus.INVALID, PUBLICITY),
    ReductionAfterSuspension: (PublicStatus.VALID, PUBLICITY),
}
"""What each act makes of the status, and the clause by which it is published; other changes leave the status alone."""
_CHANGING: tuple[type[object], ...] = (*_MADE, CertificateChange)


@frozen
class Change:
    """One change of a certificate's status or wording: by which record, on which day, how it reads, and since when.

    ``clause`` is the one by which it is published. No certificate is valid before its first day.
    """

    seq: int
    on: date
    certificate: Certificate
    status: PublicStatus
    clause: Clause
    since: date


def changes(case: View) -> tuple[Change, ...]:
    """Every change of the certificate of this run since it was granted, in the order of filing.

    An upheld appeal against one of them is itself one: the certificate reads as it did before, and since then, but the
    public was told otherwise.
    """
    filed: dict[int, Filed[object]] = {
        one.seq: one for kind in _CHANGING for one in case.all(kind) if one.track == case.track
    }
    filed |= {one.seq: one for one in upheld_against(case, _CHANGING)}
    found: list[Change] = []
    certificate, status = None, PublicStatus.VALID
    for seq in sorted(filed):
        facts = filed[seq].facts
        if isinstance(facts, Grant):
            certificate = facts.certificate
        if certificate is not None:
            certificate = changed(certificate, facts)
            made = (_MADE[kind] for kind in type(facts).__mro__ if kind in _MADE)
            status, clause = next(made, (status, PUBLICITY))
            on = filed[seq].on
            since = found[-1].since if isinstance(facts, Upholding) else max(on, certificate.first_day or on)
            found.append(Change(seq, on, certificate, status, clause, since))
    return tuple(found)


def _record(case: View, change: Change) -> PublicRecord:
    applied = case.last(Application)
    application = applied.facts if applied else None
    certificate = change.certificate
    return PublicRecord(
        number=certificate.number,
        holder=(application.organisation or application.applicant) if application else None,
        scope=certificate.scope,
        standard=certificate.standard,
        sites=certificate.sites or (),
        first_day=certificate.first_day,
        last_day=certificate.last_day,
        status=change.status,
        since=change.since,
        register=case.policy[REGISTER_ADDRESS],
    )


def publications(case: View) -> tuple[PublicRecord, ...]:
    """What was to be published of the certificate of this run: one record for each change, none before the grant.

    Raises UnsettledError where nobody has settled the register's address.
    """
    return tuple(_record(case, change) for change in changes(case))


def public_record(case: View) -> PublicRecord | None:
    """What the public may know of the certificate of this run as it now stands; None before the grant.

    Raises UnsettledError where nobody has settled the register's address.
    """
    found = changes(case)
    return _record(case, found[-1]) if found else None


@frozen(kw_only=True)
class StatusPublication:
    """The status of the certificate was published: which status, when, where, by whom."""

    status: PublicStatus | None = fact("the status that was published", "所公布的证书状态")
    published_on: date | None = fact("the day it was published", "公布日期")
    address: str | None = fact("the address where it was published", "公布的网址")
    published_by: str | None = fact("who published it", "公布人")


def status_is_current(case: View, publication: StatusPublication) -> Finding:
    """The status published is the certificate's, and it was published no earlier than that status began."""
    gaps = lacks(publication, "status", "published_on")
    if gaps or publication.published_on is None:
        return undetermined(missing(gaps))
    found = changes(case)
    if not found:
        return unmet(Text("no certificate was granted", "尚未授予证书"))
    now = found[-1]
    named = {"said": publication.status, "status": now.status, "since": now.on, "day": publication.published_on}
    if publication.status is not now.status:
        return unmet(
            Text("published as “{said}”; the status is “{status}”", "所公布状态为“{said}”，实为“{status}”", **named)
        )
    if publication.published_on < now.on:
        return unmet(
            Text("published on {day}, before the change of {since}", "公布日期{day}早于变更日期{since}", **named)
        )
    return holds_from(
        publication.published_on, Text("“{status}” was published on {day}", "“{status}”已于{day}公布", **named)
    )


def address_is_the_register(case: View, publication: StatusPublication) -> Finding:
    """It was published at the address of the body's register."""
    register = case.policy[REGISTER_ADDRESS]
    if gaps := lacks(publication, "address"):
        return undetermined(missing(gaps))
    named = {"address": publication.address, "register": register}
    if publication.address != register:
        return unmet(
            Text(
                "published at {address}; the body's register is at {register}",
                "公布于{address}，而机构公布证书信息的网址为{register}",
                **named,
            )
        )
    return met(Text("published at {address}", "公布于{address}", **named))


PUBLISHABLE = (*LIVE, REVOKED, CANCELLED, EXPIRED, INVALIDATED)

PUBLISH = Transition[StatusPublication](
    "publish",
    PUBLISHABLE,
    None,
    title=Text("Publish the status of the certificate", "公布证书状态"),
    clause=PUBLICITY,
    takes=StatusPublication,
    outside=True,
    guards=(
        Guard(PUBLICITY, Text("What is published is the current status", "所公布的是当前状态"), status_is_current),
        Guard(AFTER_GRANT, Text("It is published in the body's register", "公布于机构网址"), address_is_the_register),
        complete(PUBLICITY, StatusPublication, "published_by"),
    ),
)


def _duty(name: str, clause: Clause, title: Text) -> Duty:
    """The duty to publish the last change by this clause, until it is recorded as published."""

    def due(case: View) -> date | None:
        found = changes(case)
        published = case.last(StatusPublication)
        if not found:
            return None
        since, by = found[-1].on, found[-1].clause
        if published and published.seq > found[-1].seq:
            if published.facts.status is found[-1].status:
                return None
            since, by = published.on, PUBLICITY  # a correction of the file since has made it untrue
        return since if by is clause else None

    return Duty(
        id=name,
        clause=clause,
        title=title,
        while_in=PUBLISHABLE,
        due=due,
        by=PUBLISH,
        otherwise=Text("the public is not told how the certificate stands", "公众无从知悉证书状态"),
    )


TRANSITIONS = (PUBLISH,)
DUTIES = (
    _duty("publish_certificate", AFTER_GRANT, Text("Publish the certificate that was granted", "应公布所授予的证书")),
    _duty(
        "publish_suspension_or_revocation",
        FOLLOW_UP,
        Text("Publish the suspension or revocation of the certificate", "应公布证书的暂停或撤销"),
    ),
    _duty("publish_change", PUBLICITY, Text("Publish the change of the certificate", "应公布证书的变更")),
)
