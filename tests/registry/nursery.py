"""Warmed up once, it bears a child for each line read, which works until it is done or killed.

Run by `test_killed`: ``python nursery.py DATABASE``, then lines ``send FIRST LAST``, ``sweep LIMIT`` and ``batch STOP [DATABASE]``. A child says its
process id first, then each request that was answered (``answered N VERSION``), before it sends the next; when it is no
more, the nursery says ``ended``, or ``failed`` where nobody killed it.
"""

import os
import signal
import sys
from datetime import UTC, date, datetime

from certflow import ITSMS, Request
from certflow.registry import Registry
from certflow.schemes.itsms.audit_facts import AuditPlan
from certflow.schemes.itsms.events import BodyLoss, LossKind, Qualification
from certflow.store.sql import SqlStore
from certflow.testing import acceptance, application, contract

LOSS = BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=date(2029, 6, 11), document="D-1")
DAYS = [date(2026, 9, n) for n in (1, 2, 3, 5, 6)]
ACTS = [
    ("submit", application(DAYS[0])),
    ("accept", acceptance(DAYS[1], reviewed_by=None)),
    ("accept", acceptance(DAYS[2])),
    ("conclude", contract(DAYS[3])),
    ("plan_audit", AuditPlan(team=("He Jun",))),
]


def say(words):
    os.write(1, f"{words}\n".encode())


def send(registry, number):
    """The request of that number: five acts make a case."""
    place, step = divmod(number, len(ACTS))
    name, facts = ACTS[step]
    request = Request(name, DAYS[step], facts, key=f"request {number}")
    if step == 0:
        return registry.open(f"K-{place}", request).version
    return registry.advance(f"K-{place}", request).version


def batch(store, stop):
    """The body's loss for all cases; after so many commits it stops and waits to be killed (0: it goes on)."""

    answered = []

    def committed(case_id, record):
        if record.transition == "invalidate":
            answered.append(case_id)
            say(f"answered {len(answered)} {record.seq}")
            if len(answered) == stop:
                signal.pause()

    clock = datetime(2029, 6, 12, tzinfo=UTC)
    registry = Registry(ITSMS, store, clock=lambda: clock, listeners=[committed])
    registry.advance_all(Request("invalidate", LOSS.on, LOSS, key="loss"))


def work(database, order):
    what, *numbers = order.split()
    store = SqlStore.open(database)
    if what == "send":
        registry = Registry(ITSMS, store, clock=lambda: datetime(2026, 10, 1, tzinfo=UTC))
        for number in range(int(numbers[0]), int(numbers[1])):
            say(f"answered {number} {send(registry, number)}")
    elif what == "batch":
        batch(SqlStore.open(numbers[1]) if numbers[1:] else store, int(numbers[0]))
    else:
        registry = Registry(ITSMS, store, clock=lambda: datetime(2030, 1, 1, tzinfo=UTC))
        while True:
            swept = registry.sweep(limit=int(numbers[0]))
            say(f"answered {swept.cases} {swept.acts}")
            if not swept.cases:
                return


def main():
    say("ready")
    for order in sys.stdin:
        child = os.fork()
        if not child:
            say(f"child {os.getpid()}")
            work(sys.argv[1], order)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("ended" if os.WIFSIGNALED(status) or not status else "failed")


if __name__ == "__main__":
    main()
