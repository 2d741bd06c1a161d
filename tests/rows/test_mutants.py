"""Nothing can be taken out of the scheme without a scenario failing, in either language."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PLANTED = "guard planted of submit in certification"
KINDS = {"guard", "within", "automatic", "consequence", "reversal", "duty"}

EXCEPTIONS = {
    "guard rule_in_force of reapply in certification": (
        "whoever applies again applied before, when the rule had to be in force, and days do not go back"
    ),
    "within of repeat_stage_2 in audit": (
        "the certification returns to audit with it, which it can from that state alone; the outer state only keeps "
        "the act from being offered where that would fail"
    ),
}
"""What no scenario can notice, with the reason; an entry that one does notice, or that is no more, has to go."""


def session(out):
    """Run the scenarios against each mutant, in a session of their own; what it found."""
    paths = (str(HERE), os.environ.get("PYTHONPATH"))
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")},
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
    }
    # --collect-only: no test runs as one of its own; no tracebacks, and no assertions rewritten for them
    words = "-p pytest_bdd.plugin -p mutants --collect-only -qq --capture=no --assert=plain --tb=no -p no:cacheprovider"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words.split(), "--mutants", str(out), "tests/features"],
        cwd=ROOT, env=environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return json.loads(out.read_text(encoding="utf-8"))


def problems(found, exceptions=EXCEPTIONS):
    """What is wrong, by what a session found."""
    unnoticed = set()
    for each in found["mutants"]:
        name, killer = each["name"], each["killer"]
        where = f"{name} ({'; '.join(each['clauses'])}; rows: {', '.join(each['rows']) or 'none'})"
        if killer is None:
            unnoticed.add(name)
            if name not in (*exceptions, PLANTED):
                yield f"{where}: none of {each['tests']} scenarios in {each['language']} fails without it: add one"
        elif name in exceptions:
            yield f"{where}: is noticed by {killer}: strike it from the exceptions"
    for some in (*exceptions, PLANTED):
        if some not in unnoticed:
            yield f"{some}: is not there, or is noticed: strike it from the list, or mend the planted guard"
    for killer in found["failing anyway"]:
        yield f"{killer}: fails with nothing taken out, so it shows nothing"
    for kind in KINDS - {each["name"].split()[0] for each in found["mutants"]}:
        yield f"no {kind} was taken out"


def test_without_any_one_part_of_the_scheme_a_scenario_fails_in_each_language(tmp_path):
    found = session(tmp_path / "found.json")
    print(f"{len(found['mutants'])} mutants in {found['seconds']} s")  # noqa: T201 - shown by -s, or on failure
    wrong = list(problems(found))

    assert not wrong, "\n".join(wrong)


# The judgement itself


def tried(name, language, killer):
    return {"name": name, "language": language, "killer": killer, "rows": ["N03"], "clauses": ["rule 5"], "tests": 7}


def everything(killer="a test", **extra):
    """A run in which all is well, but for what is said."""
    names = {f"{kind} one": killer for kind in sorted(KINDS)} | {PLANTED: None, "guard two": None} | extra
    lines = [tried(name, lang, by) for name, by in names.items() for lang in ("en", "zh-CN")]
    return {"mutants": lines, "failing anyway": []}


EXCEPT_TWO = {"guard two": "it cannot be reached"}


def test_a_run_in_which_all_is_noticed_but_the_planted_guard_and_the_exceptions_is_well():
    assert not list(problems(everything(), EXCEPT_TWO))


def test_what_is_not_noticed_in_one_language_is_told_with_its_clause_and_row():
    run = everything()
    run["mutants"].append(tried("guard three", "en", None))

    assert list(problems(run, EXCEPT_TWO)) == [
        "guard three (rule 5; rows: N03): none of 7 scenarios in en fails without it: add one"
    ]


@pytest.mark.parametrize("name", [PLANTED, "guard two"])
def test_a_planted_guard_or_an_exception_that_is_no_more_is_told_of(name):
    run = everything()
    run["mutants"] = [each for each in run["mutants"] if each["name"] != name]

    (told,) = problems(run, EXCEPT_TWO)
    assert told.startswith(f"{name}: is not there")


def test_an_exception_that_is_noticed_is_told_of():
    run = everything(**{"guard two": "a test"})

    assert any("is noticed by a test" in told for told in problems(run, EXCEPT_TWO))


def test_a_planted_guard_that_is_noticed_is_told_of():
    run = everything(**{PLANTED: "a test"})

    assert any(told.startswith(PLANTED) for told in problems(run, EXCEPT_TWO))


def test_a_scenario_that_fails_with_nothing_taken_out_is_told_of():
    run = everything() | {"failing anyway": ["a test"]}

    assert any("shows nothing" in told for told in problems(run, EXCEPT_TWO))


def test_a_kind_of_which_nothing_was_taken_out_is_told_of():
    run = everything()
    run["mutants"] = [each for each in run["mutants"] if not each["name"].startswith("duty")]

    assert list(problems(run, EXCEPT_TWO)) == ["no duty was taken out"]
