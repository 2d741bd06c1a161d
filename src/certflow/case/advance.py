"""Advancing: an act with its consequences, and what time alone brings about.

And what may be advanced: the acts that begin from where a case stands.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import evolve

from certflow.case.judge import STATE, check_day, due_automatic, judge, state_of
from certflow.case.place import Place, opening, place, standing, stands_within
from certflow.case.record import AUTOMATIC, DONE, Judged, Record, Request, Requirement, Verdict
from certflow.engine import engine_for
from certflow.errors import AutomaticLoopError, DayOrderError
from certflow.model.finding import Finding, holds_from
from certflow.model.text import Text
from certflow.rules.lifecycle import Consequence
from certflow.rules.transition import START, State, Transition

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["perform", "possible", "record_of", "run_until", "verdict_of"]


def verdict_of(case: Case, record: Record, title: Text) -> Verdict:
    """The verdict that a record was made from."""
    return Verdict(
        record.transition,
        title,
        record.track,
        record.on,
        record.source,
        record.target,
        record.judged,
        record.done,
        record.scheme,
        case.under(record.scheme).edition,
        record.policy,
    )


def perform(case: Case, request: Request, cause: str | None = None, where: Place | None = None) -> tuple[Case, Verdict]:
    """Judge and, if permitted, move and carry out the consequences; otherwise the case comes back untouched."""
    where = where or place(case, request)
    verdict = judge(case, request, where)
    if not verdict.permitted:
        return case, verdict
    state = engine_for(where.lifecycle).move(where.transition.id, where.source, permitted=verdict.permitted)
    target = state if where.transition.target else None
    record = record_of(case, request, verdict, DONE, target, cause, where.parent)
    moved = case.append(record)
    for link in case.scheme.after.get(request.transition, ()):
        view = moved.view(where.track)
        for track in link.tracks(view):
            then = Request(
                link.then.id,
                request.on,
                link.facts(view, request.facts),
                request.by,
                f"{record.key}/{link.then.id}@{track}",
                track,
                request.at,
            )
            try:
                moved, inner = perform(moved, then, record.key)
            except DayOrderError as error:
                return case, evolve(verdict, judged=(*verdict.judged, _too_early(link, error)), permitted=False)
            if not inner.permitted:
                return case, evolve(verdict, judged=(*verdict.judged, *inner.judged), permitted=False)
    return moved, verdict


def _too_early(link: Consequence, error: DayOrderError) -> Judged:
    because = Text(
        "“{act}” follows, and its track last moved on {day}",
        "随之发生的“{act}”，其流程最近一次变动为{day}",
        act=link.then.title,
        day=error.last,
    )
    return Requirement(STATE, link.clause, link.then.title), holds_from(error.last, because), False


def record_of(
    case: Case,
    request: Request,
    verdict: Verdict,
    outcome: str,
    target: str | None,
    cause: str | None,
    parent: str | None = None,
) -> Record:
    """The record of a verdict, as the next of the case."""
    seq = case.version + 1
    return Record(
        seq,
        request.key or f"#{seq}",
        request.on,
        request.at,
        request.by,
        verdict.track,
        request.transition,
        outcome,
        verdict.source,
        target,
        cause,
        verdict.scheme,
        verdict.policy,
        request.facts,
        verdict.judged,
        parent,
    )


def run_until(case: Case, day: date) -> Case:
    """Carry out what time alone brings about up to and including ``day``, earliest first, judged anew each time."""
    check_day(day)
    due = _next_due(case, day, frozenset())
    if due is None:
        return case
    blocked: set[tuple[str, str]] = set()
    done: set[tuple[str, str, date]] = set()
    while due is not None:
        on, track, transition = due
        if (track, transition.id, on) in done:
            raise AutomaticLoopError(track, on, transition.id)
        done.add((track, transition.id, on))
        facts = _no_facts.get(transition) or _no_facts.setdefault(transition, transition.takes())
        request = Request(transition.id, on, facts, "", f"{transition.id}@{track}#{case.version + 1}", track)
        case, verdict = perform(case, request, AUTOMATIC, standing(case, case.tracks[track], transition))
        if not verdict.permitted:
            blocked.add((track, transition.id))
        due = _next_due(case, day, blocked)
    return case


_no_facts: dict[Transition[Any], Any] = {}
"""The facts of automatic acts, which nobody brings: a value for each act, made once."""


def _next_due(case: Case, day: date, blocked: AbstractSet[tuple[str, str]]) -> tuple[date, str, Transition[Any]] | None:
    first: tuple[date, str, Transition[Any]] | None = None
    for track in case.tracks.values():
        due = due_automatic(case, track)
        if due is None or due[0] > day or (track.id, due[1].id) in blocked:
            continue
        if first is None or due[0] < first[0]:
            first = (due[0], track.id, due[1])
    return first


def possible(case: Case, day: date) -> tuple[Verdict, ...]:
    """Every act that can begin on ``day`` from where the case stands, judged by its standing guards."""
    stood, begun = {START.id}, set()
    places = []
    for track in case.tracks.values():
        home, state = case.scheme.by_id[track.lifecycle], track.stays[-1].state
        stood.add(state)
        begun.add(home.id)
        places += [
            standing(case, track, act)
            for act in home.from_state[state]
            if act.automatic is None and (not act.within or stands_within(case, act, track.parent))
        ]
    for name, home in case.scheme.opening.items():
        act = home.by_id[name]
        again = home.id == case.scheme.main and home.id in begun and START.id in act.source_ids
        if not (again or act.source_ids.isdisjoint(stood) or (act.within and stood.isdisjoint(_ids(act.within)))):
            at = opening(case, home, act)
            if at.source in act.source_ids and stands_within(case, act, at.parent):
                places.append(at)
    states: dict[tuple[str, bool], Finding] = {}  # acts of one track, within the same one, rest on the same
    verdicts = []
    for at in places:
        moving = at.track, bool(at.transition.within)
        here = states.get(moving) or states.setdefault(moving, state_of(case, at))
        if not here.in_the_way(day):
            verdicts.append(
                judge(case, Request(at.transition.id, day, None, "", "", at.track), at, here, on_file=False)
            )
    return tuple(verdicts)


def _ids(states: tuple[State, ...]) -> list[str]:
    return [state.id for state in states]
