"""Month arithmetic against dateutil."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import example, given
from hypothesis import strategies as st

from certflow import add_months


@given(day=st.dates(date(1600, 1, 1), date(2400, 12, 31)), months=st.integers(-1200, 1200))
@example(day=date(2028, 2, 29), months=12)
@example(day=date(2027, 2, 28), months=12)
@example(day=date(2026, 8, 31), months=6)
@example(day=date(2026, 11, 30), months=3)
def test_months_are_added_as_dateutil_adds_them(day, months):
    assert add_months(day, months) == day + relativedelta(months=months)


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 1, 31), -1, date(2025, 12, 31)),
        (date(2026, 5, 17), 0, date(2026, 5, 17)),
    ],
)
def test_without_a_corresponding_day_it_is_the_last_of_the_month(day, months, last):
    assert add_months(day, months) == last


@pytest.mark.parametrize(
    ("day", "months"), [(date(9999, 12, 1), 1), (date(1, 1, 31), -1), (date.max, 1), (date.min, -1)]
)
def test_beyond_the_years_a_date_can_hold_it_overflows(day, months):
    with pytest.raises(OverflowError, match="years 1 to 9999"):
        add_months(day, months)


@pytest.mark.parametrize(
    ("day", "months", "expected"), [(date(9999, 11, 30), 1, date(9999, 12, 30)), (date(1, 2, 28), -1, date(1, 1, 28))]
)
def test_the_first_and_the_last_month_can_still_be_reached(day, months, expected):
    assert add_months(day, months) == expected


@given(day=st.dates(date(1990, 1, 1), date(2100, 1, 1)), months=st.integers(1, 60))
def test_a_later_day_never_ends_a_period_earlier(day, months):
    assert add_months(day, months) <= add_months(day + timedelta(days=1), months)
