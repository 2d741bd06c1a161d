"""A store, and case files entered into it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import evolve

from certflow.case.case import Case
from certflow.case.record import CORRECT, Request
from certflow.casefile import CaseFile, CorrectionRequest, read_policy
from certflow.casefile.problems import message, show
from certflow.cli.lang import say
from certflow.errors import (
    CaseExistsError,
    CaseFileError,
    CertflowError,
    CorrectionError,
    DayOrderError,
    FactsValueError,
    FutureDayError,
    KeyReusedError,
    MissingExtraError,
    StoreVersionError,
    UnfitWordsError,
    UnknownTrackError,
)
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

if TYPE_CHECKING:
    from certflow.registry import Registry
    from certflow.store.sql import SqlStore

__all__ = ["NoStoreError", "enter", "opened", "serving"]

Asked = Request | CorrectionRequest
_OF_THE_ACT = CaseExistsError, CorrectionError, DayOrderError, FactsValueError, UnfitWordsError, UnknownTrackError


class NoStoreError(CertflowError, FileNotFoundError):
    """Nothing is kept where ``--store`` points; only ``run`` makes a store."""

    def __init__(self, where: str) -> None:
        self.where = where
        super().__init__(
            f"there is no store at {where}: check the path; 'certflow run FILE --store' makes one",
            f"“{where}”处没有登记库：请核对路径；新建登记库请用 certflow run 文件 --store",
        )


@contextmanager
def opened(where: str, *, make: bool = False) -> Iterator[SqlStore]:
    """The store at a path or URL, closed at the end. Raises MissingExtraError, StoreUnavailableError, NoStoreError.

    Only with ``make`` may it be missing.
    """
    if not where.strip():
        raise typer.BadParameter(
            say(
                "--store is empty; name an SQLite file or a database URL",
                "--store 为空，请填写 SQLite 文件或数据库地址（URL）",
            )
        )
    try:
        from certflow.store.sql import SqlStore
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "sqlalchemy":
            raise
        raise MissingExtraError("keeping cases in a store", "使用登记库", "sql") from error
    if not make:
        _check_there(where)
    store = SqlStore.open(where)
    try:
        yield store
    finally:
        store.close()


def _check_there(where: str) -> None:
    from sqlalchemy import create_engine
    from sqlalchemy.engine import URL, make_url
    from sqlalchemy.exc import ArgumentError

    from certflow.store.sql import SqlStore

    try:
        url = make_url(where) if "://" in where else URL.create("sqlite", database=where)
        probe = SqlStore(create_engine(url))
    except (ArgumentError, ImportError):
        return  # opening it says what is wrong
    name = show(url.render_as_string() if "://" in where else where, 400)
    if url.get_backend_name() == "sqlite" and not (url.database and Path(url.database).exists()):
        raise NoStoreError(name)
    try:
        with probe.begin(write=False):
            return
    except StoreVersionError as error:
        if error.found is None:
            raise NoStoreError(name) from error
    finally:
        probe.close()


def serving(store: SqlStore, scheme: Scheme, policy: Path | None = None, earlier: Sequence[Scheme] = ()) -> Registry:
    """The registry of a store under a scheme, with earlier ones, and, if given, the settings of a policy file."""
    return _registry(store, scheme, None if policy is None else read_policy(policy, scheme), earlier)


def _registry(store: SqlStore, scheme: Scheme, policy: Policy | None, earlier: Sequence[Scheme] = ()) -> Registry:
    from certflow.registry import Registry, china_time

    return Registry(scheme, store, policy=policy, earlier=earlier, clock=china_time)


def enter(files: Sequence[CaseFile], store: SqlStore) -> list[Case]:
    """Enter the acts of case files that are not kept yet, each under its own key or one from its place in the file.

    The cases as they are kept then. Raises CaseFileError with the line of an act that is dated after today (nothing is
    entered), or that the case as kept does not take: the acts before it stay.
    """
    registries = [_registry(store, file.scheme, file.policy) for file in files]
    for file, registry in zip(files, registries, strict=True):
        _check_days(file, registry.today())
    return [_entered(file, registry) for file, registry in zip(files, registries, strict=True)]


def _check_days(file: CaseFile, today: date) -> None:
    days = [(act.line, f"acts[{place}]", _name(act.request), act.request.on) for place, act in enumerate(file.acts, 1)]
    if file.until is not None:
        days.append((file.until_line, "until", "until", file.until))
    for line, where, name, day in days:
        if day > today:
            raise _in_file(file, line, where, FutureDayError(name, day, today))


def _name(request: Asked) -> str:
    return request.transition if isinstance(request, Request) else CORRECT


def _entered(file: CaseFile, registry: Registry) -> Case:
    if not file.acts:
        return file.run()
    keyed = [evolve(act.request, key=act.request.key or f"act-{place}") for place, act in enumerate(file.acts, 1)]
    for place, (act, request) in enumerate(zip(file.acts, keyed, strict=True), 1):
        try:
            _enter(registry, file.case, request, keyed)
        except KeyReusedError as error:
            said = error if act.request.key else _differs(registry.read(file.case), error)
            raise _in_file(file, act.line, f"acts[{place}]", said) from error
        except _OF_THE_ACT as error:
            raise _in_file(file, act.line, f"acts[{place}]", error) from error
    if file.until is not None:
        registry.until(file.case, file.until)
    return registry.read(file.case)


def _enter(registry: Registry, case_id: str, request: Asked, keyed: Sequence[Asked]) -> None:
    if request is keyed[0] and isinstance(request, Request):
        registry.open(case_id, request)
    elif isinstance(request, Request):
        registry.advance(case_id, request)
    else:
        of = keyed[request.of - 1].key if isinstance(request.of, int) else request.of
        registry.correct(
            case_id, of, on=request.on, reason=request.reason, facts=request.facts, by=request.by, key=request.key
        )


def _differs(case: Case, error: KeyReusedError) -> CertflowError:
    record = case.records[error.seq - 1]
    words = Text(
        "it differs from what is kept in its place, record {seq} ({act}, {day}); leave kept acts as they are, add new "
        "ones at the end, and correct a mistake by adding `do: correct`",
        "与已登记的第{seq}条记录（{day}“{act}”）不一致；已登记的事项请保持原样，新事项加在末尾，如有错误请在末尾增加“do: correct”更正",
        seq=record.seq,
        act=case.title_of(record.transition),
        day=record.on,
    )
    return CertflowError(words.render("en"), words.render("zh"))


def _in_file(file: CaseFile, line: int, where: str, error: CertflowError) -> CaseFileError:
    return CaseFileError([message(str(file.path), line, where, error.en, error.zh)])
