"""In what two schemes differ: what only one of them has, and what both have but not alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, field, frozen

from certflow.comparing.parts import Aspect, Item, Kind, Part, parts_of
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.scheme import Scheme

__all__ = ["Change", "Difference", "Differences", "Recited", "differences"]

_CITING = (Aspect.CLAUSE, Aspect.ALSO, Aspect.EDITION)
_Key = tuple[Kind, tuple[str, ...], str]


@frozen
class Change:
    """An aspect in which a part differs: what only ``a`` holds of it, and what only ``b``."""

    aspect: Aspect
    a: tuple[Item, ...]
    b: tuple[Item, ...]


@frozen
class Difference:
    """A part that only one scheme has (``in_a``, ``in_b``), or that both have with ``changes``.

    ``of`` are the ids of what it belongs to: the lifecycles of a state or an act, the acts of a guard. ``label`` is its
    id, but for a clause instrument and number.
    """

    kind: Kind
    id: str
    title: Text = field(eq=False)
    label: Text = field(eq=False)
    of: tuple[str, ...]
    in_a: bool
    in_b: bool
    changes: tuple[Change, ...] = ()


@frozen
class Recited:
    """Clauses of one instrument that ``b`` cites from another: the numbers in ``a`` and in ``b``."""

    a: Text
    b: Text
    numbers: tuple[tuple[str, str], ...]

    @property
    def renumbered(self) -> tuple[tuple[str, str], ...]:
        """Those that have another number there."""
        return tuple((old, new) for old, new in self.numbers if old != new)


@frozen
class Differences:
    """All in which scheme ``b`` differs from scheme ``a``. False where there is nothing.

    A requirement that only cites the same clause of another instrument is no difference of its own: `recited` sums these up.
    """

    a: Scheme
    b: Scheme
    found: tuple[Difference, ...]
    recited: tuple[Recited, ...]

    def __bool__(self) -> bool:
        return bool(self.found or self.recited)


def differences(a: Scheme, b: Scheme) -> Differences:
    """In what ``b`` differs from ``a``, in the order of `Kind`. Their ids do not count."""
    ours, theirs = _keyed(a), _keyed(b)
    moved = _moved(a, b, ours, theirs)
    renamed: dict[_Key, _Key] = {(Kind.CLAUSE, (), old): (Kind.CLAUSE, (), new) for old, new in moved.items()}
    there = {renamed.get(key, key) for key in ours}
    found = [
        *_both_or_gone(ours, theirs, moved, renamed),
        *(
            _difference(part, in_a=False, in_b=True)
            for key, part in theirs.items()
            if key not in there and _stands(part, ours)
        ),
    ]
    found.sort(key=lambda one: [*Kind].index(one.kind))
    return Differences(a, b, tuple(_together(found)), tuple(_summed_up(a, b, moved)))


def _keyed(scheme: Scheme) -> dict[_Key, Part]:
    keyed: dict[_Key, Part] = {}
    for part in parts_of(scheme):
        ident, again = part.id, 1
        while (part.kind, part.of, ident) in keyed and part.kind is not Kind.CLAUSE:
            again += 1
            ident = f"{part.id} #{again}"
        keyed.setdefault((part.kind, part.of, ident), part)
    return keyed


def _both_or_gone(
    ours: Mapping[_Key, Part], theirs: Mapping[_Key, Part], moved: Mapping[str, str], renamed: Mapping[_Key, _Key]
) -> Iterator[Difference]:
    for key, part in ours.items():
        other = theirs.get(renamed.get(key, key))
        if other is None:
            if _stands(part, theirs):
                yield _difference(part, in_a=True, in_b=False)
        elif changes := _changes(part, other, moved):
            yield _difference(other, in_a=True, in_b=True, changes=changes)


def _difference(part: Part, *, in_a: bool, in_b: bool, changes: tuple[Change, ...] = ()) -> Difference:
    return Difference(part.kind, part.id, part.title, part.label, part.of[-1:], in_a, in_b, changes)


def _stands(part: Part, other: Mapping[_Key, Part]) -> bool:
    """Whether the other scheme has what the part belongs to; what went as a whole is told as a whole."""
    lifecycle, act = (*part.of, "", "")[:2]
    return (not lifecycle or (Kind.LIFECYCLE, (), lifecycle) in other) and (
        not act or (Kind.TRANSITION, (lifecycle,), act) in other
    )


def _changes(ours: Part, theirs: Part, moved: Mapping[str, str]) -> tuple[Change, ...]:
    changes = []
    for aspect, items in ours.aspects.items():
        others = theirs.aspects[aspect]
        cited = moved if aspect in _CITING else {}
        lost = tuple(each for each in items if cited.get(each.key, each.key) not in {one.key for one in others})
        kept = {cited.get(each.key, each.key) for each in items}
        gained = tuple(each for each in others if each.key not in kept)
        if lost or gained:
            changes.append(Change(aspect, lost, gained))
    return tuple(changes)


def _together(found: Iterable[Difference]) -> Iterator[Difference]:
    """The same difference in several acts or lifecycles told once, with all of them."""
    told: dict[tuple[Difference, str], list[str]] = {}
    for one in found:
        told.setdefault((evolve(one, of=()), one.title.render("en")), []).extend(one.of)
    for (one, _), of in told.items():
        yield evolve(one, of=tuple(dict.fromkeys(of)))


def _clauses(scheme: Scheme) -> dict[str, Clause]:
    return {citation.clause.id: citation.clause for citation in scheme.register()}


def _moved(a: Scheme, b: Scheme, ours: Mapping[_Key, Part], theirs: Mapping[_Key, Part]) -> dict[str, str]:
    """Which clause of another instrument each clause became: that which most of its users cite now."""
    old, new = _clauses(a), _clauses(b)
    seen = Counter(
        (one.key, other.key)
        for key, part in ours.items()
        if key in theirs
        for aspect in _CITING
        for one, other in zip(part.aspects.get(aspect, ()), theirs[key].aspects.get(aspect, ()), strict=False)
        if one.key != other.key and old[one.key].instrument.en != new[other.key].instrument.en
    )
    moved: dict[str, str] = {}
    for (one, other), _ in seen.most_common():
        moved.setdefault(one, other)
    instruments = {old[one].instrument.en: new[other].instrument.en for one, other in reversed(moved.items())}
    for ident, clause in old.items():
        same_number = f"{instruments.get(clause.instrument.en)} {clause.number}"
        if ident not in moved and ident not in new and same_number in new:
            moved[ident] = same_number
    return {one: other for one, other in moved.items() if one not in new}


def _summed_up(a: Scheme, b: Scheme, moved: Mapping[str, str]) -> Iterator[Recited]:
    old, new = _clauses(a), _clauses(b)
    by_instrument: dict[tuple[str, str], list[tuple[Clause, Clause]]] = {}
    for ident, clause in old.items():
        if ident in moved:
            other = new[moved[ident]]
            by_instrument.setdefault((clause.instrument.en, other.instrument.en), []).append((clause, other))
    for pairs in by_instrument.values():
        first, other = pairs[0]
        yield Recited(first.instrument, other.instrument, tuple((one.number, its.number) for one, its in pairs))
