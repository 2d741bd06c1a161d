"""A scheme's law under other clauses and titles: what a scheme for a sibling rule derives from its parent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, wraps
from typing import Any, TypeVar

from attrs import evolve

from certflow.model.clause import Clause
from certflow.model.finding import Finding
from certflow.model.text import Text
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle, Reversal
from certflow.rules.transition import Guard, Standing, Transition

__all__ = ["reworded"]

T = TypeVar("T", bound="Guard[Any] | Standing | Transition[Any] | Duty")


def reworded(
    parts: Mapping[str, Any], cite: Callable[[Clause], Clause] | None, titles: Mapping[str, Text]
) -> dict[str, Any]:
    """The parts of a scheme, by their names, under other clauses and titles; the old ones stay as they are."""
    new = _Rewording(cite, titles)
    return {
        **parts,
        "edition": new.cite(parts["edition"]),
        "lifecycles": tuple(new.lifecycle(each) for each in parts["lifecycles"]),
        "consequences": tuple(new.consequence(each) for each in parts["consequences"]),
        "reversals": tuple(new.reversal(each) for each in parts["reversals"]),
        "duties": tuple(new.duty(each) for each in parts["duties"]),
        "questions": tuple(evolve(each, clause=new.cite(each.clause)) for each in parts["questions"]),
        "settings": tuple(evolve(each, clause=new.cite(each.clause)) for each in parts["settings"]),
        "clauses": tuple(new.cite(each) for each in parts["clauses"]),
    }


class _Rewording:
    """``cite`` gives the clause to cite in place of another; ``titles`` are those of guards, acts and duties, by id.

    Each guard and act is made anew once, so that what names one of them names the same new one. The findings that a guard
    returns cite anew as well.
    """

    def __init__(self, cite: Callable[[Clause], Clause] | None, titles: Mapping[str, Text]) -> None:
        self.cite: Callable[[Clause], Clause] = cache(cite) if cite else _as_it_is
        self._recites = cite is not None
        self._titles = titles
        self._made: dict[int, Any] = {}

    def lifecycle(self, old: Lifecycle) -> Lifecycle:
        """The lifecycle with every act of it."""
        return evolve(old, transitions=tuple(self.act(each) for each in old.transitions))

    def act(self, old: Transition[Any]) -> Transition[Any]:
        """The transition with every guard of it."""
        if id(old) not in self._made:
            guards = tuple(self._guard(guard) for guard in old.guards)
            self._made[id(old)] = evolve(self._titled(old), clause=self.cite(old.clause), guards=guards)
        made: Transition[Any] = self._made[id(old)]
        return made

    def duty(self, old: Duty) -> Duty:
        """The duty, with the act that fulfils it."""
        return evolve(self._titled(old), clause=self.cite(old.clause), by=self.act(old.by))

    def consequence(self, old: Consequence) -> Consequence:
        """The consequence, with its two acts."""
        return evolve(old, clause=self.cite(old.clause), after=self.act(old.after), then=self.act(old.then))

    def reversal(self, old: Reversal) -> Reversal:
        """The reversal, with its act."""
        return evolve(old, clause=self.cite(old.clause), after=self.act(old.after))

    def _titled(self, old: T) -> T:
        return evolve(old, title=self._titles.get(old.id, old.title))

    def _guard(self, old: Guard[Any] | Standing) -> Guard[Any] | Standing:
        if id(old) not in self._made:
            new = evolve(
                self._titled(old), clause=self.cite(old.clause), also=tuple(self.cite(each) for each in old.also)
            )
            self._made[id(old)] = self._citing(new) if self._recites else new
        made: Guard[Any] | Standing = self._made[id(old)]
        return made

    def _citing(self, guard: Guard[Any] | Standing) -> Guard[Any] | Standing:
        if isinstance(guard, Standing):
            return evolve(guard, check=self._cited(guard.check))
        on_file = guard.on_file and self._cited(guard.on_file)
        return evolve(guard, check=self._cited(guard.check), on_file=on_file)

    def _cited(self, check: Callable[..., Finding]) -> Callable[..., Finding]:
        @wraps(check)
        def checked(*read: object) -> Finding:
            return self._finding(check(*read))

        return checked

    def _finding(self, old: Finding) -> Finding:
        if old.clause is None and not old.parts:
            return old
        clause = None if old.clause is None else self.cite(old.clause)
        parts = tuple(self._finding(part) for part in old.parts)
        return Finding(old.met, old.unknown, old.because, old.applies, parts, clause)


def _as_it_is(clause: Clause) -> Clause:
    return clause
