"""The wording of one file: no English in Chinese, no Chinese in English, no banned word."""

import re
from collections.abc import Iterator

from certflow.bdd.feature import PLACEHOLDER, Background, Examples, Feature, Scenario, Source, Text
from certflow.bdd.terms import LATIN_IN_CHINESE, NEVER

_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|[。；！？]")
_TRACK = re.compile(r"流程[A-Z]+\d+")
_LATIN = re.compile(r"[A-Za-z]+(?:/[A-Za-z]+)*")
_CJK = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+")


def wording(source: Source, words: frozenset[str] = frozenset()) -> Iterator[Text]:
    """Tell what is wrong with the words of a file, by line; ``words`` are further Latin ones of a Chinese file."""
    feature = source.feature
    if feature is None:
        return
    if feature.language == "en":
        yield from _chinese_in_english(source)
    for each in texts(feature):
        if feature.language == "zh-CN":
            yield from _latin_in_chinese(each, LATIN_IN_CHINESE | words)
        yield from banned(each, feature.language)


def texts(feature: Feature) -> Iterator[Text]:
    """Everything a reader of the feature reads, in the order of the file."""
    yield Text(feature.line, feature.name)
    yield from feature.description
    yield from _background(feature.background)
    for scenario in feature.loose:
        yield from _scenario(scenario)
    for rule in feature.rules:
        yield Text(rule.line, rule.name)
        yield from rule.description
        yield from _background(rule.background)
        for scenario in rule.scenarios:
            yield from _scenario(scenario)


def _background(background: Background | None) -> Iterator[Text]:
    if background is not None:
        yield from background.description
        for step in background.steps:
            yield from (Text(step.line, text) for text in (*step.texts, step.doc))


def _scenario(scenario: Scenario) -> Iterator[Text]:
    yield Text(scenario.line, scenario.name)
    yield from scenario.description
    for step in scenario.steps:
        yield from (Text(step.line, text) for text in (*step.texts, step.doc))
    for examples in scenario.examples:
        yield from _examples(examples)


def _examples(examples: Examples) -> Iterator[Text]:
    yield Text(examples.line, examples.name)
    yield from examples.description
    for row in (examples.header, *examples.rows):
        if row is not None:
            yield from (Text(row.line, cell) for cell in row.cells)


def _chinese_in_english(source: Source) -> Iterator[Text]:
    for number, line in enumerate(source.lines, start=1):
        if found := _CJK.search(line):
            yield Text(number, f"'{found[0]}' in an English file; say it in English, and in Chinese in the twin")


def _latin_in_chinese(each: Text, allowed: frozenset[str]) -> Iterator[Text]:
    for word in _LATIN.findall(_TRACK.sub(" ", PLACEHOLDER.sub(" ", each.text))):
        if word not in allowed and not all(part in allowed for part in word.split("/")):
            known = ", ".join(sorted(allowed))
            yield Text(
                each.line,
                f"'{word}' in a Chinese file; say it in Chinese (allowed are {known} and numbers), or add a name to words in [tool.certflow]",
            )


def banned(each: Text, language: str) -> Iterator[Text]:
    """Tell what of a text in a language is never written, sentence by sentence."""
    for sentence in _SENTENCE_END.split(each.text):
        for never in NEVER:
            found = [match for word in never.words if (match := word.search(sentence))]
            if never.language == language and len(found) == len(never.words):
                said = " … ".join(match[0] for match in found)
                yield Text(each.line, f"never write '{said}': {never.instead.render('en')}")
