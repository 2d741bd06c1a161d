"""Advancing: time first, then the act, then what follows from it."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, BlockedError, Case, KeyReusedError, Request, Standing, Text, unmet
from certflow.schemes.itsms.application import Withdrawal
from certflow.schemes.itsms.audit_facts import AuditPlan, AuditReport, RepeatedStage
from certflow.schemes.itsms.events import Cancellation, Reason, Restoration, Revocation
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import acceptance, application, certified, day, grant, in_audit, meeting, steps, suspension

APPLIED = day("2026-09-01")
STAGE_2 = day("2026-09-11")
CLOSING = day("2026-09-18")
GRANTED = day("2026-09-21")
EMPTY = Case.new("demo", ITSMS)


def cancellation(on):
    return Cancellation(reason=Reason.REQUESTED, evidence="letter", confirmed_on=on, decided_by="Luo Qing")


def withdrawal(on):
    return Withdrawal(requested_by="Gu Wen", requested_on=on, document="letter")


def report(on):
    return AuditReport(number="A-1", reported_by="He Jun", last_day=on, reported_on=on)


def ground(on):
    return GroundReport(
        kind=GroundKind.NO_COOPERATION, seen_on=on, seen_by="He Jun", what="doors shut", prevented="stage 2"
    )


def states(case):
    return {track.id: track.state for track in case.tracks.values()}


def test_advancing_leaves_the_old_case_as_it_was():
    after, _ = EMPTY.advance(Request("submit", APPLIED, application(APPLIED)))

    assert EMPTY.records == ()
    assert EMPTY.tracks == {}
    assert states(after) == {"C1": "application"}


def test_a_blocked_request_changes_nothing_but_the_history():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
    after, verdict = case.advance(Request("accept", APPLIED, acceptance(APPLIED, reviewed_by=None), by="Shen Yan"))

    assert not verdict.permitted
    assert (after.tracks, after.files, after.effective()) == (case.tracks, case.files, case.effective())
    assert after.records[:-1] == case.records
    last = after.records[-1]
    assert (last.outcome, last.transition, last.by, last.judgements) == (
        "blocked",
        "accept",
        "Shen Yan",
        verdict.judgements,
    )


def test_a_clean_first_certification_reaches_the_grant():
    case = certified(GRANTED)

    assert states(case) == {"C1": "granted", "A1": "closed"}
    assert [record.done for record in case.records] == [True] * 11


def test_a_key_seen_with_the_same_content_returns_the_case_and_the_first_verdict():
    request = Request("submit", APPLIED, application(APPLIED), key="k-1")
    case, first = EMPTY.advance(request)
    again, verdict = case.advance(request)
    named, _ = case.advance(evolve(request, track="C1"))

    assert again is case
    assert named is case
    assert verdict == first


def test_a_key_of_a_blocked_request_returns_the_first_verdict_too():
    request = Request("submit", APPLIED, application(APPLIED, headcount=None), key="k-1")
    case, first = EMPTY.advance(request)

    assert case.advance(request) == (case, first)


@pytest.mark.parametrize(
    "change",
    [
        {"transition": "reject"},
        {"on": APPLIED + timedelta(days=1)},
        {"facts": application(APPLIED, headcount=86)},
        {"track": "C7"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_key_used_again_with_other_content_is_a_mistake(change):
    request = Request("submit", APPLIED, application(APPLIED), key="k-1")
    case, _ = EMPTY.advance(request)

    with pytest.raises(KeyReusedError) as error:
        case.advance(evolve(request, **change))
    assert (error.value.key, error.value.seq) == ("k-1", 1)


def test_requests_without_a_key_are_each_their_own():
    request = Request("submit", APPLIED, application(APPLIED, headcount=None))
    case, _ = EMPTY.advance(request)
    case, _ = case.advance(request)

    assert len(case.records) == 2


def test_a_blocked_request_in_the_far_future_takes_nothing_from_the_present():
    case = certified(day("2026-05-01"))
    far = day("2035-01-01")
    blocked, _ = case.advance(Request("cancel", far, cancellation(far)))
    _, wrong = blocked.correct(11, on=far, reason="mistake", facts=grant(day("2026-05-01"), number="X"))

    assert states(blocked)["C1"] == "granted"
    assert wrong.permitted
    suspended = day("2026-06-01")
    assert blocked.ask(Request("suspend", suspended, suspension(suspended))).permitted


def test_a_consequence_on_a_track_that_moved_later_blocks_the_whole_until_that_day():
    case = in_audit(APPLIED)
    early = day("2026-09-08")
    after, verdict = case.advance(Request("withdraw", early, withdrawal(early)))

    assert not verdict.permitted
    assert verdict.first_day == STAGE_2
    assert states(after) == states(case)


def test_time_goes_first_and_an_expired_certificate_cannot_be_cancelled():
    case = steps(
        certified(day("2026-05-01")),
    )
    after, verdict = case.advance(Request("cancel", day("2035-01-10"), cancellation(day("2035-01-10"))))

    assert not verdict.permitted
    assert states(after.until(day("2035-01-10")))["C1"] == "expired"
    assert [(r.transition, r.outcome) for r in after.records[len(case.records) :]] == [("cancel", "blocked")]
    assert verdict.judgements[0].finding.because.render("en").endswith("now: certificate expired")


@pytest.mark.parametrize(
    ("on", "state"),
    [("2029-04-29", "granted"), ("2029-04-30", "granted"), ("2029-05-01", "expired"), ("2029-05-02", "expired")],
)
def test_a_certificate_expires_exactly_the_day_after_its_last_day(on, state):
    case = certified(day("2026-05-01")).until(day(on))

    assert states(case)["C1"] == state
    assert case.tracks["C1"].since == (day("2029-05-01") if state == "expired" else day("2026-05-01"))


def test_a_suspended_certificate_expires_as_well():
    case = steps(certified(day("2026-05-01")), ("suspend", day("2029-02-01"), suspension(day("2029-02-01"))))

    assert states(case.until(day("2029-05-01")))["C1"] == "expired"


def test_what_time_brings_about_is_kept_when_the_request_is_blocked_or_asks_only():
    case = certified(day("2026-05-01"))
    asked = case.ask(Request("cancel", day("2035-01-10"), cancellation(day("2035-01-10"))))

    assert not asked.permitted
    assert states(case)["C1"] == "granted"


def closing():
    opened, closed = day("2026-09-16"), CLOSING
    return (
        ("record_meeting", opened, meeting("opening", opened)),
        ("record_meeting", closed, meeting("closing", closed)),
        ("close_audit", closed, report(closed)),
    )


def test_closing_the_audit_passes_the_case_to_the_decision():
    case = steps(in_audit(APPLIED), *closing())

    assert states(case) == {"C1": "decision", "A1": "closed"}
    last = case.records[-1]
    assert (last.transition, last.track, last.on, last.cause) == ("to_decision", "C1", CLOSING, case.records[-2].key)


def test_terminating_the_initial_audit_ends_the_application():
    on = day("2026-09-14")
    case = steps(
        in_audit(APPLIED),
        ("report_ground", on, ground(on)),
        ("terminate_audit", on, Termination(decided_by="Luo Qing", informed_on=on)),
    )

    assert states(case) == {"C1": "terminated", "A1": "terminated"}
    assert [r.transition for r in case.records[-2:]] == ["terminate_audit", "end_with_audit"]


def test_withdrawing_ends_the_audit_that_is_open():
    on = day("2026-09-14")
    case = steps(in_audit(APPLIED), ("withdraw", on, withdrawal(on)))

    assert states(case) == {"C1": "withdrawn", "A1": "terminated"}
    assert case.records[-1].cause == case.records[-2].key


def test_withdrawing_leaves_an_audit_that_is_closed():
    case = steps(in_audit(APPLIED), *closing(), ("withdraw", GRANTED, withdrawal(GRANTED)))

    assert states(case) == {"C1": "withdrawn", "A1": "closed"}


def test_withdrawing_before_an_audit_ends_the_application_alone():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)), ("withdraw", APPLIED, withdrawal(APPLIED)))

    assert states(case) == {"C1": "withdrawn"}


def test_another_stage_2_takes_the_case_back_to_the_audit_and_closing_it_on_to_the_decision():
    again = day("2026-10-05")
    case = steps(
        in_audit(APPLIED), *closing(), ("repeat_stage_2", again, RepeatedStage(begins_on=again, auditors=("He Jun",)))
    )
    assert states(case) == {"C1": "audit", "A1": "stage_2"}

    case = steps(
        case,
        ("record_meeting", again, meeting("opening", again)),
        ("record_meeting", day("2026-10-07"), meeting("closing", day("2026-10-07"))),
        ("close_audit", day("2026-10-07"), report(day("2026-10-07"))),
    )
    assert states(case) == {"C1": "decision", "A1": "closed"}


def test_a_consequence_that_is_blocked_blocks_the_whole_and_shows_its_findings():
    def never(case):
        return unmet(Text("the board has not met", "委员会尚未开会"))

    certification = ITSMS.by_id["certification"]
    to_decision = certification.by_id["to_decision"]
    stern = evolve(
        to_decision, guards=(*to_decision.guards, Standing(to_decision.clause, Text("Board", "委员会"), never))
    )
    scheme = ITSMS.extend("stern", certification.extend(transitions=(stern,)))
    case = Case.load("demo", scheme, in_audit(APPLIED).records)
    case = steps(case, *closing()[:2])
    after, verdict = case.advance(Request("close_audit", CLOSING, report(CLOSING)))

    assert not verdict.permitted
    assert "the board has not met" in [j.finding.because.render("en") for j in verdict.in_the_way]
    assert states(after) == states(case)
    assert [(r.transition, r.outcome) for r in after.records[len(case.records) :]] == [("close_audit", "blocked")]


def test_a_consequence_has_a_key_derived_from_its_cause_and_none_of_its_own_request():
    case = steps(in_audit(APPLIED), *closing()[:2])
    case, _ = case.advance(Request("close_audit", CLOSING, report(CLOSING), key="close-1", by="He Jun"))

    assert case.records[-1].key == "close-1/to_decision@C1"
    assert case.records[-1].cause == "close-1"
    assert case.records[-1].by == "He Jun"


def test_a_repeated_request_does_not_bring_its_consequence_about_twice():
    case = steps(in_audit(APPLIED), *closing()[:2])
    request = Request("close_audit", CLOSING, report(CLOSING), key="close-1")
    case, _ = case.advance(request)

    assert case.advance(request)[0] is case


def test_a_terminated_application_can_be_made_again_in_the_same_file_without_waiting():
    on = day("2026-09-14")
    case = steps(
        in_audit(APPLIED),
        ("report_ground", on, ground(on)),
        ("terminate_audit", on, Termination(decided_by="Luo Qing")),
        ("reapply", on, application(on)),
    )

    assert states(case) == {"C1": "terminated", "A1": "terminated", "C2": "reapplication"}


def test_a_first_application_is_made_only_once_in_a_file():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)), ("withdraw", APPLIED, withdrawal(APPLIED)))
    _, verdict = case.advance(Request("submit", APPLIED, application(APPLIED)))

    assert [j.guard for j in verdict.in_the_way] == ["no_earlier_run"]


def test_an_audit_of_the_second_run_stands_within_the_second_run():
    on = day("2026-09-14")
    second = day("2026-10-01")
    first = steps(in_audit(APPLIED), ("withdraw", on, withdrawal(on)))
    case = steps(first, ("reapply", second, application(second)))
    moved = Case.load("demo", ITSMS, case.records)

    assert case.tracks["A1"].parent == "C1"
    with pytest.raises(BlockedError):
        steps(moved, ("plan_audit", second, AuditPlan(team=("He Jun",))))


def test_what_a_case_itself_knows_bars_a_reapplication():
    revoked = day("2026-10-01")
    facts = Revocation(reason=Reason.REQUIREMENTS_NOT_MET, evidence="e", confirmed_on=revoked, decided_by="Luo Qing")
    case = steps(certified(GRANTED), ("revoke", revoked, facts))
    early, due = day("2027-10-01"), day("2027-10-02")

    assert case.ask(Request("reapply", early, application(early))).first_day == due
    assert case.ask(Request("reapply", due, application(due))).permitted


def test_an_act_moves_its_track_to_the_day_of_the_act():
    restored = day("2026-12-01")
    case = steps(
        certified(GRANTED),
        ("suspend", day("2026-11-01"), suspension(day("2026-11-01"))),
        ("restore", restored, Restoration(cause_removed_on=restored, verified_by="He Jun", evidence="R-1")),
    )

    assert (case.tracks["C1"].state, case.tracks["C1"].since) == ("granted", restored)


def test_a_grant_on_the_day_of_closing_is_possible():
    case = steps(in_audit(APPLIED), *closing(), ("grant", CLOSING, grant(CLOSING)))

    assert states(case)["C1"] == "granted"
    assert STAGE_2 < CLOSING
