"""What time it is, for those who keep cases. Judging itself knows no clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

__all__ = ["Clock", "china_time"]

Clock = Callable[[], datetime]
"""Gives the time now, with its zone: the day of a case is the day in that zone."""

_CHINA = timezone(timedelta(hours=8), "CST")


def china_time() -> datetime:
    """The time now in China (UTC+8, without summer time), where the day of an act begins at midnight."""
    return datetime.now(_CHINA)
