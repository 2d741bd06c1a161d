"""The chapters as pages: each rule with its clauses, what rests on them, and its scenarios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import parted
from certflow.book.resting import Resting, resting
from certflow.book.twins import Chapter, Rule

__all__ = ["chapter_pages", "page_name"]


def page_name(chapter: Chapter) -> str:
    """The name of a chapter's page."""
    return f"chapter-{chapter.name.replace('/', '-')}"


@frozen
class _Section:
    """A rule, and of its clauses those whose requirements are told here: a page tells each once."""

    rule: Rule
    told: tuple[Resting, ...]
    above: tuple[Resting, ...]


def chapter_pages(book: Book) -> Iterable[Page]:
    """One page for each chapter, in the order of the book."""
    bases = resting(book.scheme)
    ordered = list(parted(book.chapters))
    for number, (part, chapter) in enumerate(ordered, start=1):
        before, after = (
            ordered[place - 1][1] if 0 < place <= len(ordered) else None for place in (number - 1, number + 1)
        )
        yield Page(
            name=page_name(chapter),
            title=chapter.title,
            template="chapter.html",
            part=part,
            about=chapter.about,
            data={
                "number": number,
                "chapter": chapter,
                "sections": tuple(_sections(chapter, bases)),
                "before": before,
                "after": after,
            },
        )


def _sections(chapter: Chapter, bases: dict[str, Resting]) -> Iterator[_Section]:
    seen: set[str] = set()
    for rule in chapter.rules:
        known = [number for number in rule.clauses if number in bases]
        told = tuple(bases[number] for number in known if number not in seen)
        above = tuple(bases[number] for number in known if number in seen)
        seen.update(known)
        yield _Section(rule, told, above)
