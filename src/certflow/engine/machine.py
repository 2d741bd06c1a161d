"""A stock `transitions.Machine` per lifecycle, used without a bound model."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from transitions import Machine

from certflow.errors import UnjudgedMoveError
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START

__all__ = ["Engine", "engine_for"]


class _Cursor:
    """A throw-away model: nothing but a state."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


class Engine:
    """Moves a track of one lifecycle from state to state, once the act has been judged. Safe to share by threads."""

    def __init__(self, lifecycle: Lifecycle) -> None:
        machine: Any = Machine(
            model=None,
            states=[START.id, *(state.id for state in lifecycle.states)],
            initial=START.id,
            auto_transitions=False,
            send_event=True,
            queued=False,
        )
        for transition in lifecycle.transitions:
            machine.add_transition(
                transition.id,
                [state.id for state in transition.sources],
                None if transition.target is None else transition.target.id,
            )
        for event in machine.events.values():
            event.transitions.default_factory = None
        self._events = machine.events

    def move(self, transition: str, source: str, *, permitted: bool) -> str:
        """The state reached from ``source``. Raises UnjudgedMoveError unless ``permitted``; changes nothing else."""
        event = self._events.get(transition)
        if permitted is not True or event is None or source not in event.transitions:
            raise UnjudgedMoveError(transition, source)
        cursor = _Cursor(source)
        event.trigger(cursor)
        return cursor.state


@lru_cache(maxsize=256)
def engine_for(lifecycle: Lifecycle) -> Engine:
    """The engine of a lifecycle, built once."""
    return Engine(lifecycle)
