"""A setting read as another type."""

from __future__ import annotations

from certflow import Clause, Finding, Layer, Nothing, State, Text, View, met

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


from certflow import Setting  # noqa: E402

PEOPLE: Setting[int] = Setting(id="people", title=OK, clause=CLAUSE, reason=OK, takes=int, default=2)


def enough(case: View, facts: Nothing) -> Finding:
    """There are enough people."""
    people: str = case.policy[PEOPLE]  # error
    return met(Text("{people}", "{people}", people=people))
