"""Duties that bound in some explored case and that nothing fulfilled there."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import partial

from certflow.case.duties import binding
from certflow.checking.exploring import further
from certflow.checking.node import FAILURES, Explored, Node
from certflow.checking.notes import Notes
from certflow.checking.report import Kind, Seen
from certflow.model.text import Text
from certflow.rules.lifecycle import Duty
from certflow.rules.scheme import Scheme

__all__ = ["duties_left"]

_Place = tuple[str, str]
"""A duty and a state in which it bound, by their ids."""


def duties_left(scheme: Scheme, explored: Explored, notes: Notes, hopeless: AbstractSet[str]) -> Iterator[Seen]:
    """Each duty that bound in some state and whose act was not seen to pass from there; and those that never bound.

    While there was more to explore its act may merely not have been reached, which is a remark, unless it is one of the
    ``hopeless``, which pass nowhere.
    """
    bound, done = _bound(scheme, explored, notes)
    for duty in scheme.duties:
        places = [place for place in bound if place[0] == duty.id]
        reached = duty.by.id in notes.fired and not any(place in done for place in places)
        sure = explored.exhausted or duty.by.id in hopeless
        if not places:
            said = Text("“{duty}” was not seen to bind", "“{duty}”在所探查的案卷中从未产生", duty=duty.title)
            yield Seen(kind=Kind.NEVER_BOUND, id=duty.id, said=said, clause=duty.clause)
        for place in places:
            if (sure or reached) and place not in done:
                node, run = bound[place]
                if not further(node, notes, partial(Node.fires, act=duty.by.id, run=run)):
                    yield _unfulfilled(duty, place, node, run, Kind.UNFULFILLED if sure else Kind.NOT_FULFILLED)


def _bound(scheme: Scheme, explored: Explored, notes: Notes) -> tuple[dict[_Place, tuple[Node, str]], set[_Place]]:
    """Where each duty bound first, with the run that owed it, and where its act was done later on."""
    acts = {duty.id: duty.by.id for duty in scheme.duties}
    bound: dict[_Place, tuple[Node, str]] = {}
    owed: dict[int, list[tuple[str, str, str]]] = {}
    for node in explored.nodes:
        there = []
        try:
            there = [(item.duty.id, item.track, node.case.tracks[item.track].state) for item in binding(node.case)]
        except FAILURES as error:
            notes.broke(node, error)
        owed[id(node)] = there
        for name, run, state in there:
            bound.setdefault((name, state), (node, run))
    done = {
        (name, state)
        for node in explored.nodes
        for above in node.lineage()
        for name, run, state in owed.get(id(above), [])
        if node.fires(acts[name], run)
    }
    return bound, done


def _unfulfilled(duty: Duty, place: _Place, node: Node, run: str, kind: Kind) -> Seen:
    said = Text(
        "“{duty}” binds {run} in “{state}”, and “{act}”, which fulfils it, passed on no day that was tried",
        "流程{run}处于“{state}”，产生应履行事项“{duty}”，而据以履行的“{act}”在所试各日均不得办理",
        duty=duty.title,
        run=run,
        state=node.case.state_title(run),
        act=duty.by.title,
    )
    return Seen(kind=kind, id="/".join(place), said=said, clause=duty.clause, shown_by=node.case)
