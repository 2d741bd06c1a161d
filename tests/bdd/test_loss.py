"""The first eight traps of pytest-bdd, planted in a copy of a real feature file, and the clean copy.

Each is caught by the lint, by the run-time check, or by both; the table below says which.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

import pytest_certflow
from certflow.bdd.due import due
from certflow.bdd.feature import Feature, Rule, Scenario
from certflow.bdd.lint import lint
from certflow.bdd.reading import read

pytest_plugins = ["pytester"]

SOURCE = Path(__file__).parents[2] / "features"
"""The feature files of the project, in `en` and `zh-CN`."""

NAME = "applying-again.feature"
"""A file with an outline, a rule without Background, and two rules or more."""

LANGUAGES = ("en", "zh-CN")

STEP_MODULES = ("certflow.bdd.steps", "certflow.bdd.steps_any", "certflow.bdd.steps_owed")
QUICK = ("-p", "no:hypothesispytest", "-p", "no:cov", *(f"-pno:{name}" for name in STEP_MODULES))
"""Plugins that the runs in subprocesses can do without: they define steps of their own."""

UNKNOWN = {"en": "Assume ", "zh-CN": "给定 "}

STEPS = """
from pytest_bdd import given, parsers, then, when

@given(parsers.re("(?s).+"))
def _given():
    pass

@when(parsers.re("(?s).+"))
def _when():
    pass

@then(parsers.re("(?s).+"))
def _then():
    pass
"""

TWO_DEFINITIONS = (
    STEPS
    + """
@then(parsers.re("(?s).*."))
def _another_then():
    pass
"""
)

ASYNC = STEPS.replace("def _then()", "async def _then()")

PLUGIN = '\npytest_plugins = ["pytest_certflow"]\n'

Lines = list[str]


@frozen
class Trap:
    """A mistake, what the lint says of it and what a run says; nothing where it cannot know."""

    plant: Callable[[Lines, Feature], None]
    lint: str = ""
    run: str = ""
    steps: str = STEPS


def outline(feature: Feature) -> Scenario:
    return next(scenario for _, scenario in feature.scenarios() if scenario.examples)


def bare(feature: Feature) -> Rule:
    return next(rule for rule in feature.rules if feature.background is None and rule.background is None)


def replace(lines: Lines, number: int, old: str, new: str) -> None:
    assert old in lines[number - 1]
    lines[number - 1] = lines[number - 1].replace(old, new, 1)


def same_name_under_two_rules(lines: Lines, feature: Feature) -> None:
    first, second = (rule.scenarios[0] for rule in feature.rules[:2])
    replace(lines, second.line, second.name, first.name)


def full_width_colon(lines: Lines, feature: Feature) -> None:
    number = bare(feature).scenarios[0].line
    replace(lines, number, ":", "：")
    if lines[number - 2].lstrip().startswith("@"):
        lines[number - 2] = ""


def unknown_keyword_first(lines: Lines, feature: Feature) -> None:
    step = bare(feature).scenarios[0].steps[0]
    replace(lines, step.line, step.keyword, UNKNOWN[feature.language])


def unknown_keywords_only(lines: Lines, feature: Feature) -> None:
    for step in bare(feature).scenarios[0].steps:
        replace(lines, step.line, step.keyword, UNKNOWN[feature.language])


def full_width_bars(lines: Lines, feature: Feature) -> None:
    examples = outline(feature).examples[0]
    assert examples.header is not None
    for row in (examples.header, *examples.rows):
        lines[row.line - 1] = lines[row.line - 1].replace("|", "｜")


def misspelt_placeholder(lines: Lines, feature: Feature) -> None:
    step = next(step for step in outline(feature).steps if "<" in step.text)
    replace(lines, step.line, "<", "<x")


def without(*types: str) -> Callable[[Lines, Feature], None]:
    def plant(lines: Lines, feature: Feature) -> None:
        for step in bare(feature).scenarios[0].steps:
            if step.type in types:
                lines[step.line - 1] = ""

    return plant


def nothing(lines: Lines, feature: Feature) -> None:
    """The trap is in the steps, not in the feature file."""


TRAPS = {
    "same name under two rules": Trap(
        same_name_under_two_rules,
        lint=r"has the name of the one on line \d+, which pytest-bdd then drops; rename one",
        run=r"did not run: .*the scenario on line \d+ has the same name, and pytest-bdd keeps only the last",
    ),
    "full width colon": Trap(full_width_colon, lint="a full-width colon after .*the line is read as description"),
    "unknown keyword first": Trap(unknown_keyword_first, lint="'(给定|Assume).* is read as description and never runs"),
    "unknown keywords only": Trap(
        unknown_keywords_only,
        lint="has no steps and would pass",
        run="ran without steps: .*begin each with a keyword of the file's language",
    ),
    "full width bars": Trap(
        full_width_bars,
        lint="a table row with full-width bars is read as description, and the table as empty",
        run="ran with a literal: .*no column filled the name in '.*<.*>",
    ),
    "misspelt placeholder": Trap(
        misspelt_placeholder,
        lint=r"<x.*> is no column of the examples on line \d+ \(they have: ",
        run="ran with a literal: .*no column filled the name in '.*<x.*>",
    ),
    "no steps": Trap(without("given", "when", "then"), lint="has no steps and would pass", run="ran without steps: "),
    "no When": Trap(without("when"), lint="has no When, so nothing happens in it"),
    "no Then": Trap(without("then"), lint="has no Then, so it cannot fail"),
    "two definitions": Trap(nothing, run="2 step definitions match '", steps=TWO_DEFINITIONS),
    "async def": Trap(nothing, run=r"is defined with async def \(_then\), which pytest-bdd never awaits", steps=ASYNC),
}


@frozen
class Project:
    """A project with one copied feature file, as pytest sees it."""

    pytester: pytest.Pytester
    file: Path

    def run(self, *arguments: str) -> pytest.RunResult:
        common = ("-p", "no:cacheprovider", *QUICK, "--strict-markers", "-W", "error")
        return self.pytester.runpytest_subprocess(*common, *arguments)

    def lint(self) -> str:
        return "\n".join(map(str, lint(self.pytester.path / "features")))


def copy(language: str, file: Path, plant: Callable[[Lines, Feature], None] | None = None) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((SOURCE / language / NAME).read_bytes())
    if plant is not None:
        change(file, plant)
    return file


def change(file: Path, plant: Callable[[Lines, Feature], None]) -> None:
    source = read(file)
    assert source.feature is not None
    lines = list(source.lines)
    plant(lines, source.feature)
    file.write_text("\n".join(lines), encoding="utf-8")


def plant_every_trap(pytester: pytest.Pytester, plugin: str = PLUGIN) -> Project:
    """One directory a trap, each with its own copies in both languages and its own steps."""
    clean = project(pytester, "en", steps="", plugin=plugin)
    clean.file.unlink()
    (pytester.path / "test_features.py").unlink()
    for name, trap in TRAPS.items():
        directory = pytester.mkpydir(name.replace(" ", "_"))
        (directory / "conftest.py").write_text(trap.steps, encoding="utf-8")
        binding = f"from pytest_bdd import scenarios\n\nscenarios({str(directory / 'features')!r})\n"
        (directory / "test_features.py").write_text(binding, encoding="utf-8")
        for language in LANGUAGES:
            copy(language, directory / "features" / language / NAME, trap.plant)
    return clean


def project(pytester: pytest.Pytester, language: str, steps: str = STEPS, plugin: str = PLUGIN) -> Project:
    pytester.makeini("[pytest]\nbdd_features_base_dir = features\n")
    pytester.makeconftest(steps + plugin)
    pytester.makepyfile(test_features="from pytest_bdd import scenarios\n\nscenarios('.')\n")
    return Project(pytester, copy(language, pytester.path / "features" / language / NAME))


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the runs in subprocesses import this certflow, installed or not."""
    monkeypatch.setenv("PYTHONPATH", str(Path(pytest_certflow.__file__).parent))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)


@pytest.mark.parametrize("arguments", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_clean_copies_pass(pytester: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    clean = project(pytester, "en")
    twin = copy("zh-CN", pytester.path / "features" / "zh-CN" / NAME)
    result = clean.run("--bdd-all", *arguments)
    result.assert_outcomes(passed=len(due(clean.file) + due(twin)))
    assert result.ret == 0
    assert "scenarios lost" not in result.stdout.str()
    assert clean.lint() == ""


def test_pytest_bdd_alone_says_nothing(pytester: pytest.Pytester) -> None:
    plant_every_trap(pytester, plugin="")
    assert pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:pytest_certflow", *QUICK).ret == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trap", TRAPS.values(), ids=list(TRAPS))
def test_the_lint_names_the_line(pytester: pytest.Pytester, trap: Trap, language: str) -> None:
    planted = project(pytester, language)
    change(planted.file, trap.plant)
    if trap.lint:
        assert re.search(rf"{NAME}:\d+: .*{trap.lint}", planted.lint())
    else:
        assert trap.run


@pytest.mark.parametrize("name", [name for name, trap in TRAPS.items() if trap.run])
def test_the_run_fails_and_names_the_line(pytester: pytest.Pytester, name: str) -> None:
    trap = TRAPS[name]
    planted = project(pytester, "zh-CN", trap.steps)
    change(planted.file, trap.plant)
    result = planted.run()
    assert result.ret == 1
    assert re.search(rf"features/zh-CN/{NAME}:\d+: .*{trap.run}", result.stdout.str())


def test_workers_report_every_trap_to_the_controller(pytester: pytest.Pytester) -> None:
    planted = plant_every_trap(pytester)
    result = planted.run("-n", "2")
    assert result.ret == 1
    said = result.stdout.str()
    for name, trap in TRAPS.items():
        for language in LANGUAGES:
            found = re.search(
                rf"{name.replace(' ', '_')}/features/{language}/{NAME}:\d+: .*{trap.run or 'nothing'}", said
            )
            assert bool(found) == bool(trap.run), f"{name} in {language}"


def test_two_definitions_are_both_named(pytester: pytest.Pytester) -> None:
    result = project(pytester, "en", TWO_DEFINITIONS).run()
    result.stdout.re_match_lines([r".*conftest\.py:\d+: \(\?s\)\.\+", r".*conftest\.py:\d+: \(\?s\)\.\*\."])
    result.stdout.fnmatch_lines(["*keep one, or word them apart*"])


def test_steps_imported_twice_are_one_definition(pytester: pytest.Pytester) -> None:
    clean = project(pytester, "en", "from common import *\n")
    pytester.makepyfile(common=STEPS.replace("def _", "def step_"))
    features = "from common import *\nfrom pytest_bdd import scenarios\n\nscenarios('.')\n"
    pytester.makepyfile(test_features=features)
    assert clean.run("--bdd-all").ret == 0


def test_a_lost_outline_is_named_row_by_row(pytester: pytest.Pytester) -> None:
    planted = project(pytester, "en")
    change(planted.file, same_name_under_two_rules)
    required = due(planted.file)
    rows = [each for each in required if each.scenario_line == required[0].scenario_line]
    lost = [line for line in planted.run().stdout.lines if "did not run" in line]
    assert [line.split(": ")[0] for line in lost] == [f"features/en/{NAME}:{row.line}" for row in rows]
    assert all(cell in line for row, line in zip(rows, lost, strict=True) for _, cell in row.example)
