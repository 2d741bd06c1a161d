"""Renewing a certificate, restoring it after it expired, and what the case then knows of it."""

import pytest
from attrs import evolve

from certflow import ITSMS, Request
from certflow.schemes.itsms.after_expiry import RestorationAfterExpiry
from certflow.schemes.itsms.audit_facts import RecertificationPlan
from certflow.schemes.itsms.own_record import own_certificates
from certflow.schemes.itsms.records import RecordsRelease
from certflow.schemes.itsms.renewal import Renewal
from certflow.testing import application, audited, certified, day, grant, steps

GRANTED = day("2026-05-01")
PLAN = RecertificationPlan(team=("He Jun", "Tang Min"))
RESTORES = ITSMS.policy().settle("Chen Li", GRANTED, restore_after_expiry=True)


def recertified(granted=GRANTED, on="2029-03-12", policy=None):
    case = audited(certified(granted), "plan_recertification", PLAN, day(on), "R-2")
    return case.settle(policy) if policy else case


def decision(kind, first, last):
    return kind(decided_by="Luo Qing", certificate=grant(day(first), last_day=day(last)).certificate)


@pytest.mark.parametrize(
    ("granted", "last", "renewed"),
    [
        ("2026-05-01", "2029-04-30", "2032-04-30"),
        ("2028-02-29", "2031-02-28", "2034-02-28"),
        ("2026-09-01", "2029-08-31", "2032-08-31"),
        ("2029-03-01", "2032-02-29", "2035-02-28"),
    ],
)
def test_the_term_that_follows_on_ends_on_the_corresponding_day_or_the_last_of_the_month(granted, last, renewed):
    case = recertified(day(granted), last)
    facts = decision(Renewal, last, renewed)

    assert case.ask(Request("renew", day(last), facts)).permitted


@pytest.mark.parametrize(
    ("granted", "last", "until"),
    [("2026-05-01", "2029-04-30", "2029-10-30"), ("2026-09-01", "2029-08-31", "2030-02-28")],
)
def test_six_months_after_expiry_end_on_the_corresponding_day_or_the_last_of_the_month(granted, last, until):
    case = recertified(day(granted), last, RESTORES)
    late = decision(RestorationAfterExpiry, until, "2032-08-31" if until > "2030" else "2032-04-30")

    verdict = case.ask(Request("restore_expired", day(until), late))
    assert verdict.permitted
    assert verdict.window.last_from(day(until)) == day(until)


def test_a_restored_certificate_is_none_that_expired():
    on = day("2029-05-10")
    expired = recertified(policy=RESTORES)
    restored = steps(expired, ("restore_expired", on, decision(RestorationAfterExpiry, "2029-05-10", "2032-04-30")))
    again = day("2032-06-01")

    (then,) = own_certificates(steps(expired, ("reapply", on, application(on))).view("C2"))
    (later,) = own_certificates(steps(restored, ("reapply", again, application(again))).view("C2"))
    assert (then.expired_on, later.expired_on) == (day("2029-05-01"), day("2032-05-01"))
    assert restored.tracks["C1"].state == "granted"
    assert restored.until(on).view("C1").last(RestorationAfterExpiry) is not None


def test_a_certificate_that_expired_twice_keeps_its_records_from_the_last_time():
    policy = RESTORES.settle("Chen Li", GRANTED, retention="two_years")
    on = day("2029-06-04")
    facts = decision(RestorationAfterExpiry, "2029-06-04", "2032-04-30")
    case = steps(recertified(policy=policy), ("restore_expired", on, facts))
    asked = Request("release_records", day("2033-01-04"), RecordsRelease(decided_by="Luo Qing", document="X-1"))

    assert case.ask(asked).first_day == day("2034-05-02")


def test_after_expiry_the_organisation_may_still_apply_again_whether_or_not_the_body_restores():
    on = day("2029-05-10")

    for case in (recertified(), recertified(policy=RESTORES)):
        assert case.ask(Request("reapply", on, application(on))).permitted


def test_a_certificate_that_ended_with_its_edition_is_not_restored():
    policy = RESTORES.settle("Chen Li", GRANTED, new_edition_year=2027, edition_deadline="2029-04-15")
    case = recertified(policy=policy)
    verdict = case.ask(
        Request("restore_expired", day("2029-05-10"), decision(RestorationAfterExpiry, "2029-05-10", "2032-04-30"))
    )

    assert [judged.guard for judged in verdict.in_the_way] == ["expired_while_valid", "edition_not_ended"]


def test_once_a_new_application_has_led_to_a_certificate_the_expired_one_is_not_restored():
    again = [record for record in certified(day("2029-06-01")).records if record.cause is None]
    acts = [("reapply", again[0].on, again[0].facts), *((one.transition, one.on, one.facts) for one in again[1:])]
    case = steps(recertified(policy=RESTORES), *acts)
    facts = decision(RestorationAfterExpiry, "2029-06-02", "2032-04-30")

    verdict = case.ask(Request("restore_expired", day("2029-06-02"), facts, track="C1"))
    assert [judged.guard for judged in verdict.in_the_way] == ["not_applied_again"]


@pytest.mark.parametrize("field", ["decided_by", "certificate"])
def test_a_renewal_that_lacks_a_part_cannot_be_judged(field):
    facts = evolve(decision(Renewal, "2029-05-01", "2032-04-30"), **{field: None})
    verdict = recertified().ask(Request("renew", day("2029-03-20"), facts))

    assert not verdict.permitted
    assert {str(judged.finding.on(verdict.on)) for judged in verdict.in_the_way} == {"undetermined"}
