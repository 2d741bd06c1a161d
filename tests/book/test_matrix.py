"""Which clauses and rows are shown, and where."""

import pytest
from attrs import evolve

from certflow import ITSMS, Layer
from certflow.bdd.reading import feature_files
from certflow.bdd.shown import shown
from certflow.book.features import shipped_features
from certflow.book.matrix import clause_lines, row_lines
from certflow.schemes.itsms.rows import ROWS
from certflow.schemes.named import SHIPPED


@pytest.fixture(scope="module")
def lines(chapters):
    return {line.clause.number: line for line in clause_lines(ITSMS, chapters)}


def test_no_clause_of_the_notice_has_an_empty_cell(lines):
    empty = [number for number, line in lines.items() if line.clause.layer is Layer.NOTICE and not line.complete]
    assert empty == []


def test_a_clause_because_of_which_nothing_can_be_blocked_says_why(lines):
    assert not lines["T-silence"].blocks
    assert "names no period" in lines["T-silence"].argued.render("en")
    assert "未规定等待期间" in lines["T-silence"].argued.render("zh")


def test_every_clause_cited_stands_in_the_matrix_whether_shown_or_not(lines):
    assert list(lines) == [citation.clause.number for citation in ITSMS.register()]
    unshown = clause_lines(ITSMS, ())
    assert len(unshown) == len(lines)
    assert not any(line.shown or line.complete for line in unshown)


def test_scenarios_and_rows_of_examples_count_as_they_do_in_the_check_of_the_rows(lines, chapters):
    every = [each for file in feature_files(shipped_features() / "en") for each in shown(file)]
    for number, line in lines.items():
        tagged = [each for each in every if number in each.clauses]
        assert (line.permits, line.blocks) == (
            sum(not each.blocks for each in tagged),
            sum(each.blocks for each in tagged),
        ), number
    for line in row_lines(ITSMS, chapters):
        tagged = [each for each in every if line.row.id in each.rows]
        assert line.permits + line.blocks == len(tagged), line.row.id


def test_a_clause_leads_to_the_rules_that_show_it(lines):
    hrefs = [each.href for each in lines["C(2)"].shown]
    assert "chapter-waiting.html#rule-2" in hrefs
    assert len(hrefs) == len(set(hrefs))


def test_a_scenario_that_is_tagged_itself_is_shown_by_its_rule(lines):
    (shown_by,) = [each for each in lines["5.1.2(7)"].shown if each.chapter.name == "client-duties"]
    tagged = [each for each in shown_by.rule.scenarios if "5.1.2(7)" in each.clauses]
    assert 0 < len(tagged) < len(shown_by.rule.scenarios)


def test_every_row_is_there_with_its_clauses(chapters):
    found = row_lines(ITSMS, chapters)
    assert [line.row for line in found] == list(ROWS)
    assert all(line.clauses and line.complete for line in found)


def test_a_row_that_no_clause_names_is_left_out(chapters):
    other = evolve(ITSMS, clauses=(), lifecycles=ITSMS.lifecycles)
    assert "N41" not in [line.row.id for line in row_lines(other, chapters)]


@pytest.mark.parametrize("scheme", SHIPPED.values(), ids=lambda scheme: scheme.id)
def test_the_matrix_of_each_scheme_can_be_drawn_up(scheme, chapters):
    assert len(clause_lines(scheme, chapters)) == len(scheme.register())
