"""Sweeping: what time alone brings about, in all cases that are due, once each."""

from datetime import date, timedelta

import pytest
from attrs import frozen
from sqlalchemy import text

from certflow import (
    ITSMS,
    START,
    AutomaticTieError,
    Clause,
    Guard,
    Layer,
    Lifecycle,
    Nothing,
    Request,
    Scheme,
    State,
    Text,
    Transition,
    fact,
    met,
    unmet,
)
from certflow.errors import BrokenRecordError, FactsValueError
from certflow.registry import Registry
from certflow.schemes.itsms import SubCertificate
from certflow.store import MemoryStore
from certflow.testing import application, certified, day, suspension

GRANTED = day("2026-09-21")
ENDS = day("2029-09-21")
OK = Text("fine", "好")
CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", OK)


@frozen(kw_only=True)
class Plan:
    """When it ends, whether that is barred, and whether two acts then fall on one day or one cannot be kept."""

    ends: date | None = fact("the last day", "最后一日")
    barred: bool = False
    tied: bool = False
    unkept: bool = False


@frozen(kw_only=True)
class Passed(Nothing):
    """Time passed."""


@frozen(kw_only=True)
class Unkept(Nothing):
    """Facts that cannot be kept."""

    number: int = "one"


def not_barred(case, facts):
    return unmet(Text("barred", "不得")) if case.last(Plan).facts.barred else met(OK)


def on_the_day(case):
    return case.last(Plan).facts.ends


def next_day(case):
    plan = case.last(Plan).facts
    return plan.ends + timedelta(days=1) if plan.tied or plan.unkept else None


def next_day_too(case):
    return next_day(case) if case.last(Plan).facts.tied else None


def act(name, source, target, **more):
    return Transition(name, source, target, title=OK, clause=CLAUSE, **more)


BEGUN, CLOSING = State("begun", OK), State("closing", OK)
OVER, ELSE = State("over", OK, final=True), State("else", OK, final=True)
TINY = Scheme(
    id="tiny",
    title=OK,
    edition=CLAUSE,
    main="main",
    lifecycles=(
        Lifecycle(
            "main", "M", OK, (BEGUN, CLOSING, OVER, ELSE),
            (
                act("begin", START, BEGUN, takes=Plan),
                act("close", BEGUN, CLOSING, takes=Passed, automatic=on_the_day, guards=(Guard(CLAUSE, OK, not_barred),)),
                act("end", CLOSING, OVER, takes=Unkept, automatic=next_day),
                act("fade", CLOSING, ELSE, takes=Passed, automatic=next_day_too),
            ),
        ),
    ),
)  # fmt: skip


@pytest.fixture
def tiny(store, clock):
    """A registry of the tiny scheme, in which it is 2030."""
    clock.set("2030-01-01")
    return Registry(TINY, store, clock=clock)


def plan(registry, case_id, ends, **more):
    registry.open(case_id, Request("begin", day("2026-01-01"), Plan(ends=day(ends), **more)))


def states(registry):
    return {kept.case: kept.state for kept in registry.cases()}


@pytest.mark.parametrize(("until", "moved"), [("2029-09-20", 0), ("2029-09-21", 1), ("2029-09-22", 1)])
def test_a_case_is_moved_on_its_day_and_not_before(registry, clock, keep, until, moved):
    keep(registry, "A-1", certified(GRANTED))
    clock.set("2030-01-01")
    swept = registry.sweep(day(until))

    assert (swept.cases, swept.acts, swept.failed) == (moved, moved, ())
    assert states(registry) == {"A-1": "expired" if moved else "granted"}
    assert [kept.due for kept in registry.cases()] == [None if moved else ENDS]
    assert list(registry.verify()) == []


def test_a_second_sweep_moves_nothing(registry, clock, keep, everything):
    for n in range(3):
        keep(registry, f"A-{n}", certified(GRANTED))
    clock.set("2030-01-01")
    assert registry.sweep().cases == 3
    before = everything(registry.store)

    assert registry.sweep() == type(registry.sweep())(0, 0, ())
    assert everything(registry.store) == before


def test_at_most_so_many_cases_are_moved_the_earliest_first(tiny):
    for n, ends in enumerate(["2029-03-01", "2029-01-01", "2029-02-01", "2029-01-01", "2031-01-01"]):
        plan(tiny, f"A-{n}", ends)
    moved = []
    for _ in range(3):
        before = states(tiny)
        assert tiny.sweep(limit=2).cases in {0, 1, 2}
        moved.append({case_id for case_id, state in states(tiny).items() if before[case_id] != state})

    assert moved == [{"A-1", "A-3"}, {"A-2", "A-0"}, set()]
    assert states(tiny)["A-4"] == "begun"


def test_sub_certificates_expire_with_their_main_certificates_in_a_sweep(registry, clock, keep):
    since = day("2026-09-25")
    subject = application(since).subject
    for n in range(3):
        keep(registry, f"A-{n}", certified(GRANTED))
        for number in ("S-1", "S-2"):
            facts = SubCertificate(number=number, site="Suzhou", scope="services", subject=subject)
            registry.advance(f"A-{n}", Request("issue_sub_certificate", since, facts)).verdict.raise_if_blocked()
    registry.advance("A-1", Request("suspend", since, suspension(since))).verdict.raise_if_blocked()
    clock.set("2030-01-01")
    swept = registry.sweep()

    assert (swept.cases, swept.acts, swept.failed) == (3, 9, ())
    for n in range(3):
        tracks = registry.read(f"A-{n}").tracks
        assert [tracks[name].state for name in ("C1", "B1", "B2")] == ["expired"] * 3
    assert list(registry.verify()) == []


@pytest.mark.parametrize("limit", [1, 2, None])
def test_acts_that_are_blocked_do_not_hold_up_the_others(tiny, limit):
    for n in range(5):
        plan(tiny, f"A-{n}", "2029-01-01", barred=True)
    plan(tiny, "B-0", "2029-02-01")
    plan(tiny, "B-1", "2029-03-01")
    moved = [tiny.sweep(limit=limit).cases for _ in range(3)]

    assert moved == ([1, 1, 0] if limit == 1 else [2, 0, 0])
    assert {state for case_id, state in states(tiny).items() if case_id.startswith("B")} == {"closing"}
    assert {state for case_id, state in states(tiny).items() if case_id.startswith("A")} == {"begun"}


def spoil(store, case_id, seq):
    if isinstance(store, MemoryStore):
        rows = store.history[case_id]
        store.history[case_id] = tuple(row._replace(facts="{") if row.seq == seq else row for row in rows)
        return
    with store.engine.begin() as connection:
        change = text("UPDATE certflow_record SET facts = '{' WHERE case_id = :case_id AND seq = :seq")
        connection.execute(change, {"case_id": case_id, "seq": seq})


def test_a_case_whose_line_was_changed_is_named_and_the_others_are_moved(registry, clock, keep):
    for n in range(3):
        keep(registry, f"A-{n}", certified(GRANTED))
    with registry.store.begin(write=True) as session:
        session.replace(session.head("A-1")._replace(due="2026-12-01"))
    clock.set("2027-01-01")
    early = registry.sweep()
    clock.set("2030-01-01")
    swept = registry.sweep()

    assert (early.cases, swept.cases) == (0, 2)
    for ((case_id, error),) in (early.failed, swept.failed):
        assert (case_id, type(error), error.seq) == ("A-1", BrokenRecordError, 0)
    assert states(registry) == {"A-0": "expired", "A-1": "granted", "A-2": "expired"}
    registry.rebuild("A-1")
    assert registry.sweep().cases == 1


def test_a_case_whose_facts_are_asked_for_and_cannot_be_read_is_named_and_the_others_are_moved(registry, clock, keep):
    for n in range(3):
        keep(registry, f"A-{n}", certified(GRANTED))
    spoil(registry.store, "A-1", 11)
    clock.set("2030-01-01")
    settled = ITSMS.policy().settle("Chen Li", GRANTED, longest_suspension=3)  # the lines were written under another
    swept = Registry(ITSMS, registry.store, policy=settled, clock=clock).sweep()

    assert swept.cases == 2
    ((case_id, error),) = swept.failed
    assert case_id == "A-1"
    assert type(error) is BrokenRecordError
    assert error.seq == 11
    assert states(registry) == {"A-0": "expired", "A-1": "granted", "A-2": "expired"}


@pytest.mark.parametrize(
    ("how", "error"), [({"tied": True}, AutomaticTieError), ({"unkept": True}, FactsValueError)], ids=["tied", "unkept"]
)
def test_a_case_that_fails_is_named_and_leaves_nothing_behind(tiny, how, error):
    plan(tiny, "A-0", "2029-01-01")
    plan(tiny, "A-1", "2029-01-01", **how)
    plan(tiny, "A-2", "2029-01-01")
    swept = tiny.sweep()

    assert swept.cases == 2
    assert [(case_id, type(why)) for case_id, why in swept.failed] == [("A-1", error)]
    assert states(tiny) == {"A-0": "closing", "A-1": "begun", "A-2": "closing"}
    assert list(tiny.verify()) == []
    assert [record.seq for record in tiny.read("A-1").records] == [1]


def test_a_case_of_another_scheme_is_left(tiny, registry, keep):
    plan(tiny, "A-0", "2029-01-01")
    keep(registry, "B-0", certified(GRANTED))
    tiny.sweep()

    assert states(tiny) == {"A-0": "closing", "B-0": "granted"}
    registry.sweep()
    assert states(tiny) == {"A-0": "closing", "B-0": "expired"}
    assert list(registry.verify()) == list(tiny.verify()) == []


def test_progress_is_told_batch_by_batch_up_to_all_of_them(tiny, monkeypatch):
    monkeypatch.setattr("certflow.registry.sweep._BATCH", 4)
    for n in range(10):
        plan(tiny, f"A-{n}", "2029-01-01", barred=n == 3)
    told = []

    assert tiny.sweep(progress=lambda done, of: told.append((done, of))).cases == 9
    assert told == [(4, 10), (8, 10), (10, 10)]
    assert tiny.sweep(limit=3, progress=lambda done, of: told.append((done, of))).cases == 0


def test_listeners_hear_of_each_batch_once_it_is_kept(tiny, clock, monkeypatch):
    monkeypatch.setattr("certflow.registry.sweep._BATCH", 2)
    for n in range(5):
        plan(tiny, f"A-{n}", "2029-01-01")
    told = []

    def note(case_id, record):
        told.append((case_id, record.transition, tiny.read(case_id).records[-1].key == record.key))

    Registry(TINY, tiny.store, clock=clock, listeners=[note]).sweep()
    assert told == [(f"A-{n}", "close", True) for n in range(5)]


def test_a_sweep_does_what_moving_each_case_by_itself_does(store, opened, clock, keep, everything):
    policy = ITSMS.policy().settle("Chen Li", GRANTED, meetings_missed="both")
    alone = opened()
    for where in (store, alone):
        registry = Registry(ITSMS, where, clock=clock, policy=policy)
        plain = certified(GRANTED, policy)
        clock.set("2026-10-01")
        keep(registry, "certified", plain)
        keep(registry, "suspended", plain)
        since = day("2026-09-25")
        registry.advance("suspended", Request("suspend", since, suspension(since)))
        keep(registry, "corrected", plain)
        registry.correct(
            "corrected", 1, on=since, reason="typing error", facts=application(day("2026-09-01"), headcount=3)
        )
        registry.open("applied", Request("submit", since, application(since)))
        clock.set("2030-01-01")
    Registry(ITSMS, store, clock=clock, policy=policy).sweep()
    one_by_one = Registry(ITSMS, alone, clock=clock, policy=policy)
    for case_id in ("certified", "suspended", "corrected", "applied"):
        one_by_one.until(case_id, day("2030-01-01"))

    rows = everything(store)
    if not isinstance(store, MemoryStore):
        assert rows["certflow_case"] == sorted(map(tuple, alone.lines.values()))
        kept = sorted((tuple(row) for rows in alone.history.values() for row in rows), key=repr)
        assert rows["certflow_record"] == kept
    assert states(one_by_one) == {
        "applied": "application", "certified": "expired", "corrected": "expired", "suspended": "expired",
    }  # fmt: skip
