"""Where a request would take place: on which track, from which state."""

from __future__ import annotations

import re
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from attrs import define

from certflow.case.record import Request
from certflow.errors import UnknownTrackError, UnknownTransitionError
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START, Transition
from certflow.rules.view import Track

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["Place", "opening", "place", "standing", "stands_within"]


@define
class Place:
    """Where a request would take place: the lifecycle, the transition, the track it opens or moves."""

    lifecycle: Lifecycle
    transition: Transition[Any]
    track: str
    source: str
    parent: str | None
    since: date | None


def place(case: Case, request: Request) -> Place:
    """Find transition and track. Raises UnknownTransitionError, UnknownTrackError."""
    name = request.transition
    lifecycle = case.scheme.opening.get(name)
    if lifecycle is not None:
        return opening(case, lifecycle, lifecycle.by_id[name], request.track)
    homes = case.scheme.homes.get(name)
    if not homes:
        known = [transition.id for _, transition in case.scheme.transitions()]
        raise UnknownTransitionError(name, get_close_matches(name, known))
    track = _meant(case, homes, name) if request.track is None else case.tracks.get(request.track)
    if track is not None:
        home = case.scheme.by_id[track.lifecycle]
        if name in home.by_id:
            return standing(case, track, home.by_id[name])
    ids = {lifecycle.id for lifecycle in homes}
    there = [track.id for track in case.tracks.values() if track.lifecycle in ids]
    home = homes[0]
    if not there and request.track in {None, f"{home.prefix}1"}:
        return Place(home, home.by_id[name], f"{home.prefix}1", START.id, _outer(case, home), None)
    raise UnknownTrackError(name, request.track, there)


def standing(case: Case, track: Track, transition: Transition[Any]) -> Place:
    """Where an act of a track that there is would take place."""
    stay = track.stays[-1]
    return Place(case.scheme.by_id[track.lifecycle], transition, track.id, stay.state, track.parent, stay.since)


def _meant(case: Case, homes: tuple[Lifecycle, ...], name: str) -> Track | None:
    """The track that an act without one means: the one open track on which it can begin, else the latest of one kind.

    None where there is no track, or where several could be meant.
    """
    there = [track for track in case.tracks.values() if case.scheme.by_id[track.lifecycle] in homes]
    if not there[1:]:
        return there[0] if there else None
    able = [track for track in there if _can_begin(case, track, name)]
    open_ones = [track for track in able if not case.scheme.by_id[track.lifecycle].state(track.state).final]
    if open_ones:
        return None if open_ones[1:] else open_ones[0]
    if able:
        return None if len({track.lifecycle for track in able}) > 1 else able[-1]
    return there[-1] if there else None


def _can_begin(case: Case, track: Track, name: str) -> bool:
    lifecycle = case.scheme.by_id[track.lifecycle]
    act = lifecycle.by_id[name]
    return act in lifecycle.from_state[track.state] and stands_within(case, act, track.parent)


def stands_within(case: Case, transition: Transition[Any], parent: str | None) -> bool:
    """Whether the outer track is in a state within which the act begins."""
    if not transition.within:
        return True
    outer = case.tracks.get(parent) if parent else None
    return outer is not None and outer.state in [state.id for state in transition.within]


def _outer(case: Case, lifecycle: Lifecycle) -> str | None:
    """The latest track that one of this lifecycle would stand within."""
    return None if lifecycle.within is None else next(reversed(_runs(case, lifecycle.within)), None)


def _runs(case: Case, lifecycle: str) -> list[str]:
    return [track.id for track in case.tracks.values() if track.lifecycle == lifecycle]


def opening(case: Case, lifecycle: Lifecycle, transition: Transition[Any], track: str | None = None) -> Place:
    """Where an act that opens a track would take place: on the track named, if it is free, else on the next free one."""
    runs = _runs(case, lifecycle.id)
    if track and (track in case.tracks or not re.fullmatch(rf"{re.escape(lifecycle.prefix)}\d+", track)):
        raise UnknownTrackError(transition.id, track, runs)
    number = 1
    while not track or (track in case.tracks):
        track = f"{lifecycle.prefix}{number}"
        number += 1
    before = case.tracks[runs[-1]].stays[-1] if runs and START.id not in transition.source_ids else None
    source, since = (before.state, before.since) if before else (START.id, None)
    return Place(lifecycle, transition, track, source, _outer(case, lifecycle), since)
