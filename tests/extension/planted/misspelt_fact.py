"""A fact that is misspelt."""

from __future__ import annotations

from certflow import Finding, Text, View, met
from certflow.schemes.itsms.decision import Refusal


def reasons(case: View, refusal: Refusal) -> Finding:
    """Why it was refused."""
    return met(Text("{why}", "{why}", why=refusal.reson))  # error
