"""Commands on a store whose cases are, or were, under several schemes: each is named by a further ``--scheme``."""

import json

import pytest

from certflow import ITSMS
from certflow.cli.app import run_app
from certflow.registry import Registry
from certflow.store.sql import SqlStore
from certflow.testing import certified, day

OWN = """
from certflow import ITSMS
NEXT = ITSMS.extend("next")
"""
BOTH = ("--scheme", "later_scheme:NEXT", "--scheme", "cnca-itsms-2026")


@pytest.fixture(autouse=True)
def store(tmp_path, monkeypatch, clock, keep):
    """A store with a case that was moved, and one that was not."""
    (tmp_path / "later_scheme.py").write_text(OWN, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    with_cases = SqlStore.open("cases.db")
    old = Registry(ITSMS, with_cases, clock=clock)
    for case_id in ("kept", "moved"):
        keep(old, case_id, certified(day("2026-09-21")))
    Registry(ITSMS.extend("next"), with_cases, earlier=(ITSMS,), clock=clock).migrate(
        "moved", on=day("2026-10-01"), reason="the rule of 2027"
    )
    with_cases.close()


def said(capsys, *words, schemes=BOTH):
    code = run_app([*words, "--store", "cases.db", *schemes, "--lang", "en"])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize(
    "words",
    [
        ("show", "moved"), ("show", "kept"), ("next", "moved", "--on", "2026-10-02"), ("agenda", "moved"), ("agenda",),
        ("cases",), ("verify",), ("rebuild",), ("sweep", "--until", "2026-10-01"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_command_works_on_cases_of_both(capsys, words):
    code, out, err = said(capsys, *words)

    assert (code, err) == (0, "")
    assert out


def test_each_is_shown_under_its_own(capsys):
    shown = [json.loads(said(capsys, "show", case, "--json")[1])["scheme"] for case in ("moved", "kept")]

    assert shown == ["next", "cnca-itsms-2026"]
    assert "certificate valid" in said(capsys, "cases")[1]


@pytest.mark.parametrize("case", ["moved", "kept"])
def test_without_the_earlier_one_the_cure_is_named(capsys, case):
    code, out, err = said(capsys, "show", case, schemes=BOTH[:2])

    assert (code, out) == (2, "")
    assert "cnca-itsms-2026" in err
    assert "a further --scheme" in err


def test_an_impact_reads_the_cases_of_its_own_scheme(capsys):
    code = run_app(
        ["impact", "--from", "cnca-itsms-2026", "--to", "later_scheme:NEXT", "--store", "cases.db", "--lang", "en"]
    )
    out, _ = capsys.readouterr()

    assert code == 1
    assert "moved was left out" in out
    assert out.endswith("cases that change: 0 of 1\n")
