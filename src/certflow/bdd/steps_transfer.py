"""Steps of transfers between bodies: a certificate is taken over from another body, or leaves for one.

认证机构之间证书转换的步骤：接收其他认证机构的证书，或证书转出。
"""

from __future__ import annotations

from datetime import date

from attrs import asdict

from certflow import testing
from certflow.bdd.acting import Act, perform, sentences
from certflow.bdd.world import World, step
from certflow.schemes.itsms.transfer_facts import (
    ForeignCertificate,
    ForeignStatus,
    StatusCheck,
    TakeOver,
    TransferPlan,
)
from certflow.testing.building import TEAM

__all__ = ["transfer_plan"]

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


def _take_over(on: date) -> TakeOver:
    granted = testing.grant(on, last_day=LAST)
    return TakeOver(decided_by=granted.decided_by, certificate=granted.certificate, status=_status(on))


ACTS = (Act("take_over", "takes over the certificate", "接收证书", _take_over),)


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body takes over a certificate, with papers in order but for what was said.

    认证机构接收证书；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)
