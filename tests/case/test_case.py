"""What a case answers: ask, next, until, load and replay."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, DayOrderError, Guard, ReplayError, Request
from certflow.schemes.itsms.application import Withdrawal
from certflow.schemes.itsms.events import Reason, Revocation
from certflow.testing import acceptance, application, certified, day, grant, in_audit, meeting, steps, suspension

APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")
EMPTY = Case.new("demo", ITSMS)


def offered(case, on):
    return {verdict.transition for verdict in case.next(day(on))}


def test_asking_does_nothing():
    request = Request("submit", APPLIED, application(APPLIED))

    assert EMPTY.ask(request) == EMPTY.advance(request)[1]
    assert EMPTY.records == ()


def test_asking_with_facts_tells_what_the_consequences_would_say():
    on = day("2026-09-14")
    facts = Withdrawal(requested_by="Gu Wen", requested_on=on, document="letter")

    assert in_audit(APPLIED).ask(Request("withdraw", on, facts)).permitted


def test_an_empty_case_begins_with_an_application_and_nothing_else():
    assert offered(EMPTY, "2026-09-01") == {"submit"}


@pytest.mark.parametrize(
    ("case", "on", "begin", "do_not"),
    [
        (
            steps(EMPTY, ("submit", APPLIED, application(APPLIED))),
            "2026-09-01",
            {"accept", "reject", "withdraw"},
            {"submit", "reapply", "conclude", "suspend"},
        ),
        (
            in_audit(APPLIED),
            "2026-09-12",
            {"withdraw", "to_decision", "end_with_audit", "close_audit", "terminate_audit", "discontinue_audit",
             "record_meeting", "file_authorisation", "report_ground", "inform", "raise_nonconformity", "verify_correction",
             "plan_audit", "plan_transfer"},
            {"hold_stage_2", "begin_audit", "plan_surveillance", "grant"},
        ),
        (
            certified(GRANTED),
            "2026-10-01",
            {"suspend", "revoke", "cancel", "invalidate", "plan_surveillance", "plan_recertification", "plan_special"},
            {"restore", "plan_restoration", "plan_audit", "reapply", "expire"},
        ),
        (
            steps(certified(GRANTED), ("suspend", day("2026-10-01"), suspension(day("2026-10-01")))),
            "2026-10-02",
            {"restore", "revoke", "cancel", "invalidate", "plan_surveillance", "plan_restoration"},
            {"suspend", "grant", "expire"},
        ),
        (certified(GRANTED), "2030-01-01", {"reapply"}, {"suspend", "revoke", "plan_surveillance"}),
    ],
    ids=["application", "audit", "granted", "suspended", "expired"],
)  # fmt: skip
def test_what_can_begin_next_is_what_begins_from_where_the_case_stands(case, on, begin, do_not):
    assert offered(case, on) >= begin
    assert offered(case, on).isdisjoint(do_not)


def test_what_is_next_is_not_asked_for_a_day_before_the_last_move():
    with pytest.raises(DayOrderError):
        certified(GRANTED).next(day("2020-01-01"))


def test_a_case_as_of_a_day_stands_where_it_stood_then():
    case = certified(GRANTED).until(day("2030-01-01"))

    assert case.as_of(GRANTED).tracks["C1"].state == "granted"
    assert case.as_of(day("2026-09-12")).tracks["C1"].state != "granted"
    assert case.as_of(day("2029-09-21")).tracks["C1"].state == "expired"


def test_next_says_of_each_act_what_is_in_the_way_or_what_to_bring():
    verdicts = {verdict.transition: verdict for verdict in in_audit(APPLIED).next(day("2026-09-12"))}

    assert verdicts["withdraw"].only_awaits_facts
    assert "no_ground_stands" not in {j.guard for j in verdicts["close_audit"].in_the_way}
    assert "ground_stands" in {j.guard for j in verdicts["terminate_audit"].in_the_way}


def test_until_moves_time_and_returns_the_same_case_where_nothing_is_due():
    case = certified(GRANTED)

    assert case.until(day("2029-09-20")) is case
    assert case.until(day("2029-09-21")).until(day("2031-01-01")) == case.until(day("2029-09-21"))


def test_settling_a_policy_changes_later_verdicts_and_leaves_the_records():
    case = certified(GRANTED)
    policy = ITSMS.policy().settle("Chen Li", GRANTED, longest_suspension=3)
    stricter = case.settle(policy)
    request = Request("suspend", GRANTED, suspension(GRANTED))

    assert case.ask(request).permitted
    assert not stricter.ask(request).permitted
    assert stricter.records == case.records
    assert stricter.records[-1].policy.named() == {}


def test_titles_are_there_for_acts_states_and_corrections():
    case = certified(GRANTED)

    assert case.title_of("grant").render("zh") == "授予认证"
    assert case.title_of("correct").render("zh") == "更正记录"
    assert case.title_of("nothing of ours").render("en") == "nothing of ours"
    assert case.state_title("C1").render("en") == "certificate valid"


def blocked_and_expired():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
    case, _ = case.advance(Request("accept", APPLIED, acceptance(APPLIED, reviewed_by=None)))
    case = Case.load("demo", ITSMS, certified(GRANTED).records)
    case, _ = case.advance(Request("grant", GRANTED, grant(GRANTED)))
    case, _ = case.advance(Request("record_meeting", GRANTED, meeting("closing", GRANTED)))
    return case.until(day("2030-01-01"))


def revoked_and_again():
    on, again = day("2026-10-01"), day("2027-10-02")
    facts = Revocation(reason=Reason.REQUIREMENTS_NOT_MET, evidence="e", confirmed_on=on, decided_by="Luo Qing")
    return steps(certified(GRANTED), ("revoke", on, facts), ("reapply", again, application(again)))


def corrected():
    case = certified(GRANTED)
    return case.correct(1, on=GRANTED, reason="typing error", facts=application(APPLIED, headcount=90), by="Shen Yan")[
        0
    ]


def settled_midway():
    case = in_audit(APPLIED)
    return steps(case.settle(ITSMS.policy().settle("Chen Li", APPLIED, meetings_missed="both")),
                 ("record_meeting", day("2026-09-16"), meeting("opening", day("2026-09-16"))))  # fmt: skip


HISTORIES = [
    EMPTY,
    in_audit(APPLIED),
    certified(GRANTED),
    blocked_and_expired(),
    revoked_and_again(),
    corrected(),
    settled_midway(),
]


@pytest.mark.parametrize("case", HISTORIES, ids=range(len(HISTORIES)))
def test_a_history_loads_and_replays_to_the_same_case(case):
    assert Case.load(case.id, case.scheme, case.records, case.policy) == case
    assert Case.replay(case.id, case.scheme, case.records, case.policy) == case


@pytest.mark.parametrize("case", HISTORIES, ids=range(len(HISTORIES)))
def test_next_offers_just_the_acts_that_asked_one_by_one_could_begin_and_the_outlook_their_verdicts(case):
    on = max([day("2026-09-01"), *(track.since for track in case.tracks.values())])
    requests = [
        Request(act.id, on, None, track=track.id)
        for track in case.tracks.values()
        for act in ITSMS.by_id[track.lifecycle].transitions
        if not act.opens and act.automatic is None
    ]
    requests += [Request(name, on, None) for name in ITSMS.opening if name != "submit" or not case.tracks]
    verdicts = [case.ask(request) for request in requests]

    possible = {
        (verdict.transition, verdict.track): verdict
        for verdict in verdicts
        if "state" not in {judgement.guard for judgement in verdict.in_the_way}
    }
    assert {(verdict.transition, verdict.track): verdict for verdict in case.outlook(on)} == possible
    for verdict in case.next(on):
        asked = possible.pop((verdict.transition, verdict.track))
        standing = [entry for entry in verdict.judged if not isinstance(entry[0], Guard)]
        assert standing == [entry for entry in asked.judged if not isinstance(entry[0], Guard)]
        assert verdict.permitted is asked.permitted
    assert not possible


@pytest.mark.parametrize(("on", "barred"), [("2027-11-01", True), ("2027-11-02", False)])
def test_the_outlook_says_that_the_file_bars_an_act_whatever_facts_will_come(on, barred):
    facts = Revocation(
        reason=Reason.REQUIREMENTS_NOT_MET, evidence="M-1", confirmed_on=day("2026-11-01"), decided_by="Luo Qing"
    )
    case = steps(certified(day("2026-06-02")), ("revoke", day("2026-11-01"), facts))
    (verdict,) = (verdict for verdict in case.outlook(day(on)) if verdict.transition == "reapply")

    assert verdict.only_awaits_facts is not barred
    said = {j.guard: j.finding.leaves(day(on)) for j in verdict.in_the_way}["waited_one_year"]
    if barred:
        assert "最后一日为2027年11月1日" in said[0].because.render("zh")
        assert {j.guard for j in verdict.in_the_way if not j.awaits_facts} == {"waited_one_year"}
    else:
        assert said[0].because.render("zh") == "须随办理一并提交"
    (next_,) = [each for each in case.next(day(on)) if each.transition == "reapply"]
    assert next_.only_awaits_facts


def test_a_history_that_begins_with_an_act_that_could_not_begin_replays():
    case, verdict = EMPTY.advance(Request("accept", APPLIED, acceptance(APPLIED)))

    assert not verdict.permitted
    assert Case.replay("demo", ITSMS, case.records, case.policy) == case


def test_a_replayed_case_stands_under_its_last_policy_unless_given():
    case = settled_midway()

    assert Case.replay(case.id, case.scheme, case.records).policy is case.policy


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "blocked"},
        {"target": "granted"},
        {"facts": application(APPLIED, headcount=None)},
        {"on": day("2020-01-01")},
        {"judged": ()},
        {"scheme": "another"},
        {"seq": 2},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_history_that_was_tampered_with_does_not_replay(change):
    first, *rest = certified(GRANTED).records

    with pytest.raises(ReplayError):
        Case.replay("demo", ITSMS, [evolve(first, **change), *rest])


@pytest.mark.parametrize("cut", [1, 4, 10])
def test_a_history_with_a_record_lost_in_the_middle_does_not_replay(cut):
    records = certified(GRANTED).records

    with pytest.raises(ReplayError):
        Case.replay("demo", ITSMS, [record for record in records if record.seq != cut])


def test_a_history_that_lacks_the_consequence_of_its_last_record_does_not_replay():
    records = certified(GRANTED).records[:9]

    assert records[-1].transition == "close_audit"
    with pytest.raises(ReplayError):
        Case.replay("demo", ITSMS, records)


def test_an_automatic_record_on_a_wrong_day_does_not_replay():
    *records, expiry = certified(GRANTED).until(day("2030-01-01")).records

    with pytest.raises(ReplayError) as error:
        Case.replay("demo", ITSMS, [*records, evolve(expiry, on=expiry.on - timedelta(days=1))])
    assert error.value.seq == expiry.seq


def test_a_caused_record_without_its_cause_does_not_replay():
    records = certified(GRANTED).records

    with pytest.raises(ReplayError):
        Case.replay("demo", ITSMS, [evolve(records[9], seq=1)])


def test_the_facts_as_corrected_are_effective_and_the_history_keeps_both():
    case = corrected()

    assert case.records[0].facts.headcount == 85
    assert case.effective()[0].facts.headcount == 90
    assert case.view("C1").all(type(case.records[0].facts))[0].facts.headcount == 90


@pytest.mark.parametrize(
    ("on", "state", "records"),
    [
        ("2026-08-31", None, 0),
        ("2026-09-01", "application", 1),
        ("2026-09-20", "decision", 10),
        ("2026-09-21", "granted", 11),
        ("2026-09-30", "granted", 11),
        ("2026-10-01", "suspended", 12),
        ("2029-09-20", "suspended", 12),
        ("2029-09-21", "expired", 13),
    ],
)
def test_a_case_of_a_past_day_stands_where_it_stood_then(on, state, records):
    suspended = day("2026-10-01")
    case = steps(certified(GRANTED), ("suspend", suspended, suspension(suspended))).until(day("2030-01-01"))
    past = case.as_of(day(on))

    assert {track.id: track.state for track in past.tracks.values()}.get("C1") == state
    assert len(past.records) == records
    assert case.tracks["C1"].state == "expired"
