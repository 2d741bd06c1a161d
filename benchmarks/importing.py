"""Importing certflow in a fresh interpreter, beside importing the libraries it stands on. One process a measurement."""

from __future__ import annotations

import subprocess
import sys

from benchmarks.harness import Effort, Row, compared

_TIMED = "from time import perf_counter as now; begun = now(); import {}; print(now() - begun)"


def _import(modules: str) -> float:
    done = subprocess.run([sys.executable, "-c", _TIMED.format(modules)], capture_output=True, check=True, text=True)
    return float(done.stdout)


def rows(effort: Effort) -> list[Row]:
    """One row."""
    ours, theirs, libraries = [], [], "transitions, attrs, msgspec"
    for _ in range(effort.of(30)):
        ours.append(_import("certflow"))
        theirs.append(_import(libraries))
    return [compared("import certflow", f"import {libraries}", ours, theirs)]
