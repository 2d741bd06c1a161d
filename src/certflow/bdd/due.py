"""What had to run, by the feature files alone, and what is missing from what ran."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import field, frozen

from certflow.bdd.feature import Background, Problem
from certflow.bdd.reading import read

Example = tuple[tuple[str, str], ...]
"""The columns and cells of one row of examples; empty for a scenario without them."""

Key = tuple[str, int, Example]
"""File, line of the scenario and row: what one test answers for."""


@frozen
class Due:
    """A scenario, or one row of an outline, that has to run; `line` is that of the row."""

    file: str
    line: int
    scenario_line: int
    rule: str
    scenario: str
    example: Example
    steps: int

    @property
    def key(self) -> Key:
        """What the test that runs it reports."""
        return self.file, self.scenario_line, self.example

    def __str__(self) -> str:
        row = " | ".join(cell for _, cell in self.example)
        return " / ".join(part for part in (self.rule, self.scenario, row) if part)


@frozen
class Run:
    """What one test did; `outcome` is that of pytest, `why` the reason of a skip, `literals` the unfilled names."""

    file: str
    line: int
    example: Example
    outcome: str
    steps: int
    why: str = ""
    literals: tuple[tuple[int, str], ...] = ()

    @property
    def key(self) -> Key:
        """What it answers for."""
        return self.file, self.line, self.example


@frozen
class Selection:
    """What pytest was told to run.

    `named` are the scenarios collected, by file and line; `dropped` the files of which a scenario was deselected. In a
    `partial` session only some tests of a file were asked for; in one over `modules`, a file's other tests may live in
    a module that was not named.
    """

    named: frozenset[tuple[str, int]]
    dropped: frozenset[str] = frozenset()
    partial: bool = False
    modules: bool = False

    @property
    def files(self) -> frozenset[str]:
        """The feature files from which a scenario was collected."""
        return frozenset(file for file, _ in self.named)


def due(path: Path) -> tuple[Due, ...]:
    """List what a feature file requires to run; nothing where it cannot be read, which pytest tells by itself."""
    feature = read(path).feature
    if feature is None:
        return ()
    found: list[Due] = []
    for rule, scenario in feature.scenarios():
        steps = len(scenario.steps) + _count(feature.background) + _count(rule.background if rule else None)
        rows = [
            (row.line, tuple(dict(zip(examples.columns, row.cells, strict=False)).items()))
            for examples in scenario.examples
            for row in examples.rows
        ]
        for line, example in rows or [(scenario.line, ())]:
            name = rule.name if rule else ""
            found.append(Due(str(path), line, scenario.line, name, scenario.name, example, steps))
    return tuple(found)


def _count(background: Background | None) -> int:
    return len(background.steps) if background else 0


@frozen
class Judgement:
    """The comparison of what had to run with what ran."""

    runs: tuple[Run, ...]
    selection: Selection
    everything: bool = False
    _due: dict[str, tuple[Due, ...]] = field(factory=dict, init=False, eq=False)

    def lost(self, files: Iterable[str]) -> Iterator[Problem]:
        """Tell what had to run and did not, in those of the files that were selected whole."""
        results = Counter(run.key for run in self.runs if run.outcome in ("passed", "failed"))
        skipped = {run.key: run.why for run in self.runs if run.outcome == "skipped"}
        for file in sorted(files):
            if not self.everything and (self.selection.partial or file in self.selection.dropped):
                continue
            required = self._required(file)
            if not required and self.everything:
                yield Problem(file, 1, "holds no scenario that can be read; run python -m certflow.bdd.lint on it")
            for each in required:
                if results[each.key] > 0:
                    results[each.key] -= 1
                elif why := self._why(each, required, skipped.get(each.key)):
                    yield Problem(file, each.line, f"did not run: {each}: {why}")

    def asked_of(self, run: Run) -> Iterator[Due]:
        """What a test answers for: one scenario or row, or several rows that hold the same."""
        return (each for each in self._required(run.file) if each.key == run.key)

    def hollow(self, run: Run) -> Iterator[Problem]:
        """Tell whether what ran showed nothing, or not all: no steps, fewer than written, a name left unfilled."""
        each = next(self.asked_of(run), None)
        if each is None:
            return
        for line, text in run.literals:
            message = f"no column filled the name in '{text}'; run python -m certflow.bdd.lint to see why"
            yield Problem(run.file, line, f"ran with a literal: {each}: {message}")
        if run.outcome == "passed" and each.steps == 0:
            message = "it has none that can be read; begin each with a keyword of the file's language"
            yield Problem(run.file, each.line, f"ran without steps: {each}: {message}")
        elif run.outcome == "passed" and run.steps < each.steps:
            yield Problem(run.file, each.line, f"ran {run.steps} of its {each.steps} steps: {each}")

    def _required(self, file: str) -> tuple[Due, ...]:
        if file not in self._due:
            path = Path(file)
            self._due[file] = due(path) if path.exists() else ()
        return self._due[file]

    def _why(self, each: Due, required: Iterable[Due], skip: str | None) -> str:
        if skip is not None:
            return f"it was skipped ({skip or 'no reason given'}); a skipped scenario shows nothing"
        if (each.file, each.scenario_line) in self.selection.named:
            return "it was collected, and no test reported a result; see whether it was deselected or a worker died"
        for other in required:
            if other.scenario == each.scenario and (each.file, other.scenario_line) in self.selection.named:
                where = f"the scenario on line {other.scenario_line} has the same name"
                return f"{where}, and pytest-bdd keeps only the last; rename one of them"
        if self.selection.modules and not self.everything:
            return ""
        return "no test was collected for it; bind its file with scenarios() in a test module"
