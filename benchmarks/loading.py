"""A case from its history in memory: `Case.load` of forty records. What a store adds is measured by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from benchmarks.harness import Effort, Row, alone
from benchmarks.histories import of_forty_records
from certflow import ITSMS, Case


def rows(effort: Effort) -> list[Row]:
    """One row."""
    history = of_forty_records().records
    policy = ITSMS.policy()

    def batch(count: int) -> Callable[[], object]:
        return lambda: deque((Case.load("demo", ITSMS, history, policy) for _ in range(count)), maxlen=0)

    return [alone(effort, "Case.load, 40 records", batch)]
