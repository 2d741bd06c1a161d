"""Samples of the application, what the body does with it, and the contract."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import evolve

from certflow.rules.view import View
from certflow.schemes.itsms.application import Acceptance, Rejection, Withdrawal
from certflow.schemes.itsms.condition_facts import LegalStatus
from certflow.schemes.itsms.contract import Contract
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.short_notice import Circumstances
from certflow.testing.building import (
    CLIENT,
    DECIDER,
    ORGANISATION,
    OUTAGE,
    REVIEWER,
    acceptance,
    application,
    contract,
    legal_status,
    list_checks,
)
from certflow.testing.samples.reading import filed, runs, standard, unused

__all__ = ["APPLYING", "applicant"]


def _applied(view: View) -> Application | None:
    """The application of this certification, else of the one before."""
    found = (filed(run, Application) for run in runs(view))
    return next((application for application in found if application), None)


def applicant(view: View) -> str:
    """Who applied."""
    applied = _applied(view)
    return (applied and applied.applicant) or ORGANISATION


def _application(view: View, on: date) -> Application:
    made, before = application(on, standard=standard(view)), _applied(view)
    if before is None:
        return made
    named = {
        name: getattr(before, name) for name in ("applicant", "organisation", "subject", "entities", "provided_by")
    }
    return evolve(made, **named, list_checks=list_checks(on, applicant(view)))


def _acceptance(view: View, on: date) -> Acceptance:
    return acceptance(on, list_checks=list_checks(on, applicant(view)))


def _contract(view: View, on: date) -> Contract:
    made = contract(on)
    confirmation = made.confirmation and evolve(made.confirmation, company=applicant(view))
    before = [entry for run in runs(view) for entry in run.all(Contract)]
    return evolve(made, confirmation=confirmation, number=unused(view, Contract, "HT-") if before else made.number)


APPLYING: Mapping[type[Any], Callable[[View, date], object]] = {
    LegalStatus: lambda view, _: legal_status(applicant(view)),
    Application: _application,
    Acceptance: _acceptance,
    Rejection: lambda _, __: Rejection(reviewed_by=REVIEWER, reasons="outside the approved fields"),
    Withdrawal: lambda _, on: Withdrawal(requested_by=CLIENT, requested_on=on, document="CH-1"),
    Contract: _contract,
    Circumstances: lambda _, on: Circumstances(circumstances=(OUTAGE,), told_on=on, document="SM-1"),
    Refusal: lambda _, __: Refusal(decided_by=DECIDER, reasons="controls are missing"),
}
"""For each class of facts, facts that pass."""
