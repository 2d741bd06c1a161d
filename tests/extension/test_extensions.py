"""No extension changes its parent, and none loses a guard unnamed: random ones, of states, acts, guards, duties, settings."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from certflow import (
    ITSMS,
    Case,
    Clause,
    Duty,
    Layer,
    Nothing,
    SchemeError,
    Setting,
    Standing,
    State,
    Text,
    Transition,
    met,
)
from certflow.testing import certified, day

OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, Text("handbook", "手册"), "9", OK)
RECORDS = certified(day("2026-09-21")).records
LIFECYCLES = {lifecycle.id: lifecycle for lifecycle in ITSMS.lifecycles}
GIVEN_UP = ("certification", "record_accident")
KEPT = [at for lifecycle, act in ITSMS.transitions() if (at := (lifecycle.id, act.id)) != GIVEN_UP]


def snapshot(scheme):
    """All that an extension could spoil, as it reads."""
    return (
        [(lifecycle.id, [state.id for state in lifecycle.states]) for lifecycle in scheme.lifecycles],
        [
            (
                lifecycle.id,
                act.id,
                [state.id for state in act.sources],
                act.target and act.target.id,
                [state.id for state in act.within],
                [guard.id for guard in act.guards],
                act.takes,
            )
            for lifecycle, act in scheme.transitions()
        ],
        [(setting.id, setting.default) for setting in scheme.settings],
        [(link.after.id, link.then.id) for link in scheme.consequences],
        [(reversal.after.id, reversal.clause) for reversal in scheme.reversals],
        [(duty.id, [state.id for state in duty.while_in], duty.by.id) for duty in scheme.duties],
        [citation.clause.id for citation in scheme.register()],
    )


BEFORE = snapshot(ITSMS)


def yes(case):
    return met(OK)


def never(case):
    return None


@st.composite
def extensions(draw):
    """What an extension adds, replaces and leaves out, as the arguments of `Scheme.extend`, with the guards it loses."""
    changed = dict(LIFECYCLES)
    between = {}
    lost = []
    states = []

    home = draw(st.sampled_from(sorted(LIFECYCLES)))
    names = draw(st.lists(st.from_regex(r"\Anew_[a-z]{1,6}\Z"), max_size=4, unique=True))
    if names:
        source = draw(st.sampled_from([state for state in changed[home].states if not state.final]))
        states = [State(name, OK, final=name == names[-1]) for name in names]
        acts = [
            Transition[Nothing](f"to_{target.id}", start, target, title=OK, clause=CLAUSE, takes=Nothing)
            for start, target in zip((source, *states), states, strict=False)
        ]
        changed[home] = changed[home].extend(states=tuple(states), transitions=tuple(acts))
        if draw(st.booleans()):
            between = {states[0]: tuple(draw(st.permutations(LIFECYCLES[home].states))[:2])}
            between = {} if any(side.final for side in between[states[0]]) or states[0].final else between

    for where, name in draw(st.lists(st.sampled_from(KEPT), max_size=3, unique=True)):
        old = LIFECYCLES[where].by_id[name]
        guards = old.guards
        if draw(st.booleans()):
            guards = (*guards, Standing(CLAUSE, OK, yes, id="one_more"))
        if old.guards and draw(st.booleans()):
            lost.append(guards[0].id)
            guards = guards[1:]
        changed[where] = changed[where].extend(transitions=(evolve(old, title=OK, guards=guards),))

    own = tuple(
        Setting(id=f"own_{number}", title=OK, clause=CLAUSE, reason=OK, takes=int, default=number)
        for number in range(draw(st.integers(0, 2)))
    )
    replaced = draw(st.lists(st.sampled_from(ITSMS.settings), max_size=2, unique_by=lambda setting: setting.id))
    duties = ()
    if states and draw(st.booleans()):
        act = changed[home].by_id[f"to_{states[0].id}"]
        duties = (Duty(id="own", clause=CLAUSE, title=OK, while_in=act.sources, due=never, by=act, otherwise=OK),)
    given_up = []
    if draw(st.booleans()):
        where, name = GIVEN_UP
        kept = tuple(act for act in changed[where].transitions if act.id != name)
        changed[where] = evolve(changed[where], transitions=kept)
        given_up.append(name)
    passed = tuple(lifecycle for name, lifecycle in changed.items() if lifecycle is not LIFECYCLES[name])
    more = {
        "settings": (*own, *(evolve(setting, reason=OK) for setting in replaced)),
        "duties": duties,
        "between": between,
    }
    return passed, more, given_up, lost


@settings(max_examples=40, deadline=None)
@given(extension=extensions())
def test_no_extension_changes_its_parent_or_loses_a_guard_unnamed(extension):
    lifecycles, more, given_up, lost = extension
    for unnamed in {*given_up, *lost}:
        named = tuple({*given_up, *lost} - {unnamed})
        with pytest.raises(SchemeError, match=rf"'{unnamed}'"):
            ITSMS.extend("child", *lifecycles, dropping=named, **more)
    child = ITSMS.extend("child", *lifecycles, dropping=(*given_up, *lost), **more)

    assert snapshot(ITSMS) == BEFORE
    for lifecycle in lifecycles:
        there = child.by_id[lifecycle.id]
        assert [state.id for state in there.states] == [state.id for state in lifecycle.states]
        assert there.by_id.keys() == lifecycle.by_id.keys()
    assert {setting.id for setting in more["settings"]} <= {setting.id for setting in child.settings}
    assert {duty.id for duty in more["duties"]} <= {duty.id for duty in child.duties}
    kept = [(home.id, act.id, [guard.id for guard in act.guards]) for home, act in child.transitions()]
    for home, act in ITSMS.transitions():
        if act.id not in given_up:
            (guards,) = [held for where, name, held in kept if (where, name) == (home.id, act.id)]
            assert {guard.id for guard in act.guards} - {*lost} <= {*guards}
    assert Case.load("demo", child, RECORDS).tracks["C1"].state == "granted"


def test_a_guard_of_the_parent_lost_by_the_way_is_named():
    certification = ITSMS.by_id["certification"]
    weak = evolve(certification.by_id["to_decision"], guards=())

    with pytest.raises(SchemeError, match=r"'to_decision' loses guard 'audit_complete' of cnca-itsms-2026"):
        ITSMS.extend("weak", certification.extend(transitions=(weak,)))
