"""The suspension that now stands, as the file tells it, and what awaits its end."""

from __future__ import annotations

from certflow.rules.view import Filed, View
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.events import Reason, Restoration, Suspension

__all__ = ["AFTER_SUSPENSION", "standing_suspension"]

AFTER_SUSPENSION = (Reason.SUSPENSION_RAN_OUT, Reason.SURVEILLANCE_OVERDUE)
"""Grounds of revocation that await the end of a suspension."""


def standing_suspension(case: View) -> Filed[Suspension] | None:
    """The last suspension, unless a restoration or a reduced scope ended it."""
    return case.last(Suspension, unless=(Restoration, ReductionAfterSuspension))
