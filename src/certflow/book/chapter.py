"""A chapter of the book: one feature, every sentence of it in both languages."""

from __future__ import annotations

from attrs import frozen

from certflow.model.text import Lang, Text

__all__ = ["Chapter", "Examples", "Place", "Row", "Rule", "Scenario", "Step"]


@frozen
class Place:
    """Where something stands in the English and in the Chinese file, as `Results` name it."""

    en: str
    zh: str

    def render(self, lang: Lang) -> str:
        """The place in one language."""
        return self.zh if lang == "zh" else self.en


@frozen
class Step:
    """A step, with its table."""

    kind: str
    keyword: Text
    text: Text
    table: tuple[tuple[Text, ...], ...]
    doc: Text


@frozen
class Row:
    """A row of examples."""

    place: Place
    cells: tuple[Text, ...]


@frozen
class Examples:
    """A table of examples."""

    name: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]


@frozen
class Scenario:
    """A scenario; its anchor is the same in both languages, its tags are those of its rule and its own."""

    anchor: str
    place: Place
    name: Text
    about: Text
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]
    clauses: tuple[str, ...]
    rows: tuple[str, ...]

    @property
    def columns(self) -> tuple[Text, ...]:
        """The columns of its examples, which fill in its steps."""
        return tuple(column for table in self.examples for column in table.columns)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where its results are: its own place, or those of the rows of its examples."""
        return tuple(row.place for table in self.examples for row in table.rows) or (self.place,)


@frozen
class Rule:
    """A rule with the numbers of its clauses; the scenarios outside any rule stand under one without a name."""

    anchor: str
    name: Text
    about: Text
    clauses: tuple[str, ...]
    rows: tuple[str, ...]
    background: tuple[Step, ...]
    scenarios: tuple[Scenario, ...]


@frozen
class Chapter:
    """One feature in both languages; its name is that of the file."""

    name: str
    title: Text
    about: Text
    background: tuple[Step, ...]
    rules: tuple[Rule, ...]

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Every scenario, in the order of the file."""
        return tuple(scenario for rule in self.rules for scenario in rule.scenarios)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the results of its scenarios are."""
        return tuple(place for scenario in self.scenarios for place in scenario.places)
