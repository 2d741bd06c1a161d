"""Pages that are followed from an empty directory: files are written, Python and commands run, their output compared.

Of a page's blocks, one that names a file is written to it; other Python is run in the order of the page, in one
session; each line of a console block that begins with ``$`` is run by the shell. A block of text right after Python is
what that prints. Shell blocks install, and are not run.
"""

import re
import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from following import ROOT, blocks_of, commands, extras, like, run, write

PROJECT = "docs/how-to/test.md"
"""A page whose blocks are the files of a project: see test_blocks.py."""
PAGES = sorted(
    name
    for page in (ROOT / "docs").rglob("*.md")
    if (name := str(page.relative_to(ROOT))) != PROJECT and blocks_of(name)
)


class Follower:
    """Somebody who does, in an empty directory, what a page says, and no more."""

    def __init__(self, page, place, read):
        self.page, self.place, self.read = page, place, read
        self.named = {"__name__": "__main__"}
        self.printed = ""

    def follow(self, language, where, block):
        if where:
            write(where, block, self.place)
        elif language == "python":
            exec(compile(block, self.page, "exec"), self.named)  # noqa: S102 - our own document
            self.printed += self.read().out
        elif language == "text":
            shown, self.printed = self.printed, ""
            self.compare(shown, block, "the Python above prints")
        elif language == "console":
            for command, shown in commands(block):
                if command.startswith("mypy") and not shutil.which("mypy", path=Path(sys.executable).parent):
                    continue  # it belongs to those who check the project, not to those who test it
                self.compare(run(command, self.place), shown, f"$ {command}")

    def compare(self, printed, shown, what):
        if not like(shown).fullmatch(printed):
            pytest.fail(f"{self.page} shows otherwise: {what}\n{printed}", pytrace=False)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_can_be_followed_from_an_empty_directory(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    follower = Follower(page, tmp_path, capsys.readouterr)
    for block in blocks_of(page):
        follower.follow(*block)
    assert not follower.printed, "what is printed last is not shown"


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_is_run_but_for_the_installation(page):
    known = extras()
    for language, where, block in blocks_of(page):
        assert where or language in {"python", "text", "console", "sh"}, block
        if language == "sh":
            named = re.findall(r"^pip install 'certflow\[([\w,]+)\]'", block, re.MULTILINE)
            assert named, block
            assert {extra for extras_named in named for extra in extras_named.split(",")} <= known
