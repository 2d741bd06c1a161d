"""Month arithmetic of the calendar: the corresponding day, or the month's last day where there is none."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

__all__ = ["DAY", "add_months", "last_day"]

DAY = timedelta(days=1)
_IN_EVERY_MONTH = 28


def add_months(day: date, months: int) -> date:
    """The corresponding day ``months`` later (or earlier, if negative); source: Civil Code, article 202.

    Raises OverflowError beyond the years 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        msg = f"{months} months from {day} lies outside the years 1 to 9999"
        raise OverflowError(msg)
    number = day.day
    if number > _IN_EVERY_MONTH:
        number = min(number, monthrange(year, month + 1)[1])
    return date(year, month + 1, number)


def last_day(first: date, months: int) -> date:
    """The last day of a period whose first day counts: the day before the corresponding day.

    Where there is no corresponding day it is the month's last day: three years from 29 February 2028 end on
    28 February 2031. Raises OverflowError beyond the years 1 to 9999.
    """
    corresponding = add_months(first, months)
    return corresponding - DAY if corresponding.day == first.day else corresponding
