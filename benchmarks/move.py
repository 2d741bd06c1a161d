"""One act, decided and recorded, beside one trigger of other state machines with as many conditions.

Ours answers on which days each guard holds, keeps why in both languages, moves and writes a record; theirs answer yes or
no and keep nothing. Each of our requests brings days that no other request has.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from attrs import frozen

from benchmarks.harness import Batch, Effort, Row, beside
from benchmarks.histories import GRANTED, awaiting_decision
from benchmarks.others import python_statemachine, stock_trigger, xstate
from certflow import (
    ITSMS,
    START,
    Case,
    Clause,
    Finding,
    Guard,
    Layer,
    Lifecycle,
    Nothing,
    Request,
    Scheme,
    State,
    Text,
    Transition,
    Verdict,
    View,
    add_months,
    holds_from,
)
from certflow.testing import application, grant

_GUARDS = 8
_DAY = timedelta(days=1)


@frozen
class Dates:
    """Facts with a day for every guard."""

    days: tuple[date, ...]


def _guard(number: int, clause: Clause) -> Guard[Dates]:
    def check(_case: View, facts: Dates) -> Finding:
        day = facts.days[number]
        return holds_from(add_months(day, 3 + number), Text("in operation since {day}", "自{day}起运行", day=day))

    return Guard(clause, Text("It has operated long enough", "运行时间已满"), check, id=f"operated_{number}")


def _two_states() -> Case:
    """A case of a scheme whose one act has eight guards, standing where it begins."""
    title = Text("act", "办理")
    clause = Clause(Layer.PRODUCT, Text("benchmarks", "性能测试"), "1", title)
    one, two = State("one", title), State("two", title)
    guards = tuple(_guard(number, clause) for number in range(_GUARDS))
    acts = (
        Transition("begin", START, one, title=title, clause=clause, takes=Nothing),
        Transition("go", one, two, title=title, clause=clause, takes=Dates, guards=guards),
        Transition("back", two, one, title=title, clause=clause, takes=Nothing),
    )
    lifecycle = Lifecycle("only", "C", title, (one, two), acts)
    scheme = Scheme(id="benchmarks", title=title, edition=clause, main="only", lifecycles=(lifecycle,))
    return Case.new("x", scheme).advance(Request("begin", date(1950, 1, 1)))[0]


def _eight_dated() -> Batch:
    case = _two_states()
    days = _distinct(date(1, 1, 1))
    acts = _distinct(date(5000, 1, 1))

    def batch(count: int) -> Callable[[], object]:
        asked = [(next(acts), Dates(tuple(next(days) for _ in range(_GUARDS)))) for _ in range(count)]
        return lambda: deque((case.advance(Request("go", on, facts)) for on, facts in asked), maxlen=0)

    return _permitted(batch, case.advance(Request("go", date(4999, 1, 1), Dates((date(1949, 1, 1),) * _GUARDS)))[1])


def _distinct(day: date) -> Iterator[date]:
    """Day after day, none twice."""
    while True:
        day += _DAY
        yield day


def _permitted(batch: Batch, verdict: Verdict) -> Batch:
    """The batch, once it is seen that such an act is permitted."""
    verdict.raise_if_blocked()
    return batch


def _own(case: Case, act: str, first: date, facts_on: Callable[[date], object]) -> Batch:
    """An act of the ITSMS scheme, asked on one day after another, with that day's facts."""
    days = _distinct(first)

    def batch(count: int) -> Callable[[], object]:
        asked = [(on, facts_on(on)) for on in (next(days) for _ in range(count))]
        return lambda: deque((case.advance(Request(act, on, facts)) for on, facts in asked), maxlen=0)

    return _permitted(batch, case.advance(Request(act, first, facts_on(first)))[1])


def rows(effort: Effort) -> list[Row]:
    """A decided and recorded move beside the other machines, and two acts of the ITSMS scheme beside `transitions`."""
    ours = _eight_dated()
    what = "one act, eight guards with dates of their own"
    submitting = len(ITSMS.by_id["certification"].by_id["submit"].guards)
    granting = len(ITSMS.by_id["certification"].by_id["grant"].guards)
    return [
        beside(effort, what, ours, "transitions, trigger with eight conditions", stock_trigger(_GUARDS), bound=2.5),
        beside(effort, what, ours, "python-statemachine, eight conditions", python_statemachine(_GUARDS), bound=0.25),
        beside(effort, what, ours, "xstate-statemachine, eight guards", xstate(_GUARDS)),
        beside(
            effort,
            f"ITSMS “submit” with its {submitting} guards",
            _own(Case.new("demo", ITSMS), "submit", date(2100, 1, 1), application),
            f"transitions, trigger with {submitting} conditions",
            stock_trigger(submitting),
        ),
        beside(
            effort,
            f"ITSMS “grant” with its {granting} guards",
            _own(awaiting_decision(), "grant", GRANTED, grant),
            f"transitions, trigger with {granting} conditions",
            stock_trigger(granting),
        ),
    ]
