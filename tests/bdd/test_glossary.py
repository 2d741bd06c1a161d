"""The glossary that officers read is made from the words that the scheme and the lint go by."""

from pathlib import Path

import pytest

from certflow import ISMS, ITSMS, QMS
from certflow.bdd.feature import Text
from certflow.bdd.glossary import glossary
from certflow.bdd.terms import NEVER, PAIRS, TERMS, VERDICTS
from certflow.bdd.words import banned
from certflow.model.finding import Outcome

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "glossary.md"


def kinds():
    yield from ([state.title for state in run.states] for run in ITSMS.lifecycles)
    yield [run.title for run in ITSMS.lifecycles]
    yield list({act.id: act.title for _, act in ITSMS.transitions()}.values())
    yield [outcome.label for outcome in Outcome]
    yield [term.word for term in (*VERDICTS, *TERMS)]


def test_the_page_is_what_the_words_make_it():
    assert PAGE.read_text(encoding="utf-8") == glossary(), (
        "run: python -m certflow.bdd.glossary > docs/reference/glossary.md"
    )


@pytest.mark.parametrize("words", list(kinds()))
def test_among_things_of_one_kind_no_word_stands_for_two(words):
    for said in ([word.zh for word in words], [word.en for word in words]):
        assert len(set(said)) == len(said)


@pytest.mark.parametrize("words", list(kinds()))
def test_every_thing_is_on_the_page_in_both_languages(words):
    page = glossary()

    for word in words:
        assert f"| {word.zh} | {word.en} |" in page


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.said[1])
def test_each_pair_is_found_in_the_words_that_name_it(pair):
    assert pair.in_chinese(pair.said[0])
    assert pair.in_english(pair.said[1])


@pytest.mark.parametrize(("never", "said"), [(never, said) for never in NEVER for said in never.said.split("、")])
def test_each_word_that_the_page_forbids_breaks_its_ban(never, said):
    assert all(word.search(said) for word in never.words)


@pytest.mark.parametrize("scheme", [ITSMS, QMS, ISMS], ids=lambda scheme: scheme.id)
def test_what_a_shipped_scheme_calls_things_breaks_no_ban(scheme):
    acts = [act for _, act in scheme.transitions()]
    clauses = [citation.clause for citation in scheme.register()]
    named = [*acts, *(guard for act in acts for guard in act.guards), *scheme.settings, *scheme.duties, *clauses]

    assert not [found for each in named for found in banned(Text(1, each.title.zh), "zh-CN")]
    assert not [found for each in named for found in banned(Text(1, each.title.en), "en")]
