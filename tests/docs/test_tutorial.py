"""The tutorial, followed from an empty directory: each file is written, each command run and its output compared."""

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "how-to" / "extend.md"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
BLOCKS = BLOCK.findall(TUTORIAL.read_text(encoding="utf-8"))
TYPED = ("mypy",)


def run(command, place):
    """What a command prints, on the screen of somebody whose locale is English."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    env |= {"PATH": path, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "MYPY_CACHE_DIR": f"{ROOT}/.mypy_cache"}
    if not entry_points(group="pytest11", name="pytest_certflow"):
        env["PYTEST_ADDOPTS"] = "-p pytest_certflow"  # what is on the path, not installed
    done = subprocess.run(  # noqa: S602 - our own document
        command, shell=True, cwd=place, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False
    )  # fmt: skip
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def like(shown):
    """What may be printed: as shown, but for what an ellipsis leaves out of a line or, alone on one, any lines."""
    lines = (
        r"(?:.*\n)*" if line == "…" else r".*".join(re.escape(part) for part in line.split("…")) + r"\n"
        for line in shown.splitlines()
    )
    return re.compile("".join(lines))


def commands(block):
    """Each command of a block with what is shown below it."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def test_the_tutorial_can_be_followed(tmp_path):
    for language, where, block in BLOCKS:
        if where:
            path = tmp_path / where
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block, encoding="utf-8")
        elif language == "console":
            for command, shown in commands(block):
                if command.startswith(TYPED) and not shutil.which(command.split()[0], path=Path(sys.executable).parent):
                    continue
                printed = run(command, tmp_path)
                if not like(shown).fullmatch(printed):
                    pytest.fail(f"docs/how-to/extend.md shows otherwise:\n$ {command}\n{printed}", pytrace=False)


def test_only_the_installation_is_not_run():
    (installing,) = [block for language, where, block in BLOCKS if not where and language != "console"]
    extras = set(re.search(r"certflow\[([\w,]+)\]", installing)[1].split(","))

    assert all(
        re.search(rf"^{extra} = \[", (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE) for extra in extras
    )


def test_a_state_an_act_and_a_requirement_with_clause_and_facts_take_fifteen_lines_of_formatted_code(tmp_path):
    first = next(block for _, where, block in BLOCKS if where)
    nodes = [node for node in ast.parse(first).body[1:] if not isinstance(node, ast.Import | ast.ImportFrom)]
    start = min(node.lineno - len(getattr(node, "decorator_list", ())) for node in nodes)
    lines = [line for line in first.splitlines()[start - 1 :] if line.strip()]

    assert len(lines) <= 15
    for what in ("Clause(", "State(", "fact(", "-> Finding:", "Guard(", "Transition["):
        assert any(what in line for line in lines)
    if shutil.which("ruff", path=Path(sys.executable).parent):
        (tmp_path / "first.py").write_text(first, encoding="utf-8")
        assert run("ruff format --line-length 120 --diff first.py", tmp_path) == "1 file already formatted\n"
