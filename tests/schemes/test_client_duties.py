"""Events on the client's side: what they ground, and how they reach the acts."""

from datetime import timedelta

import pytest

from certflow import ITSMS, Case, Request
from certflow.schemes.itsms.audit_facts import Purpose, SpecialPlan
from certflow.schemes.itsms.client_duties import TRANSITIONS
from certflow.schemes.itsms.client_events import Change, ClientEvent, Listing, Misuse, OrderToStop, SystemStopped
from certflow.schemes.itsms.client_grounds import CLIENT_EVENTS, Grounded
from certflow.schemes.itsms.conditions import LegalStatus, StopOrder
from certflow.schemes.itsms.events import Restoration
from certflow.testing import (
    acceptance,
    application,
    certified,
    client_event,
    day,
    list_checks,
    steps,
    suspension,
)

GRANTED = day("2026-05-01")
ON = day("2026-08-31")
APPLIED = day("2026-09-01")
DAYS = [APPLIED + timedelta(days=n) for n in range(20)]
HELD = certified(GRANTED)
PENDING = steps(Case.new("demo", ITSMS), ("submit", APPLIED, application(APPLIED)))
ACTS = {act.takes: act.id for act in TRANSITIONS}
KINDS = pytest.mark.parametrize("kind", CLIENT_EVENTS, ids=lambda kind: kind.__name__)


def filed(case, kind, on, **changes):
    return steps(case, (ACTS[kind], on, client_event(kind, on, **changes)))


def accepts(case, on, **changes):
    return case.ask(Request("accept", on, acceptance(on, **changes)))


def test_every_class_of_events_has_its_act_and_its_line_in_the_table():
    leaves = {
        kind for kind in _below(ClientEvent) if not kind.__subclasses__() and kind.__module__ == ClientEvent.__module__
    }

    assert {act.takes for act in TRANSITIONS} == CLIENT_EVENTS.keys() == leaves


def _below(kind):
    for derived in kind.__subclasses__():
        yield derived
        yield from _below(derived)


@KINDS
def test_an_event_moves_nothing(kind):
    assert filed(HELD, kind, ON).tracks["C1"].stays == HELD.tracks["C1"].stays


@KINDS
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_verdict_on_an_event_names_every_act_that_the_table_names(kind, lang):
    verdict = HELD.ask(Request(ACTS[kind], ON, client_event(kind, ON)))
    said = " ".join(judgement.finding.because.render(lang) for judgement in verdict.judgements)

    assert all(act.label.render(lang) in said for act in CLIENT_EVENTS[kind].acts)


@KINDS
def test_an_event_grounds_a_suspension_for_its_own_reason_and_no_other(kind):
    case = filed(HELD, kind, ON)
    reasons = {ground.reason for ground in CLIENT_EVENTS.values()}
    allowed = {r for r in reasons if case.ask(Request("suspend", ON, suspension(ON, reason=r))).permitted}

    assert allowed == {CLIENT_EVENTS[kind].reason}


@KINDS
def test_an_event_filed_late_counts_from_the_day_it_was_known(kind):
    case = steps(HELD, (ACTS[kind], DAYS[9], client_event(kind, DAYS[2], known_on=DAYS[3])))
    facts = [suspension(DAYS[n], reason=CLIENT_EVENTS[kind].reason) for n in (2, 3)]

    assert not case.ask(Request("suspend", DAYS[2], facts[0])).permitted
    assert case.ask(Request("suspend", DAYS[3], facts[1])).permitted


def test_of_several_events_the_earliest_lets_suspend():
    case = filed(filed(HELD, Misuse, DAYS[3]), Misuse, DAYS[9])
    reason = CLIENT_EVENTS[Misuse].reason

    assert case.ask(Request("suspend", DAYS[3], suspension(DAYS[3], reason=reason))).permitted
    assert not case.ask(Request("suspend", DAYS[2], suspension(DAYS[2], reason=reason))).permitted


def test_an_event_of_an_earlier_run_grounds_nothing_in_a_later_one():
    case = filed(filed(HELD, OrderToStop, ON), Listing, ON)
    ended = case.until(day("2029-05-01"))
    later = day("2029-06-01")
    again = steps(ended, ("reapply", later, application(later)))

    assert accepts(again, later).permitted


def test_what_the_acceptance_itself_states_of_an_order_counts_for_that_order_alone():
    case = filed(filed(PENDING, OrderToStop, DAYS[2]), OrderToStop, DAYS[3])
    over = [
        StopOrder(
            authority="A", ordered_on=DAYS[n], rectified_on=DAYS[5], consequences_removed_on=DAYS[5],
            lifted_on=DAYS[5], operating_since=DAYS[6],
        )
        for n in (2, 3)
    ]  # fmt: skip

    assert not accepts(case, DAYS[9]).permitted
    assert not accepts(case, DAYS[9], orders=()).permitted
    assert not accepts(case, DAYS[9], orders=(over[0],)).permitted
    assert accepts(case, DAYS[9], orders=tuple(over)).permitted
    assert accepts(filed(case, Change, DAYS[7], orders=tuple(over)), DAYS[9]).permitted


def test_a_listing_keeps_back_whom_it_names_and_is_not_filed_of_somebody_else():
    held_back = filed(PENDING, Listing, DAYS[3])
    stranger = client_event(Listing, DAYS[3], of="another company")

    assert not accepts(held_back, DAYS[9], list_checks=list_checks(DAYS[2])).permitted
    assert accepts(held_back, DAYS[9], list_checks=list_checks(DAYS[9])).permitted
    assert not PENDING.ask(Request("record_listing", DAYS[3], stranger)).permitted


def test_an_event_holds_back_an_acceptance_where_the_table_says_so():
    lapsed = LegalStatus(holder="A", document="1", valid_from=DAYS[0], valid_until=DAYS[5])
    said = {Change: {"subject": lapsed}}
    pending = [kind for kind in CLIENT_EVENTS if kind not in {Misuse, SystemStopped}]
    held = {
        kind
        for kind in pending
        if not accepts(
            filed(PENDING, kind, DAYS[7], **said.get(kind, {})), DAYS[9], list_checks=list_checks(DAYS[2])
        ).permitted
    }

    assert held == {kind for kind, ground in CLIENT_EVENTS.items() if Grounded.HOLD_ACCEPTANCE in ground.acts}


def test_the_newest_change_of_lawful_status_counts():
    gone = LegalStatus(holder="A", document="1", valid_from=DAYS[0], valid_until=DAYS[5])
    lapsed = filed(PENDING, Change, DAYS[3], subject=gone)
    renewed = filed(lapsed, Change, DAYS[6], subject=application(APPLIED).subject)

    assert not accepts(lapsed, DAYS[9]).permitted
    assert accepts(renewed, DAYS[9]).permitted


def test_a_change_that_states_no_condition_changes_none():
    assert accepts(filed(PENDING, Change, DAYS[3]), DAYS[9]).permitted


@pytest.mark.parametrize("purpose", [Purpose.CHANGE, Purpose.FOLLOW_UP])
def test_a_special_audit_that_follows_an_event_is_possible_while_the_certificate_is_suspended(purpose):
    case = filed(steps(HELD, ("suspend", ON, suspension(ON))), Change, DAYS[3])
    plan = SpecialPlan(team=("He Jun",), purpose=purpose, document="D-1")

    assert case.ask(Request("plan_special", DAYS[3], plan)).permitted
    assert not HELD.ask(Request("plan_special", DAYS[3], plan)).permitted


def test_a_restored_certificate_may_be_suspended_on_an_event_still_on_file():
    reason = CLIENT_EVENTS[Misuse].reason
    case = steps(
        filed(HELD, Misuse, ON),
        ("suspend", ON, suspension(ON, reason=reason)),
        ("restore", DAYS[9], Restoration(cause_removed_on=DAYS[9], verified_by="He Jun", evidence="R-1")),
    )

    assert case.ask(Request("suspend", DAYS[12], suspension(DAYS[12], reason=reason))).permitted
