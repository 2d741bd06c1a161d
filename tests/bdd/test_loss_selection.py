"""Which sessions the loss check judges, and what counts as a result."""

from pathlib import Path

import pytest

import pytest_certflow

pytest_plugins = ["pytester"]

FEATURE = """
Feature: Meetings
  @clause:9.4
  Rule: Somebody who may bind the organisation is there

    @row:N16
    Scenario Outline: A meeting with somebody from the top goes on
      Given a meeting on <day>
      When it opens
      Then it goes on

      Examples:
        | day          |
        | 2 March 2026 |
        | 3 March 2026 |

    Scenario: A meeting is missed
      Given a meeting
      When nobody comes
      Then it is put off

  @clause:9.4
  Rule: Whoever attends is written down

    Scenario: {name}
      Given a meeting
      When it closes
      Then the list is on file
"""

WHOLE = FEATURE.format(name="The list is kept")
LOSSY = FEATURE.format(name="A meeting is missed")

STEPS = """
from pytest_bdd import given, parsers, then, when

pytest_plugins = ["pytest_certflow"]

@given(parsers.re(".+"))
def _given():
    pass

@when(parsers.re(".+"))
def _when(request):
    pass

@then(parsers.re(".+"))
def _then():
    pass
"""

STEP_MODULES = ("certflow.bdd.steps", "certflow.bdd.steps_any", "certflow.bdd.steps_owed")
QUICK = (
    "-p", "no:hypothesispytest", "-p", "no:cov", "--strict-markers", "-W", "error",
    *(f"-pno:{name}" for name in STEP_MODULES),
)  # fmt: skip


@pytest.fixture(autouse=True)
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project with one feature file; the runs in subprocesses import this certflow, installed or not."""
    monkeypatch.setenv("PYTHONPATH", str(Path(pytest_certflow.__file__).parent))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini("[pytest]\nbdd_features_base_dir = features\n")
    pytester.makepyfile(test_meetings="from pytest_bdd import scenarios\n\nscenarios('meetings.feature')\n")
    steps(pytester, "pass")
    feature(pytester, WHOLE)


def steps(pytester: pytest.Pytester, when: str) -> None:
    pytester.makeconftest(STEPS.replace("_when(request):\n    pass", f"_when(request):\n    {when}"))


def feature(pytester: pytest.Pytester, text: str, name: str = "meetings") -> None:
    directory = pytester.path / "features"
    directory.mkdir(exist_ok=True)
    (directory / f"{name}.feature").write_text(text, encoding="utf-8")


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *QUICK, *arguments)


def test_a_whole_run_passes(pytester: pytest.Pytester) -> None:
    result = run(pytester, "--bdd-all")
    result.assert_outcomes(passed=4)
    assert result.ret == 0


def test_a_skipped_scenario_is_lost(pytester: pytest.Pytester) -> None:
    steps(pytester, "import pytest; pytest.skip('later')")
    result = run(pytester)
    assert result.ret == 1
    result.stdout.fnmatch_lines(["*did not run: *it was skipped (Skipped: later); a skipped scenario shows nothing"])


@pytest.mark.parametrize("when", ["assert False", "import pytest; pytest.xfail('known')"])
def test_a_failure_is_a_result(pytester: pytest.Pytester, when: str) -> None:
    steps(pytester, when)
    assert "scenarios lost" not in run(pytester, "--bdd-all").stdout.str()


@pytest.mark.parametrize("arguments", [(), ("-m", "clause"), ("test_meetings.py",), ("--maxfail=2",)], ids=" ".join)
def test_a_selection_of_everything_is_judged(pytester: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    feature(pytester, LOSSY)
    result = run(pytester, *arguments)
    assert result.ret == 1
    result.stdout.fnmatch_lines(
        ["features/meetings.feature:17: did not run: *the scenario on line 25 has the same name*"]
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ("-k", "march"),
        ("-k", "march", "-n", "2"),
        ("-k", "nothing"),
        ("-m", "row"),
        ("--collect-only",),
        ("test_meetings.py::test_a_meeting_is_missed",),
        ("test_meetings.py::test_a_meeting_is_missed", "-n", "2"),
        ("--deselect", "test_meetings.py::test_a_meeting_is_missed"),
    ],
    ids=" ".join,
)
def test_a_selection_is_no_loss(pytester: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    feature(pytester, LOSSY)
    result = run(pytester, *arguments)
    assert "scenarios lost" not in result.stdout.str()
    assert result.ret in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_a_stop_after_a_failure_is_no_loss(pytester: pytest.Pytester, workers: tuple[str, ...]) -> None:
    steps(pytester, "assert False")
    result = run(pytester, "-x", "--bdd-all", *workers)
    assert result.ret != 0
    assert "scenarios lost" not in result.stdout.str()


def test_last_failed_is_no_loss(pytester: pytest.Pytester) -> None:
    steps(pytester, "assert 'missed' not in request.node.name")
    assert pytester.runpytest_subprocess(*QUICK).ret == 1
    result = pytester.runpytest_subprocess(*QUICK, "--lf")
    result.assert_outcomes(failed=1)
    assert "scenarios lost" not in result.stdout.str()


def test_a_scenario_bound_in_a_module_not_named_is_no_loss(pytester: pytest.Pytester) -> None:
    bound = "from pytest_bdd import scenario\n\n@scenario('meetings.feature', {!r})\ndef test_it():\n    pass\n"
    pytester.makepyfile(test_meetings=bound.format("A meeting is missed"))
    assert run(pytester, "test_meetings.py").ret == 0
    result = run(pytester)
    assert result.ret == 1
    result.stdout.fnmatch_lines(["*:25: did not run: *no test was collected for it; bind its file with scenarios()*"])


def test_a_file_that_nothing_binds_is_lost_when_everything_is_asked_for(pytester: pytest.Pytester) -> None:
    feature(pytester, WHOLE, "forgotten")
    assert run(pytester).ret == 0
    for workers in ((), ("-n", "2")):
        result = run(pytester, "--bdd-all", *workers)
        assert result.ret == 1
        result.stdout.fnmatch_lines(["features/forgotten.feature:15: did not run: *bind its file with scenarios()*"])


def test_no_deselection_excuses_a_loss_when_everything_is_asked_for(pytester: pytest.Pytester) -> None:
    result = run(pytester, "--bdd-all", "-m", "row")
    assert result.ret == 1
    result.stdout.fnmatch_lines(["features/meetings.feature:17: did not run: *see whether it was deselected*"])


def test_everything_needs_a_directory(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\n")
    result = run(pytester, "--bdd-all")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*no feature file beneath bdd_features_base_dir (unset)*"])


def test_tags_become_marks(pytester: pytest.Pytester) -> None:
    listing = """
def pytest_collection_modifyitems(items):
    for item in items:
        print("marks", sorted(f"{mark.name}={mark.args}" for mark in item.iter_markers() if mark.name != "parametrize"))
"""
    pytester.makeconftest(STEPS + listing)
    run(pytester, "-s").stdout.fnmatch_lines(["*marks*clause=('9.4',)*row=('N16',)*"])
