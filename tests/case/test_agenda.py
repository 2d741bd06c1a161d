"""What falls due, told ahead."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certflow import (
    ITSMS,
    START,
    UNSETTLED,
    Case,
    Clause,
    Consequence,
    DueKind,
    Duty,
    Layer,
    Lifecycle,
    NotADayError,
    Nothing,
    Outcome,
    Request,
    Scheme,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    Window,
    add_months,
    any_of,
    holds_during,
    holds_from,
    holds_until,
    undetermined,
    unmet,
)
from certflow import agenda as whole_agenda
from certflow.case.plain import plain_agenda
from certflow.schemes.itsms.audit_facts import AuditReport
from certflow.schemes.itsms.events import Reason, Restoration, Revocation
from certflow.schemes.itsms.meetings import Attendee, Mode, Role
from certflow.schemes.itsms.waiting_policies import ONE_YEAR
from certflow.testing import application, certified, day, in_audit, meeting, steps, suspension


def agenda(*asked):
    """The agenda but for publishing and the release of records, which have tests of their own."""
    return tuple(due for due in whole_agenda(*asked) if not due.id.startswith(("publish", "release_records")))


GRANTED = day("2026-09-21")
SUSPENDED = day("2026-11-01")
LAST_SUSPENDED = day("2027-05-01")
RAN_OUT = day("2027-05-02")
EXPIRES = day("2029-09-21")
DAY = timedelta(days=1)


def lines(case, since, until):
    return [(str(due.day), str(due.kind), due.track, due.id) for due in agenda(case, since, until)]


def without_audits(case, since, until):
    return [line for line in lines(case, since, until) if line[-1] not in {"surveillance", "recertify"}]


def suspended():
    return steps(certified(GRANTED), ("suspend", SUSPENDED, suspension(SUSPENDED)))


def test_a_certificate_in_force_expires_the_day_after_its_last_day_and_nothing_else_happens_by_time_alone():
    *duties, due = agenda(certified(GRANTED), GRANTED, day("2035-01-01"))

    assert {duty.kind for duty in duties} == {DueKind.DUTY}

    assert (due.case, due.kind, due.day, due.track, due.id) == ("demo", DueKind.AUTOMATIC, EXPIRES, "C1", "expire")
    assert due.title.render("zh") == "证书到期失效"
    assert due.follows.render("zh") == "此后状态：到期失效"
    assert due.follows.render("en") == "state from then on: certificate expired"
    assert due.clause.id == "CNCA-ITSMS-01:2026 7"


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        (GRANTED, EXPIRES - DAY, False),
        (GRANTED, EXPIRES, True),
        (EXPIRES - DAY, EXPIRES - DAY, False),
        (EXPIRES, EXPIRES, True),
        (EXPIRES + DAY, EXPIRES + DAY, False),
    ],
)
def test_both_ends_of_the_span_are_included(since, until, told):
    assert ("expire" in [line[-1] for line in lines(certified(GRANTED), since, until)]) is told


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (LAST_SUSPENDED - DAY, []),
        (LAST_SUSPENDED, [("closes", "restore")]),
        (RAN_OUT, [("duty", "revoke_when_run_out"), ("opens", "reduce_instead")]),
    ],
)
def test_a_suspension_can_be_restored_until_its_last_day_and_is_to_be_revoked_from_the_next(on, told):
    assert [(str(due.kind), due.id) for due in agenda(suspended(), on, on)] == told


def test_the_last_permitted_day_is_the_last_on_which_the_act_is_permitted():
    (due,) = agenda(suspended(), LAST_SUSPENDED, LAST_SUSPENDED)
    facts = Restoration(cause_removed_on=SUSPENDED, verified_by="He Jun", evidence="R-1")

    assert suspended().ask(Request("restore", due.day, facts)).permitted
    assert not suspended().ask(Request("restore", due.day + DAY, facts)).permitted
    assert due.title.render("zh") == "恢复证书"
    assert due.label.render("zh") == "最晚可办理日"
    assert (
        due.follows.render("zh") == "自2027年5月2日起不得办理；自该日起不满足“暂停期未满”：暂停截止日期为2027年5月1日"
    )
    assert due.follows.render("en") == (
        "not permitted from 2 May 2027; “The suspension has not run out” is unmet from then: "
        "the last day of the suspension is 1 May 2027"
    )
    assert due.clause.id == "ISO/IEC 17021-1:2015 9.6.5"


@pytest.mark.parametrize(
    ("since", "overdue"), [(RAN_OUT - DAY, False), (RAN_OUT, False), (RAN_OUT + DAY, True), (EXPIRES - DAY, True)]
)
def test_a_duty_of_an_earlier_day_that_still_binds_is_overdue_since_its_own_day(since, overdue):
    (due,) = [due for due in agenda(suspended(), since, since + DAY) if due.id == "revoke_when_run_out"]

    assert (due.day, due.overdue) == (RAN_OUT, overdue)
    assert due.label.render("en") == ("overdue duty" if overdue else "duty")
    assert due.follows.render("zh") == "否则：证书将在无依据的情况下继续暂停"


def test_what_would_be_owed_from_the_day_of_expiry_is_not_owed():
    case = certified(day("2026-05-01"))
    case = steps(case, ("suspend", day("2028-10-31"), suspension(day("2028-10-31"), until=day("2029-04-30"))))

    assert without_audits(case, day("2028-10-31"), day("2030-01-01")) == [
        ("2029-04-30", "closes", "C1", "restore"),
        ("2029-05-01", "automatic", "C1", "expire"),
        ("2029-11-01", "opens", "C2", "reapply"),
    ]


def test_a_blocked_request_hides_no_day():
    late = Restoration(cause_removed_on=SUSPENDED, verified_by="He Jun", evidence="R-1")
    case, verdict = suspended().advance(Request("restore", RAN_OUT, late))

    assert not verdict.permitted
    assert lines(case, SUSPENDED, RAN_OUT) == lines(suspended(), SUSPENDED, RAN_OUT)


def test_what_expiry_ends_first_neither_becomes_owed_nor_has_a_last_day():
    case = steps(certified(day("2026-05-01")), ("suspend", day("2029-02-01"), suspension(day("2029-02-01"))))

    assert without_audits(case, day("2029-02-01"), day("2030-01-01")) == [("2029-05-01", "automatic", "C1", "expire")]


@pytest.mark.parametrize("since", [EXPIRES, EXPIRES + DAY])
def test_an_overdue_duty_is_not_told_once_the_case_is_over(since):
    assert not any(due.kind is DueKind.DUTY for due in agenda(suspended(), since, day("2030-01-01")))


def test_a_revoked_certificate_owes_nothing_more():
    facts = Revocation(
        reason=Reason.SUSPENSION_RAN_OUT, evidence="S-1", confirmed_on=LAST_SUSPENDED, decided_by="Luo Qing"
    )
    case = steps(suspended(), ("revoke", RAN_OUT, facts))

    assert lines(case, SUSPENDED, day("2035-01-01")) == [("2027-11-02", "opens", "C2", "reapply")]


def test_an_act_that_has_just_become_possible_is_no_news():
    closed = GRANTED - timedelta(days=3)
    report = AuditReport(number="A-1", reported_by="He Jun", last_day=closed, reported_on=closed)
    case = steps(
        in_audit(GRANTED - timedelta(days=20)),
        ("record_meeting", closed, meeting("opening", closed)),
        ("record_meeting", closed, meeting("closing", closed)),
        ("close_audit", closed, report),
    )

    assert lines(case, closed, closed) == []


def test_what_a_duty_asks_for_from_a_day_is_not_told_again_as_permitted_from_it():
    on = day("2026-09-14")
    clerk = Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE)
    case = steps(in_audit(day("2026-09-01")), ("record_meeting", on, meeting("opening", on, clerk)))

    assert lines(case, on, on) == [("2026-09-14", "duty", "A1", "terminate_on_ground")]


def test_a_span_before_the_last_act_is_told_by_what_the_file_holds_now():
    assert lines(suspended(), GRANTED, SUSPENDED - DAY) == []
    assert lines(suspended(), GRANTED, RAN_OUT) == lines(suspended(), SUSPENDED, RAN_OUT)


def test_a_span_that_ends_before_it_begins_is_empty():
    assert agenda(suspended(), RAN_OUT + DAY, RAN_OUT) == ()


@pytest.mark.parametrize("wrong", ["2027-01-01", datetime(2027, 1, 1)])  # noqa: DTZ001 - no day, zone or not
def test_only_a_day_is_a_day(wrong):
    with pytest.raises(NotADayError):
        agenda(suspended(), wrong, RAN_OUT)
    with pytest.raises(NotADayError):
        agenda(suspended(), RAN_OUT, wrong)


def test_the_agenda_reaches_to_the_ends_of_the_calendar():
    told = [due.id for due in agenda(suspended(), date.min, date.max)]

    assert told == ["restore", "revoke_when_run_out", "reduce_instead", "surveillance", "recertify", "expire"]
    assert agenda(Case.new("x", ITSMS), date.min, date.max)[0].day == day("2026-03-01")


@pytest.mark.parametrize(("reading", "first"), [("day_after", "2027-11-02"), ("corresponding_day", "2027-11-01")])
def test_a_waiting_period_ends_on_the_first_day_on_which_applying_again_is_permitted(reading, first):
    policy = ITSMS.policy().settle("Chen Li", GRANTED, full_period=reading)
    facts = Revocation(
        reason=Reason.REQUIREMENTS_NOT_MET, evidence="M-1", confirmed_on=SUSPENDED, decided_by="Luo Qing"
    )
    case = steps(certified(GRANTED, policy), ("revoke", SUSPENDED, facts))
    (due,) = agenda(case, SUSPENDED, day("2029-01-01"))

    assert (str(due.day), due.kind, due.track, due.id) == (first, DueKind.OPENS, "C2", "reapply")
    assert due.clause == ONE_YEAR
    assert "C1" not in due.follows.render("zh")
    assert due.follows.render("zh").startswith(f"自2027年11月{due.day.day}日起，提交所需材料后可以办理；")
    for on, permitted in ((due.day - DAY, False), (due.day, True), (due.day + DAY, True)):
        verdict = case.ask(Request("reapply", on, application(on)))
        assert verdict.permitted is permitted, on
        assert bool(agenda(case, on, on)) is (on == due.day)


OK = Text("fine", "好")
CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", OK)
OTHER = Clause(Layer.PRODUCT, Text("tiny", "小"), "2", OK)
OPEN, LATE, DONE = State("open", OK), State("late", OK), State("done", OK, final=True)
BEGAN = day("2026-06-01")
TERM: Setting[int] = Setting(
    id="term", title=OK, clause=CLAUSE, reason=OK, takes=int, default=UNSETTLED, unit=Text("days", "天")
)


def act(name, sources, target, **more):
    return Transition[Nothing](name, sources, target, title=OK, clause=CLAUSE, takes=Nothing, **more)


def tiny(*guards, ends=None, duties=(), late=(), barred=()):
    """A case begun on BEGAN: ``go`` has these guards, time alone ends where it may begin on the day ``ends``."""
    go = act("go", (OPEN, *late), None, guards=guards)
    grow_late = act("grow_late", OPEN, LATE, automatic=lambda _: ends, guards=barred)
    finish = act("finish", (OPEN, LATE), DONE)
    cycle = Lifecycle("main", "M", OK, (OPEN, LATE, DONE), (act("begin", START, OPEN), go, grow_late, finish))
    owing = tuple(make(finish) for make in duties)
    made = Scheme(id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,), duties=owing, settings=(TERM,))
    return steps(Case.new("x", made), ("begin", BEGAN, Nothing()))


def standing(finding, clause=CLAUSE, title=OK, name="asked"):
    return Standing(clause, title, lambda _: finding, id=name)


A_YEAR_ON = day("2027-06-01")


def edges(case, since=BEGAN, until=A_YEAR_ON):
    return [(str(due.day), str(due.kind)) for due in agenda(case, since, until) if due.id == "go"]


def test_what_cannot_be_told_before_a_day_is_permitted_from_it():
    case = tiny(standing(undetermined(OK, until=day("2026-08-01"))))

    assert edges(case) == [("2026-08-01", "opens")]
    assert edges(case, day("2026-08-01"), day("2026-08-01")) == [("2026-08-01", "opens")]
    assert edges(case, day("2026-08-02")) == []


def test_what_cannot_be_told_from_a_day_on_has_no_last_permitted_day():
    unknown = Window.since(day("2026-08-02"))

    assert edges(tiny(standing(holds_during(Window.until(day("2026-08-01")), OK, unknown=unknown)))) == []
    assert edges(tiny(standing(holds_until(day("2026-08-01"), OK)))) == [("2026-08-01", "closes")]


def test_an_undetermined_guard_takes_every_promise_away():
    opens = standing(holds_from(day("2026-08-01"), OK))

    assert edges(tiny(opens)) == [("2026-08-01", "opens")]
    assert edges(tiny(opens, standing(undetermined(OK), name="unclear"))) == []


def test_an_unsettled_setting_promises_no_day_until_it_is_settled():
    def termed(view):
        return holds_from(BEGAN + timedelta(days=view.policy[TERM]), OK)

    def growing(finish):
        return Duty(
            id="owed", clause=CLAUSE, title=OK, while_in=(OPEN,), by=finish, otherwise=OK,
            due=lambda view: BEGAN + timedelta(days=view.policy[TERM]),
        )  # fmt: skip

    case = tiny(Standing(CLAUSE, OK, termed), ends=day("2026-12-01"), duties=(growing,))
    settled = case.settle(case.policy.settle("Chen Li", BEGAN, term=30))

    assert lines(case, BEGAN, day("2027-01-01")) == [("2026-12-01", "automatic", "M1", "grow_late")]
    assert lines(settled, BEGAN, day("2027-01-01")) == [
        ("2026-07-01", "duty", "M1", "owed"),
        ("2026-07-01", "opens", "M1", "go"),
        ("2026-12-01", "automatic", "M1", "grow_late"),
    ]


def test_a_duty_that_arises_by_an_automatic_act_is_told_ahead():
    def after(finish):
        return Duty(
            id="mend", clause=CLAUSE, title=OK, while_in=(LATE,), by=finish, otherwise=OK,
            due=lambda view: view.days(LATE).spans[0][0] + timedelta(days=10),
        )  # fmt: skip

    case = tiny(ends=day("2026-12-01"), duties=(after,))

    assert ("2026-12-11", "duty", "M1", "mend") in lines(case, BEGAN, day("2026-12-11"))
    assert lines(case, BEGAN, day("2026-12-10")) == [("2026-12-01", "automatic", "M1", "grow_late")]
    assert lines(case, day("2026-12-11"), day("2026-12-11")) == [("2026-12-11", "duty", "M1", "mend")]
    assert agenda(case, day("2026-12-12"), day("2026-12-12"))[0].overdue


def test_a_duty_that_goes_on_binding_when_time_moves_the_case_is_told_once():
    def throughout(finish):
        return Duty(
            id="owed", clause=CLAUSE, title=OK, while_in=(OPEN, LATE), by=finish, otherwise=OK,
            due=lambda _: day("2026-07-01"),
        )  # fmt: skip

    case = tiny(ends=day("2026-12-01"), duties=(throughout,))
    assert [due.id for due in agenda(case, BEGAN, A_YEAR_ON)] == ["owed", "grow_late"]


def test_the_last_day_of_an_act_that_is_owed_from_that_day_is_told_besides():
    def due_then(_):
        return day("2026-08-01")

    finish = act("finish", OPEN, DONE, guards=(standing(holds_until(day("2026-08-01"), OK)),))
    cycle = Lifecycle("main", "M", OK, (OPEN, DONE), (act("begin", START, OPEN), finish))
    duty = Duty(id="owed", clause=CLAUSE, title=OK, while_in=(OPEN,), by=finish, otherwise=OK, due=due_then)
    made = Scheme(id="tiny", title=OK, edition=CLAUSE, main="main", lifecycles=(cycle,), duties=(duty,))
    case = steps(Case.new("x", made), ("begin", BEGAN, Nothing()))

    assert [(due.id, str(due.kind)) for due in agenda(case, BEGAN, A_YEAR_ON)] == [
        ("owed", "duty"), ("finish", "closes"),
    ]  # fmt: skip


def test_no_day_is_promised_where_the_state_ends_though_what_ends_it_is_barred():
    window = Window.of([(day("2026-07-01"), day("2026-07-31")), (day("2027-01-01"), day("2027-01-31"))])
    barred = standing(undetermined(OK), name="barred")
    case = tiny(standing(holds_during(window, OK)), ends=day("2026-12-01"), barred=(barred,))

    assert not case.ask(Request("go", day("2027-01-01"))).permitted
    assert edges(case) == [("2026-07-01", "opens"), ("2026-07-31", "closes")]


def test_only_the_part_of_a_finding_that_binds_is_named_with_its_own_clause():
    lent = holds_from(day("2026-08-01"), Text("lent", "借得")).under(OTHER)
    parts = (unmet(Text("bought", "购得")), lent)
    (due,) = agenda(tiny(standing(any_of(parts, Text("had", "拥有")))), BEGAN, A_YEAR_ON)

    assert due.follows.render("en").endswith("is met from then: lent")
    assert due.clause == OTHER


@pytest.mark.parametrize(("first", "told"), [(BEGAN, []), (BEGAN + DAY, ["enter"])])
def test_an_act_within_another_run_is_no_news_on_the_day_on_which_that_run_came_to_its_state(first, told):
    main = Lifecycle("main", "M", OK, (OPEN, DONE), (act("begin", START, OPEN), act("end", OPEN, DONE)))
    enter = act("enter", START, OPEN, within=(OPEN,), guards=(standing(holds_from(first, OK)),))
    sub = Lifecycle("sub", "S", OK, (OPEN, DONE), (enter, act("leave", OPEN, DONE)), within="main")
    made = Scheme(id="two", title=OK, edition=CLAUSE, main="main", lifecycles=(main, sub))
    case = steps(Case.new("x", made), ("begin", BEGAN, Nothing()))

    assert [due.id for due in agenda(case, BEGAN, A_YEAR_ON)] == told


def test_the_days_of_an_act_are_told_anew_once_time_alone_has_moved_the_case_on():
    window = Window.of([(day("2026-07-01"), day("2026-07-31")), (day("2027-01-01"), day("2027-01-31"))])
    guard = standing(holds_during(window, OK))
    summer = [("2026-07-01", "opens"), ("2026-07-31", "closes")]

    assert edges(tiny(guard, ends=day("2026-12-01"))) == summer
    assert edges(tiny(guard, ends=day("2026-12-01"), late=(LATE,))) == [
        *summer, ("2027-01-01", "opens"), ("2027-01-31", "closes"),
    ]  # fmt: skip


def test_one_day_on_which_two_guards_bind_is_one_entry_that_names_both():
    first = standing(
        holds_until(day("2026-08-01"), Text("rent paid", "已付租金")), CLAUSE, Text("Rent", "租金"), "rent"
    )
    second = standing(holds_until(day("2026-08-01"), Text("lease on", "租期内")), OTHER, Text("Lease", "租期"), "lease")
    third = standing(holds_until(day("2026-09-01"), OK), name="later")
    (due,) = agenda(tiny(third, first, second), BEGAN, day("2027-01-01"))

    assert due.clause == CLAUSE
    assert due.follows.render("en") == (
        "not permitted from 2 August 2026; “Rent” is unmet from then: rent paid (tiny, 1); "
        "“Lease” is unmet from then: lease on (tiny, 2)"
    )
    assert due.follows.render("zh") == (
        "自2026年8月2日起不得办理；自该日起不满足“租金”：已付租金（小 1）；自该日起不满足“租期”：租期内（小 2）"
    )


def test_an_act_without_facts_is_permitted_from_its_day_without_more_ado():
    (due,) = agenda(tiny(standing(holds_from(day("2026-08-01"), OK))), BEGAN, day("2027-01-01"))

    assert due.follows.render("en") == "permitted from 1 August 2026; “fine” is met from then: fine"
    assert due.follows.render("zh") == "自2026年8月1日起可以办理；自该日起满足“好”：好"


def test_what_follows_from_an_automatic_act_is_told_with_it():
    ran = day("2026-12-01")
    expire = act("expire", OPEN, DONE, automatic=lambda _: ran)
    main = Lifecycle("main", "M", OK, (OPEN, DONE), (act("begin", START, OPEN), expire))
    note = act("note", OPEN, None)
    stop = act("stop", OPEN, DONE)
    sub = Lifecycle(
        "sub", "S", OK, (OPEN, DONE), (act("enter", START, OPEN, within=(OPEN,)), note, stop), within="main"
    )
    links = tuple(
        Consequence(
            after=expire,
            then=then,
            clause=CLAUSE,
            tracks=lambda view: tuple(inner.track for inner in view.within("sub")),
            facts=lambda _view, _facts: Nothing(),
        )
        for then in (note, stop)
    )
    made = Scheme(id="two", title=OK, edition=CLAUSE, main="main", lifecycles=(main, sub), consequences=links)
    case = steps(Case.new("x", made), ("begin", BEGAN, Nothing()), ("enter", BEGAN, Nothing()))
    told = agenda(case, BEGAN, ran)

    assert [(due.day, due.track, due.id) for due in told] == [
        (ran, "M1", "expire"), (ran, "S1", "note"), (ran, "S1", "stop"),
    ]  # fmt: skip
    assert told[1].follows.render("en") == "recorded; the state stays as it is"


DAYS = [BEGAN + timedelta(days=n) for n in range(-3, 25)]
SPANS = st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)), max_size=3)


@given(
    windows=st.lists(st.tuples(SPANS, SPANS), min_size=1, max_size=3),
    ends=st.none() | st.sampled_from(DAYS[4:]),
    since=st.sampled_from(DAYS),
    until=st.sampled_from(DAYS),
)
def test_the_edges_are_those_that_asking_day_by_day_would_find(windows, ends, since, until):
    findings = [holds_during(Window.of(good), OK, unknown=Window.of(open_)) for good, open_ in windows]
    case = tiny(*(standing(finding, name=f"g{n}") for n, finding in enumerate(findings)), ends=ends)
    last = ends - DAY if ends else date.max

    def passes(on):
        return BEGAN <= on <= last and case.ask(Request("go", on)).permitted

    def told(on):
        before, after = on - DAY, on + DAY
        if not (max(since, BEGAN) <= on <= until and passes(on)):
            return []
        opens = ["opens"] if on > BEGAN and not passes(before) else []
        shut = after <= last and any(finding.on(after) is Outcome.UNMET for finding in findings)
        # On the last day before time alone moves the case on, the guards still name their own last day.
        named = on == last and any(finding.on(after) is Outcome.UNMET for finding in findings)
        return opens + (["closes"] if shut or named else [])

    assert edges(case, since, until) == [(str(on), kind) for on in DAYS for kind in told(on)]


def test_the_plain_agenda_has_the_documented_keys_in_both_languages():
    closes, duty, opens, *_, expires = plain_agenda(agenda(suspended(), LAST_SUSPENDED, day("2030-01-01")))

    assert closes == {
        "kind": "closes",
        "day": "2027-05-01",
        "overdue": False,
        "case": "demo",
        "track": "C1",
        "id": "restore",
        "clause": "ISO/IEC 17021-1:2015 9.6.5",
        "title": {"en": "Restore the certificate", "zh": "恢复证书"},
        "follows": {
            "en": "not permitted from 2 May 2027; “The suspension has not run out” is unmet from then: "
            "the last day of the suspension is 1 May 2027",
            "zh": "自2027年5月2日起不得办理；自该日起不满足“暂停期未满”：暂停截止日期为2027年5月1日",
        },
    }
    assert (duty["kind"], opens["kind"], expires["kind"]) == ("duty", "opens", "automatic")
    assert plain_agenda(agenda(suspended(), RAN_OUT + DAY, RAN_OUT + DAY))[0]["overdue"] is True


def test_the_case_given_is_left_as_it_was():
    case = suspended()
    before = case.records
    agenda(case, SUSPENDED, add_months(EXPIRES, 12))

    assert case.records == before
    assert case.tracks["C1"].state == "suspended"


@given(split=st.dates(SUSPENDED, day("2030-01-01")))
def test_two_spans_that_meet_tell_what_one_span_tells(split):
    case, until = suspended(), day("2030-01-02")
    later = [due for due in agenda(case, split + DAY, until) if not due.overdue]

    assert [*agenda(case, SUSPENDED, split), *later] == [*agenda(case, SUSPENDED, until)]
