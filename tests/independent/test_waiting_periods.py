"""The waiting periods of the scheme against a second reading of them, on random histories under every setting.

`make histories` compares 100,000 of them, the tests of every day fewer; each is drawn from its own number, so that one
that fails can be drawn again.
"""

import os
import sys
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import pytest
from attrs import evolve

from certflow import ITSMS, Outcome, Policy, Settled, View, add_months
from certflow.testing import application

sys.path.insert(0, str(Path(__file__).parent))
from histories import CHOICES, DAY, Draw
from reading import Reading

COUNT = int(os.environ.get("CERTFLOW_HISTORIES", "800"))
CHUNKS = 20
SAID = {Outcome.MET: False, Outcome.NOT_APPLICABLE: False, Outcome.UNMET: True, Outcome.UNDETERMINED: None}
SUBMIT = ITSMS.by_id["certification"].by_id["submit"]
GUARDS = {guard.id: guard.check for guard in SUBMIT.guards}
APPLICATION = evolve(
    application(date(2027, 1, 4)), applicant="North Lake Services", provided_by="North Lake Services", entities=()
)


class History:
    """Former certificates and settings, as drawn by a number; what the scheme and what the reading say of them."""

    def __init__(self, number):
        draw = Draw(Random(number))
        self.settings, self.certificates, self.since = draw.settings(), draw.certificates(), draw.perhaps(draw.day())
        self.reading = Reading(**self.settings)
        self.view = View(policy_of(tuple(self.settings.items())), "C1", "certification", None, {}, {})
        self.facts = evolve(APPLICATION, prior_certificates=self.certificates, operating_since=self.since)

    def finding(self, guard):
        return GUARDS[guard](self.view, self.facts)

    def barred(self, guard, day):
        """By the second reading."""
        if guard == "waited_one_year":
            return self.reading.year_bars(day, self.certificates)
        if guard == "waited_three_months":
            return self.reading.loss_bars(day, self.certificates)
        operated = self.reading.operated(day, self.since)
        return None if operated is None else not operated

    def days(self):
        """The day before, the day and the day after every day from which something may run or on which it may end."""
        starts = {self.since}
        for certificate in self.certificates:
            events = (*(certificate.suspensions or ()), certificate.revoked, certificate.cancelled)
            for event in filter(None, events):
                names = ("on", "notified_on", "published_on", "until", "restored_on")
                starts |= {getattr(event, name, None) for name in names}
            starts.add(certificate.body_loss and certificate.body_loss.on)
        ends = {add_months(day, months) for day in starts if day for months in (0, 3, 12)}
        return sorted({day + DAY * by for day in ends for by in (-1, 0, 1)})


@cache
def policy_of(settings):
    settled = {name: Settled(value=value, by="Chen Li", on=date(2026, 3, 1)) for name, value in settings}
    return Policy(ITSMS.settings, settled)


WAITS = ("waited_one_year", "waited_three_months", "operated_three_months")


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_scheme_and_a_second_reading_agree_on_every_boundary(chunk):
    for number in range(chunk, COUNT, CHUNKS):
        history = History(number)
        for guard in WAITS:
            finding = history.finding(guard)
            for day in history.days():
                told = SAID[finding.on(day)], history.barred(guard, day)
                assert told[0] == told[1], (number, guard, day, told, history.settings, history.certificates)


@pytest.mark.parametrize("guard", WAITS)
def test_a_search_day_by_day_finds_the_first_day_that_the_window_names(guard):
    for number in range(100_000, 100_000 + max(COUNT // 50, 20)):
        history = History(number)
        finding = history.finding(guard)
        for begin in (date(2026, 3, 1), date(2027, 6, 15)):
            horizon = [begin + DAY * n for n in range(3 * 366)]
            searched = next((day for day in horizon if history.barred(guard, day) is False), None)
            first = finding.passes.first_from(begin)
            assert searched == (first if first in horizon else None), (number, begin, searched, first)


def test_every_choice_of_a_setting_was_tried_beside_every_other():
    drawn = [Draw(Random(number)).settings() for number in range(2000)]
    for one, ones in CHOICES.items():
        for other, others in CHOICES.items():
            pairs = {(settings[one], settings[other]) for settings in drawn}
            assert len(pairs) == (len(ones) if one == other else len(ones) * len(others))


def test_the_histories_bar_free_and_leave_open():
    answers = {guard: set() for guard in WAITS}
    for number in range(300):
        history = History(number)
        for guard in WAITS:
            answers[guard] |= {history.barred(guard, day) for day in history.days()}
    assert all(found == {True, False, None} for found in answers.values())


@pytest.mark.parametrize("setting", sorted(CHOICES))
def test_every_setting_that_is_tried_changes_an_answer(setting):
    for number in range(4000):
        history = History(number)
        here = [history.barred(guard, day) for guard in WAITS for day in history.days()]
        for other in CHOICES[setting]:
            history.reading = Reading(**{**history.settings, setting: other})
            if here != [history.barred(guard, day) for guard in WAITS for day in history.days()]:
                return
    pytest.fail(f"no history shows {setting}")
