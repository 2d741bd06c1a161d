"""A source named by its id instead of the state."""

from __future__ import annotations

from certflow import Clause, Layer, Nothing, State, Text, Transition

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


ACT = Transition[Nothing](
    "act",
    "audit",  # error
    REVIEW,
    title=OK,
    clause=CLAUSE,
    takes=Nothing,
)
