"""What fails a session when a scenario was lost; `pytest_certflow` sets it to work.

pytest-bdd drops or passes some scenarios in silence. At the end of a session this plugin reads the feature files again
and compares what had to run with what ran. It reports, and sets the exit status to 1 for,

- a scenario or a row of examples that had to run and gave no result, or was skipped;
- a scenario that passed with no step or with fewer than are written;
- a step that still held a literal `<name>`.

The first is judged file by file, and only where a whole file was asked for: a file is left alone when no scenario of
it was collected or one of it was deselected (`-k`, `-m`, `--deselect`, `--stepwise`), and all of them are when a single
test was named (`::`), with `--lf`, and when the session stopped early (`-x`, an interrupt, an error of collection).
Where test modules were named one by one, a scenario that no test binds may be bound in another module and is not
reported. The other two hold for whatever ran.

It works in sessions that collect a scenario with a tag `@clause:…` or `@row:…`, and with `--bdd-all`, which asks for
everything beneath `bdd_features_base_dir`: a feature file from which nothing was collected is reported too, and no
deselection excuses a loss. It is what continuous integration should run.

While scenarios run, a step that two definitions match fails and names both; a step defined with `async def`, which
pytest-bdd would call and never await, fails as well.
"""

import inspect
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Feature, Scenario, Step
from pytest_bdd.scenario import find_fixturedefs_for_step, scenario_wrapper_template_registry
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from certflow.bdd.due import Example, Judgement, Run, Selection
from certflow.bdd.feature import PLACEHOLDER, Problem
from certflow.bdd.reading import feature_files

_KEY = "certflow_bdd"
_TRACE = pytest.StashKey["_Trace"]()


class _Trace:
    """What the scenario of one test has done so far."""

    def __init__(self) -> None:
        self.steps = 0
        self.literals: list[tuple[int, str]] = []


def _files(config: pytest.Config) -> tuple[Path, ...]:
    base = str(config.getini("bdd_features_base_dir"))
    named = os.path.abspath(config.rootpath / base)  # noqa: PTH100 - as pytest-bdd names files, links unresolved
    return feature_files(Path(named)) if base else ()


class LossCheck:
    """The plugin's state in one process; under pytest-xdist the workers report to the controller, which judges."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.named: set[tuple[str, int]] = set()
        self.dropped: set[str] = set()
        self.runs: list[Run] = []
        self.problems: list[Problem] = []
        self.judgement = Judgement((), Selection(frozenset()))
        self._matching: dict[tuple[str, str, str], list[StepFunctionContext]] = {}

    def require_features(self) -> None:
        """Raise `pytest.UsageError` where there is no feature file to look for."""
        if not _files(self.config):
            where = self.config.getini("bdd_features_base_dir") or "unset"
            message = (
                f"--bdd-all: no feature file beneath bdd_features_base_dir ({where}); set it in pytest's configuration"
            )
            raise pytest.UsageError(message)

    def collected(self, items: Sequence[pytest.Item]) -> None:
        """Note which scenarios were collected."""
        self.named.update(place[:2] for item in items if (place := _place(item)))

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """Note which files were narrowed down."""
        self.dropped.update(place[0] for item in items if (place := _place(item)))

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, scenario: Scenario) -> None:
        """Begin the trace of a scenario."""
        trace = request.node.stash[_TRACE] = _Trace()
        for step in scenario.steps:
            cells = [str(cell) for row in step.datatable.raw() for cell in row] if step.datatable else []
            trace.literals += ((step.line_number, text) for text in (step.name, *cells) if PLACEHOLDER.search(text))

    def pytest_bdd_before_step(
        self, request: pytest.FixtureRequest, feature: Feature, step: Step, step_func: Callable[..., object]
    ) -> None:
        """Fail on a step that two definitions match, and on one that would not be awaited."""
        matching = self._definitions(request, step)
        if len(matching) > 1:
            listed = "".join(f"\n  {self._defined(each)}: {each.parser.name}" for each in matching)
            cure = "pytest-bdd would take one of them unsaid; keep one, or word them apart"
            where = f"{_shown(self.config, feature.filename)}:{step.line_number}"
            pytest.fail(
                f"{where}: {len(matching)} step definitions match '{step.name}':{listed}\n{cure}", pytrace=False
            )
        if inspect.iscoroutinefunction(step_func) or inspect.isasyncgenfunction(step_func):
            where = f"{_shown(self.config, feature.filename)}:{step.line_number}"
            name = f"the step '{step.name}' is defined with async def ({step_func.__qualname__})"
            pytest.fail(
                f"{where}: {name}, which pytest-bdd never awaits; use def, and asyncio.run() in it", pytrace=False
            )

    def pytest_bdd_after_step(self, request: pytest.FixtureRequest) -> None:
        """Count the steps that ran to their end."""
        request.node.stash[_TRACE].steps += 1

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Put what the scenario did on the report, which travels to the controller."""
        report = yield
        place = _place(item)
        if place and (report.when == "call" or (report.when == "setup" and report.outcome != "passed")):
            trace = item.stash.get(_TRACE, _Trace())
            ran = report.when == "call" and hasattr(report, "wasxfail")
            vars(report)[_KEY] = {
                "file": place[0],
                "line": place[1],
                "example": [list(pair) for pair in place[2]],
                "outcome": "failed" if ran and report.outcome == "skipped" else report.outcome,
                "steps": trace.steps,
                "why": report.longrepr[2] if isinstance(report.longrepr, tuple) else "",
                "literals": [list(pair) for pair in trace.literals],
            }
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather what the scenarios did."""
        if run := run_of(report):
            self.runs.append(run)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take over what a worker of pytest-xdist collected and deselected."""
        sent = getattr(node, "workeroutput", {}).get(_KEY, {})
        self.named.update((file, line) for file, line in sent.get("named", ()))
        self.dropped.update(sent.get("dropped", ()))

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Judge, and fail the session where a scenario was lost."""
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output[_KEY] = {"named": [list(each) for each in self.named], "dropped": list(self.dropped)}
            return
        if self.config.option.collectonly:
            return
        stopped = bool(session.shouldfail or session.shouldstop) or exitstatus not in (
            pytest.ExitCode.OK,
            pytest.ExitCode.TESTS_FAILED,
            pytest.ExitCode.NO_TESTS_COLLECTED,
        )
        self.problems = sorted(set(self._judge(stopped=stopped)))
        if self.problems and not stopped:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Tell what was lost, by file and line."""
        if self.problems:
            terminalreporter.ensure_newline()
            terminalreporter.section("scenarios lost", sep="=", red=True, bold=True)
            for problem in self.problems:
                terminalreporter.write_line(str(problem))

    def _judge(self, *, stopped: bool) -> Iterator[Problem]:
        everything = bool(self.config.getoption("bdd_all"))
        arguments = [str(each) for each in self.config.args]
        single = any("::" in each for each in arguments)
        partial = single or bool(self.config.getoption("lf", default=False))
        modules = any((self.config.invocation_params.dir / each).is_file() for each in arguments)
        selection = Selection(frozenset(self.named), frozenset(self.dropped), partial, modules)
        judgement = self.judgement = Judgement(tuple(self.runs), selection, everything)
        found = [problem for run in self.runs for problem in judgement.hollow(run)]
        if not stopped:
            files = selection.files | {str(file) for file in _files(self.config) if everything}
            found += judgement.lost(files)
        for each in found:
            yield Problem(_shown(self.config, each.file), each.line, each.message)

    def _definitions(self, request: pytest.FixtureRequest, step: Step) -> list[StepFunctionContext]:
        scope = request.node.parent.nodeid if request.node.parent else ""
        key = (scope, step.type, step.name)
        if key not in self._matching:
            found = find_fixturedefs_for_step(step, request._fixturemanager, request.node)  # noqa: SLF001 - as pytest-bdd
            self._matching[key] = _distinct(step_function_context_registry[each.func] for each in found)
        return self._matching[key]

    def _defined(self, context: StepFunctionContext) -> str:
        code = getattr(inspect.unwrap(context.step_func), "__code__", None)
        return f"{_shown(self.config, code.co_filename)}:{code.co_firstlineno}" if code else repr(context.step_func)


def _place(item: pytest.Item) -> tuple[str, int, Example] | None:
    template = scenario_wrapper_template_registry.get(item.function) if isinstance(item, pytest.Function) else None
    if template is None:
        return None
    callspec = getattr(item, "callspec", None)
    row: dict[str, str] = callspec.params.get("_pytest_bdd_example", {}) if callspec else {}
    return template.feature.filename, template.line_number, tuple(row.items())


def run_of(report: pytest.TestReport) -> Run | None:
    """What a report says that a scenario did; None where it is not of one."""
    sent: dict[str, Any] | None = vars(report).get(_KEY)
    if sent is None:
        return None
    example = tuple((str(column), str(cell)) for column, cell in sent["example"])
    literals = tuple((int(line), str(text)) for line, text in sent["literals"])
    return Run(sent["file"], sent["line"], example, sent["outcome"], sent["steps"], sent["why"], literals)


def _distinct(contexts: Iterable[StepFunctionContext]) -> list[StepFunctionContext]:
    return list({id(each): each for each in contexts}.values())


def _shown(config: pytest.Config, file: str) -> str:
    path = Path(file)
    return path.relative_to(config.rootpath).as_posix() if path.is_relative_to(config.rootpath) else file
