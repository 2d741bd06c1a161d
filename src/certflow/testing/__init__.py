"""The kit for tests: cases and facts that pass, to be changed one at a time, and assertions that say what was in the way.

>>> from certflow import ITSMS, Case
>>> from certflow.testing import asked, assert_permitted, day
>>> assert_permitted(asked(Case.new("demo", ITSMS), "submit", day("2026-09-01")))
"""

from certflow.testing.asserting import assert_blocked, assert_permitted
from certflow.testing.building import (
    ORGANISATION,
    acceptance,
    application,
    audited,
    certified,
    client_event,
    contract,
    day,
    grant,
    in_audit,
    list_checks,
    meeting,
    steps,
    suspension,
)
from certflow.testing.clock import FrozenClock
from certflow.testing.facts import asked, done, facts_for
from certflow.testing.samples import Sample

__all__ = [
    "ORGANISATION",
    "FrozenClock",
    "Sample",
    "acceptance",
    "application",
    "asked",
    "assert_blocked",
    "assert_permitted",
    "audited",
    "certified",
    "client_event",
    "contract",
    "day",
    "done",
    "facts_for",
    "grant",
    "in_audit",
    "list_checks",
    "meeting",
    "steps",
    "suspension",
]
