"""A clock that stands until it is told to move."""

from datetime import timedelta

import pytest

from certflow import ITSMS, Request
from certflow.errors import FutureDayError
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.testing import FrozenClock, application, day


@pytest.mark.parametrize("stands", ["2026-10-01", day("2026-10-01")])
def test_it_stands_at_noon_in_china(stands):
    clock = FrozenClock(stands)

    assert clock() == clock()
    assert clock().isoformat() == "2026-10-01T12:00:00+08:00"
    assert clock().utcoffset() == timedelta(hours=8)


def test_it_moves_when_told():
    clock = FrozenClock("2026-10-01")
    clock.advance(1, hours=11.5)
    assert clock().isoformat() == "2026-10-02T23:30:00+08:00"
    clock.advance(hours=-24)
    assert clock().isoformat() == "2026-10-01T23:30:00+08:00"
    clock.set("2027-01-01")
    assert clock().isoformat() == "2027-01-01T12:00:00+08:00"


def test_a_registry_minds_it():
    clock = FrozenClock("2026-10-01")
    registry = Registry(ITSMS, MemoryStore(), clock=clock)
    on = day("2026-10-02")
    with pytest.raises(FutureDayError):
        registry.open("demo", Request("submit", on, application(on)))
    clock.advance(1)
    assert registry.open("demo", Request("submit", on, application(on))).verdict.permitted
