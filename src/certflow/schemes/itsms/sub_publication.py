"""What the public may know of sub-certificates: no more than of the main certificate that they follow."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from certflow.rules.view import View
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.schemes.itsms.publication import REGISTER_ADDRESS, public_record
from certflow.schemes.itsms.publication_data import PublicRecord, PublicStatus
from certflow.schemes.itsms.states import CANCELLED, EXPIRED, GRANTED, INVALIDATED, REVOKED, SUSPENDED
from certflow.schemes.itsms.sub_certificates import SUB_CERTIFICATE, SubCertificate

__all__ = ["public_records", "public_sub_records"]

_STATUS = {
    GRANTED: PublicStatus.VALID,
    SUSPENDED: PublicStatus.SUSPENDED,
    REVOKED: PublicStatus.REVOKED,
    CANCELLED: PublicStatus.CANCELLED,
    EXPIRED: PublicStatus.EXPIRED,
    INVALIDATED: PublicStatus.INVALID,
}


def public_records(runs: Iterable[View]) -> tuple[PublicRecord, ...]:
    """One record for each certificate that was granted in these runs, each followed by its sub-certificates.

    Raises UnsettledError where nobody has settled the register's address.
    """
    found: list[PublicRecord] = []
    for run in runs:
        main = public_record(run)
        found += [] if main is None else [main, *public_sub_records(run)]
    return tuple(found)


def public_sub_records(case: View) -> tuple[PublicRecord, ...]:
    """What the public may know of each sub-certificate of this run as it now stands, in the order of issue.

    Raises UnsettledError where nobody has settled the register's address.
    """
    main = certificate_on_file(case)
    found = []
    for run in case.within(SUB_CERTIFICATE.id):
        issued = run.last(SubCertificate)
        if issued is None:
            continue
        facts = issued.facts
        status, since = _now(run)
        found.append(
            PublicRecord(
                number=facts.number,
                holder=facts.subject.holder if facts.subject else None,
                scope=facts.scope,
                standard=main.standard if main else None,
                sites=(facts.site,) if facts.site else (),
                first_day=issued.on,
                last_day=main.last_day if main else None,
                status=status,
                since=since,
                register=case.policy[REGISTER_ADDRESS],
            )
        )
    return tuple(found)


def _now(run: View) -> tuple[PublicStatus, date]:
    """The status that a sub-certificate has had since the day of its last move."""
    standing = [
        (status, since)
        for state, status in _STATUS.items()
        for since, left in run.days(state).spans
        if left is None and since is not None
    ]
    return standing[-1]
