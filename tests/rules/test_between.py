"""A state put between two others keeps what both sides allow."""

import pytest
from attrs import evolve

from certflow import ITSMS, SchemeError, State, Text
from certflow.schemes.itsms import AUDIT, CERTIFICATION, DECISION, GRANTED

REVIEW = State("review", Text("under review", "评审中"))
TO_REVIEW = evolve(CERTIFICATION.by_id["to_decision"], target=REVIEW)
PASS = evolve(CERTIFICATION.by_id["to_decision"], id="pass_review", sources=(REVIEW,))
LONGER = CERTIFICATION.extend(states=(REVIEW,), transitions=(TO_REVIEW, PASS))


def possible_in(scheme, state):
    return {act.id for _, act in scheme.transitions() if state in (*act.sources, *act.within)}


def test_what_both_sides_allow_goes_on_between_them_also_on_other_runs():
    child = ITSMS.extend("child", LONGER, between={REVIEW: (AUDIT, DECISION)})
    both = possible_in(ITSMS, AUDIT) & possible_in(ITSMS, DECISION)
    assert possible_in(child, REVIEW) == {*both, "pass_review"}
    assert {"withdraw", "invalidate", "record_accident", "verify_correction", "lodge_appeal"} < both
    assert not possible_in(child, REVIEW) & {"grant", "plan_audit", "back_to_audit"}


def test_nothing_goes_on_in_a_new_state_that_stands_between_none():
    assert possible_in(ITSMS.extend("child", LONGER), REVIEW) == {"pass_review"}


def test_a_state_that_stands_between_nothing_old_is_a_mistake():
    """Between no states at all, every act would begin there, the first one, too."""
    with pytest.raises(SchemeError, match="does not say which old states 'review' stands between: name those before"):
        ITSMS.extend("child", LONGER, between={REVIEW: ()})

    second = State("second", Text("under second review", "复评中"))
    on = evolve(PASS, id="go_on", target=second)
    longer = LONGER.extend(states=(second,), transitions=(on, evolve(PASS, sources=(second,))))
    with pytest.raises(SchemeError) as error:
        ITSMS.extend("child", longer, between={REVIEW: (AUDIT, second), second: (REVIEW, DECISION)})
    assert [zh for _, zh in error.value.problems] == [
        f"between= 未写明状态“{name}”介于哪些原有状态之间：请写明其前后的原有状态" for name in ("review", "second")
    ]


def test_a_duty_binds_between_the_states_it_binds_in():
    duty = next(each for each in ITSMS.duties if {state.id for state in each.while_in} >= {"granted", "suspended"})
    sides = tuple(state for state in duty.while_in if state.id in {"granted", "suspended"})
    child = ITSMS.extend("child", LONGER, between={REVIEW: sides})
    bound = {each.id for each in child.duties if REVIEW in each.while_in}
    assert bound == {each.id for each in ITSMS.duties if {*sides} <= {*each.while_in}}
    assert duty.id in bound


def test_a_duty_of_another_run_does_not_bind_in_a_state_of_the_same_name():
    appeal = ITSMS.by_id["appeal"]
    act, sides = (
        appeal.by_id["investigate_appeal"],
        tuple(appeal.state(name) for name in ("acknowledged", "investigated")),
    )
    into, out = evolve(act, id="look_on", target=REVIEW), evolve(act, id="go_on", sources=(REVIEW,))
    child = ITSMS.extend("child", appeal.extend(states=(REVIEW,), transitions=(into, out)), between={REVIEW: sides})
    assert [duty.id for duty in ITSMS.duties if {*sides} <= {*duty.while_in}] == ["decide_appeal", "decide_complaint"]
    assert [duty.id for duty in child.duties if REVIEW in duty.while_in] == ["decide_appeal"]


def test_acts_that_the_extension_adds_stay_as_it_writes_them():
    own = evolve(CERTIFICATION.by_id["withdraw"], id="drop", sources=(AUDIT, DECISION))
    child = ITSMS.extend("child", LONGER.extend(transitions=(own,)), between={REVIEW: (AUDIT, DECISION)})
    assert child.by_id["certification"].by_id["drop"].sources == (AUDIT, DECISION)


def test_what_nothing_joins_stays_the_same():
    child = ITSMS.extend("child", LONGER, between={REVIEW: (AUDIT, DECISION)})
    assert child.by_id["sub_certificate"] is ITSMS.by_id["sub_certificate"]
    assert child.duties == ITSMS.duties


def test_a_state_between_others_that_is_in_no_lifecycle_is_named():
    with pytest.raises(SchemeError, match="between= names state 'review', which no lifecycle declares"):
        ITSMS.extend("child", between={REVIEW: (AUDIT, DECISION)})


def test_the_parent_keeps_its_acts():
    before = possible_in(ITSMS, GRANTED)
    ITSMS.extend("child", LONGER, between={REVIEW: (AUDIT, DECISION)})
    assert possible_in(ITSMS, REVIEW) == set()
    assert possible_in(ITSMS, GRANTED) == before
