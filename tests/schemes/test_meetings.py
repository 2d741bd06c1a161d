"""From which meetings the leadership was absent, where both have to be missed."""

import pytest

from certflow import ITSMS, Request
from certflow.schemes.itsms.meetings import Attendee, Mode, Role
from certflow.schemes.itsms.termination import Termination
from certflow.testing import day, in_audit, meeting, steps

CLERK = Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE)
ON = day("2026-08-12")
BOTH = {"meetings_missed": "both"}
EVERY = {**BOTH, "meetings_that_count": "every_stage"}
OPEN_1, CLOSE_1, OPEN_2, CLOSE_2 = ("opening", 1), ("closing", 1), ("opening", 2), ("closing", 2)
ALL = (OPEN_1, CLOSE_1, OPEN_2, CLOSE_2)


def terminable(settings, held, missed):
    policy = ITSMS.policy().settle("Chen Li", day("2026-03-01"), **settings)
    acts = [
        ("record_meeting", ON, meeting(kind, ON, *((CLERK,) if (kind, stage) in missed else ()), stage=stage))
        for kind, stage in held
    ]
    case = steps(in_audit(day("2026-08-01"), policy), *acts)
    return case.ask(Request("terminate_audit", ON, Termination(decided_by="Luo Qing", informed_on=ON))).permitted


@pytest.mark.parametrize(
    ("missed", "ground"),
    [
        ((), False),
        ((OPEN_1,), False),
        ((OPEN_1, CLOSE_2), False),
        ((CLOSE_1, OPEN_2), False),
        ((OPEN_1, OPEN_2), False),
        ((OPEN_1, CLOSE_1), True),
        ((OPEN_2, CLOSE_2), True),
        (ALL, True),
    ],
)
def test_where_every_stage_counts_both_meetings_of_one_stage_have_to_be_missed(missed, ground):
    assert terminable(EVERY, ALL, missed) is ground


@pytest.mark.parametrize(("missed", "ground"), [((OPEN_1, CLOSE_1), False), ((OPEN_2, CLOSE_2), True)])
def test_where_stage_2_alone_counts_absence_from_stage_1_is_no_ground(missed, ground):
    assert terminable(BOTH, ALL, missed) is ground


@pytest.mark.parametrize("held", [(OPEN_1,), (OPEN_2,), (OPEN_1, OPEN_2), (OPEN_1, CLOSE_2)])
def test_while_a_stage_has_had_one_meeting_only_both_cannot_have_been_missed(held):
    assert terminable(EVERY, held, held) is False


@pytest.mark.parametrize("missed", [(OPEN_1,), (CLOSE_1,), (OPEN_2,), (CLOSE_2,)])
def test_where_either_is_enough_one_absence_in_any_stage_that_counts_is_a_ground(missed):
    assert terminable({"meetings_that_count": "every_stage"}, ALL, missed) is True
