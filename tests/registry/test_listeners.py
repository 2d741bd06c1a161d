"""Listeners: told of what is kept, once it is kept."""

import logging

import pytest
from attrs import evolve

from certflow import ITSMS, Request
from certflow.errors import ConflictError, FutureDayError
from certflow.registry import Registry
from certflow.testing import acceptance, application, certified, day

APPLIED = day("2026-09-01")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", day("2026-09-03"), acceptance(day("2026-09-03")), "Shen Yan", "accept")


@pytest.fixture
def told():
    return []


@pytest.fixture
def heard(store, clock, told):
    """A registry whose listener notes what it is told, and whether a reader finds it kept by then."""

    def note(case_id, record):
        kept = Registry(ITSMS, store).read(case_id).records
        told.append((case_id, record.seq, record.transition, record.outcome, kept[record.seq - 1].key == record.key))

    return Registry(ITSMS, store, clock=clock, listeners=[note])


def test_a_listener_is_told_of_every_record_after_it_is_kept_and_in_order(heard, clock, told, keep):
    keep(heard, "A-1", certified(day("2026-09-21")))
    heard.correct("A-1", 11, on=day("2026-09-30"), reason="granted in error")
    clock.set("2029-12-01")
    keep(heard, "A-2", certified(day("2026-09-22")))
    heard.until("A-2", day("2029-12-01"))
    keep(heard, "A-3", certified(day("2026-09-22")))
    heard.sweep()
    first = [entry for entry in told if entry[0] == "A-1"]

    assert [seq for _, seq, *_ in first] == list(range(1, 13))
    assert [transition for _, _, transition, *_ in first][8:] == ["close_audit", "to_decision", "grant", "correct"]
    for case_id in ("A-2", "A-3"):
        assert [(seq, transition) for case, seq, transition, *_ in told if case == case_id][10:] == [
            (11, "grant"),
            (12, "expire"),
        ]
    assert all(kept for *_, kept in told)


def test_a_listener_is_told_of_a_blocked_act(heard, told):
    heard.open("A-1", evolve(SUBMIT, facts=application(APPLIED, headcount=None)))

    assert told == [("A-1", 1, "submit", "blocked", True)]


def test_a_listener_is_not_told_what_it_was_told_before_nor_what_was_refused(heard, told):
    heard.open("A-1", SUBMIT)
    heard.advance("A-1", ACCEPT)
    told.clear()
    heard.open("A-1", SUBMIT)
    heard.advance("A-1", ACCEPT)
    heard.ask("A-1", Request("withdraw", day("2026-09-05"), None))
    heard.until("A-1", day("2026-09-05"))
    heard.sweep()
    with pytest.raises(ConflictError):
        heard.advance("A-1", evolve(ACCEPT, key="other"), version=1)
    with pytest.raises(FutureDayError):
        heard.advance("A-1", evolve(ACCEPT, key="other", on=day("2027-09-05")))

    assert told == []


def test_a_listener_that_fails_undoes_nothing_is_noted_and_the_others_are_still_told(store, clock, caplog):
    told = []

    def fails(case_id, record):
        message = "the printer is out of paper"
        raise OSError(message)

    registry = Registry(ITSMS, store, clock=clock, listeners=[fails, lambda case_id, record: told.append(record.key)])
    with caplog.at_level(logging.ERROR, "certflow"):
        answer = registry.open("A-1", SUBMIT)

    assert answer.verdict.permitted
    assert registry.read("A-1").records[0].key == "apply"
    assert told == ["apply"]
    assert "the printer is out of paper" in caplog.text


def test_a_listener_may_carry_on_the_case_it_is_told_of(store, clock):
    def accept(case_id, record):
        if record.transition == "submit":
            registry.advance(case_id, ACCEPT)

    registry = Registry(ITSMS, store, clock=clock, listeners=[accept])
    registry.open("A-1", SUBMIT)

    assert [record.transition for record in registry.read("A-1").records] == ["submit", "accept"]
