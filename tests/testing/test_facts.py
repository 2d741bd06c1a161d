"""Sensible facts: a certification in order passes, whatever the act; what nobody knows is filled in by its type."""

from datetime import date, timedelta
from enum import Enum

import pytest
from attrs import evolve, frozen

from certflow import ITSMS, BlockedError, Case, UnknownTransitionError, fact
from certflow.errors import UnknownTrackError
from certflow.schemes.itsms.certificate_content import Grant
from certflow.schemes.named import SHIPPED
from certflow.testing import asked, certified, day, done, facts_for, in_audit

BEGIN = day("2026-09-01")
SETTLED = {
    "register_address": "https://www.example.org/register",
    "restore_after_expiry": True,
    "new_edition_year": 2028,
    "edition_deadline": "2030-06-30",
}
INITIAL = ("submit accept conclude declare_circumstances plan_audit hold_stage_1 record_meeting record_meeting "
           "file_authorisation inform raise_nonconformity hold_stage_2 record_meeting record_meeting verify_correction "
           "close_audit repeat_stage_2 record_meeting record_meeting close_audit")  # fmt: skip
CERTIFIED = f"{INITIAL} grant publish"
HELD = "begin_audit record_meeting record_meeting raise_nonconformity verify_correction close_audit"
AUDITED = f"{CERTIFIED} plan_surveillance {HELD}"
SHORT = "submit accept conclude plan_audit"
MATTER = "lodge_{0} acknowledge_{0} investigate_{0} {1}_{0} close_{0}"
JOURNEYS = {
    "kept": f"{AUDITED} maintain plan_special {HELD} expand_scope reduce_scope adopt_edition plan_short_notice {HELD}",
    "suspended and restored": f"{CERTIFIED} confirm_failure suspend publish plan_restoration {HELD} restore publish",
    "renewed": f"{CERTIFIED} plan_recertification {HELD} renew",
    "revoked, and applying again": f"{CERTIFIED} revoke publish +800 reapply accept conclude plan_audit hold_stage_1 "
    "hold_stage_2 record_meeting record_meeting close_audit grant issue_sub_certificate",
    "cancelled with its sub-certificate": f"{CERTIFIED} issue_sub_certificate cancel +3000 release_records",
    "reduced after its suspension": f"{CERTIFIED} suspend +200 reduce_instead",
    "revoked as the suspension ran out": f"{CERTIFIED} suspend +200 revoke",
    "restored after it expired": f"{CERTIFIED} +1000 plan_recertification {HELD} +120 restore_expired",
    "of a body that lost its approval": f"{CERTIFIED} invalidate inform_of_loss handle_loss record_loss record_loss "
    "bear_loss bear_loss",
    "taken over": f"submit accept conclude plan_transfer {HELD} take_over",
    "rejected": f"submit reject {MATTER.format('appeal', 'uphold')}",
    "withdrawn": f"{SHORT} withdraw",
    "refused": f"{INITIAL} refuse {MATTER.format('appeal', 'dismiss')}",
    "terminated": f"{SHORT} report_ground terminate_audit",
    "terminated while certified": f"{CERTIFIED} plan_surveillance begin_audit report_ground inform terminate_audit "
    "plan_recertification file_authorisation revoke",
    "complained of": f"submit {MATTER.format('complaint', 'uphold')} {MATTER.format('complaint', 'dismiss')} "
    "lodge_complaint drop_complaint close_complaint",
    "appealed and dropped": f"{CERTIFIED} suspend lodge_appeal drop_appeal close_appeal",
    "told of": f"{CERTIFIED} record_change record_accident record_listing record_order record_misuse "
    "record_obstruction record_untruth record_system_stopped",
}  # fmt: skip


@pytest.mark.parametrize("journey", JOURNEYS)
@pytest.mark.parametrize("scheme", SHIPPED.values(), ids=SHIPPED)
def test_a_certification_in_order_passes_with_sensible_facts_for_each_act(scheme, journey):
    more = {"in_force_since": "2026-01-01"} if scheme.id == "cnca-qms-2025" else {}
    case, on = Case.new("demo", scheme, scheme.policy().settle("the body", BEGIN, **SETTLED, **more)), BEGIN
    for act in JOURNEYS[journey].split():
        on += timedelta(days=int(act) if act.startswith("+") else 1)
        if act.startswith("+"):
            continue
        homes = {lifecycle.id for lifecycle in scheme.homes[act]}
        there = [track.id for track in case.tracks.values() if track.lifecycle in homes]
        latest = there[-1] if there[1:] and act not in scheme.opening else None
        case = done(case, act, on, track=latest)


@pytest.mark.parametrize("scheme", SHIPPED.values(), ids=SHIPPED)
def test_the_journeys_go_through_every_act_that_somebody_asks_for(scheme):
    asked_for = {act for journey in JOURNEYS.values() for act in journey.split() if not act.startswith("+")}
    everything = {act.id for _, act in scheme.transitions() if act.automatic is None}

    assert everything - asked_for <= {link.then.id for link in scheme.consequences}
    assert asked_for <= everything


def test_a_change_is_taken_over_even_where_it_has_the_name_of_an_argument():
    case = certified(BEGIN)

    assert facts_for(case, "invalidate", BEGIN, on=day("2026-08-31")).on == day("2026-08-31")
    assert facts_for(case, "revoke", BEGIN, decided_by="Fang Li").decided_by == "Fang Li"


def test_a_field_that_the_facts_do_not_have_is_a_mistake():
    with pytest.raises(TypeError, match="decidedby"):
        facts_for(certified(BEGIN), "revoke", BEGIN, decidedby="Fang Li")


def test_an_unknown_act_names_those_like_it():
    with pytest.raises(UnknownTransitionError, match="revoke"):
        facts_for(certified(BEGIN), "revok", BEGIN)


def test_an_act_that_several_runs_could_mean_needs_its_track():
    case = done(done(certified(BEGIN), "plan_surveillance", BEGIN), "plan_special", BEGIN)
    with pytest.raises(UnknownTrackError):
        facts_for(case, "begin_audit", BEGIN)

    assert facts_for(case, "begin_audit", BEGIN, track="S1").begins_on == BEGIN


def test_facts_follow_the_file():
    case = in_audit(BEGIN)
    on = BEGIN + timedelta(days=11)
    for number in ("1", "2"):
        assert facts_for(case, "raise_nonconformity", on).number == number
        case = done(case, "raise_nonconformity", on)

    assert facts_for(case, "verify_correction", on).number == "1"
    assert facts_for(done(case, "verify_correction", on), "verify_correction", on).number == "2"


def test_whoever_decides_was_not_in_the_team():
    case = Case.new("demo", ITSMS)
    for number, act in enumerate(["submit", "accept", "conclude", "plan_audit"]):
        changes = {"team": ("Luo Qing", "Fang Li")} if act == "plan_audit" else {}
        case = done(case, act, BEGIN + timedelta(days=number), **changes)

    assert facts_for(case, "grant", BEGIN + timedelta(days=9)).decided_by not in {"Luo Qing", "Fang Li"}
    assert facts_for(case, "hold_stage_1", BEGIN + timedelta(days=9)).auditors == ("Luo Qing", "Fang Li")


def test_what_is_blocked_is_said():
    with pytest.raises(BlockedError, match="application"):
        done(Case.new("demo", ITSMS), "accept", BEGIN)

    assert not asked(Case.new("demo", ITSMS), "accept", BEGIN).permitted


class Grade(Enum):
    GOOD = "good"
    POOR = "poor"


@frozen(kw_only=True)
class Remark:
    text: str | None = fact("text", "内容")
    inner: "Remark | None" = fact("inner", "下级")


@frozen(kw_only=True)
class Review:
    """Facts of a stranger's own, with a field of each type."""

    by: str | None = fact("by", "评审人")
    on: date | None = fact("on", "日期")
    grade: Grade | None = fact("grade", "等级")
    hours: int | None = fact("hours", "小时")
    whole: bool | None = fact("whole", "完整")
    remarks: tuple[Remark, ...] | None = fact("remarks", "意见")
    more: tuple[str, ...] = fact("more", "其他", default=())


@frozen(kw_only=True)
class ReviewedGrant(Grant):
    review: Review | None = fact("the review", "评审")


def taking(kind):
    certification = ITSMS.by_id["certification"]
    act = evolve(certification.by_id["grant"], takes=kind, guards=certification.by_id["grant"].guards)
    return ITSMS.extend("reviewed-2026", certification.extend(transitions=(act,)))


def test_facts_that_nobody_knows_are_filled_in_by_their_types():
    facts = facts_for(Case.new("demo", taking(Review)), "grant", BEGIN)

    assert facts == Review(
        by="sample", on=BEGIN, grade=Grade.GOOD, hours=1, whole=True, remarks=(Remark(text="sample"),), more=()
    )


def test_a_class_derived_from_a_known_one_has_its_sample_and_the_rest_by_type():
    facts = facts_for(Case.new("demo", taking(ReviewedGrant)), "grant", BEGIN)

    assert facts.decided_by == "Luo Qing"
    assert facts.certificate.first_day == BEGIN
    assert facts.review.by == "sample"


def test_a_sample_of_ones_own_comes_first_and_serves_inside_of_others():
    samples = {Review: lambda view, on: Review(by=f"who reviewed {view.track}", on=on)}
    facts = facts_for(Case.new("demo", taking(ReviewedGrant)), "grant", BEGIN, samples=samples)

    assert facts.review == Review(by="who reviewed C1", on=BEGIN)
    assert facts.certificate is not None
