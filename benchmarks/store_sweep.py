"""What a sweep costs, on SQLite: an act of a full sweep, and a sweep that finds nothing due.

One million cases, of which 100,000 have their whole history (eleven records, up to the grant) and expire; the rest are
lines alone, as a sweep reads no more of what is not due. Each round of the full sweep moves 10,000 cases. The second row
tells the same in turns with a trigger of a stock machine, which says how fast the machine was at that moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.databases import folder, keeper, page_of
from benchmarks.harness import Effort, Row, alone, beside
from benchmarks.histories import GRANTED
from benchmarks.others import stock_trigger
from certflow import ITSMS
from certflow.registry import Registry
from certflow.registry.keeping import Page
from certflow.store.chain import beginning, link, seal
from certflow.store.rows import HeadRow, RecordRow
from certflow.store.sql import SqlStore
from certflow.testing import certified

__all__ = ["rows"]

_MILLION, _DUE, _FEW = 1_000_000, 100_000, 100_000
_ROUND = 10_000
_PAGE = 1_000
_LATER = date(2040, 1, 1)


def rows(effort: Effort) -> list[Row]:
    """An act of a sweep, and an empty sweep of a million lines beside one of 100,000."""
    scale = 0.001 if effort.quick else 1
    with folder() as place:
        many = _filled(place / "million.db", int(_MILLION * scale), int(_DUE * scale))
        few = _filled(place / "few.db", int(_FEW * scale), int(_DUE * scale / 10))

        def full(count: int) -> Callable[[], object]:
            return lambda: many.sweep(_LATER, limit=count)

        size = int(_ROUND * scale)
        found = [alone(effort, "sweep, an act", full, bound=1e-4, batch=size, rounds=9 if not effort.quick else None)]
        what, other = "sweep, an act", "transitions, trigger with eight conditions"
        found.append(beside(effort, what, full, other, stock_trigger(8), batch=1_000, rounds=9))
        few.sweep(_LATER)
        many.sweep(_LATER)

        def empty(registry: Registry) -> Callable[[int], Callable[[], object]]:
            return lambda count: lambda: [registry.sweep(_LATER) for _ in range(count)] and None

        what, other = "empty sweep, a million cases", "100,000 cases"
        found.append(beside(effort, what, empty(many), other, empty(few), bound=1.5, batch=20, rounds=30))
        for registry in (many, few):
            registry.store.close()
    return found


def _filled(path: Path, lines: int, due: int) -> Registry:
    store = SqlStore.open(path)
    page = page_of(keeper(), certified(GRANTED), "demo")
    with store.begin(write=True) as session:
        session.share(page.bodies)
    for first in range(0, lines, _PAGE):
        numbers = range(first, min(first + _PAGE, lines))
        with store.begin(write=True) as session:
            _copies(page, numbers, due).write(session)
    return Registry(ITSMS, store, clock=lambda: datetime(2041, 1, 1, tzinfo=UTC))


def _copies(page: Page, numbers: range, due: int) -> Page:
    """The case again and again, those from number ``due`` on as lines that fall due much later."""
    copied = Page()
    for number in numbers:
        case_id = f"case-{number:07}"
        line = page.opened[0]._replace(case_id=case_id)
        if number < due:
            chain = [*_chained(page.rows, case_id)]
            copied.rows += chain
            copied.opened.append(_sealed(line._replace(hash=chain[-1].hash)))
        else:
            copied.opened.append(_sealed(_much_later(line, number)))
    return copied


def _chained(records: list[RecordRow], case_id: str) -> Iterator[RecordRow]:
    before = beginning(case_id)
    for record in records:
        row = record._replace(case_id=case_id)
        before = link(before, row)
        yield row._replace(hash=before)


def _much_later(line: HeadRow, number: int) -> HeadRow:
    return line._replace(due=(_LATER + timedelta(days=1 + number % 1000)).isoformat())


def _sealed(line: HeadRow) -> HeadRow:
    return line._replace(seal=seal(line))
