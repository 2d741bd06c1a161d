"""Nothing can be taken out of the scheme without a scenario failing, in either language.

These are the mutants that drop a part, and a sample of the others, which `make mutants` tries, too.
"""

import pytest
from mutants.__main__ import session, wanting
from mutants.argued import ARGUED
from mutants.changes import Mutant, changed, defaults
from mutants.report import page
from mutants.table import PLANTED

from certflow.schemes.periods import full_period

KINDS = {
    "automatic dropped",
    "consequence dropped",
    "duty dropped",
    "guard dropped",
    "reversal dropped",
    "within dropped",
}


OTHERS = {
    "act dropped",
    "act led elsewhere",
    "act opened",
    "clause swapped",
    "guard negated",
    "period moved",
    "setting flipped",
}
SAMPLE = 100


def problems(found, exceptions=ARGUED):
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
    there = {each["name"] for each in found["mutants"]}
    for some in (*exceptions, PLANTED):
        if some not in unnoticed and (some in there or some.endswith("dropped")):
            yield f"{some}: is not there, or is noticed: strike it from the list, or mend the planted guard"
    for killer in found["failing anyway"]:
        yield f"{killer}: fails with nothing taken out, so it shows nothing"
    for kind in KINDS - {each["kind"] for each in found["mutants"]}:
        yield f"no mutant of the kind '{kind}' was tried"


def test_without_any_one_part_of_the_scheme_a_scenario_fails_in_each_language(tmp_path):
    found = session(tmp_path / "found.json", "table", "--parts", "--sample", str(SAMPLE))
    print(f"{len(found['mutants'])} mutants in {found['seconds']} s")  # noqa: T201 - shown by -s, or on failure
    wrong = list(problems(found))

    assert not wrong, "\n".join(wrong)
    kinds = [each["kind"] for each in found["mutants"]]
    assert {*kinds} - KINDS == OTHERS
    assert sum(kind in OTHERS for kind in kinds) >= 2 * SAMPLE, "each is tried in both languages"


def test_what_a_function_takes_where_nothing_is_given_is_changed_with_it():
    source = "def full_period(policy, start, *, months, first_day_counts=True): ..."
    mutant = Mutant("", "", changes=defaults("certflow.schemes.periods", "full_period", source))

    with changed(mutant):
        assert full_period.__kwdefaults__ == {"first_day_counts": True}
    assert full_period.__kwdefaults__ == {"first_day_counts": False}


# The judgement itself


TWO = "guard two dropped"


def tried(name, language, killer):
    kind = " ".join((name.split()[0], name.split()[-1]))
    shown = {"rows": ["N03"], "clauses": ["rule 5"]}
    return {"name": name, "kind": kind, "language": language, "killer": killer, "tests": 7, **shown}


def everything(killer="a test", **extra):
    """A run in which all is well, but for what is said."""
    names = {kind.replace(" ", " one "): killer for kind in sorted(KINDS)} | {PLANTED: None, TWO: None} | extra
    lines = [tried(name, lang, by) for name, by in names.items() for lang in ("en", "zh-CN")]
    return {"mutants": lines, "failing anyway": []}


EXCEPT_TWO = {TWO: "it cannot be reached"}


def test_a_run_in_which_all_is_noticed_but_the_planted_guard_and_the_exceptions_is_well():
    assert not list(problems(everything(), EXCEPT_TWO))


def test_what_is_not_noticed_in_one_language_is_told_with_its_clause_and_row():
    run = everything()
    run["mutants"].append(tried("guard three dropped", "en", None))

    assert list(problems(run, EXCEPT_TWO)) == [
        "guard three dropped (rule 5; rows: N03): none of 7 scenarios in en fails without it: add one"
    ]


@pytest.mark.parametrize("name", [PLANTED, TWO])
def test_a_planted_guard_or_an_exception_that_is_no_more_is_told_of(name):
    run = everything()
    run["mutants"] = [each for each in run["mutants"] if each["name"] != name]

    (told,) = problems(run, EXCEPT_TWO)
    assert told.startswith(f"{name}: is not there")


def test_an_exception_that_is_noticed_is_told_of():
    run = everything(**{TWO: "a test"})

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

    assert list(problems(run, EXCEPT_TWO)) == ["no mutant of the kind 'duty dropped' was tried"]


def test_an_argued_mutant_of_another_kind_is_not_missed():
    argued = EXCEPT_TWO | {"setting three defaults to 7": "nothing reads it before it is settled"}

    assert not list(problems(everything(), argued))


# The report


def test_the_report_counts_what_was_made_noticed_argued_and_left():
    run = everything(**{"guard three dropped": None}) | {"scenarios": 9, "seconds": 120, "processors": 2}

    text = page(run, "table")

    assert "| guard dropped | 3 | 1 | 0 | 2 |" in text
    assert "| all | 8 | 6 | 0 | 2 |" in text
    assert "- `guard three dropped`" in text
    assert PLANTED not in text


def test_the_report_on_functions_counts_those_that_are_run_and_changed():
    line = {**tried("guard dropped", "zh-CN", "a test"), "name": "f 1: x -> y", "kind": "guard"}
    run = {"mutants": [line], "scenarios": 9, "seconds": 60, "processors": 2}

    text = page({**run, "functions": {"guard": {"there": 4, "run": 3, "changed": 2}}}, "functions")

    assert "| guard | 1 | 1 | 0 | 0 |" in text
    assert "| guard | 4 | 3 | 2 |" in text


@pytest.mark.parametrize(("left", "too_many"), [(0, False), (5, False), (6, True)])
def test_of_the_mutants_of_a_hundred_functions_at_most_five_may_be_left(left, too_many):
    found = [{**tried(f"f {n}", "zh-CN", None if n < left else "a test"), "kind": "guard"} for n in range(100)]

    assert wanting(found, "functions") is too_many


def test_of_the_table_none_may_be_left_that_nobody_argues_for():
    assert wanting(everything(**{"guard three dropped": None})["mutants"], "table")
    assert not wanting(everything(**{TWO: "a test"})["mutants"], "table")
