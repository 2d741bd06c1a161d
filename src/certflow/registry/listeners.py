"""Who is told of what was kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from certflow.case.record import Record

__all__ = ["Listener", "Listeners", "at_once"]

Listener = Callable[[str, Record], object]
"""Told of each new record, with the id of its case, once it is kept."""


def at_once(tell: Callable[[], None]) -> None:
    """Tell without waiting for anybody's commit."""
    tell()


class Listeners:
    """Tells each listener of new records, when ``after_commit`` says so; one that fails is noted in the log."""

    def __init__(
        self, listeners: Sequence[Listener], after_commit: Callable[[Callable[[], None]], object] = at_once
    ) -> None:
        self._listeners = tuple(listeners)
        self._after_commit = after_commit

    def tell(self, case_id: str, records: Sequence[Record]) -> None:
        """Tell of the new records of a case."""
        if self._listeners and records:
            self._after_commit(lambda: self._tell_now(case_id, records))

    def _tell_now(self, case_id: str, records: Sequence[Record]) -> None:
        for listener in self._listeners:
            try:
                for record in records:
                    listener(case_id, record)
            except Exception:  # the act is kept; nobody who asked for it may take it for lost
                logging.getLogger("certflow").exception("a listener failed: %r", listener)
