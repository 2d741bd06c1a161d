"""The decision and the certificate (N22 to N24, N28, N29)."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Outcome, Request, View
from certflow.schemes.itsms.audit_facts import AuditReport, Grade, Nonconformity, RepeatedStage, Verification
from certflow.schemes.itsms.certificate_content import CERTIFICATE_COMPLETE
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.events import (
    Cancellation,
    Reason,
    Restoration,
    Revocation,
)
from certflow.testing import certified, day, grant, in_audit, meeting, steps, suspension

APPLIED = day("2026-08-01")
LAST = day("2026-08-31")
LIMIT = day("2027-02-28")
GRANTED = day("2026-05-01")
SINCE = day("2026-08-31")


def report(last):
    return AuditReport(number="R", reported_by="He Jun", last_day=last, reported_on=last)


def in_decision(*more, grade=Grade.MAJOR):
    raised = Nonconformity(number="N1", grade=grade, what="no plan", raised_on=LAST)
    return steps(
        in_audit(APPLIED),
        ("record_meeting", LAST, meeting("opening", LAST)),
        ("record_meeting", LAST, meeting("closing", LAST)),
        ("raise_nonconformity", LAST, raised),
        ("close_audit", LAST, report(LAST)),
        *more,
    )


def verified(on):
    return Verification(number="N1", verified_on=on, verified_by="He Jun", evidence="V-1")


def majors(case, on, by="Luo Qing"):
    verdict = case.ask(Request("grant", on, evolve(grant(on), decided_by=by)))
    return verdict, next(j.finding.on(on) for j in verdict.judgements if j.guard == "majors_verified")


@pytest.mark.parametrize(
    ("offset", "outcome"),
    [(-1, Outcome.MET), (0, Outcome.MET), (1, Outcome.UNMET)],
    ids=["day before", "limit", "day after"],
)
def test_a_major_is_verified_within_six_months_of_the_last_day_of_stage_2(offset, outcome):
    on = LIMIT + timedelta(days=offset)
    verdict, said = majors(in_decision(("verify_correction", on, verified(on))), on)

    assert said is outcome
    assert verdict.permitted is (outcome is Outcome.MET)


@pytest.mark.parametrize(
    ("offset", "outcome"), [(-1, Outcome.UNDETERMINED), (0, Outcome.UNDETERMINED), (1, Outcome.UNMET)]
)
def test_a_major_not_yet_verified_is_missing_its_verification_until_the_limit(offset, outcome):
    verdict, said = majors(in_decision(), LIMIT + timedelta(days=offset))

    assert said is outcome
    assert not verdict.permitted


@pytest.mark.parametrize(
    ("last", "limit"), [("2027-08-29", "2028-02-29"), ("2027-08-31", "2028-02-29"), ("2026-09-30", "2027-03-30")]
)
def test_six_months_end_on_the_corresponding_day_or_the_last_of_the_month(last, limit):
    last, limit = day(last), day(limit)
    raised = Nonconformity(number="N1", grade=Grade.MAJOR, what="w", raised_on=last)
    case = steps(
        in_audit(last - timedelta(days=20)),
        ("record_meeting", last, meeting("opening", last)),
        ("record_meeting", last, meeting("closing", last)),
        ("raise_nonconformity", last, raised),
        ("close_audit", last, report(last)),
    )

    assert majors(case, limit)[1] is Outcome.UNDETERMINED
    assert majors(case, limit + timedelta(days=1))[1] is Outcome.UNMET


def test_another_stage_2_cures_a_major_that_was_not_verified_in_time():
    again, closed = LIMIT + timedelta(days=10), LIMIT + timedelta(days=12)
    case = in_decision(
        ("repeat_stage_2", again, RepeatedStage(begins_on=again, auditors=("He Jun",))),
        ("record_meeting", again, meeting("opening", again)),
        ("record_meeting", closed, meeting("closing", closed)),
    )
    with pytest.raises(PermissionError):
        steps(case, ("grant", closed, grant(closed)))
    case = steps(case, ("close_audit", closed, report(closed)))

    assert majors(case, closed)[0].permitted


def test_a_major_raised_in_the_second_stage_2_counts_from_that_one():
    again = LIMIT + timedelta(days=10)
    raised = Nonconformity(number="N2", grade=Grade.MAJOR, what="w", raised_on=again)
    case = in_decision(
        ("repeat_stage_2", again, RepeatedStage(begins_on=again, auditors=("He Jun",))),
        ("record_meeting", again, meeting("opening", again)),
        ("record_meeting", again, meeting("closing", again)),
        ("raise_nonconformity", again, raised),
        ("close_audit", again, report(again)),
    )

    assert majors(case, day("2027-09-10"))[1] is Outcome.UNDETERMINED
    assert majors(case, day("2027-09-11"))[1] is Outcome.UNMET


def test_a_minor_nonconformity_asks_for_nothing_before_the_grant():
    verdict, said = majors(in_decision(grade=Grade.MINOR), LAST)

    assert verdict.permitted
    assert said is Outcome.NOT_APPLICABLE


def test_the_verification_of_another_nonconformity_does_not_count():
    other = Request("verify_correction", LAST, evolve(verified(LAST), number="N2"))
    case, verdict = in_decision().advance(other)

    assert not verdict.permitted
    assert majors(case, LAST)[1] is Outcome.UNDETERMINED


@pytest.mark.parametrize(("who", "permitted"), [("He Jun", False), ("Tang Min", False), ("Luo Qing", True)])
def test_whoever_decides_took_no_part_in_the_audit(who, permitted):
    case = in_decision(grade=Grade.MINOR)
    facts = Refusal(decided_by=who, reasons="no plan")

    assert majors(case, LAST, who)[0].permitted is permitted
    assert case.ask(Request("refuse", LAST, facts)).permitted is permitted


def test_an_auditor_of_one_stage_who_was_not_in_the_plan_took_part_too():
    again = day("2026-09-05")
    case = in_decision(
        ("repeat_stage_2", again, RepeatedStage(begins_on=again, auditors=("Luo Qing",))),
        ("record_meeting", again, meeting("opening", again)),
        ("record_meeting", again, meeting("closing", again)),
        ("close_audit", again, report(again)),
        grade=Grade.MINOR,
    )

    assert not majors(case, again)[0].permitted


@pytest.mark.parametrize("name", ["grant", "refuse"])
def test_nothing_is_decided_before_the_audit_is_complete(name):
    facts = {"grant": grant(LAST), "refuse": Refusal(decided_by="Luo Qing", reasons="no plan")}[name]

    assert "audit_complete" in {j.guard for j in in_audit(APPLIED).ask(Request(name, LAST, facts)).in_the_way}


@pytest.mark.parametrize(
    ("last_day", "permitted"), [("2029-04-29", False), ("2029-04-30", True), ("2029-05-01", False)]
)
def test_the_last_day_of_a_certificate_from_the_first_of_may(last_day, permitted):
    case = steps(
        in_audit(day("2026-04-01")),
        ("record_meeting", GRANTED, meeting("opening", GRANTED)),
        ("record_meeting", GRANTED, meeting("closing", GRANTED)),
        ("close_audit", GRANTED, report(GRANTED)),
    )
    corresponding = case.settle(ITSMS.policy().settle("Chen Li", GRANTED, certificate_last_day="corresponding_day"))
    request = Request("grant", GRANTED, grant(GRANTED, last_day=day(last_day)))

    assert case.ask(request).permitted is permitted
    assert corresponding.ask(request).permitted is (last_day == "2029-05-01")


@pytest.mark.parametrize(("first", "permitted"), [("2026-08-30", False), ("2026-08-31", True), ("2026-09-01", True)])
def test_a_certificate_does_not_begin_before_its_decision(first, permitted):
    case = in_decision(grade=Grade.MINOR)

    assert case.ask(Request("grant", LAST, grant(day(first)))).permitted is permitted


@pytest.mark.parametrize(("until", "permitted"), [("2027-02-27", True), ("2027-02-28", True), ("2027-03-01", False)])
def test_six_months_of_suspension_from_the_end_of_august_end_with_february(until, permitted):
    facts = suspension(SINCE, until=day(until))

    assert certified(GRANTED).ask(Request("suspend", SINCE, facts)).permitted is permitted


@pytest.mark.parametrize(
    ("on", "restored", "revoked"),
    [("2027-02-27", True, False), ("2027-02-28", True, False), ("2027-03-01", False, True)],
)
def test_until_its_last_day_a_suspension_can_be_restored_and_after_it_revoked(on, restored, revoked):
    on = day(on)
    case = steps(certified(GRANTED), ("suspend", SINCE, suspension(SINCE)))
    restoration = Restoration(cause_removed_on=SINCE, verified_by="He Jun", evidence="R-1")
    revocation = Revocation(reason=Reason.SUSPENSION_RAN_OUT, evidence="S-1", confirmed_on=SINCE, decided_by="Luo Qing")

    assert case.ask(Request("restore", on, restoration)).permitted is restored
    assert case.ask(Request("revoke", on, revocation)).permitted is revoked


@pytest.mark.parametrize(("removed", "permitted"), [("2026-12-01", True), ("2026-12-02", False)])
def test_a_certificate_is_not_restored_before_its_cause_is_removed(removed, permitted):
    case = steps(certified(GRANTED), ("suspend", SINCE, suspension(SINCE)))
    restoration = Restoration(cause_removed_on=day(removed), verified_by="He Jun", evidence="R-1")

    assert case.ask(Request("restore", day("2026-12-01"), restoration)).permitted is permitted


@pytest.mark.parametrize(
    ("name", "kind", "allowed"),
    [
        ("revoke", Revocation, {Reason.SUSPENSION_RAN_OUT, Reason.REQUIREMENTS_NOT_MET}),
        ("cancel", Cancellation, {Reason.REQUESTED, Reason.CEASED, Reason.MERGER}),
    ],
)
@pytest.mark.parametrize("reason", Reason)
def test_a_suspended_certificate_ends_on_an_enumerated_ground_only_and_is_not_transferred(name, kind, allowed, reason):
    case = steps(certified(GRANTED), ("suspend", SINCE, suspension(SINCE)))
    on = day("2027-03-01")
    facts = kind(reason=reason, evidence="E-1", confirmed_on=on, decided_by="Luo Qing")

    assert case.ask(Request(name, on, facts)).permitted is (reason in allowed)


@pytest.mark.parametrize("reason", Reason)
def test_a_certificate_is_suspended_on_an_enumerated_ground_only(reason):
    allowed = {Reason.REQUIREMENTS_NOT_MET, Reason.SURVEILLANCE_NOT_ALLOWED, Reason.REQUESTED}

    assert certified(GRANTED).ask(Request("suspend", SINCE, suspension(SINCE, reason=reason))).permitted is (
        reason in allowed
    )


@pytest.mark.parametrize(("on", "permitted"), [("2026-08-30", False), ("2026-08-31", True), ("2026-09-01", True)])
def test_a_ground_counts_from_the_day_it_was_confirmed(on, permitted):
    facts = Cancellation(reason=Reason.REQUESTED, evidence="letter", confirmed_on=SINCE, decided_by="Luo Qing")

    assert certified(GRANTED).ask(Request("cancel", day(on), facts)).permitted is permitted


def test_a_suspension_that_is_already_over_is_not_begun():
    facts = suspension(SINCE, until=day("2026-09-30"))

    assert not certified(GRANTED).ask(Request("suspend", day("2026-10-01"), facts)).permitted


def test_a_verification_from_before_the_nonconformity_does_not_count():
    before = evolve(verified(LAST), verified_on=day("2026-08-12"))

    assert majors(in_decision(("verify_correction", LAST, before)), LAST)[1] is not Outcome.MET


EMPTY = Case.new("demo", ITSMS)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2028-02-29", "2031-02-28"),
        ("2028-02-28", "2031-02-27"),
        ("2025-03-01", "2028-02-29"),
        ("2026-03-01", "2029-02-28"),
        ("2026-12-31", "2029-12-30"),
    ],
)
@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_three_years_end_the_day_before_the_corresponding_day_or_with_the_month(first, last, offset):
    view = View(EMPTY.policy, "C1", "certification", None, {}, {})
    facts = grant(day(first), last_day=day(last) + timedelta(days=offset))

    assert CERTIFICATE_COMPLETE.check(view, facts).on(day(first)) is (Outcome.UNMET if offset else Outcome.MET)


@pytest.mark.parametrize("first", ["2028-02-28", "2028-02-29", "2028-03-01"])
def test_the_builder_grants_a_certificate_around_the_leap_day(first):
    assert certified(day(first)).tracks["C1"].state == "granted"


@pytest.mark.parametrize(
    ("removed", "outcome"),
    [("2026-08-30", Outcome.UNMET), ("2026-08-31", Outcome.MET), ("2026-09-01", Outcome.MET)],
)
def test_a_cause_said_to_be_removed_before_the_suspension_is_not_its_cause(removed, outcome):
    on = day("2026-09-02")
    case = steps(certified(GRANTED), ("suspend", SINCE, suspension(SINCE)))
    facts = Restoration(cause_removed_on=day(removed), verified_by="He Jun", evidence="R-1")
    verdict = case.ask(Request("restore", on, facts))

    assert verdict.permitted is (outcome is Outcome.MET)
    assert [j.finding.on(on) for j in verdict.judgements if j.guard == "cause_removed"] == [outcome]
