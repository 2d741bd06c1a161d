"""Each lifecycle as a picture, and as a table that says the same: which act leads from where to where."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from certflow.book.anchors import anchor
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.engine.diagram import Diagram, Panel, Said, diagram_of
from certflow.engine.dot import dot
from certflow.engine.svg import svg
from certflow.model.text import Lang, OneOf, Text
from certflow.rules.transition import START

__all__ = ["Drawn", "Move", "lifecycle_pages", "moves"]

_NOT_IN_A_PAGE = re.compile(r'^<\?xml[^>]*\?>\s*| id="[^"]*"')
"""What a picture has as a file of its own: in a page, it could be there twice."""


@frozen
class Move:
    """An act and what is remarked of it: from which states, and to which one; None where it leaves them as they are."""

    sources: Text
    act: Text
    remarks: tuple[Text, ...]
    target: Text | None


def moves(panel: Panel) -> tuple[Move, ...]:
    """All that a panel shows: its arrows, then what is listed in its boxes."""
    titles = {box.id: box.title for box in panel.boxes} | {START.id: START.title}
    listed: dict[tuple[str, ...], tuple[Said, list[str]]] = {}
    for box in panel.boxes:
        for said in box.listed:
            listed.setdefault(tuple(map(str, said)), (said, []))[1].append(box.id)
    drawn = [(arrow.sources, said, arrow.target) for arrow in panel.arrows for said in arrow.titles]
    kept = [(tuple(sources), said, None) for said, sources in listed.values()]
    return tuple(
        Move(
            Text("{states}", "{states}", states=OneOf(titles[source] for source in sources)),
            said[0],
            said[1:],
            titles[target] if target else None,
        )
        for sources, said, target in (*drawn, *kept)
    )


@frozen
class Drawn:
    """A lifecycle: its picture in either language, and its moves."""

    diagram: Diagram

    @property
    def panel(self) -> Panel:
        """Its states and acts."""
        return self.diagram.panels[0]

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return anchor("lifecycle", self.panel.id)

    @property
    def moves(self) -> tuple[Move, ...]:
        """What the picture shows, for a table."""
        return moves(self.panel)

    def render(self, lang: Lang) -> str:
        """The picture, to stand in a page. Raises MissingExtraError, DrawingError."""
        picture = svg(dot(self.diagram, lang), self.diagram.title.render(lang), lang)
        return _NOT_IN_A_PAGE.sub("", picture)


def lifecycle_pages(book: Book) -> Iterable[Page]:
    """The page with the picture of each lifecycle."""
    yield Page(
        name="lifecycles",
        title=Text("The lifecycles as pictures", "流程图"),
        template="lifecycles.html",
        part=REFERENCE,
        about=Text(
            "What can be done in each state and where it leads, as a picture and as a table",
            "各状态下可以办理的事项及其结果，附流程图和对照表",
        ),
        data={"drawn": tuple(Drawn(diagram_of(book.scheme, lifecycle.id)) for lifecycle in book.scheme.lifecycles)},
    )
