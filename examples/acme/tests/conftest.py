"""Cases that have come as far as Acme's own acts."""

from datetime import timedelta

import pytest

from acme_certification import ACME, TechnicalReview
from certflow.schemes.itsms import AuditReport
from certflow.testing import day, grant, in_audit, meeting, steps

GRANTED = day("2026-09-21")
REVIEWED = day("2026-09-20")


def audited(policy=None):
    closed = GRANTED - timedelta(days=3)
    report = AuditReport(number="A-1", reported_by="He Jun", last_day=closed, reported_on=closed)
    return steps(
        in_audit(GRANTED - timedelta(days=20), policy, ACME),
        ("record_meeting", closed, meeting("opening", closed)),
        ("record_meeting", closed, meeting("closing", closed)),
        ("close_audit", closed, report),
    )


@pytest.fixture(scope="session")
def in_review():
    """A case whose audit is closed, by the policy given."""
    return audited


@pytest.fixture(scope="session")
def certified():
    """A case whose certificate was granted on 21 September 2026, the day after its technical review."""
    return steps(
        audited(),
        ("pass_review", REVIEWED, TechnicalReview(by="Fang Li", on=REVIEWED)),
        ("grant", GRANTED, grant(GRANTED)),
    )
