"""The chapters as pages: each rule with its clauses, what rests on them, and its scenarios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from certflow.book.book import Book
from certflow.book.chapter import Chapter, Rule
from certflow.book.page import Page
from certflow.book.parts import parted
from certflow.book.resting import Resting, resting
from certflow.book.settings import standings

__all__ = ["chapter_pages", "page_name"]


def page_name(chapter: Chapter) -> str:
    """The name of a chapter's page."""
    return f"chapter-{chapter.name.replace('/', '-')}"


@frozen
class _Section:
    """A rule, the clauses whose requirements are told here, and those told at another rule of the page, with its anchor."""

    rule: Rule
    told: tuple[Resting, ...]
    elsewhere: tuple[tuple[Resting, str], ...]


def chapter_pages(book: Book) -> Iterable[Page]:
    """One page for each chapter, in the order of the book."""
    bases = resting(book.scheme)
    standing = {each.setting.id: each for each in standings(book.policy)}
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
                "places": [(rule.anchor, rule.name) for rule in chapter.rules if rule.name.en],
                "standing": standing,
                "before": before,
                "after": after,
            },
        )


def _sections(chapter: Chapter, bases: Mapping[str, Resting]) -> Iterator[_Section]:
    homes = _homes(chapter.rules)
    for rule in chapter.rules:
        known = [number for number in rule.clauses if number in bases]
        yield _Section(
            rule,
            tuple(bases[number] for number in known if homes[number] is rule),
            tuple((bases[number], homes[number].anchor) for number in known if homes[number] is not rule),
        )


def _homes(rules: Sequence[Rule]) -> dict[str, Rule]:
    """At which rule a page tells of each clause: the first among those that rest on the fewest."""
    homes: dict[str, Rule] = {}
    for rule in sorted(rules, key=lambda rule: len(rule.clauses)):
        for number in rule.clauses:
            homes.setdefault(number, rule)
    return homes
