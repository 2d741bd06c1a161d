"""Grounds of suspension that the file itself shows, beside the document and the confirmation that every ground needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from certflow.model.finding import Finding, all_of, holds_from, unmet
from certflow.model.text import Text
from certflow.rules.view import View
from certflow.schemes.itsms.audits_held import terminations
from certflow.schemes.itsms.client_grounds import SHOWN_BY_EVENTS
from certflow.schemes.itsms.events import Ending, Reason, Suspension
from certflow.schemes.itsms.surveillance_due import surveillance_overdue

__all__ = ["SHOWN_BY_FILE", "shown"]


def audit_terminated(case: View) -> Finding:
    """An audit of the certificate was terminated, not merely ended with what it served.

    One for which the certificate was suspended already counts no more: an audit had to be held before it was restored.
    """
    suspended = [filed for filed in case.all(Suspension) if filed.facts.reason is Reason.AUDIT_TERMINATED]
    days = [filed.on for filed in terminations(case) if not suspended or filed.seq > suspended[-1].seq]
    if not days and suspended:
        day = suspended[-1].on
        return unmet(
            Text(
                "no audit of the certificate was terminated since the suspension of {day} for that",
                "自{day}因审核被终止而暂停之后，没有证书审核再被终止的记录",
                day=day,
            )
        )
    if not days:
        return unmet(Text("no audit of the certificate was terminated", "没有证书审核被终止的记录"))
    return holds_from(
        min(days),
        Text("an audit of the certificate was terminated on {day}", "证书审核已于{day}被终止", day=min(days)),
    )


SHOWN_BY_FILE: Mapping[Reason, Callable[[View], Finding]] = {
    Reason.AUDIT_TERMINATED: audit_terminated,
    **SHOWN_BY_EVENTS,
    Reason.SURVEILLANCE_OVERDUE: surveillance_overdue,
}
"""For each reason that has to be on file: on which days the certification's file shows it, and by what."""


def shown(case: View, facts: Suspension | Ending, grounded: Finding) -> Finding:
    """``grounded``, and on the days on which the file shows the reason, where it is one that the file has to show."""
    look = SHOWN_BY_FILE.get(facts.reason) if facts.reason else None
    if look is None or not grounded.met:
        return grounded
    on_file = look(case)
    return all_of((on_file, grounded), on_file.because).under(grounded.clause)
