"""A certificate of another body, and what takes it over: papers for the steps of transfers and of audits."""

from __future__ import annotations

from datetime import date

from attrs import asdict

from certflow import testing
from certflow.schemes.itsms.transfer_facts import (
    ForeignCertificate,
    ForeignStatus,
    StatusCheck,
    TakeOver,
    TransferPlan,
)
from certflow.testing.building import TEAM

__all__ = ["take_over", "transfer_plan"]

FIRST, LAST = date(2025, 5, 1), date(2028, 4, 30)
"""The term of the certificate that the other body issued."""


def _status(on: date) -> StatusCheck:
    return StatusCheck(status=ForeignStatus.VALID, register="CX-1", checked_by="Shen Yan", checked_on=on)


def transfer_plan(on: date) -> TransferPlan:
    """An audit to take over a certificate whose term is `FIRST` to `LAST`."""
    content = testing.grant(FIRST, last_day=LAST).certificate
    assert content is not None
    taken = ForeignCertificate(body="Linan", holder=testing.ORGANISATION, **asdict(content, recurse=False))
    return TransferPlan(team=TEAM, certificate=taken, status=_status(on), why="the group has one body for all")


def take_over(on: date) -> TakeOver:
    """The certificate is taken over on that day, for the rest of its term."""
    granted = testing.grant(on, last_day=LAST)
    return TakeOver(decided_by=granted.decided_by, certificate=granted.certificate, status=_status(on))
