"""In what two schemes differ."""

from functools import wraps

import pytest
from attrs import evolve, frozen

from certflow import (
    ITSMS,
    START,
    UNSETTLED,
    Clause,
    Consequence,
    Duty,
    Guard,
    Interpretation,
    Layer,
    Lifecycle,
    Nothing,
    Reversal,
    Scheme,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    fact,
    met,
)
from certflow.comparing.differences import differences
from certflow.rules.question import Question

OK = Text("fine", "好")
OTHER = Text("other", "其他")
RULE = Text("Rule A", "规则甲")
CLAUSE = Clause(Layer.RULE, RULE, "1", OK)
SECOND = Clause(Layer.RULE, RULE, "2", OK)


@frozen(kw_only=True)
class Closing:
    why: str | None = fact("why", "理由")


@frozen(kw_only=True)
class LongClosing(Closing):
    by: str | None = fact("by whom", "由谁")


def yes(case):
    return met(OK)


def closed(case, facts):
    return met(OK)


def always(case):
    return None


def also(case):
    return ()


def none(case, facts):
    return None


OPEN = State("open", Text("open", "进行中"))
DONE = State("done", Text("done", "完成"), final=True)
HELD = State("held", Text("on hold", "搁置"))
YES = Standing(CLAUSE, OK, yes)
CLOSED = Guard(CLAUSE, OK, closed)
BEGIN = Transition[Nothing]("begin", START, OPEN, title=OK, clause=CLAUSE, takes=Nothing, guards=(YES,))
END = Transition[Closing]("end", OPEN, DONE, title=OK, clause=CLAUSE, takes=Closing, guards=(CLOSED,))
HOLD = Transition[Nothing]("hold", OPEN, HELD, title=OK, clause=CLAUSE, takes=Nothing, guards=(YES,))
BACK = Transition[Nothing]("back", HELD, OPEN, title=OK, clause=CLAUSE, takes=Nothing)
MAIN = Lifecycle("main", "M", OK, (OPEN, DONE), (BEGIN, END))
SETTING = Setting(id="s", title=OK, clause=CLAUSE, reason=OK, takes=int, default=12, unit=Text("months", "个月"))
DUTY = Duty(id="d", clause=CLAUSE, title=OK, while_in=(OPEN,), due=always, by=END, otherwise=OK)
LINK = Consequence(after=BEGIN, then=END, clause=CLAUSE, tracks=also, facts=none)
BACKWARDS = Reversal(after=END, clause=CLAUSE, of=none, reason=str)
ASKED = Question(id="q", clause=CLAUSE, title=OK, shown_by=lambda view: False)
READING = Interpretation(id="r", where=OK, differs=OK, reading=OK, why=OK, rows=("N01",))


def scheme(first=MAIN, *others, **more):
    given = {
        "id": "a", "title": OK, "edition": CLAUSE, "main": "main", "settings": (SETTING,), "duties": (DUTY,),
        "consequences": (LINK,), "reversals": (BACKWARDS,), "interpretations": (READING,), "clauses": (SECOND,),
        "questions": (ASKED,), **more,
    }  # fmt: skip
    return Scheme(lifecycles=(first, *others), **given)


A = scheme()


def said(b, a=A):
    """Each difference in short: kind, id, what it belongs to, where it is, the aspects with what each side tells."""
    return [
        (
            str(one.kind), one.id, one.of, "a" * one.in_a + "b" * one.in_b,
            [(str(c.aspect), [item.plain for item in c.a], [item.plain for item in c.b]) for c in one.changes],
        )
        for one in differences(a, b).found
    ]  # fmt: skip


def test_a_scheme_does_not_differ_from_itself_nor_from_a_copy_of_another_id():
    assert not differences(A, A)
    assert not differences(ITSMS, ITSMS.extend("copy"))
    assert not differences(A, scheme(id="b"))


CHANGED = {
    "title of the scheme": (scheme(title=OTHER), ("scheme", "", "title")),
    "main lifecycle": (
        scheme(MAIN, evolve(MAIN, id="other", prefix="O", states=(HELD, DONE), transitions=(
            evolve(HOLD, id="start", sources=(START,), opens=True), evolve(END, id="stop", sources=(HELD,), takes=Closing),
        )), main="other"),
        ("scheme", "", "main"),
    ),
    "title of a lifecycle": (scheme(evolve(MAIN, title=OTHER)), ("lifecycle", "main", "title")),
    "prefix": (scheme(evolve(MAIN, prefix="N")), ("lifecycle", "main", "prefix")),
    "title of a setting": (scheme(settings=(evolve(SETTING, title=OTHER),)), ("setting", "s", "title")),
    "clause of a setting": (scheme(settings=(evolve(SETTING, clause=SECOND),)), ("setting", "s", "clause")),
    "default": (scheme(settings=(evolve(SETTING, default=6),)), ("setting", "s", "default")),
    "no default": (scheme(settings=(evolve(SETTING, default=UNSETTLED),)), ("setting", "s", "default")),
    "unit": (scheme(settings=(evolve(SETTING, unit=None),)), ("setting", "s", "unit")),
    "reason": (scheme(settings=(evolve(SETTING, reason=OTHER),)), ("setting", "s", "reason")),
    "what a setting takes": (scheme(settings=(evolve(SETTING, default=UNSETTLED, takes=str),)), ("setting", "s", "accepts")),
    "when a duty falls due": (scheme(duties=(evolve(DUTY, due=lambda case: None),)), ("duty", "d", "due")),
    "states of a duty": (scheme(duties=(evolve(DUTY, while_in=(DONE,)),)), ("duty", "d", "while_in")),
    "act of a duty": (scheme(duties=(evolve(DUTY, by=BEGIN),)), ("duty", "d", "by")),
    "what follows otherwise": (scheme(duties=(evolve(DUTY, otherwise=OTHER),)), ("duty", "d", "otherwise")),
    "clause of a duty": (scheme(duties=(evolve(DUTY, clause=SECOND),)), ("duty", "d", "clause")),
    "runs of a consequence": (
        scheme(consequences=(evolve(LINK, tracks=lambda case: ()),)), ("consequence", "begin -> end", "tracks")
    ),
    "facts of a consequence": (
        scheme(consequences=(evolve(LINK, facts=lambda case, facts: None),)), ("consequence", "begin -> end", "facts")
    ),
    "what is set aside": (scheme(reversals=(evolve(BACKWARDS, of=lambda case, facts: 1),)), ("reversal", "end", "of")),
    "what no case may show": (
        scheme(questions=(evolve(ASKED, shown_by=lambda view: True),)), ("question", "q", "shown_by")
    ),
    "how a passage is read": (scheme(interpretations=(evolve(READING, reading=OTHER),)), ("interpretation", "r", "reading")),
    "settings of a passage": (scheme(interpretations=(evolve(READING, settings=("s",)),)), ("interpretation", "r", "settings")),
    "title of a clause": (scheme(clauses=(evolve(SECOND, title=OTHER),)), ("clause", "Rule A 2", "title")),
    "rows of a clause": (scheme(clauses=(evolve(SECOND, rows=("N01",)),)), ("clause", "Rule A 2", "rows")),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGED)
def test_what_both_have_but_not_alike_is_told_with_the_aspect(what):
    b, (kind, ident, aspect) = CHANGED[what]
    changed = {(k, i): [name for name, _, _ in changes] for k, i, _, where, changes in said(b) if where == "ab"}

    assert aspect in changed[kind, ident]
    assert differences(A, b)


def acting(**more):
    return scheme(MAIN.extend(states=(HELD,), transitions=(HOLD, BACK, evolve(END, **more))))


@pytest.mark.parametrize(
    ("more", "aspect", "lost", "gained"),
    [
        ({"sources": (HELD,)}, "sources", ["open"], ["held"]),
        ({"sources": (OPEN, HELD)}, "sources", [], ["held"]),
        ({"target": OPEN}, "target", ["done"], ["open"]),
        ({"target": None}, "target", ["done"], []),
        ({"clause": SECOND}, "clause", ["Rule A 1"], ["Rule A 2"]),
        ({"title": OTHER}, "title", [{"en": "fine", "zh": "好"}], [{"en": "other", "zh": "其他"}]),
        ({"automatic": always}, "automatic", [], [f"{__name__}.always"]),
        ({"outside": True}, "outside", [False], [True]),
    ],
)
def test_an_act_is_told_apart_by_what_each_side_has_alone(more, aspect, lost, gained):
    before = scheme(MAIN.extend(states=(HELD,), transitions=(HOLD, BACK, BEGIN, spare)))
    after = scheme(MAIN.extend(states=(HELD,), transitions=(HOLD, BACK, BEGIN, spare, evolve(END, **more))))

    assert said(after, before) == [("transition", "end", ("main",), "ab", [(aspect, lost, gained)])]


spare = Transition[Nothing]("spare", OPEN, DONE, title=OK, clause=CLAUSE, takes=Nothing)


def test_other_facts_are_told_with_the_fields_that_they_have_more():
    after = scheme(MAIN.extend(transitions=(evolve(END, takes=LongClosing),)))

    assert said(after) == [
        ("transition", "end", ("main",), "ab", [("takes", ["Closing"], ["LongClosing"]), ("fields", [], ["by"])])
    ]


def test_what_only_one_scheme_has_is_told_from_both_sides():
    longer = scheme(MAIN.extend(states=(HELD,), transitions=(HOLD, BACK)), settings=())
    alone = [("state", "held"), ("transition", "hold"), ("transition", "back")]

    assert [(kind, ident, where) for kind, ident, _, where, _ in said(longer)] == [
        *((kind, ident, "b") for kind, ident in alone), ("setting", "s", "a"),
    ]  # fmt: skip
    assert [(kind, ident, where) for kind, ident, _, where, _ in said(A, longer)] == [
        *((kind, ident, "a") for kind, ident in alone), ("setting", "s", "b"),
    ]  # fmt: skip


def test_a_lifecycle_that_only_one_has_is_told_as_a_whole():
    start = evolve(HOLD, id="start", sources=(START,), opens=True)
    inner = Lifecycle("inner", "I", OK, (HELD, DONE), (start, evolve(END, id="stop", sources=(HELD,))), within="main")

    assert said(scheme(MAIN, inner)) == [("lifecycle", "inner", (), "b", [])]


def test_a_requirement_added_to_several_acts_is_told_once_with_all_of_them():
    more = Standing(CLAUSE, OK, yes, id="more")
    stricter = MAIN.extend(transitions=(evolve(BEGIN, guards=(YES, more)), evolve(END, guards=(CLOSED, more))))

    assert said(scheme(stricter)) == [("guard", "more", ("begin", "end"), "b", [])]
    assert said(A, scheme(stricter)) == [("guard", "more", ("begin", "end"), "a", [])]


def test_a_requirement_judged_otherwise_is_told_with_both_functions():
    def stricter(case, facts):
        return met(OK)

    other = MAIN.extend(transitions=(evolve(END, guards=(evolve(CLOSED, check=stricter, also=(SECOND,)),)),))
    (name,) = [f"{__name__}.{stricter.__qualname__}"]

    assert said(scheme(other)) == [
        ("guard", "closed", ("end",), "ab", [("also", [], ["Rule A 2"]), ("check", [f"{__name__}.closed"], [name])])
    ]


def test_a_requirement_whose_function_is_only_wrapped_is_the_same():
    @wraps(closed)
    def wrapped(case, facts):
        return closed(case, facts)

    assert not differences(A, scheme(MAIN.extend(transitions=(evolve(END, guards=(evolve(CLOSED, check=wrapped),)),))))


ELSEWHERE = Text("Rule B", "规则乙")


def recited(number_of=str, **more):
    """The same scheme by another instrument, clause for clause."""

    def by(clause):
        return evolve(clause, instrument=ELSEWHERE, number=number_of(clause.number))

    acts = tuple(
        evolve(act, clause=by(act.clause), guards=tuple(evolve(g, clause=by(g.clause)) for g in act.guards))
        for act in MAIN.transitions
    )
    begin, end = acts
    given = {
        "edition": by(CLAUSE),
        "settings": (evolve(SETTING, clause=by(CLAUSE)),),
        "duties": (evolve(DUTY, clause=by(CLAUSE), by=end),),
        "consequences": (evolve(LINK, clause=by(CLAUSE), after=begin, then=end),),
        "reversals": (evolve(BACKWARDS, clause=by(CLAUSE), after=end),),
        "clauses": (by(SECOND),),
        "questions": (evolve(ASKED, clause=by(CLAUSE)),),
        **more,
    }
    return scheme(evolve(MAIN, transitions=acts), **given)


def test_the_same_clauses_of_another_instrument_are_summed_up():
    found = differences(A, recited())

    assert found
    assert found.found == ()
    (one,) = found.recited
    assert (one.a.en, one.b.zh, one.numbers, one.renumbered) == ("Rule A", "规则乙", (("1", "1"), ("2", "2")), ())


def test_clauses_that_have_another_number_in_the_other_instrument_are_named():
    (one,) = differences(A, recited({"1": "7", "2": "2"}.get)).recited

    assert one.renumbered == (("1", "7"),)


def test_a_part_that_cites_another_clause_than_the_rest_is_a_difference():
    odd = evolve(SETTING, clause=evolve(CLAUSE, instrument=ELSEWHERE, number="9"))

    assert said(recited(settings=(odd,))) == [
        ("setting", "s", (), "ab", [("clause", ["Rule A 1"], ["Rule B 9"])]),
        ("clause", "Rule B 9", (), "b", []),
    ]


def test_a_default_that_differs_beside_other_clauses_is_told_alone():
    changed = evolve(SETTING, default=6, clause=evolve(CLAUSE, instrument=ELSEWHERE))

    assert said(recited(settings=(changed,))) == [("setting", "s", (), "ab", [("default", [12], [6])])]


def test_a_clause_that_is_cited_with_two_titles_counts_once():
    twice = scheme(clauses=(SECOND, evolve(SECOND, title=OTHER)))

    assert not [one for one in differences(A, twice).found if (one.in_a, one.in_b) != (True, True)]
    assert len([one for one in differences(A, twice).found if one.id == "Rule A 2"]) <= 1
