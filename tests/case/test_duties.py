"""What shall be done, from which day."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import (
    START,
    UNSETTLED,
    Case,
    Clause,
    Duty,
    DutyError,
    Layer,
    Lifecycle,
    Nothing,
    Request,
    Scheme,
    Setting,
    State,
    Text,
    Transition,
)
from certflow import owed as all_owed
from certflow.schemes.itsms.events import Reason, Restoration, Revocation
from certflow.schemes.itsms.meetings import Attendee, Mode, Role
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import certified, day, in_audit, meeting, steps, suspension


def owed(*asked):
    """What is owed but for publishing, which has tests of its own."""
    return tuple(each for each in all_owed(*asked) if not each.duty.id.startswith("publish"))


GRANTED = day("2026-09-21")
SUSPENDED = day("2026-11-01")
RAN_OUT = day("2027-05-02")


def names(case, on):
    return [(item.duty.id, item.track, item.due) for item in owed(case, day(on) if isinstance(on, str) else on)]


SURVEILLANCE = ("surveillance", "C1", day("2027-09-21"))
RECERTIFICATION = ("recertify", "C1", day("2029-09-20"))
IN_FORCE = [SURVEILLANCE, ("suspend_overdue", "C1", day("2027-09-22")), RECERTIFICATION]


def test_a_certificate_in_force_owes_surveillance_within_a_year_or_its_suspension_and_recertification_by_its_end():
    assert names(certified(GRANTED), "2027-01-01") == IN_FORCE


@pytest.mark.parametrize("on", ["2026-11-01", "2027-05-01", "2027-05-02", "2027-05-03"])
def test_a_suspended_certificate_is_to_be_revoked_from_the_day_after_the_last_day(on):
    case = steps(certified(GRANTED), ("suspend", SUSPENDED, suspension(SUSPENDED)))

    assert names(case, on) == [("revoke_when_run_out", "C1", RAN_OUT), SURVEILLANCE, RECERTIFICATION]


@pytest.mark.parametrize(("on", "permitted"), [("2027-05-01", False), ("2027-05-02", True), ("2027-05-03", True)])
def test_what_is_owed_from_a_day_is_permitted_from_it(on, permitted):
    case = steps(certified(GRANTED), ("suspend", SUSPENDED, suspension(SUSPENDED)))
    facts = Revocation(
        reason=Reason.SUSPENSION_RAN_OUT, evidence="S-1", confirmed_on=day("2027-05-01"), decided_by="Luo Qing"
    )

    assert case.ask(Request("revoke", day(on), facts)).permitted is permitted


def test_once_restored_no_revocation_is_owed():
    on = day("2026-12-01")
    case = steps(
        certified(GRANTED),
        ("suspend", SUSPENDED, suspension(SUSPENDED)),
        ("restore", on, Restoration(cause_removed_on=on, verified_by="He Jun", evidence="R-1")),
    )

    assert names(case, "2027-06-01") == IN_FORCE


def test_once_expired_nothing_is_owed():
    case = steps(certified(day("2026-05-01")), ("suspend", day("2029-02-01"), suspension(day("2029-02-01"))))

    assert names(case, "2029-04-30") == [
        ("surveillance", "C1", day("2027-05-01")),
        ("recertify", "C1", day("2029-04-30")),
        ("revoke_unsurveyed", "C1", day("2029-08-02")),
    ]
    assert names(case, "2029-05-01") == []


def test_a_ground_seen_makes_terminating_the_audit_owed_from_that_day():
    on = day("2026-09-14")
    ground = GroundReport(
        kind=GroundKind.NO_COOPERATION, seen_on=on, seen_by="He Jun", what="shut", prevented="stage 2"
    )
    case = steps(in_audit(day("2026-09-01")), ("report_ground", on, ground))

    assert names(case, on) == [("terminate_on_ground", "A1", on)]
    case = steps(case, ("terminate_audit", on, Termination(decided_by="Luo Qing")))
    assert names(case, on) == []


def test_an_absence_from_a_meeting_makes_terminating_the_audit_owed():
    on = day("2026-09-14")
    clerk = Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE)
    case = steps(in_audit(day("2026-09-01")), ("record_meeting", on, meeting("opening", on, clerk)))

    assert case.ask(Request("terminate_audit", on, Termination(decided_by="Luo Qing"))).permitted
    assert names(case, on) == [("terminate_on_ground", "A1", on)]


def test_each_duty_says_by_which_clause_and_what_follows_otherwise():
    case = steps(certified(GRANTED), ("suspend", SUSPENDED, suspension(SUSPENDED)))
    item = owed(case, RAN_OUT)[0]

    assert item.duty.clause.label.render("en") == "ISO/IEC 17021-1:2015, 9.6.5"
    assert item.duty.otherwise.render("zh")
    assert item.duty.by.id == "revoke"


@pytest.mark.parametrize(
    ("on", "duties"),
    [
        ("2026-10-31", IN_FORCE),
        ("2026-11-01", [("revoke_when_run_out", "C1", RAN_OUT), SURVEILLANCE, RECERTIFICATION]),
        ("2027-05-01", [("revoke_when_run_out", "C1", RAN_OUT), SURVEILLANCE, RECERTIFICATION]),
    ],
)
def test_what_was_owed_on_a_past_day_is_told_from_where_the_case_stood_then(on, duties):
    facts = Revocation(
        reason=Reason.SUSPENSION_RAN_OUT, evidence="S-1", confirmed_on=day("2027-05-01"), decided_by="Luo Qing"
    )
    case = steps(
        certified(GRANTED), ("suspend", SUSPENDED, suspension(SUSPENDED)), ("revoke", day("2027-06-01"), facts)
    )

    assert names(case, on) == duties
    assert names(case, "2027-05-31") == [("revoke_when_run_out", "C1", RAN_OUT), SURVEILLANCE, RECERTIFICATION]
    assert names(case, "2027-06-01") == []


OK = Text("fine", "好")
CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", OK)
OPEN, DONE = State("open", OK), State("done", OK, final=True)
TERM: Setting[int] = Setting(
    id="term", title=OK, clause=CLAUSE, reason=OK, takes=int, default=UNSETTLED, unit=Text("days", "天")
)


def owing():
    begin = Transition[Nothing]("begin", START, OPEN, title=OK, clause=CLAUSE, takes=Nothing)
    end = Transition[Nothing]("end", OPEN, DONE, title=OK, clause=CLAUSE, takes=Nothing)
    duty = Duty(
        id="finish",
        clause=CLAUSE,
        title=OK,
        while_in=(OPEN,),
        due=lambda view: GRANTED + timedelta(days=view.policy[TERM]),
        by=end,
        otherwise=OK,
    )
    cycle = Lifecycle("main", "M", OK, (OPEN, DONE), (begin, end))
    made = Scheme(
        id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,), duties=(duty,), settings=(TERM,)
    )
    return steps(Case.new("x", made), ("begin", GRANTED, Nothing()))


def test_a_duty_whose_day_nobody_has_settled_is_not_owed_yet():
    case = owing()
    settled = case.settle(case.policy.settle("Chen Li", GRANTED, term=30))

    assert names(case, "2030-01-01") == []
    assert names(settled, GRANTED) == [("finish", "M1", day("2026-10-21"))]


def test_a_duty_that_fails_is_told_by_its_name_in_both_languages():
    case = owing()
    duties = tuple(evolve(duty, due=lambda view: {}["day"]) for duty in case.scheme.duties)
    broken = evolve(case, scheme=evolve(case.scheme, duties=duties))

    with pytest.raises(DutyError) as caught:
        names(broken, GRANTED)
    assert "duty 'finish' on track M1 told no day: KeyError: 'day'" in caught.value.en
    assert "应履行事项“finish”（流程M1）未能给出到期日" in caught.value.zh
