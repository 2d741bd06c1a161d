"""What a sentence names that no step knows."""

import pytest

from certflow import ITSMS
from certflow.bdd.acting import act_named, named
from certflow.bdd.progress import AUDIT_ACTS
from certflow.bdd.tables import ACTS, EVENT
from certflow.bdd.world import World
from certflow.schemes.itsms.audit_facts import Grade


def test_an_act_goes_by_its_name_in_either_language():
    assert act_named(AUDIT_ACTS, "closes the audit") is act_named(AUDIT_ACTS, "结束审核")


def test_an_act_that_is_misspelt_is_told_with_those_like_it():
    with pytest.raises(AssertionError, match="no act “close the audit”; did you mean “closes the audit”"):
        act_named(AUDIT_ACTS, "close the audit")


def test_a_state_that_is_none_is_told_with_those_like_it():
    world = World(scheme=ITSMS)

    assert world.state_named("certification", "certificate revoked") == world.state_named("certification", "证书撤销")
    with pytest.raises(AssertionError, match="no state “certificate revokd”; did you mean “certificate revoked”"):
        world.state_named("certification", "certificate revokd")


def test_a_choice_that_is_none_is_told_with_those_there_are():
    assert named(Grade, "严重") is Grade.MAJOR
    with pytest.raises(AssertionError, match="no choice “grave”; there are: major, minor, 严重, 轻微"):
        named(Grade, "grave")


def test_a_table_is_read_below_its_header_in_either_language():
    assert [*EVENT.rows([["事件"], ["变更"]]), *EVENT.rows([["event"], ["change"]])] == [("变更",), ("change",)]
    assert [*ACTS.rows(None)] == []


def test_a_table_with_another_header_is_told_which_to_write():
    with pytest.raises(
        AssertionError, match=r"begins with \| day \| what \|; begin it with \| day \| act \| or \| 日期 \| 事项 \|"
    ):
        list(ACTS.rows([["day", "what"], ["1 March 2026", "applies"]]))
