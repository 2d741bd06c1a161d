"""Whatever history a case has: kept and read again, it says the same, and time moves it on in the same way."""

from datetime import UTC, date, datetime
from itertools import count

from attrs import evolve
from hypothesis import HealthCheck, given, settings

from certflow import ITSMS, Case, Correction
from certflow.case.plain import plain_record
from certflow.registry import Registry
from certflow.registry.keeping import Page
from certflow.testing import certified, done, in_audit
from certflow.testing.strategies import BEGIN, histories

NUMBERS = count(1)
NEXT = ITSMS.extend("next")


GRANTED = certified(date(2026, 10, 1))
HISTORIES = histories(
    ITSMS,
    starts=[
        case.settle(ITSMS.policy().settle("Chen Li", BEGIN, **settled))
        for case in (Case.new("demo", ITSMS), in_audit(BEGIN), GRANTED, done(GRANTED, "suspend", date(2026, 10, 31)))
        for settled in ({}, {"certificate_term": 1, "restore_after_expiry": True, "appeal_stays": True})
    ],
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)
@given(case=HISTORIES)
def test_any_history_comes_back_as_it_was_and_is_moved_on_as_it_would_be(store, case):
    if not case.records:
        return
    registry = Registry(ITSMS, store, policy=case.policy)
    case_id = f"case {next(NUMBERS)}"
    write(registry, case_id, case)
    kept = registry.read(case_id)

    assert [plain_record(record) for record in kept.records] == [plain_record(record) for record in case.records]
    assert [record.policy for record in kept.records] == [record.policy for record in case.records]
    assert [type(record.facts) for record in kept.records] == [type(record.facts) for record in case.records]
    assert [record.facts for record in kept.records] == [record.facts for record in case.records]
    assert kept.tracks == case.tracks
    assert list(registry.verify(case_id)) == []
    assert corrections(kept) == corrections(case)
    later = case.until(date(2035, 1, 1))
    swept = Registry(ITSMS, store, policy=case.policy, clock=lambda: datetime(2035, 1, 1, tzinfo=UTC)).sweep()
    assert (swept.acts, swept.failed) == (len(later.records) - len(case.records), ())
    moved = registry.read(case_id)
    assert [plain_record(record) for record in moved.records] == [plain_record(record) for record in later.records]
    assert moved.tracks == later.tracks
    assert Case.replay(case_id, ITSMS, moved.records, case.policy).tracks == later.tracks
    assert list(registry.verify(case_id)) == []


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)
@given(case=HISTORIES)
def test_any_history_moved_to_another_scheme_in_a_store_is_the_one_moved_in_memory(opened, case):
    if not case.records:
        return
    store, day, clock = opened(), date(2100, 1, 1), datetime(2100, 1, 1, tzinfo=UTC)
    write(Registry(ITSMS, store, policy=case.policy), "demo", case)
    policy = NEXT.policy().settle("Chen Li", day, **case.policy.named())
    registry = Registry(NEXT, store, policy=policy, earlier=(ITSMS,), clock=lambda: clock)
    assert registry.read("demo").tracks == case.tracks
    on = max(record.on for record in case.records)
    moved, _ = case.migrate(NEXT, on=on, reason="more", policy=policy, at=clock)
    answer = registry.migrate("demo", on=on, reason="more")

    assert answer.verdict.permitted
    assert registry.sweep().failed == ()
    later, kept = moved.until(day), registry.read("demo")
    for one, other in zip(kept.records, later.records, strict=True):
        assert plain_record(one) == plain_record(other)
    assert (kept.tracks, kept.scheme) == (later.tracks, NEXT)
    assert Case.replay("demo", NEXT, kept.records, policy, earlier=(ITSMS,)).tracks == later.tracks
    assert list(registry.verify()) == []


def corrections(case):
    return [record.facts for record in case.records if isinstance(record.facts, Correction)]


def write(registry, case_id, case):
    """Keep the history as it is: some of it lies on days that have not come."""
    page = Page()
    keeper = registry._keeper  # noqa: SLF001 - registries keep nothing that lies in the future
    keeper.append(page, evolve(case, id=case_id), None)
    with registry.store.begin(write=True) as session:
        page.write(session)
