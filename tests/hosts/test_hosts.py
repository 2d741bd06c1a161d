"""A host's own transaction: its rows and certflow's records are committed together, or not at all."""

import sqlite3
import subprocess
import sys
import tokenize
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import django
import psycopg
import pytest
from attrs import evolve
from django import conf
from django.db import connections, transaction
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import make_url

from certflow import ITSMS, KeyReusedError, Request
from certflow.errors import (
    CaseExistsError,
    ConflictError,
    NoTransactionError,
    StoreClosedError,
    StoreVersionError,
    UnknownCaseError,
)
from certflow.registry import Registry
from certflow.store.sql import SqlStore, borrowed
from certflow.testing import acceptance, application, certified, day

EXAMPLES = Path(__file__).parents[2] / "examples" / "hosts"
APPLIED = day("2026-09-01")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", day("2026-09-03"), acceptance(day("2026-09-03")), "Shen Yan", "accept")


class WithSqlalchemy:
    """A host that uses an engine of its own, as SQLAlchemy makes it."""

    def __init__(self, database):
        self.engine = create_engine(database if "://" in database else f"sqlite:///{database}")

    @contextmanager
    def begin(self):
        """A transaction: the connection for certflow, one to execute on, and who takes what is done after the commit."""
        later = []
        with self.engine.begin() as connection:
            yield connection, lambda words: connection.execute(text(words)), later.append
        for tell in later:
            tell()

    @contextmanager
    def savepoint(self, connection):
        """A part of a transaction."""
        with connection.begin_nested():
            yield

    def close(self):
        self.engine.dispose()


class WithSavepoints(WithSqlalchemy):
    """The same on SQLite, with the transactions that SQLAlchemy's manual asks for where savepoints are used."""

    def __init__(self, database):
        super().__init__(database)
        event.listen(self.engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))


class WithDjango:
    """A host that uses Django."""

    def __init__(self, database):
        if not conf.settings.configured:
            memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
            conf.settings.configure(DATABASES={"default": memory}, LOGGING_CONFIG=None)
            django.setup()
        self.alias = f"host_{uuid4().hex}"
        named = {"ENGINE": "django.db.backends.sqlite3", "NAME": database}
        if "://" in database:
            url = make_url(database)
            host = url.query.get("host", url.host)
            named = {
                "ENGINE": "django.db.backends.postgresql", "NAME": url.database, "USER": url.username, "HOST": host,
                "PASSWORD": url.password or "", "PORT": url.port or "", "OPTIONS": {"options": url.query["options"]},
            }  # fmt: skip
        connections.settings[self.alias] = {**connections.settings["default"], **named}
        self.connection = connections[self.alias]

    @contextmanager
    def begin(self):
        """See `WithSqlalchemy.begin`."""
        host = self.connection
        host.ensure_connection()
        with transaction.atomic(self.alias), host.cursor() as cursor, borrowed(host.connection, host.vendor) as ours:
            yield ours, cursor.execute, lambda tell: transaction.on_commit(tell, using=self.alias)

    @contextmanager
    def savepoint(self, _):
        """See `WithSqlalchemy.savepoint`."""
        with transaction.atomic(using=self.alias):
            yield

    def close(self):
        self.connection.close()
        del connections.settings[self.alias]


class WithPsycopg:
    """A host that uses the driver alone."""

    def __init__(self, database):
        url = make_url(database).set(drivername="postgresql")
        self.raw = psycopg.connect(url.render_as_string(hide_password=False))

    @contextmanager
    def begin(self):
        """See `WithSqlalchemy.begin`."""
        later = []
        with self.raw.transaction(), borrowed(self.raw, "postgresql") as ours:
            yield ours, self.raw.execute, later.append
        for tell in later:
            tell()

    @contextmanager
    def savepoint(self, _):
        """See `WithSqlalchemy.savepoint`."""
        with self.raw.transaction():
            yield

    def close(self):
        self.raw.close()


HOSTS = {
    "SQLAlchemy on SQLite": ("sqlite", WithSqlalchemy),
    "SQLAlchemy with savepoints on SQLite": ("sqlite", WithSavepoints),
    "SQLAlchemy on PostgreSQL": ("postgresql", WithSqlalchemy),
    "Django on SQLite": ("sqlite", WithDjango),
    "Django on PostgreSQL": ("postgresql", WithDjango),
    "psycopg on PostgreSQL": ("postgresql", WithPsycopg),
}


@pytest.fixture(params=HOSTS)
def host(request):
    """A host with a table of its own."""
    database, kind = HOSTS[request.param]
    one = kind(request.getfixturevalue(database))
    one.database = request.getfixturevalue(database)
    with one.begin() as (_, execute, _):
        execute("CREATE TABLE orders (client VARCHAR(80))")
    yield one
    one.close()


@pytest.fixture
def store(host, opened):
    """Where the host keeps its cases: in its own database."""
    return opened(host.database)


@pytest.fixture
def told():
    return []


@pytest.fixture
def registry(store, clock, told):
    return Registry(ITSMS, store, clock=clock, listeners=[lambda case, record: told.append((case, record.transition))])


def orders(store):
    """The host's rows, as anybody else sees them."""
    with store.engine.connect() as connection:
        return sorted(connection.execute(text("SELECT client FROM orders")).scalars())


class ChangeError(Exception):
    """The host changes its mind."""


def test_the_hosts_row_and_the_record_are_committed_together(host, store, registry, told):
    with host.begin() as (connection, execute, after_commit):
        execute("INSERT INTO orders VALUES ('Larkfield')")
        ours = registry.within(store.on(connection), after_commit)
        assert ours.open("A-1", SUBMIT).version == 1
        assert ours.advance("A-1", ACCEPT, version=1).version == 2
        assert ours.read("A-1").tracks["C1"].state == "contract"
        assert [kept.version for kept in ours.cases()] == [2]
        assert list(ours.verify()) == []
        assert [kept.case for kept in registry.cases()] == []
        assert orders(store) == []
        assert told == []

    assert orders(store) == ["Larkfield"]
    assert registry.read("A-1").tracks["C1"].state == "contract"
    assert told == [("A-1", "submit"), ("A-1", "accept")]
    assert list(registry.verify()) == []


def test_the_hosts_rollback_leaves_no_record(host, store, registry, told, everything):
    registry.open("A-0", SUBMIT)
    told.clear()
    before = everything(store)
    with pytest.raises(ChangeError), host.begin() as (connection, execute, after_commit):
        execute("INSERT INTO orders VALUES ('Larkfield')")
        ours = registry.within(store.on(connection), after_commit)
        ours.open("A-1", SUBMIT)
        ours.advance("A-0", ACCEPT)
        ours.correct("A-1", 1, on=APPLIED, reason="typing error", facts=application(APPLIED, headcount=9))
        raise ChangeError

    assert everything(store) == before
    assert orders(store) == []
    assert told == []
    assert registry.open("A-1", SUBMIT).version == 1
    assert registry.advance("A-0", ACCEPT, version=1).version == 2
    assert list(registry.verify()) == []


def test_what_is_refused_leaves_the_hosts_work_usable_and_uncommitted(host, store, registry):
    registry.open("A-0", SUBMIT)
    refused = {
        ConflictError: lambda ours: ours.advance("A-0", ACCEPT, version=7),
        KeyReusedError: lambda ours: ours.advance("A-0", evolve(ACCEPT, key="apply")),
        CaseExistsError: lambda ours: ours.open("A-0", evolve(SUBMIT, key="other")),
        UnknownCaseError: lambda ours: ours.advance("A-9", ACCEPT),
    }
    with host.begin() as (connection, execute, _):
        ours = registry.within(store.on(connection))
        for n, (error, use) in enumerate(refused.items()):
            execute(f"INSERT INTO orders VALUES ('{n}')")
            with pytest.raises(error):
                use(ours)
            assert orders(store) == []
        execute("INSERT INTO orders VALUES ('last')")

    assert orders(store) == ["0", "1", "2", "3", "last"]
    assert registry.read("A-0").version == 1


def test_what_the_database_refuses_half_way_is_undone_and_the_hosts_work_is_not(host, store, registry, everything):
    registry.open("A-0", SUBMIT)
    with store.engine.begin() as connection:  # so that the line is written, and then the record cannot be
        connection.execute(
            text(
                "INSERT INTO certflow_record SELECT case_id, 99, 'accept', on_day, filed_at, filed_by, track, transition, "
                "outcome, source, target, cause, scheme, policy, facts, parent, form, findings, hash "
                "FROM certflow_record"
            )
        )
        connection.execute(text("UPDATE certflow_record SET case_id = 'A-1', request_key = 'kept' WHERE seq = 1"))
        connection.execute(text("UPDATE certflow_record SET case_id = 'A-1', seq = 2 WHERE seq = 99"))
        connection.execute(text("DELETE FROM certflow_case"))
    before = everything(store)
    with host.begin() as (connection, execute, _):
        execute("INSERT INTO orders VALUES ('before')")
        with pytest.raises(ConflictError):
            registry.within(store.on(connection)).open("A-1", SUBMIT)
        execute("INSERT INTO orders VALUES ('after')")

    assert orders(store) == ["after", "before"]
    assert everything(store)["certflow_case"] == before["certflow_case"]
    assert everything(store)["certflow_record"] == before["certflow_record"]


def test_a_savepoint_rolled_back_takes_its_records_and_leaves_the_others(host, store, registry):
    with host.begin() as (connection, execute, _):
        execute("INSERT INTO orders VALUES ('kept')")
        ours = registry.within(store.on(connection))
        with pytest.raises(ChangeError), host.savepoint(connection):
            ours.open("A-1", SUBMIT)
            raise ChangeError
        ours.open("A-0", SUBMIT)
        with host.savepoint(connection):
            ours.advance("A-0", ACCEPT)
        with pytest.raises(ChangeError), host.savepoint(connection):
            ours.correct("A-0", 2, on=day("2026-09-04"), reason="r")
            raise ChangeError

    assert orders(store) == ["kept"]
    assert [kept.case for kept in registry.cases()] == ["A-0"]
    assert list(registry.verify()) == []
    assert registry.advance("A-0", ACCEPT).verdict.permitted
    assert registry.open("A-1", SUBMIT).version == 1


def test_a_request_on_a_version_that_another_has_left_is_refused_within_the_hosts_transaction(host, store, registry):
    registry.open("A-0", SUBMIT)
    registry.advance("A-0", ACCEPT)
    with host.begin() as (connection, execute, _):
        execute("INSERT INTO orders VALUES ('kept')")
        with pytest.raises(ConflictError) as error:
            registry.within(store.on(connection)).advance("A-0", evolve(ACCEPT, key="again"), version=1)
        assert (error.value.expected, error.value.found) == (1, 2)

    assert orders(store) == ["kept"]


def test_a_sweep_can_be_part_of_the_hosts_transaction(host, store, registry, clock, keep, everything):
    keep(registry, "A-0", certified(day("2026-09-21")))
    before = everything(store)
    clock.set("2030-01-01")
    with pytest.raises(ChangeError), host.begin() as (connection, _, _):
        assert registry.within(store.on(connection)).sweep().cases == 1
        raise ChangeError
    assert everything(store) == before

    with host.begin() as (connection, _, _):
        assert registry.within(store.on(connection)).sweep().cases == 1
    assert [kept.state for kept in registry.cases()] == ["expired"]


def test_tables_can_be_made_and_are_asked_for_within_the_hosts_transaction(host):
    where = host.database if "://" in host.database else f"sqlite:///{host.database}"
    store = SqlStore(create_engine(where))
    registry = Registry(ITSMS, store)
    with host.begin() as (connection, execute, _):
        execute("INSERT INTO orders VALUES ('kept')")
        with pytest.raises(StoreVersionError):
            registry.within(store.on(connection)).open("A-0", SUBMIT)
    assert orders(store) == ["kept"]
    with pytest.raises(ChangeError), host.begin() as (connection, _, _):
        store.create(connection)
        registry.within(store.on(connection)).open("A-0", SUBMIT)
        raise ChangeError
    store.close()
    with pytest.raises(StoreClosedError), host.begin() as (connection, _, _):
        registry.within(store.on(connection)).read("A-0")

    again = SqlStore(create_engine(where))
    with pytest.raises(StoreVersionError):
        Registry(ITSMS, again).open("A-0", SUBMIT)
    with host.begin() as (connection, _, _):
        again.create(connection)
        Registry(ITSMS, again).within(again.on(connection)).open("A-0", SUBMIT)
    assert [kept.case for kept in Registry(ITSMS, again).cases()] == ["A-0"]
    again.close()


@pytest.mark.parametrize("where", ["sqlite", "postgresql"])
def test_a_connection_on_which_nobody_has_begun_a_transaction_is_refused(request, opened, where, everything):
    database = request.getfixturevalue(where)
    store = opened(database)
    registry = Registry(ITSMS, store)
    registry.open("A-0", SUBMIT)
    before = everything(store)
    host = WithDjango(database)
    host.connection.ensure_connection()
    with borrowed(host.connection.connection, host.connection.vendor) as ours, pytest.raises(NoTransactionError):
        registry.within(store.on(ours)).advance("A-0", ACCEPT)
    host.close()

    assert everything(store) == before


def code_lines(file):
    """How many lines hold code, without those of imports, docstrings and comments."""
    with file.open("rb") as lines:
        tokens = [token for token in tokenize.tokenize(lines.readline) if token.string.strip()]
    none = {tokenize.COMMENT, tokenize.STRING, tokenize.ENCODING}
    imports = {token.start[0] for token in tokens if token.string in {"import", "from"}}
    return len({token.start[0] for token in tokens if token.type not in none} - imports)


@pytest.mark.parametrize("name", ["plain_sqlalchemy.py", "django_host.py"])
def test_each_example_of_a_host_runs_and_commits_both_or_neither(name, tmp_path):
    file = tmp_path / "orders.db"
    where = f"sqlite:///{file}" if name.startswith("plain") else str(file)
    ran = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name), where], capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        "told of Larkfield submit",
        "rolled back: Brookside",
        "orders: ['Larkfield']",
        "cases: ['Larkfield']",
    ]
    table = "orders" if name.startswith("plain") else "orders_order"
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute(f"SELECT client FROM {table}").fetchall() == [("Larkfield",)]
        kept = connection.execute("SELECT case_id, transition, outcome FROM certflow_record").fetchall()
    assert kept == [("Larkfield", "submit", "done")]
    assert code_lines(EXAMPLES / name) < 30


def test_the_example_with_sqlalchemy_runs_on_postgresql(postgresql):
    ran = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / "plain_sqlalchemy.py"), postgresql],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.endswith("orders: ['Larkfield']\ncases: ['Larkfield']\n")
