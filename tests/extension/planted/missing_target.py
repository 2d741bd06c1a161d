"""A transition without a target."""

from __future__ import annotations

from certflow import Clause, Finding, Layer, Nothing, State, Text, Transition, View, met
from certflow.schemes.itsms import states

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def fine(case: View, facts: Nothing) -> Finding:
    """It is fine."""
    return met(OK)


ACT = Transition[Nothing]("act", states.AUDIT, title=OK, clause=CLAUSE, takes=Nothing)  # error
