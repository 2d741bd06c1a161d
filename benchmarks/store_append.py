"""A decided record into a store, beside the raw driver: encoding, record, the case's line, one commit, fully synced.

Either side encodes and chains the record in the same way, so that the ratio is what the store costs beside the driver.
At most 1.67 times the raw driver's time is at least 0.6 of its rate; at most 1.25 times, 0.8. The row of eight
processes stands beside one process: at most 0.5 of its time a record is at least twice its rate.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

import psycopg
from attrs import evolve

from benchmarks.databases import HEAD, MOVE, RECORD, folder, keeper, page_of, postgres, raw_sqlite, url_of
from benchmarks.harness import Batch, Effort, Row, alone, beside, compared
from benchmarks.histories import GRANTED
from certflow import ITSMS, Case
from certflow.registry.keeping import Keeper, Page
from certflow.store.rows import HeadRow, Store
from certflow.store.sql import SqlStore
from certflow.testing import certified

__all__ = ["rows"]

_BATCH = 100
_PROCESSES = 8
Write = Callable[[Page], None]


def rows(effort: Effort) -> list[Row]:
    """Alone and in batches on both databases, the encoding by itself, eight processes."""
    found = [alone(effort, "encoding alone, a record", _encoding, batch=100)]
    with folder() as place:
        store = SqlStore.open(place / "append.db")
        raw = raw_sqlite(place / "raw.db")
        found += _beside(effort, "SQLite", store, _raw_sqlite(raw))
        store.close()
        raw.close()
    with postgres() as address:
        store = SqlStore.open(url_of(address))
        with psycopg.connect(address) as connection:
            found += _beside(effort, "PostgreSQL", store, _raw_postgres(connection))
        store.close()
        found.append(_crowd(effort, address))
    return found


def _beside(effort: Effort, where: str, store: Store, raw: Write) -> list[Row]:
    def ours(page: Page) -> None:
        with store.begin(write=True) as session:
            page.write(session)

    other = f"{where} by the raw driver"
    return [
        beside(effort, f"{where}: a record alone", _singly(ours), other, _singly(raw), bound=1.67, batch=55, rounds=40),
        beside(
            effort,
            f"{where}: a record in batches",
            _batched(ours),
            other,
            _batched(raw),
            bound=1.25,
            batch=20,
            rounds=40,
        ),
    ]


def _prefixes() -> list[Case]:
    records = certified(GRANTED).records
    return [Case.load("demo", ITSMS, records[:count]) for count in range(1, len(records) + 1)]


def _grown(keep: Keeper, cases: list[Case], case_id: str, write: Write) -> None:
    """A case that grows record by record, each of them encoded, chained and written by itself."""
    line: HeadRow | None = None
    for case in cases:
        page = Page()
        keep.append(page, evolve(case, id=case_id), line)
        line = page.opened[0] if line is None else page.moved[0][0]
        write(page)


def _singly(write: Write) -> Batch:
    keep, cases = keeper(), _prefixes()

    def batch(count: int) -> Callable[[], object]:
        ids = [uuid4().hex for _ in range(max(1, count // len(cases)))]
        return lambda: [_grown(keep, cases, case_id, write) for case_id in ids] and None

    return batch


def _batched(write: Write) -> Batch:
    """Pages of a hundred cases with all their records; the figure is for a case, the ratio the same as for a record."""
    keep, case = keeper(), certified(GRANTED)

    def batch(count: int) -> Callable[[], object]:
        ids = [uuid4().hex for _ in range(count * 5)]

        def carry_out() -> None:
            page = Page()
            for case_id in ids:
                keep.append(page, evolve(case, id=case_id), None)
            write(page)

        return carry_out

    return batch


def _encoding(count: int) -> Callable[[], object]:
    keep, case = keeper(), certified(GRANTED)
    pages = max(1, count // len(case.records))
    return lambda: [page_of(keep, case, "demo") for _ in range(pages)] and None


def _marks(mark: str, count: int) -> str:
    return ", ".join([mark] * count)


def _raw_sqlite(connection: Any) -> Write:
    record = f"INSERT INTO certflow_record VALUES ({_marks('?', RECORD)})"  # noqa: S608 - no value in it
    line = f"INSERT INTO certflow_case VALUES ({_marks('?', HEAD)})"  # noqa: S608 - no value in it

    def write(page: Page) -> None:
        connection.execute("BEGIN IMMEDIATE")
        if page.opened:
            connection.executemany(line, page.opened)
        for head, was in page.moved:
            connection.execute(MOVE, (*head[1:], head.case_id, was))
        connection.executemany(record, page.rows)
        connection.execute("COMMIT")

    return write


def _raw_postgres(connection: Any) -> Write:
    record = f"INSERT INTO certflow_record VALUES ({_marks('%s', RECORD)})"  # noqa: S608 - no value in it
    line = f"INSERT INTO certflow_case VALUES ({_marks('%s', HEAD)})"  # noqa: S608 - no value in it
    move = MOVE.replace("?", "%s")

    def write(page: Page) -> None:
        with connection.cursor() as cursor:
            if page.opened:
                cursor.executemany(line, page.opened)
            for head, was in page.moved:
                cursor.execute(move, (*head[1:], head.case_id, was))
            if page.rows[1:]:
                cursor.executemany(record, page.rows)
            else:
                cursor.execute(record, page.rows[0])
        connection.commit()

    return write


def _crowd(effort: Effort, address: str) -> Row:
    """Eight processes beside one, each appending singly to cases of its own."""
    cases = effort.of(30)
    many: list[float] = []
    one: list[float] = []
    with get_context("spawn").Pool(_PROCESSES) as pool:
        pool.starmap(_worker, [(address, 1, 0.0)] * _PROCESSES)
        for _ in range(effort.of(7)):
            many.append(_rate(pool.starmap(_worker, [(address, cases, monotonic() + 0.5)] * _PROCESSES)))
            one.append(_rate(pool.starmap(_worker, [(address, cases, monotonic() + 0.5)])))
    return compared("PostgreSQL: a record alone, 8 processes", "one process", many, one, 0.5)


def _rate(spans: list[tuple[float, float, int]]) -> float:
    """Seconds a record, from the first start to the last end."""
    return (max(end for _, end, _ in spans) - min(begun for begun, _, _ in spans)) / sum(count for _, _, count in spans)


_kept: dict[str, tuple[SqlStore, list[Case]]] = {}


def _worker(address: str, count: int, begin: float) -> tuple[float, float, int]:
    if address not in _kept:
        _kept[address] = SqlStore.open(url_of(address)), _prefixes()
    store, cases = _kept[address]
    keep = keeper()

    def write(page: Page) -> None:
        with store.begin(write=True) as session:
            page.write(session)

    sleep(max(0.0, begin - monotonic()))
    begun = monotonic()
    for _ in range(count):
        _grown(keep, cases, uuid4().hex, write)
    return begun, monotonic(), count * len(cases)
