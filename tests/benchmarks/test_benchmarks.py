"""Every bench still runs, and its results say what was measured, beside what, and whether the bound was kept."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.__main__ import names  # noqa: E402 - the folder is no installed package
from benchmarks.harness import QUICK, Quartiles, Row, alone, beside, compared, quartiles  # noqa: E402
from benchmarks.report import table, write  # noqa: E402


def bench(*arguments):
    command = [sys.executable, "-m", "benchmarks", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", names())
def test_every_bench_runs_and_gives_rows(name, tmp_path):
    done = bench("--quick", "--only", name, "--write", tmp_path / "results.md")

    assert done.returncode == 0, done.stderr
    written = (tmp_path / "results.md").read_text("utf-8")
    rows = [line for line in written.splitlines() if line.startswith("| ") and not line.startswith(("| what", "| ---"))]
    assert rows
    assert all(re.search(r"\d", row.split("|")[2]) for row in rows)
    assert f"## {name}" in written


def test_a_quick_run_leaves_the_results_alone():
    results = ROOT / "benchmarks" / "RESULTS.md"
    before = results.read_bytes() if results.exists() else None
    bench("--quick", "--only", "loading")

    assert (results.read_bytes() if results.exists() else None) == before


def test_an_unknown_bench_is_refused_with_the_names_there_are():
    done = bench("--only", "nothing")

    assert done.returncode == 2
    assert "move" in done.stderr


def test_only_the_carrying_out_is_measured_and_every_operation_is_counted_once():
    prepared, carried_out = [], []

    def batch(count):
        prepared.append(count)
        return lambda: carried_out.append(count)

    row = beside(QUICK, "ours", batch, "theirs", batch, batch=2)

    assert prepared == carried_out == [2] * 6
    assert 0 < row.ours.low <= row.ours.median <= row.ours.high < 0.01
    assert row.ratio is not None
    assert alone(QUICK, "ours", batch, batch=2).ratio is None


def test_the_ratio_is_that_of_each_pair_and_not_that_of_the_medians():
    row = compared("ours", "theirs", [1.0, 4.0, 9.0], [1.0, 2.0, 9.0])

    assert row.ratio == Quartiles(1.0, 1.0, 1.5)


def test_quartiles_lie_within_what_was_measured():
    assert quartiles([1.0, 2.0, 3.0, 4.0, 5.0]) == Quartiles(2.0, 3.0, 4.0)


@pytest.mark.parametrize(("median", "reached"), [(2.49, True), (2.5, True), (2.51, False)])
def test_a_bound_is_kept_up_to_and_at_the_bound(median, reached):
    flat = Quartiles(1.0, 1.0, 1.0)
    ratio = Quartiles(median, median, median)

    assert Row(what="x", ours=flat, theirs=flat, ratio=ratio, bound=2.5).reached is reached
    assert Row(what="x", ours=ratio, bound=2.5).reached is reached
    assert Row(what="x", ours=flat, theirs=flat, ratio=ratio).reached is None


def test_the_table_shows_figures_in_units_a_reader_knows():
    flat, tiny = Quartiles(2.0, 2.0, 2.0), Quartiles(3e-6, 3.3e-6, 4e-6)
    shown = table(
        [
            Row(what="a move", ours=tiny, beside="b", theirs=tiny, ratio=flat, bound=1.5),
            Row(what="a sweep", ours=Quartiles(0.1, 0.25, 0.3), bound=1.0),
            Row(what="a record", ours=Quartiles(290.0, 291.0, 292.0), unit="bytes"),
        ]
    )

    assert "| a move | 3.3 µs | b | 3.3 µs | 2.00 (2.00 to 2.00) | at most 1.5 | no |" in shown
    assert "| a sweep | 250 ms (100 ms to 300 ms) |  |  |  | at most 1 s | yes |" in shown
    assert "| a record | 291 bytes (290 bytes to 292 bytes) |  |  |  |  |  |" in shown


def test_the_results_name_the_day_the_machine_and_the_versions(tmp_path):
    flat = Quartiles(1.0, 1.0, 1.0)
    write([("tiny", "What it is.", [Row(what="x", ours=flat)])], QUICK, tmp_path / "results.md")
    written = (tmp_path / "results.md").read_text("utf-8")

    assert re.search(r"Measured on \d{4}-\d\d-\d\d ", written)
    assert re.search(r"\d+ cores", written)
    assert "CPython" in written
    assert re.search(r"transitions \d+\.\d+", written)
    assert "## tiny\n\nWhat it is.\n" in written
