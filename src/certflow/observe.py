"""Structured log lines of what a registry keeps. Configuring structlog stays with the host.

>>> from certflow.observe import log_records
>>> registry = Registry(ITSMS, store, listeners=[log_records()])  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog

from certflow.case.record import AUTOMATIC, Record

__all__ = ["BLOCKED_EVENT", "DONE_EVENT", "log_records"]

DONE_EVENT = "certflow.transition_done"
BLOCKED_EVENT = "certflow.transition_blocked"


def log_records(logger: Any = None) -> Callable[[str, Record], None]:
    """A listener that logs each record at level info, as ``certflow.transition_done`` or ``…transition_blocked``.

    ``logger`` is a structlog logger (the one named "certflow" unless given). A line holds ids, days (ISO) and clauses
    alone: the case, the record's number, track, transition, states, scheme, what set it off (``request``, ``time`` or
    ``consequence``), and for a blocked act the guards and clauses in the way with the first permitted day. Names, keys,
    facts and sentences are left out, as they may hold personal data.
    """
    chosen = structlog.get_logger("certflow") if logger is None else logger

    def log(case_id: str, record: Record) -> None:
        line: dict[str, Any] = {
            "case": case_id,
            "seq": record.seq,
            "track": record.track,
            "transition": record.transition,
            "on": record.on.isoformat(),
            "source": record.source,
            "target": record.target,
            "scheme": record.scheme,
            "set_off_by": _set_off(record.cause),
        }
        if record.done:
            chosen.info(DONE_EVENT, **line)
            return
        way = record.in_the_way
        first = record.first_day
        chosen.info(
            BLOCKED_EVENT,
            **line,
            guards=[judgement.guard for judgement in way],
            clauses=sorted(
                {_clause(judgement, leaf) for judgement in way for leaf in judgement.finding.leaves(record.on)}
            ),
            first_day=first and first.isoformat(),
        )

    return log


def _clause(judgement: Any, leaf: Any) -> str:
    return str((leaf.clause or judgement.clause).id)


def _set_off(cause: str | None) -> str:
    if cause is None:
        return "request"
    return "time" if cause == AUTOMATIC else "consequence"
