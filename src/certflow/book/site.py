"""Which pages there are, and writing them all into a directory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path

from attrs import frozen

from certflow.book.blocked import blocked_pages
from certflow.book.book import Book
from certflow.book.chapters import chapter_pages
from certflow.book.clauses import clause_pages
from certflow.book.contents import contents_page
from certflow.book.dossier import dossier_pages
from certflow.book.glossary import glossary_pages
from certflow.book.interpretations import interpretation_pages
from certflow.book.lifecycles import lifecycle_pages
from certflow.book.page import Page
from certflow.book.rendering import LANGUAGES, Writer
from certflow.book.settings import setting_pages
from certflow.book.words import BOOK
from certflow.errors import NotABookError

__all__ = ["MAKERS", "MARKER", "STYLES", "Written", "pages_of", "write"]

MAKERS: tuple[Callable[[Book], Iterable[Page]], ...] = (
    dossier_pages,
    chapter_pages,
    blocked_pages,
    clause_pages,
    lifecycle_pages,
    setting_pages,
    interpretation_pages,
    glossary_pages,
)
"""What makes the pages, in the order in which the contents list those of one part."""

START = Page(name="index", title=BOOK, template="start.html")
"""Where the language is chosen."""

STYLES = ("style.css", "dossier.css")
"""The style sheets, of every page and of the dossiers."""

MARKER = "certflow-book.txt"
"""The file that says of a directory that it holds a book: the names of all its other files, one a line."""


@frozen
class Written:
    """What was written: the page to begin with, and how many pages there are in each language."""

    start: Path
    pages: int


def pages_of(book: Book) -> tuple[Page, ...]:
    """Every page of a book, the contents first."""
    made = tuple(page for maker in MAKERS for page in maker(book))
    return (contents_page(book, made), *made)


def write(book: Book, out: Path) -> Written:
    """Write a book into a directory that is new, empty, or holds a book, whose files go. Raises NotABookError, OSError."""
    _clear(out)
    pages = pages_of(book)
    templates = files("certflow.book") / "templates"
    texts = {name: (templates / name).read_text(encoding="utf-8") for name in STYLES}
    names = {page.name: page.title for page in pages}
    writers = {lang: Writer(book, names, lang) for lang in LANGUAGES}
    for lang, writer in writers.items():
        texts |= {f"{lang}/{page.name}.html": writer.page(page) for page in pages}
    texts["index.html"] = writers["zh"].page(START)
    texts[MARKER] = "".join(f"{name}\n" for name in sorted(texts))
    for name, text in texts.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return Written(out / "index.html", len(pages))


def _clear(out: Path) -> None:
    """Remove the files of the book that is there."""
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return
    marker = out / MARKER
    if not marker.is_file():
        raise NotABookError(str(out))
    for name in marker.read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"(?:(?:zh|en)/)?[\w.-]+", name):
            (out / name).unlink(missing_ok=True)
