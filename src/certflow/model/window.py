"""Sets of days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import define

__all__ = ["ALWAYS", "LAST", "NEVER", "Window"]

_FIRST = date.min.toordinal()
LAST = date.max.toordinal()
_DAY = date.fromordinal


@define(repr=False, hash=True)
class Window:
    """A set of days: spans with inclusive ends, in order, apart from each other; a span may be open-ended.

    ``&``, ``|``, ``-`` and ``~`` work as on sets, ``day in window`` asks for a day. The first and the last day a
    `date` can hold stand for an open end, so a licence "valid to 9999-12-31" is one without an end.
    """

    pairs: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, spans: Iterable[tuple[date | None, date | None]]) -> Window:
        """From spans ``(first, last)``; None is an open end. A span that ends before it begins is empty."""
        return _normal(
            (_FIRST if first is None else first.toordinal(), LAST if last is None else last.toordinal())
            for first, last in spans
        )

    @classmethod
    def since(cls, day: date) -> Window:
        """``day`` and every later day."""
        return cls(((day.toordinal(), LAST),))

    @classmethod
    def until(cls, day: date) -> Window:
        """``day`` and every earlier day."""
        return cls(((_FIRST, day.toordinal()),))

    @classmethod
    def before(cls, day: date) -> Window:
        """Every day earlier than ``day``."""
        first = day.toordinal()
        return NEVER if first == _FIRST else cls(((_FIRST, first - 1),))

    @classmethod
    def between(cls, first: date | None, last: date | None) -> Window:
        """From ``first`` to ``last``, both included; None is an open end."""
        lo = _FIRST if first is None else first.toordinal()
        hi = LAST if last is None else last.toordinal()
        return cls(((lo, hi),)) if lo <= hi else NEVER

    @property
    def spans(self) -> tuple[tuple[date | None, date | None], ...]:
        """The spans as days; None is an open end."""
        return tuple((None if lo == _FIRST else _DAY(lo), None if hi == LAST else _DAY(hi)) for lo, hi in self.pairs)

    def __contains__(self, day: date) -> bool:
        ordinal = day.toordinal()
        for lo, hi in self.pairs:  # noqa: SIM110 - a generator costs twice as much, on every finding of every verdict
            if lo <= ordinal <= hi:
                return True
        return False

    def __bool__(self) -> bool:
        return bool(self.pairs)

    def first_from(self, day: date) -> date | None:
        """The first day of the set on or after ``day``."""
        at = day.toordinal()
        for lo, hi in self.pairs:
            if at <= hi:
                return _DAY(max(lo, at))
        return None

    def last_from(self, day: date) -> date | None:
        """The last day of the span that holds ``day``; None where it holds no such day or has no end."""
        at = day.toordinal()
        for lo, hi in self.pairs:
            if lo <= at <= hi:
                return None if hi == LAST else _DAY(hi)
        return None

    def __and__(self, other: Window) -> Window:
        if self.pairs == _ALL:
            return other
        if other.pairs == _ALL:
            return self
        both: list[tuple[int, int]] = []
        i = j = 0
        mine, theirs = self.pairs, other.pairs
        while i < len(mine) and j < len(theirs):
            lo = max(mine[i][0], theirs[j][0])
            hi = min(mine[i][1], theirs[j][1])
            if lo <= hi:
                both.append((lo, hi))
            if mine[i][1] < theirs[j][1]:
                i += 1
            else:
                j += 1
        return Window(tuple(both))

    def __or__(self, other: Window) -> Window:
        if not self.pairs:
            return other
        return _normal((*self.pairs, *other.pairs)) if other.pairs else self

    def __sub__(self, other: Window) -> Window:
        if self.pairs == other.pairs:
            return NEVER
        return self & ~other if other.pairs else self

    def __invert__(self) -> Window:
        gaps: list[tuple[int, int]] = []
        next_free = _FIRST
        for lo, hi in self.pairs:
            if next_free < lo:
                gaps.append((next_free, lo - 1))
            next_free = hi + 1
        if next_free <= LAST:
            gaps.append((next_free, LAST))
        return Window(tuple(gaps))

    def __repr__(self) -> str:
        spans = ", ".join(f"{first or '...'} to {last or '...'}" for first, last in self.spans)
        return f"Window({spans or 'no day'})"


def _normal(pairs: Iterable[tuple[int, int]]) -> Window:
    joined: list[tuple[int, int]] = []
    for lo, hi in sorted(pair for pair in pairs if pair[0] <= pair[1]):
        if joined and lo <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], hi))
        else:
            joined.append((lo, hi))
    return Window(tuple(joined))


_ALL = ((_FIRST, LAST),)
ALWAYS = Window(_ALL)
"""Every day."""
NEVER = Window(())
"""No day."""
