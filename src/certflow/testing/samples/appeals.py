"""Samples of appeals and complaints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from certflow.rules.view import View
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    AppealedDecision,
    Closure,
    Complaint,
    Concerning,
    Dismissal,
    Dropping,
    Investigation,
    Matter,
    Upholding,
)
from certflow.schemes.itsms.appealed import DECISIONS, involvement
from certflow.testing.building import CLIENT, REVIEWER
from certflow.testing.samples.reading import filed, runs

__all__ = ["APPEALS"]


def _appeal(view: View, on: date) -> Appeal:
    """Against the decision that was taken last."""
    taken = [
        (entry.seq, entry.on, kind) for run in runs(view) for kind, of in DECISIONS.items() for entry in run.all(of)
    ]
    _, day, against = max(taken, default=(0, on, AppealedDecision.SUSPENSION))
    return Appeal(
        lodged_by=CLIENT,
        lodged_on=on,
        document="SS-1",
        against=against,
        taken_on=day,
        grounds="the evidence is mistaken",
    )


def _complaint(_view: View, on: date) -> Complaint:
    return Complaint(
        lodged_by=CLIENT,
        lodged_on=on,
        document="TS-1",
        about=Concerning.BODY,
        occurred_on=on,
        what="calls were not returned",
        persons=(),
    )


def _uninvolved(view: View) -> str:
    """Somebody who had no part in the subject."""
    names = "Fang Li", "Su He", "Wen Lan"
    return next((name for name in names if not involvement(view, name)), names[0])


def _dropping(view: View, on: date) -> Dropping:
    matter = filed(view, Matter)
    return Dropping(dropped_by=(matter and matter.lodged_by) or CLIENT, dropped_on=on, document="CH-2")


APPEALS: Mapping[type[Any], Callable[[View, date], object]] = {
    Appeal: _appeal,
    Complaint: _complaint,
    Acknowledgement: lambda _, on: Acknowledgement(acknowledged_by=REVIEWER, acknowledged_on=on, document="SL-1"),
    Investigation: lambda view, on: Investigation(investigators=(_uninvolved(view),), begins_on=on),
    Upholding: lambda view, _: Upholding(decided_by=_uninvolved(view), reasons="the evidence was mistaken"),
    Dismissal: lambda view, _: Dismissal(decided_by=_uninvolved(view), reasons="the evidence stands"),
    Dropping: _dropping,
    Closure: lambda _, on: Closure(informed_on=on, document="DF-1"),
}
"""For each class of facts, facts that pass."""
