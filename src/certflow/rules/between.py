"""New states that stand between others: what may be done, or is owed, on both sides goes on there."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from attrs import evolve

from certflow.model.text import Text
from certflow.rules.lifecycle import Duty, Lifecycle
from certflow.rules.transition import State, Transition

__all__ = ["Between", "acts_between", "duty_between", "misplaced"]

Between = Mapping[State, tuple[State, ...]]
"""Each new state with the states it stands between."""


def misplaced(lifecycles: Sequence[Lifecycle], between: Between) -> list[Text]:
    """What is wrong with the states that are named: no lifecycle declares one, or one stands between nothing old."""
    declared = {state for lifecycle in lifecycles for state in lifecycle.states}
    named = {state: None for new, sides in between.items() for state in (new, *sides)}
    unknown = [
        Text(
            "between= names state '{id}', which no lifecycle declares: add it to a lifecycle's states, or check the id",
            "between= 中的状态“{id}”未在任何流程中声明：请将其加入所属流程的状态，或核对标识",
            id=state.id,
        )
        for state in named
        if state not in declared
    ]
    adrift = [
        Text(
            "between= does not say which old states '{id}' stands between: name those before and after it",
            "between= 未写明状态“{id}”介于哪些原有状态之间：请写明其前后的原有状态",
            id=new.id,
        )
        for new, sides in between.items()
        if not sides or not between.keys().isdisjoint(sides)
    ]
    return [*unknown, *adrift]


def acts_between(
    lifecycles: Sequence[Lifecycle], inherited: Collection[str], between: Between
) -> tuple[Lifecycle, ...]:
    """The lifecycles, in which each ``inherited`` act that all sides of a new state allow is possible there, too."""
    states = {lifecycle.id: lifecycle.states for lifecycle in lifecycles}
    return tuple(_in_one(one, states.get(one.within or "", ()), inherited, between) for one in lifecycles)


def _in_one(lifecycle: Lifecycle, outer: Sequence[State], inherited: Collection[str], between: Between) -> Lifecycle:
    here = {new: sides for new, sides in between.items() if new in lifecycle.states}
    around = {new: sides for new, sides in between.items() if new in outer}
    acts = tuple(_act(act, here, around) if act.id in inherited else act for act in lifecycle.transitions)
    return lifecycle if acts == lifecycle.transitions else evolve(lifecycle, transitions=acts)


def _act(act: Transition[Any], here: Between, around: Between) -> Transition[Any]:
    sources, within = _joined(act.sources, here), _joined(act.within, around)
    return act if (sources, within) == (act.sources, act.within) else evolve(act, sources=sources, within=within)


def duty_between(lifecycles: Sequence[Lifecycle], duty: Duty, between: Between) -> Duty:
    """The duty, which binds in a new state of the run that owes it where it binds on all its sides."""
    serves = {run for one in lifecycles if duty.by.id in one.by_id for run in (one.id, one.within)}
    owing = [state for one in lifecycles if one.id in serves for state in one.states]
    states = _joined(duty.while_in, {new: sides for new, sides in between.items() if new in owing})
    return duty if states == duty.while_in else evolve(duty, while_in=states)


def _joined(states: tuple[State, ...], between: Between) -> tuple[State, ...]:
    new = (state for state, sides in between.items() if {*sides} <= {*states} and state not in states)
    return (*states, *new)
