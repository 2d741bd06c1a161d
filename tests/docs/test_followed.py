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


@pytest.mark.parametrize("page", sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs").rglob("*.md")))
def test_no_block_of_a_page_is_written_so_that_nobody_would_run_it(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    fences = re.findall(r"^\s*(?:```|~~~)", text, re.MULTILINE)
    of_the_site = re.findall(r"^```\{(?:toctree)\}$", text, re.MULTILINE)
    assert len(fences) == 2 * (len(blocks_of(page)) + len(of_the_site))


@pytest.mark.parametrize("page", PAGES)
def test_each_file_of_a_page_is_used_by_another_block(page):
    blocks = blocks_of(page)
    tested = any("$ pytest" in block or "-m pytest" in block for _, _, block in blocks)
    for place, (_, where, _) in enumerate(blocks):
        others = [block for other, (_, _, block) in enumerate(blocks) if other != place]
        found_by_itself = tested and Path(where).name.startswith(("test_", "conftest"))
        assert not where or found_by_itself or any(Path(where).stem in block for block in others), where
