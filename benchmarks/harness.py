"""Measuring one thing beside another: interleaved, in one process, over many rounds.

A `Batch` prepares a number of operations and hands back what carries them out; only that is timed. So every operation
can have facts and days of its own, and nothing that was computed for one is found ready by the next.

Garbage is collected before every timed batch and what is alive by then is set aside (`gc.freeze`); the collector stays
on while a batch runs, as it would in an application. Results are dropped as they come, on either side.
"""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable
from time import perf_counter

from attrs import frozen

__all__ = ["FULL", "QUICK", "Batch", "Effort", "Quartiles", "Row", "alone", "beside", "compared", "quartiles"]

Batch = Callable[[int], Callable[[], object]]
"""Given a number of operations: prepare them, and return what carries them all out."""


@frozen
class Effort:
    """How much to measure: ``rounds`` of batches; a ``quick`` run only shows that every bench still runs."""

    rounds: int
    quick: bool = False

    def of(self, count: int) -> int:
        """So many, or very few in a quick run."""
        return min(count, 3) if self.quick else count


FULL = Effort(100)
QUICK = Effort(3, quick=True)


@frozen
class Quartiles:
    """The median of some measurements, and the quartiles on either side."""

    low: float
    median: float
    high: float


def quartiles(values: list[float]) -> Quartiles:
    """Median and quartiles of at least two values."""
    return Quartiles(*statistics.quantiles(values, n=4, method="inclusive"))


@frozen(kw_only=True)
class Row:
    """One line of the table: what was measured, in ``unit`` ("s" for seconds) an operation, and beside what.

    ``bound`` is the most that may be reached: of ``ratio`` (ours to theirs) where there is one, else of our median.
    None: nothing was promised, the figure informs.
    """

    what: str
    ours: Quartiles
    beside: str = ""
    theirs: Quartiles | None = None
    ratio: Quartiles | None = None
    bound: float | None = None
    unit: str = "s"

    @property
    def reached(self) -> bool | None:
        """Whether the median keeps to the bound; None where there is none."""
        return None if self.bound is None else (self.ratio or self.ours).median <= self.bound


def compared(what: str, beside: str, ours: list[float], theirs: list[float], bound: float | None = None) -> Row:
    """The row of measurements that were taken in pairs."""
    ratios = quartiles([mine / other for mine, other in zip(ours, theirs, strict=True)])
    return Row(
        what=what, ours=quartiles(ours), beside=beside, theirs=quartiles(theirs), ratio=ratios, bound=bound
    )  # fmt: skip


def beside(
    effort: Effort,
    what: str,
    ours: Batch,
    other: str,
    theirs: Batch,
    *,
    bound: float | None = None,
    batch: int = 200,
    rounds: int | None = None,
) -> Row:
    """Measure ours beside theirs, ``batch`` operations at a time, in turns; which goes first alternates."""
    count = effort.of(batch)
    sides = (ours, theirs)
    took: tuple[list[float], list[float]] = ([], [])
    for turn in range(effort.of(rounds or effort.rounds)):
        for side in (0, 1) if turn % 2 else (1, 0):
            took[side].append(_timed(sides[side](count)) / count)
    return compared(what, other, *took, bound=bound)


def alone(
    effort: Effort,
    what: str,
    ours: Batch,
    *,
    bound: float | None = None,
    batch: int = 200,
    rounds: int | None = None,
) -> Row:
    """Measure ours; the ``bound`` is in seconds an operation."""
    count = effort.of(batch)
    took = [_timed(ours(count)) / count for _ in range(effort.of(rounds or effort.rounds))]
    return Row(what=what, ours=quartiles(took), bound=bound)


def _timed(carry_out: Callable[[], object]) -> float:
    gc.collect()
    gc.freeze()
    try:
        begun = perf_counter()
        carry_out()
        return perf_counter() - begun
    finally:
        gc.unfreeze()
