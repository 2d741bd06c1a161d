"""What is written, and where."""

import pytest

from certflow import ITSMS
from certflow.book.book import Book
from certflow.book.features import shipped_features
from certflow.book.site import MARKER, write
from certflow.book.twins import chapters_in
from certflow.errors import NotABookError


@pytest.fixture(scope="module")
def book():
    return Book(scheme=ITSMS, policy=ITSMS.policy(), chapters=chapters_in(shipped_features()))


def test_each_chapter_has_a_page_in_both_languages(book, tmp_path):
    write(book, tmp_path / "book")
    for lang in ("en", "zh"):
        for chapter in book.chapters:
            assert (tmp_path / "book" / lang / f"chapter-{chapter.name}.html").is_file()


def test_a_directory_that_holds_something_else_is_left_alone(book, tmp_path):
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    with pytest.raises(NotABookError):
        write(book, tmp_path)
    assert [*tmp_path.iterdir()] == [mine]


def test_a_book_is_written_anew_in_its_place(book, tmp_path):
    write(book, tmp_path)
    stale = tmp_path / "zh" / "stale.html"
    stale.write_text("")
    with (tmp_path / MARKER).open("a") as marker:
        marker.write("zh/stale.html\n")
    write(book, tmp_path)
    assert not stale.exists()
