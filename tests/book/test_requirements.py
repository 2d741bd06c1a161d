"""An officer with a verdict in hand finds its reason, whatever blocks."""

import re
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.book.requirements import of_the_case, requirements
from certflow.book.sayings import Help
from certflow.casefile import read_case
from certflow.schemes.isms import ISMS

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


@pytest.fixture(scope="module")
def index(chapters):
    return {each.anchor: each for each in requirements(ITSMS, chapters)}


def labels_in(because):
    what = because.values.get("what")
    return {re.sub(r"(?:\{\w+\})+", "…", item.en) for item in getattr(what, "values", {}).get("items", ())}


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_each_reason_that_blocks_in_the_examples_stands_under_its_requirement(file, index):
    for record in read_case(file).run().records:
        for judged in record.in_the_way:
            told = [each.said for each in index.values() if each.guard.id == judged.guard]
            sentences = {(saying.text.en, saying.text.zh) for said in told for saying in said.sentences}
            missing = {label.en for said in told for label in said.missing}
            for leaf in judged.finding.leaves(record.on):
                said = (leaf.because.en, leaf.because.zh)
                assert said in sentences or labels_in(leaf.because) & missing or judged.guard == "state", said


def test_every_requirement_of_the_scheme_is_listed_once_under_each_of_its_clauses(index):
    asked = {(guard.id, guard.clause.number) for _, act in ITSMS.transitions() for guard in act.guards}
    listed = {(each.guard.id, each.clause.number) for each in index.values()}
    assert {ident for ident, _ in asked - listed} == {"no_wait_after_termination"}  # it never is in the way
    assert listed <= asked


def test_requirements_stand_in_the_order_of_the_clauses(index):
    register = [citation.clause for citation in ITSMS.register()]
    order = [register.index(each.clause) for each in index.values()]
    assert order == sorted(order)


def test_a_requirement_names_its_acts_what_it_says_what_helps_and_the_scenarios_that_quote_it(index):
    year = index["blocked-waited_one_year-5.1.2-4"]
    assert [act.transition.id for act in year.acts] == ["submit", "reapply"]
    assert [clause.number for clause in year.also] == ["C(2)"]
    helps = {saying.text.zh: saying.help for saying in year.said.sentences}
    assert helps["{body}的证书{number}于{day}{what}{how}；{why}；满一年的最后一日为{last}{old}"] is Help.WAIT
    assert "曾获本领域认证证书的情况" in [label.zh for label in year.said.missing]
    assert year.shown
    assert all({"5.1.2(4)", "C(2)"} & {*each.scenario.clauses} for each in year.shown)


def test_what_is_asked_of_one_part_of_the_facts_is_not_laid_at_the_door_of_another(index):
    missing = [label.en for label in index["blocked-lawful_subject-5.1.2-1"].said.missing]
    assert "the first day of lawful status" in missing
    assert not [label for label in missing if "licence" in label]
    (only,) = index["blocked-operated_three_months-5.1.2-3"].said.missing
    assert only.en == "the day the system started operating"


def test_where_the_case_stands_is_a_reason_of_any_act():
    assert "possible only from: {sources}; now: {now}" in [saying.text.en for saying in of_the_case().sentences]


def test_a_scheme_for_a_sibling_rule_has_the_same_reasons_under_its_own_clauses(index):
    other = {each.guard.id: each for each in requirements(ISMS)}
    year = other["waited_one_year"]
    assert year.clause.instrument.en != "CNCA-ITSMS-01:2026"
    assert year.said == index["blocked-waited_one_year-5.1.2-4"].said
