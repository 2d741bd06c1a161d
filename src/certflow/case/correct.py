"""Corrections: a record put right or set aside, with everything after it judged again. Nothing is erased."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import evolve

from certflow.case.advance import perform, record_of, run_until, verdict_of
from certflow.case.history import first_scheme, moves_of
from certflow.case.judge import check_day
from certflow.case.migrate import moved_again
from certflow.case.record import (
    BLOCKED,
    CORRECT,
    DONE,
    Correction,
    Migration,
    Record,
    Request,
    Requirement,
    Verdict,
)
from certflow.errors import (
    CorrectionError,
    DayOrderError,
    FactsTypeError,
    KeyReusedError,
    ReservedKeyError,
    UnknownTrackError,
)
from certflow.model.clause import Clause, Layer
from certflow.model.finding import Finding, all_of, met, unmet
from certflow.model.text import Text
from certflow.rules.lifecycle import Reversal

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["CORRECTED", "CORRECTING", "correct", "undo"]

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
    if case.since is not None and on < case.since:
        raise DayOrderError(CORRECT, record.track, on, case.since)
    if facts is not None:
        _check_unconverted(case, record)
        lifecycle = case.under(record.scheme).by_id[case.tracks[record.track].lifecycle]
        takes = lifecycle.by_id[record.transition].takes
        if not isinstance(facts, takes):
            raise FactsTypeError(record.transition, takes, type(facts))
    change = Request(CORRECT, on, Correction(record.seq, facts, (), reason), by, key, record.track, at)
    moved, verdict = _amend(case, record, change)
    if verdict.permitted:
        return moved, verdict
    return given.append(record_of(given, change, verdict, BLOCKED, None, None)), verdict


def undo(case: Case, of: int, upheld: Record, reversal: Reversal, falling: frozenset[int]) -> tuple[Case, Verdict]:
    """Set a record aside because an act, ``upheld``, overturned it; where that is blocked, the case comes back untouched."""
    record = _correctable(case, case.effective(), of)
    filed = Correction(of, None, (), reversal.reason(upheld.facts))
    change = Request(CORRECT, upheld.on, filed, upheld.by, f"{upheld.key}/{CORRECT}", record.track, upheld.at)
    return _amend(case, record, change, reversal.clause, upheld.key, falling)


def _amend(
    case: Case,
    record: Record,
    change: Request,
    clause: Clause = CORRECTING,
    cause: str | None = None,
    falling: frozenset[int] = frozenset(),
) -> tuple[Case, Verdict]:
    """A record put right or set aside, as ``change`` says; where that is blocked, the case comes back untouched."""
    on, asked = change.on, change.facts
    old = case.effective()
    standing = tuple(earlier for earlier in old if earlier.seq not in falling)
    new, finding = _again(case, standing, record, asked.facts, on)
    if clause is not CORRECTING:
        finding = evolve(finding, parts=tuple(part.under(clause) for part in finding.parts))
    requirement = Requirement("later_acts_stand", clause, CORRECTED)
    verdict = Verdict(
        CORRECT,
        CORRECTED,
        record.track,
        on,
        case.tracks[record.track].state,
        None,
        ((requirement, finding, False),),
        not finding.in_the_way(on),
        case.scheme.id,
        case.scheme.edition,
        case.policy,
    )
    if not verdict.permitted:
        return case, verdict
    kept = {_same(after) for after in new}
    gone = tuple(r.seq for r in old if _same(r) not in kept and (r.seq != record.seq or asked.facts is None))
    entry = record_of(case, evolve(change, facts=evolve(asked, sets_aside=gone)), verdict, DONE, None, cause)
    records = [*case.records, entry]
    stood = {_same(r) for r in old}
    for after in new:
        if _same(after) not in stood and after.key != record.key:
            seq = len(records) + 1
            records.append(evolve(after, seq=seq, key=f"{after.key}#{seq}", cause=entry.key))
    return evolve(case, records=tuple(records)).folded(case.schemes), verdict


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
    if isinstance(record.facts, Migration):
        raise CorrectionError(
            of,
            "it moved the case to another scheme; move it on to the one meant",
            "该记录系改用其他方案，请再改用应适用的方案",
        )
    if record.cause is not None:
        raise CorrectionError(
            of, "another act or time alone caused it; correct that one", "该记录由其他办理或时间引起，请更正其起因"
        )
    causes = {r.cause for r in case.records if r.transition == CORRECT and r.cause is not None}
    if any(r.key in causes and r.track == record.track for r in case.records):
        raise CorrectionError(
            of,
            "its run set a decision aside, and what followed rests on that; take the decision anew by an act of its own",
            "该项处理已使一项决定作废，其后事项以此为据，不能再更正；请另行作出决定",
        )
    return record


def _check_unconverted(case: Case, record: Record) -> None:
    """Raise CorrectionError for facts that a move converted: how, no record tells."""
    for move in moves_of(case.records):
        if any(converted.of == record.seq for converted in move.facts.facts):
            raise CorrectionError(
                record.seq,
                f"its facts were converted when the case moved to {move.facts.to!r}, and cannot be converted anew; set it "
                "aside, and file the act again",
                f"其事实已在改用方案“{move.facts.to}”时转换，无法重新转换；请将其作废后重新办理",
            )


def _same(record: Record) -> tuple[str, date, str, str, object]:
    facts = (record.facts.source, record.facts.to) if isinstance(record.facts, Migration) else record.facts
    return record.key if record.cause is None else "", record.on, record.transition, record.track, facts


def _done_outside(case: Case, record: Record) -> bool:
    """Whether it tells what was done outside the file, in a state in which there is something to tell."""
    track = case.tracks.get(record.track)
    act = track and case.scheme.by_id[track.lifecycle].by_id.get(record.transition)
    return bool(track and act and act.outside and track.state in act.source_ids)


def _again(
    case: Case, old: tuple[Record, ...], record: Record, facts: object, on: date
) -> tuple[tuple[Record, ...], Finding]:
    """The history judged again as corrected: the records that then stand, and what was in the way.

    Runs that can set decisions aside are carried over unjudged, with what they caused, but for the acts from the one
    corrected on: an appeal was made against a decision that is perhaps no longer on file. So is what was done outside.
    """
    first = first_scheme(case.id, case.records, case.schemes, case.scheme)
    trial = type(case).new(case.id, first).folded(case.schemes)
    homes = {
        home.id
        for scheme in case.schemes.values()
        for reversal in scheme.reversals
        for home in scheme.homes[reversal.after.id]
    }
    runs = {track.id for track in case.tracks.values() if track.lifecycle in homes}
    carried: set[str | None] = set()
    blocked = []
    for earlier in old:
        if isinstance(earlier.facts, Migration):
            moved = moved_again(run_until(trial, earlier.on), earlier, old, _same)
            if isinstance(moved, Finding):
                blocked += [_would_not_stand(case, earlier, leaf.because) for leaf in moved.leaves(earlier.on)]
                break  # what follows was judged under a scheme that the case does not reach
            trial = moved
            continue
        touched = earlier.track == record.track and earlier.seq >= record.seq
        apart = earlier.track in runs and earlier.parent in {None, *trial.tracks} and not touched
        outside = earlier.seq != record.seq and _done_outside(trial, earlier)
        if (apart and earlier.cause is None) or earlier.cause in carried or outside:
            trial = run_until(trial.settle(earlier.policy), earlier.on)
            trial = trial.append(evolve(earlier, seq=trial.version + 1))
            carried.add(earlier.key)
            continue
        if earlier.cause is not None or (earlier.seq == record.seq and facts is None):
            continue
        given = facts if earlier.seq == record.seq else earlier.facts
        trial = run_until(trial.settle(earlier.policy), earlier.on)
        request = Request(earlier.transition, earlier.on, given, earlier.by, earlier.key, earlier.track, earlier.at)
        try:
            trial, verdict = perform(trial, request)
        except (UnknownTrackError, DayOrderError) as error:
            blocked.append(_would_not_stand(case, earlier, Text("{en}", "{zh}", en=error.en, zh=error.zh)))
            continue
        blocked += [
            _would_not_stand(case, earlier, leaf.because).under(judged.clause)
            for judged in verdict.in_the_way
            for leaf in judged.finding.leaves(earlier.on)
        ]
    finding = all_of(tuple(blocked), _STANDS) if blocked else met(_STANDS)
    day = max([on, *(r.on for r in old if r.cause is None and (r.seq != record.seq or facts is not None))])
    return run_until(trial, day).records, finding


def _would_not_stand(case: Case, record: Record, why: Text) -> Finding:
    because = Text(
        "{act} of {day} would not stand: {why}",
        "{day}的“{act}”将不能成立：{why}",
        act=case.title_of(record.transition, record.scheme),
        day=record.on,
        why=why,
    )
    return unmet(because)
