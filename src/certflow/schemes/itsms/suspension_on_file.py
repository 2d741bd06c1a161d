"""The suspension that now stands, as the file tells it."""

from __future__ import annotations

from certflow.rules.view import Filed, View
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.events import Restoration, Suspension

__all__ = ["standing_suspension"]


def standing_suspension(case: View) -> Filed[Suspension] | None:
    """The last suspension, unless a restoration or a reduced scope ended it."""
    return case.last(Suspension, unless=(Restoration, ReductionAfterSuspension))
