"""What rests on a clause: the requirements with the acts they stand before, and whatever else a scheme builds on it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["Requirement", "Resting", "resting"]


@frozen
class Requirement:
    """What has to be so, and before which acts it is asked."""

    title: Text
    acts: tuple[Text, ...]


@frozen
class Resting:
    """A clause, the requirements that rest on it, and the ids and titles of what else cites it, by kind."""

    clause: Clause
    requirements: tuple[Requirement, ...]
    others: Mapping[str, tuple[tuple[str, Text], ...]]


def resting(scheme: Scheme) -> dict[str, Resting]:
    """What rests on each clause of a scheme, by the number that scenarios name it with."""
    acts: dict[Clause, dict[str, dict[str, Text]]] = {}
    titles: dict[str, Text] = {}
    for _, act in scheme.transitions():
        for guard in act.guards:
            titles[guard.title.en] = guard.title
            for clause in {guard.clause, *guard.also}:
                acts.setdefault(clause, {}).setdefault(guard.title.en, {})[act.id] = act.title
    found = {}
    for citation in scheme.register():
        guards = acts.get(citation.clause, {})
        others: dict[str, tuple[tuple[str, Text], ...]] = {}
        for kind, ident, title in citation.used_by:
            if kind not in {"guard", "scheme"}:
                others[kind] = (*others.get(kind, ()), (ident, title))
        requirements = tuple(Requirement(titles[one], tuple(before.values())) for one, before in guards.items())
        found[citation.clause.number] = Resting(citation.clause, requirements, others)
    return found
