"""The year that a reapplication waits, at its edges."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Outcome, Request
from certflow.schemes.itsms.events import PriorCertificate, PriorEnding, PriorSuspension, Reason, Revocation
from certflow.testing import ORGANISATION, application, certified, day, steps, suspension

EMPTY = Case.new("demo", ITSMS)
LENIENT = ITSMS.policy().settle("Chen Li", day("2026-03-01"), full_period="corresponding_day")


def asked(on, *, policy=None, **changes):
    facts = application(on, prior_certificates=(former(**changes),))
    return EMPTY.settle(policy or ITSMS.policy()).ask(Request("submit", on, facts))


def former(suspended=None, until=None, revoked=None, reason=Reason.REQUIREMENTS_NOT_MET, cancelled=None):
    suspensions = (PriorSuspension(on=day(suspended), until=until and day(until), reason=reason),) if suspended else ()
    return PriorCertificate(
        number="P-1", body="B", standard="ISO/IEC 20000-1:2018", holder=ORGANISATION, suspensions=suspensions,
        revoked=PriorEnding(on=day(revoked), reason=reason) if revoked else None,
        cancelled=PriorEnding(on=day(cancelled), reason=reason) if cancelled else None,
    )  # fmt: skip


ROWS = {
    "revoked on the last day of the suspension: from the revocation": (
        {"suspended": "2026-03-15", "until": "2026-09-15", "revoked": "2026-09-15"}, "2027-09-16",
    ),
    "revoked the day after the suspension ran out: from the suspension": (
        {"suspended": "2026-03-15", "until": "2026-09-15", "revoked": "2026-09-16"}, "2027-03-16",
    ),
    "suspended on 28 February: no snapping to the end of the month": (
        {"suspended": "2027-02-28", "until": "2027-08-28", "revoked": "2027-09-06"}, "2028-02-29",
    ),
    "cancelled on 29 February": ({"cancelled": "2028-02-29", "reason": Reason.REQUESTED}, "2029-03-01"),
    "revoked at the end of a month": ({"revoked": "2026-05-31"}, "2027-06-01"),
    "suspended and still suspended": ({"suspended": "2026-03-10"}, "2027-03-11"),
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(
    ("policy", "shift"), [(None, 0), (LENIENT, -1)], ids=["the day after", "the corresponding day"]
)
@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_the_bar_ends_on_its_day(row, policy, shift, offset):
    changes, first = ROWS[row]
    first = day(first) + timedelta(days=shift)
    on = first + timedelta(days=offset)
    verdict = asked(on, policy=policy, **changes)

    assert verdict.permitted is (offset >= 0)
    assert verdict.first_day == max(first, on)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2027-03-09", Outcome.UNDETERMINED),
        ("2027-03-10", Outcome.UNDETERMINED),
        ("2027-03-11", Outcome.NOT_APPLICABLE),
    ],
)
def test_without_a_reason_it_cannot_be_told_until_the_year_is_over(on, outcome):
    verdict = asked(day(on), revoked="2026-03-10", reason=None)
    blocked = outcome is Outcome.UNDETERMINED

    assert verdict.permitted is not blocked
    assert verdict.first_day == day("2027-03-11")
    assert [j.finding.on(day(on)) for j in verdict.in_the_way] == ([outcome] if blocked else [])


@pytest.mark.parametrize(("revoked", "first"), [("2027-05-01", "2028-05-02"), ("2027-05-02", "2027-11-02")])
def test_the_same_edge_holds_for_a_certificate_of_the_case_itself(revoked, first):
    case = steps(certified(day("2026-09-21")), ("suspend", day("2026-11-01"), suspension(day("2026-11-01"))))
    reason = Reason.REQUIREMENTS_NOT_MET if revoked == "2027-05-01" else Reason.SUSPENSION_RAN_OUT
    facts = Revocation(reason=reason, evidence="E-1", confirmed_on=day("2027-05-01"), decided_by="Luo Qing")
    case = steps(case, ("revoke", day(revoked), facts))
    on = day(revoked)

    assert case.ask(Request("reapply", on, application(on))).first_day == day(first)


def test_a_certificate_to_another_standard_bars_nothing():
    on = day("2026-09-01")
    isms = evolve(former(revoked="2026-08-01"), standard="ISO/IEC 27001:2022")

    assert EMPTY.ask(Request("submit", on, application(on, prior_certificates=(isms,)))).permitted


@pytest.mark.parametrize(
    ("holder", "permitted"), [(ORGANISATION, False), ("Yunqiao Data", False), ("Somebody Else", True)]
)
def test_the_bar_follows_the_formerly_certified_organisation_whoever_applies(holder, permitted):
    on = day("2026-09-01")
    checks = tuple(evolve(c, of=who) for who in (ORGANISATION, "Yunqiao Data") for c in application(on).list_checks)
    held = evolve(former(revoked="2026-08-01"), holder=holder)
    facts = application(on, prior_certificates=(held,), organisation="Yunqiao Data", list_checks=checks)

    assert EMPTY.ask(Request("submit", on, facts)).permitted is permitted
