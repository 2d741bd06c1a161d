"""What a scheme that does not hold together is told, and how to mend it."""

import re
from collections.abc import Callable
from datetime import date
from types import ModuleType

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
    Request,
    Scheme,
    SchemeError,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    UnknownTransitionError,
    fact,
    met,
    owed,
)
from certflow.schemes.itsms.scheme import CERTIFICATION
from certflow.testing import certified, day, steps, suspension

OK = Text("fine", "好")
ONE_LANGUAGE = Text("fine", " ")
UNLIKE = Text("{a} days", "{b}天", a=1, b=1)
VALUE_LACKING = Text("{a} days", "{a}天")
CLAUSE = Clause(Layer.PRODUCT, Text("tiny", "小"), "1", OK)


def yes(case):
    return met(OK)


def also_yes(case):
    return met(OK)


OPEN = State("open", Text("open", "进行中"))
DONE = State("done", Text("done", "完成"), final=True)
LOST = State("lost", Text("lost", "失落"), final=True)
YES = Standing(CLAUSE, OK, yes)
ALSO = Standing(CLAUSE, OK, also_yes)


def act(name, sources, target, *guards, **more):
    given = {"title": OK, "clause": CLAUSE, "takes": Nothing, **more}
    return Transition[Nothing](name, sources, target, guards=guards, **given)


BEGIN = act("begin", START, OPEN, YES)
END = act("end", OPEN, DONE, YES, ALSO)
INSIDE = State("inside", OK)
STRAY = act("stray", OPEN, DONE)
MAIN = Lifecycle("main", "M", Text("main", "主"), (OPEN, DONE), (BEGIN, END))


def cycle(*transitions, states=(OPEN, DONE), name="main", prefix="M", **more):
    return Lifecycle(name, prefix, OK, states, transitions or (BEGIN, END), **more)


def scheme(*lifecycles, **more):
    given = {"id": "tiny", "title": OK, "edition": CLAUSE, "main": "main", "lifecycles": lifecycles or (MAIN,), **more}
    return Scheme(**given)


def setting(**more):
    given = {"id": "s", "title": OK, "clause": CLAUSE, "reason": OK, "takes": bool, "default": False, **more}
    return Setting(**given)


def duty(**more):
    given = {
        "id": "d", "clause": CLAUSE, "title": OK, "while_in": (OPEN,), "due": lambda view: None, "by": END, "otherwise": OK,
        **more,
    }  # fmt: skip
    return Duty(**given)


def reading(**more):
    return Interpretation(**{"id": "r", "where": OK, "differs": OK, "reading": OK, "why": OK, "rows": (), **more})


def link(after, then):
    return Consequence(
        after=after, then=then, clause=CLAUSE, tracks=lambda view: (), facts=lambda view, facts: Nothing()
    )


def module(**names):
    made = ModuleType("made")
    vars(made).update(names)
    return made


def english(error):
    return tuple(en for en, _ in error.value.problems)


def test_a_scheme_that_holds_together_is_built():
    assert scheme(settings=(setting(),), duties=(duty(),), consequences=(link(BEGIN, END),)).id == "tiny"


INNER = cycle(
    act("start_inner", START, INSIDE), act("end_inner", INSIDE, DONE), states=(INSIDE, DONE), name="inner", prefix="I"
)

PLANTED: dict[str, tuple[Callable[[], Scheme], str]] = {
    "two lifecycles of one id": (
        lambda: scheme(MAIN, evolve(INNER, id="main")),
        "lifecycle id 'main' is used 2 times: give each its own",
    ),
    "two lifecycles of one prefix": (
        lambda: scheme(MAIN, evolve(INNER, prefix="M")),
        "lifecycle prefix id 'M' is used 2 times: give each its own",
    ),
    "two settings of one id": (
        lambda: scheme(settings=(setting(), setting())),
        "setting id 's' is used 2 times: give each its own",
    ),
    "two duties of one id": (
        lambda: scheme(duties=(duty(), duty())),
        "duty id 'd' is used 2 times: give each its own",
    ),
    "two states of one id": (
        lambda: scheme(cycle(states=(OPEN, DONE, State("done", OK, final=True)))),
        "lifecycle 'main': state id 'done' is used 2 times: give each its own",
    ),
    "two transitions of one id": (
        lambda: scheme(cycle(BEGIN, END, act("end", OPEN, DONE))),
        "lifecycle 'main': transition id 'end' is used 2 times: give each its own",
    ),
    "two guards of one id": (
        lambda: scheme(cycle(BEGIN, act("end", OPEN, DONE, YES, YES))),
        "lifecycle 'main', transition 'end': guard id 'yes' is used 2 times: give each its own",
    ),
    "an opening that two lifecycles share": (
        lambda: scheme(MAIN, cycle(act("begin", START, OPEN), act("end_inner", OPEN, DONE), name="inner", prefix="I")),
        "opening transition id 'begin' is used 2 times: give each its own",
    ),
    "a main lifecycle that is not there": (
        lambda: scheme(main="elsewhere"),
        "main lifecycle 'elsewhere' is not among the lifecycles: list it or name another",
    ),
    "an outer lifecycle that is not there": (
        lambda: scheme(cycle(within="elsewhere")),
        "lifecycle 'main' stands within 'elsewhere', which is not listed: list it",
    ),
    "an undeclared source": (
        lambda: scheme(cycle(BEGIN, END, act("find", LOST, DONE))),
        "lifecycle 'main', transition 'find': source 'lost' is not declared: add it to the lifecycle's states",
    ),
    "an undeclared target": (
        lambda: scheme(cycle(BEGIN, END, act("lose", OPEN, LOST))),
        "lifecycle 'main', transition 'lose': target 'lost' is not declared: add it to the lifecycle's states",
    ),
    "no source": (
        lambda: scheme(cycle(BEGIN, END, act("float", (), DONE))),
        "lifecycle 'main', transition 'float': no source: name the states it starts from",
    ),
    "an opening without target": (
        lambda: scheme(cycle(BEGIN, END, act("peep", START, None))),
        "lifecycle 'main', transition 'peep': it opens a track, so it needs a target state: name one",
    ),
    "within= where nothing is outside": (
        lambda: scheme(cycle(BEGIN, END, act("check", OPEN, None, within=(DONE,)))),
        (
            "lifecycle 'main', transition 'check': within= names states of an outer track, but the lifecycle stands within "
            "none: set within="
        ),
    ),
    "an unreachable state": (
        lambda: scheme(cycle(states=(OPEN, DONE, LOST))),
        "lifecycle 'main': no transition reaches state 'lost': add one, or remove the state",
    ),
    "a state that only itself reaches": (
        lambda: scheme(cycle(BEGIN, END, act("on", LOOP := State("loop", OK), LOOP), states=(OPEN, DONE, LOOP))),
        "lifecycle 'main': no transition reaches state 'loop': add one, or remove the state",
    ),
    "a dead end": (
        lambda: scheme(cycle(BEGIN, act("note", OPEN, None), states=(OPEN,))),
        "lifecycle 'main': no transition leaves state 'open': add one, or declare it final=True",
    ),
    "a final state with an exit": (
        lambda: scheme(cycle(BEGIN, END, act("reopen", DONE, OPEN))),
        "lifecycle 'main': state 'done' is final but 'reopen' leaves it: drop final=True or the source",
    ),
    "a consequence of an unlisted transition": (
        lambda: scheme(consequences=(link(STRAY, END),)),
        "a consequence names 'stray', which no lifecycle lists: list it in its lifecycle",
    ),
    "a consequence that brings about an unlisted transition": (
        lambda: scheme(consequences=(link(BEGIN, STRAY),)),
        "a consequence names 'stray', which no lifecycle lists: list it in its lifecycle",
    ),
    "a duty fulfilled by an unlisted transition": (
        lambda: scheme(duties=(duty(by=STRAY),)),
        "duty 'd' is fulfilled by 'stray', which no lifecycle lists: list it",
    ),
    "a duty in an undeclared state": (
        lambda: scheme(duties=(duty(while_in=(LOST,)),)),
        "duty 'd' binds in state 'lost', which no lifecycle declares: declare it",
    ),
    "a duty in no state": (
        lambda: scheme(duties=(duty(while_in=()),)),
        "duty 'd' binds in no state: name the states it binds in",
    ),
    "a duty fulfilled on a run of another kind": (
        lambda: scheme(MAIN, INNER, duties=(duty(while_in=(INSIDE,)),)),
        "duty 'd' binds in state 'inside', where 'end' takes place neither on that run nor within it: name another act",
    ),
    "an interpretation told twice": (
        lambda: scheme(interpretations=(reading(), reading())),
        "interpretation id 'r' is used 2 times: give each its own",
    ),
    "an interpretation of a setting that is not listed": (
        lambda: scheme(interpretations=(reading(settings=("x",)),)),
        "interpretation 'r' names setting 'x', which the scheme has not: list it",
    ),
    "a transition of a module that nobody listed": (
        lambda: scheme(modules=(module(STRAY=STRAY, END=END, other=3),)),
        "made.STRAY ('stray') is in no lifecycle: list it, or delete it",
    ),
}  # fmt: skip


@pytest.mark.parametrize("planted", PLANTED)
def test_what_is_wrong_is_named_with_its_mend(planted):
    build, message = PLANTED[planted]

    with pytest.raises(SchemeError) as error:
        build()

    assert message in english(error)
    assert message in error.value.en


@frozen(kw_only=True)
class Unlabelled:
    what: str | None = fact("what it was", "")


SPOKEN: dict[str, Callable[[Text], Scheme]] = {
    "scheme": lambda text: scheme(title=text),
    "edition": lambda text: scheme(edition=evolve(CLAUSE, title=text)),
    "lifecycle": lambda text: scheme(evolve(MAIN, title=text)),
    "state": lambda text: scheme(cycle(BEGIN, act("lose", OPEN, gone := State("gone", text, final=True)), END, states=(OPEN, DONE, gone))),
    "transition": lambda text: scheme(cycle(BEGIN, evolve(END, title=text))),
    "guard": lambda text: scheme(cycle(BEGIN, act("end", OPEN, DONE, Guard(CLAUSE, text, yes)))),
    "clause title": lambda text: scheme(cycle(BEGIN, evolve(END, clause=evolve(CLAUSE, title=text)))),
    "clause instrument": lambda text: scheme(cycle(BEGIN, evolve(END, clause=evolve(CLAUSE, instrument=text)))),
    "clause as shown": lambda text: scheme(cycle(BEGIN, evolve(END, clause=evolve(CLAUSE, shown=text)))),
    "clause of a guard's also": lambda text: scheme(
        cycle(BEGIN, act("end", OPEN, DONE, Standing(CLAUSE, OK, yes, also=(evolve(CLAUSE, title=text),))))
    ),
    "clause listed alone": lambda text: scheme(clauses=(evolve(CLAUSE, title=text),)),
    "setting": lambda text: scheme(settings=(setting(title=text),)),
    "setting's reason": lambda text: scheme(settings=(setting(reason=text),)),
    "setting's unit": lambda text: scheme(settings=(setting(takes=int, default=1, unit=text),)),
    "duty": lambda text: scheme(duties=(duty(title=text),)),
    "where a passage is": lambda text: scheme(interpretations=(reading(where=text),)),
    "what differs": lambda text: scheme(interpretations=(reading(differs=text),)),
    "how it is read": lambda text: scheme(interpretations=(reading(reading=text),)),
    "why it is read so": lambda text: scheme(interpretations=(reading(why=text),)),
    "what follows otherwise": lambda text: scheme(duties=(duty(otherwise=text),)),
}  # fmt: skip


@pytest.mark.parametrize("where", SPOKEN)
@pytest.mark.parametrize(
    ("text", "says"),
    [
        (ONE_LANGUAGE, "a sentence lacks a language ('fine'): write it in English and in Chinese"),
        (Text("", "好"), "a sentence lacks a language ('好'): write it in English and in Chinese"),
        (UNLIKE, "'{a} days' and its Chinese do not use the same values: use each {name} in both"),
        (VALUE_LACKING, "'{a} days' and its Chinese do not use the same values: use each {name} in both"),
    ],
    ids=["no Chinese", "no English", "unlike values", "a value lacking"],
)
def test_every_sentence_of_a_scheme_is_there_in_both_languages_with_the_same_values(where, text, says):
    with pytest.raises(SchemeError) as error:
        SPOKEN[where](text)

    assert any(problem.endswith(says) for problem in english(error))


def test_the_words_of_facts_are_there_in_both_languages():
    with pytest.raises(SchemeError, match="lacks a language"):
        scheme(cycle(BEGIN, Transition[Unlabelled]("end", OPEN, DONE, title=OK, clause=CLAUSE, takes=Unlabelled)))


def test_a_state_of_within_that_the_outer_lifecycle_has_not_is_named():
    inner = cycle(
        act("start_inner", START, OPEN, within=(LOST,)),
        act("end_inner", OPEN, DONE),
        name="inner",
        prefix="I",
        within="main",
    )

    with pytest.raises(SchemeError, match="lost"):
        scheme(MAIN, inner)


def test_every_problem_is_told_at_once():
    with pytest.raises(SchemeError) as error:
        scheme(
            cycle(BEGIN, act("end", OPEN, LOST), states=(OPEN, DONE)),
            settings=(setting(), setting()),
            title=ONE_LANGUAGE,
        )

    assert len(error.value.problems) >= 4
    assert error.value.scheme == "tiny"


def replaced(transition):
    parent = scheme()
    return parent, MAIN.extend(transitions=(transition,))


def test_a_guard_that_an_extension_loses_is_named():
    parent, weaker = replaced(act("end", OPEN, DONE, ALSO))

    with pytest.raises(SchemeError) as error:
        parent.extend("weaker", weaker)

    assert english(error) == ("transition 'end' loses guard 'yes' of tiny: keep it, or name it in dropping=",)


def test_a_guard_named_in_dropping_may_go():
    parent, weaker = replaced(act("end", OPEN, DONE, ALSO))
    child = parent.extend("weaker", weaker, dropping=("yes",))

    assert [guard.id for guard in child.by_id["main"].by_id["end"].guards] == ["also_yes"]
    assert [guard.id for guard in parent.by_id["main"].by_id["end"].guards] == ["yes", "also_yes"]


def test_a_transition_that_an_extension_loses_is_named_unless_dropped():
    later = act("finish", OPEN, DONE)
    bare = cycle(BEGIN, later)

    with pytest.raises(SchemeError, match="transition 'end' of tiny is lost: keep it, or name it in dropping="):
        scheme().extend("other", bare)
    assert [t.id for _, t in scheme().extend("other", bare, dropping=("end",)).transitions()] == ["begin", "finish"]


def test_dropping_a_guard_that_every_act_keeps_is_a_mistake():
    parent = scheme()
    with pytest.raises(SchemeError, match="dropping names guard 'yes', which every act keeps") as error:
        parent.extend("weaker", dropping=("yes",))
    assert "要求“yes”仍保留在各办理事项中" in error.value.zh


def test_what_is_given_twice_is_told_and_not_lost():
    one, other = act("one", OPEN, None), act("other", OPEN, None)
    with pytest.raises(SchemeError, match="lifecycle 'main' is given 2 times: extend it once") as error:
        scheme().extend("longer", MAIN.extend(transitions=(one,)), MAIN.extend(transitions=(other,)))
    assert error.value.zh.endswith("流程“main”给出了2次：请只扩展一次，并写入全部新增内容")
    with pytest.raises(SchemeError, match="transition id 'one' is used 2 times"):
        scheme().extend("longer", MAIN.extend(transitions=(one, evolve(other, id="one"))))
    with pytest.raises(SchemeError, match="transition id 'end' is used 2 times"):
        scheme().extend("longer", MAIN.extend(transitions=(MAIN.act("end"), MAIN.act("end"))))
    with pytest.raises(SchemeError, match="setting id 's' is used 2 times"):
        scheme(settings=(setting(id="s"),)).extend("longer", settings=(setting(id="s"), setting(id="s")))


def test_dropping_what_the_parent_has_not_is_a_mistake():
    with pytest.raises(SchemeError, match="dropping names 'yess', which the parent has not: check the id"):
        scheme().extend("other", MAIN, dropping=("yess",))


def test_the_register_lists_each_clause_once_with_all_that_rests_on_it():
    other = evolve(CLAUSE, number="10")
    second = evolve(CLAUSE, number="2")
    made = scheme(cycle(BEGIN, evolve(END, clause=other)), clauses=(second,), duties=(duty(),))

    assert [citation.clause.number for citation in made.register()] == ["1", "2", "10"]
    used = {(kind, ident) for kind, ident, _ in made.register()[0].used_by}
    assert used >= {("scheme", "tiny"), ("transition", "begin"), ("guard", "yes"), ("duty", "d")}
    assert made.register()[1].used_by == ()


def test_the_shipped_scheme_holds_together():
    assert ITSMS.extend("copy").id == "copy"
    assert ITSMS.id == "cnca-itsms-2026"


def timed(name, sources, target, **more):
    return act(name, sources, target, automatic=lambda view: None, **more)


NOT_AUTOMATIC = "an automatic act moves a track that is open: give it a source and a target state"
TAKEN = "this id is taken by certflow itself: choose another"
STATE_GUARD = Standing(CLAUSE, OK, yes, id="state")


def cornered(*, default, takes=bool):
    return scheme(settings=(setting(takes=takes, default=default),))


REFUSED: dict[str, tuple[Callable[[], Scheme], str]] = {
    "an automatic act without target": (
        lambda: scheme(cycle(BEGIN, END, timed("tick", OPEN, None))),
        f"lifecycle 'main', transition 'tick': {NOT_AUTOMATIC}",
    ),
    "an automatic act from the start": (
        lambda: scheme(cycle(timed("begin", START, OPEN), END)),
        f"lifecycle 'main', transition 'begin': {NOT_AUTOMATIC}",
    ),
    "an automatic act that opens a further track": (
        lambda: scheme(cycle(BEGIN, END, timed("again", DONE, OPEN, opens=True))),
        f"lifecycle 'main', transition 'again': {NOT_AUTOMATIC}",
    ),
    "a transition without an id": (
        lambda: scheme(cycle(BEGIN, END, act("", OPEN, DONE))),
        f"lifecycle 'main', transition '': {TAKEN}",
    ),
    "a transition called correct": (
        lambda: scheme(cycle(BEGIN, END, act("correct", OPEN, DONE))),
        f"lifecycle 'main', transition 'correct': {TAKEN}",
    ),
    "a guard called state": (
        lambda: scheme(cycle(BEGIN, act("end", OPEN, DONE, STATE_GUARD))),
        "lifecycle 'main', transition 'end': guard id 'state' is taken by certflow itself: choose another",
    ),
    "a prefix with a digit": (
        lambda: scheme(cycle(prefix="M1")),
        "lifecycle 'main': prefix 'M1': use letters only, numbers are added",
    ),
    "an empty prefix": (
        lambda: scheme(cycle(prefix="")),
        "lifecycle 'main': prefix '': use letters only, numbers are added",
    ),
    "a consequence of itself": (
        lambda: scheme(consequences=(link(END, END),)),
        "the consequences of 'end' lead back to it: break the circle",
    ),
    "a circle of two consequences": (
        lambda: scheme(consequences=(link(BEGIN, END), link(END, BEGIN))),
        "the consequences of 'begin' lead back to it: break the circle",
    ),
    "a default that a choice does not have": (
        lambda: cornered(default=0),
        "setting 's': its default 0 is none of what it takes: true, false",
    ),
    "a number below zero as default": (
        lambda: cornered(default=-1, takes=int),
        "setting 's': its default -1 is none of what it takes: 0, 1, 2 …",
    ),
    "a day written as words as default": (
        lambda: cornered(default="2026-01-01", takes=date),
        "setting 's': its default '2026-01-01' is written as a file would: give a date",
    ),
    "a setting of numbers with a fraction": (
        lambda: cornered(default=1.5, takes=float),
        "setting 's': takes=<class 'float'>: a setting takes bool, int, date, str or an enumeration",
    ),
}  # fmt: skip


@pytest.mark.parametrize("planted", REFUSED)
def test_what_could_not_be_judged_later_is_refused_when_the_scheme_is_built(planted):
    build, message = REFUSED[planted]

    with pytest.raises(SchemeError) as error:
        build()

    assert message in english(error)


@pytest.mark.parametrize("planted", [*PLANTED, *REFUSED])
def test_each_problem_reads_in_both_languages_and_names_the_same(planted):
    build, _ = {**PLANTED, **REFUSED}[planted]

    with pytest.raises(SchemeError) as error:
        build()

    assert error.value.zh.startswith("方案“tiny”的定义有误：\n  - ")
    for en, zh in error.value.problems:
        assert re.search("[一-鿿]{4}", zh)
        assert not re.search("[一-鿿{}]", en)
        assert {*re.findall("“(.*?)”", zh)} == {*re.findall(r"(?<!default )(?<!class )'(.*?)'", en)}
        assert zh in error.value.zh


@pytest.mark.parametrize(
    ("build", "zh"),
    [
        (lambda: scheme(title=ONE_LANGUAGE), "方案“tiny”：语句只有一种语言（'fine'）：请补齐中英文"),
        (
            lambda: scheme(title=UNLIKE),
            "方案“tiny”：'{a} days' 与其中文所用的值不一致：每个 {name} 均须在中英文中出现",
        ),
        (
            lambda: scheme().extend("weaker", replaced(act("end", OPEN, DONE, ALSO))[1]),
            "办理事项“end”丢失了 tiny 的要求“yes”：请保留，或在 dropping= 中写明",
        ),
        (lambda: scheme().extend("other", MAIN, dropping=("no",)), "dropping= 中的“no”在原方案中不存在：请核对标识"),
        (
            lambda: scheme().extend("other", MAIN, dropping=("end",)),
            "dropping= 中的办理事项“end”仍在流程中：请从流程中去掉，或从 dropping= 中去掉",
        ),
        (
            lambda: scheme().extend("other", cycle(BEGIN, act("finish", OPEN, DONE))),
            "tiny 的办理事项“end”丢失：请保留，或在 dropping= 中写明",
        ),
        (lambda: scheme().extend("tiny"), "方案编号 'tiny' 已被使用：编号的含义不得改变，请另取编号"),
    ],
)
def test_what_sentences_and_extensions_lack_reads_in_chinese(build, zh):
    with pytest.raises(SchemeError) as error:
        build()

    assert zh in [said for _, said in error.value.problems]
    assert f"\n  - {zh}" in error.value.render("zh")


@pytest.mark.parametrize(("takes", "default"), [(int, 0), (bool, True), (bool, UNSETTLED), (int, None), (bool, None)])
def test_a_default_that_the_setting_takes_is_no_problem(takes, default):
    assert cornered(takes=takes, default=default).settings[0].default is default


def test_a_chain_of_consequences_that_comes_to_an_end_is_no_circle():
    third = act("third", OPEN, None)
    chain = (link(BEGIN, END), link(END, third), link(BEGIN, third))

    assert scheme(cycle(BEGIN, END, third), consequences=chain).consequences == chain


def test_an_automatic_act_that_moves_an_open_track_is_no_problem():
    assert scheme(cycle(BEGIN, END, timed("lapse", OPEN, DONE))).by_id["main"].by_id["lapse"].automatic


@pytest.mark.parametrize("name", ["tiny", "", "  "])
def test_an_extension_has_an_id_of_its_own(name):
    with pytest.raises(SchemeError) as error:
        scheme().extend(name)

    assert english(error) == (f"the id {name!r} is not a new one: an id never changes its meaning, so give another",)


STILL_THERE = "dropping names transition 'end', which is still there: leave it out of the lifecycle, or of dropping="


@pytest.mark.parametrize("lifecycles", [(), (MAIN,)], ids=["no lifecycle given", "given with it"])
def test_dropping_a_transition_that_is_still_there_is_a_mistake(lifecycles):
    with pytest.raises(SchemeError) as error:
        scheme().extend("other", *lifecycles, dropping=("end",))

    assert english(error) == (STILL_THERE,)


def test_dropping_a_transition_of_a_lifecycle_that_is_not_given_is_a_mistake():
    parent = scheme(MAIN, INNER, duties=(duty(),))

    with pytest.raises(SchemeError, match="dropping names transition 'end', which is still there"):
        parent.extend("other", INNER, dropping=("end",))


def test_with_a_dropped_transition_go_its_consequences_and_duties_and_no_others():
    later, extra = act("finish", OPEN, DONE), act("extra", OPEN, None)
    kept_link, kept_duty = link(BEGIN, extra), duty(id="kept", by=extra)
    parent = scheme(
        cycle(BEGIN, END, extra),
        consequences=(link(BEGIN, END), link(END, extra), kept_link),
        duties=(duty(), kept_duty),
    )
    child = parent.extend("other", cycle(BEGIN, extra, later), dropping=("end",))

    assert [transition.id for _, transition in child.transitions()] == ["begin", "extra", "finish"]
    assert child.consequences == (kept_link,)
    assert child.duties == (kept_duty,)
    assert len(parent.consequences) == 3
    assert len(parent.duties) == 2


def test_the_shipped_scheme_can_do_without_restoring():
    restored = tuple(t for t in CERTIFICATION.transitions if t.id != "restore")
    child = ITSMS.extend("no-way-back", evolve(CERTIFICATION, transitions=restored), dropping=("restore",))
    on = day("2026-10-01")
    case = steps(certified(day("2026-09-21"), scheme=child), ("suspend", on, suspension(on)))
    offered = {verdict.transition for verdict in case.next(on)}

    assert "restore" in ITSMS.by_id["certification"].by_id
    assert offered >= {"revoke", "cancel", "invalidate"}
    assert "restore" not in offered
    assert "revoke_when_run_out" in [item.duty.id for item in owed(case, on)]
    with pytest.raises(UnknownTransitionError):
        case.ask(Request("restore", on))


def test_settings_duties_questions_and_interpretations_are_dropped_by_their_ids():
    parent = scheme(
        settings=(setting(id="s"), setting(id="other")),
        duties=(duty(id="hurry"), duty(id="rest")),
        interpretations=(reading(id="i"),),
    )
    child = parent.extend("other", dropping=("s", "hurry", "i"))

    assert [each.id for each in child.settings] == ["other"]
    assert [each.id for each in child.duties] == ["rest"]
    assert child.interpretations == ()
    assert (len(parent.settings), len(parent.duties), len(parent.interpretations)) == (2, 2, 1)


def test_a_name_of_several_things_is_dropped_by_its_kind():
    parent = scheme(settings=(setting(id="same"),), interpretations=(reading(id="same"), reading(id="yes")))
    with pytest.raises(SchemeError) as error:
        parent.extend("other", dropping=("same",))

    assert english(error) == (
        "dropping names 'same', which is more than one thing: write 'setting:same' or 'interpretation:same'",
    )
    child = parent.extend("other", dropping=("interpretation:same", "interpretation:yes"))
    assert [each.id for each in child.settings] == ["same"]
    assert child.interpretations == ()
    assert len(child.by_id["main"].by_id["begin"].guards) == 1


def test_a_duty_of_the_name_of_an_act_that_stays_is_dropped_by_its_kind():
    parent = scheme(duties=(duty(id="end"),))

    assert parent.extend("other", dropping=("duty:end",)).duties == ()
    with pytest.raises(SchemeError, match="dropping names transition 'end', which is still there"):
        parent.extend("other", dropping=("end",))


@pytest.mark.parametrize("name", ["setting:t", "settings:s", "interpretation:s", "duty:"])
def test_dropping_a_thing_of_a_kind_that_the_parent_has_not_is_a_mistake(name):
    with pytest.raises(SchemeError) as error:
        scheme(settings=(setting(id="s"),)).extend("other", dropping=(name,))

    assert english(error) == (f"dropping names '{name}', which the parent has not: check the id",)


def test_dropping_what_is_given_all_the_same_is_a_mistake():
    parent = scheme(settings=(setting(id="s"),))
    with pytest.raises(SchemeError) as error:
        parent.extend("other", settings=(setting(id="s"),), dropping=("s",))

    assert english(error) == (
        "dropping names setting 's', which is given all the same: leave it out of what is given, or of dropping=",
    )


def test_a_fixed_setting_takes_any_class_and_needs_its_value():
    given = setting(id="s", takes=Text, default=OK, fixed=True)

    assert scheme(settings=(given,)).policy()[given] is OK
    with pytest.raises(SchemeError) as error:
        scheme(settings=(evolve(given, default=UNSETTLED),))
    assert "setting 's' is fixed, but its default" in english(error)[0]
