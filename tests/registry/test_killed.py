"""Killed at any moment, a process loses nothing that it was told is kept, and keeps nothing twice."""

import os
import random
import runpy
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.registry import Registry
from certflow.testing import certified, day

NURSERY = Path(__file__).with_name("nursery.py")
ACTS = 5


class Nursery:
    """Has children work on a database, and kills them."""

    def __init__(self, database):
        self.kills = 0
        self._process = subprocess.Popen(
            [sys.executable, str(NURSERY), database],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._expect("ready")

    def _line(self):
        return self._process.stdout.readline().split()

    def _expect(self, word):
        line = self._line()
        assert line[:1] == [word], line
        return line[1:]

    def work(self, order, until=None, then=0.0):
        """What a child has answered; it is killed ``then`` seconds after its answer number ``until``."""
        return self.end(self.begin(order), until, then)

    def begin(self, order):
        """Have a child begin; its process id."""
        self._process.stdin.write(f"{order}\n")
        return int(self._expect("child")[0])

    def end(self, child, until=None, then=0.0):
        """See `work`."""
        answers = []
        if until == 0:
            self._kill(child, then)
        while (line := self._line()) != ["ended"]:
            assert line[:1] == ["answered"], line
            answers.append((int(line[1]), int(line[2])))
            if len(answers) == until:
                self._kill(child, then)
        return answers

    def _kill(self, child, then):
        time.sleep(then)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
            self.kills += 1

    def close(self):
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(10) == 0


@pytest.fixture
def nursery():
    """Opens a nursery on a database."""
    nurseries = []

    def open_nursery(database):
        nurseries.append(Nursery(database))
        return nurseries[-1]

    yield open_nursery
    for one in nurseries:
        one.close()


@pytest.fixture
def chance():
    """Chance, with a seed that is printed where a test fails."""
    seed = time.time_ns()
    print(f"seed {seed}")  # noqa: T201 - shown where a test fails
    return random.Random(seed)  # noqa: S311 - chance, no secret


@pytest.mark.parametrize(
    ("database", "requests", "kills"), [("sqlite", 2000, 100), ("postgresql", 500, 25)], indirect=["database"]
)
def test_whoever_is_killed_loses_no_answered_request_and_keeps_none_twice(
    nursery, database, opened, chance, requests, kills
):
    registry = Registry(ITSMS, opened(database))
    children = nursery(database)
    answered = {}
    while len(answered) < requests:
        apart = (requests - len(answered)) // max(1, kills - children.kills)
        until = chance.randrange(0, apart + 1) if children.kills < kills else None
        for number, version in children.work(f"send {len(answered)} {requests}", until, chance.random() * 0.004):
            assert number == len(answered)
            answered[number] = version
    assert children.kills >= kills

    assert list(registry.verify()) == []
    assert sum(kept.version for kept in registry.cases()) == requests
    for place in range(requests // ACTS):
        records = registry.read(f"K-{place}").records
        assert [record.key for record in records] == [f"request {place * ACTS + step}" for step in range(ACTS)]
        assert [record.outcome for record in records] == ["done", "blocked", "done", "done", "done"]
    assert all(version >= number % ACTS + 1 for number, version in answered.items())


def test_several_sweeps_at_once_move_each_case_once(nursery, database, opened, keep, clock):
    store = opened(database)
    registry = Registry(ITSMS, store, clock=clock)
    for n in range(40):
        keep(registry, f"S-{n}", certified(day("2026-09-21")))
    sides = [nursery(database) for _ in range(2)]
    begun = [side.begin("sweep 4") for side in sides]
    answers = [side.end(child) for side, child in zip(sides, begun, strict=True)]

    assert sum(cases for side in answers for cases, _ in side) == 40
    assert sum(acts for side in answers for _, acts in side) == 40
    assert [(kept.state, kept.version) for kept in registry.cases()] == [("expired", 12)] * 40
    assert list(registry.verify()) == []


def everything_moved(store, everything):
    rows = everything(store)
    return rows["certflow_case"], rows["certflow_record"]


def test_a_sweep_that_is_killed_and_resumed_ends_as_if_nothing_had_happened(
    nursery, database, opened, chance, keep, clock, everything, tmp_path
):
    stores = [opened(database), opened(tmp_path / "undisturbed.db")]
    for store in stores:
        registry = Registry(ITSMS, store, clock=clock)
        for n in range(24):
            keep(registry, f"S-{n}", certified(day("2026-09-21")))
    clock.set("2030-01-01")
    children = nursery(database)
    for _ in range(8):
        children.work("sweep 2", until=chance.randrange(0, 3), then=chance.random() * 0.01)
    assert children.kills
    assert children.work("sweep 10")[-1] == (0, 0)
    assert Registry(ITSMS, stores[1], clock=clock).sweep().cases == 24

    assert everything_moved(stores[0], everything) == everything_moved(stores[1], everything)
    assert list(Registry(ITSMS, stores[0]).verify()) == []


CLIENTS = Path(__file__).parents[2] / "examples" / "body-loses-approval" / "clients.py"


@pytest.fixture(scope="module")
def clients():
    """Twenty clients of a body in varied states, by the ids of their cases."""
    return {name: case for name, (_, _, case) in runpy.run_path(str(CLIENTS))["clients"]().items()}


@pytest.fixture
def filled(opened, keep, clock, clients):
    """Opens a store that holds the twenty clients, as the day of the loss finds them."""

    def fill(where):
        store = opened(where)
        clock.set("2029-06-12")
        for name, case in clients.items():
            keep(Registry(ITSMS, store, clock=clock), name, case)
        return store

    return fill


def test_an_act_in_every_case_that_is_killed_after_any_commit_and_resumed_ends_as_if_nothing_had_happened(
    nursery, filled, opened, everything, tmp_path
):
    untouched = tmp_path / "untouched.db"
    filled(untouched).close()
    shutil.copy(untouched, tmp_path / "undisturbed.db")
    children = nursery(str(tmp_path / "undisturbed.db"))
    commits = len(children.work("batch 0"))
    expected = everything_moved(opened(tmp_path / "undisturbed.db"), everything)
    assert commits == 12

    for stop in range(1, commits + 1):
        where = tmp_path / f"killed-{stop}.db"
        shutil.copy(untouched, where)
        assert len(children.work(f"batch {stop} {where}", until=stop)) == children.kills == stop
        children.work(f"batch 0 {where}")
        store = opened(where)
        assert everything_moved(store, everything) == expected
        assert list(Registry(ITSMS, store).verify()) == []


def test_an_act_in_every_case_that_is_killed_after_each_commit_ends_as_if_nothing_had_happened(
    nursery, database, filled, everything, tmp_path
):
    store, undisturbed = filled(database), filled(tmp_path / "undisturbed.db")
    children = nursery(database)
    while children.work("batch 1", until=1):
        pass
    nursery(str(tmp_path / "undisturbed.db")).work("batch 0")

    assert children.kills == 12
    assert everything_moved(store, everything) == everything_moved(undisturbed, everything)
