"""States, guards, transitions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Generic, TypeVar

from attrs import Factory, field, frozen

from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Text
from certflow.rules.view import View

__all__ = ["START", "Guard", "Standing", "State", "Transition"]

F = TypeVar("F")
F_contra = TypeVar("F_contra", contravariant=True)


@frozen
class State:
    """A state of a lifecycle. A ``final`` one has no way out on its own track.

    Equal by id: two lifecycles may have a state of one name, and a new state takes an id that its lifecycle has not.
    """

    id: str
    title: Text = field(eq=False)
    final: bool = field(default=False, eq=False)


START = State("START", Text("not yet begun", "尚未开始"))
"""The pseudo-state before a track's first transition."""


def _name_of(guard: Any) -> str:
    return str(guard.check.__name__)


@frozen(eq=False)
class Guard(Generic[F_contra]):
    """A requirement judged on the facts that come with the act (and on the file).

    ``title`` says in one sentence what has to be so, as it reads where it is unmet. ``check`` takes the file and the
    facts, of the class that the transition takes (or one it derives from), and answers on which days the requirement
    holds (`holds_from`, `unmet`, `undetermined` …); it is told no day. ``on_file`` answers from the file alone, before anybody
    brings facts: where that is in the way, no facts can help. ``id`` is the function's name unless given; ``also``
    are further clauses that its findings may rest on.
    """

    clause: Clause
    title: Text
    check: Callable[[View, F_contra], Finding]
    on_file: Callable[[View], Finding] | None = field(default=None, kw_only=True)
    id: str = field(default=Factory(_name_of, takes_self=True), kw_only=True)
    also: tuple[Clause, ...] = field(default=(), kw_only=True)


@frozen(eq=False)
class Standing:
    """A requirement judged on the file alone, so that it can be answered before anybody brings facts.

    As a `Guard`, but ``check`` takes the file and no facts.
    """

    clause: Clause
    title: Text
    check: Callable[[View], Finding]
    id: str = field(default=Factory(_name_of, takes_self=True), kw_only=True)
    also: tuple[Clause, ...] = field(default=(), kw_only=True)


def _tuple(states: State | tuple[State, ...]) -> tuple[State, ...]:
    return states if isinstance(states, tuple) else (states,)


def _from_start(transition: Any) -> bool:
    return START in transition.sources


def _ids_of_sources(transition: Any) -> frozenset[str]:
    return frozenset(state.id for state in transition.sources if isinstance(state, State))


@frozen(eq=False)
class Transition(Generic[F]):
    """An act: from one of its sources to its target, or recorded without a move where the target is None.

    ``takes`` is the class of its facts (`Nothing` for none). From `START`, or with ``opens``, it begins a track of
    its own: with ``opens`` its sources are the states of the run before. ``within`` are the states in which the
    outer track must be. All ``guards`` are asked, and each that is in the way is told. ``automatic`` says on which day time alone brings it about. ``outside``: it tells what was done
    outside the file, which no correction of an earlier record undoes, so that it is not judged again after one.
    """

    id: str
    sources: tuple[State, ...] = field(converter=_tuple)
    target: State | None
    title: Text = field(kw_only=True)
    clause: Clause = field(kw_only=True)
    takes: type[F] = field(kw_only=True)
    guards: tuple[Guard[F] | Standing, ...] = field(default=(), kw_only=True)
    within: tuple[State, ...] = field(default=(), kw_only=True)
    automatic: Callable[[View], date | None] | None = field(default=None, kw_only=True)
    outside: bool = field(default=False, kw_only=True)
    opens: bool = field(default=Factory(_from_start, takes_self=True), kw_only=True)
    source_ids: frozenset[str] = field(default=Factory(_ids_of_sources, takes_self=True), init=False, repr=False)
