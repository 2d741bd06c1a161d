"""A case of forty records out of a store, beside the raw driver reading the same rows and doing nothing with them.

For deciding, a case is read without its findings; for reading, with all of them.
"""

from __future__ import annotations

from collections.abc import Callable

import psycopg
from attrs import evolve

from benchmarks.databases import folder, keeper, page_of, postgres, raw_sqlite, url_of
from benchmarks.harness import Effort, Row, beside
from benchmarks.histories import of_forty_records
from certflow import ITSMS
from certflow.registry import Registry
from certflow.store.rows import Store
from certflow.store.sql import SqlStore

__all__ = ["rows"]

_ROWS = "SELECT * FROM certflow_record WHERE case_id = {} ORDER BY seq"


def rows(effort: Effort) -> list[Row]:
    """Two rows a database."""
    with folder() as place, postgres() as address:
        store = SqlStore.open(place / "load.db")
        sqlite = raw_sqlite(place / "load.db")
        found = _rows(effort, "SQLite", store, lambda: sqlite.execute(_ROWS.format("?"), ("demo",)).fetchall())
        store.close()
        sqlite.close()
        store = SqlStore.open(url_of(address))
        with psycopg.connect(address, autocommit=True) as raw:
            found += _rows(effort, "PostgreSQL", store, lambda: raw.execute(_ROWS.format("%s"), ("demo",)).fetchall())
        store.close()
    return found


def _rows(effort: Effort, where: str, store: Store, raw: Callable[[], object]) -> list[Row]:
    keep = keeper()
    registry = Registry(ITSMS, store)
    page = page_of(keep, evolve(of_forty_records(), policy=ITSMS.policy()), "demo")
    with store.begin(write=True) as session:
        page.write(session)

    def load() -> None:
        with store.begin(write=False) as session:
            keep.load(session, keep.line(session, "demo", lock=False))

    def times(act: Callable[[], object]) -> Callable[[int], Callable[[], object]]:
        return lambda count: lambda: [act() for _ in range(count)] and None

    other = "the raw driver reads the rows"
    return [
        beside(effort, f"{where}: load for deciding", times(load), other, times(raw), bound=6, batch=20),
        beside(
            effort, f"{where}: read with findings", times(lambda: registry.read("demo")), other, times(raw), batch=5
        ),
    ]
