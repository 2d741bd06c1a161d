"""``certflow steps`` as the writer of scenarios uses it."""

import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO

import pytest
from rich.cells import cell_len

from certflow.bdd.definitions import ANY_SCHEME, CHAPTERS
from certflow.cli.app import run_app


@pytest.fixture(scope="module")
def say():
    @cache  # a page takes a second
    def run(*words):
        with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
            code = run_app(("steps", *words))
        return code, out.getvalue(), err.getvalue()

    return run


def test_a_step_is_a_sentence_in_both_languages_with_what_it_does_in_the_one_asked_for(say):
    assert say("--lang", "en")[1].count("\n  An organisation of which nothing is on file yet.\n") == 1
    assert "\n  No duty of the body is due.\n    Then the body owes nothing\n    那么 " in say("--lang", "en")[1]
    assert (
        "\n  该组织的新案卷，尚无任何记录。\n    假如 已为<who>新建案卷\n    Given a new case" in say("--lang", "zh")[1]
    )


def test_what_can_be_filled_in_stands_below_its_sentence(say):
    _, page, _ = say("--lang", "en")

    assert (
        "    Then “<title>” <whether> be done next\n        <whether>: may / may not\n"
        "    那么 接下来<whether>办理“<title>”\n        <whether>: 可以 / 不得\n"
    ) in page


def test_the_table_that_a_step_takes_stands_below_it_with_whether_it_may_be_left_out(say):
    _, page, _ = say("--lang", "zh")

    assert "依次办理下列事项\n        | 日期 | 事项 |\n" in page
    assert "办理“<title>”\n        | 事实 | 内容 |（可以省略）\n" in page


def test_steps_of_any_scheme_come_first_and_chapters_say_how_to_have_theirs(say):
    _, page, _ = say("--lang", "en")

    assert page.index("Steps of any scheme: the pytest plugin brings them by itself.") < page.index("pytest_plugins")
    assert [page.count(f'\n    pytest_plugins = ["{module}"]\n') for module in CHAPTERS] == [1] * len(CHAPTERS)
    assert not [module for module in ANY_SCHEME if f'"{module}"' in page]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_page_keeps_to_a_hundred_columns(say, lang):
    code, page, err = say("--lang", lang)

    assert (code, err) == (0, "")
    assert max(map(cell_len, page.splitlines())) <= 100


def test_only_those_of_one_kind_are_listed_where_it_is_named(say):
    whole = json.loads(say("--json")[1])
    for kind in ("given", "when", "then"):
        assert json.loads(say("--json", "--kind", kind)[1]) == [step for step in whole if step["kind"] == kind]


def test_another_kind_is_no_kind(say):
    code, out, err = say("--kind", "and")

    assert (code, out) == (2, "")
    assert "'given', 'when', 'then'" in err


def test_the_json_has_all_that_the_page_tells(say):
    steps = json.loads(say("--json")[1])

    assert next(step for step in steps if step["en"]["sentence"].startswith("the latest")) == {
        "kind": "then",
        "en": {"sentence": "the latest “<title>” is at “<state>”", "choices": {}},
        "zh": {"sentence": "最近一次“<title>”的状态为“<state>”", "choices": {}},
        "does": {
            "en": "The state of the latest run of a lifecycle, both by their titles.",
            "zh": "最近一次流程的状态；流程和状态均按名称填写。",
        },
        "table": None,
        "module": "certflow.bdd.steps_any",
        "any_scheme": True,
    }
    asked, over_and_over = (step for step in steps if step["any_scheme"] and step["table"] and step["kind"] == "when")
    assert over_and_over["table"] == {"columns": [{"en": "evidence", "zh": "证据"}], "needed": True}
    assert asked["table"] == {
        "columns": [{"en": "fact", "zh": "事实"}, {"en": "value", "zh": "内容"}],
        "needed": False,
    }
    (held,) = (step for step in steps if "<team> held a" in step["en"]["sentence"])
    assert held["zh"]["choices"] == {"team": ["…和…"], "kind": ["监督", "再认证"]}
    assert (held["any_scheme"], held["module"]) == (False, "certflow.bdd.steps_surveillance")


def test_without_the_extra_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "pytest_bdd", None)

    assert [run_app(("steps", "--lang", lang)) for lang in ("en", "zh")] == [2, 2]
    assert capsys.readouterr().err == (
        "listing the steps of scenarios needs the extra 'bdd': pip install 'certflow[bdd]'\n"
        "列出场景步骤需要附加组件“bdd”：pip install 'certflow[bdd]'\n"
    )


def test_no_other_command_pays_for_the_steps():
    code = "import sys, certflow.cli.app; print([name for name in sys.modules if 'bdd' in name or name == 'pytest'])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
