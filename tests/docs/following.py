"""How a page of the documents is followed from an empty directory, and what a reader must then see."""

import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks_of(page):
    """Each block of a page in order: its language, the file it is to be written to (or nothing), and its words."""
    return BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))


def write(where, block, place):
    """Write a block to the file that it names."""
    path = place / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block, encoding="utf-8")


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


def extras():
    """The extras of the package, by the names in its project file."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return set(
        re.findall(r"^([\w-]+) = \[", project.split("[project.optional-dependencies]")[1].split("\n[")[0], re.MULTILINE)
    )
