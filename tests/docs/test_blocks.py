"""What the documents show is what happens."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from certflow.cli.app import run_app
from certflow.schemes.itsms import Topic

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")
PAGES = sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs").rglob("*.md"))
PRINTED = re.compile(r"<!-- printed: certflow (.+?) -->\n```text\n(.*?)```", re.DOTALL)


def _blocks(document: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / document).read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_each_python_block_of_the_readme_runs(place, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    exec(compile(_blocks("README.md", "python")[place], "README.md", "exec"), {})  # noqa: S102 - our own document
    if place == 0:
        assert "体系运行已满三个月 CNCA-ITSMS-01:2026, 5.1.2(3)" in capsys.readouterr().out
    if place == 1:
        assert capsys.readouterr().out == "True 1\n"


def test_the_readme_has_exactly_the_blocks_that_are_run():
    assert len(_blocks("README.md", "python")) == 3


def test_the_python_blocks_on_testing_run_one_after_the_other_and_print_what_is_shown(capsys):
    document = "docs/how-to/test.md"
    blocks = [block for block in _blocks(document, "python") if not block.startswith("# tests/")]
    assert len(blocks) == 5
    named: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, document, "exec"), named)  # noqa: S102 - our own document
    assert capsys.readouterr().out == _blocks(document, "text")[0]


def test_the_project_on_testing_runs_as_a_project_of_its_own(pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.setenv("PYTHONSAFEPATH", "1")  # as the command pytest does, which adds no directory by itself
    document = "docs/how-to/test.md"
    code = next(block for block in _blocks(document, "python") if "class Review" in block)
    (pytester.path / "reviews.py").write_text(
        f"from certflow import Case\nfrom certflow.testing import asked, assert_blocked, assert_permitted, day\n{code}",
        encoding="utf-8",
    )
    for language in ("python", "toml", "gherkin"):
        for block in _blocks(document, language):
            name = re.search(r"^# ([\w/.-]+\.(?:py|toml|feature))$", block, re.MULTILINE)
            if name:
                path = pytester.path / name[1]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block, encoding="utf-8")
    (command,) = (line for block in _blocks(document, "sh") for line in block.splitlines() if "--bdd-results" in line)
    asked = shlex.split(command.removeprefix("pytest "))
    result = pytester.runpytest_subprocess("-p", "pytest_certflow", "-p", "no:cacheprovider", *asked, "tests")

    result.assert_outcomes(passed=4)
    (shown,) = _blocks(document, "json")
    recorded = json.loads((pytester.path / "results.json").read_text(encoding="utf-8"))
    lengths = {(len(file.pop("sha256")), len(file.pop("digest"))) for file in recorded["features"]}
    assert lengths == {(64, 64)}
    assert recorded["features"] == [
        {key: value for key, value in file.items() if value != "…"} for file in json.loads(shown)["features"]
    ]
    assert {*recorded} == {*json.loads(shown)}
    (command,) = (line for block in _blocks(document, "sh") for line in block.splitlines() if "certflow book" in line)
    book = [sys.executable, "-m", *shlex.split(command)]
    subprocess.run(book, cwd=pytester.path, capture_output=True, check=True)
    assert "全部通过" in (pytester.path / "book" / "zh" / "index.html").read_text(encoding="utf-8")
    lint = [sys.executable, "-m", "certflow.bdd.lint", "features"]
    assert subprocess.run(lint, cwd=pytester.path, capture_output=True, text=True, check=False).stdout == ""


def test_every_block_on_testing_is_among_those_that_are_run():
    text = (ROOT / "docs/how-to/test.md").read_text(encoding="utf-8")
    assert {*re.findall(r"^```(\w+)", text, re.MULTILINE)} == {"python", "text", "toml", "gherkin", "json", "sh"}
    assert len(_blocks("docs/how-to/test.md", "text")) == 1 + len(PRINTED.findall(text))
    for block in (*_blocks("docs/how-to/test.md", "toml"), *_blocks("docs/how-to/test.md", "gherkin")):
        assert re.search(r"^# \S+\.(?:toml|feature)$", block, re.MULTILINE)
    for line in "".join(_blocks("docs/how-to/test.md", "sh")).splitlines():
        assert line.startswith("pip install ") or "--bdd-results" in line or "certflow book" in line


@pytest.mark.parametrize("readme", READMES)
def test_the_verdict_in_the_readme_is_the_one_printed(readme, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    ((command, shown),) = PRINTED.findall((ROOT / readme).read_text(encoding="utf-8"))
    words = shlex.split(command)
    assert run_app(words if "--lang" in words else [*words, "--lang", "en"]) == 0
    printed = capsys.readouterr().out
    assert shown.strip()
    assert shown.strip("\n") in printed


def test_the_steps_shown_in_the_document_on_testing_are_those_printed(capsys):
    ((command, shown),) = PRINTED.findall((ROOT / "docs/how-to/test.md").read_text(encoding="utf-8"))
    assert run_app([*shlex.split(command), "--lang", "en"]) == 0
    assert shown in capsys.readouterr().out


def test_the_page_on_public_information_names_every_topic():
    page = (ROOT / "docs/reference/public-information.md").read_text(encoding="utf-8")
    assert all(f"`{topic}`" in page for topic in Topic)


def _commands(readme: str) -> list[list[str]]:
    lines = [line for block in _blocks(readme, "sh") for line in block.splitlines()]
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith(".venv/bin/certflow ")]


def test_each_command_of_the_readme_does_its_work(capsys, tmp_path, monkeypatch):
    """In a clone, after the two commands: files of one's own beside the examples, and the scheme of the last block."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "my_rules.py").write_text(_blocks("README.md", "python")[2], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    telling = {"ask", "check", "diff", "impact"}  # 1 tells that an act is not permitted, or what was found
    for words in _commands("README.md"):
        code, said = run_app(words), capsys.readouterr()
        assert code in ({0, 1} if words[0] in telling else {0}), (words, said)


def test_the_commands_of_the_chinese_readme_are_those_of_the_english_one():
    def plain(words):
        return tuple(sorted(word for word in words if word not in {"--lang", "zh"}))

    chinese = _commands("README.zh-CN.md")
    assert all(words.count("zh") == 1 for words in chinese)
    assert {plain(words) for words in chinese} == {plain(words) for words in _commands("README.md")}


@pytest.mark.parametrize("document", [*READMES, *PAGES])
def test_every_relative_link_leads_somewhere(document):
    path = ROOT / document
    prose = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", prose):
        assert (path.parent / target).exists(), target
