"""Which scenarios quote the sentence by which a requirement is in the way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from certflow.bdd.feature import PLACEHOLDER
from certflow.book.chapter import Chapter, Scenario
from certflow.book.chapters import page_name
from certflow.book.sayings import Help, Said
from certflow.model.text import Text

__all__ = ["Quotes", "filled", "quotes_in"]

_REASON = re.compile(r"(?:the|each) reason given says “([^”]+)”")
_UNJUDGED = "as it cannot be judged yet"
_SLOT = re.compile(r"\{\w+\}")
_TELLING = 8
"""So many letters of a sentence can stand for it; fewer are found in others as well."""


def filled(scenario: Scenario, texts: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """English texts of a scenario as they read in it, or in each row of its examples."""
    texts = tuple(texts)
    rows = [
        {column.en: cell.en for column, cell in zip(table.columns, row.cells, strict=True)}
        for table in scenario.examples
        for row in table.rows
    ]
    return (tuple(_with(text, cells) for text in texts) for cells in rows or [{}])


def _with(text: str, cells: dict[str, str]) -> str:
    return PLACEHOLDER.sub(lambda name: cells.get(name[1], name[0]), text)


@frozen
class Quotes:
    """A scenario, and what it quotes, in English, of reasons: of what is unmet, and of what cannot be judged yet."""

    chapter: Chapter
    scenario: Scenario
    unmet: frozenset[str]
    unjudged: frozenset[str]

    @property
    def href(self) -> str:
        """Where the scenario stands."""
        return f"{page_name(self.chapter)}.html#{self.scenario.anchor}"

    def shows(self, said: Said) -> bool:
        """Whether it quotes one of these sentences, or what is missing by its label."""
        return (
            any(each.help is not Help.BRING and _says(self.unmet, each.text) for each in said.sentences)
            or any(each.help is not Help.CHANGE and _says(self.unjudged, each.text) for each in said.sentences)
            or any(label.en in words for label in said.missing for words in self.unjudged)
        )


def _says(quoted: Iterable[str], sentence: Text) -> bool:
    pieces = [piece.strip() for piece in _SLOT.split(sentence.en)]
    return any(words in piece or (len(piece) >= _TELLING and piece in words) for piece in pieces for words in quoted)


def quotes_in(chapters: Iterable[Chapter]) -> tuple[Quotes, ...]:
    """The scenarios that quote a reason, in the order of the chapters."""
    return tuple(
        Quotes(chapter, scenario, *quoted)
        for chapter in chapters
        for scenario in chapter.scenarios
        if any(quoted := _quoted(scenario))
    )


def _quoted(scenario: Scenario) -> tuple[frozenset[str], frozenset[str]]:
    unmet: set[str] = set()
    unjudged: set[str] = set()
    for outcomes in filled(scenario, [step.text.en for step in scenario.steps if step.kind == "then"]):
        to = unjudged if any(_UNJUDGED in text for text in outcomes) else unmet
        to.update(quote for text in outcomes for quote in _REASON.findall(text))
    return frozenset(unmet), frozenset(unjudged)
