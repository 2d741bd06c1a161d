"""Cases, records and verdicts as plain data: the documented JSON shape.

A span is ``[from, until]``; null at either end is open. ``first_day`` null: the file promises no permitted day.
``target`` null: recorded without a move. ``at`` null: no time stamp was given. ``cause`` null: somebody asked for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from certflow.case.agenda import Due
from certflow.case.case import Case
from certflow.case.duties import Owed
from certflow.case.record import Judgement, Record, Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Text
from certflow.model.window import Window

__all__ = [
    "plain_agenda",
    "plain_case",
    "plain_finding",
    "plain_owed",
    "plain_record",
    "plain_text",
    "plain_verdict",
    "utc",
]

Plain = dict[str, Any]


def plain_text(text: Text) -> dict[str, str]:
    """A sentence in both languages."""
    return {"en": text.render("en"), "zh": text.render("zh")}


def _spans(window: Window) -> list[list[str | None]]:
    return [[first.isoformat() if first else None, last.isoformat() if last else None] for first, last in window.spans]


def plain_finding(guard: str, clause: Clause, finding: Finding, on: date) -> Plain:
    """A finding of a guard, with its outcome on a day."""
    return {
        "guard": guard,
        "clause": clause.id,
        "rows": list(clause.rows),
        "outcome": str(finding.on(on)),
        "met": _spans(finding.met),
        "unknown": _spans(finding.unknown),
        "because": plain_text(finding.because),
        "parts": [plain_finding(guard, part.clause or clause, part, on) for part in finding.parts],
    }


def _findings(judgements: tuple[Judgement, ...], on: date) -> list[Plain]:
    return [plain_finding(j.guard, j.clause, j.finding, on) for j in judgements]


def utc(at: datetime | None) -> str | None:
    """A time stamp as ISO text; one without a zone is taken as UTC."""
    if at is None:
        return None
    return (at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)).isoformat()


def plain_record(record: Record) -> Plain:
    """One line of the history."""
    return {
        "seq": record.seq,
        "key": record.key,
        "on": record.on.isoformat(),
        "at": utc(record.at),
        "by": record.by,
        "track": record.track,
        "transition": record.transition,
        "outcome": record.outcome,
        "source": record.source,
        "target": record.target,
        "cause": record.cause,
        "scheme": record.scheme,
        "policy": msgspec.to_builtins(record.policy.named()),
        "facts": msgspec.to_builtins(record.facts),
        "first_day": record.first_day and record.first_day.isoformat(),
        "findings": _findings(record.judgements, record.on),
    }


def plain_case(case: Case) -> Plain:
    """A case: its tracks with lifecycle and state, and its records."""
    return {
        "case": case.id,
        "scheme": case.scheme.id,
        "tracks": {t.id: {"lifecycle": t.lifecycle, "state": t.state} for t in case.tracks.values()},
        "records": [plain_record(record) for record in case.records],
    }


def plain_verdict(verdict: Verdict) -> Plain:
    """A verdict that was only asked for: nothing was done. ``last_day`` ends the span that ``first_day`` begins."""
    return {
        "on": verdict.on.isoformat(),
        "track": verdict.track,
        "transition": verdict.transition,
        "outcome": "permitted" if verdict.permitted else "blocked",
        "awaits_facts": verdict.only_awaits_facts,
        "source": verdict.source,
        "target": verdict.target,
        "scheme": verdict.scheme,
        "edition": verdict.edition.id,
        "policy": msgspec.to_builtins(verdict.policy.named()),
        "first_day": verdict.first_day and verdict.first_day.isoformat(),
        "last_day": verdict.last_day and verdict.last_day.isoformat(),
        "findings": _findings(verdict.judgements, verdict.on),
    }


def plain_owed(owed: Owed) -> Plain:
    """A duty that binds, and the day on which it falls due."""
    duty = owed.duty
    return {
        "duty": duty.id,
        "clause": duty.clause.id,
        "track": owed.track,
        "due": owed.due.isoformat(),
        "by": duty.by.id,
        "title": plain_text(duty.title),
        "otherwise": plain_text(duty.otherwise),
    }


def plain_agenda(entries: Iterable[Due]) -> list[Plain]:
    """The entries of an agenda, of one case or of many."""
    return [
        {
            "kind": str(due.kind),
            "day": due.day.isoformat(),
            "overdue": due.overdue,
            "case": due.case,
            "track": due.track,
            "id": due.id,
            "clause": due.clause.id,
            "title": plain_text(due.title),
            "follows": plain_text(due.follows),
        }
        for due in entries
    ]
