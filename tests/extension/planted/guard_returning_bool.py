"""A guard that answers yes or no."""

from __future__ import annotations

from certflow import Clause, Guard, Layer, Nothing, State, Text, View

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def fine(case: View, facts: Nothing) -> bool:
    """It is fine."""
    return True


FINE = Guard(CLAUSE, OK, fine)  # error
