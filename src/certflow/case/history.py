"""What follows from a history: the records that stand, and the scheme, tracks and files to which they lead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from attrs import define, evolve

from certflow.case.files import Files
from certflow.case.record import DONE, MIGRATE, Correction, Migration, Record
from certflow.errors import EarlierSchemeError, ReplayError
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.rules.view import Stay, Track

__all__ = ["Standing", "counterpart", "effective", "first_scheme", "last_policy", "moved", "moves_of", "standing"]


@define
class Standing:
    """Where a history leads: the scheme that applies, since which day (None: from the first), the tracks, the files."""

    scheme: Scheme
    since: date | None
    tracks: Mapping[str, Track]
    files: Files


def moves_of(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records that moved the case to another scheme."""
    return tuple([record for record in records if record.transition == MIGRATE and record.outcome == DONE])


def first_scheme(case_id: str, records: Sequence[Record], schemes: Mapping[str, Scheme], usual: Scheme) -> Scheme:
    """The scheme that a history begins under. Raises EarlierSchemeError where it, or another it names, is not known."""
    moves = moves_of(records)
    if not moves:
        return schemes.get(records[-1].scheme, usual) if records else usual
    named = [moves[0].facts.source, *(move.facts.to for move in moves)]
    for name in named:
        if name not in schemes:
            raise EarlierSchemeError(case_id, name)
    return schemes[named[0]]


def last_policy(records: Sequence[Record], scheme: Scheme) -> Policy:
    """The settings of the last record that the scheme judged; its own where it judged none."""
    return next((record.policy for record in reversed(records) if record.scheme == scheme.id), None) or scheme.policy()


def effective(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """See `Case.effective`."""
    corrections = [record for record in records if isinstance(record.facts, Correction)]
    if not corrections:
        return tuple(record for record in records if record.outcome == DONE)
    aside: set[int] = set()
    facts: dict[int, object] = {}
    for record in corrections:
        if record.done:
            aside.update(record.facts.sets_aside)
            if record.facts.facts is not None:
                facts[record.facts.of] = record.facts.facts
    standing = [
        evolve(record, facts=facts[record.seq]) if record.seq in facts else record
        for record in records
        if record.done and record.seq not in aside and not isinstance(record.facts, Correction)
    ]
    keys = {record.key for record in corrections}
    remade = [record for record in standing if record.cause in keys]
    ordered = [record for record in standing if record.cause not in keys]
    for record in remade:
        later = (place for place, other in enumerate(ordered) if _follows(other, record))
        ordered.insert(next(later, len(ordered)), record)
    return tuple(ordered)


def _follows(other: Record, remade: Record) -> bool:
    """Whether a record comes after one that was made anew; so does the move away from the latter's scheme, on its day."""
    moves_away = isinstance(other.facts, Migration) and other.facts.source == remade.scheme
    return other.on > remade.on or (other.on == remade.on and moves_away)


def standing(records: tuple[Record, ...], scheme: Scheme, schemes: Mapping[str, Scheme]) -> Standing:
    """Where a history that begins under ``scheme`` leads. Raises ReplayError."""
    stand = effective(records)
    tracks: dict[str, Track] = {}
    filed: list[Record] = []
    since: date | None = None
    begin = 0
    for place in [place for place, record in enumerate(stand) if record.transition == MIGRATE]:
        move = stand[place]
        filed += stand[begin:place]
        tracks = _runs(scheme, tracks, stand[begin:place])
        begin, since = place + 1, move.on
        scheme = schemes[move.facts.to]
        tracks = {name: _renamed(track, scheme, move.facts.states) for name, track in tracks.items()}
        filed = _as_read_there(filed, move)
    rest = stand[begin:]
    return Standing(scheme, since, _runs(scheme, tracks, rest), Files.of((*filed, *rest)))


def _runs(scheme: Scheme, before: Mapping[str, Track], records: Iterable[Record]) -> dict[str, Track]:
    """The tracks after these records of one scheme have begun and moved some."""
    moves: dict[str, list[Record]] = {}
    for record in records:
        if record.target is not None:
            moves.setdefault(record.track, []).append(record)
    runs = dict(before)
    for name, made in moves.items():
        runs[name] = _carried_on(runs[name], made) if name in runs else _begun(scheme, made)
    return runs


def _begun(scheme: Scheme, moves: list[Record]) -> Track:
    """The track that these records have begun and moved."""
    first = moves[0]
    home = scheme.opening.get(first.transition)
    if home is None:
        raise ReplayError(first.seq, f"no track {first.track} is open", f"流程{first.track}尚未开始")
    return Track(first.track, home.id, _stays(moves), first.parent)


def _carried_on(track: Track, moves: list[Record]) -> Track:
    last = track.stays[-1]
    stays = (*track.stays[:-1], Stay(last.state, last.since, moves[0].on), *_stays(moves))
    return Track(track.id, track.lifecycle, stays, track.parent)


def _stays(moves: list[Record]) -> tuple[Stay, ...]:
    left = [*[move.on for move in moves[1:]], None]
    return tuple(
        [Stay(move.target, move.on, day) for move, day in zip(moves, left, strict=True) if move.target is not None]
    )


def moved(scheme: Scheme, track: Track | None, target: str, record: Record) -> Track:
    """The track (None: a new one) after one more record, which leads to ``target``."""
    if track is None:
        return _begun(scheme, [record])
    last = track.stays[-1]
    stays = (*track.stays[:-1], Stay(last.state, last.since, record.on), Stay(target, record.on))
    return Track(track.id, track.lifecycle, stays, track.parent)


def counterpart(home: Lifecycle, states: Mapping[str, str], state: str) -> str | None:
    """The state of a lifecycle that stands for one of another scheme: the one named, else that of the same id."""
    there = {one.id for one in home.states}
    named = states.get(state)
    return named if named in there else state if state in there else None


def _renamed(track: Track, scheme: Scheme, states: Mapping[str, str]) -> Track:
    home = scheme.by_id[track.lifecycle]
    stays = (evolve(stay, state=counterpart(home, states, stay.state) or stay.state) for stay in track.stays)
    return Track(track.id, track.lifecycle, tuple(stays), track.parent)


def _as_read_there(filed: list[Record], move: Record) -> list[Record]:
    """What is on file as the scheme moved to reads it: converted, and each with an answer to settings that are new."""
    facts = {converted.of: converted.facts for converted in move.facts.facts}
    policies: dict[int, Policy] = {}
    for record in filed:
        if id(record.policy) not in policies:
            policies[id(record.policy)] = _with_new_settings(record.policy, move.policy)
    return [
        evolve(record, facts=facts.get(record.seq, record.facts), policy=policies[id(record.policy)])
        for record in filed
    ]


def _with_new_settings(old: Policy, new: Policy) -> Policy:
    """The settings of the time, and those besides that are only in the new scheme."""
    known = {setting.id for setting in old.settings}
    more = {name: said for name, said in new.settled.items() if name not in known}
    added = (setting for setting in new.settings if setting.id not in known)
    return Policy((*old.settings, *added), {**old.settled, **more})
