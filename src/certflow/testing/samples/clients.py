"""Samples of what befalls a client or its body, of publishing and of records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import evolve

from certflow.errors import UnsettledError
from certflow.rules.view import View
from certflow.schemes.itsms.client_events import ClientEvent, Listing
from certflow.schemes.itsms.client_grounds import CLIENT_EVENTS
from certflow.schemes.itsms.events import BodyLoss, LossKind
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.itsms.loss_facts import Loss, LossBasis, LossHandling, LossNotice, LossPayment
from certflow.schemes.itsms.publication import REGISTER_ADDRESS, StatusPublication, changes
from certflow.schemes.itsms.publication_data import PublicStatus
from certflow.schemes.itsms.records import ConfirmedFailure, RecordsRelease
from certflow.testing.building import DECIDER, REVIEWER, TEAM, client_event
from certflow.testing.samples.applying import applicant
from certflow.testing.samples.reading import unused

__all__ = ["CLIENTS"]


def _event(kind: type[ClientEvent]) -> Callable[[View, date], ClientEvent]:
    return lambda _, on: client_event(kind, on)


def _body_loss(view: View, on: date) -> BodyLoss:
    return BodyLoss(kind=LossKind.REVOKED, qualification=view.policy[FIELD].id, on=on, document="GG-1")


def _loss(view: View, on: date) -> Loss:
    return Loss(
        number=unused(view, Loss, ""),
        basis=LossBasis.CONTRACT,
        amount="CNY 48,000",
        found_on=on,
        document="HT-2026-017, art. 9",
    )


def _payment(view: View, on: date) -> LossPayment:
    """Of the first loss that is still to be made good."""
    paid = {entry.facts.number for entry in view.all(LossPayment)}
    still = [entry.facts.number for entry in view.all(Loss) if entry.facts.number not in paid]
    return LossPayment(number=still[0] if still else "1", paid_on=on, document="ZF-1")


def _publication(view: View, on: date) -> StatusPublication:
    """The status as it stands, in the body's register."""
    made = StatusPublication(status=PublicStatus.VALID, published_on=on, address="192.0.2.7", published_by=DECIDER)
    found = changes(view)
    if found:
        made = evolve(made, status=found[-1].status)
    try:
        return evolve(made, address=view.policy[REGISTER_ADDRESS])
    except UnsettledError:
        return made


CLIENTS: Mapping[type[Any], Callable[[View, date], object]] = {
    **{kind: _event(kind) for kind in CLIENT_EVENTS},
    Listing: lambda view, on: client_event(Listing, on, of=applicant(view)),
    BodyLoss: _body_loss,
    LossNotice: lambda _, on: LossNotice(informed_on=on, informed_by=REVIEWER, document="GZ-2"),
    LossHandling: lambda _, on: LossHandling(
        arranged="transfer to another body", handled_by=REVIEWER, handled_on=on, document="AP-1"
    ),
    Loss: _loss,
    LossPayment: _payment,
    StatusPublication: _publication,
    ConfirmedFailure: lambda _, on: ConfirmedFailure(
        what="no internal audit", confirmed_by=TEAM[0], confirmed_on=on, document="QR-1"
    ),
    RecordsRelease: lambda _, __: RecordsRelease(decided_by=DECIDER, document="XH-1"),
}
"""For each class of facts, facts that pass."""
