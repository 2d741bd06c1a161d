"""Builders of facts that pass, to be changed one at a time, and of cases that have come a given way."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, TypeVar

from attrs import evolve

from certflow.case.case import Case
from certflow.case.record import Request
from certflow.model.months import add_months, last_day
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.schemes.itsms import ITSMS
from certflow.schemes.itsms.application import Acceptance
from certflow.schemes.itsms.audit_facts import AuditPlan, AuditReport, CertificateAuditPlan, Stage
from certflow.schemes.itsms.certificate_content import Certificate, Grant
from certflow.schemes.itsms.client_events import (
    Accident,
    Change,
    Changed,
    ClientEvent,
    Inquiry,
    Listing,
    Misuse,
    Misused,
    Obstruction,
    OrderToStop,
    SystemStopped,
    Untruth,
)
from certflow.schemes.itsms.conditions import LegalStatus
from certflow.schemes.itsms.contract import Answer, Confirmation, Contract, Signature
from certflow.schemes.itsms.documents import Application, Document, LegalEntity
from certflow.schemes.itsms.events import Reason, Suspension
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList
from certflow.schemes.itsms.meetings import Attendee, Meeting, MeetingKind, Mode, Role

__all__ = [
    "CLIENT",
    "DECIDER",
    "ORGANISATION",
    "OUTAGE",
    "REVIEWER",
    "TEAM",
    "acceptance",
    "application",
    "audited",
    "certified",
    "client_event",
    "contract",
    "day",
    "grant",
    "in_audit",
    "legal_status",
    "list_checks",
    "meeting",
    "steps",
    "suspension",
]

ORGANISATION = "苏州云桥信息技术有限公司"
CLIENT, REVIEWER, DECIDER = "Gu Wen", "Shen Yan", "Luo Qing"
"""Who signs for the client, who reviews for the body, and who decides."""
TEAM = "He Jun", "Tang Min"
"""The audit team."""
OUTAGE = "outage"
"""A circumstance that was declared for short-notice audits."""
_LONG_AGO = date(2015, 1, 5)


def day(iso: str) -> date:
    """A day from ``"2026-03-01"``."""
    return date.fromisoformat(iso)


def legal_status(holder: str = ORGANISATION) -> LegalStatus:
    """A certificate of lawful subject status that does not end."""
    return LegalStatus(holder=holder, document="91320500MA1", valid_from=_LONG_AGO, valid_until=date.max)


def list_checks(on: date, of: str = ORGANISATION) -> tuple[ListCheck, ...]:
    """A clean look into both public lists."""
    return tuple(
        ListCheck(list=which, of=of, checked_on=on, checked_by=REVIEWER, result=ListResult.NOT_LISTED)
        for which in PublicList
    )


def application(on: date, **changes: Any) -> Application:
    """An application that passes on ``on``, with fields changed."""
    paper = Document(reference="F-01", filed_on=on)
    base = Application(
        subject=legal_status(),
        licences=(),
        orders=(),
        list_checks=list_checks(on),
        prior_certificates=(),
        applicant=ORGANISATION,
        address="Suzhou",
        standard="ISO/IEC 20000-1:2018",
        scope="operation of IT services",
        headcount=85,
        outsourced=(),
        provided_by=ORGANISATION,
        operating_since=add_months(on, -6),
        entities=(LegalEntity(name=ORGANISATION, proof="91320500MA1", filed_on=on),),
        organisation_and_duties=paper,
        service_processes=paper,
        operation_evidence=paper,
    )
    return evolve(base, **changes)


def acceptance(on: date, **changes: Any) -> Acceptance:
    """An acceptance that passes on ``on``, with fields changed."""
    return evolve(Acceptance(reviewed_by=REVIEWER, list_checks=list_checks(on)), **changes)


def contract(on: date, **changes: Any) -> Contract:
    """A contract signed by both on ``on``, with fields changed."""
    confirmation = Confirmation(
        answer=Answer.AGREE, company=ORGANISATION, signed_by=CLIENT, telephone="0512-5550101", on=on
    )
    base = Contract(
        number="HT-2026-017",
        client=Signature(by=CLIENT, on=on),
        body=Signature(by="Fang Li", on=on),
        client_terms="art. 4-6",
        body_terms="art. 7-9",
        notice_number="F101-5",
        notice_revision="0",
        confirmation=confirmation,
    )
    return evolve(base, **changes)


def meeting(kind: str, on: date, *attendees: Attendee, stage: int = 2) -> Meeting:
    """An opening or closing meeting; with nobody named, top management attended on site."""
    top = Attendee(name=CLIENT, role=Role.TOP_MANAGEMENT, mode=Mode.ON_SITE)
    return Meeting(kind=MeetingKind(kind), stage=stage, held_on=on, attendees=attendees or (top,))


def grant(first_day: date, **changes: Any) -> Grant:
    """A grant by somebody outside the audit team, for three years from ``first_day``."""
    certificate = Certificate(
        number="ITSMS-2026-0042",
        scope="operation of IT services",
        standard="ISO/IEC 20000-1:2018",
        sites=("Suzhou",),
        first_day=first_day,
        last_day=last_day(first_day, 36),
    )
    return Grant(decided_by=DECIDER, certificate=evolve(certificate, **changes))


def suspension(since: date, **changes: Any) -> Suspension:
    """A suspension for six months from ``since``."""
    base = Suspension(
        reason=Reason.REQUIREMENTS_NOT_MET,
        evidence="SA-2027-03",
        confirmed_on=since,
        decided_by=DECIDER,
        since=since,
        until=add_months(since, 6),
        notified_on=since,
        published_on=since,
    )
    return evolve(base, **changes)


EV = TypeVar("EV", bound=ClientEvent)
_MORE: dict[type[ClientEvent], dict[str, Any]] = {
    Change: {"changed": Changed.SYSTEM},
    Accident: {},
    Listing: {"list": PublicList.CREDIT_CHINA, "of": ORGANISATION},
    OrderToStop: {"authority": "Suzhou market regulator"},
    Misuse: {"misused": Misused.MARK, "where": "product brochure of 2026"},
    Obstruction: {"inquiry": Inquiry.COMPLAINT, "number": "TS-2026-03"},
    Untruth: {"statement": "85 people work in the scope", "given_in": "application of 2026"},
    SystemStopped: {},
}


def client_event(kind: type[EV], on: date, **changes: Any) -> EV:
    """An event on the client's side that happened and became known on ``on``, with fields changed."""
    told = {"what": "as recorded", "happened_on": on, "known_on": on, "known_by": REVIEWER, "document": "SJ-1"}
    return kind(**{**told, **_MORE[kind], **changes})


def steps(case: Case, *acts: tuple[str, date, object]) -> Case:
    """The case after these acts, each of which has to be permitted. Raises BlockedError."""
    for name, on, facts in acts:
        case, verdict = case.advance(Request(name, on, facts))
        verdict.raise_if_blocked()
    return case


def in_audit(applied: date, policy: Policy | None = None, scheme: Scheme = ITSMS) -> Case:
    """A case (of this scheme, or one derived from it) whose stage 2 began ten days after it applied."""
    later = [applied + timedelta(days=n) for n in range(11)]
    return steps(
        Case.new("demo", scheme, policy),
        ("submit", applied, application(applied)),
        ("accept", later[2], acceptance(later[2])),
        ("conclude", later[4], contract(later[4])),
        ("plan_audit", later[5], AuditPlan(team=TEAM)),
        ("hold_stage_1", later[7], Stage(begins_on=later[7], auditors=TEAM)),
        ("hold_stage_2", later[10], Stage(begins_on=later[10], auditors=TEAM)),
    )


def certified(granted: date, policy: Policy | None = None, scheme: Scheme = ITSMS) -> Case:
    """A case (of this scheme, or one derived from it) whose certificate was granted on ``granted``, to run for three years from that day."""
    opened, closed = granted - timedelta(days=5), granted - timedelta(days=3)
    report = AuditReport(number="A-1", reported_by=TEAM[0], last_day=closed, reported_on=closed)
    return steps(
        in_audit(granted - timedelta(days=20), policy, scheme),
        ("record_meeting", opened, meeting("opening", opened)),
        ("record_meeting", closed, meeting("closing", closed)),
        ("close_audit", closed, report),
        ("grant", granted, grant(granted)),
    )


def audited(case: Case, act: str, plan: CertificateAuditPlan, closed: date, number: str = "A-2") -> Case:
    """The case after an audit of its certificate, opened by ``act`` with this plan, held and closed on one day."""
    opening = Request(act, closed, plan)
    case, verdict = case.advance(opening)
    verdict.raise_if_blocked()
    report = AuditReport(number=number, reported_by=TEAM[0], last_day=closed, reported_on=closed)
    for name, facts in (
        ("begin_audit", Stage(begins_on=closed, auditors=plan.team)),
        ("record_meeting", meeting("opening", closed)),
        ("record_meeting", meeting("closing", closed)),
        ("close_audit", report),
    ):
        case, done = case.advance(Request(name, closed, facts, track=verdict.track))
        done.raise_if_blocked()
    return case
