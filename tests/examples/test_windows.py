"""Beside the window of every act of the examples, a search day by day: what is answered when it is asked on that day."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from certflow import Request
from certflow.casefile import read_case

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
DAY = timedelta(days=1)
LONG_AFTER = date(2050, 1, 1)


def days(on, window):
    """The forty days from ``on``, and the day before, the day and the day after every end of a span."""
    ends = [end for span in window.spans for end in span if end and on <= end < LONG_AFTER]
    near = {end + DAY * by for end in ends for by in (-1, 0, 1)} | {on + DAY * n for n in range(40)}
    return sorted(day for day in near if day >= on)


def steps(file):
    """The case before each act of a file, with the act."""
    for count, act in enumerate(file.acts):
        if isinstance(act.request, Request):
            yield evolve(file, acts=file.acts[:count], until=None).run(), act.request


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_act_is_permitted_on_the_days_of_its_window_and_on_no_other(path):
    for case, request in steps(read_case(path)):
        window = case.ask(request).window
        begun = len(case.until(request.on).records)
        for day in days(request.on, window):
            if len(case.until(day).records) > begun:
                break  # time has brought about what the file did not know of
            assert case.ask(evolve(request, on=day)).permitted is (day in window), (request.transition, day, window)
