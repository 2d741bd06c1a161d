"""Ways around an act: a history told again without it, to see whether it still comes as far."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from certflow.case.case import Case
from certflow.case.record import Record, Request
from certflow.checking.beginning import BEGIN
from certflow.checking.node import FAILURES, Explored, Watch
from certflow.rules.scheme import Scheme
from certflow.testing import facts_for

__all__ = ["detours"]


def detours(scheme: Scheme, begun: Case, explored: Explored, watch: Watch) -> None:
    """Tell the history of each act that moves the main run once more without each of the acts before it.

    Where an act then cannot begin, another one that leads to where it begins is put in its place; what is still blocked is
    left out.
    """
    for history in _histories(scheme, explored):
        for left_out in dict.fromkeys(record.transition for record in history[1:]):
            _told(begun, [record for record in history if record.transition != left_out], left_out, watch)


def _histories(scheme: Scheme, explored: Explored) -> Iterator[list[Record]]:
    """For each act that moves the main run, the acts that somebody asked for until it took place first."""
    prefix, told = scheme.by_id[scheme.main].prefix, set()
    for node in explored.nodes:
        last = node.case.records[-1:]
        for record in last:
            if record.track == f"{prefix}1" and record.target is not None and record.transition not in told:
                told.add(record.transition)
                yield [one for one in node.case.records if one.cause is None]


def _told(begun: Case, history: list[Record], left_out: str, watch: Watch) -> None:
    case, day = begun, BEGIN
    for record in history:
        for act in (record.transition, *_bridges(case, day, record, left_out), record.transition):
            after = _done(case, act, max(day, record.on), record.track if act == record.transition else None)
            if after is not None:
                watch.stepped(after, len(case.records))
                case, day = after, after.records[-1].on
            if after is not None and act == record.transition:
                break


def _bridges(case: Case, day: date, record: Record, left_out: str) -> Iterator[str]:
    """The acts other than the one left out that lead to a state in which this one begins, or within which it does."""
    begins = {
        state.id
        for home in case.scheme.homes[record.transition]
        for state in (*home.by_id[record.transition].sources, *home.by_id[record.transition].within)
    }
    try:
        acts = case.next(max([day, *(track.since for track in case.tracks.values())]))
    except FAILURES:
        return
    for act in acts:
        if act.target in begins and act.transition not in {left_out, record.transition}:
            yield act.transition


def _done(case: Case, act: str, day: date, track: str | None) -> Case | None:
    """The case after an act with sensible facts, on that day or on the first that the verdict names."""
    for _ in range(2):
        try:
            after, verdict = case.advance(Request(act, day, facts_for(case, act, day, track=track), track=track))
        except FAILURES:
            return None
        if verdict.permitted:
            return after
        if verdict.first_day is None:
            return None
        day = verdict.first_day
    return None
