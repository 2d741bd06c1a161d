"""An act that overturns a decision: set aside in the same advance, with what it caused, and nothing erased."""

from datetime import UTC, datetime

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Correction, CorrectionError, KeyReusedError, ReplayError, Request, Reversal
from certflow.registry import Registry
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    AppealedDecision,
    Closure,
    Dismissal,
    Dropping,
    Investigation,
    Upholding,
)
from certflow.schemes.itsms.application import Rejection
from certflow.schemes.itsms.events import Reason, Revocation
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.store import MemoryStore
from certflow.testing import acceptance, application, certified, day, in_audit, steps, suspension

GRANTED = day("2026-05-01")
SUSPENDED = day("2026-08-31")
REVOKED = day("2027-03-05")
UPHELD = day("2027-04-01")
WRONG = Upholding(decided_by="Fang Li", reasons="the evidence was another client's")


def revocation(on, reason=Reason.REQUIREMENTS_NOT_MET):
    return Revocation(reason=reason, evidence="e", confirmed_on=on, decided_by="Luo Qing")


def appeal(against, taken_on, on):
    return Appeal(
        lodged_by="Gu Wen",
        lodged_on=on,
        document="SS-1",
        against=AppealedDecision(against),
        taken_on=taken_on,
        grounds="the evidence is wrong",
    )


def appealed(case, against, taken_on, on):
    """The case with an appeal under investigation."""
    return steps(
        case,
        ("lodge_appeal", on, appeal(against, taken_on, on)),
        ("acknowledge_appeal", on, Acknowledgement(acknowledged_by="Shen Yan", acknowledged_on=on, document="SL-1")),
        ("investigate_appeal", on, Investigation(investigators=("Su He",), begins_on=on)),
    )


def revoked():
    return steps(certified(GRANTED), ("revoke", REVOKED, revocation(REVOKED)))


def revoked_under_appeal():
    return appealed(revoked(), "revocation", REVOKED, day("2027-03-10"))


def seq_of(case, transition):
    return next(record.seq for record in case.records if record.transition == transition and record.done)


def in_the_way(verdict):
    return [leaf.because.render("en") for j in verdict.in_the_way for leaf in j.finding.leaves(verdict.on)]


def replays(case):
    return Case.replay(case.id, case.scheme, case.records, case.policy) == case == Case.load(
        case.id, case.scheme, case.records, case.policy
    )  # fmt: skip


def test_the_decision_is_set_aside_by_a_correction_that_the_act_caused():
    at = datetime(2027, 4, 1, 2, tzinfo=UTC)
    before = revoked_under_appeal()
    after, verdict = before.advance(Request("uphold_appeal", UPHELD, WRONG, "Fang Li", "u-1", at=at))
    upheld, correction = after.records[len(before.records) :]

    assert verdict.permitted
    assert (upheld.transition, upheld.track, upheld.cause) == ("uphold_appeal", "P1", None)
    assert (correction.transition, correction.track, correction.on) == ("correct", "C1", UPHELD)
    assert (correction.cause, correction.by, correction.at) == ("u-1", "Fang Li", at)
    assert correction.facts == Correction(
        seq_of(before, "revoke"), None, (seq_of(before, "revoke"),), "the evidence was another client's"
    )
    assert after.records[: len(before.records)] == before.records
    assert (after.tracks["C1"].state, after.tracks["P1"].state) == ("granted", "upheld")
    assert replays(after)


def test_what_the_decision_caused_goes_with_it():
    on = day("2026-09-14")
    ground = GroundReport(kind=GroundKind.OTHER, seen_on=on, seen_by="He Jun", what="fire", prevented="stage 2")
    case = steps(
        in_audit(day("2026-09-01")),
        ("report_ground", on, ground),
        ("terminate_audit", on, Termination(decided_by="Luo Qing")),
    )
    case = steps(appealed(case, "termination", on, on), ("uphold_appeal", on, WRONG))

    assert case.records[-1].facts.sets_aside == (seq_of(case, "terminate_audit"), seq_of(case, "end_with_audit"))
    assert {track.id: track.state for track in case.tracks.values()} == {
        "C1": "audit", "A1": "stage_2", "P1": "upheld",
    }  # fmt: skip
    assert replays(case)


def test_what_time_alone_then_brings_about_follows_in_the_same_advance():
    before = revoked_under_appeal()
    after = steps(before, ("uphold_appeal", day("2029-05-04"), WRONG))
    _, correction, expiry = after.records[len(before.records) :]

    assert (expiry.transition, expiry.on, expiry.cause) == ("expire", day("2029-05-01"), correction.key)
    assert after.tracks["C1"].state == "expired"
    assert replays(after)


def suspended_and_revoked():
    return steps(
        certified(GRANTED),
        ("suspend", SUSPENDED, suspension(SUSPENDED)),
        ("revoke", REVOKED, revocation(REVOKED, Reason.SUSPENSION_RAN_OUT)),
    )


def test_while_a_later_act_rests_on_the_decision_the_whole_is_blocked_and_says_which():
    before = appealed(suspended_and_revoked(), "suspension", SUSPENDED, day("2027-03-10"))
    request = Request("uphold_appeal", UPHELD, WRONG)
    after, verdict = before.advance(request)

    assert not verdict.permitted
    assert [words.split(":")[0] for words in in_the_way(verdict)] == [
        "Revoke the certificate of 5 March 2027 would not stand"
    ] * len(in_the_way(verdict))
    assert {judged.clause.number for judged in verdict.in_the_way} == {"9.7"}
    assert [(r.transition, r.outcome) for r in after.records[len(before.records) :]] == [("uphold_appeal", "blocked")]
    assert (after.tracks, after.files) == (before.tracks, before.files)
    assert before.ask(request) == verdict
    assert replays(after)


def test_asked_for_an_act_that_would_set_a_decision_aside_says_so_and_does_nothing():
    case = revoked_under_appeal()

    assert case.ask(Request("uphold_appeal", UPHELD, WRONG)).permitted
    assert case.tracks["C1"].state == "revoked"


def test_both_decisions_can_be_set_aside_the_later_one_first():
    case = appealed(suspended_and_revoked(), "suspension", SUSPENDED, day("2027-03-10"))
    case = appealed(case, "revocation", REVOKED, day("2027-03-11"))
    case, first = case.advance(Request("uphold_appeal", UPHELD, WRONG, track="P2"))
    case, second = case.advance(Request("uphold_appeal", UPHELD, WRONG, track="P1"))

    assert first.permitted
    assert second.permitted
    assert (case.tracks["C1"].state, case.tracks["C1"].since) == ("granted", GRANTED)
    assert replays(case)


def test_an_earlier_appeal_that_was_dismissed_does_not_keep_a_later_one_from_being_upheld():
    no = Dismissal(decided_by="Fang Li", reasons="it was not shown")
    case = steps(revoked_under_appeal(), ("dismiss_appeal", day("2027-03-20"), no))
    case = appealed(case, "revocation", REVOKED, day("2027-03-25"))
    case = steps(case, ("uphold_appeal", UPHELD, WRONG))

    assert [case.tracks[name].state for name in ("C1", "P1", "P2")] == ["granted", "dismissed", "upheld"]
    assert replays(case)


def test_sent_twice_under_one_key_it_is_done_once():
    once, first = revoked_under_appeal().advance(Request("uphold_appeal", UPHELD, WRONG, key="u-1"))
    twice, second = once.advance(Request("uphold_appeal", UPHELD, WRONG, key="u-1"))

    assert (twice, second) == (once, first)
    with pytest.raises(KeyReusedError):
        once.advance(Request("uphold_appeal", UPHELD, evolve(WRONG, reasons="another"), key="u-1"))


def test_the_run_goes_on_and_what_was_done_before_can_still_be_corrected():
    case = steps(
        revoked_under_appeal(),
        ("uphold_appeal", UPHELD, WRONG),
        ("close_appeal", UPHELD, Closure(informed_on=UPHELD, document="DF-1")),
    )
    right = application(day("2026-04-11"), headcount=90)
    case, verdict = case.correct(1, on=day("2027-04-02"), reason="typing error", facts=right)

    assert verdict.permitted
    assert (case.tracks["C1"].state, case.tracks["P1"].state) == ("granted", "closed")
    assert replays(case)


@pytest.mark.parametrize("act", ["lodge_appeal", "uphold_appeal"])
def test_no_act_of_a_run_that_set_a_decision_aside_can_be_corrected(act):
    case = steps(revoked_under_appeal(), ("uphold_appeal", UPHELD, WRONG))

    with pytest.raises(CorrectionError, match="its run set a decision aside"):
        case.correct(seq_of(case, act), on=UPHELD, reason="x")


def test_an_act_of_a_run_that_set_nothing_aside_can_be_corrected():
    case = revoked_under_appeal()
    right = evolve(case.records[seq_of(case, "lodge_appeal") - 1].facts, grounds="the evidence is of another client")
    case, verdict = case.correct(seq_of(case, "lodge_appeal"), on=UPHELD, reason="misread", facts=right)

    assert verdict.permitted
    assert replays(case)


def test_an_appeal_whose_decision_never_stood_as_corrected_is_judged_again():
    case = revoked_under_appeal()
    wrong = evolve(case.records[seq_of(case, "lodge_appeal") - 1].facts, taken_on=SUSPENDED)
    _, verdict = case.correct(seq_of(case, "lodge_appeal"), on=UPHELD, reason="misread", facts=wrong)

    assert not verdict.permitted


def test_the_body_may_set_a_decision_aside_by_itself_and_the_appeal_then_sets_nothing_aside():
    case, own = revoked_under_appeal().correct(
        seq_of(revoked(), "revoke"), on=day("2027-03-15"), reason="decided on the wrong file"
    )
    length = len(case.records)
    case = steps(case, ("uphold_appeal", UPHELD, WRONG))

    assert own.permitted
    assert [record.transition for record in case.records[length:]] == ["uphold_appeal"]
    assert case.correct(length + 1, on=UPHELD, reason="x")[1].permitted
    assert replays(case)


def test_an_appeal_cannot_stay_behind_without_the_certification_it_stands_within():
    on = day("2026-09-03")
    case = steps(
        Case.new("demo", ITSMS),
        ("submit", on, application(on)),
        ("reject", on, Rejection(reviewed_by="Shen Yan", reasons="no capacity")),
        ("lodge_appeal", on, appeal("rejection", on, on)),
    )
    case, first = case.correct(2, on=on, reason="another client")
    case, second = case.correct(1, on=on, reason="another client")

    assert first.permitted
    assert not second.permitted
    assert any("Lodge an appeal of 3 September 2026 would not stand" in words for words in in_the_way(second))


def test_an_appeal_that_was_dropped_sets_nothing_aside():
    on = day("2027-03-12")
    case = steps(
        revoked_under_appeal(), ("drop_appeal", on, Dropping(dropped_by="Gu Wen", dropped_on=on, document="d"))
    )

    assert case.tracks["C1"].state == "revoked"


def test_a_record_that_another_act_caused_cannot_be_set_aside_and_says_why():
    def the_decision(case, facts):
        return seq_of(certified(GRANTED), "to_decision")

    suspend = ITSMS.by_id["certification"].by_id["suspend"]
    clause = ITSMS.reversals[0].clause
    scheme = ITSMS.extend(
        "odd", reversals=(Reversal(after=suspend, clause=clause, of=the_decision, reason=lambda facts: "odd"),)
    )
    _, verdict = certified(GRANTED, scheme=scheme).advance(Request("suspend", SUSPENDED, suspension(SUSPENDED)))

    assert not verdict.permitted
    assert in_the_way(verdict) == [
        f"record {the_decision(None, None)} cannot be corrected: another act or time alone caused it; correct that one"
    ]


def test_a_history_without_the_correction_that_followed_does_not_replay():
    case = steps(revoked_under_appeal(), ("uphold_appeal", UPHELD, WRONG))

    with pytest.raises(ReplayError, match="the history lacks 'correct'"):
        Case.replay(case.id, ITSMS, case.records[:-1], case.policy)


def test_a_registry_keeps_it_in_one_commit_and_tells_of_both():
    told = []
    registry = Registry(
        ITSMS,
        MemoryStore(),
        clock=lambda: datetime(2030, 1, 1, tzinfo=UTC),
        listeners=[lambda case_id, record: told.append(record.transition)],
    )
    first, *acts = [record for record in revoked_under_appeal().records if record.cause is None]
    registry.open("K-1", Request(first.transition, first.on, first.facts))
    for record in acts:
        registry.advance("K-1", Request(record.transition, record.on, record.facts))
    version = registry.read("K-1").version
    answer = registry.advance("K-1", Request("uphold_appeal", UPHELD, WRONG))

    assert answer.version == version + 2
    assert told[-2:] == ["uphold_appeal", "correct"]
    assert list(registry.verify()) == []
    assert registry.read("K-1").tracks["C1"].state == "granted"
    assert registry.sweep(day("2029-12-31")).acts == 1
    assert registry.read("K-1").tracks["C1"].state == "expired"


def test_an_extension_that_drops_the_act_drops_what_it_sets_aside():
    appeals = ITSMS.by_id["appeal"]
    kept = tuple(act for act in appeals.transitions if act.id != "uphold_appeal")
    less = evolve(appeals, transitions=kept, states=tuple(s for s in appeals.states if s.id != "upheld"))
    less = evolve(
        less,
        transitions=tuple(
            evolve(act, sources=tuple(s for s in act.sources if s.id != "upheld")) for act in less.transitions
        ),
    )
    duties = tuple(evolve(duty, while_in=less.states[3:5]) for duty in ITSMS.duties if duty.id == "answer_appeal")

    assert ITSMS.extend("less", less, duties=duties, dropping=("uphold_appeal",)).reversals == ()


def test_accepting_is_no_reversal():
    on = day("2026-09-03")
    case = steps(Case.new("demo", ITSMS), ("submit", on, application(on)), ("accept", on, acceptance(on)))

    assert len(case.records) == 2
