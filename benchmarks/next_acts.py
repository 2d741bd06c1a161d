"""What is possible from here, in every state of the ITSMS certification, beside asking a stock `transitions` machine.

Ours judges every act that may begin, as far as the file goes, and says of each why not and from when. Theirs says yes or
no: `get_triggers` and `may_<trigger>` of machines with the same states and transitions and a true condition for every
guard, one model for every track from which ours offers an act. Each of our questions is put to a copy of the case that
remembers nothing of the last one, on another day.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import timedelta

from benchmarks.harness import Batch, Effort, Row, beside
from benchmarks.histories import by_state
from benchmarks.others import model_of
from certflow import Case, Verdict

_DAYS = 90  # short of the day on which a suspension runs out


def _ours(case: Case) -> tuple[Batch, tuple[Verdict, ...]]:
    first = max(track.since for track in case.tracks.values())

    def batch(count: int) -> Callable[[], object]:
        asked = [(case.settle(case.policy), first + timedelta(days=number % _DAYS)) for number in range(count)]
        return lambda: deque((one.next(day) for one, day in asked), maxlen=0)

    return batch, case.next(first)


def _theirs(case: Case, offered: tuple[Verdict, ...]) -> Batch:
    standing = []
    for track, source in {verdict.track: verdict.source for verdict in offered}.items():
        home = next(one for one in case.scheme.lifecycles if track.startswith(one.prefix))
        machine, model = model_of(home)
        machine.set_state(source, model)
        standing.append((machine, model))

    def possible() -> list[str]:
        return [
            trigger
            for machine, model in standing
            for trigger in machine.get_triggers(model.state)
            if getattr(model, f"may_{trigger}")()
        ]

    # Theirs lists what time alone does, too, what an outer track bars, and what an ended run has already opened.
    beyond = {act.id for _, act in case.scheme.transitions() if act.automatic or act.within or act.opens}
    ours = {verdict.transition for verdict in offered}
    assert ours <= {*possible()} <= ours | beyond
    return lambda count: lambda: deque((possible() for _ in range(count)), maxlen=0)


def rows(effort: Effort) -> list[Row]:
    """One row a state."""
    found = []
    for state, case in by_state().items():
        ours, offered = _ours(case)
        what = f"from “{state}”: {len(offered)} {'act' if len(offered) == 1 else 'acts'}"
        other = "transitions, `get_triggers` and `may_…`"
        found.append(beside(effort, what, ours, other, _theirs(case, offered), bound=0.7, batch=50))
    return found
