"""What each scenario shows: of which rows and clauses, and whether an act is blocked in it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from certflow.bdd.due import Example, Key
from certflow.bdd.feature import PLACEHOLDER, Feature, Rule, Scenario
from certflow.bdd.reading import read

__all__ = ["Shown", "says_blocked", "shown"]

_BLOCKED = re.compile(r"\bis not permitted\b|不得办理|\bis not in order\b|尚不齐备")


@frozen
class Shown:
    """A scenario, or one row of an outline, with the values of the tags it stands under.

    It ``blocks`` if its outcome says that an act is not permitted, or a list not in order; every other one permits.
    """

    file: str
    line: int
    example: Example
    language: str
    rows: frozenset[str]
    clauses: frozenset[str]
    blocks: bool

    @property
    def key(self) -> Key:
        """What the test that runs it answers for."""
        return self.file, self.line, self.example


def shown(path: Path) -> tuple[Shown, ...]:
    """What the scenarios of a feature file show, in its order; nothing where it cannot be read."""
    feature = read(path).feature
    if feature is None:
        return ()
    return tuple(
        Shown(
            file=str(path),
            line=scenario.line,
            example=example,
            language=feature.language,
            rows=_tagged("row", feature, rule, scenario),
            clauses=_tagged("clause", feature, rule, scenario),
            blocks=any(map(says_blocked, _outcomes(scenario, example))),
        )
        for rule, scenario in feature.scenarios()
        for example in _examples(scenario)
    )


def says_blocked(outcome: str) -> bool:
    """Whether the sentence of an outcome, in either language, says that an act is not permitted, or a list not in order."""
    return _BLOCKED.search(outcome) is not None


def _examples(scenario: Scenario) -> Iterable[Example]:
    rows = [
        tuple(zip(examples.columns, row.cells, strict=False)) for examples in scenario.examples for row in examples.rows
    ]
    return rows or [()]


def _outcomes(scenario: Scenario, example: Example) -> Iterator[str]:
    cells = dict(example)
    for step in scenario.steps:
        if step.type == "then":
            yield PLACEHOLDER.sub(lambda name: cells.get(name[1], name[0]), step.text)


def _tagged(kind: str, *holders: Feature | Rule | Scenario | None) -> frozenset[str]:
    pairs = [tag.partition(":") for holder in holders if holder is not None for tag in holder.tags]
    return frozenset(value for name, _, value in pairs if name == kind)
