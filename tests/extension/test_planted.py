"""What mypy and pyright say of an extension, and of the mistakes that people make in one."""

import json
import re
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOOD = ROOT / "examples" / "acme" / "src"
PLANTED = sorted((HERE / "planted").glob("*.py"))
EXPECTED = {
    (file.name, number)
    for file in PLANTED
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
    if line.rstrip().endswith("# error")
}


def run(*command):
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)


@cache
def mypy():
    """Each error as file name and line."""
    said = run("mypy", "--strict", "--no-error-summary", "--hide-error-context", str(GOOD), str(HERE / "planted"))
    assert said.returncode == 1, said.stdout + said.stderr
    found = re.findall(r"^(\S+?\.py):(\d+): error:", said.stdout, re.MULTILINE)
    return frozenset((Path(file).name, int(line)) for file, line in found)


@cache
def pyright():
    """Each error as file name and line."""
    said = run("pyright", "--outputjson", str(GOOD), str(HERE / "planted"))
    assert said.returncode == 1, said.stdout + said.stderr
    return frozenset(
        (Path(found["file"]).name, found["range"]["start"]["line"] + 1)
        for found in json.loads(said.stdout)["generalDiagnostics"]
        if found["severity"] == "error"
    )


CHECKERS = [
    pytest.param(
        checker, id=checker.__name__, marks=pytest.mark.skipif(not find_spec(checker.__name__), reason="not installed")
    )
    for checker in (mypy, pyright)
]


def test_each_file_plants_one_mistake():
    assert sorted(name for name, _ in EXPECTED) == [file.name for file in PLANTED]


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("planted", sorted(EXPECTED), ids=lambda planted: planted[0])
def test_a_planted_mistake_is_found_where_it_stands(checker, planted):
    assert planted in checker()


@pytest.mark.parametrize("checker", CHECKERS)
def test_nothing_else_is_found_fault_with(checker):
    assert checker() - EXPECTED == set()
