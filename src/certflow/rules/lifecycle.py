"""Lifecycles, and what links them: consequences, reversals and duties."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from typing import Any

from attrs import evolve, field, frozen

from certflow.errors import UnknownTransitionError
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.merging import merged
from certflow.rules.transition import State, Transition
from certflow.rules.view import View

__all__ = ["Consequence", "Duty", "Lifecycle", "Reversal"]

Transitions = tuple[Transition[Any], ...]


def _by_id(lifecycle: Lifecycle) -> dict[str, Transition[Any]]:
    return {transition.id: transition for transition in lifecycle.transitions}


def _from_state(lifecycle: Lifecycle) -> dict[str, Transitions]:
    return {
        state.id: tuple(t for t in lifecycle.transitions if not t.opens and state in t.sources)
        for state in lifecycle.states
    }


@frozen(eq=False)
class Lifecycle:
    """The states and transitions of one kind of run. Its tracks are named by ``prefix`` and a number.

    ``within`` is the id of the lifecycle on whose tracks these run (an audit within a certification). ``by_id`` holds its
    transitions by id, ``from_state`` those that leave from a state or are recorded in it, by the state's id.
    """

    id: str
    prefix: str
    title: Text
    states: tuple[State, ...]
    transitions: Transitions
    within: str | None = None
    by_id: dict[str, Transition[Any]] = field(init=False, repr=False)
    from_state: dict[str, Transitions] = field(init=False, repr=False)
    automatic_from: dict[str, Transitions] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "by_id", _by_id(self))
        leaving = _from_state(self)
        object.__setattr__(self, "from_state", leaving)
        timed = {state: tuple(t for t in acts if t.automatic) for state, acts in leaving.items()}
        object.__setattr__(self, "automatic_from", timed)

    def state(self, state_id: str) -> State:
        """The state of that id. Raises KeyError."""
        for state in self.states:
            if state.id == state_id:
                return state
        raise KeyError(state_id)

    def act(self, transition_id: str) -> Transition[Any]:
        """The transition of that id, to change it with `attrs.evolve`. Raises UnknownTransitionError.

        ``evolve(CERTIFICATION.act("reapply"), guards=(*CERTIFICATION.act("reapply").guards, WAITED))`` asks for more;
        given to `extend`, it takes the place of the old one.
        """
        if transition_id not in self.by_id:
            raise UnknownTransitionError(transition_id, get_close_matches(transition_id, self.by_id))
        return self.by_id[transition_id]

    def extend(self, *, states: tuple[State, ...] = (), transitions: Transitions = ()) -> Lifecycle:
        """A lifecycle with these states and transitions besides; one of the same id takes the place of the old.

        It is this lifecycle longer, with the same id: `Scheme.extend` puts it in the place of the old.
        """
        return evolve(self, states=merged(self.states, states), transitions=merged(self.transitions, transitions))


@frozen(eq=False, kw_only=True)
class Consequence:
    """After one transition, another one on other tracks, with facts made from the file and the facts of the first.

    ``tracks`` names them, seen from the track of the first. It is judged like any request, in the same commit.
    """

    after: Transition[Any]
    then: Transition[Any]
    clause: Clause
    tracks: Callable[[View], tuple[str, ...]]
    facts: Callable[[View, Any], object]


@frozen(eq=False, kw_only=True)
class Reversal:
    """After a transition, a record set aside that it overturns, with what that caused, in the same commit.

    ``of`` is the number of the record, seen from the track of the transition, or None where there is nothing to set
    aside; ``reason`` says why. The transition is blocked while a later act rests on the record, but for those numbered by
    ``falling``, which fall with it. Its run is never judged again, as it was about a record that no longer stands.
    """

    after: Transition[Any]
    clause: Clause
    of: Callable[[View, Any], int | None]
    falling: Callable[[View, Any], frozenset[int]] = lambda _case, _facts: frozenset()
    reason: Callable[[Any], str]


@frozen(eq=False, kw_only=True)
class Duty:
    """What shall be done: by which clause, while in which states, by which transition, and what follows otherwise.

    ``due`` gives the day on which it falls due, or None where it is not owed. ``by`` is an act of the track that owes it,
    or opens one within it. Overdue is not forbidden: no guard.
    """

    id: str
    clause: Clause
    title: Text
    while_in: tuple[State, ...]
    due: Callable[[View], date | None]
    by: Transition[Any]
    otherwise: Text
