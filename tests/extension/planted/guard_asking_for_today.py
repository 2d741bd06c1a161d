"""A guard that asks for today."""

from __future__ import annotations

from certflow import Clause, Finding, Layer, Nothing, State, Text, View, met

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, OK, "1", OK)
REVIEW = State("review", OK)


def not_late(case: View, facts: Nothing) -> Finding:
    """It is not too late."""
    return met(Text("{day}", "{day}", day=case.today))  # error
