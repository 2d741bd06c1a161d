"""One act in every kept case, from the command line."""

import json

import pytest

from certflow import ITSMS, Request
from certflow.cli.app import run_app
from certflow.registry import Registry
from certflow.schemes.itsms import Stage, SurveillancePlan
from certflow.testing import application, certified, day, steps

GRANTED, LOST, LATER = day("2026-09-21"), day("2026-09-30"), day("2026-10-01")
SURVEYED = steps(
    certified(GRANTED),
    ("plan_surveillance", LOST, SurveillancePlan(team=("He Jun",))),
    ("begin_audit", LATER, Stage(begins_on=LATER, auditors=("He Jun",))),
)


@pytest.fixture
def say(capsys):
    def run(*words):
        code = run_app([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def kept(sqlite, opened, clock, keep, monkeypatch):
    monkeypatch.setattr("certflow.registry.china_time", clock)
    registry = Registry(ITSMS, opened(sqlite), clock=clock)
    keep(registry, "A-1", certified(GRANTED))
    keep(registry, "A-2", SURVEYED)
    registry.open("A-3", Request("submit", LATER, application(LATER)))
    return sqlite


@pytest.fixture
def batch(tmp_path, kept):
    loss = tmp_path / "loss.yaml"
    loss.write_text("kind: cancelled\nqualification: itsms\non: 2026-09-30\ndocument: D-1\n", encoding="utf-8")
    return ("advance-all", "invalidate", loss, "--key", "loss", "--store", kept, "--by", "Fang Li", "--on")


def test_what_was_done_blocked_and_left_is_told_in_both_languages(say, batch):
    code, out, err = say(*batch, "2026-09-30", "--lang", "en")
    assert (code, err) == (1, "")
    words = " ".join(out.split())
    assert "case A-2: not permitted: “End the audit with what it serves” follows" in words
    assert "case A-3 was left: 'invalidate' on 2026-09-30" in words
    assert words.endswith("done in cases: 1; blocked in: 1; left: 1")

    code, out, _ = say(*batch, "2026-09-30", "--lang", "zh")
    assert code == 1
    assert "案卷“A-2”不得办理" in out
    assert out.splitlines()[-1] == "已办理案卷0件，不得办理1件，未予办理1件"


def test_where_all_is_done_it_leaves_with_0_and_says_the_same_as_json(say, batch):
    code, out, _ = say(*batch, "2026-10-01", "--json")

    assert code == 0
    assert json.loads(out) == {"done": ["A-1", "A-2", "A-3"], "blocked": [], "failed": []}


def test_what_is_blocked_and_left_stands_in_the_json(say, batch):
    told = json.loads(say(*batch, "2026-09-30", "--json")[1])

    assert told["done"] == ["A-1"]
    assert [(each["case"], each["outcome"], each["first_day"]) for each in told["blocked"]] == [
        ("A-2", "blocked", "2026-10-01")
    ]
    assert [each["case"] for each in told["failed"]] == ["A-3"]
    assert told["failed"][0]["reason"].keys() == {"en", "zh"}


def test_with_a_limit_it_stops_and_goes_on_under_the_same_key(say, batch):
    done = [json.loads(say(*batch, "2026-10-01", "--limit", "2", "--json")[1])["done"] for _ in range(2)]

    assert done == [["A-1", "A-2"], ["A-3"]]


@pytest.mark.parametrize(("words", "code"), [(("2026-10-02",), 2), (("2026-09-30", "--key", ""), 2), ((), 2)])
def test_misuse_leaves_with_2_and_one_sentence(say, batch, words, code):
    left, out, err = say(*batch, *words) if words else say(*batch[:-1])

    assert (left, out) == (code, "")
    assert err
    assert "Traceback" not in err
