"""Bytes a record, beyond its facts: in memory, held for deciding, and on disk, with indexes, findings and hashes."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.databases import folder, keeper, page_of
from benchmarks.harness import Effort, Quartiles, Row, quartiles
from benchmarks.histories import of_forty_records
from certflow import Case
from certflow.store.rows import RecordRow
from certflow.store.sql import SqlStore

__all__ = ["rows"]

_CASES = 100


def rows(effort: Effort) -> list[Row]:
    """Memory, with a bound; disk, for information."""
    count = effort.of(_CASES)
    with folder() as place:
        case = of_forty_records()
        store = SqlStore.open(place / "size.db")
        keep = keeper()
        pages = [page_of(keep, case, f"case-{number:06}") for number in range(count)]
        before = _on_disk(store, place)
        for page in pages:
            with store.begin(write=True) as session:
                page.write(session)
        records = [row for page in pages for row in page.rows]
        facts = sum(len(row.facts.encode()) for row in records)
        disk = (_on_disk(store, place) - before - facts) / len(records)
        lines = [page.opened[0] for page in pages]

        def load() -> list[Case]:
            with store.begin(write=False) as session:
                return [keep.load(session, line) for line in lines]

        load()
        held = [(_allocated(load) - _allocated(lambda: _facts(case, records))) / len(records) for _ in range(3)]
        store.close()
    at_most = quartiles(held)
    return [
        Row(what="memory, a record beyond its facts", ours=at_most, bound=300, unit="bytes"),
        Row(what="disk, a record beyond its facts", ours=Quartiles(disk, disk, disk), unit="bytes"),
    ]


def _facts(case: Case, records: list[RecordRow]) -> list[Any]:
    kinds = [type(record.facts) for record in case.records]
    return [msgspec.json.decode(row.facts, type=kinds[row.seq - 1]) for row in records]


def _on_disk(store: SqlStore, place: Path) -> int:
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.commit()
    return (place / "size.db").stat().st_size


def _allocated(make: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    kept = make()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size
