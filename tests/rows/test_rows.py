"""Each row of the requirements has its clause, and scenarios of both kinds in both languages."""

from pathlib import Path

import pytest
from attrs import evolve

from certflow import ITSMS, Layer
from certflow.bdd.reading import feature_files
from certflow.bdd.shown import shown
from certflow.schemes.itsms.rows import ROWS

BY_ID = {row.id: row for row in ROWS}
FEATURES = Path(__file__).parents[2] / "features"
SHOWN = [each for file in feature_files(FEATURES) for each in shown(file)]
LANGUAGES = ("en", "zh-CN")


def gaps_of_clauses(row, register):
    citing = [citation for citation in register if row.id in citation.clause.rows]
    # a choice of our own that holds for the whole product may rest on no single guard
    borne = [each for each in citing if each.used_by or row.sources == (Layer.PRODUCT,)]
    if not borne:
        yield "no clause on which something rests names it: give one rows=(…)"
    elif not any(each.clause.layer in row.sources for each in borne):
        layers = ", ".join(sorted({each.clause.layer for each in borne}))
        yield f"it is cited from {layers} alone, none of which is its source"


def gaps_of_scenarios(row, scenarios):
    for language in LANGUAGES:
        tagged = [each for each in scenarios if each.language == language and row.id in each.rows]
        kinds = {each.blocks for each in tagged}
        if False not in kinds:
            yield f"no scenario in {language} permits: tag one @row:{row.id}"
        if True not in kinds and row.cannot_block is None:
            yield f"no scenario in {language} blocks: tag one @row:{row.id}, or argue in rows.py why none can"
        # under several rows it is another one that blocks
        if row.cannot_block is not None and any(each.blocks and each.rows == {row.id} for each in tagged):
            yield f"a scenario in {language} blocks, and rows.py argues that none can"


def gaps(row, register, scenarios):
    return [*gaps_of_clauses(row, register), *gaps_of_scenarios(row, scenarios)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_has_its_clause_and_a_permitting_and_a_blocking_scenario_in_each_language(row):
    assert not gaps(row, ITSMS.register(), SHOWN)


def test_the_rows_are_the_forty_three_of_the_requirements_in_order():
    assert [row.id for row in ROWS] == [f"N{n:02}" for n in range(1, 44)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_says_the_same_in_both_languages(row):
    for text in filter(None, (row.title, row.cannot_block)):
        assert text.en.strip()
        assert text.zh.strip()
        assert not any("\u4e00" <= sign <= "\u9fff" for sign in text.en)
        assert any("\u4e00" <= sign <= "\u9fff" for sign in text.zh)


def test_no_clause_names_a_row_that_there_is_not():
    assert {row for citation in ITSMS.register() for row in citation.clause.rows} <= BY_ID.keys()


def test_no_scenario_is_tagged_with_a_row_that_there_is_not():
    assert {row for each in SHOWN for row in each.rows} <= BY_ID.keys()


# The tests themselves: what is missing is told


def test_a_row_without_clause_and_scenarios_is_told_of_each():
    told = gaps(BY_ID["N03"], (), ())

    assert len(told) == 5
    assert "no clause" in told[0]


def test_a_row_whose_clauses_bear_nothing_is_told_of():
    bare = [evolve(citation, used_by=()) for citation in ITSMS.register()]

    assert any("rests" in gap for gap in gaps(BY_ID["N03"], bare, SHOWN))


@pytest.mark.parametrize("blocks", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_that_lacks_one_kind_of_scenario_in_one_language_is_told_of_that_one(language, blocks):
    rest = [each for each in SHOWN if (each.language, each.blocks) != (language, blocks)]

    (told,) = gaps(BY_ID["N03"], ITSMS.register(), rest)
    assert f"in {language} {'blocks' if blocks else 'permits'}" in told


def test_a_blocking_scenario_of_a_row_that_cannot_block_is_told_of():
    blocking = [evolve(each, rows=frozenset({"N20"})) for each in SHOWN if each.blocks]
    told = gaps_of_scenarios(BY_ID["N20"], blocking)

    assert any("argues that none can" in gap for gap in told)
