"""Corrections: put right or set aside, nothing erased."""

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Correction, CorrectionError, FactsTypeError, KeyReusedError, Request
from certflow.schemes.itsms.events import Reason, Restoration, Revocation
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import (
    acceptance,
    application,
    certified,
    contract,
    day,
    grant,
    in_audit,
    meeting,
    steps,
    suspension,
)

APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")
LATER = day("2026-10-10")


def seq_of(case, transition):
    return next(record.seq for record in case.records if record.transition == transition and record.done)


def in_the_way(verdict):
    return [leaf.because.render("en") for j in verdict.in_the_way for leaf in j.finding.leaves(verdict.on)]


def test_facts_are_put_right_and_the_history_keeps_both():
    case = certified(GRANTED)
    after, verdict = case.correct(
        1, on=LATER, reason="typing error", facts=application(APPLIED, headcount=90), by="Shen Yan", key="c-1"
    )

    assert verdict.permitted
    assert after.records[: len(case.records)] == case.records
    assert after.records[-1].facts == Correction(1, application(APPLIED, headcount=90), (), "typing error")
    assert (after.records[-1].by, after.records[-1].key, after.records[-1].on) == ("Shen Yan", "c-1", LATER)
    assert after.effective()[0].facts.headcount == 90
    assert after.tracks == case.tracks


def test_a_record_can_be_named_by_its_key():
    case, _ = Case.new("demo", ITSMS).advance(Request("submit", APPLIED, application(APPLIED), key="k-1"))
    after, verdict = case.correct("k-1", on=APPLIED, reason="typo", facts=application(APPLIED, headcount=90))

    assert verdict.permitted
    assert after.effective()[0].facts.headcount == 90


def test_a_correction_may_be_corrected_by_another_of_the_same_record():
    case = certified(GRANTED)
    case, _ = case.correct(1, on=LATER, reason="typo", facts=application(APPLIED, headcount=90))
    case, verdict = case.correct(1, on=LATER, reason="typo again", facts=application(APPLIED, headcount=91))

    assert verdict.permitted
    assert case.effective()[0].facts.headcount == 91
    assert len(case.records) == 13


def test_setting_an_act_aside_takes_what_it_caused_with_it():
    case = in_audit(APPLIED)
    on = day("2026-09-14")
    ground = GroundReport(kind=GroundKind.OTHER, seen_on=on, seen_by="He Jun", what="fire", prevented="stage 2")
    case = steps(case, ("report_ground", on, ground), ("terminate_audit", on, Termination(decided_by="Luo Qing")))
    terminated = seq_of(case, "terminate_audit")
    after, verdict = case.correct(terminated, on=on, reason="decided by mistake")

    assert verdict.permitted
    assert after.records[-1].facts.sets_aside == (terminated, seq_of(case, "end_with_audit"))
    assert {track.id: track.state for track in after.tracks.values()} == {"C1": "audit", "A1": "stage_2"}


def test_an_act_on_which_a_later_one_rests_cannot_be_set_aside_and_says_which():
    case = certified(GRANTED)
    after, verdict = case.correct(seq_of(case, "close_audit"), on=LATER, reason="mistake")

    assert not verdict.permitted
    assert any(
        words.startswith("Grant certification of 21 September 2026 would not stand") for words in in_the_way(verdict)
    )
    assert (after.tracks, after.files, after.effective()) == (case.tracks, case.files, case.effective())
    assert (after.records[-1].transition, after.records[-1].outcome) == ("correct", "blocked")
    assert after.records[-1].facts.sets_aside == ()


def test_facts_that_would_never_have_been_permitted_cannot_be_put_in():
    _, verdict = certified(GRANTED).correct(1, on=LATER, reason="in truth", facts=application(APPLIED, headcount=None))

    assert not verdict.permitted
    assert any("missing: the number of people within the scope" in words for words in in_the_way(verdict))


def test_the_first_act_cannot_go_while_all_others_have_no_track_without_it():
    _, verdict = certified(GRANTED).correct(1, on=LATER, reason="mistake")

    assert not verdict.permitted
    assert any("now: not yet begun" in words for words in in_the_way(verdict))


def test_the_only_act_of_a_case_can_be_set_aside():
    case = steps(Case.new("demo", ITSMS), ("submit", APPLIED, application(APPLIED)))
    after, verdict = case.correct(1, on=APPLIED, reason="another client")

    assert verdict.permitted
    assert (after.tracks, after.effective()) == ({}, ())
    assert after.ask(Request("submit", APPLIED, application(APPLIED))).permitted


@pytest.mark.parametrize(
    ("of", "why"),
    [(99, "there is no such record"), ("nonesuch", "there is no such record"), (0, "there is no such record")],
)
def test_a_record_that_is_not_there_cannot_be_corrected(of, why):
    with pytest.raises(CorrectionError, match=why):
        certified(GRANTED).correct(of, on=LATER, reason="x")


def test_what_time_alone_brought_about_cannot_be_corrected():
    case = certified(GRANTED).until(day("2030-01-01"))

    with pytest.raises(CorrectionError, match="another act or time alone caused it"):
        case.correct(seq_of(case, "expire"), on=day("2030-01-01"), reason="x")


def test_what_another_act_caused_cannot_be_corrected():
    case = certified(GRANTED)

    with pytest.raises(CorrectionError, match="another act or time alone caused it"):
        case.correct(seq_of(case, "to_decision"), on=LATER, reason="x")


def test_a_blocked_request_a_correction_and_what_was_set_aside_cannot_be_corrected():
    case = certified(GRANTED)
    case, _ = case.advance(Request("grant", GRANTED, grant(GRANTED)))
    case, _ = case.correct(11, on=LATER, reason="mistake")

    for of in (12, 13, 11):
        with pytest.raises(CorrectionError, match="it was blocked, set aside, or is itself a correction"):
            case.correct(of, on=LATER, reason="x")


def test_a_correction_takes_facts_of_the_class_of_the_act():
    with pytest.raises(FactsTypeError):
        certified(GRANTED).correct(1, on=LATER, reason="x", facts=acceptance(APPLIED))


def late_certificate():
    """Granted 2026-05-01, mistakenly from that day; the certificate ought to have begun on 2026-09-01."""
    return certified(day("2026-05-01")).until(day("2029-06-01"))


def test_an_expiry_that_no_longer_stands_once_the_last_day_is_corrected_is_set_aside():
    case = late_certificate()
    expiry = seq_of(case, "expire")
    right = grant(day("2026-09-01"))
    after, verdict = case.correct(seq_of(case, "grant"), on=day("2029-06-01"), reason="first day", facts=right)

    assert verdict.permitted
    assert after.records[-1].facts.sets_aside == (expiry,)
    assert after.tracks["C1"].state == "granted"
    assert after.until(day("2029-08-31")).tracks["C1"].state == "granted"
    assert after.until(day("2029-09-01")).tracks["C1"].state == "expired"
    assert after.until(day("2029-09-01")).tracks["C1"].since == day("2029-09-01")


def test_an_expiry_that_comes_earlier_once_the_last_day_is_corrected_is_recorded_anew():
    case = steps(
        in_audit(day("2026-04-11")),
        ("record_meeting", day("2026-04-26"), meeting("opening", day("2026-04-26"))),
        ("record_meeting", day("2026-04-28"), meeting("closing", day("2026-04-28"))),
        ("close_audit", day("2026-04-28"), certified(day("2026-05-01")).records[8].facts),
        ("grant", day("2026-05-01"), grant(day("2026-09-01"))),
    ).until(day("2030-01-01"))
    old = seq_of(case, "expire")
    after, verdict = case.correct(
        seq_of(case, "grant"), on=day("2030-01-01"), reason="first day", facts=grant(day("2026-05-01"))
    )

    assert verdict.permitted
    assert after.records[old].facts.sets_aside == (old,)
    assert [(r.transition, r.on) for r in after.effective()][-1] == ("expire", day("2029-05-01"))
    assert len({record.key for record in after.records}) == len(after.records)
    assert after.tracks["C1"].since == day("2029-05-01")


def test_a_correction_of_something_else_leaves_an_expiry_alone_even_after_a_blocked_request():
    case = certified(GRANTED)
    case, _ = case.advance(Request("grant", GRANTED, grant(GRANTED)))
    case = case.until(day("2030-01-01"))
    signed = contract(day("2026-09-05"), number="HT-2026-018")
    after, verdict = case.correct(seq_of(case, "conclude"), on=day("2030-01-01"), reason="typo", facts=signed)

    assert verdict.permitted
    assert after.records[-1].facts.sets_aside == ()
    assert after.records[-1].transition == "correct"
    assert [r.seq for r in after.effective() if r.transition == "expire"] == [seq_of(case, "expire")]


def suspended_and_restored():
    restored = day("2026-12-01")
    return steps(
        certified(GRANTED),
        ("suspend", day("2026-11-01"), suspension(day("2026-11-01"))),
        ("restore", restored, Restoration(cause_removed_on=restored, verified_by="He Jun", evidence="R-1")),
    )


def test_a_suspension_cannot_be_set_aside_while_its_restoration_rests_on_it():
    case = suspended_and_restored()
    _, verdict = case.correct(seq_of(case, "suspend"), on=day("2026-12-02"), reason="mistake")

    assert not verdict.permitted
    assert any(words.startswith("Restore the certificate of 1 December 2026") for words in in_the_way(verdict))


def test_a_restoration_and_then_its_suspension_can_be_set_aside():
    case = suspended_and_restored()
    on = day("2026-12-02")
    case, first = case.correct(seq_of(case, "restore"), on=on, reason="mistake")
    case, second = case.correct(seq_of(case, "suspend"), on=on, reason="mistake")

    assert first.permitted
    assert second.permitted
    assert case.tracks["C1"].state == "granted"
    assert case.tracks["C1"].since == GRANTED


@pytest.mark.parametrize(("until", "permitted"), [("2026-11-30", False), ("2026-12-01", True), ("2026-12-02", True)])
def test_the_last_day_of_a_suspension_can_be_put_right_while_the_restoration_still_lies_within(until, permitted):
    case = suspended_and_restored()
    facts = suspension(day("2026-11-01"), until=day(until))
    _, verdict = case.correct(seq_of(case, "suspend"), on=day("2026-12-02"), reason="the last day", facts=facts)

    assert verdict.permitted is permitted


def test_a_corrected_revocation_takes_effect_on_the_waiting_period():
    revoked = day("2026-10-01")
    facts = Revocation(reason=Reason.REQUIREMENTS_NOT_MET, evidence="e", confirmed_on=revoked, decided_by="Luo Qing")
    case = steps(certified(GRANTED), ("revoke", revoked, facts))
    on = day("2026-10-05")
    bars = case.ask(Request("reapply", on, application(on)))
    case, verdict = case.correct(seq_of(case, "revoke"), on=on, reason="appeal upheld")

    assert bars.first_day == day("2027-10-02")
    assert verdict.permitted
    assert case.tracks["C1"].state == "granted"
    assert revoked not in [record.on for record in case.effective()]


def test_past_acts_are_judged_again_under_the_policy_of_their_day():
    case = certified(GRANTED)
    strict = case.settle(ITSMS.policy().settle("Chen Li", LATER, certificate_term=1))
    _, verdict = strict.correct(1, on=LATER, reason="typo", facts=application(APPLIED, headcount=90))

    assert verdict.permitted


def test_a_correction_sent_twice_under_one_key_is_done_once():
    right = application(APPLIED, headcount=90)
    once, first = certified(GRANTED).correct(1, on=LATER, reason="typo", facts=right, key="c-1")
    twice, second = once.correct(1, on=LATER, reason="typo", facts=right, key="c-1")

    assert len(twice.records) == len(once.records)
    assert second == first


def test_a_key_used_by_another_request_cannot_be_used_for_a_correction():
    case, _ = Case.new("demo", ITSMS).advance(Request("submit", APPLIED, application(APPLIED), key="k-1"))

    with pytest.raises(KeyReusedError):
        case.correct(1, on=LATER, reason="typo", facts=application(APPLIED, headcount=90), key="k-1")


def test_the_key_of_a_correction_cannot_be_used_for_another_request():
    case, _ = certified(GRANTED).correct(1, on=LATER, reason="x", facts=application(APPLIED, headcount=90), key="c-1")

    with pytest.raises(KeyReusedError):
        case.advance(Request("suspend", LATER, suspension(LATER), key="c-1"))


def test_an_act_with_a_mistaken_year_can_be_set_aside_before_that_year_has_come():
    late = day("2028-11-01")
    case = steps(certified(GRANTED), ("suspend", late, suspension(late)))
    after, verdict = case.correct(seq_of(case, "suspend"), on=day("2026-11-02"), reason="the year")

    assert verdict.permitted
    assert after.tracks["C1"].state == "granted"
    on = day("2026-11-03")
    assert after.ask(Request("suspend", on, suspension(on))).permitted


@pytest.mark.parametrize("of", [1, 2, 3])
def test_a_case_with_corrections_replays_and_loads(of):
    case = certified(GRANTED)
    case, _ = case.correct(of, on=LATER, reason="same again", facts=case.records[of - 1].facts, key="c-1")
    case, _ = case.correct(11, on=LATER, reason="granted by mistake")
    case, _ = case.advance(Request("grant", LATER, grant(LATER)))
    case = case.until(day("2030-01-01"))
    case, _ = case.correct(1, on=day("2030-01-02"), reason="mistake")

    assert Case.replay("demo", ITSMS, case.records, case.policy) == case
    assert Case.load("demo", ITSMS, case.records, case.policy) == case


def test_a_tampered_correction_does_not_replay():
    case, _ = certified(GRANTED).correct(11, on=LATER, reason="mistake")
    *records, last = case.records

    with pytest.raises(ValueError, match="does not replay"):
        Case.replay("demo", ITSMS, [*records, evolve(last, facts=evolve(last.facts, sets_aside=(11, 1)))])
