"""Runs a command in this process, among the planted schemes."""

import json
from pathlib import Path

import pytest

from certflow.cli.app import run_app

PLANTED = Path(__file__).parent / "planted"


@pytest.fixture
def command(monkeypatch, capsys):
    monkeypatch.syspath_prepend(PLANTED)

    def run(*words):
        code = run_app([str(word) for word in words])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture
def answers(command):
    def check(scheme, *words):
        code, out, _ = command("check", scheme, "--json", *words)
        return code, json.loads(out)

    return check
