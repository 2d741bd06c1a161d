"""Corrections: a record put right or set aside, with everything after it judged again. Nothing is erased."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import evolve

from certflow.case.advance import advance, perform, run_until, verdict_of
from certflow.case.judge import check_day
from certflow.case.record import (
    AUTOMATIC,
    BLOCKED,
    CORRECT,
    DONE,
    Correction,
    Judged,
    Record,
    Request,
    Requirement,
    Verdict,
)
from certflow.errors import (
    CertflowError,
    CorrectionError,
    DayOrderError,
    FactsTypeError,
    KeyReusedError,
    ReplayError,
    ReservedKeyError,
    UnknownTrackError,
)
from certflow.model.clause import Clause, Layer
from certflow.model.finding import all_of, met, unmet
from certflow.model.text import Text

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["CORRECTED", "CORRECTING", "again", "correct"]

CORRECTING = Clause(
    Layer.PRODUCT,
    Text("certflow", "certflow："),
    "corrections",
    Text(
        "A record is put right or set aside only if every later act still stands",
        "更正或作废记录，须其后各项办理仍然成立",
    ),
    shown=Text("corrections", "更正"),
)
CORRECTED = Text("Correct a record", "更正记录")
_LATER_ACTS = Requirement("later_acts_stand", CORRECTING, CORRECTED)
_STANDS = Text("every later act still stands", "其后各项办理仍然成立")


def correct(
    case: Case,
    of: int | str,
    *,
    on: date,
    reason: str,
    facts: object = None,
    by: str = "",
    key: str = "",
    at: datetime | None = None,
) -> tuple[Case, Verdict]:
    """See `Case.correct`."""
    check_day(on)
    if key.startswith("#"):
        raise ReservedKeyError(key)
    seen = _seen(case, key, of, facts, on)
    if seen is not None:
        return case, seen
    given = case
    case = run_until(case, on)
    old = case.effective()
    record = _correctable(case, old, of)
    if facts is not None:
        lifecycle = case.scheme.by_id[case.tracks[record.track].lifecycle]
        takes = lifecycle.by_id[record.transition].takes
        if not isinstance(facts, takes):
            raise FactsTypeError(record.transition, takes, type(facts))
    new, judged = _again(case, old, record, facts, on)
    done = not judged[1].in_the_way(on)
    kept = {_same(after): after for after in new}
    gone = tuple(r.seq for r in old if _same(r) not in kept and (r.seq != record.seq or facts is None))
    case = case if done else given
    seq = case.version + 1
    verdict = Verdict(
        CORRECT,
        CORRECTED,
        record.track,
        on,
        case.tracks[record.track].state,
        None,
        (judged,),
        done,
        case.scheme.id,
        case.scheme.edition,
        case.policy,
    )
    filed = Correction(record.seq, facts, gone if done else (), reason)
    entry = Record(
        seq,
        key or f"#{seq}",
        on,
        at,
        by,
        record.track,
        CORRECT,
        DONE if done else BLOCKED,
        verdict.source,
        None,
        None,
        case.scheme.id,
        case.policy,
        filed,
        verdict.judged,
    )
    case = case.append(entry)
    if not done:
        return case, verdict
    stood = {_same(r) for r in old}
    for after in new:
        if _same(after) not in stood and after.key != record.key:
            seq = case.version + 1
            case = case.append(evolve(after, seq=seq, key=f"{after.key}#{seq}", cause=entry.key))
    return case, verdict


def _seen(case: Case, key: str, of: int | str, facts: object, on: date) -> Verdict | None:
    """The first verdict, where this very correction was made before under its key. Raises KeyReusedError."""
    record = next((r for r in case.records if key and r.key == key), None)
    if record is None:
        return None
    filed = record.facts
    named = next((r.seq for r in case.records if of in {r.seq, r.key}), None)
    if not isinstance(filed, Correction) or (filed.of, filed.facts, record.on) != (named, facts, on):
        raise KeyReusedError(key, record.seq)
    return verdict_of(case, record, CORRECTED)


def _correctable(case: Case, old: tuple[Record, ...], of: int | str) -> Record:
    named = next((r for r in case.records if of in {r.seq, r.key}), None)
    if named is None:
        raise CorrectionError(of, "there is no such record", "没有这条记录")
    record = next((r for r in old if r.seq == named.seq), None)
    if record is None:
        raise CorrectionError(
            of, "it was blocked, set aside, or is itself a correction", "该记录未获办理、已被作废或本身即为更正"
        )
    if record.cause is not None:
        raise CorrectionError(
            of, "another act or time alone caused it; correct that one", "该记录由其他办理或时间引起，请更正其起因"
        )
    return record


def _same(record: Record) -> tuple[str, date, str, str, object]:
    return record.key if record.cause is None else "", record.on, record.transition, record.track, record.facts


def _again(
    case: Case, old: tuple[Record, ...], record: Record, facts: object, on: date
) -> tuple[tuple[Record, ...], Judged]:
    """The history judged again as corrected: the records that then stand, and what was in the way."""
    trial = type(case).new(case.id, case.scheme)
    blocked = []
    for earlier in old:
        if earlier.cause is not None or (earlier.seq == record.seq and facts is None):
            continue
        given = facts if earlier.seq == record.seq else earlier.facts
        trial = run_until(trial.settle(earlier.policy), earlier.on)
        request = Request(earlier.transition, earlier.on, given, earlier.by, earlier.key, earlier.track, earlier.at)
        try:
            trial, verdict = perform(trial, request)
        except (UnknownTrackError, DayOrderError) as error:
            because = Text(
                "{act} of {day} would not stand: {why}",
                "{day}的“{act}”将不能成立：{why}",
                act=case.title_of(earlier.transition),
                day=earlier.on,
                why=Text("{en}", "{zh}", en=error.en, zh=error.zh),
            )
            blocked.append(unmet(because))
            continue
        blocked += [
            unmet(
                Text(
                    "{act} of {day} would not stand: {why}",
                    "{day}的“{act}”将不能成立：{why}",
                    act=verdict.title,
                    day=earlier.on,
                    why=leaf.because,
                )
            ).under(judged.clause)
            for judged in verdict.in_the_way
            for leaf in judged.finding.leaves(earlier.on)
        ]
    finding = all_of(tuple(blocked), _STANDS) if blocked else met(_STANDS)
    day = max([on, *(r.on for r in old if r.cause is None and (r.seq != record.seq or facts is not None))])
    return run_until(trial, day).records, (_LATER_ACTS, finding, False)


def again(case: Case, record: Record) -> Case:
    """Judge a record of a history again, with what it brings about. Raises ReplayError where that cannot be."""
    if record.cause == AUTOMATIC:
        return run_until(case, record.on)
    if record.cause is not None:
        raise ReplayError(record.seq, "nothing before it causes it", "此前没有引起它的记录")
    facts, key = record.facts, "" if record.key == f"#{record.seq}" else record.key
    try:
        if isinstance(facts, Correction):
            change = {"on": record.on, "reason": facts.reason, "facts": facts.facts, "by": record.by, "key": key}
            return correct(case, facts.of, **change, at=record.at)[0]
        request = Request(record.transition, record.on, facts, record.by, key, record.track, record.at)
        return advance(case, request)[0]
    except CertflowError as error:
        raise ReplayError(record.seq, error.en, error.zh) from error
