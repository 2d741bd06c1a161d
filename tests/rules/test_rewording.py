"""A scheme derived under the clauses of another rule, and with titles of its own."""

import pytest
from attrs import evolve

from certflow import (
    START,
    Case,
    Clause,
    Consequence,
    Duty,
    Guard,
    Layer,
    Lifecycle,
    Nothing,
    Request,
    Reversal,
    Scheme,
    SchemeError,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    all_of,
    met,
    unmet,
)
from certflow.rules.question import Question
from certflow.testing import day

ON = day("2026-09-01")
OK = Text("fine", "好")
OLD, NEW = Text("rule A", "规则甲"), Text("rule B", "规则乙")
DEEP = Clause(Layer.RULE, OLD, "9", OK)
ELSEWHERE = Clause(Layer.STATUTE, Text("a law", "某法"), "3", OK)


def of_a(number):
    return Clause(Layer.RULE, OLD, number, OK)


def cite_b(clause):
    return evolve(clause, instrument=NEW, inferred=True) if clause.instrument == OLD else clause


def combined(case):
    parts = (unmet(OK).under(DEEP), unmet(OK).under(ELSEWHERE), all_of((unmet(OK).under(DEEP),), OK))
    return all_of(parts, OK)


def with_facts(case, facts):
    return unmet(OK).under(DEEP)


def on_file(case):
    return unmet(OK).under(DEEP)


OPEN, DONE = State("open", OK), State("done", OK, final=True)
COMBINED = Standing(of_a("1"), OK, combined, also=(DEEP,))
FACTS = Guard(of_a("2"), OK, with_facts, on_file=on_file)
BEGIN = Transition[Nothing]("begin", START, OPEN, title=OK, clause=of_a("3"), takes=Nothing)
END = Transition[Nothing]("end", OPEN, DONE, title=OK, clause=of_a("4"), takes=Nothing, guards=(COMBINED, FACTS))
AGAIN = Transition[Nothing]("again", OPEN, DONE, title=OK, clause=of_a("4"), takes=Nothing, guards=(COMBINED,))
MAIN = Lifecycle("main", "M", OK, (OPEN, DONE), (BEGIN, END, AGAIN))
PARENT = Scheme(
    id="a",
    title=OK,
    edition=of_a("0"),
    main="main",
    lifecycles=(MAIN,),
    consequences=(
        Consequence(after=BEGIN, then=AGAIN, clause=of_a("5"), tracks=lambda _: (), facts=lambda _, __: Nothing()),
    ),
    reversals=(Reversal(after=AGAIN, clause=of_a("6"), of=lambda _, __: None, reason=lambda _: ""),),
    duties=(Duty(id="hurry", clause=of_a("7"), title=OK, while_in=(OPEN,), due=lambda _: ON, by=END, otherwise=OK),),
    questions=(Question(id="never", clause=of_a("7"), title=OK, shown_by=lambda _: False),),
    settings=(Setting(id="s", title=OK, clause=of_a("8"), reason=OK, takes=bool, default=True),),
    clauses=(of_a("10"), ELSEWHERE),
)
CHILD = PARENT.extend("b", reciting=cite_b)


def cited(scheme):
    return {each.clause.id for each in scheme.register()}


def test_every_clause_of_the_parent_is_cited_anew_and_no_other():
    assert cited(PARENT) == {*(f"rule A {number}" for number in range(11)), "a law 3"}
    assert cited(CHILD) == {*(f"rule B {number}" for number in range(11)), "a law 3"}
    assert CHILD.edition.id == "rule B 0"
    assert CHILD.questions[0].clause.id == "rule B 7"


def innermost(finding):
    return [leaf for part in finding.parts for leaf in innermost(part)] or [finding]


def test_findings_are_cited_anew_in_all_their_parts():
    case, _ = Case.new("C-1", CHILD).advance(Request("begin", ON, Nothing()))
    verdict = case.ask(Request("end", ON, Nothing()))
    combined_, facts = verdict.in_the_way

    assert [leaf.clause.id for leaf in innermost(combined_.finding)] == ["rule B 9", "a law 3", "rule B 9"]
    assert facts.clause.id == "rule B 9"
    assert all(clause.inferred for clause in (combined_.clause, facts.clause))
    assert combined_.guard == "combined"


def test_so_is_what_the_file_alone_says_of_a_guard_that_awaits_its_facts():
    case, _ = Case.new("C-1", CHILD).advance(Request("begin", ON, Nothing()))

    assert [judged.clause.id for judged in case.ask(Request("end", ON)).in_the_way] == ["rule B 1", "rule B 9"]


def test_the_parent_cites_as_before():
    case, _ = Case.new("C-1", PARENT).advance(Request("begin", ON, Nothing()))
    verdict = case.ask(Request("end", ON, Nothing()))

    assert [judged.clause.id for judged in verdict.in_the_way] == ["rule A 1", "rule A 9"]
    assert PARENT.by_id["main"].by_id["end"].guards == (COMBINED, FACTS)


def test_what_names_an_act_names_the_new_one():
    acts = CHILD.by_id["main"].by_id

    assert CHILD.duties[0].by is acts["end"]
    assert CHILD.consequences[0].then is acts["again"]
    assert CHILD.reversals[0].after is acts["again"]
    assert acts["end"].guards[0] is acts["again"].guards[0]


def test_what_the_extension_adds_to_an_act_of_the_parent_leaves_the_rest_cited_anew():
    own = Standing(Clause(Layer.CONTRACT, Text("handbook", "手册"), "1", OK), OK, lambda _: met(OK), id="own")
    child = PARENT.extend("c", MAIN.extend(transitions=(evolve(END, guards=(*END.guards, own)),)), reciting=cite_b)

    assert cited(child) == {*cited(CHILD), "handbook 1"}


def test_titles_are_given_by_the_ids_of_guards_acts_and_duties():
    said = Text("otherwise", "另一说法")
    child = PARENT.extend("c", titles={"combined": said, "again": said, "hurry": said})
    acts = child.by_id["main"].by_id

    assert [guard.title for guard in acts["end"].guards] == [said, OK]
    assert (acts["again"].title, acts["end"].title, child.duties[0].title) == (said, OK, said)
    assert acts["end"].guards[0].check is combined
    assert PARENT.by_id["main"].by_id["again"].title is OK


def test_a_title_for_what_the_scheme_has_not_is_a_mistake():
    with pytest.raises(SchemeError) as error:
        PARENT.extend("c", titles={"combinde": OK})

    assert "titles names 'combinde', which is no guard, act or duty of the scheme: check the id" in error.value.en
    assert "combinde" in error.value.zh


def test_a_title_that_lacks_a_language_is_found_as_any_other():
    with pytest.raises(SchemeError, match="lacks a language"):
        PARENT.extend("c", titles={"combined": Text("fine", "")})
