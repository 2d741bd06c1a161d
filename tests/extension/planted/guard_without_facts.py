"""A guard without its facts, where Standing is meant."""

from __future__ import annotations

from certflow import Clause, Finding, Guard, Layer, State, Text, View, met

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def fine(case: View) -> Finding:
    """It is fine."""
    return met(OK)


FINE = Guard(CLAUSE, OK, fine)  # error
