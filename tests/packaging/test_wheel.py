"""The package as its user gets it."""

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "first-certification.yaml"


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    built = _run(sys.executable, "-m", "build", "--wheel", "--outdir", place, ROOT, cwd=place)
    assert built.returncode == 0, built.stderr
    venv.create(place / "env", with_pip=True)
    python = place / "env" / "bin" / "python"
    wheel = next(place.glob("*.whl"))
    done = _run(python, "-m", "pip", "install", "--quiet", f"{wheel}[cli]", cwd=place)
    assert done.returncode == 0, done.stderr
    return place


def test_the_wheel_runs_an_example_in_an_empty_environment_outside_the_checkout(installed):
    case = installed / "case.yaml"
    case.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    done = _run(installed / "env" / "bin" / "certflow", "run", case, "--json", cwd=installed)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["tracks"]["C1"]["state"] == "granted"


def test_the_wheel_says_that_it_is_typed_and_under_which_licence(installed):
    site = next((installed / "env" / "lib").glob("python*/site-packages"))
    assert (site / "certflow" / "py.typed").is_file()
    assert "License-Expression: MIT" in next(site.glob("certflow-*.dist-info/METADATA")).read_text(encoding="utf-8")


def test_the_wheel_brings_the_plugin_that_pytest_finds(installed):
    site = next((installed / "env" / "lib").glob("python*/site-packages"))
    assert (site / "pytest_certflow.py").is_file()
    entries = next(site.glob("certflow-*.dist-info/entry_points.txt")).read_text(encoding="utf-8")
    assert "[pytest11]\npytest_certflow = pytest_certflow" in entries


def test_the_wheel_brings_every_feature(installed):
    site = next((installed / "env" / "lib").glob("python*/site-packages"))
    brought, ours = (
        {file.relative_to(place): file.read_bytes() for file in place.rglob("*.feature")}
        for place in (site / "certflow" / "features", ROOT / "features")
    )
    assert brought == ours


def test_no_test_tool_comes_with_the_command_line(installed):
    listed = _run(installed / "env" / "bin" / "python", "-m", "pip", "list", "--format", "json", cwd=installed)
    names = {package["name"].lower() for package in json.loads(listed.stdout)}
    assert not names & {"pytest", "pytest-bdd", "hypothesis", "mypy", "ruff"}


def test_without_the_extra_the_command_line_says_what_is_missing(installed, tmp_path):
    blocker = tmp_path / "typer.py"
    blocker.write_text("raise ImportError('blocked', name='typer')\n")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from certflow.cli import main; main()"
    done = _run(installed / "env" / "bin" / "python", "-c", code, cwd=installed)
    assert done.returncode == 2
    assert "pip install 'certflow[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_building_the_scheme_imports_no_cli_sql_test_or_yaml_package():
    code = "import sys, certflow; print(sorted({name.split('.')[0] for name in sys.modules}))"
    loaded = _run(sys.executable, "-c", code, cwd=ROOT).stdout
    for package in ("typer", "click", "rich", "yaml", "sqlalchemy", "sqlite3", "pytest", "pytest_bdd", "structlog"):
        assert f"'{package}'" not in loaded


def test_the_book_is_written_with_what_its_extra_brings_outside_the_checkout(installed):
    wheel = next(installed.glob("*.whl"))
    python = installed / "env" / "bin" / "python"
    done = _run(python, "-m", "pip", "install", "--quiet", f"{wheel}[book]", cwd=installed)
    assert done.returncode == 0, done.stderr
    done = _run(python, "-m", "certflow", "book", "--out", "book", cwd=installed)
    assert done.returncode == 0, done.stderr
    written = {file.stem for file in (installed / "book" / "zh").glob("chapter-*.html")}
    assert written == {f"chapter-{file.stem}" for file in (ROOT / "features" / "en").glob("*.feature")}
