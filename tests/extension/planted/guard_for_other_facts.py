"""A guard that asks for the facts of another act."""

from __future__ import annotations

from certflow import Clause, Finding, Guard, Layer, Nothing, State, Text, Transition, View, met
from certflow.schemes.itsms import states
from certflow.schemes.itsms.decision import Refusal

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def reasons(case: View, refusal: Refusal) -> Finding:
    """Why it was refused."""
    return met(Text("{why}", "{why}", why=refusal.reasons))


REASONS = Guard(CLAUSE, OK, reasons)
ACT = Transition[Nothing](
    "act",
    states.AUDIT,
    REVIEW,
    title=OK,
    clause=CLAUSE,
    takes=Nothing,
    guards=(REASONS,),  # error
)
