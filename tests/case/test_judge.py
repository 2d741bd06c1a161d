"""What a request is told before anything moves."""

from datetime import UTC, date, datetime, timedelta

import pytest
from attrs import evolve, frozen

from certflow import (
    ITSMS,
    START,
    UNSETTLED,
    AutomaticLoopError,
    AutomaticTieError,
    Case,
    Clause,
    DayOrderError,
    FactsTypeError,
    Guard,
    GuardError,
    Layer,
    Lifecycle,
    NotADayError,
    Nothing,
    Request,
    ReservedKeyError,
    Scheme,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    UnknownTrackError,
    UnknownTransitionError,
    add_months,
    met,
)
from certflow.schemes.itsms.audit_facts import AuditPlan
from certflow.schemes.itsms.events import Cancellation, Expiry, Reason, Restoration
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList
from certflow.testing import (
    ORGANISATION,
    acceptance,
    application,
    certified,
    contract,
    day,
    grant,
    in_audit,
    list_checks,
    steps,
    suspension,
)

APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")
EMPTY = Case.new("demo", ITSMS)


def steps_of(request):
    case, verdict = EMPTY.advance(request)
    verdict.raise_if_blocked()
    return case


@pytest.mark.parametrize(
    ("name", "near"),
    [("submitt", "submit"), ("grants", "grant"), ("close-audit", "close_audit"), ("plan_audits", "plan_audit")],
)
def test_an_unknown_act_names_those_that_look_alike(name, near):
    with pytest.raises(UnknownTransitionError) as error:
        EMPTY.advance(Request(name, APPLIED))

    assert near in error.value.near
    assert f"did you mean {error.value.near[0]}" in error.value.en
    assert near in error.value.zh


def test_an_act_unlike_any_other_is_unknown_without_a_guess():
    with pytest.raises(UnknownTransitionError) as error:
        EMPTY.ask(Request("zzzz", APPLIED))

    assert error.value.near == ()
    assert "did you mean" not in error.value.en


def test_facts_of_another_class_are_a_mistake_of_the_caller():
    with pytest.raises(FactsTypeError, match="'submit' takes facts of class Application, not Acceptance"):
        EMPTY.advance(Request("submit", APPLIED, acceptance(APPLIED)))


def test_an_act_that_takes_facts_is_not_done_without_bringing_any():
    with pytest.raises(FactsTypeError, match="'submit' takes facts of class Application, not Nothing"):
        EMPTY.advance(Request("submit", APPLIED))


def test_a_day_before_the_last_move_is_a_mistake_and_the_day_itself_is_not():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
    before = APPLIED - timedelta(days=1)

    with pytest.raises(DayOrderError) as error:
        case.advance(Request("accept", before, acceptance(before)))
    assert (error.value.track, error.value.day, error.value.last) == ("C1", before, APPLIED)
    assert case.advance(Request("accept", APPLIED, acceptance(APPLIED)))[1].permitted


@pytest.mark.parametrize("track", ["C2", "A1", "nowhere", ""])
def test_a_track_that_is_not_there_is_a_mistake(track):
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))

    with pytest.raises(UnknownTrackError) as error:
        case.advance(Request("accept", APPLIED, acceptance(APPLIED), track=track))
    assert error.value.known == ("C1",)


def test_an_act_in_a_case_that_has_not_begun_is_blocked_and_says_so():
    verdict = EMPTY.ask(Request("accept", APPLIED, acceptance(APPLIED)))
    said = verdict.judgements[0].finding.because

    assert not verdict.permitted
    assert said.render("en") == "possible only from: application submitted or reapplying; now: not yet begun"
    assert said.render("zh") == "仅在下列状态可办理：已提交申请或重新申请；当前：尚未开始"


def test_a_track_cannot_be_opened_twice():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))

    with pytest.raises(UnknownTrackError):
        case.advance(Request("submit", APPLIED, application(APPLIED), track="C1"))


def test_a_track_takes_no_name_of_another_kind():
    with pytest.raises(UnknownTrackError):
        steps_of(Request("submit", APPLIED, application(APPLIED), track="A1"))


def test_an_act_that_does_not_begin_where_the_case_stands_says_where_it_would():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
    verdict = case.ask(Request("grant", APPLIED, grant(APPLIED)))
    said = verdict.judgements[0].finding.because

    assert not verdict.permitted
    assert said.render("en") == "possible only from: awaiting the certification decision; now: application submitted"
    assert said.render("zh") == "仅在下列状态可办理：待认证决定；当前：已提交申请"


def test_an_act_on_an_inner_track_says_in_which_state_the_outer_has_to_be():
    case = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
    verdict = case.ask(Request("plan_audit", APPLIED, AuditPlan(team=("He Jun",))))
    said = verdict.judgements[0].finding.because

    assert said.render("en") == "possible only while: under audit; now: application submitted"
    assert said.render("zh") == "仅在下列状态可办理：审核中；当前：已提交申请"


def test_an_audit_is_not_planned_on_a_day_before_the_certification_reached_it():
    case = steps(
        EMPTY,
        ("submit", APPLIED, application(APPLIED)),
        ("accept", day("2026-09-03"), acceptance(day("2026-09-03"))),
        ("conclude", day("2026-09-10"), contract(day("2026-09-05"))),
    )
    plan = AuditPlan(team=("He Jun",))

    assert case.ask(Request("plan_audit", day("2026-09-10"), plan)).permitted
    verdict = case.ask(Request("plan_audit", day("2026-09-09"), plan))
    assert not verdict.permitted
    assert verdict.first_day == day("2026-09-10")


def test_what_time_alone_brings_about_cannot_be_asked_for_earlier():
    after, verdict = certified(GRANTED).advance(Request("expire", day("2026-10-01"), Expiry()))

    assert not verdict.permitted
    assert verdict.first_day == day("2029-09-21")
    assert after.tracks["C1"].state == "granted"


def test_an_act_is_not_carried_out_without_its_facts():
    take = Transition[Expiry]("take", START, STEP, title=OK, clause=CLAUSE, takes=Expiry)
    leave = Transition[Nothing]("leave", STEP, OVER, title=OK, clause=CLAUSE, takes=Nothing)
    cycle = Lifecycle("main", "M", OK, (STEP, OVER), (take, leave))
    scheme = Scheme(id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,))
    with pytest.raises(FactsTypeError):
        Case.new("x", scheme).advance(Request("take", APPLIED, None))


def test_asked_without_facts_the_standing_guards_answer_and_the_others_say_what_to_bring():
    case = in_audit(APPLIED)
    verdict = case.ask(Request("close_audit", day("2026-09-20"), None))
    awaiting = {j.guard for j in verdict.judgements if j.awaits_facts}

    assert awaiting == {"auditreport_complete", "report_after_audit"}
    assert "meetings_recorded" in {j.guard for j in verdict.in_the_way}
    assert not verdict.only_awaits_facts
    assert case.ask(Request("raise_nonconformity", day("2026-09-20"), None)).only_awaits_facts


def test_a_verdict_names_the_edition_and_the_settings_it_was_taken_under():
    policy = ITSMS.policy().settle("Chen Li", APPLIED, longest_suspension=3)
    verdict = Case.new("demo", ITSMS, policy).ask(Request("submit", APPLIED, application(APPLIED)))

    assert verdict.scheme == "cnca-itsms-2026"
    assert "CNCA-ITSMS-01:2026" in verdict.edition.label.render("zh")
    assert verdict.policy.named() == {"longest_suspension": 3}


@pytest.mark.parametrize(("on", "permitted"), [("2029-09-19", True), ("2029-09-20", True), ("2029-09-21", False)])
def test_a_standing_certificate_can_be_acted_on_until_its_last_day(on, permitted):
    on = day(on)
    facts = Cancellation(reason=Reason.REQUESTED, evidence="letter", confirmed_on=GRANTED, decided_by="Luo Qing")

    assert certified(GRANTED).ask(Request("cancel", on, facts)).permitted is permitted


def test_the_window_of_a_verdict_ends_where_time_alone_moves_the_case_on():
    facts = Cancellation(reason=Reason.REQUESTED, evidence="letter", confirmed_on=GRANTED, decided_by="Luo Qing")
    verdict = certified(GRANTED).ask(Request("cancel", GRANTED, facts))

    assert (verdict.first_day, verdict.last_day) == (GRANTED, day("2029-09-20"))


def test_every_finding_in_the_way_says_what_is_missing():
    facts = Restoration(cause_removed_on=GRANTED, verified_by="Luo Qing", evidence="R-1")
    verdict = certified(GRANTED).ask(Request("restore", day("2026-10-01"), facts))

    assert not verdict.permitted
    for judgement in verdict.in_the_way:
        assert judgement.finding.because.render("en").strip() != "missing:"
        assert judgement.finding.because.render("zh").strip() != "缺："


CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", Text("fine", "好"))
OK = Text("fine", "好")
STEP, OVER, ELSE = State("step", OK), State("over", OK, final=True), State("else", OK, final=True)


@frozen(kw_only=True)
class Passed(Nothing):
    """Time passed."""


def timed(one, other):
    begin = Transition[Nothing]("begin", START, STEP, title=OK, clause=CLAUSE, takes=Nothing)
    acts = (
        begin,
        Transition[Passed]("lapse", STEP, OVER, title=OK, clause=CLAUSE, takes=Passed, automatic=lambda view: one),
        Transition[Passed]("fade", STEP, ELSE, title=OK, clause=CLAUSE, takes=Passed, automatic=lambda view: other),
    )
    cycle = Lifecycle("main", "M", OK, (STEP, OVER, ELSE), acts)
    scheme = Scheme(id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,))
    return Case.new("x", scheme).advance(Request("begin", date(2026, 3, 1)))[0]


def test_two_automatic_acts_on_one_day_are_an_error_of_the_scheme():
    case = timed(date(2026, 4, 1), date(2026, 4, 1))

    with pytest.raises(AutomaticTieError) as error:
        case.until(date(2026, 4, 1))
    assert error.value.day == date(2026, 4, 1)
    assert set(error.value.transitions) == {"lapse", "fade"}
    assert "M1" in error.value.zh


@pytest.mark.parametrize(("one", "other", "state"), [(1, 2, "over"), (2, 1, "else"), (1, None, "over")])
def test_of_two_automatic_acts_the_earlier_goes_first(one, other, state):
    days = [None if n is None else date(2026, 4, n) for n in (one, other)]

    assert timed(*days).until(date(2026, 5, 1)).tracks["M1"].state == state


@pytest.mark.parametrize(("on", "state"), [("2026-03-31", "step"), ("2026-04-01", "over"), ("2026-04-02", "over")])
def test_an_automatic_act_happens_on_its_day_and_not_before(on, state):
    assert timed(date(2026, 4, 1), None).until(day(on)).tracks["M1"].state == state


@pytest.mark.parametrize("since", [date.max, add_months(date.max, -3)])
def test_days_at_the_end_of_the_calendar_are_judged(since):
    verdict = EMPTY.ask(Request("submit", APPLIED, application(APPLIED, operating_since=since)))

    assert not verdict.permitted


def test_a_suspension_at_the_end_of_the_calendar_is_judged():
    facts = evolve(suspension(GRANTED), since=date.max, until=date.max)

    assert not certified(GRANTED).ask(Request("suspend", GRANTED, facts)).permitted


@pytest.mark.parametrize(
    "settled", [{"certificate_term": 9000}, {"longest_suspension": 99999}, {"list_evidence_age": 10**7}]
)
def test_a_setting_of_any_size_it_takes_can_be_judged_under(settled):
    policy = ITSMS.policy().settle("Chen Li", GRANTED, **settled)
    if "list_evidence_age" in settled:
        EMPTY.settle(policy).ask(Request("submit", APPLIED, application(APPLIED)))
    else:
        case = certified(GRANTED).settle(policy)
        case.ask(Request("suspend", GRANTED, suspension(GRANTED)))
        case = steps(in_audit(APPLIED)).settle(policy)
        case.ask(Request("grant", GRANTED, grant(GRANTED)))


def look(which, result, on=APPLIED):
    return ListCheck(list=which, of=ORGANISATION, checked_on=on, checked_by="Shen Yan", result=result)


@pytest.mark.parametrize(
    ("first", "then", "permitted"),
    [(ListResult.NOT_LISTED, ListResult.LISTED, False), (ListResult.LISTED, ListResult.NOT_LISTED, True)],
)
def test_of_two_checks_on_one_day_the_one_filed_last_counts(first, then, permitted):
    checks = (
        look(PublicList.ENTERPRISE_CREDIT, first),
        look(PublicList.ENTERPRISE_CREDIT, then),
        list_checks(APPLIED)[1],
    )
    verdict = EMPTY.ask(Request("submit", APPLIED, application(APPLIED, list_checks=checks)))

    assert verdict.permitted is permitted


BEGAN = day("2026-03-01")
NO_DAYS = [datetime(2026, 3, 1, tzinfo=UTC), "2026-03-01", 20260301, None]


@pytest.mark.parametrize("given", NO_DAYS, ids=lambda given: type(given).__name__)
@pytest.mark.parametrize(
    "use",
    [
        lambda case, on: case.advance(Request("end", on)),
        lambda case, on: case.ask(Request("end", on)),
        lambda case, on: case.ask(Request("end", on, None)),
        lambda case, on: case.next(on),
        lambda case, on: case.until(on),
        lambda case, on: case.correct(1, on=on, reason="typing error"),
    ],
    ids=["advance", "ask", "ask without facts", "next", "until", "correct"],
)
def test_only_a_plain_date_is_a_day(use, given):
    with pytest.raises(NotADayError) as error:
        use(guarded(lambda view: met(OK)), given)

    assert error.value.given is given
    assert "datetime.date" in error.value.en
    assert "datetime.date" in error.value.zh


@pytest.mark.parametrize("key", ["#", "#1", "#end@M1"])
def test_a_key_that_begins_like_a_derived_one_is_refused(key):
    case = guarded(lambda view: met(OK))

    with pytest.raises(ReservedKeyError) as error:
        case.advance(Request("end", BEGAN, key=key))
    assert error.value.key == key
    with pytest.raises(ReservedKeyError):
        case.correct(1, on=BEGAN, reason="typing error", key=key)


@pytest.mark.parametrize("key", ["", "1#", " #1", "a-1"])
def test_a_key_that_begins_otherwise_is_taken(key):
    case, verdict = guarded(lambda view: met(OK)).advance(Request("end", BEGAN, key=key))

    assert verdict.permitted
    assert case.records[-1].key == (key or "#2")


def act(name, sources, target, *guards, **more):
    return Transition[Nothing](name, sources, target, title=OK, clause=CLAUSE, takes=Nothing, guards=guards, **more)


def begun(*acts, states=(STEP, OVER), **more):
    cycle = Lifecycle("main", "M", OK, states, (act("begin", START, STEP), *acts))
    scheme = Scheme(id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,), **more)
    return Case.new("x", scheme).advance(Request("begin", BEGAN))[0]


def guarded(check):
    return begun(act("end", STEP, OVER, Standing(CLAUSE, OK, check, id="sound")))


@pytest.mark.parametrize("wrong", [TypeError("no day"), AttributeError("no such fact")])
def test_a_guard_that_fails_is_named_with_its_act_and_cause(wrong):
    def fails(view):
        raise wrong

    with pytest.raises(GuardError) as error:
        guarded(fails).ask(Request("end", BEGAN))

    assert (error.value.transition, error.value.guard) == ("end", "sound")
    assert error.value.__cause__ is wrong
    for said in (error.value.en, error.value.zh):
        assert "end" in said
        assert "sound" in said
        assert str(wrong) in said


@pytest.mark.parametrize("answer", [True, False, None, "yes", (met(OK),)], ids=repr)
def test_a_guard_that_answers_with_something_else_than_a_finding_is_named(answer):
    case = guarded(lambda view: answer)

    with pytest.raises(GuardError) as error:
        case.advance(Request("end", BEGAN))
    assert (error.value.transition, error.value.guard) == ("end", "sound")
    assert repr(answer) in error.value.en
    assert f"未能得出结论：其结果为{answer!r}" in error.value.zh


@pytest.mark.parametrize("failure", [KeyError("x"), ZeroDivisionError("division by zero"), ValueError("odd")], ids=repr)
def test_a_guard_that_fails_is_named_with_the_kind_of_failure(failure):
    def check(view):
        raise failure

    with pytest.raises(GuardError) as error:
        guarded(check).advance(Request("end", BEGAN))
    assert f"gave no finding: {type(failure).__name__}: {failure}" in error.value.en
    assert f"未能得出结论：{type(failure).__name__}: {failure}" in error.value.zh
    assert error.value.__cause__ is failure


def test_an_automatic_act_whose_day_fails_is_named_with_the_kind_of_failure():
    case = begun(act("end", STEP, OVER, automatic=lambda view: {}["x"]))

    with pytest.raises(GuardError, match="guard 'automatic' of 'end' gave no finding: KeyError: 'x'"):
        case.advance(Request("end", BEGAN))


def test_a_guard_that_reads_facts_is_named_as_well_and_only_when_they_are_brought():
    case = begun(act("end", STEP, OVER, Guard(CLAUSE, OK, lambda view, facts: facts.nowhere, id="reads")))

    with pytest.raises(GuardError, match="guard 'reads' of 'end' gave no finding"):
        case.ask(Request("end", BEGAN))
    assert case.ask(Request("end", BEGAN, None)).judgements[-1].awaits_facts


LAPSE_DAY = day("2026-04-01")


def swinging(*days):
    there, back = days
    return begun(
        act("swing", STEP, OTHER, automatic=lambda view: there),
        act("back", OTHER, STEP, automatic=lambda view: back),
        states=(STEP, OTHER),
    )


OTHER = State("other", OK)


def test_two_automatic_acts_that_bring_each_other_about_on_one_day_are_an_error():
    case = swinging(LAPSE_DAY, LAPSE_DAY)

    with pytest.raises(AutomaticLoopError) as error:
        case.until(LAPSE_DAY)
    assert (error.value.track, error.value.day, error.value.transition) == ("M1", LAPSE_DAY, "swing")
    assert "swing" in error.value.zh


def test_there_and_back_is_no_error_before_its_day_or_if_it_happens_once():
    assert swinging(LAPSE_DAY, LAPSE_DAY).until(LAPSE_DAY - timedelta(days=1)).tracks["M1"].state == "step"
    assert swinging(LAPSE_DAY, None).until(LAPSE_DAY).tracks["M1"].state == "other"
    once = swinging(LAPSE_DAY, LAPSE_DAY + timedelta(days=1)).until(LAPSE_DAY)
    assert once.tracks["M1"].state == "other"


TERM: Setting[int] = Setting(
    id="term", title=OK, clause=CLAUSE, reason=OK, takes=int, default=UNSETTLED, unit=Text("days", "天")
)


def after_its_term(view):
    return BEGAN + timedelta(days=view.policy[TERM])


def waiting_for_a_term():
    return begun(act("lapse", STEP, OVER, automatic=after_its_term), settings=(TERM,))


def test_an_automatic_act_whose_day_nobody_has_settled_does_not_come_about():
    case = waiting_for_a_term().until(date(2099, 1, 1))

    assert case.tracks["M1"].state == "step"
    verdict = case.ask(Request("lapse", date(2099, 1, 1)))
    assert not verdict.permitted
    assert verdict.judgements[0].finding.because.render("en") == "no day for it is on file"


@pytest.mark.parametrize(("on", "state"), [("2026-03-30", "step"), ("2026-03-31", "over")])
def test_once_its_day_is_settled_it_comes_about_on_that_day(on, state):
    case = waiting_for_a_term()
    assert case.until(day(on)).tracks["M1"].state == "step"
    settled = case.settle(case.policy.settle("Chen Li", BEGAN, term=30))

    assert settled.until(day(on)).tracks["M1"].state == state
