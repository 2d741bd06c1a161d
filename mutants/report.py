"""What came of a run: a page that is kept in the repository."""

import platform
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from mutants.argued import ARGUED
from mutants.table import PLANTED

HERE = Path(__file__).parent
PAGES = {"table": HERE / "TABLE.md", "functions": HERE / "FUNCTIONS.md"}
WHAT = {
    "table": "The law as a table: each act dropped, led elsewhere and opened from every other state; each requirement "
    "dropped, negated and cited from another clause; each period moved by a day and by a month; each default of a setting "
    "changed; each consequence, reversal, duty and outer state dropped. Each mutant has to be noticed in each language.",
    "functions": "What mutmut changes in the functions of the law and in the arithmetic of days and months, but for the words "
    "of sentences, which the linter of texts reads. A mutant has to be noticed in one language.",
}


def survivors(found, kinds):
    """The names of the mutants that went unnoticed: in a language, or, of functions, in both."""
    unnoticed = Counter(each["name"] for each in found if each["killer"] is None)
    return {name for name, times in unnoticed.items() if times == 2 or kinds == "table"}


def versions(kinds):
    packages = ("certflow", "mutmut") if kinds == "functions" and find_spec("mutmut") else ("certflow",)
    return ", ".join(f"{package} {version(package)}" for package in packages)


def page(result, kinds):
    """The report in Markdown."""
    found = [each for each in result["mutants"] if each["name"] != PLANTED]
    alive = survivors(found, kinds)
    names = {each["name"]: each["kind"] for each in found}
    made, argued = (
        Counter(names.values()),
        Counter(kind for name, kind in names.items() if name in alive & ARGUED.keys()),
    )
    left = Counter(kind for name, kind in names.items() if name in alive - ARGUED.keys())
    rows = [
        f"| {kind} | {made[kind]} | {made[kind] - argued[kind] - left[kind]} | {argued[kind]} | {left[kind]} |"
        for kind in sorted(made)
    ]
    total = f"| all | {len(names)} | {len(names) - len(alive)} | {sum(argued.values())} | {sum(left.values())} |"
    run = (
        f"Run on {datetime.now(UTC).date()} with `make mutants`, {versions(kinds)}, "
        f"{platform.python_implementation()} {platform.python_version()}, by {result['scenarios']} scenarios alone, in "
        f"{result['seconds'] / 60:.0f} minutes on {result['processors']} processors."
    )
    lines = [
        f"# Mutants: {kinds}",
        "",
        WHAT[kinds],
        "",
        run,
        "",
        "| kind | made | noticed | argued | left |",
        "|---|---|---|---|---|",
        *rows,
        total,
    ]
    if sum(argued.values()):
        lines += ["", "## Argued", "", *(f"- `{name}`: {ARGUED[name]}" for name in sorted(alive & ARGUED.keys()))]
    if sum(left.values()):
        lines += ["", "## Left", "", *(f"- `{name}`" for name in sorted(alive - ARGUED.keys()))]
    return "\n".join(lines) + "\n"
