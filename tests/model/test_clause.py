"""How a clause is cited."""

import pytest

from certflow import ITSMS, Clause, Layer, Text

RULE = Text("Rule 1", "规则1")
TITLE = Text("It holds", "成立")


def test_a_clause_is_cited_by_instrument_and_number():
    clause = Clause(Layer.ACCREDITATION, RULE, "9.6.5", TITLE)

    assert clause.label.render("en") == "Rule 1, 9.6.5"
    assert clause.label.render("zh") == "规则1 9.6.5"
    assert clause.id == "Rule 1 9.6.5"


def test_an_inferred_number_says_so_in_both_languages():
    clause = Clause(Layer.RULE, RULE, "5.1.2(4)", TITLE, inferred=True)

    assert clause.label.render("en") == "Rule 1, 5.1.2(4) (number inferred)"
    assert clause.label.render("zh") == "规则1 5.1.2(4)（条号系推定）"


@pytest.mark.parametrize("inferred", [True, False])
def test_what_is_shown_replaces_the_number_where_a_person_reads_it(inferred):
    clause = Clause(Layer.NOTICE, RULE, "C(2)", TITLE, inferred, shown=Text("clarification (2)", "进一步明确事项（2）"))

    assert clause.label.render("en").startswith("Rule 1, clarification (2)")
    assert clause.label.render("zh").startswith("规则1进一步明确事项（2）")
    assert clause.id == "Rule 1 C(2)"


def test_a_clause_can_be_a_key():
    one = Clause(Layer.RULE, RULE, "1", TITLE)
    same = Clause(Layer.RULE, Text("Rule 1", "规则1"), "1", Text("It holds", "成立"))

    assert {one: "found"}[same] == "found"


@pytest.mark.parametrize("layer", Layer)
def test_every_layer_has_a_name_in_both_languages(layer):
    assert layer.label.render("en")
    assert layer.label.render("zh")
    assert layer.label.render("en") != layer.label.render("zh")


def test_no_two_clauses_of_the_scheme_share_an_id():
    ids = [citation.clause.id for citation in ITSMS.register()]

    assert len(ids) == len(set(ids))
