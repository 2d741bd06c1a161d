"""Moves to another scheme: a recorded act, blocked while something on file has no counterpart there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from attrs import evolve

from certflow.case.advance import record_of, run_until, verdict_of
from certflow.case.counterparts import carried, counterparts, taken
from certflow.case.judge import check_day
from certflow.case.record import (
    BLOCKED,
    DONE,
    MIGRATE,
    Converted,
    Migration,
    Record,
    Request,
    Verdict,
)
from certflow.errors import (
    ConversionError,
    DayOrderError,
    EarlierSchemeError,
    KeyReusedError,
    ReservedKeyError,
    SameSchemeError,
    UnknownCounterpartError,
)
from certflow.model.finding import Finding, all_of
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.rules.transition import START
from certflow.rules.view import Track

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["MIGRATED", "migrate", "migrate_again", "moved_again"]

MIGRATED = Text("Move to another scheme", "改用其他方案")


def migrate(
    case: Case,
    to: Scheme,
    *,
    on: date,
    reason: str,
    policy: Policy | None,
    by: str,
    key: str,
    at: datetime | None,
    states: Mapping[str, str],
    facts: Mapping[type[Any], Callable[[Any], object]],
) -> tuple[Case, Verdict]:
    """See `Case.migrate`."""
    check_day(on)
    if key.startswith("#"):
        raise ReservedKeyError(key)
    seen = _seen(case, key, Migration(case.scheme.id, to.id, reason, dict(states), ()), on)
    if seen is not None:
        return case, seen
    if to.id == case.scheme.id:
        raise SameSchemeError(case.id, to.id)
    _check_states(case.scheme, to, states)
    given = None if policy is None else Policy(to.settings, policy.settled)
    moved = run_until(case, on)
    filed = Migration(
        case.scheme.id, to.id, reason, dict(states), tuple(_converted(moved, to, facts)), policy is not None
    )
    return _enact(case, moved, to, Request(MIGRATE, on, filed, by, key, at=at), given)


def migrate_again(case: Case, record: Record) -> Case:
    """A move of a history judged again. Raises EarlierSchemeError, DayOrderError."""
    filed: Migration = evolve(record.facts, source=case.scheme.id)
    to = case.schemes.get(filed.to)
    if to is None:
        raise EarlierSchemeError(case.id, filed.to)
    key = "" if record.key == f"#{record.seq}" else record.key
    request = Request(MIGRATE, record.on, filed, record.by, key, at=record.at)
    return _enact(case, run_until(case, record.on), to, request, record.policy if record.done else None)[0]


def _enact(given: Case, case: Case, to: Scheme, request: Request, policy: Policy | None) -> tuple[Case, Verdict]:
    """The case after the move, or as ``given`` with a blocked record."""
    on, filed = request.on, request.facts
    track = _main_run(case)
    last = max((record.on for record in case.records if record.done), default=on)
    if on < last:
        raise DayOrderError(MIGRATE, track.id if track else "", on, last)
    new, lost = carried(case.policy, to)
    if policy is not None or filed.settled:
        new, lost = policy or new, ()
    judged = counterparts(case, to, filed, lost)
    permitted = not any(finding.in_the_way(on) for _, finding, _ in judged)
    under = to if permitted else case.scheme
    verdict = Verdict(
        MIGRATE,
        MIGRATED,
        track.id if track else "",
        on,
        track.state if track else START.id,
        None,
        judged,
        permitted,
        under.id,
        under.edition,
        new if permitted else case.policy,
    )
    if not permitted:  # what the facts were converted into is of no more use
        left = tuple(Converted(converted.of, None) for converted in filed.facts)
        request = evolve(request, facts=evolve(filed, facts=left))
        return given.append(record_of(given, request, verdict, BLOCKED, None, None)), verdict
    knowing = evolve(case, earlier=(*case.earlier, to))
    return knowing.append(record_of(case, request, verdict, DONE, None, None)), verdict


def moved_again(
    case: Case, record: Record, old: tuple[Record, ...], same: Callable[[Record], object]
) -> Case | Finding:
    """The case moved as a record moved the history ``old``, which it repeats with changes; or what is in the way.

    ``same`` finds the records that were converted: what they came to is taken as it was.
    """
    facts = {converted.of: converted.facts for converted in record.facts.facts}
    known = [(same(earlier), facts[earlier.seq]) for earlier in old if earlier.seq in facts]
    converted = tuple(
        Converted(there.seq, new) for there in case.records for name, new in known if there.done and same(there) == name
    )
    filed = evolve(record.facts, facts=converted)
    to = case.schemes[filed.to]
    lost = [
        f
        for _, finding, _ in counterparts(case, to, filed, ())
        for f in finding.leaves(record.on)
        if f.in_the_way(record.on)
    ]
    if lost:
        return all_of(tuple(lost), MIGRATED)
    return case.append(evolve(record, seq=case.version + 1, facts=filed))


def _main_run(case: Case) -> Track | None:
    runs = [track for track in case.tracks.values() if track.lifecycle == case.scheme.main]
    return runs[-1] if runs else None


def _seen(case: Case, key: str, asked: Migration, on: date) -> Verdict | None:
    """The first verdict, where this very move was asked for before under its key. Raises KeyReusedError."""
    record = next((r for r in case.records if key and r.key == key), None)
    if record is None:
        return None
    filed = record.facts
    if not isinstance(filed, Migration) or (filed.to, filed.reason, filed.states, record.on) != (
        asked.to,
        asked.reason,
        asked.states,
        on,
    ):
        raise KeyReusedError(key, record.seq)
    return verdict_of(case, record, MIGRATED)


def _check_states(old: Scheme, to: Scheme, states: Mapping[str, str]) -> None:
    """Each state named is one of the old scheme, its counterpart one of such a lifecycle of the new."""
    for state, named in states.items():
        homes = [home.id for home in old.lifecycles if state in _ids(old, home.id)]
        if not homes:
            raise _unknown(state, old, [home.id for home in old.lifecycles])
        if not any(named in _ids(to, home) for home in homes):
            raise _unknown(named, to, homes)


def _unknown(state: str, scheme: Scheme, homes: Iterable[str]) -> UnknownCounterpartError:
    known = dict.fromkeys(each for home in homes for each in _ids(scheme, home))
    return UnknownCounterpartError(state, scheme.id, [*known], get_close_matches(str(state), known))


def _ids(scheme: Scheme, lifecycle: str) -> list[str]:
    home = scheme.by_id.get(lifecycle)
    return [] if home is None else [state.id for state in home.states]


def _converted(case: Case, to: Scheme, facts: Mapping[type[Any], Callable[[Any], object]]) -> Iterator[Converted]:
    takes = taken(to)
    for kind, convert in facts.items():
        for record in case.files.get(kind, ()):
            if type(record.facts) is not kind:
                continue
            try:
                new = convert(record.facts)
            except Exception as error:
                why = f"{type(error).__name__}: {error}"
                raise ConversionError(
                    record.seq, to.id, f"the function given failed ({why})", f"所给函数出错（{why}）"
                ) from error
            if type(new) not in takes:
                name = type(new).__name__
                raise ConversionError(
                    record.seq,
                    to.id,
                    f"the function given made {name}, which no act there takes: let it return facts of a class that one takes",
                    f"所给函数得出 {name}，该方案没有办理事项使用这一类型：请返回其办理事项所用类型的事实",
                )
            yield Converted(record.seq, new)
