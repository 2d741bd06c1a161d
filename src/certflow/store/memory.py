"""A store in memory, for tests and for trying out: it keeps what a process keeps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock

from certflow.case.record import DONE
from certflow.errors import CaseExistsError, ConflictError, StoreClosedError
from certflow.store.rows import HeadRow, LeanRow, RecordRow

__all__ = ["MemoryStore"]


class MemoryStore:
    """Cases kept in this process. One transaction at a time; safe to share by threads."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._closed = False
        self.lines: dict[str, HeadRow] = {}
        self.history: dict[str, tuple[RecordRow, ...]] = {}
        self.bodies: dict[bytes, str] = {}

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[_MemorySession]:
        """A transaction; what it wrote is undone when the block raises. Raises StoreClosedError."""
        del write
        with self._lock:
            if self._closed:
                raise StoreClosedError
            before = dict(self.lines), dict(self.history), dict(self.bodies)
            try:
                yield _MemorySession(self)
            except BaseException:
                self.lines, self.history, self.bodies = before
                raise

    def close(self) -> None:
        """Every later use raises StoreClosedError."""
        self._closed = True


class _MemorySession:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def head(self, case_id: str, *, lock: bool = False) -> HeadRow | None:
        del lock
        return self._store.lines.get(case_id)

    def heads(
        self, *, state: str | None = None, due: str | None = None, after: str = "", limit: int | None = None
    ) -> Sequence[HeadRow]:
        found = [
            line
            for case_id, line in sorted(self._store.lines.items())
            if case_id > after
            and (state is None or line.state == state)
            and (due is None or (line.due is not None and line.due <= due))
        ]
        return found[:limit]

    def due(self, until: str, after: tuple[str, str], limit: int) -> Sequence[HeadRow]:
        lines = sorted((line.due, line.case_id) for line in self.heads(due=until) if line.due)
        return [self._store.lines[case_id] for _, case_id in lines[bisect_right(lines, after) :][:limit]]

    def count_due(self, until: str) -> int:
        return len(self.heads(due=until))

    def lean(self, case_ids: Sequence[str], filed: Sequence[str] | None = None) -> Iterable[LeanRow]:
        rows = (row for case_id in sorted(case_ids) for row in self._store.history.get(case_id, ()))
        return (row[:16] for row in rows if filed is None or (row.outcome == DONE and row.transition in filed))

    def whole(self, case_id: str, seq: int | None = None) -> Sequence[RecordRow]:
        return [row for row in self._store.history.get(case_id, ()) if seq in {None, row.seq}]

    def shared(self, digests: Iterable[bytes]) -> dict[bytes, str]:
        return {digest: self._store.bodies[digest] for digest in digests if digest in self._store.bodies}

    def share(self, new: dict[bytes, str]) -> None:
        self._store.bodies |= new

    def write(self, opened: Sequence[HeadRow], moved: Sequence[tuple[HeadRow, int]], rows: Sequence[RecordRow]) -> None:
        lines = self._store.lines
        for line in opened:
            if line.case_id in lines:
                raise CaseExistsError(line.case_id)
            lines[line.case_id] = line
        for line, version in moved:
            found = lines[line.case_id].version
            if found != version:
                raise ConflictError(line.case_id, version, found)
            lines[line.case_id] = line
        for row in rows:
            self._store.history[row.case_id] = (*self._store.history.get(row.case_id, ()), row)

    def replace(self, head: HeadRow) -> None:
        self._store.lines[head.case_id] = head

    def case_ids(self, after: str, limit: int) -> Sequence[str]:
        known = sorted({*self._store.lines, *self._store.history})
        return known[bisect_right(known, after) :][:limit]
