"""The contents page: where a reader begins."""

from __future__ import annotations

from collections.abc import Sequence

from certflow.book.anchors import anchor
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import PARTS

__all__ = ["contents_page"]


def contents_page(book: Book, pages: Sequence[Page]) -> Page:
    """The pages of each part, in the order of the book."""
    listed = tuple((part, tuple(page for page in pages if page.part == part)) for part in PARTS)
    return Page(
        name="index",
        title=book.scheme.title,
        template="contents.html",
        data={
            "parts": tuple((part, found) for part, found in listed if found),
            "places": [(anchor("part", part.id), part.title) for part, found in listed if found],
            "chapters": book.chapters,
            "rules": sum(len(chapter.rules) for chapter in book.chapters),
            "scenarios": sum(len(chapter.scenarios) for chapter in book.chapters),
            "run": tuple(place for chapter in book.chapters for place in chapter.places),
        },
    )
