"""Periods as Chinese law counts them: Civil Code, articles 200 to 203."""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from attrs import frozen

from certflow.model.finding import Finding, holds_during, holds_from
from certflow.model.months import DAY, add_months, last_day
from certflow.model.text import Text
from certflow.model.window import NEVER, Window
from certflow.rules.facts import Choice
from certflow.rules.setting import Policy, Setting
from certflow.schemes.sources import CIVIL_CODE, statute

__all__ = ["FULL_PERIOD", "REST_DAY_ROLLOVER", "FullPeriod", "Period", "full_period", "working_days_after"]


class FullPeriod(Choice):
    """From which day a period "has fully elapsed" (满)."""

    DAY_AFTER = "day_after", "the day after its last day", "期限最后一日的次日"
    CORRESPONDING_DAY = "corresponding_day", "its last day itself", "期限最后一日当日"


# A period of months or years begins the day after the event and ends on the corresponding day, or on the month's last
# day where there is none; that day ends at midnight.
ENDS_AT_MIDNIGHT = statute(
    CIVIL_CODE,
    "200-203",
    "A period in months or years ends with the corresponding day, at midnight",
    "按月、年计算的期间，至对应日的二十四时届满",
)

FULL_PERIOD: Setting[FullPeriod] = Setting(
    id="full_period",
    title=Text("From which day a period has fully elapsed", "期间自何日起视为已满"),
    clause=ENDS_AT_MIDNIGHT,
    reason=Text(
        "The last day ends only at midnight, so a full period has elapsed on the day after it",
        "最后一日至二十四时方告届满，故次日起方为“已满”",
    ),
    takes=FullPeriod,
    default=FullPeriod.DAY_AFTER,
)

REST_DAY_ROLLOVER: Setting[bool] = Setting(
    id="rest_day_rollover",
    title=Text(
        "A period whose last day is a day of rest ends on the next working day",
        "期间最后一日为休息日的，顺延至其后首个工作日",
    ),
    clause=ENDS_AT_MIDNIGHT,
    reason=Text(
        "The rule on days of rest protects those who must act within a period; a waiting period asks for no act",
        "休息日顺延旨在保障须在期间内行为之人；等待期间不要求任何行为，故默认不顺延",
    ),
    takes=bool,
    default=False,
)


@frozen
class Period:
    """A period that has to elapse: the day it starts from, its last day, the first day after it under the policy.

    ``unknown_year`` is set where the rollover needs a holiday calendar that is not at hand.
    """

    start: date
    last: date
    first: date
    unknown_year: int | None = None

    def elapsed(self, because: Text) -> Finding:
        """Met once the period has elapsed; unmet before, also before it began."""
        if self.unknown_year is None:
            return holds_from(self.first, because)
        return holds_during(NEVER, _no_calendar(because, self.unknown_year), unknown=Window.since(self.first))

    def barring(self, because: Text, *, since: date | None = None) -> Finding:
        """Unmet from the event (or from ``since``) until the period has elapsed, met on all other days."""
        begins = since or self.start
        if self.unknown_year is None:
            return holds_during(~Window.between(begins, self.first - DAY), because)
        text = _no_calendar(because, self.unknown_year)
        return holds_during(Window.before(begins), text, unknown=Window.since(self.first))


def _no_calendar(because: Text, year: int) -> Text:
    return Text(
        "{because}; no holiday calendar of {year} is at hand",
        "{because}；尚无{year}年的放假安排可供核对",
        because=because,
        year=year,
    )


def full_period(policy: Policy, start: date, *, months: int, first_day_counts: bool = False) -> Period:
    """The period of ``months`` from the event on ``start``; with ``first_day_counts`` that day is its first."""
    last = last_day(start, months) if first_day_counts else add_months(start, months)
    unknown = None
    if policy[REST_DAY_ROLLOVER]:
        rolled = _working_day(last)
        unknown = None if rolled else last.year
        last = rolled or last
    lenient = policy[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY
    return Period(start, last, last if lenient else last + DAY, unknown)


@cache
def _calendar() -> Any:
    return import_module("chinese_calendar") if find_spec("chinese_calendar") else None


@cache
def _working_day(day: date) -> date | None:
    """The first working day on or after ``day``, by the official calendar; None where a year has none at hand."""
    calendar = _calendar()
    while calendar is not None:
        try:
            if calendar.is_workday(day):
                return day
        except NotImplementedError:
            break
        day += DAY
    return None


def working_days_after(day: date, count: int) -> date | None:
    """The last of ``count`` working days after ``day``; None where a year has no official calendar at hand."""
    for _ in range(count):
        following = _working_day(day + DAY)
        if following is None:
            return None
        day = following
    return day
