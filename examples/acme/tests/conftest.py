"""Cases that have come as far as Acme's own acts."""

import pytest

from acme_certification import ACME
from certflow.testing import day, done, in_audit

APPLIED, CLOSED = day("2026-09-01"), day("2026-09-18")
REVIEWED, GRANTED = day("2026-09-20"), day("2026-09-21")


def audited(policy=None):
    case = in_audit(APPLIED, policy, ACME)
    for act in ("record_meeting", "record_meeting", "close_audit"):
        case = done(case, act, CLOSED)
    return case


@pytest.fixture(scope="session")
def in_review():
    """A case whose audit is closed, by the policy given."""
    return audited


@pytest.fixture(scope="session")
def certified():
    """A case whose certificate was granted on 21 September 2026, the day after its technical review."""
    return done(done(audited(), "pass_review", REVIEWED), "grant", GRANTED)
