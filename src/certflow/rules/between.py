"""New states that stand between others: what may be done, or is owed, on both sides goes on there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from attrs import evolve

from certflow.rules.lifecycle import Duty, Lifecycle
from certflow.rules.transition import State, Transition

__all__ = ["Between", "acts_between", "duty_between"]

Between = Mapping[State, tuple[State, ...]]
"""Each new state with the states it stands between."""


def _widened(states: tuple[State, ...], between: Between) -> tuple[State, ...]:
    new = (state for state, sides in between.items() if {*sides} <= {*states} and state not in states)
    return (*states, *new)


def acts_between(lifecycle: Lifecycle, inherited: Collection[str], between: Between) -> Lifecycle:
    """The lifecycle, in which each ``inherited`` act that all sides of a new state allow is possible there, too."""
    acts = tuple(_act(act, between) if act.id in inherited else act for act in lifecycle.transitions)
    return lifecycle if acts == lifecycle.transitions else evolve(lifecycle, transitions=acts)


def _act(act: Transition[Any], between: Between) -> Transition[Any]:
    sources, within = _widened(act.sources, between), _widened(act.within, between)
    return act if (sources, within) == (act.sources, act.within) else evolve(act, sources=sources, within=within)


def duty_between(duty: Duty, between: Between) -> Duty:
    """The duty, which binds in a new state where it binds on all its sides."""
    states = _widened(duty.while_in, between)
    return duty if states == duty.while_in else evolve(duty, while_in=states)
