"""Appeals and complaints: what the scenarios do not show well."""

import pytest
from attrs import evolve, fields

from certflow import ITSMS, Outcome, Request, label_of
from certflow import agenda as whole_agenda
from certflow import owed as all_owed
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    AppealedDecision,
    Closure,
    Complaint,
    Concerning,
    Dismissal,
    Dropping,
    Investigation,
    Upholding,
)
from certflow.schemes.itsms.appealed import DECISIONS
from certflow.schemes.itsms.audit_facts import RestorationPlan, SurveillancePlan
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension, ReductionGround, ScopeReduction
from certflow.schemes.itsms.certificate_content import Maintenance, certificate_on_file
from certflow.schemes.itsms.events import Reason, Restoration, Revocation
from certflow.schemes.itsms.publication import StatusPublication, public_record
from certflow.schemes.itsms.publication_data import PublicStatus
from certflow.schemes.itsms.sub_certificates import SubCertificate
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import application, audited, certified, day, steps, suspension


def agenda(*asked):
    """The agenda but for publishing, which has tests of its own."""
    return tuple(due for due in whole_agenda(*asked) if not due.id.startswith("publish"))


def owed(*asked):
    """What is owed but for publishing, which has tests of its own."""
    return tuple(each for each in all_owed(*asked) if not each.duty.id.startswith("publish"))


REVOKED = day("2026-05-31")
LODGED = day("2026-06-10")
LATER = day("2026-06-20")
ONE_YEAR = ITSMS.policy().settle("Chen Li", day("2026-03-01"), certificate_term=1)
APPEAL = Appeal(
    lodged_by="Gu Wen",
    lodged_on=LODGED,
    document="SS-1",
    against=AppealedDecision.REVOCATION,
    taken_on=REVOKED,
    grounds="the evidence is wrong",
)
COMPLAINT = Complaint(
    lodged_by="Gu Wen",
    lodged_on=LODGED,
    document="TS-1",
    about=Concerning.CLIENT,
    occurred_on=REVOKED,
    what="the mark is on a brochure of another firm",
    persons=("Shen Yan",),
)
ACKNOWLEDGED = Acknowledgement(acknowledged_by="Shen Yan", acknowledged_on=LODGED, document="SL-1")
INVESTIGATED = Investigation(investigators=("Su He", "Fang Li"), begins_on=LODGED)
UPHELD = Upholding(decided_by="Fang Li", reasons="the evidence was another client's")
DISMISSED = Dismissal(decided_by="Fang Li", reasons="the evidence stands")
DROPPED = Dropping(dropped_by="Gu Wen", dropped_on=LATER, document="CH-1")
CLOSED = Closure(informed_on=LATER, document="DF-1")


def revoked(term=3):
    policy = ITSMS.policy().settle("Chen Li", day("2026-03-01"), certificate_term=term)
    facts = Revocation(reason=Reason.REQUIREMENTS_NOT_MET, evidence="e", confirmed_on=REVOKED, decided_by="Luo Qing")
    case = certified(day("2026-05-01")) if term == 3 else certified_for_a_year(policy)
    return steps(case, ("revoke", REVOKED, facts))


def certified_for_a_year(policy):
    case = certified(day("2026-05-01"))
    granted = case.records[-1]
    certificate = evolve(granted.facts.certificate, last_day=day("2027-04-30"))
    before = type(case).load(case.id, ITSMS, case.records[:-1], policy)
    return steps(before, ("grant", granted.on, evolve(granted.facts, certificate=certificate)))


def taken(case, kind, *acts):
    return steps(case, *((f"{verb}_{kind}", on, facts) for verb, on, facts in acts))


def under_investigation(case, kind="appeal", facts=APPEAL):
    return taken(
        case, kind,
        ("lodge", LODGED, facts), ("acknowledge", LODGED, ACKNOWLEDGED), ("investigate", LODGED, INVESTIGATED),
    )  # fmt: skip


def in_the_way(verdict):
    return [leaf.because.render("en") for j in verdict.in_the_way for leaf in j.finding.leaves(verdict.on)]


def test_a_revocation_of_31_may_2026_bars_until_1_june_2027_and_no_longer_once_an_appeal_has_set_it_aside():
    on = day("2027-05-04")
    case = under_investigation(revoked(term=1))
    case, barred = case.advance(Request("reapply", on, application(on)))
    case = taken(case, "appeal", ("uphold", on, UPHELD))

    assert barred.first_day == day("2027-06-01")
    assert case.tracks["C1"].state == "expired"
    assert case.ask(Request("reapply", on, application(on))).permitted
    assert [record.outcome for record in case.records if record.transition == "reapply"] == ["blocked"]


ACTS = [
    ("lodge_appeal", revoked, APPEAL),
    ("lodge_complaint", revoked, COMPLAINT),
    *(
        (f"{verb}_{kind}", lambda kind=kind, facts=facts, until=until: until(kind, facts), act)
        for kind, facts in (("appeal", APPEAL), ("complaint", COMPLAINT))
        for verb, until, act in (
            ("acknowledge", lambda kind, facts: taken(revoked(), kind, ("lodge", LODGED, facts)), ACKNOWLEDGED),
            (
                "investigate",
                lambda kind, facts: taken(
                    revoked(), kind, ("lodge", LODGED, facts), ("acknowledge", LODGED, ACKNOWLEDGED)
                ),
                INVESTIGATED,
            ),
            ("uphold", lambda kind, facts: under_investigation(revoked(), kind, facts), UPHELD),
            ("dismiss", lambda kind, facts: under_investigation(revoked(), kind, facts), DISMISSED),
            ("drop", lambda kind, facts: under_investigation(revoked(), kind, facts), DROPPED),
            (
                "close",
                lambda kind, facts: taken(under_investigation(revoked(), kind, facts), kind, ("drop", LATER, DROPPED)),
                CLOSED,
            ),
        )
    ),
]


@pytest.mark.parametrize(("act", "before", "facts"), ACTS, ids=[act for act, _, _ in ACTS])
def test_every_fact_is_needed_and_named_where_it_is_missing(act, before, facts):
    case = before()
    assert case.ask(Request(act, LATER, facts)).permitted
    for each in fields(type(facts)):
        verdict = case.ask(Request(act, LATER, evolve(facts, **{each.name: None})))
        label = label_of(type(facts), each.name).render("en")
        assert {j.finding.on(LATER) for j in verdict.in_the_way} == {Outcome.UNDETERMINED}
        assert any(label in words for words in in_the_way(verdict))


def test_nobody_is_not_enough_to_investigate():
    case = taken(revoked(), "appeal", ("lodge", LODGED, APPEAL), ("acknowledge", LODGED, ACKNOWLEDGED))

    assert not case.ask(Request("investigate_appeal", LATER, evolve(INVESTIGATED, investigators=()))).permitted


def test_everybody_who_had_a_part_is_named():
    case = taken(revoked(), "appeal", ("lodge", LODGED, APPEAL), ("acknowledge", LODGED, ACKNOWLEDGED))
    team = evolve(INVESTIGATED, investigators=("Luo Qing", "Su He", "Tang Min"))

    assert in_the_way(case.ask(Request("investigate_appeal", LATER, team))) == [
        "Luo Qing took a decision in this certification",
        "Tang Min took part in an audit of this certification",
    ]


def test_steps_recorded_late_are_held_against_the_days_they_state():
    case = taken(revoked(), "appeal", ("lodge", LATER, APPEAL), ("acknowledge", LATER, ACKNOWLEDGED))

    assert case.ask(Request("investigate_appeal", LATER, evolve(INVESTIGATED, begins_on=day("2026-06-12")))).permitted


def test_a_complaint_that_names_nobody_says_so():
    verdict = revoked().ask(Request("lodge_complaint", LODGED, evolve(COMPLAINT, persons=())))

    assert verdict.permitted
    assert verdict.judgements[-1].finding.because.render("en") == "it names nobody"


def test_every_kind_of_decision_that_can_be_named_is_known_to_the_file():
    assert DECISIONS.keys() == {*AppealedDecision}


def test_a_decision_of_an_earlier_run_can_be_appealed_against_after_applying_again():
    on = day("2027-06-01")
    case = steps(revoked(), ("reapply", on, application(on)))
    case = taken(case, "appeal", ("lodge", on, evolve(APPEAL, lodged_on=on)))
    twice = case.ask(Request("lodge_appeal", on, evolve(APPEAL, lodged_on=on)))

    assert case.tracks["P1"].parent == "C2"
    assert in_the_way(twice) == ["the appeal of 1 June 2027 against the same decision is pending"]
    assert in_the_way(case.ask(Request("drop_appeal", on, evolve(DROPPED, dropped_by="Bo Ran", dropped_on=on)))) == [
        "it was lodged by Gu Wen, not by Bo Ran"
    ]


def test_an_appeal_and_a_complaint_run_side_by_side():
    case = under_investigation(under_investigation(revoked()), "complaint", COMPLAINT)
    case = taken(case, "complaint", ("uphold", LATER, UPHELD))

    assert {name: case.tracks[name].state for name in ("C1", "P1", "Q1")} == {
        "C1": "revoked", "P1": "investigated", "Q1": "upheld",
    }  # fmt: skip


def test_duties_have_no_count_of_days_and_follow_each_other():
    case = taken(revoked(), "appeal", ("lodge", LODGED, APPEAL))
    told = [(entry.id, entry.day) for entry in agenda(case, LODGED, LATER) if entry.kind == "duty"]
    assert told == [("acknowledge_appeal", LODGED)]

    case = taken(case, "appeal", ("acknowledge", LATER, evolve(ACKNOWLEDGED, acknowledged_on=LATER)))
    assert [(each.duty.id, each.due) for each in owed(case, LATER)] == [("decide_appeal", LATER)]


STAYS = ITSMS.policy().settle("Chen Li", day("2026-03-01"), appeal_stays=True)
AGAIN = day("2026-12-01")
REDUCTION = ScopeReduction(
    ground=ReductionGround.REQUESTED,
    document="SX-1",
    confirmed_on=REVOKED,
    excluded="remote operation",
    scope="operation of IT services on site",
    sites_removed=(),
    decided_by="Luo Qing",
)
REDUCE = ("reduce_scope", REVOKED, REDUCTION)


def test_an_appeal_against_an_earlier_suspension_does_not_stay_the_one_that_stands():
    restored = Restoration(cause_removed_on=LATER, verified_by="He Jun", evidence="R-1")
    case = steps(
        certified(day("2026-05-01"), STAYS),
        ("suspend", REVOKED, suspension(REVOKED)),
        ("restore", LATER, restored),
        ("suspend", AGAIN, suspension(AGAIN)),
    )
    earlier = evolve(APPEAL, against=AppealedDecision.SUSPENSION, lodged_on=AGAIN)
    on = day("2027-06-02")
    facts = Revocation(reason=Reason.SUSPENSION_RAN_OUT, evidence="e", confirmed_on=on, decided_by="Luo Qing")
    case = taken(case, "appeal", ("lodge", AGAIN, earlier))
    assert case.ask(Request("revoke", on, facts)).permitted

    case = taken(case, "appeal", ("lodge", AGAIN, evolve(earlier, taken_on=AGAIN)))
    assert in_the_way(case.ask(Request("revoke", on, facts))) == [
        "the appeal of 1 December 2026 against the suspension is pending and stays it"
    ]


PUBLIC = ITSMS.policy().settle("Chen Li", day("2026-03-01"), register_address="192.0.2.7")


def published(case, on, status):
    facts = StatusPublication(status=status, published_on=on, address="192.0.2.7", published_by="Luo Qing")
    return steps(case, ("publish", on, facts))


def publication_owed(case, on):
    return [(each.duty.id, each.due) for each in all_owed(case, on) if each.duty.id.startswith("publish")]


def test_a_case_whose_published_revocation_was_overturned_can_still_be_corrected_and_comes_back_from_its_history():
    case = published(revoked().settle(PUBLIC), LODGED, PublicStatus.REVOKED)
    case = taken(under_investigation(case), "appeal", ("uphold", LATER, UPHELD))
    accepted = next(record for record in case.records if record.transition == "accept")
    case, verdict = case.correct(
        accepted.seq, on=LATER, reason="name", facts=evolve(accepted.facts, reviewed_by="Bo Ran")
    )

    assert verdict.permitted
    assert case.tracks["C1"].state == "granted"
    assert publication_owed(case, LATER) == [("publish_change", LATER)]
    assert type(case).replay(case.id, ITSMS, case.records, PUBLIC).tracks == case.tracks
    assert publication_owed(published(case, LATER, PublicStatus.VALID), LATER) == []


def test_what_was_published_keeps_the_grant_from_being_set_aside():
    case = certified(day("2026-05-01"), PUBLIC)
    case, verdict = published(case, LODGED, PublicStatus.VALID).correct(case.version, on=LATER, reason="wrong client")

    assert not verdict.permitted


def test_a_publication_itself_can_be_put_right_and_is_then_judged():
    case = published(certified(day("2026-05-01"), PUBLIC), LODGED, PublicStatus.VALID)
    wrong = evolve(case.records[-1].facts, status=PublicStatus.REVOKED)

    assert not case.correct(case.version, on=LATER, reason="typing", facts=wrong)[1].permitted
    assert case.correct(case.version, on=LATER, reason="not published at all")[1].permitted


def test_a_published_reduction_that_was_overturned_is_to_be_published_again():
    case = published(steps(certified(day("2026-05-01"), PUBLIC), REDUCE), LODGED, PublicStatus.VALID)
    case = under_investigation(case, facts=evolve(APPEAL, against=AppealedDecision.REDUCTION))
    case = taken(case, "appeal", ("uphold", LATER, UPHELD))

    assert publication_owed(case, LATER) == [("publish_change", LATER)]
    assert public_record(case.view("C1")).scope == "operation of IT services"


def terminated(case, on):
    seen = GroundReport(
        kind=GroundKind.NO_COOPERATION, seen_on=on, seen_by="He Jun", what="no access", prevented="the interviews"
    )
    case, opened = case.advance(Request("plan_surveillance", on, SurveillancePlan(team=("He Jun",))))
    for name, facts in (("report_ground", seen), ("terminate_audit", Termination(decided_by="Luo Qing"))):
        case, verdict = case.advance(Request(name, on, facts, track=opened.track))
        assert verdict.permitted
    return case


def test_a_suspension_for_terminated_audits_waits_only_while_each_of_the_terminations_is_under_appeal():
    case = terminated(terminated(certified(day("2026-05-01"), STAYS), REVOKED), LATER)
    against = evolve(APPEAL, against=AppealedDecision.TERMINATION, lodged_on=AGAIN)
    facts = suspension(AGAIN, reason=Reason.AUDIT_TERMINATED)
    case = taken(case, "appeal", ("lodge", AGAIN, against))
    assert case.ask(Request("suspend", AGAIN, facts)).permitted

    case = taken(case, "appeal", ("lodge", AGAIN, evolve(against, taken_on=LATER)))
    assert in_the_way(case.ask(Request("suspend", AGAIN, facts))) == [
        "the appeal of 1 December 2026 against the termination is pending and stays it"
    ]


RESTORED = Restoration(cause_removed_on=LATER, verified_by="He Jun", evidence="R-1")
SUSPENDED = steps(
    certified(day("2026-05-01"), PUBLIC),
    ("issue_sub_certificate", day("2026-05-04"), SubCertificate(
        number="S-1", site="Suzhou", scope="services", subject=application(day("2026-05-04")).subject)),
    ("suspend", REVOKED, suspension(REVOKED)),
)  # fmt: skip


def upheld_against_the_suspension(case, on):
    appeal = evolve(APPEAL, against=AppealedDecision.SUSPENSION, lodged_on=on)
    case = taken(
        case, "appeal",
        ("lodge", on, appeal), ("acknowledge", on, evolve(ACKNOWLEDGED, acknowledged_on=on)),
        ("investigate", on, evolve(INVESTIGATED, begins_on=on)),
    )  # fmt: skip
    return case.advance(Request("uphold_appeal", on, UPHELD))


@pytest.mark.parametrize("restored", [False, True])
@pytest.mark.parametrize("audit", ["none", "planned", "closed"])
def test_with_a_suspension_fall_its_restoration_and_the_audit_for_it(restored, audit):
    case = SUSPENDED
    if audit == "planned":
        case = steps(case, ("plan_restoration", LODGED, RestorationPlan(team=("He Jun",))))
    if audit == "closed":
        case = audited(case, "plan_restoration", RestorationPlan(team=("He Jun",)), LODGED)
    if restored:
        case = published(steps(case, ("restore", LATER, RESTORED)), LATER, PublicStatus.VALID)
    moved, verdict = upheld_against_the_suspension(case, AGAIN)

    assert verdict.permitted
    assert {moved.tracks[name].state for name in ("C1", "B1")} == {"granted"}
    assert not any(filed.track == "C1" for filed in moved.files.get(Restoration, ()))
    assert "S1" not in moved.tracks
    assert publication_owed(moved, AGAIN) == [("publish_change", AGAIN)]
    assert type(case).replay(moved.id, ITSMS, moved.records, PUBLIC).tracks == moved.tracks
    assert moved.records[: case.version] == case.records


def test_a_certificate_that_expired_before_the_appeal_was_upheld_is_published_as_expired_since_its_day():
    on = day("2029-06-01")
    moved, _ = upheld_against_the_suspension(steps(SUSPENDED, ("restore", LATER, RESTORED)), on)
    told = public_record(moved.view("C1"))

    assert (told.status, told.since) == (PublicStatus.EXPIRED, day("2029-05-01"))
    assert publication_owed(moved, on) == [("publish_change", on)]


def test_what_belongs_to_a_later_suspension_does_not_fall_with_the_first():
    case = steps(SUSPENDED, ("restore", LATER, RESTORED), ("suspend", AGAIN, suspension(AGAIN)))
    case = steps(case, ("plan_restoration", AGAIN, RestorationPlan(team=("He Jun",))))
    moved, verdict = upheld_against_the_suspension(case, AGAIN)

    assert verdict.permitted
    assert {name: moved.tracks[name].state for name in ("C1", "B1", "S1")} == {
        "C1": "suspended", "B1": "suspended", "S1": "planned",
    }  # fmt: skip


def test_a_reduced_scope_that_ended_the_suspension_does_not_fall_with_it():
    on = day("2026-12-01")
    reduction = ReductionAfterSuspension(
        ground=ReductionGround.REQUIREMENTS_NOT_MET, document="SX-1", confirmed_on=on, excluded="remote operation",
        scope="operation on site", sites_removed=(), decided_by="Luo Qing", verified_by="He Jun", evidence="V-1",
    )  # fmt: skip
    _, verdict = upheld_against_the_suspension(steps(SUSPENDED, ("reduce_instead", on, reduction)), on)

    assert any("would not stand" in words for words in in_the_way(verdict))


def test_whoever_decided_to_maintain_certification_does_not_handle_an_appeal():
    closed = day("2027-03-10")
    case = audited(certified(day("2026-05-01")), "plan_surveillance", SurveillancePlan(team=("He Jun",)), closed)
    case = steps(
        case,
        ("maintain", closed, Maintenance(decided_by="Bo Ran", report="A-2")),
        ("suspend", closed, suspension(closed)),
    )
    appeal = evolve(APPEAL, against=AppealedDecision.SUSPENSION, taken_on=closed, lodged_on=closed)
    case = taken(
        case, "appeal", ("lodge", closed, appeal), ("acknowledge", closed, evolve(ACKNOWLEDGED, acknowledged_on=closed))
    )
    by_decider = evolve(INVESTIGATED, investigators=("Bo Ran",), begins_on=closed)

    assert in_the_way(case.ask(Request("investigate_appeal", closed, by_decider))) == [
        "Bo Ran took a decision in this certification"
    ]


def test_once_the_appeal_against_a_reduction_is_upheld_the_certificate_reads_as_before():
    case = steps(certified(day("2026-05-01")), REDUCE)
    assert certificate_on_file(case.view("C1")).scope == "operation of IT services on site"

    case = under_investigation(case, facts=evolve(APPEAL, against=AppealedDecision.REDUCTION))
    assert not case.ask(Request("uphold_appeal", LATER, evolve(UPHELD, decided_by="Luo Qing"))).permitted
    case = taken(case, "appeal", ("uphold", LATER, UPHELD))
    assert certificate_on_file(case.view("C1")).scope == "operation of IT services"
