"""What names an act of a scheme names, in one derived from it, the act that took its place there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from attrs import evolve

from certflow.rules.lifecycle import Consequence, Duty, Lifecycle, Reversal
from certflow.rules.transition import Transition

__all__ = ["Relinking"]

L = TypeVar("L", bound=Consequence | Reversal | Duty)


class Relinking:
    """From the acts of the lifecycles ``old`` to those of the same ids in ``new``."""

    def __init__(self, old: Sequence[Lifecycle], new: Sequence[Lifecycle]) -> None:
        there = {lifecycle.id: lifecycle.by_id for lifecycle in new}
        self._now: dict[Transition[Any], Transition[Any]] = {
            act: there[lifecycle.id][act.id]
            for lifecycle in old
            for act in lifecycle.transitions
            if act.id in there.get(lifecycle.id, ())
        }

    def of(self, links: Sequence[L]) -> tuple[L, ...]:
        """The same links, each to the acts of now; one whose acts stay is the very same."""
        return tuple(self._linked(link) for link in links)

    def _linked(self, link: L) -> L:
        acts = {name: getattr(link, name) for name in ("after", "then", "by") if hasattr(link, name)}
        now: dict[str, Any] = {name: self._now.get(act, act) for name, act in acts.items()}
        return link if now == acts else evolve(link, **now)
