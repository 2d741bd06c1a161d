import pytest

from acme_certification import ACME
from certflow.testing import asked, assert_blocked, assert_permitted, day, done

ON = day("2026-09-20")


def test_a_closed_audit_leads_to_the_technical_review(in_review):
    case = in_review()
    assert case.tracks["C1"].state == "technical_review"
    assert case.state_title("C1").render("zh") == "技术评审中"
    assert case.state_title("C1").render("en") == "under technical review"


def test_nothing_is_decided_before_the_review(in_review):
    verdict = asked(in_review(), "grant", ON)
    assert_blocked(verdict, clause="9.5.1", first_day=None, reason="当前：技术评审中")


def test_a_review_by_somebody_else_passes_to_the_decision(in_review):
    assert done(in_review(), "pass_review", ON, by="Fang Li").tracks["C1"].state == "decision"


@pytest.mark.parametrize("member", ["He Jun", "Tang Min"])
def test_a_review_by_the_team_is_blocked_by_the_handbook(in_review, member):
    verdict = asked(in_review(), "pass_review", ON, by=member)
    assert_blocked(verdict, clause="Acme handbook 4.2", first_day=None, reason=f"{member}参与了审核")
    assert_blocked(verdict, reason=f"{member} took part in the audit")


def test_a_body_that_settles_it_so_lets_the_team_review(in_review):
    policy = ACME.policy().settle("Chen Li", day("2026-09-01"), team_may_review=True)
    verdict = asked(in_review(policy), "pass_review", ON, by="He Jun")
    assert_permitted(verdict)
    assert verdict.policy.named() == {"team_may_review": True}


def test_a_review_counts_from_its_day(in_review):
    assert_blocked(
        asked(in_review(), "pass_review", ON, on=day("2026-09-22")), clause="4.2", first_day=day("2026-09-22")
    )


@pytest.mark.parametrize(("lacking", "zh"), [("by", "缺：技术评审人"), ("on", "缺：技术评审日期")])
def test_what_the_review_lacks_is_named(in_review, lacking, zh):
    assert_blocked(asked(in_review(), "pass_review", ON, **{lacking: None}), clause="4.2", reason=zh)


def test_the_review_is_offered_next_and_awaits_its_facts(in_review):
    offered = {verdict.transition: verdict for verdict in in_review().next(ON)}
    assert offered["pass_review"].only_awaits_facts
    assert "grant" not in offered


def test_what_is_possible_before_and_after_the_review_is_possible_during_it(in_review):
    case = done(in_review(), "record_accident", ON)
    assert done(case, "withdraw", ON).tracks["C1"].state == "withdrawn"


def test_a_new_application_under_review_holds_back_the_restoring_of_an_expired_certificate(certified):
    case, on = certified, day("2029-10-01")
    again = ("reapply", "accept", "conclude", "plan_audit", "hold_stage_1", "hold_stage_2")
    for act in (*again, "record_meeting", "record_meeting", "close_audit"):
        case = done(case, act, on)
    assert {name: case.tracks[name].state for name in ("C1", "C2")} == {"C1": "expired", "C2": "technical_review"}
    going_on = "it applied again on 1 October 2029, and goes on with that"
    assert_blocked(asked(case, "restore_expired", on, track="C1"), reason=going_on)
    over = asked(done(case, "withdraw", on, track="C2"), "restore_expired", on, track="C1")
    assert "not_applied_again" not in {judgement.guard for judgement in over.in_the_way}
