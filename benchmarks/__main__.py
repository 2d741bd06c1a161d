"""Run the benches, print a table and write RESULTS.md: ``python -m benchmarks [--quick] [--only NAME]``."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from pkgutil import iter_modules

from benchmarks import __path__ as here
from benchmarks.harness import FULL, QUICK
from benchmarks.report import RESULTS, table, write

__all__ = ["main"]

_NO_BENCHES = {"__main__", "databases", "harness", "histories", "others", "report"}


def names() -> list[str]:
    """The benches: every module of this package that has rows to give."""
    return sorted(module.name for module in iter_modules(here) if module.name not in _NO_BENCHES)


def main(arguments: list[str] | None = None) -> int:
    """Run them; 1 where a bound was missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="very few rounds: shows that every bench runs, no more")
    parser.add_argument("--only", action="append", choices=names(), help="this bench (may be given several times)")
    parser.add_argument("--write", type=Path, default=None, help=f"where the results go (a full run: {RESULTS.name})")
    asked = parser.parse_args(arguments)
    effort = QUICK if asked.quick else FULL
    benches = []
    for name in asked.only or names():
        module = import_module(f"benchmarks.{name}")
        rows = module.rows(effort)
        benches.append((name, cleandoc(module.__doc__ or ""), rows))
        print(f"\n{name}\n\n{table(rows)}", flush=True)
    path = asked.write or (None if asked.quick or asked.only else RESULTS)
    if path is not None:
        write(benches, effort, path)
    return int(any(row.reached is False for _, _, rows in benches for row in rows) and not asked.quick)


if __name__ == "__main__":
    sys.exit(main())
