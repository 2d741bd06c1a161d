"""Samples of what an audit files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import asdict

from certflow.model.months import add_months
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    ConflictCheck,
    Grade,
    Information,
    Nonconformity,
    Purpose,
    RepeatedStage,
    ShortNoticePlan,
    SpecialPlan,
    Stage,
    Verification,
)
from certflow.schemes.itsms.meetings import Authorisation, Meeting, MeetingKind
from certflow.schemes.itsms.short_notice import Circumstances
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.schemes.itsms.transfer_facts import (
    ForeignCertificate,
    ForeignStatus,
    StatusCheck,
    TransferPlan,
)
from certflow.testing.building import CLIENT, DECIDER, OUTAGE, REVIEWER, TEAM, grant, meeting
from certflow.testing.samples.applying import applicant
from certflow.testing.samples.reading import filed, standard, unused

__all__ = ["AUDITING", "status_check"]


def _team(view: View) -> tuple[str, ...]:
    """The team that the audit was planned for."""
    plan = filed(view, AuditPlan)
    return (plan and plan.team) or TEAM


def _meeting(view: View, on: date) -> Meeting:
    """The opening meeting of the stage that began last, then its closing meeting."""
    stage = 1 if len(view.all(Stage)) == 1 else 2
    begun = view.last(Stage)
    held = [entry.facts.kind for entry in view.all(Meeting) if begun and entry.seq > begun.seq]
    return meeting(MeetingKind.CLOSING if MeetingKind.OPENING in held else MeetingKind.OPENING, on, stage=stage)


def _nonconformity(view: View, on: date) -> Nonconformity:
    return Nonconformity(
        number=str(len(view.all(Nonconformity)) + 1), grade=Grade.MINOR, what="no review of suppliers", raised_on=on
    )


def _verification(view: View, on: date) -> Verification:
    """The correction of the first nonconformity that nobody has verified."""
    verified = {entry.facts.number for entry in view.all(Verification)}
    numbers = [entry.facts.number for entry in view.all(Nonconformity)]
    number = next((each for each in numbers if each not in verified), numbers[-1] if numbers else "1")
    return Verification(number=number, verified_on=on, verified_by=_team(view)[0], evidence="JZ-1")


def _report(view: View, on: date) -> AuditReport:
    return AuditReport(number=unused(view, AuditReport, "A-"), reported_by=_team(view)[0], last_day=on, reported_on=on)


def _ground(_view: View, on: date) -> GroundReport:
    return GroundReport(
        kind=GroundKind.OTHER,
        seen_on=on,
        seen_by=TEAM[0],
        what="as recorded",
        against="scope",
        prevented="stage 2",
    )


def _short_notice(view: View, on: date) -> ShortNoticePlan:
    """Upon a circumstance that was declared, with each member of the team checked."""
    told = filed(view.parent, Circumstances) if view.parent else None
    checks = tuple(
        ConflictCheck(auditor=who, against="work for the client", checked_by="Sun Qi", checked_on=on) for who in TEAM
    )
    return ShortNoticePlan(
        team=TEAM,
        circumstance=((told and told.circumstances) or (OUTAGE,))[0],
        occurred_on=on,
        document="TS-1",
        conflict_checks=checks,
    )


def status_check(on: date) -> StatusCheck:
    """A look into a register that shows the certificate as valid."""
    return StatusCheck(status=ForeignStatus.VALID, register="CX-1", checked_by=REVIEWER, checked_on=on)


def _transfer(view: View, on: date) -> TransferPlan:
    """A certificate of another body that runs from a year before to two years later."""
    content = grant(add_months(on, -12), standard=standard(view)).certificate
    assert content is not None  # noqa: S101 - for the type checkers
    term = {"first_day": add_months(on, -12), "last_day": add_months(on, 24)}
    taken = ForeignCertificate(body="Linan", holder=applicant(view), **{**asdict(content, recurse=False), **term})
    return TransferPlan(team=TEAM, certificate=taken, status=status_check(on), why="the group has one body for all")


AUDITING: Mapping[type[Any], Callable[[View, date], object]] = {
    AuditPlan: lambda _, __: AuditPlan(team=TEAM),
    SpecialPlan: lambda _, __: SpecialPlan(team=TEAM, purpose=Purpose.EXPANSION, document="BG-1"),
    ShortNoticePlan: _short_notice,
    TransferPlan: _transfer,
    Stage: lambda view, on: Stage(begins_on=on, auditors=_team(view)),
    RepeatedStage: lambda view, on: RepeatedStage(begins_on=on, auditors=_team(view)),
    Meeting: _meeting,
    Authorisation: lambda _, on: Authorisation(deputy="Lu Yuan", dated=on, given_by=CLIENT, document="SQ-1"),
    GroundReport: _ground,
    Termination: lambda _, on: Termination(decided_by=DECIDER, informed_on=on),
    Information: lambda view, _: Information(about="the audit", informed_by=_team(view)[0], document="GZ-1"),
    Nonconformity: _nonconformity,
    Verification: _verification,
    AuditReport: _report,
    StatusCheck: lambda _, on: status_check(on),
}
"""For each class of facts, facts that pass."""
