"""What a case owes on a day."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.case.case import Case
from certflow.errors import UnsettledError
from certflow.rules.lifecycle import Duty
from certflow.rules.view import View

__all__ = ["Owed", "binding", "owed"]


@frozen
class Owed:
    """A duty that binds a track, and the day from which it is owed."""

    duty: Duty
    track: str
    due: date


def _due(duty: Duty, view: View) -> date | None:
    """The day a duty is owed from; None while that cannot be told."""
    try:
        return duty.due(view)
    except (UnsettledError, OverflowError):
        return None


def owed(case: Case, day: date) -> tuple[Owed, ...]:
    """The duties that bind the case as it stands on ``day``, in the order in which they fall due."""
    return binding(case.as_of(day))


def binding(case: Case) -> tuple[Owed, ...]:
    """The duties that bind the case where its history leaves it, in the order in which they fall due."""
    found = []
    for duty in case.scheme.duties:
        states = {state.id for state in duty.while_in}
        for track in case.tracks.values():
            if track.state in states and duty.by.id in case.scheme.by_id[track.lifecycle].by_id:
                due = _due(duty, case.view(track.id))
                if due is not None:
                    found.append(Owed(duty, track.id, due))
    return tuple(sorted(found, key=lambda item: item.due))
