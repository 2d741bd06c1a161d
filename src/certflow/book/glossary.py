"""The glossary as a page."""

from __future__ import annotations

from collections.abc import Iterable

from certflow.bdd.glossary import sections
from certflow.bdd.terms import NEVER
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.book.words import NEVER_WRITTEN
from certflow.model.text import Text

__all__ = ["glossary_pages"]


def glossary_pages(book: Book) -> Iterable[Page]:
    """The page of the words: one for each thing in each language, and those that are never written."""
    found = tuple(sections(book.scheme))
    places = [(f"words-{number}", section.title) for number, section in enumerate(found, start=1)]
    yield Page(
        name="glossary",
        title=Text("Glossary", "词汇表"),
        template="glossary.html",
        part=REFERENCE,
        about=Text("One word for each thing, in Chinese and in English", "一词一义，中英文对照"),
        data={"sections": found, "never": NEVER, "places": [*places, ("never", NEVER_WRITTEN)]},
    )
