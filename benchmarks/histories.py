"""Cases that have come a given way, for the benches."""

from __future__ import annotations

from datetime import date, timedelta

from certflow import ITSMS, Case, Request
from certflow.schemes.itsms.events import Cancellation, Reason, Restoration, Revocation
from certflow.testing import acceptance, application, certified, in_audit, steps, suspension

__all__ = ["GRANTED", "awaiting_decision", "by_state", "of_forty_records"]

GRANTED = date(2026, 9, 21)
"""The day on which the certificates of these cases are granted."""
_DAY = timedelta(days=1)
_RECORDS = 40


def awaiting_decision() -> Case:
    """A case that has come as far as the decision."""
    return Case.load("demo", ITSMS, certified(GRANTED).records[:-1])


def by_state() -> dict[str, Case]:
    """A case in every state that the certification passes on a usual way, by the state's id."""
    applied = steps(Case.new("demo", ITSMS), ("submit", GRANTED, application(GRANTED)))
    granted, ended = certified(GRANTED), GRANTED + _DAY
    why = {"evidence": "letter", "confirmed_on": ended, "decided_by": "Luo Qing"}
    revoked = steps(granted, ("revoke", ended, Revocation(reason=Reason.REQUIREMENTS_NOT_MET, **why)))
    again = date(2027, 12, 1)
    cases = [
        applied,
        steps(applied, ("accept", GRANTED, acceptance(GRANTED))),
        in_audit(GRANTED),
        awaiting_decision(),
        granted,
        steps(granted, ("suspend", ended, suspension(ended))),
        revoked,
        steps(granted, ("cancel", ended, Cancellation(reason=Reason.REQUESTED, **why))),
        granted.until(date(2029, 9, 21)),
        steps(revoked, ("reapply", again, application(again))),
    ]
    return {[*case.tracks.values()][-1 if case is cases[-1] else 0].state: case for case in cases}


def of_forty_records() -> Case:
    """A case of forty records: certified, then suspended and restored again and again, and asked for in vain."""
    case, on = certified(GRANTED), GRANTED + _DAY
    while len(case.records) < _RECORDS:
        restored = Restoration(cause_removed_on=on + _DAY, verified_by="He Jun", evidence="R-1")
        case = steps(case, ("suspend", on, suspension(on)), ("restore", on + _DAY, restored))
        case, _ = case.advance(Request("suspend", on + _DAY, suspension(on + _DAY, reason=None)))
        on += 2 * _DAY
    return Case.load(case.id, ITSMS, case.records[:_RECORDS])
