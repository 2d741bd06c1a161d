"""A transition that takes another class than it says."""

from __future__ import annotations

from certflow import Clause, Layer, Nothing, State, Text, Transition
from certflow.schemes.itsms import states
from certflow.schemes.itsms.decision import Refusal

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


ACT = Transition[Refusal](
    "act",
    states.AUDIT,
    REVIEW,
    title=OK,
    clause=CLAUSE,
    takes=Nothing,  # error
)
