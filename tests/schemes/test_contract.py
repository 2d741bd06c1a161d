"""The client's confirmation of the notice (N02)."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Outcome, Request
from certflow.schemes.itsms.contract import Answer
from certflow.testing import acceptance, application, contract, day, steps

APPLIED = day("2026-09-01")
CONFIRMED = day("2026-09-05")
CASE = steps(
    Case.new("demo", ITSMS),
    ("submit", APPLIED, application(APPLIED)),
    ("accept", APPLIED, acceptance(APPLIED)),
)


def asked(on, **changes):
    paper = contract(CONFIRMED)
    paper = evolve(paper, client=evolve(paper.client, on=APPLIED), body=evolve(paper.body, on=APPLIED))
    return CASE.ask(Request("conclude", on, evolve(paper, confirmation=evolve(paper.confirmation, **changes))))


@pytest.mark.parametrize(
    ("settled", "first"),
    [
        ("2026-09-03", "2026-09-05"),
        ("2026-09-04", "2026-09-05"),
        ("2026-09-05", "2026-09-05"),
        ("2026-09-06", "2026-09-06"),
    ],
)
def test_a_settled_reservation_counts_from_the_later_of_its_settlement_and_the_confirmation(settled, first):
    first = day(first)
    changes = {"answer": Answer.OTHER, "reservation": "fees", "settled_on": day(settled)}

    assert asked(first, **changes).permitted
    early = asked(first - timedelta(days=1), **changes)
    assert not early.permitted
    assert early.first_day == first


def test_a_reservation_that_is_blank_is_missing():
    verdict = asked(CONFIRMED, answer=Answer.OTHER, reservation="  ", settled_on=CONFIRMED)

    assert [(j.guard, j.finding.on(CONFIRMED)) for j in verdict.in_the_way] == [
        ("notice_confirmed", Outcome.UNDETERMINED)
    ]
