"""What the parity check says of twins that part."""

from pathlib import Path

import pytest

from certflow.bdd.amounts import amounts
from certflow.bdd.terms import PAIRS
from certflow.bdd.twins import twins

SOURCE = Path(__file__).parent / "data"
"""Where the feature files come from: a directory with `en` and `zh-CN`."""

ENGLISH = """\
Feature: Ending a certificate

  @clause:7.2
  Rule: A suspended certificate is restored or revoked

    Background:
      Given a certificate is suspended on 10 March 2026

    Scenario Outline: A suspension that ran out leads to revocation after 6 months
      Given the suspension runs out on <last day>
      And the following is on file
        | paper  | pages |
        | notice | 12    |
      When the body revokes the certificate on <day>
      Then the certificate <state>

      Examples:
        | last day          | day               | state                |
        | 10 September 2026 | 11 September 2026 | is revoked           |
        | 9 September 2026  | 9 September 2026  | is not yet revoked 1 |

  @clause:7.3
  Rule: A holder may cancel

    Scenario: A holder cancels after three audits
      Given three audits are over
      When the holder cancels
      Then the certificate is cancelled
"""

CHINESE = """\
# language: zh-CN
功能: 终结证书

  @clause:7.2
  规则: 暂停的证书或予恢复或予撤销

    背景:
      假如 证书于2026年3月10日被暂停

    场景大纲: 暂停满六个月的予以撤销
      假如 暂停于<末日>届满
      而且 存有下列文件
        | 文件 | 页数 |
        | 通知 | 12   |
      当 认证机构于<日期>撤销证书
      那么 证书<状态>

      例子:
        | 末日          | 日期          | 状态       |
        | 2026年9月10日 | 2026年9月11日 | 已撤销     |
        | 2026年9月9日  | 2026年9月9日  | 尚未撤销 1 |

  @clause:7.3
  规则: 持证组织可以注销

    场景: 持证组织经过3次审核后注销
      假如 三次审核已经结束
      当 持证组织申请注销
      那么 证书被注销
"""


def parted(directory: Path, english: str = ENGLISH, chinese: str = CHINESE) -> list[str]:
    """Write the twins and return what is said of them, without the directory."""
    for language, text in (("en", english), ("zh-CN", chinese)):
        (directory / language).mkdir()
        (directory / language / "ending.feature").write_text(text, encoding="utf-8")
    return [str(each).replace(f"{directory}/", "") for each in twins(directory / "en", directory / "zh-CN")]


def test_the_real_files_are_twins() -> None:
    assert twins(SOURCE / "en", SOURCE / "zh-CN") == ()


def test_twins_pass(tmp_path: Path) -> None:
    assert parted(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("2026年3月10日", "2026年3月11日", "en/ending.feature:7: * has the date 2026-03-10, unlike its twin *"),
        ("2026年3月10日", "2026年3月11日", "en/ending.feature:7: * lacks the date 2026-03-11, unlike its twin *"),
        ("2026年9月11日", "2026年9月12日", "en/ending.feature:19: '11 September 2026' has the date 2026-09-11*:20)"),
        (
            "12",
            "13",
            "en/ending.feature:13: '12' has the number 12, unlike its twin '13' (twin: zh-CN/ending.feature:14)",
        ),
        ("六个月", "七个月", "en/ending.feature:9: * has the number 6, unlike its twin *"),
        ("3次", "4次", "en/ending.feature:25: * lacks the number 4, unlike its twin *"),
        ("证书被注销", "证书被撤销", "en/ending.feature:28: * so write 注销 in Chinese*"),
        ("证书被注销", "证书被撤销", "en/ending.feature:28: * the Chinese says 撤销, so write revoke in English*"),
        ("已撤销", "已暂停", "en/ending.feature:19: 'is revoked' and '已暂停' do not say the same: *"),
        (
            "@clause:7.3",
            "@clause:7.4",
            "en/ending.feature:23: the rule's tags are @clause:7.3, and its twin's @clause:7.4*",
        ),
        (
            "    场景:",
            "    @row:N01\n    场景:",
            "*the scenario's tags are none, and its twin's @row:N01; give both the same*",
        ),
        ("功能:", "@x\n功能:", "*the feature's tags are none, and its twin's @x*"),
        ("      而且 存有", "      当 存有", "*the steps part here: 'And the following * against '当 存有*"),
        ("      假如 三次审核已经结束\n", "", "en/ending.feature:26: the steps part here: 'Given three*"),
        ("        | 通知 | 12   |\n", "", "en/ending.feature:11: 2 rows here, 1 in its twin; write the rest*"),
        ("      例子:", "      例子:\n        | 末日 |\n      例子:", "*1 table of examples here, 2 in its twin*"),
        (
            "| 页数 |\n        | 通知 | 12   |",
            "|\n        | 通知 |",
            "en/ending.feature:12: 2 columns here, 1 in its twin*",
        ),
        ("于<末日>届满", "于<日期>届满", "*uses the columns [1] of the examples, and its twin [2]; keep the columns*"),
        ("    场景: ", "    场景大纲: ", "*is a scenario, and its twin an outline; make both the same*"),
        ("    场景: ", "    场景: 甲\n    场景: ", "en/ending.feature:23: 1 scenario here, 2 in its twin*"),
        ("  规则: 持", "  规则: 甲\n  规则: 持", "en/ending.feature:1: 2 rules here, 3 in its twin*"),
        (
            "    背景:\n      假如 证书于2026年3月10日被暂停\n",
            "",
            "*the steps part here: 'Given a certificate * against nothing*",
        ),
        ("功能:", "特性:", "zh-CN/ending.feature:2: cannot be read as Gherkin at '特性: 终结证书': *"),
    ],
)
def test_twins_that_part(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in CHINESE
    said = parted(tmp_path, chinese=CHINESE.replace(old, new, 1))
    head, *rest = message.split("*")
    assert any(one.startswith(head) and all(part in one for part in rest) for one in said), said


def test_a_file_without_twin(tmp_path: Path) -> None:
    parted(tmp_path)
    (tmp_path / "en" / "ending.feature").rename(tmp_path / "en" / "renewing.feature")
    said = [str(each) for each in twins(tmp_path / "en", tmp_path / "zh-CN")]
    english, chinese = tmp_path / "en", tmp_path / "zh-CN"
    assert said == [
        f"{english}/renewing.feature:1: has no twin; write {chinese}/renewing.feature, or delete this file",
        f"{chinese}/ending.feature:1: has no twin; write {english}/ending.feature, or delete this file",
    ]


def test_a_directory_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="twins live in one for each language"):
        twins(tmp_path / "en", tmp_path / "zh-CN")


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("on 16 March 2026", "于2026年3月16日"),
        ("on 2026-03-16", "于2026年3月16日"),
        ("in March 2026", "2026年3月"),
        ("on 1 May, twice", "5月1日，共2次"),
        ("within three months", "三个月内"),
        ("within 3 months", "三个月内"),
        ("within three months", "3个月内"),
        ("stage 2 of 12 stages", "十二个阶段中的第二阶段"),
        ("21 organisations", "二十一家组织"),
        ("1,200 people", "1200人"),
        ("clause 5.1.2(4)", "第5.1.2(4)项"),
        ("on <day 1>", "于<申请日>"),
        ("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1:2018"),
        ("the organisation may apply", "一方可以申请"),
    ],
)
def test_the_same_amounts(english: str, chinese: str) -> None:
    ours, theirs = amounts(english), amounts(chinese)
    assert ours.unmatched(theirs) == theirs.unmatched(ours) == ([], [])


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("16 March 2026", "2026年3月17日"),
        ("16 March 2026 and again", "2026年3月"),
        ("within 3 months", "四个月内"),
        ("3 of 3", "三份"),
        ("May 2026", "2026年6月"),
    ],
)
def test_other_amounts(english: str, chinese: str) -> None:
    ours, theirs = amounts(english), amounts(chinese)
    assert (*ours.unmatched(theirs), *theirs.unmatched(ours)) != ([], [], [], [])


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("the revocation takes effect", "撤销生效"),
        ("the certificate is suspended", "证书被暂停"),
        ("a cancelled certificate", "被注销的证书"),
        ("the audit is terminated", "审核终止"),
        ("certification is refused", "拒绝认证"),
        ("the application is rejected", "不予受理"),
        ("the application is withdrawn", "撤回申请"),
        ("the appeal is dropped", "撤回申诉"),
        ("the term ended", "期限届满"),
        ("the suspension ran out", "暂停到期"),
        ("a major nonconformity", "严重不符合"),
        ("its accreditation stands", "认可有效"),
        ("approved by the regulator", "经监管部门批准"),
        ("it is confirmed that it may apply", "确认可以申请"),
    ],
)
def test_terms_that_agree(english: str, chinese: str) -> None:
    for pair in PAIRS:
        assert pair.in_english(english) == pair.in_chinese(chinese) or not pair.both_ways
        assert pair.in_english(english) or not pair.in_chinese(chinese)
