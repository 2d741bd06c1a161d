"""``certflow impact``: what would change in case files, or in a store, under another scheme."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.cli.app import run_app
from certflow.cli.render import show, timeline
from certflow.registry import Registry
from certflow.store.sql import SqlStore
from certflow.testing import certified, day

EXAMPLES = Path(__file__).parents[2] / "examples"
OWN = """
from attrs import evolve
from certflow import ITSMS, Text

FULL = next(one for one in ITSMS.settings if one.id == "full_period")
LENIENT = ITSMS.extend("lenient", settings=(evolve(FULL, default=FULL.check("corresponding_day")),))
SAME = ITSMS.extend("same")
"""
WAITING = """\
certflow: 1
case: north-lake
client: 北湖云服公司
acts:
  - on: 2026-09-14
    do: submit
    with: {applicant: 北湖云服公司, operating_since: 2026-06-15}
"""


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    (tmp_path / "own_versions.py").write_text(OWN, "utf-8")
    (tmp_path / "case.yaml").write_bytes((EXAMPLES / "three-months-of-operation.yaml").read_bytes())
    (tmp_path / "same.yaml").write_text(WAITING, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend("")


def said(capsys, *words, source="cnca-itsms-2026", to="own_versions:LENIENT"):
    code = run_app(["impact", "--from", source, "--to", to, *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_what_changes_is_told_case_by_case_in_english(capsys):
    code, out, _ = said(capsys, "case.yaml", "same.yaml", "--lang", "en")

    assert code == 1
    assert "杭州汀岸数据服务有限公司: from cnca-itsms-2026 to lenient" in out
    assert "2026-09-14  C1  Apply" in out
    assert "nothing changes from cnca-itsms-2026 to lenient" in out
    assert out.endswith("cases that change: 1 of 2\n")


def test_what_changes_is_told_in_chinese(capsys):
    code, out, _ = said(capsys, "case.yaml", "--lang", "zh")

    assert code == 1
    assert "杭州汀岸数据服务有限公司：由 cnca-itsms-2026 改为 lenient" in out
    assert "结果不同的办理事项" in out
    assert "不得办理" in out
    assert out.endswith("有变化的案卷：1件（共比较1件）\n")


def test_where_nothing_changes_the_exit_code_is_0(capsys):
    code, out, _ = said(capsys, "case.yaml", "same.yaml", "--lang", "en", to="own_versions:SAME")

    assert code == 0
    assert out.endswith("cases that change: 0 of 2\n")


def test_json_holds_each_case(capsys):
    code, out, _ = said(capsys, "case.yaml", "same.yaml", "--json")
    data = json.loads(out)

    assert code == 1
    assert [(case["case"], case["to"], case["changes"]) for case in data["cases"]] == [
        ("hangzhou-tingan", "lenient", True), ("north-lake", "lenient", False),
    ]  # fmt: skip
    assert data["left"] == []


def test_a_store_is_compared_whole_and_cases_of_other_schemes_are_left_out(capsys):
    assert run_app(["run", "case.yaml", "same.yaml", "--store", "cases.db"]) == 0
    capsys.readouterr()
    code, out, _ = said(capsys, "--store", "cases.db", "--json")
    assert (code, [case["changes"] for case in json.loads(out)["cases"]]) == (1, [True, False])

    code, out, _ = said(capsys, "--store", "cases.db", "--lang", "en", source="own_versions:SAME")
    assert code == 1
    assert (
        "north-lake was left out: it has records under cnca-itsms-2026: name that scheme, too, by a further --from"
        in " ".join(out.split())
    )
    assert out.endswith("cases that change: 0 of 0\n")
    out = said(capsys, "--store", "cases.db", "--lang", "zh", source="own_versions:SAME")[1]
    assert "再用一次 --from" in "".join(out.split("\n  "))


def test_cases_under_several_schemes_and_moved_ones_are_compared_each_from_its_own(capsys, clock, keep):
    with closing(SqlStore.open("cases.db")) as store:
        for case_id in ("kept", "moved"):
            keep(Registry(ITSMS, store, clock=clock), case_id, certified(day("2026-09-21")))
        Registry(ITSMS.extend("same"), store, earlier=(ITSMS,), clock=clock).migrate(
            "moved", on=day("2026-10-01"), reason="the rule of 2027"
        )
    again = "--from", "own_versions:SAME"
    code, out, _ = said(capsys, "--store", "cases.db", *again, "--json")
    data = json.loads(out)
    assert code == 0
    assert data["left"] == []
    assert [(case["case"], case["from"]) for case in data["cases"]] == [("kept", "cnca-itsms-2026"), ("moved", "same")]

    (one,) = json.loads(said(capsys, "--store", "cases.db", "--json", source="own_versions:SAME")[1])["left"][1:]
    assert one["case"] == "moved"
    assert "records under cnca-itsms-2026" in one["reason"]["en"]


def test_a_file_under_another_scheme_is_told_how_to_name_it(capsys):
    Path("own.yaml").write_text(WAITING.replace("client:", "scheme: same\nclient:"), "utf-8")
    code, _, err = said(capsys, "own.yaml", "case.yaml", "--lang", "en")
    assert (code, "by --from" in err) == (2, True)
    assert "impact 命令用 --from" in said(capsys, "own.yaml", "--lang", "zh")[2]
    assert said(capsys, "own.yaml", "case.yaml", "--from", "own_versions:SAME", "--lang", "en")[0] == 1


@pytest.mark.parametrize(
    ("words", "more", "en"),
    [
        ((), {}, "name either case files, or a store by --store"),
        (("case.yaml", "--store", "cases.db"), {}, "name either case files, or a store by --store"),
        (("missing.yaml",), {}, "there is no such file"),
        (("case.yaml",), {"to": "own"}, "own"),
        (("case.yaml",), {"to": "own_versions:LENENT"}, "own_versions:LENIENT"),
        (("--store", "none.db"), {}, "there is no store at"),
        (("case.yaml", "--on", "2026-09-01"), {}, "use that day or a later one"),
    ],
)
def test_mistakes_exit_with_2(capsys, words, more, en):
    code, out, err = said(capsys, *words, "--lang", "en", **more)

    assert code == 2
    assert en in err
    assert "Traceback" not in out + err


def test_a_moved_case_shows_its_move_in_the_timeline(capsys):
    case = certified(day("2026-09-21"))
    moved, _ = case.migrate(ITSMS.extend("next"), on=day("2026-09-22"), reason="the rule of 2027")
    show(timeline("demo", moved, None, "en"))
    assert "Move to another scheme  done\n                from cnca-itsms-2026 to next; reason: the rule of 2027" in (
        capsys.readouterr().out
    )
    show(timeline("demo", moved, None, "zh"))
    assert "由 cnca-itsms-2026 改为 next；理由：the rule of 2027" in capsys.readouterr().out
