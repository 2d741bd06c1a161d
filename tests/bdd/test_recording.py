"""What came of each scenario is recorded, with what it was judged by."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

import certflow
from certflow.bdd.recorded import read_results
from certflow.errors import CaseFileError

pytest_plugins = ["pytester"]

QUICK = ("-p", "no:hypothesispytest", "-p", "no:cov", "-p", "no:cacheprovider", "--strict-markers", "-W", "error")

OWN = """
from attrs import evolve
from certflow import ITSMS

OWN = ITSMS.extend("own-itsms-2026", settings=(ITSMS.settings[0],))
"""

CONFTEST = """
import pytest
from pytest_bdd import given
from own import OWN

@pytest.fixture
def certflow_scheme():
    return OWN

@given("a closed office")
def _():
    pytest.skip("closed today")
"""

FEATURE = """Feature: Applying

  @clause:5.1.2(3)
  Rule: 5.1.2(3) Three full months

    Scenario Outline: Not before three full months
      When “Apply” is requested on <day>
        | fact                                 | value        |
        | the day the system started operating | 1 March 2026 |
      Then it <verdict>

      Examples:
        | day         | verdict          |
        | 1 June 2026 | is not permitted |
        | 2 June 2026 | is permitted     |
        | 3 June 2026 | is not permitted |

    Scenario: Anybody in order applies
      When “Apply” is requested on 1 September 2026
      Then it is permitted

    Scenario: Nobody is there
      Given a closed office
      When “Apply” is requested on 1 September 2026
      Then it is permitted
"""
FIRST, ANYBODY, NOBODY = 14, 18, 22
"""The lines of the first row and of the scenarios without rows."""


@pytest.fixture
def project(pytester):
    pytester.makefile(".py", own=OWN, conftest=CONFTEST)
    pytester.makepyfile(test_features="from pytest_bdd import scenarios\n\nscenarios('en')\n")
    pytester.makeini("[pytest]\nbdd_features_base_dir = features\npythonpath = .\n")
    feature = pytester.mkdir("features") / "en" / "applying.feature"
    feature.parent.mkdir()
    feature.write_text(FEATURE, encoding="utf-8")
    return pytester


def record(project, *arguments):
    result = project.runpytest_subprocess(
        "-p", "pytest_certflow", "--bdd-results", "out/results.json", *QUICK, *arguments
    )
    return result, read_results(project.path / "out" / "results.json")


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "two workers"])
def test_each_scenario_and_row_is_recorded_with_its_outcome(project, workers):
    result, recorded = record(project, *workers)

    assert result.ret == 1
    (file,) = recorded.features
    assert file.outcomes == {
        FIRST: "passed",
        FIRST + 1: "passed",
        FIRST + 2: "failed",
        ANYBODY: "passed",
        NOBODY: "skipped",
    }
    assert (file.file, file.scheme) == ("en/applying.feature", "own-itsms-2026")
    assert file.sha256 == sha256((project.path / "features" / file.file).read_bytes()).hexdigest()
    assert recorded.certflow == certflow.__version__
    assert abs(datetime.now(UTC).date() - recorded.day) <= timedelta(days=1)
    assert [*(project.path / "out").iterdir()] == [project.path / "out" / "results.json"]


def test_what_was_not_asked_for_is_not_in_the_record(project):
    result, recorded = record(project, "-k", "anybody")

    assert result.ret == 0
    assert [file.outcomes for file in recorded.features] == [{ANYBODY: "passed"}]


def test_a_scenario_that_ran_without_its_steps_is_recorded_as_failed(project):
    file = project.path / "features" / "en" / "applying.feature"
    lines = FEATURE.splitlines()
    lines[ANYBODY:] = []
    file.write_text("\n".join(lines), encoding="utf-8")
    result, recorded = record(project, "-k", "anybody")

    assert result.ret == 1
    assert [file.outcomes for file in recorded.features] == [{ANYBODY: "failed"}]


def test_where_a_directory_stands_in_the_way_nothing_runs(project):
    result = project.runpytest_subprocess("-p", "pytest_certflow", "--bdd-results", "features", *QUICK)

    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--bdd-results: *features is a directory; name a file"])


BROKEN = {
    "none": (None, "there is no such file", "没有此文件"),
    "no text": (b"\xff\xfe", "holds no recorded results", "不是有效的运行结果"),
    "no JSON": (b"{", "holds no recorded results", "不是有效的运行结果"),
    "an empty object": (b"{}", "missing required field", "不是有效的运行结果"),
    "an outcome of others": (
        b'{"certflow":"1","python":"3","day":"2026-11-26","features":[{"file":"a","sha256":"b","scheme":"c","digest":"d","outcomes":{"1":"great"}}]}',
        "$.features[0].outcomes[...]",
        "不是有效的运行结果",
    ),
}
"""What a file holds, and what is said of it in both languages."""


@pytest.mark.parametrize("kind", BROKEN)
def test_what_is_wrong_with_a_file_of_results_is_told_with_its_cure(tmp_path, kind):
    path = tmp_path / "results.json"
    content, en, zh = BROKEN[kind]
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CaseFileError) as error:
        read_results(path)

    assert error.value.en.startswith(f"{path}: ")
    assert en in error.value.en
    assert zh in error.value.zh
    assert all("pytest --bdd-results FILE" in told for told in (error.value.en, error.value.zh))
