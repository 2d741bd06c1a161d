"""Facts read as if they were always on file."""

from __future__ import annotations

from certflow import Finding, Nothing, Text, View, met
from certflow.schemes.itsms.decision import Refusal


def reasons(case: View, facts: Nothing) -> Finding:
    """Why it was refused."""
    return met(Text("{why}", "{why}", why=case.last(Refusal).facts.reasons))  # error
