"""Moves to another scheme: blocked with reasons while something has no counterpart, and then the history spans both."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from attrs import evolve

from certflow import (
    ITSMS,
    Case,
    CertflowError,
    ConversionError,
    CorrectionError,
    DayOrderError,
    EarlierSchemeError,
    KeyReusedError,
    Lifecycle,
    Migration,
    ReplayError,
    Request,
    ReservedKeyError,
    SameSchemeError,
    SettingValueError,
    UnknownCounterpartError,
    UnknownSettingError,
)
from certflow.case.plain import plain_case
from certflow.case.record import Converted
from certflow.testing import certified, day, done, suspension


def _schemes():
    spec = spec_from_file_location("versions", Path(__file__).with_name("versions.py"))
    module = module_from_spec(spec)
    sys.modules["versions"] = module
    spec.loader.exec_module(module)
    return module


v = sys.modules.get("versions") or _schemes()
FEB, MARCH, APRIL, MAY = (day(f"2026-0{month}-01") for month in (2, 3, 4, 5))
REVIEWED = v.old_case(("apply", FEB, v.Papers(by="Gu Wen")), ("review", MARCH, v.OldReview(by="He Jun")))
ISSUED = v.old_case(("issue", APRIL, v.Issue(number="1")), case=REVIEWED)


def move(case, on=MAY, to=v.NEW, **more):
    return case.migrate(to, **{"on": on, "reason": "the rule of 2026", "by": "Chen Li", **v.CURES, **more})


def reasons(verdict, lang="en"):
    return [leaf.because.render(lang) for j in verdict.in_the_way for leaf in j.finding.leaves(verdict.on)]


def test_an_open_case_is_moved_and_the_move_is_an_act_on_record():
    case, verdict = move(REVIEWED, key="m-1")

    assert verdict.permitted
    assert (verdict.transition, verdict.scheme, verdict.source, verdict.target) == (
        "migrate",
        "new-2026",
        "in_review",
        None,
    )
    assert case.scheme is v.NEW
    assert case.records[:2] == REVIEWED.records
    assert [record.scheme for record in case.records] == ["old-2025", "old-2025", "new-2026"]
    assert case.records[-1].facts == Migration(
        "old-2025", "new-2026", "the rule of 2026", {"in_review": "in_decision"},
        (Converted(2, v.NewReview(people=("He Jun", "Luo Qing"))),),
    )  # fmt: skip
    assert (case.records[-1].by, case.records[-1].key, case.records[-1].on) == ("Chen Li", "m-1", MAY)
    assert case.title_of("migrate").render("zh") == "改用其他方案"


def test_a_moved_case_stands_in_the_counterparts_and_is_judged_by_the_new_scheme():
    case, _ = move(REVIEWED)

    assert [(stay.state, stay.since, stay.left) for stay in case.tracks["R1"].stays] == [
        ("applied", FEB, MARCH), ("in_decision", MARCH, None),
    ]  # fmt: skip
    assert case.state_title("R1").render("en") == "in decision"
    early, late = (case.ask(Request("issue", on, v.Issue(number="1"))) for on in (MAY, day("2026-05-02")))
    assert early.permitted  # two months after the review, by a setting that the old scheme does not have
    assert late.permitted
    assert {verdict.scheme for verdict in (early, late)} == {"new-2026"}


def test_a_new_setting_is_read_of_old_records_as_the_move_found_it_and_an_old_one_as_it_then_was():
    slow = v.NEW.policy().settle("Chen Li", MAY, delay=3)
    case, _ = move(REVIEWED, policy=slow)
    held = case.ask(Request("issue", MAY, v.Issue(number="1")))
    assert (held.permitted, held.first_day) == (False, day("2026-06-01"))

    issued, _ = move(ISSUED)
    assert issued.until(day("2027-03-31")).tracks["R1"].state == "valid"
    assert issued.until(day("2027-04-01")).tracks["R1"].state == "over"  # twelve months, as when it was issued


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"states": {}}, ("track R1 is in 'in review', a state that the scheme new-2026 does not have; "
                         "name the one that stands for it there: states={'in_review': …}")),
        ({"facts": {}}, ("the facts of 'review' of 1 March 2026 are of class OldReview, which no act of the scheme new-2026 "
                        "takes; say how it reads them: facts={OldReview: …}")),
    ],
    ids=["state", "fact type"],
)  # fmt: skip
def test_a_move_is_blocked_with_the_reason_and_its_cure(more, said):
    case, verdict = move(REVIEWED, **more)

    assert reasons(verdict) == [said]
    assert not verdict.permitted
    assert case.records[-1].outcome == "blocked"
    assert case.records[-1].scheme == verdict.scheme == "old-2025"
    assert evolve(case, records=REVIEWED.records) == REVIEWED


def test_a_blocked_move_names_every_reason_in_both_languages():
    settled = REVIEWED.settle(v.OLD.policy().settle("Chen Li", FEB, fee=4, term=9))
    _, verdict = move(settled, states={}, facts={})

    assert len(reasons(verdict)) == len(reasons(verdict, "zh")) == 3
    assert reasons(verdict, "zh")[0] == (
        "流程R1当前处于“in review（中文）”，方案“new-2026”没有这一状态；请指定该方案中与之对应的状态：states={'in_review': …}"
    )


def test_a_state_that_the_case_was_in_once_needs_its_counterpart_too():
    _, verdict = move(ISSUED, states={})

    assert ["R1 was in 'in review'" in reason for reason in reasons(verdict)] == [True]


def test_a_lifecycle_that_is_not_there_blocks():
    other = evolve(v.NEW, id="other", lifecycles=(evolve(v.NEW.by_id["run"], id="round"),), main="round")
    _, verdict = move(REVIEWED, to=other, states={})

    assert reasons(verdict) == [
        "track R1: the scheme other has no such lifecycle as 'run' (run); move to a scheme that has it"
    ]


def test_a_setting_that_the_body_settled_blocks_unless_it_is_there_and_takes_the_value():
    settled = v.OLD.policy().settle("Chen Li", FEB, fee=4, term=9)
    case, verdict = move(REVIEWED.settle(settled))
    assert reasons(verdict) == [
        (
            "the body has settled 'fee' (fee), a setting that the scheme new-2026 does not have; give the settings "
            "that apply there (policy)"
        )
    ]
    case, verdict = move(case, policy=v.NEW.policy().settle("Chen Li", MAY, term=9))
    assert verdict.permitted
    assert case.policy.named() == verdict.policy.named() == {"term": 9}

    words = evolve(v.SHORT_TERM, takes=str, default="short")
    worded = evolve(v.NEW, id="worded", settings=(words, v.DELAY))
    _, verdict = move(REVIEWED.settle(v.OLD.policy().settle("Chen Li", FEB, term=9)), to=worded)
    assert reasons(verdict) == [
        (
            "the body has settled 'term' (term) as 9, which the scheme worded does not take (it takes text); "
            "give the settings that apply there (policy)"
        )
    ]


def test_settings_are_carried_over_with_who_settled_them():
    settled = v.OLD.policy().settle("Chen Li", FEB, "the board", term=9)
    case, _ = move(REVIEWED.settle(settled))

    assert case.policy.settled == settled.settled
    assert case.policy.settings == v.NEW.settings


def test_a_move_back_is_blocked_by_what_only_the_new_scheme_has():
    case, _ = move(REVIEWED)
    _, verdict = case.migrate(v.OLD, on=MAY, reason="back")
    assert len(reasons(verdict)) == 2

    back, verdict = case.migrate(
        v.OLD, on=MAY, reason="back", states={"in_decision": "in_review"},
        facts={v.NewReview: lambda new: v.OldReview(by=new.people[0])},
    )  # fmt: skip
    assert verdict.permitted
    assert (back.scheme, back.tracks) == (v.OLD, REVIEWED.tracks)
    assert back.ask(Request("issue", MAY, v.Issue(number="1"))).permitted


def test_the_same_key_gives_the_first_answer_and_another_content_an_error():
    case, verdict = move(REVIEWED, key="m-1")

    assert move(case, key="m-1") == (case, verdict)
    with pytest.raises(KeyReusedError):
        move(case, key="m-1", reason="another")
    with pytest.raises(ReservedKeyError):
        move(REVIEWED, key="#1")


def test_a_blocked_move_under_a_key_keeps_its_answer():
    case, verdict = move(REVIEWED, key="m-1", states={})

    assert move(case, key="m-1", states={}) == (case, verdict)


@pytest.mark.parametrize(
    ("more", "error", "said"),
    [
        ({"to": v.OLD}, SameSchemeError, "under 'old-2025' already"),
        ({"on": day("2026-02-28")}, DayOrderError, "last moved on 2026-03-01"),
        ({"states": {"in_revew": "in_decision"}}, UnknownCounterpartError, "states there: applied, in_review, valid, over; did you mean in_review"),
        ({"states": {"in_review": "decision"}}, UnknownCounterpartError, "no state of 'new-2026'"),
        ({"facts": {v.OldReview: lambda old: old}}, ConversionError, "made OldReview, which no act there takes"),
        ({"facts": {v.OldReview: lambda old: old.who}}, ConversionError, "AttributeError"),
        ({"policy": v.OLD.policy().settle("Chen Li", FEB, fee=4)}, UnknownSettingError, "fee"),
    ],
)  # fmt: skip
def test_misuse_raises_an_error_that_teaches(more, error, said):
    with pytest.raises(error, match=said) as raised:
        move(REVIEWED, **more)
    assert raised.value.zh != raised.value.en


def test_a_setting_given_with_a_value_that_the_new_scheme_does_not_take_raises():
    words = evolve(v.SHORT_TERM, takes=str, default="short")
    with pytest.raises(SettingValueError):
        move(
            REVIEWED,
            to=evolve(v.NEW, id="worded", settings=(words,)),
            policy=v.OLD.policy().settle("Chen", FEB, term=9),
        )


def test_time_goes_first():
    case, _ = move(ISSUED, on=day("2027-05-01"))

    assert [(r.transition, r.on, r.scheme) for r in case.records[-2:]] == [
        ("end", day("2027-04-01"), "old-2025"), ("migrate", day("2027-05-01"), "new-2026"),
    ]  # fmt: skip


def test_what_a_shorter_period_brings_about_happens_on_the_day_of_the_move_and_not_before():
    def earlier_end(case):
        return day("2026-04-15") if case.last(v.Issue) else None

    end = evolve(v.END, automatic=earlier_end)
    sooner = evolve(v.NEW, id="sooner", lifecycles=(v.NEW.by_id["run"].extend(transitions=(end,)),))
    case, _ = move(ISSUED, to=sooner)
    case = case.until(MAY)

    assert (case.records[-1].transition, case.records[-1].on) == ("end", MAY)
    assert Case.replay("demo", sooner, case.records, earlier=(v.OLD,)) == case


def test_no_act_and_no_correction_lies_before_the_move():
    case, _ = move(ISSUED)

    for ask in (
        lambda on: case.advance(Request("note", on, v.Papers())),
        lambda on: case.correct(1, on=on, reason="typo", facts=v.Papers(by="Gu")),
        case.next,
    ):
        with pytest.raises(DayOrderError):
            ask(day("2026-04-30"))
        ask(MAY)


def long_history():
    """Blocked, moved with settings, carried on, corrected."""
    case = ISSUED.settle(v.OLD.policy().settle("Chen Li", FEB, fee=4))
    case, _ = move(case)
    case, _ = move(case, policy=v.NEW.policy().settle("Chen Li", MAY, term=7), key="m-1")
    case, _ = case.advance(Request("note", MAY, v.Papers(by="Shen Yan")))
    case, _ = case.advance(Request("review", MAY, v.NewReview()))
    case, verdict = case.correct(1, on=MAY, reason="typo", facts=v.Papers(by="Gu"))
    assert verdict.permitted
    return case.until(day("2028-01-01"))


def test_a_history_that_spans_schemes_loads_and_replays_as_it_was():
    case = long_history()

    assert [record.outcome for record in case.records].count("blocked") == 2
    for again in (Case.load, Case.replay):
        assert again("demo", v.NEW, case.records, earlier=(v.OLD,)).settle(case.policy) == case


def test_a_case_not_yet_moved_is_loaded_under_its_own_scheme():
    settled = ISSUED.settle(v.OLD.policy().settle("Chen Li", FEB, fee=4))
    settled, _ = settled.advance(Request("note", APRIL, v.Papers()))
    for again in (Case.load, Case.replay):
        case = again("demo", v.NEW, settled.records, earlier=(v.OLD,))
        assert (case.scheme, case.policy.named(), case.tracks) == (v.OLD, {"fee": 4}, settled.tracks)


@pytest.mark.parametrize("again", [Case.load, Case.replay])
def test_a_history_names_the_scheme_that_was_not_given(again):
    case, _ = move(REVIEWED)

    with pytest.raises(EarlierSchemeError, match="'old-2025'"):
        again("demo", v.NEW, case.records)
    with pytest.raises(EarlierSchemeError, match="'new-2026'"):
        again("demo", v.OLD, case.records)


def test_a_tampered_move_does_not_replay():
    case, _ = move(REVIEWED)
    facts = evolve(case.records[-1].facts, states={})
    forged = (*case.records[:-1], evolve(case.records[-1], facts=facts))

    with pytest.raises(ReplayError):
        Case.replay("demo", v.NEW, forged, earlier=(v.OLD,))


def test_a_move_that_says_it_came_from_another_scheme_does_not_replay():
    case, _ = move(REVIEWED)
    case, verdict = case.migrate(
        v.OLD,
        on=MAY,
        reason="back",
        states={"in_decision": "in_review"},
        facts={v.NewReview: lambda new: v.OldReview(by=new.people[0])},
    )
    assert verdict.permitted
    assert Case.replay("demo", v.OLD, case.records, earlier=(v.NEW,)).scheme is v.OLD
    last = case.records[-1]
    forged = (*case.records[:-1], evolve(last, facts=evolve(last.facts, source="old-2025")))

    with pytest.raises(ReplayError):
        Case.replay("demo", v.OLD, forged, earlier=(v.NEW,))


def test_a_case_as_of_a_day_before_the_move_stands_under_the_scheme_and_the_settings_of_then():
    settled = ISSUED.settle(v.OLD.policy().settle("Chen Li", FEB, term=9))
    settled, _ = settled.advance(Request("note", APRIL, v.Papers()))
    case, _ = move(settled, policy=v.NEW.policy().settle("Chen Li", MAY, term=7))

    before, after = case.as_of(day("2026-04-30")), case.as_of(MAY)
    assert (before.scheme, before.policy.named(), before.tracks) == (v.OLD, {"term": 9}, ISSUED.tracks)
    assert (before.since, before.files) == (None, settled.files)
    assert (after.scheme, after.tracks, after.files) == (v.NEW, case.tracks, case.files)
    assert case.as_of(day("2026-01-01")).tracks == {}


def test_a_record_from_before_the_move_is_corrected_under_its_own_scheme_and_the_case_moved_again():
    case, _ = move(ISSUED)
    case, verdict = case.correct(3, on=MAY, reason="typo", facts=v.Issue(number="2"))

    assert verdict.permitted
    assert case.view("R1").last(v.Issue).facts.number == "2"
    assert (case.scheme, case.tracks["R1"].state) == (v.NEW, "valid")
    assert Case.load("demo", v.NEW, case.records, earlier=(v.OLD,)) == case
    assert Case.replay("demo", v.NEW, case.records, earlier=(v.OLD,)) == case


def test_setting_a_converted_record_aside_is_judged_under_its_own_scheme():
    case, _ = move(REVIEWED)
    after, verdict = case.correct(2, on=MAY, reason="another client's")

    assert verdict.permitted
    assert after.tracks["R1"].state == "applied"
    assert v.NewReview not in after.files
    assert after.scheme is v.NEW
    assert Case.load("demo", v.NEW, after.records, earlier=(v.OLD,)) == after

    issued, _ = move(ISSUED)
    _, verdict = issued.correct(2, on=MAY, reason="another client's")
    assert "issue of 1 April 2026 would not stand" in reasons(verdict)[0]


def test_a_correction_that_the_move_would_not_survive_is_blocked():
    case = v.old_case(("note", APRIL, v.Papers()), case=v.old_case(("apply", FEB, v.Papers())))
    moved, _ = case.migrate(v.NEW, on=MAY, reason="r")
    after, verdict = moved.correct(1, on=MAY, reason="never came")

    assert not verdict.permitted
    assert after.tracks == moved.tracks
    assert all("note of 1 April 2026 would not stand" in reason for reason in reasons(verdict))


def test_converted_facts_and_the_move_itself_are_not_put_right():
    case, _ = move(REVIEWED)

    with pytest.raises(CorrectionError, match="were converted when the case moved to 'new-2026'"):
        case.correct(2, on=MAY, reason="typo", facts=v.OldReview(by="Tang Min"))
    with pytest.raises(CorrectionError, match="it moved the case to another scheme"):
        case.correct(3, on=MAY, reason="wrong")


def test_a_correction_after_the_move_is_judged_by_the_new_scheme():
    case, _ = move(REVIEWED)
    case, _ = case.advance(Request("issue", MAY, v.Issue(number="1")))
    after, verdict = case.correct(4, on=MAY, reason="not sent")

    assert verdict.permitted
    assert after.tracks["R1"].state == "in_decision"
    assert Case.replay("demo", v.NEW, after.records, earlier=(v.OLD,)) == after


@pytest.mark.parametrize(("months", "ended"), [(11, "2027-03-01"), (13, "2027-05-01")])
def test_what_time_brings_about_anew_until_the_day_of_the_move_is_read_before_it(months, ended):
    moved, _ = move(ISSUED, on=day("2027-05-01"))
    after, verdict = moved.correct(3, on=day("2027-06-01"), reason="typo", facts=v.Issue(number="1", months=months))

    assert verdict.permitted
    assert moved.tracks["R1"].stays[-1] == v.Stay("over", day("2027-04-01"))
    assert after.tracks["R1"].stays[-1] == v.Stay("over", day(ended))
    assert [r.transition for r in after.effective()] == ["apply", "review", "issue", "end", "migrate"]
    for again in (Case.load, Case.replay):
        assert again("demo", v.NEW, after.records, earlier=(v.OLD,)) == after


def test_a_case_as_of_a_day_knows_nothing_of_a_later_correction():
    moved, _ = move(ISSUED, on=day("2027-05-01"))
    after, _ = moved.correct(3, on=day("2027-06-01"), reason="typo", facts=v.Issue(number="1", months=11))

    then = after.as_of(day("2027-05-31"))
    assert (then.tracks, then.records) == (moved.tracks, moved.records)
    assert after.as_of(day("2027-06-01")).tracks == after.tracks


def test_an_empty_case_can_be_moved():
    case, verdict = Case.new("demo", v.OLD).migrate(v.NEW, on=MAY, reason="r")

    assert verdict.permitted
    assert (case.scheme, case.tracks) == (v.NEW, {})
    assert case.advance(Request("apply", MAY, v.Papers()))[1].permitted


def test_a_moved_case_is_plain_data():
    case, _ = move(REVIEWED)
    plain = plain_case(case)

    assert plain["scheme"] == "new-2026"
    assert plain["records"][-1]["facts"] == {
        "source": "old-2025", "to": "new-2026", "reason": "the rule of 2026", "states": {"in_review": "in_decision"},
        "facts": ({"of": 2, "facts": {"people": ("He Jun", "Luo Qing")}},), "settled": False,
    }  # fmt: skip


def test_a_state_of_the_same_name_in_another_lifecycle_keeps_its_own_counterpart():
    acts = (v.act("open_side", v.START, v.IN_REVIEW, v.Papers), v.act("shut", v.IN_REVIEW, v.OVER, v.Papers))
    side = Lifecycle("side", "S", v.said("side"), (v.IN_REVIEW, v.OVER), acts, within="run")
    old, new = (evolve(one, id=f"{one.id}-side", lifecycles=(*one.lifecycles, side)) for one in (v.OLD, v.NEW))
    case = Case.load("demo", old, REVIEWED.records)
    case, verdict = case.advance(Request("open_side", MARCH, v.Papers()))
    verdict.raise_if_blocked()
    case, verdict = move(case, to=new)

    assert verdict.permitted
    assert {track.id: track.state for track in case.tracks.values()} == {"R1": "in_decision", "S1": "in_review"}


def test_an_error_leaves_the_case_as_it_was():
    with pytest.raises(CertflowError):
        move(REVIEWED, to=v.OLD)
    assert REVIEWED.scheme is v.OLD


def shorter_suspensions():
    longest = next(one for one in ITSMS.settings if one.id == "longest_suspension")
    return ITSMS.extend("shorter", settings=(evolve(longest, default=3),))


def test_a_certificate_is_suspended_by_the_period_of_the_scheme_that_it_was_moved_to():
    on = day("2026-11-02")
    case, verdict = certified(day("2026-09-21")).migrate(shorter_suspensions(), on=on, reason="r")
    assert verdict.permitted
    assert not case.ask(Request("suspend", on, suspension(on))).permitted
    assert case.ask(Request("suspend", on, suspension(on, until=day("2027-02-02")))).permitted
    assert certified(day("2026-09-21")).ask(Request("suspend", on, suspension(on))).permitted


def test_an_appeal_upheld_after_the_move_sets_aside_what_was_decided_before_it():
    on, to = day("2026-11-02"), shorter_suspensions()
    case = done(certified(day("2026-09-21")), "suspend", on)
    for act in ("lodge_appeal", "acknowledge_appeal", "investigate_appeal"):
        case = done(case, act, on)
    case, _ = case.migrate(to, on=on, reason="r")
    case = done(case, "uphold_appeal", day("2026-11-09"))

    assert (case.tracks["C1"].state, case.scheme) == ("granted", to)
    assert case.records[-1].transition == "correct"
    assert Case.replay("demo", to, case.records, earlier=(ITSMS,)) == case
