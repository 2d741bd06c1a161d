"""What a registry answers."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.case.record import Record, Verdict

__all__ = ["Answer", "Kept"]


@frozen
class Answer:
    """What became of a request: the verdict, the version at which the case stands now, and the records it added.

    ``repeated``: the request had been answered before under its key; nothing was added.
    """

    verdict: Verdict
    version: int
    records: tuple[Record, ...] = ()
    repeated: bool = False


@frozen
class Kept:
    """A case in a list: its version, the state of its latest main run, and the day on which time alone moves it."""

    case: str
    version: int
    state: str
    due: date | None
