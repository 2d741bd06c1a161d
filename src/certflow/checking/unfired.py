"""Acts that took place in no explored case: what stood in their way, and whether that can be met at all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import Any

from certflow.case.case import Case
from certflow.case.judge import STATE
from certflow.case.record import Request, Verdict
from certflow.checking.beginning import BEGIN, begun, others
from certflow.checking.exploring import explore
from certflow.checking.node import FAILURES, Explored, Node
from certflow.checking.notes import Notes, Tries
from certflow.checking.report import Kind, Seen
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Setting
from certflow.rules.transition import Transition

__all__ = ["never_fired"]

_NEAR, _SOUGHT = 150, 500
"""How many cases are carried on in search of one act alone: from where it came nearest, and from the beginning."""
_SEARCHES = 3
"""How many acts are searched for by themselves."""


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
            if searched > _SEARCHES:
                found[act.id] = _nearest(act, notes.tries[act.id])
            elif not _searched(scheme, act.id, notes):
                found[act.id] = _blocked(scheme, act, notes.tries[act.id])
    yield from (found.get(act.id) or _unasked(act) for act in missed if act.id not in notes.fired)


def _searched(scheme: Scheme, act: str, notes: Notes) -> bool:
    """Whether the act takes place where it alone, and what it follows from, is searched for: from the case in which it came
    nearest, then from the beginning.
    """
    near = notes.tries[act].nearest[0]
    sought = {act, *(link.after.id for link in scheme.consequences if link.then.id == act)}
    goal = partial(Node.fires, act=act)
    return any(
        explore(case, day, notes, states=states, goal=goal, sought=sought).met is not None
        for case, day, states in ((near.case, near.day, _NEAR), (begun(scheme), BEGIN, _SOUGHT))
    )


def _unasked(act: Transition[Any]) -> Seen:
    words: dict[str, object] = {"act": act.title, "sources": tuple(state.title for state in act.sources)}
    said = Text(
        "“{act}” could not be asked: no explored case stood where it begins ({sources})",
        "“{act}”无从提请：所探查的案卷均未处于其起始状态（{sources}）",
        **words,
    )
    if act.automatic is not None:
        said = Text(
            "“{act}”, which time brings about, did not fall due in any explored case",
            "“{act}”系到期自动发生，而所探查的案卷均未到期",
            **words,
        )
    return Seen(kind=Kind.NEVER_FIRED, id=act.id, said=said, clause=act.clause)


def _blocked(scheme: Scheme, act: Transition[Any], tries: Tries) -> Seen:
    words: dict[str, object] = {"act": act.title, "count": tries.count}
    for guard in (name for name in tries.shown if name not in tries.met and name != STATE):
        node, verdict, facts = tries.shown[guard]
        if (opened := _opened_by(scheme, node, verdict, facts, guard)) is not None:
            words |= {"guard": tries.names[guard], "setting": opened.title, "id": opened.id}
            said = Text(
                "“{act}” did not take place: “{guard}” is met only where the body settles “{setting}” ({id}) otherwise",
                "“{act}”未能办理：机构须另行确定“{setting}”（{id}），才能满足“{guard}”",
                **words,
            )
            return Seen(kind=Kind.NEVER_FIRED, id=act.id, said=said, clause=act.clause)
        words |= {"guard": tries.names[guard], "why": _why(verdict, guard)}
        said = Text(
            "“{guard}”, asked {count} times for “{act}”, was met on no day: {why}",
            "“{act}”提请{count}次，其要求“{guard}”在任何一日均不满足：{why}",
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
                "“{act}”的两项要求“{one}”和“{other}”各自曾满足，但从未在同一日满足",
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


def _nearest(act: Transition[Any], tries: Tries) -> Seen:
    node, verdict, facts = tries.nearest
    first = verdict.in_the_way[0]
    leaf = first.finding.leaves(verdict.on)[0]
    clause = leaf.clause or first.clause
    said = Text(
        "“{act}”, asked {count} times, did not take place; nearest in its way: “{guard}” ({clause}): {why}",
        "“{act}”提请{count}次，均未能办理；最接近的一次，障碍是“{guard}”（{clause}）：{why}",
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
    for setting in scheme.settings:
        for value in others(setting):
            if value == node.case.policy[setting]:
                continue
            settled = node.case.policy.settle("certflow check", BEGIN, **{setting.id: value})
            try:
                asked = node.case.settle(settled).ask(request)
            except FAILURES:
                continue
            if any(judged.guard == guard and judged.finding.passes & ahead for judged in asked.judgements):
                return setting
    return None
