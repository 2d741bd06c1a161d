"""What a guard may read."""

from datetime import date

import pytest
from attrs import frozen

from certflow import ITSMS, NEVER, START, Case, Clause, Layer, Lifecycle, Request, Scheme, State, Text, Transition, fact
from certflow.schemes.itsms.events import Ending, Revocation
from certflow.testing import certified, day

OK = Text("fine", "好")
CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", OK)


@frozen(kw_only=True)
class Note:
    what: str | None = fact("what was noted", "记录内容")


@frozen(kw_only=True)
class RedNote(Note):
    """A kind of note."""


@frozen(kw_only=True)
class Undo:
    what: str | None = fact("what was undone", "撤销内容")


OPEN, BUSY = State("open", OK), State("busy", OK)
DONE = State("done", OK, final=True)
ON, OFF = State("on", OK), State("off", OK, final=True)


def act(name, sources, target, takes=Note, **more):
    return Transition(name, sources, target, title=OK, clause=CLAUSE, takes=takes, **more)


OUTER = Lifecycle(
    "outer", "C", OK, (OPEN, BUSY, DONE),
    (act("begin", START, OPEN), act("again", DONE, OPEN, opens=True), act("work", OPEN, BUSY), act("rest", BUSY, OPEN),
     act("end", (OPEN, BUSY), DONE), act("note", (OPEN, BUSY), None), act("red", (OPEN, BUSY), None, RedNote),
     act("undo", (OPEN, BUSY), None, Undo)),
)  # fmt: skip
INNER = Lifecycle(
    "inner", "A", OK, (ON, OFF),
    (act("start", START, ON, within=(OPEN, BUSY)), act("jot", ON, None), act("stop", ON, OFF)),
    within="outer",
)  # fmt: skip
TINY = Scheme(id="tiny", title=OK, edition=CLAUSE, main="outer", lifecycles=(OUTER, INNER))


def run(*acts):
    case = Case.new("x", TINY)
    for name, on, what, *track in acts:
        takes = {"red": RedNote, "undo": Undo}.get(name, Note)
        case, verdict = case.advance(Request(name, day(on), takes(what=what), track=track[0] if track else None))
        verdict.raise_if_blocked()
    return case


def whats(filed):
    return [entry.facts.what for entry in filed]


TWO_AUDITS = run(
    ("begin", "2026-03-01", "begin"),
    ("start", "2026-03-02", "start A1"),
    ("start", "2026-03-02", "start A2"),
    ("jot", "2026-03-03", "jot A1", "A1"),
    ("jot", "2026-03-04", "jot A2", "A2"),
    ("note", "2026-03-05", "note"),
)


def test_a_track_within_sees_itself_and_the_one_it_stands_within_but_not_its_sister():
    assert whats(TWO_AUDITS.view("A2").all(Note)) == ["begin", "start A2", "jot A2", "note"]
    assert whats(TWO_AUDITS.view("A1").all(Note)) == ["begin", "start A1", "jot A1", "note"]
    assert TWO_AUDITS.view("A1").last(Note).facts.what == "note"


def test_the_outer_track_sees_all_that_stands_within_it():
    assert whats(TWO_AUDITS.view("C1").all(Note)) == ["begin", "start A1", "start A2", "jot A1", "jot A2", "note"]
    assert [inner.track for inner in TWO_AUDITS.view("C1").within("inner")] == ["A1", "A2"]


def test_a_track_knows_the_one_it_stands_within():
    assert TWO_AUDITS.view("A2").parent.track == "C1"
    assert TWO_AUDITS.view("C1").parent is None


TWO_RUNS = run(
    ("begin", "2026-03-01", "first"),
    ("start", "2026-03-02", "first audit"),
    ("stop", "2026-03-03", "first audit over"),
    ("end", "2026-03-04", "first over"),
    ("again", "2026-03-05", "second"),
    ("start", "2026-03-06", "second audit"),
)


def test_a_run_does_not_see_the_facts_of_an_earlier_one_but_can_ask_it():
    (earlier,) = TWO_RUNS.view("C2").earlier

    assert whats(TWO_RUNS.view("C2").all(Note)) == ["second", "second audit"]
    assert earlier.track == "C1"
    assert whats(earlier.all(Note)) == ["first", "first audit", "first audit over", "first over"]
    assert TWO_RUNS.view("C1").earlier == ()
    assert [run.track for run in TWO_RUNS.view("C1").later] == ["C2"]
    assert TWO_RUNS.view("C2").later == ()
    assert [audit.track for audit in TWO_RUNS.view("C2").within("inner")] == ["A2"]


def test_the_last_facts_are_gone_once_something_ended_them():
    case = run(
        ("begin", "2026-03-01", "begin"), ("red", "2026-03-02", "one"), ("undo", "2026-03-03", "undone"),
    )  # fmt: skip
    view = case.view("C1")

    assert view.last(RedNote).facts.what == "one"
    assert view.last(RedNote, unless=(Undo,)) is None


def test_facts_filed_after_what_ended_the_old_ones_stand():
    case = run(
        ("begin", "2026-03-01", "begin"), ("red", "2026-03-02", "one"), ("undo", "2026-03-03", "undone"),
        ("red", "2026-03-03", "two"),
    )  # fmt: skip

    assert case.view("C1").last(RedNote, unless=(Undo,)).facts.what == "two"


def test_there_is_no_last_where_nothing_is_on_file():
    assert TWO_AUDITS.view("C1").last(Undo) is None
    assert TWO_AUDITS.view("C1").all(Undo) == ()


def test_facts_are_found_under_the_classes_they_derive_from():
    case = run(("begin", "2026-03-01", "begin"), ("red", "2026-03-02", "red"), ("note", "2026-03-03", "plain"))

    assert whats(case.view("C1").all(Note)) == ["begin", "red", "plain"]
    assert whats(case.view("C1").all(RedNote)) == ["red"]


def test_a_revocation_is_found_among_the_endings():
    case, verdict = certified(day("2026-09-21")).advance(
        Request(
            "revoke", day("2026-10-01"),
            Revocation(reason="requirements_not_met", evidence="e", confirmed_on=day("2026-10-01"), decided_by="Luo Qing"),
        )
    )  # fmt: skip

    assert verdict.permitted
    assert case.view("C1").last(Ending).facts == case.view("C1").last(Revocation).facts


def test_what_is_filed_says_where_it_comes_from():
    filed = TWO_AUDITS.view("A2").last(Note)

    assert (filed.on, filed.seq, filed.track, filed.transition) == (date(2026, 3, 5), 6, "C1", "note")
    assert filed.policy is TWO_AUDITS.policy


def test_the_facts_on_file_are_the_records_themselves():
    (started,) = [entry for entry in TWO_AUDITS.view("A1").all(Note) if entry.transition == "start"]

    assert started is TWO_AUDITS.records[1]
    assert TWO_AUDITS.view("C1").last(Note) is TWO_AUDITS.records[-1]


WORKED = run(
    ("begin", "2028-02-01", "begin"), ("work", "2028-02-28", "work"), ("rest", "2028-02-29", "rest"),
    ("work", "2028-03-31", "work again"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("on", "busy", "idle"),
    [
        ("2028-01-31", False, False),
        ("2028-02-01", False, True),
        ("2028-02-27", False, True),
        ("2028-02-28", True, True),
        ("2028-02-29", True, True),
        ("2028-03-01", False, True),
        ("2028-03-30", False, True),
        ("2028-03-31", True, True),
        ("2028-04-01", True, False),
    ],
)
def test_the_days_in_a_state_include_the_day_of_entering_and_the_day_of_leaving(on, busy, idle):
    view = WORKED.view("C1")

    assert (day(on) in view.days(BUSY)) is busy
    assert (day(on) in view.days("open")) is idle
    assert (day(on) in view.days(OPEN, "busy")) is (busy or idle)


def test_a_track_that_never_was_in_a_state_spent_no_day_in_it():
    assert WORKED.view("C1").days(DONE) == NEVER


def test_a_view_knows_neither_today_nor_the_state_its_track_is_in():
    known = {name for name in dir(TWO_AUDITS.view("C1")) if not name.startswith("_")}

    assert known == {"all", "days", "earlier", "last", "later", "lifecycle", "parent", "policy", "track", "within"}


def test_an_unknown_track_has_no_view():
    with pytest.raises(KeyError):
        Case.new("x", ITSMS).view("C1")
