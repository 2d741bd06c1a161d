"""What samples read of the file: what was filed last, who took part, which number is free."""

from __future__ import annotations

from typing import TypeVar

from certflow.rules.view import View
from certflow.schemes.itsms.general import FIELD

__all__ = ["filed", "runs", "standard", "unused"]

F = TypeVar("F")


def filed(view: View, kind: type[F], unless: tuple[type[object], ...] = ()) -> F | None:
    """The facts of the class filed last, as `View.last` finds them; None where there are none."""
    found = view.last(kind, unless)
    return found.facts if found else None


def runs(view: View) -> tuple[View, ...]:
    """The certification that an act belongs to, then those before it, the latest first."""
    own = view.parent or view
    return (own, *reversed(own.earlier))


def unused(view: View, kind: type[F], number: str) -> str:
    """A number for facts of the class that none of the certifications has: ``number`` with a count from 1."""
    taken = {entry.facts.number for run in runs(view) for entry in run.all(kind)}  # type: ignore[attr-defined]
    count = len(taken) + 1
    while f"{number}{count}" in taken:
        count += 1
    return f"{number}{count}"


def standard(view: View) -> str:
    """An edition of the standard that the scheme certifies to."""
    return f"{view.policy[FIELD].standard}:2018"
