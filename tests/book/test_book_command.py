"""``certflow book`` as a person uses it."""

import subprocess
import sys

import pytest

from certflow.book.site import MARKER
from certflow.cli.app import run_app


@pytest.fixture
def features(tmp_path):
    """One short chapter: what is asked here is the command."""
    for language, text in (
        ("en", "Feature: One\n  Scenario: It\n    Then it is permitted\n"),
        ("zh-CN", "# language: zh-CN\n功能: 一\n  场景: 其\n    那么 该事项可以办理\n"),
    ):
        (tmp_path / "features" / language).mkdir(parents=True)
        (tmp_path / "features" / language / "one.feature").write_text(text, "utf-8")
    return tmp_path / "features"


@pytest.fixture
def book(capsys, features, tmp_path):
    """The exit code, and what was printed."""

    def run(*words, out="out"):
        code = run_app(["book", "--out", str(tmp_path / out), "--features", str(features), *words])
        return code, *(" ".join(text.split()) for text in capsys.readouterr())

    return run


def test_it_says_how_much_was_written_and_where_to_begin(book, tmp_path):
    code, out, err = book("--lang", "en")
    assert (code, err) == (0, "")
    assert "pages in each language; begin with" in out
    assert (tmp_path / "out" / "index.html").is_file()
    assert "中英文各" in book("--lang", "zh")[1]


@pytest.mark.parametrize(("lang", "said"), [("en", "holds something else than a book"), ("zh", "已有手册以外的内容")])
def test_a_directory_that_holds_something_else_is_left_alone(book, tmp_path, lang, said):
    mine = tmp_path / "out" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    code, out, err = book("--lang", lang)
    assert (code, out) == (2, "")
    assert said in err
    assert [*mine.parent.iterdir()] == [mine]


def test_a_file_is_left_alone(book, tmp_path):
    (tmp_path / "out").write_text("mine")
    code, _, err = book("--lang", "en")
    assert code == 2
    assert "holds something else than a book" in err
    assert (tmp_path / "out").read_text() == "mine"


def test_a_book_is_written_anew_in_its_place_and_what_it_no_longer_holds_goes(book, tmp_path):
    book()
    stale, note, outside = (
        tmp_path / "out" / "zh" / "old.html",
        tmp_path / "out" / "note.txt",
        tmp_path / "other.html",
    )
    for file in (stale, note, outside):
        file.write_text("")
    with (tmp_path / "out" / MARKER).open("a") as marker:
        marker.write("zh/old.html\n../other.html\n")
    assert book()[0] == 0
    assert not stale.exists()
    assert note.exists()
    assert outside.exists()


@pytest.mark.parametrize(("lang", "said"), [("en", "writing the book needs the extra"), ("zh", "生成手册需要附加组件")])
@pytest.mark.parametrize("package", ["jinja2", "gherkin"])
def test_without_its_packages_the_extra_is_named(tmp_path, package, lang, said):
    (tmp_path / f"{package}.py").write_text(f"raise ModuleNotFoundError('blocked', name='{package}')\n")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from certflow.cli import main; main()"
    command = [sys.executable, "-c", code, "book", "--out", str(tmp_path / "out"), "--lang", lang]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert said in done.stderr
    assert "pip install 'certflow[book]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_directory_without_features_is_told(book, tmp_path):
    code, _, err = book("--features", str(tmp_path / "nowhere"), "--lang", "en")
    assert code == 2
    assert "no feature is there" in err


def test_no_test_tool_is_loaded_for_it():
    code = "import sys, certflow.book.site, certflow.book.twins; print(sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "'jinja2'" in loaded
    assert "pytest" not in loaded
