"""The same act in every case where it begins: done, blocked or left, once each."""

import pytest
from attrs import evolve

from certflow import (
    ITSMS,
    FactsTypeError,
    FutureDayError,
    KeyNeededError,
    NotInEveryCaseError,
    Request,
    ReservedKeyError,
    UnfitWordsError,
    UnknownTransitionError,
)
from certflow.errors import BrokenRecordError, DayOrderError, KeyReusedError
from certflow.registry import Registry
from certflow.registry.batch import key_for
from certflow.schemes.itsms import BodyLoss, LossKind, Qualification, Stage, SurveillancePlan
from certflow.schemes.itsms.events import Expiry
from certflow.store import MemoryStore
from certflow.testing import application, certified, day, steps, suspension

GRANTED, LOST, LATER = day("2026-09-21"), day("2026-09-30"), day("2026-10-01")
LOSS = BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=LOST, document="D-1")
REQUEST = Request("invalidate", LOST, LOSS, by="Fang Li", key="loss")
VALID = certified(GRANTED)
SURVEYED = steps(
    VALID,
    ("plan_surveillance", LOST, SurveillancePlan(team=("He Jun",))),
    ("begin_audit", LATER, Stage(begins_on=LATER, auditors=("He Jun",))),
)


@pytest.fixture
def cases(registry, keep):
    """Valid, suspended, applied for, under an audit that went on, ended, and moved after the day."""
    keep(registry, "valid", VALID)
    keep(registry, "suspended", steps(VALID, ("suspend", LOST, suspension(LOST))))
    registry.open("applied", Request("submit", LOST, application(LOST)))
    keep(registry, "surveyed", SURVEYED)
    keep(registry, "over", steps(VALID, ("invalidate", LOST, LOSS)))
    registry.open("later", Request("submit", LATER, application(LATER)))
    return registry


def test_it_is_done_or_blocked_where_it_begins_and_what_moved_later_is_named_and_left(cases):
    ended = cases.advance_all(REQUEST)

    assert set(ended.done) == {"valid", "suspended", "applied"}
    ((blocked, verdict),) = ended.blocked
    assert (blocked, verdict.first_day) == ("surveyed", LATER)
    ((left, error),) = ended.failed
    assert (left, type(error)) == ("later", DayOrderError)
    states = {kept.case: kept.state for kept in cases.cases()}
    assert {name for name, state in states.items() if state == "invalidated"} == {
        "valid",
        "suspended",
        "applied",
        "over",
    }
    assert cases.read("surveyed").records[-1].outcome == "blocked"
    assert {cases.read(name).records[-1].key for name in ended.done} == {f"loss@{name}" for name in ended.done}
    assert list(cases.verify()) == []


def test_asked_again_it_repeats_nothing_and_still_names_what_is_blocked(cases, everything):
    cases.advance_all(REQUEST)
    before = everything(cases.store)
    again = cases.advance_all(REQUEST)

    assert again.done == ()
    assert [case for case, _ in again.blocked] == ["surveyed"]
    assert everything(cases.store) == before


def test_whoever_applied_again_meanwhile_is_not_asked_a_second_time(cases):
    cases.advance_all(REQUEST)
    request = Request("reapply", LATER, application(LATER))
    cases.advance("applied", request).verdict.raise_if_blocked()
    again = cases.advance_all(REQUEST)

    assert "applied" not in {*again.done, *(case for case, _ in again.failed)}
    assert cases.read("applied").tracks["C2"].state == "reapplication"


def test_at_most_so_many_cases_are_recorded_in_at_a_time(cases):
    done = [cases.advance_all(REQUEST, limit=2) for _ in range(3)]

    assert [len(each.done) + len(each.blocked) for each in done[:2]] == [2, 3]
    assert sum(len(each.done) for each in done) == 3


def test_progress_is_told_case_by_case_up_to_all_of_them(cases):
    told = []
    cases.advance_all(REQUEST, progress=lambda done, of: told.append((done, of)))

    assert told == [(n, 5) for n in range(1, 6)]


def test_listeners_hear_of_each_case(cases, clock):
    told = []
    Registry(
        ITSMS, cases.store, clock=clock, listeners=[lambda case, record: told.append((case, record.outcome))]
    ).advance_all(REQUEST)

    assert sorted(told) == [("applied", "done"), ("surveyed", "blocked"), ("suspended", "done"), ("valid", "done")]


def test_a_certificate_that_has_expired_by_then_is_left_to_the_sweep(registry, clock, keep):
    keep(registry, "valid", VALID)
    clock.set("2030-01-01")
    ended = registry.advance_all(evolve(REQUEST, on=day("2029-12-31")))

    assert (ended.done, ended.blocked, ended.failed) == ((), (), ())
    assert registry.read("valid").version == len(VALID.records)
    assert registry.sweep().cases == 1


def test_a_case_that_cannot_be_read_is_named_and_the_others_are_done(cases):
    store = cases.store
    with store.begin(write=True) as session:
        session.replace(session.head("suspended")._replace(version=7))
    ended = cases.advance_all(REQUEST)

    assert set(ended.done) == {"valid", "applied"}
    assert {case: type(error) for case, error in ended.failed} == {
        "suspended": BrokenRecordError,
        "later": DayOrderError,
    }


def test_other_facts_under_the_same_key_are_named_where_the_act_was_recorded(cases):
    cases.advance_all(REQUEST)
    again = cases.advance_all(evolve(REQUEST, facts=evolve(LOSS, document="D-2")))

    assert {case: type(error) for case, error in again.failed}["surveyed"] is KeyReusedError


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"key": ""}, KeyNeededError),
        ({"key": "#1"}, ReservedKeyError),
        ({"key": "k" * 201}, UnfitWordsError),
        ({"track": "C1"}, NotInEveryCaseError),
        ({"on": day("2026-10-02")}, FutureDayError),
        ({"facts": None}, FactsTypeError),
        ({"transition": "invalidat"}, UnknownTransitionError),
        ({"transition": "submit", "facts": application(LOST)}, NotInEveryCaseError),
        ({"transition": "plan_surveillance", "facts": SurveillancePlan()}, NotInEveryCaseError),
        ({"transition": "expire", "facts": Expiry()}, NotInEveryCaseError),
    ],
)
def test_misuse_is_refused_before_any_case_is_touched(cases, everything, change, error):
    before = everything(cases.store)
    with pytest.raises(error):
        cases.advance_all(evolve(REQUEST, **change))

    assert everything(cases.store) == before


@pytest.mark.parametrize(("key", "case"), [("k" * 200, "c" * 200), ("k" * 150, "c" * 50), ("k" * 149, "c" * 50)])
def test_a_long_key_and_a_long_id_make_a_key_that_fits_and_is_theirs_alone(key, case):
    others = {key_for(key, case[:-1] + "d"), key_for(key[:-1] + "l", case)}

    assert len(key_for(key, case)) <= 200
    assert key_for(key, case) not in others


def test_the_longest_key_is_kept_for_the_longest_id_in_every_store(registry, keep):
    keep(registry, "c" * 200, VALID)

    assert registry.advance_all(evolve(REQUEST, key="k" * 200)).done == ("c" * 200,)
    assert list(registry.verify()) == []


def test_within_a_hosts_transaction_that_is_rolled_back_nothing_is_kept(registry, keep, everything):
    if isinstance(registry.store, MemoryStore):
        pytest.skip("no transaction of a host's in memory")
    keep(registry, "valid", VALID)
    before = everything(registry.store)
    with registry.store.engine.connect() as connection, connection.begin() as host:
        assert registry.within(registry.store.on(connection)).advance_all(REQUEST).done == ("valid",)
        host.rollback()

    assert everything(registry.store) == before
