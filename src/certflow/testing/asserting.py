"""Assertions on verdicts that say, where they fail, what was in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final

from certflow.case.record import Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Lang

__all__ = ["assert_blocked", "assert_permitted"]


class _Any(Enum):
    """What stands for "whichever it is", where None says that there is none."""

    ANY = "any"


ANY: Final = _Any.ANY
_LANGS: tuple[Lang, ...] = ("en", "zh")


def assert_permitted(verdict: Verdict) -> None:
    """The act is permitted. Raises AssertionError with all that is in the way."""
    if not verdict.permitted:
        raise AssertionError(_told(verdict, "should be permitted, and is not"))


def assert_blocked(
    verdict: Verdict, *, clause: str | Clause | None = None, first_day: date | _Any | None = ANY, reason: str = ""
) -> None:
    """The act is not permitted, by such a clause, until such a day, for such a reason, as far as these are given.

    One of the requirements in the way rests on ``clause`` (a clause, its number or its id), ``first_day`` is the first
    permitted day (None: no day is in sight), and one of the reasons holds the words ``reason`` in either language.
    Raises AssertionError with all that is in the way.
    """
    if verdict.permitted:
        raise AssertionError(_told(verdict, "should not be permitted, and is"))
    cited = [named for named, _ in _in_the_way(verdict)]
    if clause is not None and not any(clause in (each, each.number, each.id) for each in cited):
        wanted = clause.id if isinstance(clause, Clause) else clause
        raise AssertionError(_told(verdict, f"should be blocked by {wanted}, and is by others"))
    if first_day is not ANY and verdict.first_day != first_day:
        wanted = first_day.isoformat() if isinstance(first_day, date) else "none in sight"
        raise AssertionError(_told(verdict, f"should have as its first permitted day: {wanted}"))
    said = [leaf.because for _, leaf in _in_the_way(verdict)]
    if not any(reason in text.render(lang) for text in said for lang in _LANGS):
        raise AssertionError(_told(verdict, f"should say as a reason: {reason!r}"))


def _in_the_way(verdict: Verdict) -> Iterator[tuple[Clause, Finding]]:
    """The innermost findings in the way, each with the clause that it rests on."""
    for judgement in verdict.in_the_way:
        for leaf in judgement.finding.leaves(verdict.on):
            yield leaf.clause or judgement.clause, leaf


def _told(verdict: Verdict, what: str) -> str:
    """What was wrong with the verdict, and the whole of it."""
    first = verdict.first_day
    lines = [
        f"{verdict.title.render('en')} ({verdict.transition}) on {verdict.on.isoformat()} {what}",
        f"first permitted day: {first.isoformat() if first else 'none in sight'}",
    ]
    for clause, leaf in _in_the_way(verdict):
        outcome = leaf.on(verdict.on).label.render("en")
        lines.append(f"{outcome}: {leaf.because.render('en')} [{clause.id}]")
    return "\n  ".join(lines if lines[2:] else [*lines, "nothing is in the way"])
