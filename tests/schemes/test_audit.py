"""Grounds for terminating an audit, and what they stop (N15 to N20)."""

from datetime import timedelta

import pytest

from certflow import Case, Outcome, Request
from certflow.schemes.itsms.audit_facts import AuditReport, Information, Stage
from certflow.schemes.itsms.meetings import Attendee, Authorisation, Mode, Role
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import application, day, in_audit, meeting, steps

APPLIED = day("2026-08-01")
AUDIT = in_audit(APPLIED)
SEEN = day("2026-08-12")
CLOSING = day("2026-08-14")
GROUND = GroundReport(
    kind=GroundKind.NO_COOPERATION, seen_on=SEEN, seen_by="He Jun", what="doors shut", prevented="interviews"
)
DEPUTY = Attendee(name="Bai Lu", role=Role.SENIOR_MANAGEMENT, mode=Mode.ON_SITE)
TERMINATION = Termination(decided_by="Luo Qing", informed_on=SEEN)


def report(on):
    return AuditReport(number="R", reported_by="He Jun", last_day=CLOSING, reported_on=on)


def stage(on):
    return Stage(begins_on=on, auditors=("He Jun",))


def before_stage_2():
    at = next(record.seq for record in AUDIT.records if record.transition == "hold_stage_2")
    return Case.load("demo", AUDIT.scheme, AUDIT.records[: at - 1])


def ready_to_close(*closing):
    opening = meeting("opening", day("2026-08-11"))
    return steps(
        AUDIT,
        ("record_meeting", day("2026-08-11"), opening),
        ("record_meeting", CLOSING, meeting("closing", CLOSING, *closing)),
    )


def authorised(dated):
    return Authorisation(deputy="Bai Lu", dated=day(dated), given_by="Gu Wen", document="A-1")


def outcome(case, on, guard="no_ground_stands"):
    verdict = case.ask(Request("close_audit", on, report(CLOSING)))
    return next(j.finding.on(on) for j in verdict.judgements if j.guard == guard)


def test_a_deputy_without_authorisation_on_file_is_undetermined():
    case = ready_to_close(DEPUTY)
    verdict = case.ask(Request("close_audit", CLOSING, report(CLOSING)))
    (judgement,) = verdict.in_the_way
    (leaf,) = judgement.finding.leaves(CLOSING)

    assert judgement.finding.on(CLOSING) is Outcome.UNDETERMINED
    assert "authorisation of Bai Lu" in leaf.because.render("en")
    assert "授权书" in leaf.because.render("zh")


@pytest.mark.parametrize(
    ("dated", "before", "after"),
    [
        ("2026-08-13", Outcome.UNDETERMINED, Outcome.MET),
        ("2026-08-14", Outcome.UNDETERMINED, Outcome.MET),
        ("2026-08-15", Outcome.UNMET, Outcome.UNMET),
    ],
)
def test_an_authorisation_counts_once_filed_and_if_dated_no_later_than_the_meeting(dated, before, after):
    filed = day("2026-08-17")
    case = steps(ready_to_close(DEPUTY), ("file_authorisation", filed, authorised(dated)))

    assert outcome(case, filed - timedelta(days=1)) is before
    assert outcome(case, filed) is after
    assert outcome(case, filed + timedelta(days=1)) is after


@pytest.mark.parametrize("dated", ["2026-08-13", "2026-08-15"])
def test_an_authorisation_dated_after_the_meeting_is_a_ground_for_terminating(dated):
    filed = day("2026-08-17")
    case = steps(ready_to_close(DEPUTY), ("file_authorisation", filed, authorised(dated)))

    assert case.ask(Request("terminate_audit", filed, TERMINATION)).permitted is (dated == "2026-08-15")


def test_an_authorisation_of_somebody_else_does_not_help():
    other = Authorisation(deputy="Somebody", dated=day("2026-08-13"), given_by="Gu Wen", document="A-1")
    case = steps(ready_to_close(DEPUTY), ("file_authorisation", CLOSING, other))

    assert outcome(case, CLOSING) is Outcome.UNDETERMINED


def test_top_management_beside_an_unauthorised_deputy_is_enough():
    top = Attendee(name="Gu Wen", role=Role.TOP_MANAGEMENT, mode=Mode.ON_SITE)

    assert outcome(ready_to_close(DEPUTY, top), CLOSING) is Outcome.MET


@pytest.mark.parametrize("attendees", [(Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE),)])
def test_nobody_of_the_leadership_at_the_closing_meeting_is_a_ground(attendees):
    case = ready_to_close(*attendees)

    assert outcome(case, CLOSING) is Outcome.UNMET
    assert case.ask(Request("terminate_audit", CLOSING, TERMINATION)).permitted


def test_without_its_meetings_on_file_an_audit_does_not_close():
    verdict = AUDIT.ask(Request("close_audit", CLOSING, report(CLOSING)))
    (judgement,) = verdict.in_the_way

    assert judgement.finding.on(CLOSING) is Outcome.UNDETERMINED
    assert "opening meeting of stage 2" in judgement.finding.because.render("en")
    assert "第二阶段末次会议" in judgement.finding.because.render("zh")


@pytest.mark.parametrize("kind", [GroundKind.NO_COOPERATION, GroundKind.INCONSISTENCY, GroundKind.OTHER])
def test_once_a_ground_stands_no_other_step_is_possible_and_the_ground_is_named(kind):
    ground = GroundReport(
        kind=kind, seen_on=SEEN, seen_by="He Jun", what="doors shut", prevented="interviews", against="the address"
    )
    case = steps(before_stage_2(), ("report_ground", SEEN, ground))
    verdict = case.ask(Request("hold_stage_2", SEEN, stage(SEEN)))
    (judgement,) = verdict.in_the_way
    (leaf,) = judgement.finding.leaves(SEEN)

    assert judgement.finding.on(SEEN) is Outcome.UNMET
    assert kind.label.render("en") in leaf.because.render("en")
    assert kind.label.render("zh") in leaf.because.render("zh")
    assert leaf.clause is not None
    assert leaf.clause.shown is not None


def test_once_a_ground_stands_the_audit_does_not_close():
    case = steps(ready_to_close(), ("report_ground", CLOSING, GROUND))

    assert outcome(case, CLOSING) is Outcome.UNMET


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("terminate_audit", TERMINATION),
        ("record_meeting", meeting("closing", SEEN)),
        ("inform", Information(about="the ground", informed_by="He Jun", document="I-1")),
        ("report_ground", GROUND),
        ("file_authorisation", authorised("2026-08-10")),
    ],
)
def test_terminating_recording_informing_and_reporting_stay_possible(name, facts):
    case = steps(AUDIT, ("report_ground", SEEN, GROUND))

    case.ask(Request(name, SEEN, facts)).raise_if_blocked()


def test_after_the_termination_the_client_can_still_be_informed():
    case = steps(AUDIT, ("report_ground", SEEN, GROUND), ("terminate_audit", SEEN, TERMINATION))
    told = Information(about="the termination", informed_by="He Jun", document="I-2")

    case.ask(Request("inform", SEEN, told)).raise_if_blocked()


def test_without_a_ground_an_audit_cannot_be_terminated():
    verdict = AUDIT.ask(Request("terminate_audit", SEEN, TERMINATION))

    assert [(j.guard, j.finding.on(SEEN)) for j in verdict.in_the_way] == [("ground_stands", Outcome.UNMET)]


@pytest.mark.parametrize(("on", "permitted"), [("2026-08-11", False), ("2026-08-12", True), ("2026-08-13", True)])
def test_a_ground_is_reported_from_the_day_it_was_seen(on, permitted):
    assert AUDIT.ask(Request("report_ground", day(on), GROUND)).permitted is permitted


def test_correcting_a_ground_found_wrongly_frees_the_audit():
    case = steps(before_stage_2(), ("report_ground", SEEN, GROUND))
    freed, verdict = case.correct(case.records[-1].seq, on=SEEN, reason="the wrong client")

    assert verdict.permitted
    assert freed.ask(Request("hold_stage_2", SEEN, stage(SEEN))).permitted
    assert not freed.ask(Request("terminate_audit", SEEN, TERMINATION)).permitted


def test_a_ground_cannot_be_corrected_away_once_the_audit_was_terminated_on_it():
    case = steps(AUDIT, ("report_ground", SEEN, GROUND))
    reported = case.records[-1].seq
    case = steps(case, ("terminate_audit", SEEN, TERMINATION))

    assert not case.correct(reported, on=SEEN, reason="mistake")[1].permitted


def test_after_a_terminated_audit_no_waiting_period_is_invented_and_the_verdict_says_so():
    case = steps(AUDIT, ("report_ground", SEEN, GROUND), ("terminate_audit", SEEN, TERMINATION))
    verdict = case.ask(Request("reapply", SEEN, application(SEEN)))
    said = next(j for j in verdict.judgements if j.guard == "no_wait_after_termination")

    assert verdict.permitted
    assert said.finding.on(SEEN) is Outcome.NOT_APPLICABLE
    assert "12 August 2026" in said.finding.because.render("en")
    assert "2026年8月12日" in said.finding.because.render("zh")


def test_another_stage_2_has_meetings_of_its_own():
    from certflow.schemes.itsms.audit_facts import RepeatedStage  # noqa: PLC0415 - for this test alone

    again, closed = day("2026-09-01"), day("2026-09-03")
    case = steps(
        ready_to_close(),
        ("close_audit", CLOSING, report(CLOSING)),
        ("repeat_stage_2", again, RepeatedStage(begins_on=again, auditors=("He Jun",))),
    )

    assert not case.ask(Request("close_audit", closed, report(closed))).permitted
