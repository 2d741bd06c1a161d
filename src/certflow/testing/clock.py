"""A clock that stands, for registries under test."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

__all__ = ["FrozenClock"]

_CHINA = timezone(timedelta(hours=8), "CST")


class FrozenClock:
    """A `certflow.registry.Clock` that stands at noon in China on a day, until it is set or moved on.

    A day is a date, or a text such as ``"2026-10-01"``. ``now`` is the moment it shows.
    """

    def __init__(self, day: date | str) -> None:
        self.set(day)

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.now

    def set(self, day: date | str) -> None:
        """Stand at noon of that day."""
        day = date.fromisoformat(day) if isinstance(day, str) else day
        self.now = datetime.combine(day, time(12), _CHINA)

    def advance(self, days: int = 0, *, hours: float = 0) -> None:
        """Move on by so many days and hours, or back where they are negative."""
        self.now += timedelta(days=days, hours=hours)
