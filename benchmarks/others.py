"""The same act in other state machines, each in its own fastest form that keeps its conditions.

The conditions are true and ask nothing; only the machines are measured. Where an act has to begin from the same state
each time, the model is put back by hand, which costs the other side next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from statemachine import State, StateMachine
from transitions import Machine
from xstate_statemachine import MachineLogic, SyncInterpreter, create_machine

from benchmarks.harness import Batch
from certflow import START, Lifecycle

__all__ = ["model_of", "python_statemachine", "stock_trigger", "xstate"]


class _Model:
    """What a stock machine moves: nothing but a state."""

    __slots__ = ("state",)

    def __init__(self) -> None:
        self.state = "one"


def _yes() -> Callable[..., bool]:
    return lambda *_args: True


def stock_trigger(conditions: int) -> Batch:
    """A stock `transitions` machine without a bound model, the cheapest way to use it."""
    machine = Machine(
        model=None, states=["one", "two"], initial="one", auto_transitions=False, send_event=True, queued=False
    )
    machine.add_transition("go", "one", "two", conditions=[_yes() for _ in range(conditions)])
    event, model = machine.events["go"], _Model()

    def batch(count: int) -> Callable[[], object]:
        facts = [object() for _ in range(count)]

        def carry_out() -> None:
            for one in facts:
                model.state = "one"
                event.trigger(model, facts=one)

        return carry_out

    batch(1)()
    assert model.state == "two"
    return batch


def python_statemachine(conditions: int) -> Batch:
    """A machine of python-statemachine that goes to and fro, either way under as many conditions."""

    class ToAndFro(StateMachine):
        one = State(initial=True)
        two = State()
        go = one.to(two, cond=[_yes() for _ in range(conditions)]) | two.to(
            one, cond=[_yes() for _ in range(conditions)]
        )

    machine = ToAndFro()
    machine.send("go")
    assert machine.two.is_active

    def batch(count: int) -> Callable[[], object]:
        facts = [object() for _ in range(count)]

        def carry_out() -> None:
            for one in facts:
                machine.send("go", facts=one)

        return carry_out

    return batch


def xstate(conditions: int) -> Batch:
    """A synchronous interpreter of xstate-statemachine that goes to and fro under a guard combined of as many."""
    names = [f"yes_{number}" for number in range(conditions)]
    both = {"type": "and", "children": names}
    states = {
        "one": {"on": {"GO": {"target": "two", "guard": both}}},
        "two": {"on": {"GO": {"target": "one", "guard": both}}},
    }
    logic = MachineLogic(guards={name: _yes() for name in names})
    interpreter = SyncInterpreter(create_machine({"id": "m", "initial": "one", "states": states}, logic=logic)).start()
    interpreter.send("GO")
    assert interpreter.current_state_ids == {"m.two"}

    def batch(count: int) -> Callable[[], object]:
        facts = [object() for _ in range(count)]

        def carry_out() -> None:
            for one in facts:
                interpreter.send("GO", facts=one)

        return carry_out

    return batch


class Bound:
    """A model bound to a stock machine, which gives it its triggers."""

    state: str


def model_of(lifecycle: Lifecycle) -> tuple[Machine, Bound]:
    """A stock machine of a lifecycle, with the same states and transitions and a true condition for every guard."""
    model = Bound()
    machine = Machine(
        model=model,
        states=[START.id, *(state.id for state in lifecycle.states)],
        initial=START.id,
        auto_transitions=False,
        send_event=True,
    )
    for act in lifecycle.transitions:
        target = None if act.target is None else act.target.id
        conditions = [_yes() for _ in act.guards]
        machine.add_transition(act.id, [state.id for state in act.sources], target, conditions=conditions)
    return machine, model
