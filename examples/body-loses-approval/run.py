"""A body loses its approval: what becomes of each of its twenty clients, and what it then owes them.

Run it: ``python examples/body-loses-approval/run.py [--lang zh] [--store FILE]``
"""

from argparse import ArgumentParser
from datetime import UTC, datetime

from clients import AFTER, LOSS, LOST, clients

from certflow import ITSMS, Request, Text
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.store.sql import SqlStore

options = ArgumentParser()
options.add_argument("--lang", choices=["en", "zh"], default="en")
options.add_argument("--store", help="a SQLite file; default: in memory")
asked = options.parse_args()


def say(en, zh, **values):
    print(Text(en, zh, **values).render(asked.lang))


def state_of(case_id):
    run = [track for track in registry.read(case_id).tracks.values() if track.lifecycle == ITSMS.main][-1]
    return ITSMS.by_id[ITSMS.main].state(run.state).title


def end_all(on, key):
    """End whatever rests on the approval, with the same key after any interruption; say what could not be ended."""
    ended = registry.advance_all(Request("invalidate", on, LOSS, by="Fang Li", key=key))
    for case_id, verdict in ended.blocked:
        why = verdict.in_the_way[0].finding.because
        say("{who}: not permitted on {on}: {why}", "{who}：{on}不得办理：{why}", who=names[case_id], on=on, why=why)
    for case_id, error in ended.failed:
        why = Text("{en}", "{zh}", en=error.en, zh=error.zh)
        say("{who}: left as it is: {why}", "{who}：未予办理：{why}", who=names[case_id], why=why)
    say("{on}: ended {n} certifications", "{on}：结束认证{n}项", on=on, n=len(ended.done))


store = SqlStore.open(asked.store) if asked.store else MemoryStore()
registry = Registry(ITSMS, store, clock=lambda: datetime(2029, 6, 12, 9, tzinfo=UTC))
names = {}
for number, (en, zh, case) in clients().items():
    names[number] = Text(en, zh)
    first, *others = [record for record in case.records if record.cause is None]
    registry.open(number, Request(first.transition, first.on, first.facts))
    for record in others:
        registry.advance(number, Request(record.transition, record.on, record.facts, track=record.track))

before = {number: state_of(number) for number in names}
end_all(LOST, "approval-2029")
end_all(AFTER, "approval-2029-later")
registry.sweep()  # what had ended by time alone before that
print()
for number, who in names.items():
    say("{who}: {before} → {now}", "{who}：{before} → {now}", who=who, before=before[number], now=state_of(number))
print()
for due in registry.agenda(LOST, AFTER):
    if due.kind == "duty":
        say("due {day}, {who}: {what}", "{day}到期，{who}：{what}", day=due.day, who=names[due.case], what=due.title)
store.close()
