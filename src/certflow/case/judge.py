"""Judging: from a request and a case to a verdict. Pure; it moves nothing."""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Any

from attrs import define

from certflow.case.record import Judged, Request, Requirement, Verdict
from certflow.errors import (
    AutomaticTieError,
    DayOrderError,
    FactsTypeError,
    GuardError,
    NotADayError,
    UnknownTrackError,
    UnknownTransitionError,
    UnsettledError,
)
from certflow.model.finding import Finding, holds_during, holds_from, met, undetermined, unmet
from certflow.model.months import DAY
from certflow.model.text import OneOf, Text
from certflow.model.window import Window
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START, Guard, Standing, Transition
from certflow.rules.view import Track, View

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["STATE", "Place", "check_day", "due_automatic", "judge", "place"]

STATE = "state"


@define
class Place:
    """Where a request would take place: the lifecycle, the transition, the track it opens or moves."""

    lifecycle: Lifecycle
    transition: Transition[Any]
    track: str
    source: str
    parent: str | None
    since: date | None


def check_day(day: object) -> None:
    """Raise NotADayError for anything but a plain `datetime.date`."""
    if type(day) is not date:
        raise NotADayError(day)


def place(case: Case, request: Request) -> Place:
    """Find transition and track. Raises UnknownTransitionError, UnknownTrackError."""
    name = request.transition
    lifecycle = case.scheme.opening.get(name)
    if lifecycle is not None:
        return _opening(case, request, lifecycle)
    homes = case.scheme.homes.get(name)
    if not homes:
        known = [transition.id for _, transition in case.scheme.transitions()]
        raise UnknownTransitionError(name, get_close_matches(name, known))
    track = _meant(case, homes, name) if request.track is None else case.tracks.get(request.track)
    if track is not None and name in case.scheme.by_id[track.lifecycle].by_id:
        home = case.scheme.by_id[track.lifecycle]
        return Place(home, home.by_id[name], track.id, track.state, track.parent, track.since)
    ids = {lifecycle.id for lifecycle in homes}
    there = [track.id for track in case.tracks.values() if track.lifecycle in ids]
    home = homes[0]
    if not there and request.track in {None, f"{home.prefix}1"}:
        return Place(home, home.by_id[name], f"{home.prefix}1", START.id, _outer(case, home), None)
    raise UnknownTrackError(name, request.track, there)


def _meant(case: Case, homes: tuple[Lifecycle, ...], name: str) -> Track | None:
    """The track that an act without one means: the latest that stands where the act starts, else the latest at all.

    None where there is no track, or where such tracks are of several lifecycles.
    """
    latest: Track | None = None
    able: Track | None = None
    for track in case.tracks.values():
        lifecycle = case.scheme.by_id[track.lifecycle]
        if lifecycle not in homes:
            continue
        latest = track
        if lifecycle.by_id[name] in lifecycle.from_state[track.state]:
            if able is not None and able.lifecycle != track.lifecycle:
                return None
            able = track
    return able or latest


def _outer(case: Case, lifecycle: Lifecycle) -> str | None:
    """The latest track that one of this lifecycle would stand within."""
    around = [track.id for track in case.tracks.values() if track.lifecycle == lifecycle.within]
    return around[-1] if around else None


def _opening(case: Case, request: Request, lifecycle: Lifecycle) -> Place:
    transition = lifecycle.by_id[request.transition]
    runs = [track for track in case.tracks.values() if track.lifecycle == lifecycle.id]
    free = (f"{lifecycle.prefix}{number}" for number in count(1))
    name = request.track or next(name for name in free if name not in case.tracks)
    if name in case.tracks or not re.fullmatch(rf"{re.escape(lifecycle.prefix)}\d+", name):
        raise UnknownTrackError(request.transition, name, [track.id for track in runs])
    before = runs[-1] if runs and START not in transition.sources else None
    source = before.state if before else START.id
    return Place(lifecycle, transition, name, source, _outer(case, lifecycle), before.since if before else None)


def judge(  # noqa: C901, PLR0912 - spelt out: a call less for every guard of every move
    case: Case, request: Request, where: Place
) -> Verdict:
    """The verdict on a request at its place. Raises FactsTypeError, DayOrderError."""
    transition, on, facts = where.transition, request.on, request.facts
    if facts is not None and not isinstance(facts, transition.takes):
        raise FactsTypeError(transition.id, transition.takes, type(facts))
    if where.since is not None and on < where.since:
        raise DayOrderError(transition.id, where.track, on, where.since)
    view = View(case.policy, where.track, where.lifecycle.id, where.parent, case.files, case.tracks)
    state = _state(case, where)
    judged: list[Judged] = [(_here(transition), state, False)]
    permitted = state is _POSSIBLE or on in state.met
    at = on.toordinal()
    for guard in transition.guards:
        awaits = facts is None and isinstance(guard, Guard)
        if awaits:
            finding = _BRINGS
        else:
            try:
                finding = guard.check(view) if isinstance(guard, Standing) else guard.check(view, facts)
            except UnsettledError as error:
                finding = undetermined(Text("{en}", "{zh}", en=error.en, zh=error.zh))
            except OverflowError:
                finding = undetermined(_BEYOND)
            except (TypeError, AttributeError) as error:
                raise GuardError(transition.id, guard.id, str(error)) from error
            if type(finding) is not Finding:
                raise GuardError(transition.id, guard.id, f"it answered {finding!r}")
        if permitted and finding.applies:
            # Spelt out, not `on in finding.met`: this is done for every guard of every move.
            for first, last in finding.met.pairs:
                if first <= at <= last:
                    break
            else:
                permitted = False
        judged.append((guard, finding, awaits))
    target = None if transition.target is None else transition.target.id
    return Verdict(
        transition.id,
        transition.title,
        where.track,
        on,
        where.source,
        target,
        tuple(judged),
        permitted,
        case.scheme.id,
        case.scheme.edition,
        case.policy,
    )


_BEYOND = Text("a day that it rests on lies beyond the calendar", "所依据的日期超出日历范围")
_HERE = Text("The case stands where the act begins", "案卷处于可以办理该事项的状态")
_BRINGS = undetermined(Text("to be brought with the act", "须随办理一并提交"))
_POSSIBLE = met(Text("the act may begin from here", "当前状态可以办理"))


@lru_cache(maxsize=1024)
def _here(transition: Transition[Any]) -> Requirement:
    return Requirement(STATE, transition.clause, _HERE)


def _state(case: Case, where: Place) -> Finding:
    """Whether the track, and the one it stands within, are where the act begins; until time alone moves them on."""
    transition = where.transition
    if where.source not in transition.source_ids:
        return unmet(_not_from(where))
    own = case.tracks.get(where.track)
    if own is not None and transition.automatic is not None:
        return _on_its_day(case, own, transition)
    if own is not None and not transition.within and due_automatic(case, own) is None:
        return _POSSIBLE
    moving = [] if own is None else [own]
    if transition.within:
        outer = case.tracks.get(where.parent) if where.parent else None
        if outer is None or outer.state not in {state.id for state in transition.within}:
            return unmet(_not_within(case, transition, outer))
        moving.append(outer)
    ends = [due[0] for track in moving if (due := due_automatic(case, track))]
    if not ends and not transition.within:
        return _POSSIBLE
    since = max(track.since for track in moving)
    until = min(ends) - DAY if ends else date.max
    because = Text(
        "the act may begin from here from {since} to {until}", "自{since}至{until}可以办理", since=since, until=until
    )
    return holds_during(Window.between(since, until), because)


def _on_its_day(case: Case, track: Track, transition: Transition[Any]) -> Finding:
    due = due_automatic(case, track)
    if due is None or due[1] is not transition:
        return unmet(Text("no day for it is on file", "案卷中没有其发生的日期"))
    return holds_from(due[0], Text("time alone brings it about on {day}", "到{day}自动发生", day=due[0]))


def _not_from(where: Place) -> Text:
    states = {state.id: state.title for state in (START, *where.lifecycle.states)}
    return Text(
        "possible only from: {sources}; now: {now}",
        "仅在下列状态可办理：{sources}；当前：{now}",
        sources=OneOf(state.title for state in where.transition.sources),
        now=states[where.source],
    )


def _not_within(case: Case, transition: Transition[Any], outer: Track | None) -> Text:
    now = case.scheme.by_id[outer.lifecycle].state(outer.state).title if outer else START.title
    return Text(
        "possible only while: {within}; now: {now}",
        "仅在下列状态可办理：{within}；当前：{now}",
        within=OneOf(state.title for state in transition.within),
        now=now,
    )


def due_automatic(case: Case, track: Track) -> tuple[date, Transition[Any]] | None:
    """The automatic act that moves this track next, with its day. Raises AutomaticTieError."""
    timed = case.scheme.by_id[track.lifecycle].automatic_from[track.state]
    if not timed:
        return None
    if track.id not in case.due:
        case.due[track.id] = _first_due(case, track, timed)
    return case.due[track.id]


def _day_of(transition: Transition[Any], view: View) -> date | None:
    """The day on which time alone brings it about; None while that cannot be told."""
    try:
        day = transition.automatic(view) if transition.automatic else None
    except (UnsettledError, OverflowError):
        return None
    if day is not None:
        check_day(day)
    return day


def _first_due(case: Case, track: Track, timed: tuple[Transition[Any], ...]) -> tuple[date, Transition[Any]] | None:
    view = case.view(track.id)
    days = [(day, transition) for transition in timed if (day := _day_of(transition, view))]
    if not days:
        return None
    first = min(day for day, _ in days)
    due = [transition for day, transition in days if day == first]
    if len(due) > 1:
        raise AutomaticTieError(track.id, first, [transition.id for transition in due])
    return max(first, track.since), due[0]
