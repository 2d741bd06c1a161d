"""Run the scenarios against the mutants and write the report: ``python -m mutants [table|functions]``."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from mutants.argued import ARGUED
from mutants.report import PAGES, page, survivors
from mutants.table import PLANTED

ROOT = Path(__file__).parents[1]
ENOUGH = 0.95
"""The share of the mutants of guards' functions that scenarios have to notice, of those that nobody argues for."""


def session(out, kinds="table", *more):
    """A session of pytest that tries the mutants; what it found. Raises RuntimeError where it could not."""
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
    }
    # --collect-only: no test runs as one of its own; no tracebacks, and no assertions rewritten for them
    words = "-p pytest_bdd.plugin -p mutants.harness --collect-only -qq --capture=no --assert=plain --tb=no"
    command = [sys.executable, "-m", "pytest", *words.split(), "-p", "no:cacheprovider", "--mutants", str(out)]
    done = subprocess.run(
        [*command, "--kinds", kinds, *more, "tests/features/test_scenarios.py"],
        cwd=ROOT, env=environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stdout[-3000:] + done.stderr[-3000:])
    return {**json.loads(out.read_text(encoding="utf-8")), "processors": os.cpu_count()}


def wanting(found, kinds):
    """Whether a mutant of the table was left that nobody argues for, or too many of the guards' functions."""
    left = survivors(found) - ARGUED.keys() - {PLANTED}
    guards = {each["name"] for each in found if each["kind"] == "guard"} - ARGUED.keys()
    return len(left & guards) > (1 - ENOUGH) * len(guards) if kinds == "functions" else bool(left)


def main():
    """Run them; 1 where too much was left."""
    parser = argparse.ArgumentParser(prog="python -m mutants", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=(*PAGES, []), default=[])
    code = 0
    for kinds in parser.parse_args().kinds or PAGES:
        with tempfile.TemporaryDirectory() as place:
            result = session(Path(place) / "found.json", kinds)
        text = page(result, kinds)
        PAGES[kinds].write_text(text, encoding="utf-8")
        print(text)
        code |= wanting(result["mutants"], kinds)
    return code


if __name__ == "__main__":
    sys.exit(main())
