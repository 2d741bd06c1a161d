"""The example package, as a stranger has it: its own tests, its size, and nothing but public names."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import certflow
from certflow.schemes import itsms

ROOT = Path(__file__).parents[2]
ACME = ROOT / "examples" / "acme"
SOURCES = sorted((ACME / "src").rglob("*.py"))
WRITTEN = [*SOURCES, *sorted((ACME / "tests").rglob("*.py"))]
PUBLIC = {"certflow", "certflow.schemes.itsms", "certflow.testing", "certflow.testing.strategies", "certflow.bdd.world"}


def run(*command, cwd):
    on_path = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ACME / "src")])}
    return subprocess.run([sys.executable, *command], cwd=cwd, env=on_path, capture_output=True, text=True, check=False)


def imported(file):
    """Each module and name of certflow that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("certflow"):
            yield from ((node.module, alias.name) for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names if alias.name.startswith("certflow"))


def test_its_own_tests_and_every_scenario_of_it_pass():
    plugins = ("-p", "pytest_certflow", "-p", "no:cacheprovider", "-p", "no:xdist")
    done = run("-m", "pytest", "-q", "--bdd-all", *plugins, cwd=ACME)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout


def test_its_scenarios_read_as_ours_do():
    done = run("-m", "certflow.bdd.lint", "features", cwd=ACME)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_uses_public_names_alone():
    assert SOURCES
    used = {(module, name) for file in WRITTEN for module, name in imported(file)}
    assert {module for module, _ in used} <= PUBLIC
    for module, owner in (("certflow", certflow), ("certflow.schemes.itsms", itsms)):
        assert {name for of, name in used if of == module} <= {*owner.__all__}


def test_its_states_guards_and_transitions_take_less_than_sixty_lines():
    text = (ACME / "src" / "acme_certification" / "scheme.py").read_text("utf-8")
    written = text[text.index("\nTECHNICAL_REVIEW = ") : text.index("\nACME = ")]
    assert "fmt:" not in text
    assert len([line for line in written.splitlines() if line.strip()]) < 60
