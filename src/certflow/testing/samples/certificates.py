"""Samples of the decisions on a certificate, from its grant to its end, and of its sub-certificates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any, TypeVar

from attrs import evolve

from certflow.errors import UnsettledError
from certflow.model.months import DAY, add_months, last_day
from certflow.rules.view import View
from certflow.schemes.itsms.after_expiry import RestorationAfterExpiry
from certflow.schemes.itsms.audit_facts import AuditPlan, AuditReport, Purpose, SpecialPlan, SurveillancePlan
from certflow.schemes.itsms.audits_held import held
from certflow.schemes.itsms.certificate import LONGEST_SUSPENSION
from certflow.schemes.itsms.certificate_changes import (
    EditionChange,
    ReductionAfterSuspension,
    ReductionGround,
    ScopeExpansion,
    ScopeReduction,
)
from certflow.schemes.itsms.certificate_content import (
    CERTIFICATE_LAST_DAY,
    CERTIFICATE_TERM,
    Certificate,
    CertificateLastDay,
    Grant,
    Maintenance,
    certificate_on_file,
)
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.edition import NEW_EDITION_YEAR
from certflow.schemes.itsms.events import Cancellation, Ending, Reason, Restoration, Revocation, Suspension
from certflow.schemes.itsms.renewal import RENEWED_TERM, Renewal, RenewedTerm
from certflow.schemes.itsms.sub_certificates import SubCertificate
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.itsms.transfer_facts import TakeOver, TransferPlan
from certflow.testing.building import DECIDER, TEAM, grant, legal_status, suspension
from certflow.testing.samples.auditing import status_check
from certflow.testing.samples.reading import filed, runs, standard, unused

__all__ = ["CERTIFICATES"]

E = TypeVar("E", bound=Ending)

_SCOPE = "operation of IT services on site"


def _ends(view: View, first: date) -> date:
    """The last day of a term that the policy sets."""
    day_before = view.policy[CERTIFICATE_LAST_DAY] is CertificateLastDay.DAY_BEFORE
    return (last_day if day_before else add_months)(first, 12 * view.policy[CERTIFICATE_TERM])


def _new(view: View, first: date, last: date) -> Certificate:
    """A certificate as it was applied for, with a number that none has."""
    made, applied = grant(first).certificate, filed(view, Application)
    assert made is not None  # noqa: S101 - for the type checkers
    granted = [entry for run in runs(view) for entry in run.all(Grant)]
    taken = {entry.facts.certificate.number for entry in granted if entry.facts.certificate}
    number = made.number if made.number not in taken else f"{made.number}-{len(taken) + 1}"
    said = {name: getattr(applied, name, None) or getattr(made, name) for name in ("standard", "scope")}
    return evolve(made, number=number, first_day=first, last_day=last, **said)


def _decider(view: View) -> str:
    """Somebody who was in none of the audit teams."""
    team = {name for plan in view.all(AuditPlan) for name in plan.facts.team or ()}
    return next(name for name in (DECIDER, "Fang Li", "Wen Lan", "somebody else") if name not in team)


def _grant(view: View, on: date) -> Grant:
    return Grant(decided_by=_decider(view), certificate=_new(view, on, _ends(view, on)))


def _take_over(view: View, on: date) -> TakeOver:
    plan = filed(view, TransferPlan)
    last = (plan and plan.certificate and plan.certificate.last_day) or _ends(view, on)
    return TakeOver(decided_by=_decider(view), certificate=_new(view, on, last), status=status_check(on))


def _again(view: View, first: date, last: date | None) -> Certificate:
    """The certificate on file for another term; a new one where none is on file."""
    before = certificate_on_file(view)
    ends = last or _ends(view, first)
    return evolve(before, first_day=first, last_day=ends) if before else _new(view, first, ends)


def _renewal(view: View, on: date) -> Renewal:
    """From the day after the certificate on file, or from ``on`` where that is when the new term is counted from."""
    before = certificate_on_file(view)
    last = before.last_day if before else None
    if last is None or view.policy[RENEWED_TERM] is RenewedTerm.FROM_FIRST_DAY:
        return Renewal(decided_by=_decider(view), certificate=_again(view, on, None))
    ends = add_months(last, 12 * view.policy[CERTIFICATE_TERM])
    return Renewal(decided_by=_decider(view), certificate=_again(view, last + DAY, ends))


def _restored_late(view: View, on: date) -> RestorationAfterExpiry:
    before = certificate_on_file(view)
    last = before.last_day if before else None
    ends = add_months(last, 12 * view.policy[CERTIFICATE_TERM]) if last else None
    return RestorationAfterExpiry(decided_by=_decider(view), certificate=_again(view, on, ends))


def _suspension(view: View, on: date) -> Suspension:
    """For the longest time that the policy allows."""
    return suspension(on, until=add_months(on, view.policy[LONGEST_SUSPENSION]))


def _ending(kind: type[E], reason: Reason) -> Callable[[View, date], E]:
    def made(view: View, on: date) -> E:
        stands = standing_suspension(view)
        until = stands.facts.until if stands else None
        ran_out = kind is Revocation and until is not None and until < on
        return kind(
            reason=Reason.SUSPENSION_RAN_OUT if ran_out else reason,
            evidence="JD-1",
            confirmed_on=on,
            decided_by=DECIDER,
            notified_on=on,
            published_on=on,
        )

    return made


def _cancellation(view: View, on: date) -> Cancellation:
    """As the holder asked; it names a body as well, so that it passes for a transfer, too."""
    return evolve(_ending(Cancellation, Reason.REQUESTED)(view, on), transferred_to="the body “Linan”")


def _report_of(view: View, purpose: Purpose | None) -> str:
    """The number of the report on the audit of the certificate closed last: for that purpose, else of surveillance."""
    audits = held(view, SurveillancePlan) if purpose is None else held(view, AuditPlan)
    numbers = [
        audit.report.facts.number
        for audit in audits
        if not isinstance(audit.plan.facts, SpecialPlan) or audit.plan.facts.purpose is purpose
    ]
    return next((number for number in reversed(numbers) if number), None) or unused(view, AuditReport, "A-")


def _expansion(view: View, on: date) -> ScopeExpansion:
    """Applied for before the audit that it rests on was closed."""
    report = _report_of(view, Purpose.EXPANSION)
    closed = [audit.report.on for audit in held(view, AuditPlan) if audit.report.facts.number == report]
    before = certificate_on_file(view)
    return ScopeExpansion(
        decided_by=_decider(view),
        document="KD-1",
        applied_on=min([on, *closed]),
        report=report,
        added="remote operation",
        scope=f"{(before and before.scope) or _SCOPE}, on site and remote",
        sites_added=(),
    )


def _reduction(_view: View, on: date) -> dict[str, Any]:
    return {
        "decided_by": DECIDER,
        "ground": ReductionGround.REQUESTED,
        "document": "SX-1",
        "confirmed_on": on,
        "excluded": "remote operation",
        "scope": _SCOPE,
        "sites_removed": (),
    }


def _edition(view: View, _on: date) -> EditionChange:
    """To the year of the new edition that the body has settled."""
    before = certificate_on_file(view)
    edition = (before and before.standard) or standard(view)
    with suppress(UnsettledError):
        edition = f"{edition.rpartition(':')[0]}:{view.policy[NEW_EDITION_YEAR]}"
    return EditionChange(decided_by=_decider(view), standard=edition, report=_report_of(view, Purpose.EDITION))


def _sub_certificate(view: View, _on: date) -> SubCertificate:
    """For the first site of the main certificate that has none yet."""
    main = certificate_on_file(view.parent) if view.parent else None
    taken = {entry.facts.site for run in runs(view)[:1] for entry in run.all(SubCertificate)}
    sites = (main and main.sites) or ("Suzhou",)
    site = next((each for each in sites if each not in taken), sites[0])
    return SubCertificate(
        number=unused(view, SubCertificate, "S-"),
        site=site,
        scope=(main and main.scope) or _SCOPE,
        subject=legal_status(site),
    )


CERTIFICATES: Mapping[type[Any], Callable[[View, date], object]] = {
    Certificate: lambda view, on: _new(view, on, _ends(view, on)),
    Grant: _grant,
    TakeOver: _take_over,
    Renewal: _renewal,
    RestorationAfterExpiry: _restored_late,
    Maintenance: lambda view, _: Maintenance(decided_by=_decider(view), report=_report_of(view, None)),
    Suspension: _suspension,
    Restoration: lambda _, on: Restoration(cause_removed_on=on, verified_by=TEAM[0], evidence="HF-1"),
    Revocation: _ending(Revocation, Reason.REQUIREMENTS_NOT_MET),
    Cancellation: _cancellation,
    ScopeExpansion: _expansion,
    ScopeReduction: lambda view, on: ScopeReduction(**_reduction(view, on)),
    ReductionAfterSuspension: lambda view, on: ReductionAfterSuspension(
        verified_by=TEAM[1], evidence="HS-1", **_reduction(view, on)
    ),
    EditionChange: _edition,
    SubCertificate: _sub_certificate,
}
"""For each class of facts, facts that pass."""
