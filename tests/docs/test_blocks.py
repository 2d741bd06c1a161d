"""What the documents show is what happens."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from certflow.casefile import read_case, read_policy, read_public_information
from certflow.cli.app import run_app
from certflow.schemes.itsms import ITSMS, Topic

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


def test_the_python_blocks_on_keeping_cases_run_one_after_the_other(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    blocks = _blocks("docs/how-to/keep-cases.md", "python")
    assert len(blocks) == 4
    named: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "docs/how-to/keep-cases.md", "exec"), named)  # noqa: S102 - our own document
    assert capsys.readouterr().out == "签订合同中 2\n"


def test_the_python_block_on_other_fields_runs_and_prints_what_is_shown(capsys):
    (block,), (shown,) = (
        _blocks("docs/how-to/other-fields.md", "python"),
        _blocks("docs/how-to/other-fields.md", "text"),
    )
    exec(compile(block, "docs/how-to/other-fields.md", "exec"), {})  # noqa: S102 - our own document
    assert capsys.readouterr().out == shown


def test_the_python_blocks_on_versions_run_one_after_the_other_and_print_what_is_shown(capsys):
    document = "docs/how-to/move-between-schemes.md"
    named: dict[str, object] = {}
    for block in _blocks(document, "python"):
        exec(compile(block, document, "exec"), named)  # noqa: S102 - our own document
    first, *reasons = capsys.readouterr().out.splitlines()
    assert first == "cnca-itsms-2026 own-itsms-2027"
    assert reasons == _blocks(document, "text")[0].splitlines()


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


def test_the_case_file_of_the_documents_reads_and_runs(tmp_path):
    case, policy = _blocks("docs/reference/case-file.md", "yaml")
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "lenient.yaml").write_text(policy, encoding="utf-8")
    (tmp_path / "case.yaml").write_text(case, encoding="utf-8")
    file = read_case(tmp_path / "case.yaml")
    assert next(record.transition for record in file.run().records) == "submit"
    assert read_policy(tmp_path / "policies" / "lenient.yaml", ITSMS).named() == {"full_period": "corresponding_day"}


def test_the_list_of_the_documents_reads(tmp_path):
    (block,) = _blocks("docs/reference/public-information.md", "yaml")
    (tmp_path / "topics.yaml").write_text(block, encoding="utf-8")
    assert {*read_public_information(tmp_path / "topics.yaml")} == {Topic.FEES, Topic.NEW_EDITIONS}
    assert all(
        f"`{topic}`" in (ROOT / "docs/reference/public-information.md").read_text(encoding="utf-8") for topic in Topic
    )


@pytest.mark.parametrize("document", [*READMES, *PAGES])
def test_every_relative_link_leads_somewhere(document):
    path = ROOT / document
    prose = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", prose):
        assert (path.parent / target).exists(), target
