"""Enacting a request: time first, then the act with its consequences and with what it sets aside.

One new case comes of it, or the old one with a blocked record. And the same again for each record of a history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from certflow.case.advance import perform, record_of, run_until, verdict_of
from certflow.case.correct import correct, undo
from certflow.case.migrate import migrate_again
from certflow.case.place import place
from certflow.case.record import AUTOMATIC, BLOCKED, Correction, Migration, Record, Request, Requirement, Verdict
from certflow.errors import (
    CertflowError,
    CorrectionError,
    FactsTypeError,
    KeyReusedError,
    ReplayError,
    ReservedKeyError,
)
from certflow.model.finding import unmet
from certflow.model.text import Text

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["again", "attempt", "enact"]

_CAN_BE_SET_ASIDE = Text("The decision can be set aside", "该决定可以作废")


def enact(case: Case, request: Request) -> tuple[Case, Verdict]:
    """Carry out a request, or record it as blocked. See `Case.advance`."""
    seen = _seen(case, request) if request.key else None
    if seen is not None:
        return case, seen
    if request.facts is None:
        raise FactsTypeError(request.transition, place(case, request).transition.takes, type(None))
    moved, verdict = attempt(run_until(case, request.on), request)
    if verdict.permitted:
        return moved, verdict
    return case.append(record_of(case, request, verdict, BLOCKED, verdict.target, None)), verdict


def _seen(case: Case, request: Request) -> Verdict | None:
    if request.key.startswith("#"):
        raise ReservedKeyError(request.key)
    for record in case.records:
        if record.key != request.key:
            continue
        same = (record.transition, record.on, record.facts) == (request.transition, request.on, request.facts)
        if not same or request.track not in {None, record.track}:
            raise KeyReusedError(request.key, record.seq)
        return verdict_of(case, record, case.title_of(record.transition, record.scheme))
    return None


def attempt(case: Case, request: Request) -> tuple[Case, Verdict]:
    """The act with its consequences, and what it overturns set aside; where any of it is blocked, the case untouched."""
    moved, verdict = perform(case, request)
    if not verdict.permitted:
        return case, verdict
    for reversal in case.scheme.reversals:
        if reversal.after.id != request.transition:
            continue
        upheld = moved.records[len(case.records)]
        view = moved.view(upheld.track)
        of = reversal.of(view, request.facts)
        if of is None:
            continue
        try:
            moved, undone = undo(moved, of, upheld, reversal, reversal.falling(view, request.facts))
        except CorrectionError as error:
            why = unmet(Text("{en}", "{zh}", en=error.en, zh=error.zh))
            barred = Requirement("can_be_set_aside", reversal.clause, _CAN_BE_SET_ASIDE), why, False
            return case, evolve(verdict, judged=(*verdict.judged, barred), permitted=False)
        if not undone.permitted:
            return case, evolve(verdict, judged=(*verdict.judged, *undone.judged), permitted=False)
    return moved, verdict


def again(case: Case, record: Record) -> Case:
    """Judge a record of a history again, with what it brings about. Raises ReplayError where that cannot be."""
    if record.cause == AUTOMATIC:
        return run_until(case, record.on)
    if record.cause is not None:
        raise ReplayError(record.seq, "nothing before it causes it", "此前没有引起本条记录的事项")
    facts, key = record.facts, "" if record.key == f"#{record.seq}" else record.key
    try:
        if isinstance(facts, Correction):
            change = {"on": record.on, "reason": facts.reason, "facts": facts.facts, "by": record.by, "key": key}
            return correct(case, facts.of, **change, at=record.at)[0]
        if isinstance(facts, Migration):
            return migrate_again(case, record)
        request = Request(record.transition, record.on, facts, record.by, key, record.track, record.at)
        return enact(case, request)[0]
    except CertflowError as error:
        raise ReplayError(record.seq, error.en, error.zh) from error
