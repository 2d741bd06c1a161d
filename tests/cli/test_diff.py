"""``certflow diff`` as a person or a script uses it."""

import json
import sys
from types import ModuleType

import pytest
from attrs import evolve
from rich.cells import cell_len
from rich.console import Console

from certflow import ITSMS, Clause, Layer, Standing, State, Text, Transition, met
from certflow.cli.app import run_app
from certflow.cli.diff import difference_page
from certflow.cli.render import show
from certflow.comparing.differences import Differences, Recited, differences
from certflow.rules.facts import Nothing

HOUSE = Clause(Layer.CONTRACT, Text("Handbook", "手册"), "4", Text("A pause", "暂缓"))
CERTIFICATION = ITSMS.by_id["certification"]
PAUSED = State("paused", Text("paused", "已暂缓"))


def no_debts(case):
    return met(Text("paid", "已付清"))


PAID = Standing(HOUSE, Text("All fees are paid", "费用已付清"), no_debts)
WITHDRAW, SUBMIT = CERTIFICATION.by_id["withdraw"], CERTIFICATION.by_id["submit"]
PAUSE = Transition[Nothing](
    "pause", CERTIFICATION.state("application"), PAUSED, title=Text("Pause", "暂缓"), clause=HOUSE, takes=Nothing
)
RESUME = evolve(PAUSE, id="resume", sources=(PAUSED,), target=CERTIFICATION.state("application"))
STRICTER = [evolve(act, guards=(*act.guards, PAID)) for act in CERTIFICATION.transitions if act.id != "withdraw"]
TERM = next(setting for setting in ITSMS.settings if setting.id == "certificate_term")
HOUSE_SCHEME = ITSMS.extend(
    "house-2026",
    CERTIFICATION.extend(states=(PAUSED,), transitions=(PAUSE, RESUME, *STRICTER)),
    settings=(evolve(TERM, default=2),),
)
ARGUMENTS = ("diff", "cnca-itsms-2026", "house:HOUSE_SCHEME")


@pytest.fixture
def say(capsys, monkeypatch):
    house = ModuleType("house")
    house.HOUSE_SCHEME = HOUSE_SCHEME
    monkeypatch.setitem(sys.modules, "house", house)

    def run(*words):
        code = run_app(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_schemes_that_do_not_differ_exit_with_nought(say):
    assert say("diff", "cnca-itsms-2026", "cnca-itsms-2026", "--lang", "en") == (
        0, "cnca-itsms-2026 and cnca-itsms-2026 do not differ\n", "",
    )  # fmt: skip
    assert say("diff", "cnca-itsms-2026", "cnca-itsms-2026", "--lang", "zh")[1] == (
        "cnca-itsms-2026 与 cnca-itsms-2026 没有差异\n"
    )


def lines_of(page):
    return [" ".join(line.split()) for line in page.splitlines() if line.strip()]


def test_what_differs_is_a_table_kind_by_kind_titles_first(say):
    code, page, err = say(*ARGUMENTS, "--lang", "en")
    lines = lines_of(page)

    assert (code, err) == (1, "")
    assert lines[:3] == [
        "cnca-itsms-2026 and house-2026 differ",
        "States: 1; Acts: 2; Requirements: 1; Settings: 1; Clauses: 1",
        "What cnca-itsms-2026 house-2026",
    ]
    assert "paused (paused) only here" in lines
    assert lines[lines.index("Requirements") + 1] == "All fees are paid (no_debts) only here"
    assert "default 3 years 2 years" in lines


def test_it_reads_in_chinese(say):
    lines = lines_of(say(*ARGUMENTS, "--lang", "zh")[1])

    assert lines[:2] == [
        "cnca-itsms-2026 与 house-2026 的差异",
        "状态：1项；办理事项：2项；要求：1项；政策设置：1项；条款：1项",
    ]
    assert "默认值 3年 2年" in lines


def test_of_a_requirement_of_many_acts_four_are_named_and_the_rest_counted(say):
    page = " ".join(lines_of(say(*ARGUMENTS, "--lang", "en")[1]))

    assert f"in: {STRICTER[0].title.en}" in page
    assert f"and {len(STRICTER) - 4} more" in page


def test_where_titles_differ_the_id_stands_above_them_and_a_clause_goes_by_its_number(capsys):
    retitled = ITSMS.extend("copy", title=Text("Another", "另一方案"), settings=(evolve(TERM, clause=HOUSE),))
    show(difference_page(differences(ITSMS, retitled), "en"))
    lines = lines_of(capsys.readouterr().out)

    assert lines[lines.index("the scheme itself") + 1].startswith("title ITSMS certification under Another")
    assert "A pause (Handbook, 4) only here" in lines


@pytest.mark.parametrize("sibling", ["cnca-qms-2025", "cnca-isms-2026"])
def test_the_scheme_of_a_sibling_rule_is_read_at_a_glance(say, sibling):
    code, page, _ = say("diff", "cnca-itsms-2026", sibling, "--lang", "en")
    lines = page.splitlines()
    recited = [line for line in lines if "is cited in place of" in line]

    assert code == 1
    assert len(lines) < 110
    assert len(recited) <= 2
    assert not [line for line in lines if "judged by" in line]


def test_what_the_rule_fixes_is_told_as_given(say):
    lines = lines_of(say("diff", "cnca-itsms-2026", "cnca-qms-2025", "--lang", "en")[1])

    assert "takes given by the rule YYYY-MM-DD" in lines
    assert "default ITSMS QMS" in lines
    assert "default yes no" in lines


def test_acts_that_differ_in_the_very_same_are_told_together(capsys):
    pausable = CERTIFICATION.extend(states=(PAUSED,), transitions=(PAUSE, RESUME))
    between = {PAUSED: (CERTIFICATION.state("application"), CERTIFICATION.state("contract"))}
    show(difference_page(differences(ITSMS, ITSMS.extend("paused", pausable, between=between)), "en"))
    lines = lines_of(capsys.readouterr().out)
    withdraw = lines.index("Withdraw the application (withdraw)")

    assert lines.count("from — paused (paused)") == 1
    assert lines.index("from — paused (paused)") > lines.index("Record a change (record_change)") > withdraw


def test_of_a_kind_that_only_one_scheme_has_the_number_is_told(capsys):
    bare = evolve(ITSMS, id="bare", interpretations=())
    show(difference_page(differences(ITSMS, bare), "en"))
    lines = lines_of(capsys.readouterr().out)

    assert [line for line in lines if line.startswith(f"all {len(ITSMS.interpretations)}, such as")]
    assert len(lines) < 10
    assert len(differences(ITSMS, bare).found) == len(ITSMS.interpretations)


def test_the_table_keeps_to_eighty_columns():
    for lang in ("en", "zh"):
        console = Console(width=80)
        with console.capture() as captured:
            console.print(difference_page(differences(ITSMS, HOUSE_SCHEME), lang))
        assert "house-2026" in captured.get()
        assert max(cell_len(line) for line in captured.get().splitlines()) <= 80
        assert "…" not in captured.get()


def test_as_json_every_difference_has_its_kind_id_and_sides(say):
    code, out, _ = say(*ARGUMENTS, "--json")
    told = json.loads(out)

    assert code == 1
    assert (told["a"], told["b"], told["equal"], told["recited"]) == ("cnca-itsms-2026", "house-2026", False, [])
    by_id = {(one["kind"], one["id"]): one for one in told["differences"]}
    assert by_id["setting", "certificate_term"]["changes"] == [{"aspect": "default", "a": [3], "b": [2]}]
    assert by_id["transition", "pause"]["in"] == ["b"]
    assert by_id["guard", "no_debts"]["of"] == [act.id for act in STRICTER]
    assert json.loads(say("diff", "cnca-itsms-2026", "cnca-itsms-2026", "--json")[1])["equal"] is True


RECITED = Recited(Text("Rule A", "规则甲"), Text("Rule B", "规则乙"), (("1", "1"), ("2", "3"), ("4", "4")))


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Rule B is cited in place of Rule A: 2 under the same number; 2 → 3"),
        ("zh", "规则甲改引为规则乙：2条条号不变；2 → 3"),
    ],
)
def test_clauses_cited_from_another_instrument_take_one_line(capsys, lang, line):
    show(difference_page(Differences(ITSMS, HOUSE_SCHEME, (), (RECITED,)), lang))

    assert capsys.readouterr().out.splitlines()[1:] == [f"  {line}"]


@pytest.mark.parametrize("words", [("diff", "cnca-itsms-2026"), ("diff", "cnca-itsms-2026", "nobody:KNOWS")])
def test_a_mistake_exits_with_two(say, words):
    code, out, err = say(*words)

    assert (code, out) == (2, "")
    assert err


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "own does not hold together:\n  - main lifecycle 'x' is not among the lifecycles: list it or name another\n"),
        ("zh", "方案“own”的定义有误：\n  - 主流程“x”不在所列流程之中：请列入，或改用其他流程\n"),
    ],
)  # fmt: skip
def test_a_scheme_that_does_not_hold_together_is_told_in_the_language_asked_for(say, tmp_path, monkeypatch, lang, told):
    words = "from attrs import evolve\nfrom certflow import ITSMS\nOWN = evolve(ITSMS, id='own', main='x')\n"
    (tmp_path / f"broken_{lang}.py").write_text(words, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    assert say("diff", "cnca-itsms-2026", f"broken_{lang}:OWN", "--lang", lang) == (2, "", told)
