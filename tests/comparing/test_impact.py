"""What would change in a case judged by another scheme: each verdict, where it stands, what can follow, what falls due."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from attrs import evolve

from certflow import ITSMS, Case, DayOrderError, Request
from certflow.comparing.impact import impact, plain_impact
from certflow.testing import application, certified, day, steps, suspension


def _schemes():
    spec = spec_from_file_location("versions", Path(__file__).parents[1] / "case" / "versions.py")
    module = module_from_spec(spec)
    sys.modules["versions"] = module
    spec.loader.exec_module(module)
    return module


v = sys.modules.get("versions") or _schemes()
FEB, MARCH, APRIL, MAY = (day(f"2026-0{month}-01") for month in (2, 3, 4, 5))
APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")


def setting(ident, default):
    found = next(one for one in ITSMS.settings if one.id == ident)
    return evolve(found, default=found.check(default))


LENIENT = ITSMS.extend("lenient", settings=(setting("full_period", "corresponding_day"),))
SHORT = ITSMS.extend("short", settings=(setting("longest_suspension", 3), setting("certificate_term", 2)))


def said(change):
    return change.before and change.before.permitted, change.after and change.after.permitted


def test_what_breaks_off_under_the_other_scheme_is_told_and_nothing_is_raised():
    end_too = v.act("end_too", v.VALID, v.OVER, v.Papers, automatic=v.ends)
    tied = v.OLD.extend("tied", v.OLD.by_id["run"].extend(transitions=(end_too,)))
    issued = v.old_case(
        ("apply", FEB, v.Papers(by="Gu Wen")), ("review", MARCH, v.OldReview(by="He Jun")), ("issue", APRIL, v.Issue())
    )

    for on in (APRIL, day("2028-01-01")):
        found = impact(issued, tied, on)
        assert [note.render("en").partition(";")[0] for note in found.notes] == [
            "track R1: end, end_too all fall on 2027-04-01"
        ]
        assert (found.tracks, found.openings, found.gone, found.new) == ((), (), (), ())


def test_nothing_changes_under_a_scheme_that_says_the_same():
    case = steps(certified(GRANTED), ("suspend", day("2026-10-01"), suspension(day("2026-10-01"))))
    found = impact(case, ITSMS.extend("same"))

    assert not found
    assert (found.acts, found.tracks, found.openings, found.gone, found.new, found.notes) == ((), (), (), (), (), ())
    assert (found.on, found.until) == (day("2026-10-01"), day("2029-10-01"))


def test_a_blocked_act_that_would_be_permitted_a_day_earlier_is_named_with_what_was_in_its_way():
    asked = Request("submit", day("2026-09-15"), application(day("2026-09-15"), operating_since=day("2026-06-15")))
    case, verdict = Case.new("demo", ITSMS).advance(asked)
    assert not verdict.permitted
    found = impact(case, LENIENT)

    (act,) = found.acts
    assert (act.id, act.seq, act.on, said(act)) == ("submit", 1, day("2026-09-15"), (False, True))
    assert act.before.first_day == day("2026-09-16")
    assert [clause.number for clause, _ in act.before.in_the_way] == ["5.1.2(3)"]
    (track,) = found.tracks
    assert (track.track, track.before, track.after.state) == ("C1", None, "application")
    assert ("accept", None) in [(one.id, one.before) for one in found.openings]


def test_a_first_day_that_moves_is_a_change_of_an_act_that_stays_blocked():
    asked = Request("submit", day("2026-09-14"), application(day("2026-09-14"), operating_since=day("2026-06-15")))
    case, _ = Case.new("demo", ITSMS).advance(asked)
    (act,) = impact(case, LENIENT).acts

    assert said(act) == (False, False)
    assert (act.before.first_day, act.after.first_day) == (day("2026-09-16"), day("2026-09-15"))


def test_a_period_that_is_shorter_blocks_what_was_done_and_moves_the_agenda():
    case = steps(certified(GRANTED), ("suspend", day("2026-10-01"), suspension(day("2026-10-01"))))
    found = impact(case, SHORT)

    assert [(act.id, said(act)) for act in found.acts] == [("grant", (True, False)), ("suspend", (True, False))]
    assert [(one.track, one.before.state, one.after.state) for one in found.tracks] == [("C1", "suspended", "decision")]
    assert ("expire", day("2029-09-21")) in [(due.id, due.day) for due in found.gone]
    assert found.new == ()


def test_what_time_brings_about_on_another_day_is_seen_in_the_agenda_and_then_in_where_the_case_stands():
    case = v.old_case(("apply", FEB, v.Papers()), ("review", MARCH, v.OldReview()), ("issue", APRIL, v.Issue()))
    sooner = evolve(v.OLD, id="sooner", settings=(v.SHORT_TERM, v.FEE))
    found = impact(case, sooner)
    assert [(due.id, due.day) for due in (*found.gone, *found.new)] == [
        ("end", day("2027-04-01")), ("end", day("2026-10-01")),
    ]  # fmt: skip
    assert (found.acts, found.tracks) == ((), ())

    later = impact(case, sooner, on=day("2026-10-01"))
    assert [(one.before.state, one.after.state, one.after.since) for one in later.tracks] == [
        ("valid", "over", day("2026-10-01"))
    ]


def test_what_cannot_be_judged_there_is_said_and_the_rest_is_judged():
    case = v.old_case(("apply", FEB, v.Papers()), ("review", MARCH, v.OldReview()), ("note", APRIL, v.Papers()))
    gone = evolve(
        v.NEW,
        id="gone",
        lifecycles=(evolve(v.NEW.by_id["run"], transitions=(v.APPLY, v.NEW_REVIEW, v.NEW_ISSUE, v.END)),),
    )
    found = impact(case, gone)

    assert [(act.id, act.after, act.why.render("en")) for act in found.acts] == [
        ("review", None, "'review' takes facts of class NewReview, not OldReview"),
        ("note", None, "unknown transition 'note'"),
    ]
    assert [(one.before.state, one.after.state) for one in found.tracks] == [("in_review", "applied")]
    assert found.acts[1].why.render("zh") == "没有名为“note”的办理事项"


def test_corrections_are_judged_again_too():
    case = v.old_case(("apply", FEB, v.Papers()), ("review", MARCH, v.OldReview()), ("issue", APRIL, v.Issue()))
    case, verdict = case.correct(3, on=MAY, reason="typo", facts=v.Issue(months=24))
    assert verdict.permitted
    sooner = evolve(v.OLD, id="sooner", settings=(v.SHORT_TERM, v.FEE))
    assert not impact(case, sooner)

    case, _ = case.correct(2, on=MAY, reason="another's")
    assert not impact(case, sooner)
    assert [act.id for act in impact(case, v.NEW).acts] == ["review", "issue", "correct", "correct"]


def test_settings_come_along_and_those_that_cannot_are_named():
    policy = v.OLD.policy().settle("Chen Li", FEB, term=9, fee=4)
    case = v.old_case(("apply", FEB, v.Papers()), case=Case.new("demo", v.OLD, policy))
    found = impact(case, v.NEW)

    assert [note.render("en")[:30] for note in found.notes] == ["the body has settled 'fee' (fe"]
    assert found
    assert impact(case, v.NEW, policy=v.NEW.policy()).notes == ()


def test_a_moved_case_is_compared_act_by_act_without_its_move():
    case = v.old_case(("apply", FEB, v.Papers()))
    moved, verdict = case.migrate(v.NEW, on=MARCH, reason="r")
    assert verdict.permitted

    assert impact(moved, v.OLD).acts == ()
    assert [one.id for one in impact(moved, v.OLD).openings] == []


def test_a_day_before_the_last_act_is_refused_and_a_case_without_acts_has_nothing_to_change():
    with pytest.raises(DayOrderError):
        impact(certified(GRANTED), LENIENT, on=APPLIED)
    assert not impact(Case.new("demo", ITSMS), LENIENT)


def test_plain_data_holds_both_sides():
    asked = Request("submit", day("2026-09-14"), application(day("2026-09-14"), operating_since=day("2026-06-15")))
    case, _ = Case.new("demo", ITSMS).advance(asked)
    plain = plain_impact(impact(case, LENIENT))

    assert {key: plain[key] for key in ("case", "from", "to", "on", "until", "changes", "tracks", "notes")} == {
        "case": "demo", "from": "cnca-itsms-2026", "to": "lenient", "on": "2026-09-14", "until": "2029-09-14",
        "changes": True, "tracks": [], "notes": [],
    }  # fmt: skip
    (act,) = plain["acts"]
    assert (act["id"], act["seq"], act["on"], act["why"]) == ("submit", 1, "2026-09-14", None)
    assert act["from"]["outcome"] == act["to"]["outcome"] == "blocked"
    assert (act["from"]["first_day"], act["to"]["first_day"]) == ("2026-09-16", "2026-09-15")
    assert act["to"]["in_the_way"][0]["clause"].endswith("5.1.2(3)")
