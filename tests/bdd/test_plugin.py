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
      那么 认证机构没有应当履行而未履行的事项
      而且 认证机构无须履行：“催还图书”

    场景: 满一个月催还
      当 到2026年4月2日时
      那么 自2026年4月2日起，认证机构应当履行：“催还图书”
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


def wrong(pytester, *changed):
    """What a run says after the English feature was changed."""
    text = ENGLISH
    for old, new in changed:
        assert old in text
        text = text.replace(old, new, 1)
    feature(pytester, text)
    result = run(pytester, "test_features.py", "-k", "not 借 and not 书 and not 会员 and not 催还")
    assert result.ret == 1
    return result.stdout.str()


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
