"""What is in the way of an act and what is not: the requirement, the reasons, their clauses, and what would cure it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from certflow.book.sayings import Help
from certflow.case.record import Judgement
from certflow.case.words import Reason, met_from, reasons_of
from certflow.model.finding import Outcome
from certflow.model.text import Text

__all__ = ["Judged", "barriers", "judged_on", "passed"]


_SUPPLY = Text(
    "supply the facts, or settle the setting, that it names", "补齐所缺的事实或证据；所缺为政策设置的，由机构确定"
)


@frozen
class Judged:
    """A requirement on a day: its title, the outcome, and each reason with the sentence that says what would cure it."""

    title: Text
    outcome: Outcome
    reasons: tuple[tuple[Reason, Text | None], ...]


def judged_on(judged: Judgement, on: date) -> Judged:
    """A judgement as it reads on a day."""
    reasons = tuple((reason, _cure(reason)) for reason in reasons_of(judged, on))
    return Judged(judged.title, judged.finding.on(on), reasons)


def barriers(judgements: Iterable[Judgement], on: date) -> tuple[Judged, ...]:
    """What is in the way on the day."""
    return tuple(judged_on(each, on) for each in judgements if each.finding.in_the_way(on))


def passed(judgements: Iterable[Judgement], on: date) -> tuple[Judged, ...]:
    """What is not: the requirements that are met, and those that do not apply."""
    return tuple(judged_on(each, on) for each in judgements if not each.finding.in_the_way(on))


def _cure(reason: Reason) -> Text | None:
    if reason.outcome not in {Outcome.UNMET, Outcome.UNDETERMINED}:
        return None
    if reason.met_from is not None:
        return met_from(reason.met_from)
    means = _SUPPLY if reason.outcome is Outcome.UNDETERMINED else Help.CHANGE
    return Text("what helps: {means}", "解决办法：{means}", means=means)
