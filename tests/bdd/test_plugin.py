"""The plugin as a stranger uses it: a scheme of one's own, features in both languages, and a conftest of four lines."""

import subprocess
import sys
from pathlib import Path

import pytest

import pytest_certflow

pytest_plugins = ["pytester"]

QUICK = ("-p", "no:hypothesispytest", "-p", "no:cov", "-p", "no:cacheprovider", "--strict-markers", "-W", "error")

SCHEME = """
from datetime import date
from attrs import frozen
from certflow import (
    ITSMS, START, Choice, Clause, Duty, Finding, Guard, Layer, Lifecycle, Scheme, Setting, State, Text, Transition, View,
    fact, holds_from, lacks, missing, undetermined, unmet,
)

HOUSE = Clause(Layer.CONTRACT, Text("Acme handbook", "Acme手册"), "7.1", Text("Loans", "借阅"))
LENT = State("lent", Text("lent", "已借出"))
BACK = State("back", Text("returned", "已归还"), final=True)

class Condition(Choice):
    GOOD = "good", "as lent", "完好"
    TORN = "torn", "torn", "破损"

@frozen(kw_only=True)
class Reader:
    name: str | None = fact("the reader's name", "读者姓名")
    since: date | None = fact("the day the reader joined", "入会日期")

@frozen(kw_only=True)
class Loan:
    reader: Reader | None = fact("the reader", "读者")
    books: tuple[str, ...] | None = fact("the books lent", "所借图书")
    weeks: int | None = fact("for how many weeks", "借期周数")

@frozen(kw_only=True)
class Return:
    condition: Condition | None = fact("the condition of the books", "图书状况")
    paid: bool | None = fact("whether the fee was paid", "是否缴清费用")

LIMIT: Setting[int] = Setting(
    id="limit", title=Text("How many books", "册数上限"), clause=HOUSE, reason=Text("Shelves are short", "藏书有限"),
    takes=int, default=2, unit=Text("books", "册"),
)

def member(case: View, loan: Loan) -> Finding:
    if loan.reader is None or loan.reader.since is None:
        return undetermined(missing(lacks(loan.reader or Reader(), "since")))
    return holds_from(loan.reader.since, Text("a member since {day}", "自{day}起为会员", day=loan.reader.since))

def few(case: View, loan: Loan) -> Finding:
    count, limit = len(loan.books or ()), case.policy[LIMIT]
    said = Text("{count} books; the limit is {limit}", "共{count}册，上限{limit}册", count=count, limit=limit)
    return holds_from(date.min, said) if count <= limit else unmet(said)

def whole(case: View, back: Return) -> Finding:
    if back.condition is Condition.TORN and not back.paid:
        return unmet(Text("torn, and no fee was paid", "图书破损且未缴清费用"))
    return holds_from(date.min, Text("as lent or paid for", "完好或已缴费"))

LEND = Transition[Loan]("lend", START, LENT, title=Text("Lend books", "借出图书"), clause=HOUSE, takes=Loan, guards=(
    Guard(HOUSE, Text("A member reads", "读者为会员"), member), Guard(HOUSE, Text("Few enough", "未超上限"), few)))
TAKE_BACK = Transition[Return]("take_back", LENT, BACK, title=Text("Take books back", "收回图书"), clause=HOUSE,
    takes=Return, guards=(Guard(HOUSE, Text("Whole", "完好"), whole),))

def overdue(case: View):
    filed = case.last(Loan)
    return filed.on.replace(month=filed.on.month + 1) if filed else None

ASK_BACK = Duty(id="ask", clause=HOUSE, title=Text("Ask for the books", "催还图书"), while_in=(LENT,), due=overdue,
    by=TAKE_BACK, otherwise=Text("the books are gone", "图书遗失"))
LIBRARY = Scheme(id="library-2026", title=Text("Library", "图书馆"), edition=HOUSE, main="loan", duties=(ASK_BACK,),
    lifecycles=(Lifecycle("loan", "L", Text("loan", "借阅"), (LENT, BACK), (LEND, TAKE_BACK)),), settings=(LIMIT,))
"""

CONFTEST = """
import pytest
from library import LIBRARY

@pytest.fixture
def certflow_scheme():
    return LIBRARY
"""

ENGLISH = """
Feature: Lending

  @clause:7.1
  Rule: 7.1 Only a member borrows, and few books at once

    Scenario: A member borrows
      Given a new case for Acme
      When “Lend books” is requested on 2 March 2026
      Then it is permitted
      And the certification is “lent”
      And the latest “loan” is at “lent”
      And “Take books back” may be done next
      And “Lend books” may not be done next

    Scenario Outline: Nobody borrows before joining
      When “Lend books” is requested on <day>
        | fact                      | value        |
        | the day the reader joined | 2 March 2026 |
      Then it <verdict>, and the first permitted day is 2 March 2026
      Examples:
        | day          | verdict          |
        | 1 March 2026 | is not permitted |
        | 2 March 2026 | is permitted     |
        | 3 March 2026 | is permitted     |

    Scenario: Nobody borrows three books
      When “Lend books” is requested on 2 March 2026
        | fact           | value               |
        | the books lent | Maps, Atlas, Charts |
      Then it is not permitted
      And the ground cited is 7.1
      And the reason given says “3 books”
      And no permitted day is in sight

    Scenario: The body lets three books go
      Given the body has settled “How many books” as “3 books”
      When “Lend books” is requested on 2 March 2026
        | fact           | value               |
        | the books lent | Maps, Atlas, Charts |
      Then it is permitted

    Scenario: It cannot be told whether a stranger is a member
      When “Lend books” is requested on 2 March 2026
        | fact                                   | value |
        | the reader / the day the reader joined |       |
      Then it is not permitted, as it cannot be judged yet

  @clause:7.1
  Rule: 7.1 Whoever tears a book pays

    Background:
      Given the following acts were done
        | day          | act        |
        | 2 March 2026 | Lend books |

    Scenario: A torn book without a fee is not taken back
      When “Take books back” is requested on 3 March 2026
        | fact                       | value |
        | the condition of the books | torn  |
        | whether the fee was paid   | no    |
      Then it is not permitted

    Scenario: What was taken back is owed no more
      Given “Take books back” was done on 1 May 2026 on track L1
      When 2 May 2026 comes
      Then the body owes nothing
      And the body does not owe: “Ask for the books”

    Scenario: The books are asked for after a month
      When 2 April 2026 comes
      Then since 2 April 2026 the body owes: “Ask for the books”
"""

CHINESE = """# language: zh-CN
功能: 借阅

  @clause:7.1
  规则: 7.1 仅会员可以借阅，且一次不得过多

    场景: 会员借阅
      假如 已为长风公司新建案卷
      当 于2026年3月2日提请办理“借出图书”
      那么 该事项可以办理
      而且 认证状态为“已借出”
      而且 最近一次“借阅”的状态为“已借出”
      而且 接下来可以办理“收回图书”
      而且 接下来不得办理“借出图书”

    场景大纲: 入会之前不得借阅
      当 于<日期>提请办理“借出图书”
        | 事实     | 内容          |
        | 入会日期 | 2026年3月2日 |
      那么 该事项<结论>，最早可办理日为2026年3月2日
      例子:
        | 日期         | 结论     |
        | 2026年3月1日 | 不得办理 |
        | 2026年3月2日 | 可以办理 |
        | 2026年3月3日 | 可以办理 |

    场景: 不得一次借阅三册
      当 于2026年3月2日提请办理“借出图书”
        | 事实     | 内容             |
        | 所借图书 | 地图、图册、海图 |
      那么 不得办理
      而且 所依据的条款为7.1
      而且 理由写明“共3册”
      而且 无法给出最早可办理日

    场景: 机构允许一次借阅三册
      假如 认证机构已将“册数上限”定为“3册”
      当 于2026年3月2日提请办理“借出图书”
        | 事实     | 内容             |
        | 所借图书 | 地图、图册、海图 |
      那么 可以办理

    场景: 无从判断来人是否为会员
      当 于2026年3月2日提请办理“借出图书”
        | 事实            | 内容 |
        | 读者 / 入会日期 |      |
      那么 因尚不能判定而不得办理

  @clause:7.1
  规则: 7.1 图书破损的须缴费

    背景:
      假如 已依次办理下列事项
        | 日期         | 事项     |
        | 2026年3月2日 | 借出图书 |

    场景: 图书破损且未缴费的不得收回
      当 于2026年3月3日提请办理“收回图书”
        | 事实         | 内容 |
        | 图书状况     | 破损 |
        | 是否缴清费用 | 否   |
      那么 不得办理

    场景: 已收回的不再催还
      假如 已于2026年5月1日在流程L1办理“收回图书”
      当 到2026年5月2日时
      那么 认证机构没有应履行而未履行的事项
      而且 认证机构的应履行事项中没有“催还图书”

    场景: 满一个月催还
      当 到2026年4月2日时
      那么 自2026年4月2日起，认证机构的应履行事项有“催还图书”
"""


@pytest.fixture(autouse=True)
def project(pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(Path(pytest_certflow.__file__).parent))
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini("[pytest]\nbdd_features_base_dir = features\n")
    pytester.makepyfile(library=SCHEME, test_features="from pytest_bdd import scenarios\n\nscenarios('en', 'zh-CN')\n")
    pytester.makeconftest(CONFTEST)
    feature(pytester, ENGLISH)
    feature(pytester, CHINESE, "zh-CN")


def feature(pytester, text, language="en"):
    file = pytester.path / "features" / language / "lending.feature"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def run(pytester, *arguments):
    """As where certflow is installed; listed by hand it is loaded once, too."""
    return pytester.runpytest_subprocess("-p", "pytest_certflow", *QUICK, *arguments)


def test_a_strangers_scenarios_pass_in_both_languages_and_its_features_are_clean(pytester):
    result = run(pytester, "--bdd-all")

    result.assert_outcomes(passed=20)
    assert result.ret == 0
    lint = subprocess.run(
        [sys.executable, "-m", "certflow.bdd.lint", "features"],
        cwd=pytester.path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (lint.returncode, lint.stdout) == (0, "")


WRONG = {
    "a sentence that is none": ("“Lend books” is wanted", None, "Step definition is not found: When"),
    "an act that is none": ("“Lend book” is requested on 2 March 2026", None, "there is no act “Lend book”; did you mean “Lend books” or “Look”?"),
    "an act of nobody": ("“Sing” is requested on 2 March 2026", None, "there is no act “Sing”; there are: Lend books, Look, Take books back"),
    "a title of two acts": ("“Look” is requested on 2 March 2026", None, "“Look” is the title of several acts: look and peek; give each a title of its own"),
    "a fact that is none": ("“Lend books” is requested on 2 March 2026", "the books lend | Maps", "there is no fact “the books lend”; did you mean “the books lent”"),
    "a day that is none": ("“Lend books” is requested on 2 March 2026", "the day the reader joined | tomorrow", "“the day the reader joined” cannot be “tomorrow”; write a day such as 1 March 2026 or 2026年3月1日"),
    "a number that is none": ("“Lend books” is requested on 2 March 2026", "for how many weeks | few", "“for how many weeks” cannot be “few”; write a whole number"),
    "a part as a whole": ("“Lend books” is requested on 2 March 2026", "the reader | Ann", "“the reader” has parts; state each by its own label"),
    "a choice that is none": ("“Take books back” is requested on 2 March 2026", "the condition of the books | worn", "there is no choice “worn”; did you mean “torn”?"),
    "yes or no that is neither": ("“Take books back” is requested on 2 March 2026", "whether the fee was paid | maybe", "cannot be “maybe”; write yes, no, 是 or 否"),
    "a table without its header": ("“Lend books” is requested on 2 March 2026", "", "the table begins with | the books lent | Maps |; begin it with | fact | value | or | 事实 | 内容 |"),
}  # fmt: skip
"""What a scenario asks for, the row of its table, and what it is told."""


def test_a_wrong_sentence_is_told_what_would_cure_it(pytester):
    scheme = SCHEME.replace(
        "(LEND, TAKE_BACK))",
        "(LEND, TAKE_BACK, *(Transition(name, LENT, None, title=Text('Look', zh), clause=HOUSE, takes=Return)"
        " for name, zh in (('look', '查看'), ('peek', '窥看')))))",
    )
    pytester.makepyfile(library=scheme)
    lines = ["Feature: Wrong", "  @clause:7.1", "  Rule: 7.1 Nothing is right"]
    for name, (asked, row, _) in WRONG.items():
        lines += [f"    Scenario: {name}", f"      When {asked}"]
        lines += ["        | fact | value |", f"        | {row} |"] if row else []
        lines += ["        | the books lent | Maps |"] if row == "" else []
        lines += ["      Then it is permitted"]
    feature(pytester, "\n".join(lines))
    result = run(pytester, "-k", "test_a or test_an or test_yes", "--tb=line")
    said = result.stdout.str()

    assert result.ret == 1
    for name, (_, _, told) in WRONG.items():
        assert told in said, name


def test_a_setting_a_run_a_duty_and_a_state_that_are_none_are_told(pytester):
    feature(pytester, ENGLISH.replace("“How many books”", "“How many book”").replace("“3 books”", "“three”", 1)
            .replace("the latest “loan”", "the latest “lone”").replace("is “lent”", "is “sold”")
            .replace("does not owe: “Ask for the books”", "does not owe: “Ask for books”"))  # fmt: skip
    said = run(pytester, "--tb=line").stdout.str()

    assert "there is no setting “How many book”; did you mean “How many books”?" in said
    assert "it is at “lent”" in said
    assert "there is no duty “Ask for books”; did you mean “Ask for the books”?" in said


def test_a_ground_and_a_reason_that_are_others_are_told_with_those_there_are(pytester):
    three = ENGLISH.replace("says “3 books”", "says “4 books”")
    feature(pytester, three.replace("@clause:7.1\n  Rule: 7.1 Whoever", "@clause:7.2\n  Rule: 7.2 Whoever"))
    feature(pytester, CHINESE.replace("2026年3月2日 |\n      那么 该事项<", "2026-3-2 |\n      那么 该事项<"), "zh-CN")
    said = run(pytester, "--tb=line").stdout.str()

    assert "no reason given says “4 books”; given: 3 books; the limit is 2" in said
    assert "the rule is tagged @clause:7.2; the verdict rests on: 7.1" in said
    assert "“入会日期” cannot be “2026-3-2”" in said


def test_a_value_that_a_setting_cannot_have_is_told(pytester):
    feature(pytester, ENGLISH.replace("as “3 books”", "as “three”").replace("the latest “loan”", "the latest “lone”"))
    said = run(pytester, "--tb=line").stdout.str()

    assert "the setting “How many books” cannot be “three”; it takes: 0, 1, 2 …" in said
    assert "there is no run “lone”; did you mean “loan”?" in said


def test_a_lost_scenario_is_told(pytester):
    feature(pytester, ENGLISH.replace("Scenario: Nobody borrows three books", "Scenario: A member borrows"))
    result = run(pytester)

    assert result.ret == 1
    result.stdout.re_match_lines(
        [r"=+ scenarios lost =+", r"features/en/lending\.feature:7: did not run: .*same name.*"]
    )


def test_scenarios_of_others_are_left_alone_and_the_scheme_is_the_itsms_one_unless_given(pytester):
    (pytester.path / "conftest.py").unlink()
    (pytester.path / "features" / "zh-CN" / "lending.feature").unlink()
    pytester.makepyfile(
        test_features="""
        import pytest
        from pytest_bdd import given, scenarios

        @given("a guest")
        def _():
            pytest.skip("not today")

        scenarios("en")
    """
    )
    feature(pytester, "Feature: Hotel\n  Scenario: A guest\n    Given a guest\n  Scenario: An applicant\n"
                      "    When “Apply” is requested on 1 September 2026\n    Then it is permitted\n")  # fmt: skip
    result = run(pytester)

    result.assert_outcomes(passed=1, skipped=1)
    assert result.ret == 0


def test_a_fixture_of_others_that_is_named_as_ours_stays_theirs(pytester):
    (pytester.path / "features" / "zh-CN" / "lending.feature").unlink()
    pytester.makeconftest(
        """
        import pytest
        from pytest_bdd import given, then

        @pytest.fixture
        def world():
            return {}

        @given("a guest")
        def _(world):
            world["guest"] = "Gu Wen"

        @then("the guest stays")
        def _(world):
            assert world == {"guest": "Gu Wen"}
    """
    )
    feature(pytester, "Feature: Hotel\n  Scenario: A guest\n    Given a guest\n    Then the guest stays\n")
    pytester.makepyfile(test_features="from pytest_bdd import scenarios\n\nscenarios('en')\n")

    run(pytester).assert_outcomes(passed=1)


def test_a_session_without_scenarios_loads_nothing_of_certflow(pytester):
    pytester.makepyfile(test_features="import sys\n\ndef test_it():\n    assert 'certflow' not in sys.modules\n")
    (pytester.path / "conftest.py").unlink()

    assert run(pytester).ret == 0


def test_without_pytest_bdd_the_plugin_does_nothing(pytester):
    pytester.makepyfile(test_features="def test_it():\n    pass\n")
    (pytester.path / "conftest.py").unlink()
    code = (
        "import importlib.util, sys, pytest; find = importlib.util.find_spec;"
        "importlib.util.find_spec = lambda name, *more: None if name == 'pytest_bdd' else find(name, *more);"
        "sys.exit(pytest.main(['-p', 'no:pytest-bdd', '-p', 'pytest_certflow', '-q']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=pytester.path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_words_that_a_project_allows_are_no_english_in_its_chinese_files(pytester):
    feature(pytester, CHINESE.replace("长风公司", "Acme公司"), "zh-CN")
    lint = [sys.executable, "-m", "certflow.bdd.lint", "features"]
    before = subprocess.run(lint, cwd=pytester.path, capture_output=True, text=True, check=False)
    (pytester.path / "pyproject.toml").write_text('[tool.certflow]\nwords = ["Acme"]\n', encoding="utf-8")
    after = subprocess.run(lint, cwd=pytester.path, capture_output=True, text=True, check=False)

    assert "'Acme' in a Chinese file" in before.stdout
    assert "words in [tool.certflow]" in before.stdout
    assert (after.returncode, after.stdout) == (0, "")
