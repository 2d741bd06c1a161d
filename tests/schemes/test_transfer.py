"""Certificates that come from another body and go to another one."""

from datetime import timedelta

import pytest
from attrs import asdict, evolve

from certflow import ITSMS, Case, Outcome, Request
from certflow.schemes.itsms import (
    AuditPlan,
    AuditReport,
    Cancellation,
    ForeignCertificate,
    ForeignStatus,
    Nonconformity,
    Reason,
    Restoration,
    Stage,
    StatusCheck,
    TakeOver,
    TransferPlan,
    Verification,
)
from certflow.schemes.itsms.audit_facts import Grade
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.testing import ORGANISATION, acceptance, application, certified, contract, day, grant, meeting, steps
from certflow.testing import suspension as suspended

APPLIED = day("2026-08-01")
ON = day("2026-08-20")
TEAM = ("He Jun", "Tang Min")
OLD = grant(day("2025-05-01")).certificate
TAKEN = ForeignCertificate(body="Linan", holder=ORGANISATION, **asdict(OLD, recurse=False))
STATUS = StatusCheck(status=ForeignStatus.VALID, register="CX", checked_by="Shen Yan", checked_on=APPLIED)
PLAN = TransferPlan(team=TEAM, certificate=TAKEN, status=STATUS, why="one body for all")
REPORT = AuditReport(number="R", reported_by="He Jun", last_day=ON, reported_on=ON)
DECISION = TakeOver(decided_by="Luo Qing", certificate=evolve(OLD, first_day=ON), status=STATUS)

CONTRACTED = steps(
    Case.new("demo", ITSMS),
    ("submit", APPLIED, application(APPLIED)),
    ("accept", APPLIED, acceptance(APPLIED)),
    ("conclude", APPLIED, contract(APPLIED)),
)
ON_SITE = steps(
    CONTRACTED,
    ("plan_transfer", APPLIED, PLAN),
    ("begin_audit", APPLIED, Stage(begins_on=APPLIED, auditors=TEAM)),
    ("record_meeting", ON, meeting("opening", ON)),
    ("record_meeting", ON, meeting("closing", ON)),
)


def guards(verdict):
    return [j.guard for j in verdict.in_the_way]


def test_a_certificate_that_was_taken_over_expires_with_the_one_before():
    case = steps(ON_SITE, ("close_audit", ON, REPORT), ("take_over", ON, DECISION))

    assert certificate_on_file(case.view("C1")) == DECISION.certificate
    assert case.until(day("2028-04-30")).tracks["C1"].state == "granted"
    assert case.until(day("2028-05-01")).tracks["C1"].state == "expired"


@pytest.mark.parametrize("status", [one for one in ForeignStatus if one is not ForeignStatus.VALID])
def test_a_status_other_than_valid_bars_the_plan_and_the_decision(status):
    bad = evolve(STATUS, status=status)
    closed = steps(ON_SITE, ("close_audit", ON, REPORT))

    assert guards(CONTRACTED.ask(Request("plan_transfer", APPLIED, evolve(PLAN, status=bad)))) == ["status_looked_up"]
    assert guards(closed.ask(Request("take_over", ON, evolve(DECISION, status=bad)))) == ["status_looked_up"]


def test_the_audit_that_was_closed_last_says_which_decision_is_open():
    closed = steps(ON_SITE, ("close_audit", ON, REPORT))

    assert guards(closed.ask(Request("grant", ON, grant(ON)))) == ["initially_audited"]
    assert closed.ask(Request("take_over", ON, DECISION)).permitted


def test_while_an_audit_to_take_over_is_open_no_other_audit_of_the_application_begins():
    assert guards(ON_SITE.ask(Request("plan_audit", ON, AuditPlan(team=TEAM)))) == ["no_other_audit_open"]
    assert guards(ON_SITE.ask(Request("plan_transfer", ON, PLAN))) == ["no_other_audit_open"]


def test_each_major_nonconformity_of_the_audit_has_to_be_verified():
    major = Nonconformity(number="1", grade=Grade.MAJOR, what="no plan", raised_on=ON)
    case = steps(
        ON_SITE,
        ("raise_nonconformity", ON, major),
        ("raise_nonconformity", ON, evolve(major, number="2")),
        ("close_audit", ON, REPORT),
        ("verify_correction", ON, Verification(number="1", verified_on=ON, verified_by="He Jun", evidence="E")),
    )
    (judgement,) = case.ask(Request("take_over", ON, DECISION)).in_the_way
    (leaf,) = judgement.finding.leaves(ON)

    assert leaf.on(ON) is Outcome.UNDETERMINED
    assert "nonconformity 2" in leaf.because.render("en")


def test_a_certificate_leaves_on_the_very_day_it_was_restored():
    granted, later = day("2026-05-10"), day("2027-03-15")
    leaving = Cancellation(
        reason=Reason.TRANSFER, evidence="Z-1", confirmed_on=later, decided_by="Luo Qing", transferred_to="Linan"
    )
    case = steps(certified(granted), ("suspend", later, suspended(later)))
    removed = Restoration(cause_removed_on=later, verified_by="He Jun", evidence="R-1")

    assert guards(case.ask(Request("cancel", later + timedelta(days=1), leaving))) == ["unsuspended_when_leaving"]
    assert steps(case, ("restore", later, removed)).ask(Request("cancel", later, leaving)).permitted
