"""Questions are data of a scheme: an extension inherits them, adds its own, or puts one in the place of another."""

import pytest
from attrs import evolve

from certflow import ITSMS, Question, SchemeError, Text

MINE = Question(id="mine", clause=ITSMS.edition, title=Text("mine", "自有"), shown_by=lambda case: False)


def ids(scheme):
    return [question.id for question in scheme.questions]


def test_an_extension_inherits_the_questions_and_adds_its_own():
    assert ids(ITSMS.extend("own-1")) == ids(ITSMS)
    assert ids(ITSMS.extend("own-2", questions=(MINE,))) == [*ids(ITSMS), "mine"]


def test_a_question_of_the_same_id_takes_the_place_of_the_old_one_and_leaves_the_parent_as_it_was():
    other = evolve(MINE, id="applied_within_waiting")
    derived = ITSMS.extend("own-3", questions=(other,))

    assert ids(derived) == ids(ITSMS)
    assert other in derived.questions
    assert other not in ITSMS.questions


def test_two_questions_of_one_id_do_not_build():
    with pytest.raises(SchemeError, match="question id 'mine' is used 2 times"):
        evolve(ITSMS, questions=(MINE, MINE))


def test_a_question_in_one_language_does_not_build():
    with pytest.raises(SchemeError, match="question 'mine': a sentence lacks a language"):
        ITSMS.extend("own-4", questions=(evolve(MINE, title=Text("mine", "")),))


def test_the_clause_of_a_question_stands_in_the_register():
    used = [use for citation in ITSMS.register() for use in citation.used_by]

    assert ("question", "granted_without_contract") in {use[:2] for use in used}
