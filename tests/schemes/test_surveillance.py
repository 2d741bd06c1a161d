"""When surveillance audits are due."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certflow import ITSMS, Case, Request, add_months, owed
from certflow.model.months import last_day
from certflow.schemes.itsms.audit_facts import AuditReport, RecertificationPlan, Stage, SurveillancePlan
from certflow.schemes.itsms.certificate_content import Maintenance
from certflow.schemes.itsms.events import Reason
from certflow.schemes.itsms.surveillance_due import last_in_time
from certflow.testing import certified, day, grant, meeting, steps, suspension

TEAM = ("He Jun", "Tang Min")
DAY = timedelta(days=1)


def audited(case, on, plan="plan_surveillance", *, number="S-1", closed=None):
    """The case after an audit of its certificate on one day."""
    facts = {"plan_surveillance": SurveillancePlan, "plan_recertification": RecertificationPlan}[plan](team=TEAM)
    return steps(
        case,
        (plan, on, facts),
        ("begin_audit", on, Stage(begins_on=on, auditors=TEAM)),
        ("record_meeting", on, meeting("opening", on)),
        ("record_meeting", on, meeting("closing", on)),
        ("close_audit", closed or on, AuditReport(number=number, reported_by="He Jun", last_day=on, reported_on=on)),
    )


def certified_under(policy, granted, **changes):
    """A case whose certificate was granted under the policy."""
    case = certified(granted)
    before = next(record.seq for record in case.records if record.transition == "grant")
    case = Case.load(case.id, case.scheme, case.records[: before - 1], policy)
    return steps(case, ("grant", granted, grant(granted, **changes)))


def due(case, on, duty="surveillance"):
    return next((item.due for item in owed(case, on) if item.duty.id == duty), None)


@st.composite
def audits_in_time(draw):
    first = draw(st.dates(date(2026, 3, 1), date(2040, 12, 31)))
    ends, since, held = last_day(first, 36), first, []
    while True:
        latest = last_in_time(since, ends, enough=len(held) >= 2)
        if latest is None or since == latest:
            return first, ends, held
        since = draw(st.dates(min(since + timedelta(days=60), latest), latest))
        held.append(since)


@given(audits_in_time())
def test_audits_in_time_are_at_least_two_in_the_cycle_and_one_in_each_calendar_year_but_the_first_and_the_last(cycle):
    first, ends, held = cycle

    assert len(held) >= 2
    assert {on.year for on in held} >= {*range(first.year + 1, ends.year)}


@given(st.dates(date(2026, 3, 1), date(2040, 12, 31)))
def test_a_late_audit_or_not_a_calendar_year_asks_for_none_that_twelve_months_do_not_ask_for_before(since):
    assert add_months(since, 12) <= date(since.year + 1, 12, 31)


@pytest.mark.parametrize(
    ("since", "ends", "enough", "latest"),
    [
        ("2026-05-01", "2029-04-30", False, "2027-05-01"),
        ("2028-04-30", "2029-04-30", True, "2029-04-30"),
        ("2028-05-01", "2029-04-30", True, None),
        ("2028-05-01", "2029-04-30", False, "2029-04-30"),
        ("2028-02-29", "2031-02-28", False, "2029-02-28"),
    ],
)
def test_the_last_day_in_time_lies_within_the_certificate(since, ends, enough, latest):
    assert last_in_time(day(since), day(ends), enough=enough) == (latest and day(latest))


def test_a_certificate_for_a_shorter_term_has_its_two_audits_within_it():
    granted = day("2026-05-01")
    policy = ITSMS.policy().settle("Chen Li", granted, certificate_term=2)
    case = certified_under(policy, granted, last_day=day("2028-04-30"))

    assert due(audited(case, day("2027-05-01")), day("2027-05-01")) == day("2028-04-30")


@pytest.mark.parametrize(("anchor", "latest"), [("issue", "2027-05-06"), ("decision", "2027-05-01")])
def test_the_anchor_is_that_of_the_policy_under_which_the_certificate_was_granted(anchor, latest):
    granted = day("2026-05-01")
    policy = ITSMS.policy().settle("Chen Li", granted, surveillance_anchor=anchor)
    case = certified_under(policy, granted, issued_on=day("2026-05-06"))

    assert due(case, granted) == day(latest)
    assert due(case.settle(ITSMS.policy()), granted) == day(latest)


def test_a_suspension_that_ends_with_the_last_day_in_time_leaves_the_audit_overdue_the_day_after():
    granted = day("2026-05-01")
    until = day("2027-05-01")
    case = steps(certified(granted), ("suspend", day("2026-12-01"), suspension(day("2026-12-01"), until=until)))

    assert due(case, until, "revoke_unsurveyed") == until + DAY
    assert due(case, until, "revoke_when_run_out") is None


def test_an_overdue_audit_is_no_ground_while_the_ground_is_not_confirmed():
    case = certified(day("2026-05-01"))
    on = day("2027-05-02")
    facts = suspension(on, reason=Reason.SURVEILLANCE_OVERDUE, confirmed_on=on + DAY)

    assert case.ask(Request("suspend", on, facts)).first_day == on + DAY


def test_each_surveillance_audit_asks_for_its_own_decision():
    case = audited(certified(day("2026-05-01")), day("2027-04-05"))
    case = steps(case, ("maintain", day("2027-04-08"), Maintenance(decided_by="Luo Qing", report="S-1")))
    assert due(case, day("2027-04-08"), "decide_on_surveillance") is None

    case = audited(case, day("2028-03-05"), number="S-2", closed=day("2028-03-09"))

    assert due(case, day("2028-03-09"), "decide_on_surveillance") == day("2028-03-09")
