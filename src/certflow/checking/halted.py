"""Runs that stay where they are: nothing that was tried leads on from there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from certflow.case.case import Case
from certflow.checking.exploring import further
from certflow.checking.node import Explored, Node
from certflow.checking.notes import Notes
from certflow.checking.report import Kind, Seen
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["stuck"]

_CASES = 3
"""How many cases of one state are looked into further."""


def stuck(scheme: Scheme, explored: Explored, notes: Notes) -> Iterator[Seen]:
    """A run of the main lifecycle in a state that is not final, which no act and no time leads on from there, and from
    which no new run begins; a run of another lifecycle in a state that none of its kind ever left.
    """
    looked: Counter[tuple[str, str]] = Counter()
    for node, run in _standing(scheme, explored):
        track = node.case.tracks[run]
        place = track.lifecycle, track.state
        looked[place] += 1
        if looked[place] > _CASES or further(node, notes, partial(_leads_on, scheme, run)):
            continue
        said = Text(
            "{run} stays in “{state}”: nothing that was tried from there, on any later day, leads on, and nothing happens by "
            "time alone",
            "流程{run}停留于“{state}”：此后各日所试事项均不能使其继续，也没有自动发生的事项",
            run=run,
            state=node.case.state_title(run),
        )
        yield Seen(kind=Kind.STUCK, id="/".join(place), said=said, shown_by=node.case)


def _standing(scheme: Scheme, explored: Explored) -> Iterator[tuple[Node, str]]:
    """The runs that nothing explored led on."""
    moved = {(id(above), run) for node in explored.nodes for run in _moved(scheme, node) for above in node.lineage()}
    left = {
        (track.lifecycle, track.state)
        for node in explored.nodes
        for track in node.case.tracks.values()
        if (id(node), track.id) in moved
    }
    for node in explored.nodes:
        for track in node.case.tracks.values():
            final = scheme.by_id[track.lifecycle].state(track.state).final
            if final or node.broke or (id(node), track.id) in moved:
                continue
            if track.lifecycle != scheme.main:
                if (track.lifecycle, track.state) not in left:
                    yield node, track.id
            elif _latest(node.case, scheme) == track.id:
                yield node, track.id


def _leads_on(scheme: Scheme, run: str, node: Node) -> bool:
    return run in _moved(scheme, node)


def _moved(scheme: Scheme, node: Node) -> set[str]:
    """The runs that something tried in this case moves on; the main one also where another begins after it."""
    again = any(scheme.opening.get(act) is scheme.by_id[scheme.main] for act, *_ in node.fired)
    latest = _latest(node.case, scheme)
    return node.moved | ({latest} if again and latest else set())


def _latest(case: Case, scheme: Scheme) -> str | None:
    runs = [track.id for track in case.tracks.values() if track.lifecycle == scheme.main]
    return runs[-1] if runs else None
