"""Audits of a certificate: their meetings, their track, what they are a ground for, and who may be sent at short notice."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Outcome, Request, UnknownTrackError
from certflow.schemes.itsms import (
    Attendee,
    AuditReport,
    Circumstances,
    ConflictCheck,
    MeetingKind,
    Mode,
    Reason,
    Restoration,
    Role,
    ShortNoticePlan,
    Stage,
    SurveillancePlan,
    Termination,
)
from certflow.testing import certified, day, meeting, steps, suspension

GRANTED = day("2026-05-10")
ON = day("2027-03-15")
TEAM = ("He Jun", "Tang Min")
CLERK = Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE)
PLAN, STAGE = SurveillancePlan(team=TEAM), Stage(begins_on=ON, auditors=TEAM)
REPORT = AuditReport(number="R", reported_by="He Jun", last_day=ON, reported_on=ON)
END = Termination(decided_by="Luo Qing", informed_on=ON)


def on_site(**settings):
    policy = ITSMS.policy().settle("Chen Li", day("2026-03-01"), **settings)
    return steps(certified(GRANTED, policy), ("plan_surveillance", ON, PLAN), ("begin_audit", ON, STAGE))


def two_on_site():
    return steps(on_site(), ("plan_surveillance", ON, PLAN), ("begin_audit", ON, STAGE))


@pytest.mark.parametrize("stage", [None, 1, 2])
def test_an_audit_without_stages_counts_its_meetings_whatever_stage_is_written(stage):
    held = [("record_meeting", ON, evolve(meeting(kind, ON), stage=stage)) for kind in MeetingKind]
    missed = ("record_meeting", ON, evolve(meeting("opening", ON, CLERK), stage=stage))

    assert steps(on_site(), *held).ask(Request("close_audit", ON, REPORT)).permitted
    assert steps(on_site(), missed).ask(Request("terminate_audit", ON, END)).permitted


@pytest.mark.parametrize(("second", "ground"), [((), False), ((CLERK,), True)])
def test_where_both_meetings_have_to_be_missed_those_of_the_one_pair_count(second, ground):
    opening = evolve(meeting("opening", ON, CLERK), stage=1)
    case = steps(
        on_site(meetings_missed="both"),
        ("record_meeting", ON, opening),
        ("record_meeting", ON, meeting("closing", ON, *second)),
    )

    assert case.ask(Request("terminate_audit", ON, END)).permitted is ground


def test_an_act_that_two_open_audits_could_mean_asks_for_its_track():
    with pytest.raises(UnknownTrackError, match=r"A1, S1, S2"):
        two_on_site().ask(Request("close_audit", ON, REPORT))


def test_an_act_that_names_its_track_moves_that_audit_alone():
    held = two_on_site()
    for kind in MeetingKind:
        held, _ = held.advance(Request("record_meeting", ON, meeting(kind, ON), track="S1"))
    closed, verdict = held.advance(Request("close_audit", ON, REPORT, track="S1"))

    assert verdict.permitted
    assert {name: closed.tracks[name].state for name in ("S1", "S2", "C1")} == {
        "S1": "closed",
        "S2": "on_site",
        "C1": "granted",
    }
    assert closed.ask(Request("record_meeting", ON, meeting("opening", ON))).track == "S2"


def test_what_is_next_is_told_for_each_audit_under_way():
    closing = [verdict.track for verdict in two_on_site().next(ON) if verdict.transition == "close_audit"]

    assert closing == ["S1", "S2"]


@pytest.mark.parametrize("reason", [Reason.REQUESTED, Reason.REQUIREMENTS_NOT_MET])
def test_only_a_suspension_for_want_of_an_audit_asks_for_one(reason):
    case = steps(certified(GRANTED), ("suspend", ON, suspension(ON, reason=reason)))
    facts = Restoration(cause_removed_on=ON, verified_by="He Jun", evidence="R-1")
    verdict = case.ask(Request("restore", ON, facts))
    (finding,) = [j.finding for j in verdict.judgements if j.guard == "audited_since"]

    assert verdict.permitted
    assert finding.on(ON) is Outcome.NOT_APPLICABLE
    assert reason.label.render("zh") in finding.because.render("zh")


CHECKS = tuple(
    ConflictCheck(auditor=who, against="work for the client", checked_by="Sun Qi", checked_on=ON) for who in TEAM
)
NOTICE = ShortNoticePlan(team=TEAM, circumstance="complaint", occurred_on=ON, document="T-1", conflict_checks=CHECKS)


def asked(told, **changes):
    declared = Circumstances(circumstances=("outage", "complaint"), told_on=told, document="D-1")
    case = steps(certified(GRANTED), ("declare_circumstances", told, declared))
    return case.ask(Request("plan_short_notice", ON, evolve(NOTICE, **changes)))


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, None),
        ({"conflict_checks": None}, Outcome.UNDETERMINED),
        ({"conflict_checks": CHECKS[:1]}, Outcome.UNDETERMINED),
        ({"conflict_checks": (CHECKS[0], evolve(CHECKS[1], checked_on=ON + timedelta(days=1)))}, Outcome.UNMET),
        ({"conflict_checks": (*CHECKS, evolve(CHECKS[1], conflict="a shareholder"))}, Outcome.UNMET),
        ({"conflict_checks": (CHECKS[0], evolve(CHECKS[1], conflict=" "))}, None),
    ],
)
def test_every_check_of_every_member_has_to_be_there_and_clean(changes, outcome):
    verdict = asked(ON - timedelta(days=1), **changes)

    assert [j.finding.on(ON) for j in verdict.in_the_way] == ([outcome] if outcome else [])


def test_a_circumstance_that_was_declared_twice_counts_from_the_first_time():
    late = Circumstances(circumstances=("complaint",), told_on=ON, document="D-2")
    early = evolve(late, told_on=ON - timedelta(days=1))
    case = steps(certified(GRANTED), ("declare_circumstances", ON, late), ("declare_circumstances", ON, early))

    assert case.ask(Request("plan_short_notice", ON, NOTICE)).permitted
