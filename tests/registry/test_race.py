"""Two processes that want to move one case at once: one does, the other is told, nothing is lost or doubled."""

import subprocess
import sys
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.registry import Registry

RACER = Path(__file__).with_name("racing.py")
CASES, ROUNDS = 25, 40


@pytest.fixture
def racers(database):
    """Two processes, each with its own connection."""
    started = [
        subprocess.Popen(
            [sys.executable, str(RACER), database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        for _ in range(2)
    ]
    for racer in started:
        assert racer.stdout.readline() == "ready\n"
    yield started
    for racer in started:
        racer.stdin.close()
        racer.stdout.close()
        assert racer.wait(10) == 0


def test_of_two_that_race_a_thousand_times_one_wins_each_time(racers, database, opened):
    won = {}
    for place in range(CASES * ROUNDS):
        case_id, version = f"R-{place // ROUNDS}", place % ROUNDS
        for name, racer in enumerate(racers):
            racer.stdin.write(f"{case_id} {version} {name}-{version}\n")
        said = [racer.stdout.readline().strip() for racer in racers]
        lost = "ConflictError" if version else "CaseExistsError"
        assert sorted(said) == sorted([str(version + 1), lost]), (case_id, version)
        won.setdefault(case_id, []).append(f"{said.index(str(version + 1))}-{version}")
    registry = Registry(ITSMS, opened(database))

    assert {case_id: [record.key for record in registry.read(case_id).records] for case_id in won} == won
    assert [(kept.case, kept.version) for kept in registry.cases()] == [(case_id, ROUNDS) for case_id in sorted(won)]
    assert list(registry.verify()) == []
    assert {key[0] for keys in won.values() for key in keys} == {"0", "1"}
