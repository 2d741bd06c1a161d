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
    "functions": "What mutmut changes in the functions that the guards run, in those of duties and consequences, and in the "
    "arithmetic of days and months: all of it but the words of sentences, which the linter of texts reads. A mutant has to be "
    "noticed by a scenario in Chinese, which governs: its twin in English takes the same steps on the same days.",
}
WHY_NOT_CHANGED = (
    "A function that is not changed is decorated, as one with a memory is, or has nothing in it to change but words. "
    "Left out is what runs only while a scheme is made, which the table changes instead, and what stands in nobody's way: "
    "questions, interpretations, and the registers that are read from a file."
)


def survivors(found):
    """The names of the mutants that went unnoticed, be it in one language."""
    return {each["name"] for each in found if each["killer"] is None}


def versions(kinds):
    packages = ("certflow", "mutmut") if kinds == "functions" and find_spec("mutmut") else ("certflow",)
    return ", ".join(f"{package} {version(package)}" for package in packages)


def page(result, kinds):
    """The report in Markdown."""
    found = [each for each in result["mutants"] if each["name"] != PLANTED]
    alive = survivors(found)
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
    if functions := result.get("functions"):
        lines += ["", "| functions | there | run by a scenario | changed |", "|---|---|---|---|"]
        lines += [
            f"| {kind} | {of['there']} | {of['run']} | {of['changed']} |" for kind, of in sorted(functions.items())
        ]
        lines += ["", WHY_NOT_CHANGED]
    if sum(argued.values()):
        lines += ["", "## Argued", "", *(f"- `{name}`: {ARGUED[name]}" for name in sorted(alive & ARGUED.keys()))]
    if sum(left.values()):
        lines += ["", "## Left", "", *(f"- `{name}`" for name in sorted(alive - ARGUED.keys()))]
    return "\n".join(lines) + "\n"
