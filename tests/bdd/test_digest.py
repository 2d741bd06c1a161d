"""The digest of a scheme changes with whatever can change a verdict, and with nothing else."""

import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

import certflow

SCRIPT = """
import sys
sys.path[:0] = sys.argv[1:2]
from certflow.bdd.digest import scheme_digest
from own.scheme import OWN
print(scheme_digest(OWN))
"""

SCHEME = """
from datetime import date
from attrs import evolve
from certflow import ITSMS, Guard, Text, holds_from
from own.days import FIRST

def late(case, facts):
    return holds_from(FIRST, Text("from {day}", "自{day}起", day=FIRST))

TERM = evolve(ITSMS.settings[0], reason=Text("as we do it", "本机构做法"))
OLD = ITSMS.lifecycles[0]
SUBMIT = next(each for each in OLD.transitions if each.id == "submit")
LATE = evolve(SUBMIT, guards=(*SUBMIT.guards, Guard(SUBMIT.clause, Text("Late enough", "时间已到"), late)))
OWN = ITSMS.extend("own-itsms-2026", OLD.extend(transitions=(LATE,)), settings=(TERM,))
"""


@pytest.fixture
def project(tmp_path):
    """An extension in a package of its own, and a certflow that may be changed."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "__init__.py").touch()
    (own / "scheme.py").write_text(SCHEME, encoding="utf-8")
    (own / "days.py").write_text("from datetime import date\nFIRST = date(2026, 1, 1)\n", encoding="utf-8")
    copytree(Path(certflow.__file__).parent, tmp_path / "certflow")
    return tmp_path


def digest(project):
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(project)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


CHANGES = {
    "certflow/schemes/periods.py": True,
    "certflow/model/window.py": True,
    "certflow/bdd/steps_waiting.py": True,
    "own/days.py": True,
    "own/scheme.py": True,
    "certflow/cli/render.py": False,
}


def test_it_is_the_same_wherever_the_source_lies_and_changes_with_it(project):
    before = digest(project)

    assert len(before) == 64
    assert digest(project) == before
    found = {}
    for name in CHANGES:
        file = project / name
        source = file.read_text(encoding="utf-8")
        file.write_text(f"{source}\n# changed\n", encoding="utf-8")
        found[name] = digest(project) != before
        file.write_text(source, encoding="utf-8")
    assert found == CHANGES
