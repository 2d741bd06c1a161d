"""A feature file as values, each with the line it stands on.

The lint, the parity check and the loss check judge by these values, which `certflow.bdd.reading` makes without asking
pytest-bdd what it understood.
"""

import re
from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

StepType = Literal["given", "when", "then"]

DESCRIPTION_COLUMNS = frozenset({"description", "说明"})
"""Columns of an examples table that only its reader needs."""

PLACEHOLDER = re.compile(r"<([^<>|\s](?:[^<>|]*[^<>|\s])?)>")
"""`<name>` in the text of a step."""


@frozen(order=True)
class Problem:
    """What is wrong at one line of one file, and what would cure it; prints as `file:line: message`."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


@frozen
class Text:
    """A piece of text and the line it stands on."""

    line: int
    text: str


@frozen
class Row:
    """A row of a table."""

    line: int
    cells: tuple[str, ...]


@frozen
class Step:
    """A step; `type` is never "and": it is that of the step which an And continues."""

    line: int
    keyword: str
    type: StepType
    text: str
    table: tuple[Row, ...] = ()
    doc: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The step's text and every cell of its table."""
        return (self.text, *(cell for row in self.table for cell in row.cells))


@frozen
class Examples:
    """One table of examples; `header` is missing where no row with half-width bars follows."""

    line: int
    name: str
    description: tuple[Text, ...]
    header: Row | None
    rows: tuple[Row, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.header.cells if self.header else ()


@frozen
class Background:
    """The steps that run before each scenario of a feature or a rule."""

    line: int
    description: tuple[Text, ...]
    steps: tuple[Step, ...]


@frozen
class Scenario:
    """A scenario or an outline."""

    line: int
    name: str
    outline: bool
    tags: tuple[str, ...]
    description: tuple[Text, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]


@frozen
class Rule:
    """A rule and its scenarios."""

    line: int
    name: str
    tags: tuple[str, ...]
    description: tuple[Text, ...]
    background: Background | None
    scenarios: tuple[Scenario, ...]


@frozen
class Feature:
    """What one file holds; `loose` are the scenarios outside any rule."""

    line: int
    name: str
    language: str
    tags: tuple[str, ...]
    description: tuple[Text, ...]
    background: Background | None
    loose: tuple[Scenario, ...]
    rules: tuple[Rule, ...]

    def scenarios(self) -> Iterator[tuple[Rule | None, Scenario]]:
        """Each scenario with its rule, in the order of the file."""
        yield from ((None, scenario) for scenario in self.loose)
        yield from ((rule, scenario) for rule in self.rules for scenario in rule.scenarios)


@frozen
class Source:
    """A feature file as read: its lines, and its feature or the reasons why there is none."""

    file: str
    lines: tuple[str, ...] = field(repr=False)
    declared: str | None
    feature: Feature | None
    problems: tuple[Problem, ...]
