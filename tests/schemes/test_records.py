"""Working days after a confirmation, and how long records are kept."""

import pytest

from certflow import ITSMS, Request, owed
from certflow.schemes import periods
from certflow.schemes.itsms.records import ConfirmedFailure, RecordsRelease
from certflow.testing import certified, day, steps

ON = day("2026-09-28")
FAILURE = ConfirmedFailure(what="no audit", confirmed_by="He Jun", confirmed_on=ON, document="Q-1")
CASE = steps(certified(day("2026-09-21")), ("confirm_failure", ON, FAILURE))
WORKING = ITSMS.policy().settle("Chen Li", ON, five_days="working_days")


def due(case):
    return [each.due for each in owed(case, ON) if each.duty.id == "suspend_in_five_days"]


def test_without_a_calendar_no_working_day_is_told(monkeypatch):
    monkeypatch.setattr(periods, "_working_day", lambda day: None)

    assert due(CASE.settle(WORKING)) == []
    assert due(CASE) == [day("2026-10-03")]


def test_a_certificate_that_time_alone_has_ended_releases_its_records_in_the_end():
    verdict = CASE.ask(Request("release_records", day("2040-01-01"), RecordsRelease(decided_by="L", document="X")))

    assert verdict.permitted


@pytest.mark.parametrize(("on", "permitted"), [("2032-09-20", False), ("2032-09-21", True)])
def test_after_expiry_the_records_are_kept_for_one_more_cycle(on, permitted):
    verdict = CASE.ask(Request("release_records", day(on), RecordsRelease(decided_by="Luo Qing", document="X-1")))

    assert verdict.permitted is permitted
