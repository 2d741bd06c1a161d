"""Checking the ITSMS scheme: `certflow check` with its usual bound, in seconds a run, and beside building the scheme anew."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from benchmarks.harness import Effort, Row, alone, beside
from certflow import ITSMS
from certflow.checking import STATES, check

_ROUNDS = 3


def rows(effort: Effort) -> list[Row]:
    """One row for a run, one for what it costs beside building the scheme."""
    states = effort.of(STATES)

    def checked(count: int) -> Callable[[], object]:
        return lambda: [check(ITSMS, states) for _ in range(count)]

    def built(count: int) -> Callable[[], object]:
        return lambda: [evolve(ITSMS, id=f"again-{number}") for number in range(count)]

    what = f"certflow check cnca-itsms-2026, {STATES} states"
    return [
        alone(effort, what, checked, bound=5.0, batch=1, rounds=_ROUNDS),
        beside(effort, what, checked, "building the scheme", built, batch=1, rounds=_ROUNDS),
    ]
