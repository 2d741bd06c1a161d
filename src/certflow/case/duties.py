"""What a case owes on a day."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.case.case import Case
from certflow.errors import CertflowError, DutyError, UnsettledError
from certflow.rules.lifecycle import Duty
from certflow.rules.view import View

__all__ = ["Owed", "binding", "owed"]


@frozen
class Owed:
    """A duty that binds a track, and the day on which it falls due."""

    duty: Duty
    track: str
    due: date


def _due(duty: Duty, view: View) -> date | None:
    """The day a duty falls due; None where it is not owed, or while that cannot be told."""
    try:
        return duty.due(view)
    except (UnsettledError, OverflowError):
        return None
    except CertflowError:
        raise
    except Exception as error:
        raise DutyError(duty.id, view.track, f"{type(error).__name__}: {error}") from error


def _serves(case: Case, duty: Duty, lifecycle: str) -> bool:
    """Whether the act that fulfils the duty is one of this lifecycle, or of one that stands within it."""
    return any(lifecycle in (home.id, home.within) for home in case.scheme.homes[duty.by.id])


def owed(case: Case, day: date) -> tuple[Owed, ...]:
    """The duties that bind the case as it stands on ``day``, in the order in which they fall due."""
    return binding(case.as_of(day))


def binding(case: Case) -> tuple[Owed, ...]:
    """The duties that bind the case where its history leaves it, in the order in which they fall due."""
    found = []
    for duty in case.scheme.duties:
        states = {state.id for state in duty.while_in}
        for track in case.tracks.values():
            if track.state in states and _serves(case, duty, track.lifecycle):
                due = _due(duty, case.view(track.id))
                if due is not None:
                    found.append(Owed(duty, track.id, due))
    return tuple(sorted(found, key=lambda item: item.due))
