"""The facts on file: the records that hold them, by class."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from certflow.case.record import Record

__all__ = ["Files"]

Kind = type[Any]


def _kinds(record: Record) -> tuple[Kind, ...]:
    """The classes that the facts of a record are on file under: their own, and those it derives from."""
    return type(record.facts).__mro__[:-1]


class Files(dict[Kind, tuple[Record, ...]]):
    """Records by the class of their facts, in the order of filing."""

    @classmethod
    def of(cls, records: Iterable[Record]) -> Files:
        """The files of these records."""
        found: dict[Kind, list[Record]] = {}
        for record in records:
            for kind in _kinds(record):
                found.setdefault(kind, []).append(record)
        return cls({kind: tuple(filed) for kind, filed in found.items()})

    def with_(self, record: Record) -> Files:
        """Other files, with one record more."""
        more = Files(self)
        for kind in _kinds(record):
            more[kind] = (*more.get(kind, ()), record)
        return more
