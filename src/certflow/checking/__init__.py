"""Checking a scheme by exploring what its guards let through."""

from certflow.checking.checking import STATES, broken, check
from certflow.checking.report import Asked, Kind, Report, Seen

__all__ = ["STATES", "Asked", "Kind", "Report", "Seen", "broken", "check"]
