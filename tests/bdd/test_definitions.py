"""The step definitions that certflow ships, against all that is written with them."""

import re
from collections import defaultdict
from importlib import import_module
from itertools import chain, product
from pathlib import Path

import pytest

from certflow.bdd.definitions import ANY_SCHEME, CHAPTERS, definitions, described
from certflow.bdd.feature import PLACEHOLDER
from certflow.bdd.reading import feature_files, read
from certflow.bdd.sentences import ANYTHING

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "zh")
FEATURES = [*feature_files(ROOT / "features"), *feature_files(ROOT / "examples" / "acme" / "features")]
ACME_HAS_A_STEP_OF_ITS_OWN = 1
HAN = re.compile(r"[\u4e00-\u9fff]")
PIECE = re.compile(r"<([^<>]+)>|([][{}])|( / )|(.)")


@pytest.fixture(scope="module")
def defined():
    return definitions()


@pytest.fixture(scope="module")
def sentences():
    """Every sentence of the features, filled in, by language and kind."""
    found = defaultdict(set)
    for file in FEATURES:
        feature = read(file).feature
        for rule, scenario in feature.scenarios():
            before = [each.steps for each in (feature.background, rule and rule.background) if each]
            rows = [dict(zip(each.columns, row.cells, strict=True)) for each in scenario.examples for row in each.rows]
            for step, cells in product(chain(*before, scenario.steps), rows or [{}]):
                text = PLACEHOLDER.sub(lambda name, cells=cells: cells[name[1]], step.text)
                found[feature.language[:2], step.type].add(text)
    return found


@pytest.fixture(scope="module")
def used(defined, sentences):
    """What each sentence matches: a list of definitions."""
    return {
        (lang, kind, text): [one for one in defined if one.kind == kind and re.fullmatch(one.pattern(lang), text)]
        for (lang, kind), texts in sentences.items()
        for text in texts
    }


def test_each_is_documented_in_both_languages_and_so_is_each_module(defined):
    said = {(one.module, one.function.__name__): one.does for one in defined} | {
        one.module: one.about for one in defined
    }
    assert len(said) > 130
    for where, text in said.items():
        assert text.en.endswith("."), where
        assert not HAN.search(text.en), where
        assert text.zh.endswith("。"), where
        assert HAN.search(text.zh), where


def test_no_two_match_one_sentence_and_each_sentence_is_matched(used):
    several = {text: [one.function.__qualname__ for one in found] for text, found in used.items() if found[1:]}
    assert not several
    none = [text for text, found in used.items() if not found]
    assert len(none) == ACME_HAS_A_STEP_OF_ITS_OWN * len(LANGUAGES), none


def test_each_is_used_by_a_scenario_in_both_languages(defined, used):
    by_use = {(lang, one.kind, one.en) for (lang, _, _), found in used.items() for one in found}
    assert {(lang, one.kind, one.en) for one in defined for lang in LANGUAGES} - by_use == set()


def test_their_names_mean_the_same_in_both_languages(defined):
    for one in defined:
        en, zh = (re.compile(one.pattern(lang)) for lang in LANGUAGES)
        assert {*en.groupindex} == {*zh.groupindex}, one.en
        english, chinese = (one.sentence(lang).choices for lang in LANGUAGES)
        assert {name: len(among) for name, among in english.items()} == {
            name: len(among) for name, among in chinese.items()
        }, one.en


def test_no_trace_of_a_regular_expression_is_left(defined):
    for one in defined:
        for lang in LANGUAGES:
            sentence = one.sentence(lang)
            for words in (sentence.words, *chain.from_iterable(sentence.choices.values())):
                assert not re.search(r"[\\()|?*+^$]|\(\?", words), words
                assert words.count("{") == words.count("}"), words


def test_each_takes_the_table_that_it_tells_of(defined):
    for one in defined:
        assert (one.table is not None) is ("datatable" in one.function.__annotations__), one.en


@pytest.mark.parametrize("module", [*ANY_SCHEME, *CHAPTERS])
def test_a_project_can_ask_for_any_chapter_in_any_order(module):
    """pytest warns of a plugin that another one has imported before it."""
    text = Path(import_module(module).__file__).read_text("utf-8")
    assert not re.search(r"^(?:from|import) .*\bsteps", text, re.MULTILINE)


def test_a_docstring_without_chinese_is_told_in_english_for_both():
    def own():
        """Something happened."""

    assert (described(own).en, described(own).zh) == ("Something happened.", "Something happened.")


# From the listing back to steps: every way to write what is listed, filled in with words of our own scenarios.


def ways(shown):
    """Each way to write a listed sentence, with `<name>` left in."""
    pieces = list(PIECE.finditer(shown))

    def branches(end):
        found = [[""]]
        while pieces:
            piece = pieces.pop(0)
            name, bracket, slash, letter = piece.groups()
            if bracket == end and bracket:
                break
            if slash and end == "}":
                found.append([""])
                continue
            if bracket == "[":
                more = [*branches("]"), ""]
            elif bracket == "{":
                more = branches("}")
            else:
                more = [f"<{name}>" if name else slash or letter or bracket]
            found[-1] = [left + right for left, right in product(found[-1], more)]
        return [text for branch in found for text in branch]

    return branches(None)


def filled(way, values):
    """The sentence with values filled in by name; None where one is not known."""
    text = way
    for name in re.findall(r"<([^<>]+)>", way):
        if values.get(name) is None:
            return None
        text = text.replace(f"<{name}>", values[name], 1)
    return text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_listed_and_filled_in_is_a_step_of_that_definition_and_of_no_other(defined, used, lang):
    seen = defaultdict(dict)
    for (spoken, _, text), found in used.items():
        if spoken == lang:
            for one in found:
                groups = re.fullmatch(one.pattern(lang), text).groupdict()
                seen[one.kind, one.en] |= {name.replace("_", " "): value for name, value in groups.items() if value}
    unfilled, mistaken = [], []
    for one in defined:
        sentence = one.sentence(lang)
        known = seen[one.kind, one.en]
        fillings = [known]
        for name, among in sentence.choices.items():
            fillings += [known | {name: way} for each in among if ANYTHING not in each for way in ways(each)]
        for way, values in product(ways(sentence.words), fillings):
            text = filled(way, values)
            matching = [
                each for each in defined if each.kind == one.kind and re.fullmatch(each.pattern(lang), text or "")
            ]
            if text is None:
                unfilled.append(way)
            elif matching != [one]:
                mistaken.append((text, [each.en for each in matching]))
    assert not unfilled, "no scenario of ours says what to fill in"
    assert not mistaken
