"""Commands under a scheme of one's own, named MODULE:NAME."""

import json

import pytest

from certflow.cli.app import run_app

OWN = """
from certflow import ITSMS, Text
OWN = ITSMS.extend("own-2026", title=Text("Our own", "自有方案"))
"""
FILE = """
certflow: 1
case: north-lake
scheme: own-2026
acts:
  - {on: 2026-09-01, do: withdraw}
"""


@pytest.fixture
def place(tmp_path, monkeypatch):
    (tmp_path / "own_scheme.py").write_text(OWN, "utf-8")
    (tmp_path / "case.yaml").write_text(FILE, "utf-8")
    (tmp_path / "other.yaml").write_text(FILE.replace("own-2026", "cnca-itsms-2026"), "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")
    return tmp_path


def said(capsys, *words):
    code = run_app([*words, "--scheme", "own_scheme:OWN"])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize(
    "words",
    [
        ("run", "case.yaml"),
        ("ask", "case.yaml", "submit", "--on", "2026-09-02"),
        ("next", "case.yaml", "--on", "2026-09-02"),
        ("show", "case.yaml"),
        ("agenda", "case.yaml"),
        ("public", "case.yaml"),
        ("clauses",),
        ("policies",),
        ("interpretations",),
        ("schema",),
        ("new",),
        ("graph",),
    ],
    ids=lambda words: words[0],
)
def test_a_command_works_under_it(place, capsys, words):
    code, out, err = said(capsys, *words)

    assert code == (words[0] == "ask"), err
    assert out
    assert not err


def test_what_is_said_is_of_that_scheme(place, capsys):
    assert json.loads(said(capsys, "run", "case.yaml", "--json")[1])[0]["scheme"] == "own-2026"
    assert "scheme: own-2026" in said(capsys, "new")[1]
    assert json.loads(said(capsys, "schema")[1])["properties"]["scheme"] == {
        "const": "own-2026",
        "description": "the scheme that applies / 适用的方案",
    }


def test_a_file_of_another_scheme_is_no_file_of_it(place, capsys):
    code, _, err = said(capsys, "run", "other.yaml", "--lang", "en")

    assert code == 2
    assert "unknown scheme 'cnca-itsms-2026'" in err


def test_a_store_keeps_cases_of_it(place, capsys):
    kept = "--store", "kept.db"
    assert said(capsys, "run", "case.yaml", *kept)[0] == 0
    (one,) = json.loads(said(capsys, "cases", *kept, "--json")[1])
    assert one["case"] == "north-lake"
    assert said(capsys, "verify", *kept)[0] == 0
    assert said(capsys, "rebuild", *kept)[0] == 0
    assert said(capsys, "sweep", *kept)[0] == 0
    assert said(capsys, "show", "north-lake", *kept)[0] == 0
    assert run_app(["show", "north-lake", *kept, "--lang", "en"]) == 2
    assert "own-2026" in capsys.readouterr().err


def test_without_it_a_file_of_ones_own_scheme_is_told_how_to_name_it(place, capsys):
    assert run_app(["run", "case.yaml", "--lang", "en"]) == 2
    assert "--scheme MODULE:NAME" in capsys.readouterr().err
    assert run_app(["run", "case.yaml", "--lang", "zh"]) == 2
    assert "请用 --scheme 模块:名称 指定" in capsys.readouterr().err
