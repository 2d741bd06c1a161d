"""What a recorded run of the scenarios found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from attrs import field, frozen

from certflow.model.text import Text

__all__ = ["Outcome", "Results", "Tally"]


class Outcome(StrEnum):
    """What a run found of one scenario, or of one row of its examples."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not run"

    @property
    def label(self) -> Text:
        """The outcome in words."""
        return _LABELS[self]


_LABELS = {
    Outcome.PASSED: Text("passed", "通过"),
    Outcome.FAILED: Text("failed", "未通过"),
    Outcome.NOT_RUN: Text("not run", "未运行"),
}


@frozen
class Tally:
    """How many outcomes there are of each kind."""

    passed: int
    failed: int
    not_run: int


@frozen
class Results:
    """The outcomes of one run, by place: ``zh-CN/waiting.feature:25``.

    The file is relative to the directory of the features; the line is that of the scenario, or of the row of its examples.
    ``reasons`` say, at the head of the page of that name, why something counts as not run.
    """

    day: date | None = None
    outcomes: Mapping[str, Outcome] = field(factory=dict)
    reasons: Mapping[str, tuple[Text, ...]] = field(factory=dict)

    @property
    def given(self) -> bool:
        """Whether there was a run to tell of."""
        return bool(self.day or self.outcomes or self.reasons)

    def of(self, place: str) -> Outcome:
        """What the run found there."""
        return self.outcomes.get(place, Outcome.NOT_RUN)

    def tally(self, places: Iterable[str]) -> Tally:
        """How many outcomes of each kind there are at some places."""
        found = Counter(map(self.of, places))
        return Tally(found[Outcome.PASSED], found[Outcome.FAILED], found[Outcome.NOT_RUN])
