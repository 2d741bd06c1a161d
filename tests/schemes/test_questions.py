"""The questions of the shipped schemes see what no guard was asked about: histories that are taken at their word."""

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Request
from certflow.schemes.isms import ISMS
from certflow.schemes.itsms.events import Cancellation, Reason, Revocation, Suspension
from certflow.schemes.qms import QMS
from certflow.testing import certified, day, done, facts_for

GRANTED = day("2027-01-04")
ENDED = day("2027-05-31")


def shown(case):
    return {
        question.id
        for question in case.scheme.questions
        for track in case.tracks
        if question.shown_by(case.view(track))
    }


def without(case, *acts):
    """The same history, loaded without some of its acts."""
    return Case.load("demo", case.scheme, [r for r in case.records if r.transition not in acts], case.policy)


def test_a_certification_in_order_shows_none_of_them():
    assert shown(certified(GRANTED)) == set()


def test_a_certificate_without_a_contract_is_seen():
    assert shown(without(certified(GRANTED), "conclude")) == {"granted_without_contract"}


def test_a_certificate_without_a_closed_audit_is_seen():
    assert shown(without(certified(GRANTED), "close_audit")) == {"granted_without_audit"}


def test_a_contract_or_an_audit_after_the_grant_comes_too_late():
    case = certified(GRANTED)
    late = [
        evolve(record, on=day("2027-01-05")) if record.transition in {"conclude", "close_audit"} else record
        for record in case.records
    ]

    assert shown(Case.load("demo", ITSMS, late)) == {"granted_without_contract", "granted_without_audit"}


def reapplied(ending, on, scheme=ITSMS, **settled):
    """A certificate that ended, and an application that nobody judged."""
    if scheme is QMS:
        settled["in_force_since"] = day("2026-01-01")
    case = Case.new("demo", scheme, scheme.policy().settle("Chen Li", GRANTED, **settled))
    case = done(case, "submit", GRANTED)
    case = done(case, "withdraw", GRANTED)
    record = case.records[-1]
    ended = evolve(record, transition=ending[0], facts=ending[1], on=ENDED)
    again = evolve(
        case.records[0], seq=3, key="#3", transition="reapply", track="C2", on=on, source="withdrawn",
        target="reapplication",
    )  # fmt: skip
    return shown(Case.load("demo", scheme, [case.records[0], ended, again], case.policy))


def revoked(reason=Reason.REQUIREMENTS_NOT_MET):
    return "revoke", Revocation(reason=reason)


def cancelled(reason=Reason.REQUESTED):
    return "cancel", Cancellation(reason=reason)


@pytest.mark.parametrize(
    ("on", "settled", "seen"),
    [
        ("2027-05-31", {}, True),
        ("2028-05-30", {}, True),
        ("2028-05-31", {}, True),
        ("2028-06-01", {}, False),
        ("2028-05-30", {"full_period": "corresponding_day"}, True),
        ("2028-05-31", {"full_period": "corresponding_day"}, False),
    ],
)
def test_an_application_within_the_year_after_a_revocation_is_seen(on, settled, seen):
    assert ("applied_within_waiting" in reapplied(revoked(), day(on), **settled)) is seen


@pytest.mark.parametrize(
    ("scheme", "ending", "seen"),
    [
        (ITSMS, cancelled(), True),
        (ISMS, cancelled(), True),
        (QMS, cancelled(), False),
        (QMS, revoked(), True),
        (ITSMS, cancelled(Reason.TRANSFER), False),
        (ITSMS, cancelled(Reason.MERGER), False),
        (ITSMS, ("suspend", Suspension(reason=Reason.MISUSE)), True),
        (ITSMS, ("suspend", Suspension(reason=Reason.BODY_LOSS)), False),
        (ITSMS, revoked(Reason.SUSPENSION_RAN_OUT), False),
    ],
)
def test_what_bars_is_what_each_rule_names(scheme, ending, seen):
    assert ("applied_within_waiting" in reapplied(ending, day("2027-12-01"), scheme)) is seen


def test_a_step_of_the_same_certification_after_its_revocation_is_seen():
    case = done(certified(GRANTED), "revoke", day("2027-06-01"))
    accepted = next(record for record in case.records if record.transition == "accept")
    again = evolve(accepted, seq=case.version + 1, key="#x", on=day("2027-06-02"))

    assert shown(case) == set()
    assert shown(Case.load("demo", ITSMS, [*case.records, again])) == {"applied_within_waiting"}


def test_a_real_application_after_the_year_is_none_of_it():
    case = done(certified(GRANTED), "revoke", ENDED)
    blocked, verdict = case.advance(
        Request("reapply", day("2028-05-31"), facts_for(case, "reapply", day("2028-05-31")))
    )

    assert not verdict.permitted
    assert shown(blocked) == set()
    assert shown(done(case, "reapply", day("2028-06-01"))) == set()
