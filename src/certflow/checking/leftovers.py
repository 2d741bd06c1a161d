"""What the explored cases leave open: acts that never took place, runs that never moved on, duties never fulfilled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import partial
from itertools import combinations
from typing import Any

from certflow.case.case import Case
from certflow.case.duties import binding
from certflow.case.judge import STATE
from certflow.case.record import Request, Verdict
from certflow.checking.exploring import BEGIN, Explored, Node, begun, explore
from certflow.checking.notes import Notes, Tries
from certflow.checking.report import Kind, Seen
from certflow.errors import CertflowError
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Setting
from certflow.rules.transition import Transition

__all__ = ["duties_left", "never_fired", "stuck"]

_FURTHER = 150
"""How many cases are carried on from one that seems stuck."""
_SOUGHT = 500
"""How many cases are carried on in search of one act alone."""
_CASES = 3
"""How many cases of a kind are looked into further."""


def never_fired(scheme: Scheme, explored: Explored, notes: Notes) -> Iterator[Seen]:
    """For each act that did not take place: what stood nearest in its way, and whether that can be met at all.

    Before a requirement is said to be met on no day, the act is searched for by itself; only for so many acts, as each
    takes as long again.
    """
    missed = [act for act in {act.id: act for _, act in scheme.transitions()}.values() if act.id not in notes.fired]
    searched, found = 0, {}
    for act in (one for one in missed if one.id in notes.tries):
        found[act.id] = _blocked(scheme, act, notes.tries[act.id])
        if found[act.id].kind.fault and not explored.exhausted:
            searched += 1
            if searched > _CASES or _searched(scheme, act.id, notes):
                found[act.id] = _nearest(act, notes.tries.get(act.id))
    yield from (found.get(act.id) or _unasked(act) for act in missed if act.id not in notes.fired)


def _searched(scheme: Scheme, act: str, notes: Notes) -> bool:
    """Whether the act takes place where it alone, and what it follows from, is searched for."""
    goal = partial(_fires, act)
    sought = {act, *(link.after.id for link in scheme.consequences if link.then.id == act)}
    return explore(begun(scheme), BEGIN, notes, states=_SOUGHT, goal=goal, sought=sought).met is not None


def _unasked(act: Transition[Any]) -> Seen:
    words: dict[str, object] = {"act": act.title, "sources": tuple(state.title for state in act.sources)}
    said = Text(
        "“{act}” could not be asked: no explored case stood where it begins ({sources})",
        "“{act}”未能提出：所探查的案卷均未处于其起始状态（{sources}）",
        **words,
    )
    if act.automatic is not None:
        said = Text(
            "“{act}”, which time brings about, did not fall due in any explored case",
            "“{act}”到期自动发生，所探查的案卷均未到期",
            **words,
        )
    return Seen(kind=Kind.NEVER_FIRED, id=act.id, said=said, clause=act.clause)


def _blocked(scheme: Scheme, act: Transition[Any], tries: Tries) -> Seen:
    words: dict[str, object] = {"act": act.title, "count": tries.count}
    for guard in (name for name in tries.names if name not in tries.met and name != STATE):
        node, verdict, facts = tries.shown[guard]
        if (opened := _opened_by(scheme, node, verdict, facts, guard)) is not None:
            words |= {"guard": tries.names[guard], "setting": opened.title, "id": opened.id}
            said = Text(
                "“{act}” did not take place: “{guard}” is met only where the body settles “{setting}” ({id}) otherwise",
                "“{act}”未见办理成功：仅当机构另行确定“{setting}”（{id}）时，才满足“{guard}”",
                **words,
            )
            return Seen(kind=Kind.NEVER_FIRED, id=act.id, said=said, clause=act.clause)
        words |= {"guard": tries.names[guard], "why": _why(verdict, guard)}
        said = Text(
            "“{guard}”, asked {count} times for “{act}”, was met on no day: {why}",
            "“{act}”所要求的“{guard}”经{count}次提出，在任何一日均不满足：{why}",
            **words,
        )
        return Seen(
            kind=Kind.NEVER_MET,
            id=f"{act.id}/{guard}",
            said=said,
            clause=_clause(verdict, guard),
            shown_by=_asked(node, verdict, facts),
        )
    names = [name for name in tries.names if name != STATE]
    for one, other in combinations(names, 2):
        apart = {one, other} <= tries.met and (one, other) not in tries.together
        if apart:
            words |= {"one": tries.names[one], "other": tries.names[other]}
            said = Text(
                "“{one}” and “{other}”, both asked for “{act}”, were each met, but never on a common day",
                "“{act}”所要求的“{one}”和“{other}”各自曾满足，但从未在同一日满足",
                **words,
            )
            return Seen(
                kind=Kind.EXCLUDES,
                id=f"{act.id}/{one}/{other}",
                said=said,
                clause=_clause(tries.nearest[1], one),
                shown_by=_asked(*tries.nearest),
            )
    return _nearest(act, tries)


def _nearest(act: Transition[Any], tries: Tries | None) -> Seen:
    if tries is None:
        return _unasked(act)
    node, verdict, facts = tries.nearest
    first = verdict.in_the_way[0]
    leaf = first.finding.leaves(verdict.on)[0]
    clause = leaf.clause or first.clause
    said = Text(
        "“{act}”, asked {count} times, did not take place; nearest in its way: “{guard}” ({clause}): {why}",
        "“{act}”提出{count}次，未见办理成功；最接近时的障碍：“{guard}”（{clause}）：{why}",
        act=act.title,
        count=tries.count,
        guard=first.title,
        clause=clause.label,
        why=leaf.because,
    )
    return Seen(kind=Kind.NEVER_FIRED, id=act.id, said=said, clause=clause, shown_by=_asked(node, verdict, facts))


def _why(verdict: Verdict, guard: str) -> Text:
    found = next(judged.finding for judged in verdict.judgements if judged.guard == guard)
    return found.leaves(verdict.on)[0].because


def _clause(verdict: Verdict, guard: str) -> Any:
    return next(judged.clause for judged in verdict.judgements if judged.guard == guard)


def _asked(node: Node, verdict: Verdict, facts: Any) -> Case:
    """The case with the act on record as blocked."""
    return node.case.advance(Request(verdict.transition, verdict.on, facts, track=verdict.track))[0]


def _opened_by(scheme: Scheme, node: Node, verdict: Verdict, facts: Any, guard: str) -> Setting[Any] | None:
    """The setting that, settled otherwise, lets the guard be met in that case."""
    ahead = Window.since(verdict.on)
    request = Request(verdict.transition, verdict.on, facts, track=verdict.track)
    for setting in (one for one in scheme.settings if not one.fixed):
        for value in _values(setting):
            if value == node.case.policy[setting]:
                continue
            settled = node.case.policy.settle("certflow check", BEGIN, **{setting.id: value})
            try:
                asked = node.case.settle(settled).ask(request)
            except CertflowError:
                continue
            if any(judged.guard == guard and judged.finding.passes & ahead for judged in asked.judgements):
                return setting
    return None


def _values(setting: Setting[Any]) -> tuple[object, ...]:
    if setting.takes is bool:
        return (False, True)
    return tuple(setting.takes) if issubclass(setting.takes, Enum) else ()


def stuck(scheme: Scheme, explored: Explored, notes: Notes) -> Iterator[Seen]:
    """A run of the main lifecycle in a state that is not final, which no act and no time leads on from there, and from
    which no new run begins; a run of another lifecycle in a state that none of its kind ever left.
    """
    moved: set[tuple[int, str]] = set()
    for node in explored.nodes:
        for run in _moved(scheme, node):
            moved |= {(id(above), run) for above in _lineage(node)}
    left = {
        (track.lifecycle, track.state)
        for node in explored.nodes
        for track in node.case.tracks.values()
        if (id(node), track.id) in moved
    }
    looked: dict[tuple[str, str], int] = {}
    for node in (one for one in explored.nodes if not one.broke):
        for track in node.case.tracks.values():
            place = (track.lifecycle, track.state)
            main = track.lifecycle == scheme.main
            if (main and _latest(node.case, scheme) != track.id) or scheme.by_id[place[0]].state(place[1]).final:
                continue
            if (id(node), track.id) in moved or (not main and place in left) or looked.get(place, 0) >= _CASES:
                continue
            looked[place] = looked.get(place, 0) + 1
            if _further(node, notes, partial(_moves, scheme, track.id)).met is not None:
                continue
            yield Seen(
                kind=Kind.STUCK,
                id=f"{place[0]}/{place[1]}",
                said=Text(
                    "{run} stays in “{state}”: nothing that was tried from there, on any later day, leads on, and nothing "
                    "happens by time alone",
                    "{run}停留于“{state}”：其后任何一日所试事项均不能继续，也无自动发生的事项",
                    run=track.id,
                    state=node.case.state_title(track.id),
                ),
                shown_by=node.case,
            )


def _moves(scheme: Scheme, run: str, node: Node) -> bool:
    return run in _moved(scheme, node)


def _fires(act: str, node: Node, run: str | None = None) -> bool:
    """Whether the act was done in this case: on that run, or on one within it."""
    return any(done == act and (run is None or run in where) for done, *where in node.fired)


def _lineage(node: Node) -> Iterator[Node]:
    above: Node | None = node
    while above is not None:
        yield above
        above = above.parent


def _moved(scheme: Scheme, node: Node) -> set[str]:
    """The runs that something tried in this case moves on; the main one also where another begins after it."""
    again = any(scheme.opening.get(act) is scheme.by_id[scheme.main] for act, *_ in node.fired)
    latest = _latest(node.case, scheme)
    return node.moved | ({latest} if again and latest else set())


def _latest(case: Case, scheme: Scheme) -> str | None:
    runs = [track.id for track in case.tracks.values() if track.lifecycle == scheme.main]
    return runs[-1] if runs else None


def _further(node: Node, notes: Notes, goal: Callable[[Node], bool]) -> Explored:
    """Cases made from this one, until one comes to the goal."""
    return explore(node.case, node.day, notes, states=_FURTHER, goal=goal)


def duties_left(scheme: Scheme, explored: Explored, notes: Notes, hopeless: AbstractSet[str]) -> Iterator[Seen]:
    """Each duty that bound in some state and whose act was not seen to pass from there; and those that never bound.

    An act that has not passed anywhere may merely not have been reached, unless it is one of the ``hopeless``.
    """
    bound: dict[tuple[str, str], list[tuple[Node, str]]] = {}
    done: set[tuple[str, str]] = set()
    owed_in: dict[int, list[tuple[str, str, str]]] = {}
    acts = {duty.id: duty.by.id for duty in scheme.duties}
    for node in explored.nodes:
        owed = [(item.duty.id, item.track, node.case.tracks[item.track].state) for item in binding(node.case)]
        owed_in[id(node)] = owed
        for name, track, state in owed:
            bound.setdefault((name, state), []).append((node, track))
    for node in explored.nodes:
        for above in _lineage(node):
            owed = owed_in.get(id(above), [])
            done |= {(name, state) for name, run, state in owed if _fires(acts[name], node, run)}
    for duty in scheme.duties:
        states = [state for name, state in bound if name == duty.id]
        if not states:
            said = Text("“{duty}” was not seen to bind", "未见产生应履行事项“{duty}”", duty=duty.title)
            yield Seen(kind=Kind.NEVER_BOUND, id=duty.id, said=said, clause=duty.clause)
        for state in states:
            if (duty.id, state) in done:
                continue
            node, track = bound[duty.id, state][0]
            further = _further(node, notes, partial(_fires, duty.by.id, run=track))
            elsewhere = any(name == duty.id for name, _ in done) or duty.by.id not in notes.fired
            if further.met is not None or (elsewhere and not further.exhausted and duty.by.id not in hopeless):
                continue
            said = Text(
                "“{duty}” binds {run} in “{state}”, and “{act}”, which fulfils it, passed on no day that was tried",
                "应履行事项“{duty}”在“{state}”下约束{run}，而用以履行的“{act}”在所试的任何一日均不能办理",
                duty=duty.title,
                run=track,
                state=node.case.state_title(track),
                act=duty.by.title,
            )
            yield Seen(
                kind=Kind.UNFULFILLED, id=f"{duty.id}/{state}", said=said, clause=duty.clause, shown_by=node.case
            )
