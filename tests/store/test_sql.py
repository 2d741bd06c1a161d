"""A database that is not there, not ours, not free or not writable says so, and what to do about it."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from types import SimpleNamespace

import pytest
from sqlalchemy import create_engine, event, inspect, text

from certflow import ITSMS, Request
from certflow.errors import MissingExtraError, StoreUnavailableError, StoreVersionError, UnknownCaseError
from certflow.registry import Registry
from certflow.store import sql
from certflow.store.session import SqlSession
from certflow.store.sql import UPGRADES, SqlStore
from certflow.store.tables import VERSION
from certflow.testing import acceptance, application, certified, day

APPLIED = day("2026-09-01")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", day("2026-09-03"), acceptance(day("2026-09-03")), "Shen Yan", "accept")


def refused(error):
    assert type(error) is StoreUnavailableError
    assert re.search("nothing was recorded: .* then ask again$", error.en)
    assert re.search("本次未作任何登记：请.*后重试$", error.zh)
    assert error.why in error.en
    assert error.why in error.zh


def test_a_file_of_sqlite_keeps_a_log_ahead_and_syncs_every_commit(opened, sqlite):
    engine = opened(sqlite).engine
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2


@pytest.mark.parametrize("name", ["50% of 案卷.db", "a?b=c.db", "a#b.db", "a b.db", "a:b@c.db"])
def test_a_file_may_have_any_name(opened, tmp_path, name):
    Registry(ITSMS, opened(tmp_path / name)).open("A-1", SUBMIT)

    assert (tmp_path / name).exists()
    assert [kept.case for kept in Registry(ITSMS, opened(str(tmp_path / name))).cases()] == ["A-1"]


def test_what_was_kept_is_there_when_the_database_is_opened_again(opened, database):
    store = opened(database)
    Registry(ITSMS, store).open("A-1", SUBMIT)
    store.close()

    assert Registry(ITSMS, opened(database)).advance("A-1", ACCEPT, version=1).version == 2


def test_a_request_is_one_commit(opened, database, keep):
    store = opened(database)
    registry = Registry(ITSMS, store)
    keep(registry, "A-1", certified(day("2026-09-21")))
    commits = []
    event.listen(store.engine, "commit", commits.append)
    answers = [registry.open("A-2", SUBMIT), registry.advance("A-2", ACCEPT)]

    assert [len(answer.records) for answer in answers] == [1, 1]
    assert len(commits) == 2


def test_an_address_of_postgresql_needs_no_driver_named(opened, postgresql):
    store = opened(postgresql.replace("postgresql+psycopg:", "postgresql:"))

    assert Registry(ITSMS, store).open("A-1", SUBMIT).version == 1
    assert store.engine.driver == "psycopg"


def test_a_path_or_address_that_leads_nowhere_is_refused(tmp_path):
    nowhere = [
        tmp_path / "missing" / "cases.db",
        tmp_path,
        "nonsense://host/db",
        "not a url://",
        "postgresql+psycopg://nobody@127.0.0.1:9/none?connect_timeout=2",
    ]
    for where in nowhere:
        with pytest.raises(StoreUnavailableError) as error:
            SqlStore.open(where)
        refused(error.value)


def test_postgresql_without_its_driver_names_the_extra_that_brings_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(MissingExtraError) as error:
        SqlStore.open("postgresql://localhost/none")
    assert "certflow[postgres]" in error.value.en
    assert "certflow[postgres]" in error.value.zh


def test_another_database_is_refused():
    connection = SimpleNamespace(dialect=SimpleNamespace(name="mysql"))

    with pytest.raises(StoreUnavailableError, match="mysql is neither SQLite nor PostgreSQL"):
        SqlSession(connection, set())


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("Dear Sir or Madam, " * 100)

    with pytest.raises(StoreUnavailableError) as error:
        SqlStore.open(file)
    refused(error.value)
    assert file.read_text() == "Dear Sir or Madam, " * 100


def test_a_database_that_may_only_be_read_is_refused_with_nothing_recorded(opened, sqlite, everything):
    Registry(ITSMS, opened(sqlite)).open("A-1", SUBMIT)
    reader = opened(f"sqlite:///file:{sqlite}?mode=ro&uri=true")
    registry = Registry(ITSMS, reader)
    before = everything(reader)
    assert registry.read("A-1").tracks["C1"].state == "application"
    for use in (lambda: registry.advance("A-1", ACCEPT), lambda: registry.open("A-2", SUBMIT)):
        with pytest.raises(StoreUnavailableError) as error:
            use()
        refused(error.value)
        assert "readonly" in error.value.why
    assert everything(reader) == before


def test_a_full_disk_refuses_the_whole_request_and_takes_the_next_when_there_is_room(opened, sqlite, everything):
    store = opened(sqlite)
    registry = Registry(ITSMS, store)
    registry.open("A-1", SUBMIT)
    pages = []

    def settle(raw, _):
        raw.execute(f"PRAGMA max_page_count = {pages[0]}")

    with store.engine.connect() as connection:
        pages.append(connection.execute(text("PRAGMA page_count")).scalar())
    event.listen(store.engine, "connect", settle)
    store.engine.dispose()
    before = everything(store)
    room = 0
    with suppress(StoreUnavailableError):
        while True:
            registry.open(f"B-{room}", SUBMIT)
            room += 1
    for n in range(room, room + 20):
        with pytest.raises(StoreUnavailableError) as error:
            registry.open(f"B-{n}", SUBMIT)
        refused(error.value)
        assert "full" in error.value.why
        with pytest.raises(UnknownCaseError):
            registry.read(f"B-{n}")
    event.remove(store.engine, "connect", settle)
    store.engine.dispose()
    kept = everything(store)
    assert {row[0] for row in kept["certflow_case"]} == {row[0] for row in kept["certflow_record"]}
    assert [row for row in kept["certflow_record"] if row[0] == "A-1"] == before["certflow_record"]
    assert list(registry.verify()) == []
    assert registry.open("C-1", SUBMIT).version == 1


def test_a_database_locked_beyond_the_wait_refuses_and_serves_again_when_unlocked(
    opened, sqlite, everything, monkeypatch
):
    monkeypatch.setattr(sql, "_WAIT", 0.05)
    store = opened(sqlite)
    registry = Registry(ITSMS, store)
    registry.open("A-1", SUBMIT)
    before = everything(store)
    lock = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute('BEGIN IMMEDIATE'); print('locked', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", lock, sqlite], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "locked\n"
        for use in (lambda: registry.advance("A-1", ACCEPT), lambda: SqlStore.open(sqlite), registry.sweep):
            with pytest.raises(StoreUnavailableError) as error:
                use()
            refused(error.value)
            assert "locked" in error.value.why
        assert registry.read("A-1").tracks["C1"].state == "application"
        assert everything(store) == before
        other.communicate("\n")
    assert registry.advance("A-1", ACCEPT, version=1).version == 2


def test_a_database_without_tables_asks_for_them_and_a_host_can_make_them_itself(database):
    store = SqlStore(create_engine(database if "://" in database else f"sqlite:///{database}"))
    registry = Registry(ITSMS, store)
    for use in (lambda: registry.open("A-1", SUBMIT), lambda: list(registry.cases()), registry.sweep, store.upgrade):
        with pytest.raises(StoreVersionError) as error:
            use()
        assert "create" in error.value.en
        assert "请先建立" in error.value.zh
    store.create()
    store.create()
    assert registry.open("A-1", SUBMIT).version == 1
    store.close()


def version_set_to(store, version):
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE certflow_meta SET value = :value WHERE name = 'schema'"), {"value": version})


def test_tables_of_an_older_version_are_brought_up_by_the_steps_between(opened, database, monkeypatch):
    Registry(ITSMS, opened(database)).open("A-1", SUBMIT)
    version_set_to(opened(database), VERSION - 2)
    steps = []

    def step(connection):
        steps.append(connection.execute(text("SELECT count(*) FROM certflow_record")).scalar())
        connection.execute(text(f"CREATE TABLE step_{len(steps)} (n INTEGER)"))

    store = opened(database)
    with pytest.raises(StoreVersionError) as error:
        Registry(ITSMS, store).read("A-1")
    assert (error.value.found, error.value.needed) == (VERSION - 2, VERSION)
    assert "certflow upgrade" in error.value.en
    assert "certflow upgrade" in error.value.zh

    monkeypatch.setitem(UPGRADES, VERSION - 2, step)
    monkeypatch.setitem(UPGRADES, VERSION - 1, step)
    assert store.upgrade() == (VERSION - 2, VERSION)
    assert steps == [1, 1]
    assert {"step_1", "step_2"} <= set(inspect(store.engine).get_table_names())
    assert store.upgrade() == (VERSION, VERSION)
    assert Registry(ITSMS, store).read("A-1").tracks["C1"].state == "application"


def test_an_upgrade_that_fails_half_way_changes_nothing(opened, database, monkeypatch):
    store = opened(database)
    version_set_to(store, VERSION - 2)

    def fails(connection):
        connection.execute(text("SELECT * FROM no_such_table"))

    monkeypatch.setitem(
        UPGRADES, VERSION - 2, lambda connection: connection.execute(text("CREATE TABLE half (n INTEGER)"))
    )
    monkeypatch.setitem(UPGRADES, VERSION - 1, fails)
    with pytest.raises(StoreUnavailableError):
        store.upgrade()
    assert "half" not in inspect(store.engine).get_table_names()
    with pytest.raises(StoreVersionError) as error:
        Registry(ITSMS, opened(database)).read("A-1")
    assert error.value.found == VERSION - 2


def test_tables_of_a_later_version_ask_for_a_later_certflow(opened, database):
    version_set_to(opened(database), VERSION + 1)
    store = opened(database)
    for use in (lambda: Registry(ITSMS, store).open("A-1", SUBMIT), store.upgrade):
        with pytest.raises(StoreVersionError) as error:
            use()
        assert "install a later certflow" in error.value.en
        assert "请安装更新的 certflow" in error.value.zh


def test_a_new_database_may_be_opened_from_several_sides_at_once(database):
    together = Barrier(8)

    def open_it(_):
        together.wait(10)
        SqlStore.open(database).close()

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(open_it, range(8))) == [None] * 8


def test_threads_may_share_a_store(store, clock):
    registry = Registry(ITSMS, store, clock=clock)
    with ThreadPoolExecutor(4) as pool:
        versions = list(pool.map(lambda n: registry.open(f"A-{n}", SUBMIT).version, range(40)))
        answers = list(pool.map(lambda n: registry.advance(f"A-{n % 10}", ACCEPT), range(40)))

    assert versions == [1] * 40
    assert sum(not answer.repeated for answer in answers) == 10
    assert list(registry.verify()) == []


def test_a_reader_sees_a_case_whole_while_another_writes_to_it(opened, database):
    reading, writing = opened(database), Registry(ITSMS, opened(database))
    writing.open("A-1", SUBMIT)
    pending = [lambda: writing.advance("A-1", ACCEPT)]

    def between(conn, cursor, statement, *_):
        if pending and "certflow_case" in statement and statement.startswith("SELECT"):
            pending.pop()()

    registry = Registry(ITSMS, reading)
    registry.read("A-1")
    event.listen(reading.engine, "after_cursor_execute", between)
    for use in (
        lambda: registry.read("A-1").version,
        lambda: registry.ask("A-1", Request("withdraw", day("2026-09-05"), None)),
        lambda: registry.agenda(APPLIED, day("2027-01-01")),
        lambda: list(registry.verify()),
    ):
        assert use() is not None or True
        assert not pending
        pending.append(lambda: writing.correct("A-1", 1, on=day("2026-09-05"), reason="r", facts=application(APPLIED)))
    assert list(registry.verify()) == []
