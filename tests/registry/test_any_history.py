"""Whatever history a case has: kept and read again, it says the same, and time moves it on in the same way."""

import sys
from datetime import UTC, date, datetime
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certflow import ITSMS, Case, Correction
from certflow.case.plain import plain_record
from certflow.registry import Registry
from certflow.registry.keeping import Page

FILE = Path(__file__).parents[1] / "case" / "test_any_sequence.py"
NUMBERS = count(1)


@pytest.fixture(scope="module")
def walks():
    """The random walks that the tests of cases take."""
    spec = spec_from_file_location("any_sequence", FILE)
    module = module_from_spec(spec)
    sys.modules["any_sequence"] = module
    spec.loader.exec_module(module)
    return module


def requests_as_drawn(walks):
    return st.tuples(
        st.sampled_from([*walks.STARTS]), st.lists(walks.STEP, min_size=1, max_size=20), walks.POLICIES
    )  # fmt: skip


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_any_history_comes_back_as_it_was_and_is_moved_on_as_it_would_be(store, walks, data):
    case = walks.walk(*data.draw(requests_as_drawn(walks)))
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


def corrections(case):
    return [record.facts for record in case.records if isinstance(record.facts, Correction)]


def write(registry, case_id, case):
    """Keep the history as it is: some of it lies on days that have not come."""
    page = Page()
    keeper = registry._keeper  # noqa: SLF001 - registries keep nothing that lies in the future
    keeper.append(page, evolve(case, id=case_id), None)
    with registry.store.begin(write=True) as session:
        page.write(session)
