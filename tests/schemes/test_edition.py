"""A new edition of the standard: which year a standard names, and which of two ends comes first."""

import pytest

from certflow import ITSMS, Case, Request, owed
from certflow.schemes.itsms.audit_facts import SurveillancePlan
from certflow.schemes.itsms.certificate_changes import EditionChange
from certflow.schemes.itsms.general import FIELD
from certflow.testing import audited, certified, day, steps, suspension

GRANTED = day("2026-09-21")
LAST = day("2029-09-20")
DEADLINE = day("2028-09-30")
POLICY = ITSMS.policy().settle("Chen Li", GRANTED, new_edition_year=2027, edition_deadline=DEADLINE.isoformat())
MOVE = EditionChange(standard="ISO/IEC 20000-1:2027", report="A-2", decided_by="Luo Qing")


@pytest.mark.parametrize(
    ("standard", "year"),
    [
        ("ISO/IEC 20000-1:2018", 2018),
        ("ISO/IEC 20000-1：2018", 2018),
        ("ISO/IEC 20000‑1 : 2027", 2027),
        ("GB/T 24405.1-2009/ISO/IEC 20000-1:2018", 2018),
        ("ISO/IEC 20000-1", None),
        ("ISO/IEC 20000-1:18", None),
        ("ISO/IEC 27001:2022", None),
        (None, None),
    ],
)
def test_the_year_of_an_edition_is_read_from_the_standard(standard, year):
    assert FIELD.default.edition_year(standard) == year


def ends(policy, case: Case | None = None):
    """The acts that time alone brought about, with their days."""
    case = (case or certified(GRANTED)).settle(policy).until(day("2030-01-01"))
    return [(record.transition, record.on.isoformat()) for record in case.records if record.cause == "automatic"]


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        ("2028-09-30", ("end_old_edition", "2028-10-01")),
        ("2029-09-19", ("end_old_edition", "2029-09-20")),
        ("2029-09-20", ("expire", "2029-09-21")),
        ("2029-09-21", ("expire", "2029-09-21")),
    ],
)
def test_one_act_alone_ends_the_certificate_whichever_day_comes_first(deadline, expected):
    assert ends(POLICY.settle("Chen Li", GRANTED, edition_deadline=deadline)) == [expected]


@pytest.mark.parametrize("name", ["new_edition_year", "edition_deadline"])
def test_with_one_of_the_two_settings_alone_no_certificate_ends_by_its_edition(name):
    policy = ITSMS.policy().settle("Chen Li", GRANTED, **{name: POLICY[setting(name)]})

    assert ends(policy) == [("expire", "2029-09-21")]


def setting(name):
    return next(each for each in ITSMS.settings if each.id == name)


def test_a_certificate_to_the_new_edition_or_a_newer_one_runs_to_its_own_end():
    assert ends(POLICY.settle("Chen Li", GRANTED, new_edition_year=2018)) == [("expire", "2029-09-21")]
    assert ends(POLICY.settle("Chen Li", GRANTED, new_edition_year=2011)) == [("expire", "2029-09-21")]


def test_a_suspended_certificate_to_the_old_edition_ends_as_well():
    suspended = steps(certified(GRANTED), ("suspend", day("2028-09-01"), suspension(day("2028-09-01"))))

    assert ends(POLICY, suspended) == [("end_old_edition", "2028-10-01")]
    assert suspended.settle(POLICY).until(day("2028-10-01")).tracks["C1"].state == "expired"


def test_a_certificate_that_moved_runs_to_its_own_end_and_nothing_more_is_owed():
    plan = SurveillancePlan(team=("He Jun",))
    case = audited(certified(GRANTED).settle(POLICY), "plan_surveillance", plan, day("2027-03-10"))
    moved = steps(case, ("adopt_edition", day("2027-03-15"), MOVE))

    assert ends(POLICY, moved) == [("expire", "2029-09-21")]
    assert "move_to_new_edition" in {each.duty.id for each in owed(case, DEADLINE)}
    assert "move_to_new_edition" not in {each.duty.id for each in owed(moved, DEADLINE)}


def test_a_suspended_certificate_has_to_be_restored_before_it_moves():
    suspended = steps(certified(GRANTED), ("suspend", day("2027-03-01"), suspension(day("2027-03-01"))))
    verdict = suspended.settle(POLICY).ask(Request("adopt_edition", day("2027-03-15"), MOVE))

    assert verdict.in_the_way[0].guard == "state"
