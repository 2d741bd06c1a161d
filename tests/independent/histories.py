"""Random former certificates, and every choice of the settings that matter to waiting."""

from datetime import date, timedelta

from certflow.schemes.itsms.events import (
    BodyLoss,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
)

CHOICES = {
    "full_period": ("day_after", "corresponding_day"),
    "rest_day_rollover": (False, True),
    "operation_first_day_counts": (False, True),
    "before_the_rule": ("bars", "ignored"),
    "period_start": ("decision", "notification", "publication"),
    "revoked_during_suspension": ("revocation", "suspension"),
    "restored_suspension_bars": (False, True),
    "voluntary_cancellation_is_own": (False, True),
    "several_events": ("each", "latest"),
    "same_day_events": ("order_of_filing", "strictest"),
    "body_losses": ("revoked_only", "every_loss"),
    "body_loss_needs_live_certificate": (False, True),
}
REASONS = (*Reason, None)
DAY = timedelta(days=1)
FIRST, LAST = date(2025, 11, 1), date(2028, 3, 31)
EDGES = (date(2028, 2, 29), date(2026, 8, 31), date(2026, 11, 30), date(2026, 2, 28), date(2026, 3, 1))


class Draw:
    """Facts drawn from a generator of random numbers; each detail is now and then not on file."""

    def __init__(self, random):
        self.random = random

    def settings(self):
        return {name: self.random.choice(values) for name, values in CHOICES.items()}

    def day(self, since=FIRST):
        if self.random.random() < 0.2:
            edge = self.random.choice(EDGES)
            if edge >= since:
                return edge
        return since + DAY * self.random.randrange(max((LAST - since).days, 1))

    def perhaps(self, value, missing=0.06):
        return None if self.random.random() < missing else value

    def later(self, day, up_to=20):
        return self.perhaps(day and day + DAY * self.random.randrange(up_to))

    def suspension(self):
        on = self.perhaps(self.day(), 0.03)
        until = self.perhaps(on and on + DAY * self.random.randrange(1, 200))
        restored = on and self.random.random() < 0.35 and on + DAY * self.random.randrange(0, 190)
        told = {"notified_on": self.later(on), "published_on": self.later(on)}
        return PriorSuspension(on=on, until=until, restored_on=restored or None, reason=self.reason(), **told)

    def reason(self):
        return self.random.choice(REASONS) if self.random.random() < 0.5 else Reason.REQUIREMENTS_NOT_MET

    def ending(self, since=FIRST):
        on = self.perhaps(self.day(since), 0.03)
        return PriorEnding(on=on, reason=self.reason(), notified_on=self.later(on), published_on=self.later(on))

    def suspensions(self):
        if self.random.random() < 0.05:
            return None
        found = [self.suspension() for _ in range(self.random.choice((0, 1, 1, 2)))]
        if len(found) > 1 and self.random.random() < 0.3 and found[0].on:
            found[1] = PriorSuspension(on=found[0].on, until=found[1].until, reason=found[1].reason)
        return tuple(found)

    def certificate(self, number):
        suspensions = self.suspensions()
        begun = [each.on for each in suspensions or () if each.on]
        revoked = cancelled = None
        fate = self.random.random()
        if fate < 0.5:
            near = begun and self.random.random() < 0.7
            revoked = self.ending(max(begun) if near else FIRST)
            ends = [each.until for each in suspensions or () if each.until]
            if near and ends and revoked.on and self.random.random() < 0.5:  # on and about the suspension's last day
                on = self.random.choice(ends) + DAY * self.random.randrange(-1, 3)
                revoked = PriorEnding(on=on, reason=revoked.reason, notified_on=self.later(on), published_on=on)
        elif fate < 0.75:
            cancelled = self.ending()
        return PriorCertificate(
            number=self.perhaps(str(number), 0.02),
            body=self.perhaps("body A", 0.02),
            standard=self.random.choice(("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1:2018", "ISO/IEC 27001:2022")),
            holder=self.random.choice(("North Lake Services", "North Lake Services", "South Lake Services")),
            suspensions=suspensions,
            revoked=revoked,
            cancelled=cancelled,
            expired_on=self.day() if self.random.random() < 0.2 else None,
            body_loss=self.loss() if self.random.random() < 0.3 else None,
        )

    def loss(self):
        kind = self.perhaps(self.random.choice(tuple(LossKind)))
        return BodyLoss(kind=kind, qualification=self.perhaps(self.random.choice(tuple(Qualification))), on=self.day())

    def certificates(self):
        return tuple(self.certificate(number) for number in range(self.random.choice((1, 1, 1, 2))))
