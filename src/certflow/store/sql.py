"""Cases kept in a database: SQLite or PostgreSQL, through SQLAlchemy Core."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, inspect, select, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from certflow.errors import (
    MissingExtraError,
    NoTransactionError,
    StoreClosedError,
    StoreUnavailableError,
    StoreVersionError,
)
from certflow.store.session import SqlSession, refusals
from certflow.store.tables import VERSION, meta, metadata

__all__ = ["UPGRADES", "BoundStore", "SqlStore", "borrowed"]

UPGRADES: dict[int, Callable[[Connection], None]] = {}
"""For each older version of the tables, the step that brings them to the next."""

_WRITES = "certflow_writes"
_WAIT = 30
"""Seconds that a writer waits for another one on the embedded database."""


class SqlStore:
    """Cases in a database. ``engine`` is the host's own; `open` makes one.

    SQLite or PostgreSQL. Every transaction is one commit. Safe to share by threads; one for each process. The tables
    must be there (`create`).
    """

    def __init__(self, engine: Engine) -> None:
        self._engine: Engine | None = engine
        self._checked = False
        self._known: set[bytes] = set()

    @classmethod
    def open(cls, where: str | Path) -> SqlStore:
        """A store at a path (an embedded SQLite file, made if missing) or at a database URL, with its tables.

        SQLite keeps a write-ahead log and syncs every commit to disk. Raises StoreUnavailableError, MissingExtraError.
        """
        address = isinstance(where, str) and "://" in where
        try:
            url = make_url(str(where)) if address else URL.create("sqlite", database=str(where))
            if url.drivername == "postgresql":  # SQLAlchemy 2.0 would take psycopg2
                url = url.set(drivername="postgresql+psycopg")
            engine = create_engine(url)
        except ModuleNotFoundError as error:
            if error.name != "psycopg":
                raise StoreUnavailableError(str(error)) from error
            raise MissingExtraError("PostgreSQL", "使用 PostgreSQL ", "postgres") from error
        except (ArgumentError, ImportError) as error:
            raise StoreUnavailableError(str(error)) from error
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _settle)
            event.listen(engine, "begin", _begin)
        store = cls(engine)
        with store._transaction(write=True) as connection:
            if _version(connection) is None:
                store.create(connection)
        return store

    @property
    def engine(self) -> Engine:
        """The engine. Raises StoreClosedError."""
        if self._engine is None:
            raise StoreClosedError
        return self._engine

    @contextmanager
    def _transaction(self, *, write: bool) -> Iterator[Connection]:
        with refusals(), self.engine.connect() as connection:
            connection.execution_options(**{_WRITES: write})
            if not write and connection.dialect.name == "postgresql":  # one view of a case's line and its records
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[SqlSession]:
        """A transaction of its own: committed when the block ends well, rolled back when it raises."""
        with self._transaction(write=write) as connection:
            self._check(connection)
            session = SqlSession(connection, self._known)
            yield session
        self._known |= session.taught

    def on(self, connection: Connection) -> BoundStore:
        """The same store within a transaction that the host has begun and will end."""
        return BoundStore(self, connection)

    def create(self, connection: Connection | None = None) -> None:
        """Make the tables that are missing; on the host's connection within its transaction, else in one of its own."""
        if connection is None:
            with self._transaction(write=True) as own:
                self.create(own)
            return
        _one_at_a_time(connection)
        metadata.create_all(connection)
        if _version(connection) is None:
            connection.execute(meta.insert(), {"name": "schema", "value": VERSION})

    def upgrade(self) -> tuple[int, int]:
        """Bring the tables to this certflow's version in one transaction; the version before and after.

        Raises StoreVersionError where there are none, or where they are of a later version.
        """
        with self._transaction(write=True) as connection:
            _one_at_a_time(connection)
            found = _version(connection)
            if found is None or found > VERSION:
                raise StoreVersionError(found, VERSION)
            for version in range(found, VERSION):
                UPGRADES[version](connection)
            connection.execute(update(meta).where(meta.c.name == "schema").values(value=VERSION))
            return found, VERSION

    def _check(self, connection: Connection) -> None:
        if self._checked:
            return
        found = _version(connection)
        if found != VERSION:
            raise StoreVersionError(found, VERSION)
        self._checked = True

    def close(self) -> None:
        """Give the connections back; every later use raises StoreClosedError."""
        if self._engine is not None:
            self._engine.dispose()
        self._engine = None


class BoundStore:
    """A store within the host's own transaction, which it neither begins, commits nor rolls back."""

    def __init__(self, store: SqlStore, connection: Connection) -> None:
        self._store = store
        self._connection = connection

    @contextmanager
    def begin(self, *, write: bool) -> Iterator[SqlSession]:
        """A part of the host's transaction, writing within a savepoint: what is refused leaves the host's work whole."""
        with refusals():
            _ = self._store.engine
            self._store._check(self._connection)  # noqa: SLF001 - one class in two halves
            session = SqlSession(self._connection, self._store._known)  # noqa: SLF001 - likewise
            if not write:
                yield session
                return
            _begin_hosts(self._connection)
            with self._connection.begin_nested():
                yield session

    def close(self) -> None:
        """Nothing: the connection is the host's."""


class _Borrowed:
    """A driver's connection that is not ours to end."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def commit(self) -> None:
        """Left to the owner."""

    rollback = close = commit


@contextmanager
def borrowed(raw: Any, database: str) -> Iterator[Connection]:
    """A SQLAlchemy connection over one that another library has opened, such as Django's ``connection.connection``.

    ``database`` is "sqlite" or "postgresql" (psycopg 3). Commit, rollback and close stay with the owner.
    """
    url = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}[database]
    options = {} if database == "sqlite" else {"use_native_hstore": False}
    engine = create_engine(url, creator=lambda: _Borrowed(raw), poolclass=StaticPool, **options)
    with engine.connect() as connection:
        yield connection


def _settle(connection: Any, _: object) -> None:
    """Leave transactions to `_begin`; keep a write-ahead log, and sync it to disk at every commit."""
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", f"busy_timeout = {_WAIT * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_hosts(connection: Connection) -> None:
    """Begin what SQLite's driver would begin with the host's first change, as a savepoint alone would be committed with
    its end. Raises NoTransactionError where the driver begins nothing by itself, and the host has not begun.
    """
    raw: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        if raw.in_transaction:
            return
        if raw.isolation_level is None or getattr(raw, "autocommit", None) is True:
            raise NoTransactionError
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    elif raw.autocommit and raw.info.transaction_status.name == "IDLE":
        raise NoTransactionError


def _one_at_a_time(connection: Connection) -> None:
    """On PostgreSQL, which would let two make the same table, and fail the second."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(int.from_bytes(b"certflow"))))


def _version(connection: Connection) -> int | None:
    if not inspect(connection).has_table(meta.name):
        return None
    found = connection.execute(select(meta.c.value).where(meta.c.name == "schema")).scalar()
    return None if found is None else int(found)
