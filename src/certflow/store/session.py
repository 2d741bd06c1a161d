"""One transaction on the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from typing import cast as typed

from attrs import frozen
from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    LargeBinary,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy import exc as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.elements import CompilerElement

from certflow.case.record import DONE
from certflow.errors import CaseExistsError, ConflictError, StoreUnavailableError
from certflow.store.rows import LEAN, HeadRow, LeanRow, RecordRow
from certflow.store.tables import bodies, heads, records

__all__ = ["SqlSession", "refusals"]

_SERIALISATION = {"40001", "40P01"}
_HEAD = select(heads).where(heads.c.case_id == bindparam("one"))
_LEAN = select(*(records.c[name] for name in LEAN))
_ONE = _LEAN.where(records.c.case_id == bindparam("one")).order_by(records.c.seq)
_MANY = _LEAN.where(records.c.case_id.in_(bindparam("many", expanding=True))).order_by(records.c.case_id, records.c.seq)
_FILED = _MANY.where(records.c.outcome == DONE, records.c.transition.in_(bindparam("filed", expanding=True)))
_WHOLE = select(records).where(records.c.case_id == bindparam("one")).order_by(records.c.seq)
_MOVE = (
    heads.update()
    .where(heads.c.case_id == bindparam("one"), heads.c.version == bindparam("was"))
    .values({column: bindparam(column.name) for column in heads.c if column.name != "case_id"})
)


@frozen
class _Writes:
    """The writing statements as one database takes them, compiled once: rows then go to the driver as they are."""

    append: str
    open: str
    move: str
    share: str

    @classmethod
    def on(cls, dialect: Dialect, share: CompilerElement) -> _Writes:
        statements = (records.insert(), heads.insert(), _MOVE, share)
        return cls(*(str(statement.compile(dialect=dialect)) for statement in statements))


_WRITES = {
    "sqlite": _Writes.on(sqlite.dialect(paramstyle="qmark"), sqlite.insert(bodies).on_conflict_do_nothing()),
    "postgresql": _Writes.on(
        postgresql.dialect(paramstyle="format"),  # type: ignore[no-untyped-call] # SQLAlchemy leaves it untyped
        postgresql.insert(bodies).on_conflict_do_nothing(),
    ),
}


def _conflicting(error: sa.DBAPIError) -> bool:
    driver = error.orig
    name = getattr(driver, "sqlite_errorname", "")
    return name == "SQLITE_BUSY_SNAPSHOT" or getattr(driver, "sqlstate", "") in _SERIALISATION


@contextmanager
def refusals(case_id: str = "") -> Iterator[None]:
    """What the database refuses, as certflow's own errors."""
    try:
        yield
    except sa.DBAPIError as error:
        if _conflicting(error):
            raise ConflictError(case_id) from error
        raise StoreUnavailableError(str(error.orig).strip()) from error
    except sa.SQLAlchemyError as error:
        raise StoreUnavailableError(str(error)) from error


class SqlSession:
    """A `Session` on a connection; beginning and ending the transaction is the caller's."""

    def __init__(self, connection: Connection, known: set[bytes]) -> None:
        self._connection = connection
        writes = _WRITES.get(connection.dialect.name)
        if writes is None:
            raise StoreUnavailableError(f"{connection.dialect.name} is neither SQLite nor PostgreSQL")
        self._writes = writes
        self._known = known
        self.taught: set[bytes] = set()
        """The digests of bodies written here: known to be kept once the transaction has ended well."""

    @refusals()
    def head(self, case_id: str, *, lock: bool = False) -> HeadRow | None:
        """See `Session.head`."""
        row = self._connection.execute(_HEAD.with_for_update() if lock else _HEAD, {"one": case_id}).first()
        return None if row is None else HeadRow._make(row)

    def heads(
        self, *, state: str | None = None, due: str | None = None, after: str = "", limit: int | None = None
    ) -> Sequence[HeadRow]:
        """See `Session.heads`."""
        asked = select(heads).where(heads.c.case_id > after).order_by(heads.c.case_id).limit(limit)
        if state is not None:
            asked = asked.where(heads.c.state == state)
        if due is not None:
            asked = asked.where(heads.c.due <= due)
        return [HeadRow._make(row) for row in self._connection.execute(asked)]

    def due(self, until: str, after: tuple[str, str], limit: int) -> Sequence[HeadRow]:
        """See `Session.due`."""
        place = tuple_(heads.c.due, heads.c.case_id)
        asked = select(heads).where(heads.c.due <= until, place > after).order_by(heads.c.due, heads.c.case_id)
        rows = self._connection.execute(asked.limit(limit).with_for_update(skip_locked=True))
        return [HeadRow._make(row) for row in rows]

    def count_due(self, until: str) -> int:
        """See `Session.count_due`."""
        return int(self._connection.execute(select(func.count()).where(heads.c.due <= until)).scalar_one())

    def lean(self, case_ids: Sequence[str], filed: Sequence[str] | None = None) -> Iterable[LeanRow]:
        """See `Session.lean`."""
        if filed is not None:
            found = self._connection.execute(_FILED, {"many": case_ids, "filed": filed})
        elif len(case_ids) == 1:
            found = self._connection.execute(_ONE, {"one": case_ids[0]})
        else:
            found = self._connection.execute(_MANY, {"many": case_ids})
        return typed("Sequence[LeanRow]", found.all())

    @refusals()
    def whole(self, case_id: str, seq: int | None = None) -> Sequence[RecordRow]:
        """See `Session.whole`."""
        asked = _WHOLE if seq is None else _WHOLE.where(records.c.seq == seq)
        return [RecordRow._make(row) for row in self._connection.execute(asked, {"one": case_id})]

    @refusals()
    def shared(self, digests: Iterable[bytes]) -> dict[bytes, str]:
        """See `Session.shared`."""
        wanted = sorted(digests)
        if not wanted:
            return {}
        found = self._connection.execute(select(bodies).where(bodies.c.digest.in_(wanted)))
        return {row.digest: row.body for row in found}

    def share(self, new: dict[bytes, str]) -> None:
        """See `Session.share`. In one order everywhere, so that two transactions do not wait for each other."""
        missing = [digest for digest in sorted(new) if digest not in self._known and digest not in self.taught]
        if missing:
            self._connection.exec_driver_sql(self._writes.share, [(digest, new[digest]) for digest in missing])
            self.taught.update(missing)

    def write(self, opened: Sequence[HeadRow], moved: Sequence[tuple[HeadRow, int]], rows: Sequence[RecordRow]) -> None:
        """See `Session.write`."""
        case_id = rows[0].case_id if rows else ""
        try:
            if opened:
                self._connection.exec_driver_sql(self._writes.open, [*map(tuple, opened)])
        except sa.IntegrityError as error:
            raise CaseExistsError(opened[0].case_id) from error
        try:
            if moved:
                lines = [(*line[1:], line.case_id, was) for line, was in moved]
                result = self._connection.exec_driver_sql(self._writes.move, lines if lines[1:] else lines[0])
                if result.rowcount != len(lines):
                    raise ConflictError(moved[0][0].case_id)
            if rows:
                self._connection.exec_driver_sql(self._writes.append, [*map(tuple, rows)])
        except sa.IntegrityError as error:
            raise ConflictError(case_id) from error
        except sa.DBAPIError as error:
            if _conflicting(error):
                raise ConflictError(case_id) from error
            raise

    def replace(self, head: HeadRow) -> None:
        """See `Session.replace`."""
        self._connection.execute(heads.delete().where(heads.c.case_id == head.case_id))
        self._connection.exec_driver_sql(self._writes.open, tuple(head))

    def case_ids(self, after: str, limit: int) -> Sequence[str]:
        """See `Session.case_ids`."""
        known = self._ids(heads, after, None, limit)
        kept = self._ids(records, after, known[-1] if len(known) == limit else None, None)
        return sorted({*known, *kept}, key=_raw)

    def _ids(self, table: Table, after: str, last: str | None, limit: int | None) -> list[str]:
        """Ids beyond one and up to another. SQLite takes any bytes for text: what is none comes back with surrogates."""
        ids: ColumnElement[Any] = table.c.case_id
        if self._connection.dialect.name != "sqlite":
            asked = select(ids).where(ids > after)
            asked = asked if last is None else asked.where(ids <= last)
            return list(self._connection.execute(asked.distinct().order_by(ids).limit(limit)).scalars())
        raw = select(cast(ids, LargeBinary)).where(func.typeof(ids) == "text", ids > _as_text(after))
        raw = raw if last is None else raw.where(ids <= _as_text(last))
        found = self._connection.execute(raw.distinct().order_by(ids).limit(limit)).scalars()
        return [one.decode(errors="surrogateescape") for one in found]


def _raw(case_id: str) -> bytes:
    return case_id.encode(errors="surrogateescape")


def _as_text(case_id: str) -> ColumnElement[Any]:
    return cast(literal(_raw(case_id), LargeBinary), Text)
