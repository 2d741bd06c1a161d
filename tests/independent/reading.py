"""Waiting before a new application, read a second time: from the notice and the Civil Code alone, day by day.

Nothing here knows of windows, findings or guards. A question is whether one day is barred: yes, no, or (None) that it
cannot be told. What is not known is tried either way: a day is barred if it is barred whichever way it was.
"""

from calendar import monthrange
from datetime import date
from itertools import product

import chinese_calendar

RULE_SINCE = date(2026, 3, 1)
OTHERS_CAUSED = {"transfer", "merger", "body_loss"}
VOLUNTARY = {"requested", "ceased"}


class Reading:
    """The notice under one choice of every setting that it leaves open."""

    def __init__(self, **settings):
        self.settings = settings

    def __getattr__(self, name):
        return self.settings[name]

    def over(self, day, start, months, *, first_counts=False):
        """Whether a period of months has fully elapsed (满) on a day; None where no calendar tells its last day.

        It begins the day after the event and ends with the corresponding day, or the month's last where there is none
        (Civil Code 200-202), at midnight (203); read leniently, the last day itself is enough. If the day of the event
        counts, the period ends the day before the corresponding one.
        """
        whole = start.year * 12 + start.month - 1 + months
        year, month = whole // 12, whole % 12 + 1
        last = date(year, month, min(start.day, monthrange(year, month)[1]))
        if first_counts and last.day == start.day:
            last = date.fromordinal(last.toordinal() - 1)
        calendar = True
        if self.rest_day_rollover:
            rolled = next_working_day(last)
            last, calendar = rolled or last, rolled is not None
        over = day >= last if self.full_period == "corresponding_day" else day > last
        return over and (calendar or None)

    def operated(self, day, since):
        """Condition (3): the system has operated for three full months."""
        if since is None:
            return None
        return self.over(day, since, 3, first_counts=self.operation_first_day_counts)

    # Condition (4) and clarification (2): one full year since suspension, cancellation or revocation for own reasons.

    def year_bars(self, day, certificates):
        known = [certificate for certificate in certificates if counts(certificate)]
        gap = any(counts(certificate) is None for certificate in certificates)
        unknown = [event for certificate in known for event in events_of(certificate) if event.reason is None]
        open_ended = [s for certificate in known for s in certificate.suspensions or () if s.until is None]
        answers = set()
        for own in product((True, False), repeat=len(unknown)):
            for ran_out in product((True, False), repeat=len(open_ended)):
                guess = Guess(
                    self,
                    dict(zip(map(id, unknown), own, strict=True)),
                    dict(zip(map(id, open_ended), ran_out, strict=True)),
                )
                answers.add(self._barred(day, known, guess))
        answer = answers.pop() if len(answers) == 1 else None
        return None if gap and answer is False else answer

    def _barred(self, day, certificates, guess):
        limbs = [limb for certificate in certificates for limb in self._limbs(certificate, guess)]
        if self.several_events == "latest":
            limbs = self._latest(limbs)
        return either(*(limb_bars(day) for _, limb_bars in limbs))

    def _latest(self, limbs):
        dated = [limb for limb in limbs if limb[0] is not None]
        last = max((on for on, _ in dated), default=None)
        latest = [limb for limb in dated if limb[0] == last]
        if self.same_day_events == "order_of_filing":
            latest = latest[-1:]
        return [limb for limb in limbs if limb[0] is None] + latest

    def _limbs(self, certificate, guess):
        """Each event of a certificate: its day (None: not on file), and whether it bars a day."""
        if certificate.suspensions is None:
            yield None, lambda _: None
        revoked, cancelled = certificate.revoked, certificate.cancelled
        before = self._before(certificate.suspensions or (), revoked)
        alone = revoked is not None and not before
        for suspension in certificate.suspensions or ():
            if suspension.on is None:
                yield None, lambda _: None
            elif suspension in before and not suspension.restored_on and guess.own(suspension, "suspended"):
                yield revoked.on, self._followed(suspension, revoked, guess)
            else:
                alone = alone or suspension in before
                by_year = not suspension.restored_on or self.restored_suspension_bars
                yield (
                    suspension.on,
                    (self._for_a_year if by_year else self._while_suspended)(
                        suspension, guess.own(suspension, "suspended")
                    ),
                )
        if alone:
            yield revoked.on, self._for_a_year(revoked, guess.own(revoked, "revoked"))
        if cancelled is not None:
            yield cancelled.on, self._for_a_year(cancelled, guess.own(cancelled, "cancelled"))

    def _followed(self, suspension, revoked, guess):
        """A suspension for own reasons, and the revocation that came of it or cut it short."""
        suspended = self._for_a_year(suspension, own=True)
        if guess.ran_out(suspension, revoked) or self.revoked_during_suspension == "suspension":
            return suspended
        own = guess.own(revoked, "revoked")
        ended = self._for_a_year(revoked, own)
        return lambda day: either(suspended(day) if day < revoked.on or not own else False, ended(day))

    def _before(self, suspensions, revoked):
        """The suspension during or after which the certificate was revoked; of several on one day, by the setting."""
        if revoked is None or revoked.on is None:
            return []
        begun = [s for s in suspensions if s.on is not None and s.on <= revoked.on]
        last = max((s.on for s in begun), default=None)
        latest = [s for s in begun if s.on == last]
        return latest if self.same_day_events == "strictest" else latest[-1:]

    def _while_suspended(self, suspension, own):
        old = suspension.on < RULE_SINCE and self.before_the_rule == "ignored"
        return lambda day: own and not old and suspension.on <= day < suspension.restored_on

    def _for_a_year(self, event, own):
        started = {"decision": event.on, "notification": event.notified_on, "publication": event.published_on}
        start = started[self.period_start]

        def bars(day):
            if event.on is None:
                return None
            if not own or day < event.on or (event.on < RULE_SINCE and self.before_the_rule == "ignored"):
                return False
            return None if start is None else opposite(self.over(day, start, 12))

        return bars

    # Condition (5): three full months since CNCA revoked the former body's ITSMS qualification.

    def loss_bars(self, day, certificates):
        return either(*(self._loss(day, certificate) for certificate in certificates))

    def _loss(self, day, certificate):  # noqa: PLR0911 - one answer for each thing that the notice asks
        if counts(certificate) is not True:
            return counts(certificate)
        loss = certificate.body_loss
        if loss is None:
            return False
        if loss.kind is None or loss.qualification is None or loss.on is None:
            return None
        if loss.qualification != "itsms" or (loss.kind != "revoked" and self.body_losses == "revoked_only"):
            return False
        if loss.on < RULE_SINCE and self.before_the_rule == "ignored":
            return False
        ended = [certificate.expired_on, *(e.on for e in (certificate.revoked, certificate.cancelled) if e)]
        if self.body_loss_needs_live_certificate and any(end is not None and end <= loss.on for end in ended):
            return False
        return day >= loss.on and opposite(self.over(day, loss.on, 3))


class Guess:
    """One way in which what is not on file may have been."""

    def __init__(self, reading, own, ran_out):
        self.reading, self._own, self._ran_out = reading, own, ran_out

    def own(self, event, what):
        if event.reason is None:
            return self._own[id(event)]
        if what == "cancelled" and event.reason in VOLUNTARY:
            return self.reading.voluntary_cancellation_is_own
        return event.reason not in OTHERS_CAUSED

    def ran_out(self, suspension, revoked):
        return self._ran_out[id(suspension)] if suspension.until is None else revoked.on > suspension.until


def events_of(certificate):
    return [*(certificate.suspensions or ()), *(e for e in (certificate.revoked, certificate.cancelled) if e)]


def counts(certificate):
    """Whether a former certificate is one of the organisation's and to this standard; None where that is not on file."""
    if None in (certificate.number, certificate.body, certificate.standard, certificate.holder):
        return None
    return "20000-1" in certificate.standard and certificate.holder == "North Lake Services"


def either(*answers):
    return True if True in answers else None if None in answers else False


def opposite(answer):
    return None if answer is None else not answer


def next_working_day(day):
    """The first working day from a day on; None in a year without an official calendar."""
    try:
        while not chinese_calendar.is_workday(day):
            day = date.fromordinal(day.toordinal() + 1)
    except NotImplementedError:
        return None
    return day
