"""Pages written out in either language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from certflow.book import marks, words
from certflow.book.anchors import clause_anchor
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.model.text import Lang, Text

__all__ = ["LANGUAGES", "Writer"]

LANGUAGES: tuple[Lang, ...] = ("zh", "en")
"""The directories of a book; Chinese comes first."""

_NAMES: dict[Lang, str] = {"zh": "中文", "en": "English"}
_CODES: dict[Lang, str] = {"zh": "zh-CN", "en": "en"}


class Writer:
    """Writes pages of a book in one language; ``names`` are those of all its pages, each with its title."""

    def __init__(self, book: Book, names: Mapping[str, Text], lang: Lang) -> None:
        other: Lang = "en" if lang == "zh" else "zh"

        def said(value: Any) -> Any:
            if isinstance(value, tuple):
                value = Text("{items}", "{items}", items=value)
            return value.render(lang) if hasattr(value, "render") else value

        def filled(text: Text, **values: object) -> Text:
            return Text(text.en, text.zh, **values)

        self._environment = Environment(
            loader=PackageLoader("certflow.book"),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=said,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters |= {
            "t": said,
            "with": filled,
            "clause_anchor": clause_anchor,
            "slots": lambda text, names=(): marks.slots(said(text), {said(name) for name in names}),
            "tone": lambda text: marks.tone(said(text)),
            "measure": lambda text: marks.measure(said(text)),
        }
        self._environment.globals |= {
            "w": words,
            "book": book,
            "results": book.results,
            "names": names,
            "lang": lang,
            "code": _CODES[lang],
            "other": other,
            "other_code": _CODES[other],
            "other_name": _NAMES[other],
        }

    def page(self, page: Page) -> str:
        """The page as HTML."""
        return self._environment.get_template(page.template).render(page.data, page=page)
