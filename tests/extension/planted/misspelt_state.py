"""A state that is misspelt."""

from __future__ import annotations

from certflow import Clause, Finding, Guard, Layer, Nothing, State, Text, Transition, View, met
from certflow.schemes.itsms import states

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def fine(case: View, facts: Nothing) -> Finding:
    """It is fine."""
    return met(OK)


ACT = Transition[Nothing](
    "act",
    states.DECISON,  # error
    REVIEW,
    title=OK,
    clause=CLAUSE,
    takes=Nothing,
    guards=(Guard(CLAUSE, OK, fine),),
)
