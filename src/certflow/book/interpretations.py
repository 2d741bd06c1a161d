"""The passages that can be read in several ways, and the reading taken."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from certflow.book.anchors import anchor
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.model.text import Text
from certflow.rules.interpretation import Interpretation
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Setting

__all__ = ["Reading", "interpretation_pages", "readings"]


@frozen
class Reading:
    """An interpretation, and the settings by which a body may read the passage otherwise."""

    of: Interpretation
    settings: tuple[Setting[object], ...]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return anchor("reading", self.of.id)


def readings(scheme: Scheme) -> tuple[Reading, ...]:
    """Every interpretation of a scheme, in its order."""
    known = {setting.id: setting for setting in scheme.settings}
    return tuple(Reading(each, tuple(known[name] for name in each.settings)) for each in scheme.interpretations)


def interpretation_pages(book: Book) -> Iterable[Page]:
    """The page of the interpretations."""
    yield Page(
        name="interpretations",
        title=Text("How unclear passages are read", "条文歧义与所采用的理解"),
        template="interpretations.html",
        part=REFERENCE,
        about=Text(
            "Where the two languages of the notice differ or its sentences contradict each other",
            "须知中英文不一致或前后矛盾之处，及所采用的理解和理由",
        ),
        data={"readings": readings(book.scheme)},
    )
