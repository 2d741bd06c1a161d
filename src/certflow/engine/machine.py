"""A `transitions.Machine` per lifecycle, used without a bound model.

States, sources, targets and refusals are those of a stock machine. Its transitions and triggers are replaced by way of
`transition_cls` and `event_cls`, as there are no conditions or callbacks for them to mind.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from transitions import Event, EventData, Machine, Transition

from certflow.errors import UnjudgedMoveError
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START

__all__ = ["Engine", "engine_for"]


class _Cursor:
    """A throw-away model: nothing but a state."""

    __slots__ = ("state",)
    state: str


class _Judged(Transition):
    """A transition whose act has been judged: no condition and no callback is left to ask, so it only moves the state."""

    def execute(self, event_data: EventData) -> bool:
        if self.dest:
            event_data.machine.set_state(self.dest, event_data.model)
        return True


class _Trigger(Event):
    """A trigger of such transitions: one a source; nothing to queue, to call back or to finish."""

    def trigger(self, model: object, *args: object, **kwargs: object) -> bool:
        state = self.machine.get_model_state(model)
        if not self._is_valid_source(state):
            return False
        return bool(self.transitions[state.name][0].execute(EventData(state, self, self.machine, model, args, kwargs)))


class _Machine(Machine):
    transition_cls = _Judged
    event_cls = _Trigger


class Engine:
    """Moves a track of one lifecycle from state to state, once the act has been judged. Safe to share by threads."""

    def __init__(self, lifecycle: Lifecycle) -> None:
        machine: Any = _Machine(
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
        cursor = _Cursor()
        cursor.state = source
        event.trigger(cursor)
        return cursor.state


@lru_cache(maxsize=256)
def engine_for(lifecycle: Lifecycle) -> Engine:
    """The engine of a lifecycle, built once."""
    return Engine(lifecycle)
