"""Lines that look like Gherkin and are not read as such: pytest-bdd takes them for description, in silence."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import cast

from gherkin.dialect import DIALECTS

from certflow.bdd.feature import Feature, Source, Text

_TITLES = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
_STEPS = ("given", "when", "then", "and", "but")
_PLAIN_WORDS = frozenset({"Data", "Date", "Logo"})
_SHORTEST_FOREIGN_WORD = 4
_LOOKALIKES = {
    "给定": "假如",
    "假使": "假如",
    "然后": "那么 or 而且",
    "示例": "例子",
    "样例": "例子",
    "情景": "场景",
    "情境": "场景",
    "特性": "功能",
}
_BAR = re.compile(r"\s*[｜￨│┃∣❘]")
_ANY_BAR = re.compile(r"[｜￨│┃∣❘]")
_COLONS = ":：︰﹕∶"
_DOC = re.compile(r"\s*(\"\"\"|```)")


@cache
def _keywords(kinds: tuple[str, ...], *languages: str) -> frozenset[str]:
    dialects = cast("dict[str, dict[str, list[str]]]", DIALECTS)
    specs = [dialects[each] for each in languages if each in dialects]
    return frozenset(word.strip() for spec in specs for kind in kinds for word in spec[kind]) - {"*"}


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


_TITLE = re.compile(
    rf"\s*({'|'.join(map(re.escape, _longest_first(_keywords(_TITLES, *DIALECTS))))})(\s*)([{_COLONS}])"
)
_FOREIGN_STEPS = frozenset(
    word
    for word in _keywords(_STEPS, *DIALECTS) - _PLAIN_WORDS
    if not word.isascii() or len(word) >= _SHORTEST_FOREIGN_WORD
)


def lines(source: Source) -> Iterator[Text]:
    """Tell what is wrong with single lines, whatever Gherkin makes of them: colons and bars that are not half-width."""
    language = source.feature.language if source.feature else source.declared or "en"
    steps = _longest_first(_keywords(_STEPS, language))
    fence = ""
    for number, line in enumerate(source.lines, start=1):
        if mark := _DOC.match(line):
            fence = "" if fence == mark[1] else fence or mark[1]
            continue
        if fence or line.lstrip().startswith("#"):
            continue
        if message := _bars(line) or _colon(line) or _step_colon(line, steps):
            yield Text(number, message)


def _bars(line: str) -> str:
    if _BAR.match(line):
        return "a table row with full-width bars is read as description, and the table as empty; write | for ｜"
    if line.lstrip().startswith("|") and _ANY_BAR.search(line):
        return "a full-width bar in a table row joins two cells into one; write | for ｜"
    return ""


def _colon(line: str) -> str:
    match = _TITLE.match(line)
    if match is None or (match[3] == ":" and not match[2]):
        return ""
    if match[3] != ":":
        return f"a full-width colon after {match[1]}: the line is read as description; write '{match[1]}:'"
    return f"a space between {match[1]} and its colon: the line is read as description; write '{match[1]}:'"


def _step_colon(line: str, steps: Iterable[str]) -> str:
    text = line.lstrip()
    for word in steps:
        if text.startswith(word) and text.removeprefix(word).lstrip()[:1] in tuple(_COLONS):
            return f"no colon follows the keyword {word} of a step; write the step right after it"
    return ""


def descriptions(feature: Feature) -> Iterator[Text]:
    """Descriptions that are none: all of them under Scenario, Background and Examples, and keywords anywhere."""
    for each in feature.description:
        yield from _suspicious(each, feature.language)
    for rule in feature.rules:
        for each in rule.description:
            yield from _suspicious(each, feature.language)
    for where, each in _forbidden(feature):
        looks = looks_like(each.text, feature.language)
        cure = looks or f"keep descriptions to the feature and its rules, or begin the line with #; {_HINT}"
        yield Text(each.line, f"'{_short(each.text)}' under {where} is read as description and never runs: {cure}")


_HINT = "if it is a step, begin it with a keyword of the file's language"


def _forbidden(feature: Feature) -> Iterator[tuple[str, Text]]:
    for background in (feature.background, *(rule.background for rule in feature.rules)):
        if background is not None:
            yield from (("a Background", each) for each in background.description)
    for _, scenario in feature.scenarios():
        yield from (("a Scenario", each) for each in scenario.description)
        for examples in scenario.examples:
            yield from (("Examples", each) for each in examples.description)


def _suspicious(each: Text, language: str) -> Iterator[Text]:
    if looks := looks_like(each.text, language):
        yield Text(each.line, f"'{_short(each.text)}' is read as description and never runs: {looks}")


def looks_like(text: str, language: str) -> str:
    """Why a line of description looks like Gherkin, or nothing."""
    title = _TITLE.match(text)
    if title is not None:
        known = title[1] in _keywords(_TITLES, language)
        return f"'{title[1]}' {'stands where none can' if known else f'is no keyword in {language}'}; {_cure(language)}"
    for word, right in _LOOKALIKES.items():
        if text.startswith(word):
            return f"'{word}' is no keyword; write {right}"
    if text.startswith("|") or _BAR.match(text):
        return "it looks like a row of a table; a table follows a step or its heading directly, with half-width bars"
    for word in _longest_first(_FOREIGN_STEPS | _keywords(_STEPS, language, "en")):
        if _starts(text, word):
            own = word in _keywords(_STEPS, language)
            return (
                f"it begins with the keyword {word}{'' if own else f', which is none in {language}'}; {_cure(language)}"
            )
    for word in _longest_first(_keywords(_TITLES, language, "en", "zh-CN")):
        if text == word or re.match(rf"{re.escape(word)}\s", text):
            return f"it begins with {word} and has no colon after it; write '{word}:' or reword it"
    return ""


def _starts(text: str, word: str) -> bool:
    following = text.removeprefix(word)[:1]
    return text.startswith(word) and (
        not word.isascii() or not following or following.isspace() or following in _COLONS
    )


def _cure(language: str) -> str:
    right = "假如, 当, 那么, 场景:, 例子:" if language == "zh-CN" else "Given, When, Then, Scenario:, Examples:"
    return f"write {right}, in its place, or reword the sentence"


def _short(text: str, limit: int = 30) -> str:
    return text if len(text) <= limit else text[:limit] + "…"
