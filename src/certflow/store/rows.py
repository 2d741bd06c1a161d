"""What a store keeps, line by line, and what it must be able to do: the port that `Registry` works through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

__all__ = ["LEAN", "HeadRow", "LeanRow", "RecordRow", "Session", "Store"]


class RecordRow(NamedTuple):
    """One record as it is kept; appended, never changed. Days are ISO text, ``filed_at`` is ISO text in UTC.

    ``facts`` is the JSON of the act's facts. ``policy`` and ``form`` name shared bodies by their SHA-256: the settings
    in force, and the sentences and clauses of the findings; ``findings`` holds the values of those sentences and the
    windows. ``hash`` is the SHA-256 of the predecessor's hash and of all other columns.
    """

    case_id: str
    seq: int
    request_key: str
    on_day: str
    filed_at: str | None
    filed_by: str
    track: str
    transition: str
    outcome: str
    source: str
    target: str | None
    cause: str | None
    scheme: str
    policy: bytes
    facts: str
    parent: str | None
    form: bytes
    findings: str
    hash: bytes


LEAN = RecordRow._fields[:16]
"""The columns that deciding needs: all but the findings and the hash."""

LeanRow = tuple[
    str,
    int,
    str,
    str,
    str | None,
    str,
    str,
    str,
    str,
    str,
    str | None,
    str | None,
    str,
    bytes,
    str,
    str | None,
]


class HeadRow(NamedTuple):
    """One line for each case, which follows from its records and the policy.

    ``version`` and ``hash`` are those of the last record, ``state`` is the state of the latest run of the scheme's
    main lifecycle, ``tracks`` the JSON of all runs with their stays, ``due`` the ISO day on which time alone moves the
    case next, ``corrected`` 1 where a correction or a move to another scheme is among the records, else 0.
    ``seal`` is the SHA-256 of all other columns, so that a sweep may rest on a line without reading its records.
    """

    case_id: str
    version: int
    scheme: str
    policy: bytes
    state: str
    tracks: str
    due: str | None
    corrected: int
    hash: bytes
    seal: bytes


class Session(Protocol):
    """One transaction on a store. What it writes is there when the transaction ends well, and only then."""

    def head(self, case_id: str, *, lock: bool = False) -> HeadRow | None:
        """The line of a case; with ``lock``, nobody else writes to the case until the transaction ends."""
        ...

    def heads(
        self, *, state: str | None = None, due: str | None = None, after: str = "", limit: int | None = None
    ) -> Sequence[HeadRow]:
        """Lines by id, from beyond ``after``: those in a state, those due on or before a day."""
        ...

    def due(self, until: str, after: tuple[str, str], limit: int) -> Sequence[HeadRow]:
        """Lines due on or before a day, by day and id from beyond ``after``, locked; lines locked by others are left
        out where the database can do that.
        """
        ...

    def count_due(self, until: str) -> int:
        """How many cases are due on or before a day."""
        ...

    def lean(self, case_ids: Sequence[str], filed: Sequence[str] | None = None) -> Iterable[LeanRow]:
        """The records of these cases without their findings, by case and number; with ``filed``, only the done ones of
        these transitions.
        """
        ...

    def whole(self, case_id: str, seq: int | None = None) -> Sequence[RecordRow]:
        """The records of a case (or one of them) by number."""
        ...

    def shared(self, digests: Iterable[bytes]) -> dict[bytes, str]:
        """The shared bodies of these digests; one that is not there is left out."""
        ...

    def share(self, new: dict[bytes, str]) -> None:
        """Keep bodies that are not kept yet."""
        ...

    def write(self, opened: Sequence[HeadRow], moved: Sequence[tuple[HeadRow, int]], rows: Sequence[RecordRow]) -> None:
        """Append records; add the lines of new cases, replace those of cases still at the version given.

        Raises CaseExistsError, ConflictError.
        """
        ...

    def replace(self, head: HeadRow) -> None:
        """Put a line in the place of the old one, or where there is none."""
        ...

    def case_ids(self, after: str, limit: int) -> Sequence[str]:
        """Ids of all cases that have a line or records, in order, from beyond ``after``."""
        ...


class Store(Protocol):
    """Where cases are kept."""

    def begin(self, *, write: bool) -> AbstractContextManager[Session]:
        """A transaction: kept when the block ends well, undone when it raises.

        Raises StoreClosedError, StoreVersionError, StoreUnavailableError.
        """
        ...

    def close(self) -> None:
        """Give back what it holds; every later use raises StoreClosedError."""
        ...
