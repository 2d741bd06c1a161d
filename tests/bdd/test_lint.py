"""What the lint says of single files, and of a directory as a command."""

import subprocess
import sys
from pathlib import Path

import pytest

import certflow.bdd.lint
from certflow.bdd.lint import Problem, lint, main

SOURCE = Path(__file__).parent / "data"
"""Where the feature files come from: a directory with `en` and `zh-CN`."""

ENGLISH = """\
Feature: Asking for a certificate
  What an applicant has to bring.

  @clause:5.1.3
  Rule: An application names the standard

    Scenario Outline: An application without a standard waits
      Given Suzhou Pinghe fills in its application on <day>
      When it files the application
      Then the application <verdict>

      Examples:
        | day          | verdict       | description |
        | 2 March 2026 | is complete   | on the day  |
        | 3 March 2026 | is incomplete | a day later |

    Scenario: An application with a standard is complete
      Given Suzhou Pinghe fills in its application
      When it files the application
      Then the application is complete
"""

CHINESE = """\
# language: zh-CN
功能: 提出申请
  申请组织应当提交的内容。

  @clause:5.1.3
  规则: 申请书载明标准

    场景大纲: 未载明标准的申请须待补正
      假如 苏州平和公司于<日期>填写申请书
      当 该公司提交申请书
      那么 该申请书<结论>

      例子:
        | 日期         | 结论   | 说明 |
        | 2026年3月2日 | 齐全   | 当日 |
        | 2026年3月3日 | 不齐全 | 次日 |

    场景: 载明标准的申请书齐全
      假如 苏州平和公司依据GB/T 24405与ISO/IEC 20000-1:2018填写申请书
      当 该公司提交申请书
      那么 该申请书齐全
"""

Told = list[tuple[int, str]]


def told(directory: Path, text: str, language: str) -> Told:
    """Lint one file and return the lines and messages."""
    file = directory / language / "asking.feature"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    problems = lint(directory)
    assert {problem.file for problem in problems} <= {str(file)}
    return [(problem.line, problem.message) for problem in problems]


def changed(text: str, line: int, old: str, new: str) -> str:
    lines = text.split("\n")
    assert old in lines[line - 1], lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(old, new)
    return "\n".join(lines)


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (CHINESE, "zh-CN")])
def test_a_clean_file_passes(tmp_path: Path, text: str, language: str) -> None:
    assert told(tmp_path, text, language) == []


def test_the_real_files_pass() -> None:
    assert lint(SOURCE) == ()


def test_a_problem_prints_its_place() -> None:
    assert str(Problem("features/en/a.feature", 7, "is wrong")) == "features/en/a.feature:7: is wrong"


@pytest.mark.parametrize(
    "case",
    [
        (1, "Feature:", "Feature：", 1, "a full-width colon after Feature: the line is read as description"),
        (2, "What", "Rule： what", 2, "a full-width colon after Rule: the line is read as description"),
        (2, "What", "Scenario : what", 2, "a space between Scenario and its colon"),
        (2, "What", "When", 2, "it begins with the keyword When"),
        (2, "What", "Wenn", 2, "it begins with the keyword Wenn, which is none in en"),
        (2, "What", "Given: what", 2, "no colon follows the keyword Given of a step"),
        (2, "What an", "Szenario: an", 2, "'Szenario' is no keyword in en"),
        (2, "What", "| What", 2, "it looks like a row of a table"),
        (2, "What", "Rule what", 2, "it begins with Rule and has no colon after it"),
        (2, "an applicant", "示例", 2, "'示例' in an English file"),
        (4, "@clause:5.1.3", "@clause:", 5, "names no clause; tag it, as in @clause:5.1.2(4)"),
        (4, "@clause:5.1.3", "", 5, "names no clause"),
        (5, "Rule:", "#", 1, "the feature has no rule; write one for each clause"),
        (7, "Outline: An application without a standard waits", "Outline:", 7, "the scenario has no name"),
        (8, "Given", "Suppose", 8, "under a Scenario is read as description and never runs"),
        (8, "Given ", "Given: ", 8, "no colon follows the keyword Given of a step"),
        (
            8,
            "<day>",
            "<date>",
            8,
            "<date> is no column of the examples on line 12 (they have: day, ",
        ),
        (8, "<day>", "2 March 2026", 13, "no step uses the column 'day'"),
        (9, "When", "And", 7, "has no When, so nothing happens in it"),
        (10, "Then", "And", 7, "has no Then, so it cannot fail"),
        (10, "Then", "When", 7, "has no Then, so it cannot fail"),
        (12, "Examples:", "Examples：", 12, "a full-width colon after Examples"),
        (13, "description", "day", 13, "'day' heads 2 columns; give each column a name of its own"),
        (14, "|", "｜", 14, "a table row with full-width bars is read as description, and the table as empty"),
        (14, "   | on", "   ｜ on", 14, "a full-width bar in a table row joins two cells into one"),
        (14, "is complete  ", "<day>", 14, "<day> in a row of examples: no column reaches it"),
        (
            15,
            "| 3 March 2026 | is incomplete | a day later |",
            "| 2 March 2026 | is complete | on the day |",
            15,
            "same row",
        ),
        (15, "| 3 March 2026 | is incomplete | a day later |", "| 3 March 2026 |", 15, "inconsistent cell count"),
        (17, "An application with a standard is complete", "An application without a standard waits", 17, "on line 7"),
        (18, "fills", "fills <in>", 18, "<in> without examples: the step gets it as it is written"),
        (19, "When", "Then", 17, "has no When"),
        (20, "Then", "When", 17, "has no Then"),
        (19, "files the application", "has its certificate withdrawn", 19, "a certificate is revoked"),
        (20, "is complete", "is complete and the request is refused", 20, "a blocked act is 'not permitted'"),
    ],
)
def test_english(tmp_path: Path, case: tuple[int, str, str, int, str]) -> None:
    line, old, new, at, message = case
    found = told(tmp_path, changed(ENGLISH, line, old, new), "en")
    assert any(number == at and message in said for number, said in found), found


@pytest.mark.parametrize(
    "case",
    [
        (1, "# language: zh-CN", "", 1, "declares no language; begin it with `# language: zh-CN`"),
        (1, "zh-CN", "zh-TW", 1, "declares the language zh-TW; begin it with `# language: zh-CN`"),
        (1, "zh-CN", "zh-XX", 1, "Gherkin knows no language 'zh-XX'"),
        (2, "功能:", "功能：", 2, "a full-width colon after 功能: the line is read as description; write '功能:'"),
        (3, "申请组织", "当申请组织", 3, "it begins with the keyword 当"),
        (3, "申请组织", "给定 申请组织", 3, "'给定' is no keyword; write 假如"),
        (3, "申请组织", "示例 申请组织", 3, "'示例' is no keyword; write 例子"),
        (3, "申请组织", "前提 申请组织", 3, "it begins with the keyword 前提, which is none in zh-CN"),
        (3, "申请组织", "场景 申请组织", 3, "it begins with 场景 and has no colon after it"),
        (
            3,
            "申请组织",
            "Scenario: 申请组织",
            3,
            "'Scenario' is no keyword in zh-CN; write 假如, 当, 那么, 场景:, 例子:",
        ),
        (3, "申请组织", "Given 申请组织", 3, "it begins with the keyword Given, which is none in zh-CN"),
        (6, "规则:", "规则：", 6, "a full-width colon after 规则"),
        (8, "大纲:", "大纲：", 8, "a full-width colon after 场景大纲"),
        (9, "假如", "给定", 9, "'给定' is no keyword; write 假如"),
        (9, "假如 ", "假如：", 9, "no colon follows the keyword 假如 of a step"),
        (
            9,
            "苏州平和公司",
            "Suzhou Pinghe",
            9,
            "'Suzhou' in a Chinese file; say it in Chinese (allowed are CNCA, GB, ",
        ),
        (13, "例子:", "示例:", 13, "cannot be read as Gherkin at '示例:'"),
        (13, "例子:", "例子：", 13, "a full-width colon after 例子"),
        (14, "|", "｜", 14, "a table row with full-width bars"),
        (21, "齐全", "准予", 21, "never write '准予': the verdict is 可以办理"),
        (21, "齐全", "被撤消", 21, "never write '撤消': write 撤销"),
        (21, "齐全", "被吊销证书", 21, "never write '吊销证书'"),
    ],
)
def test_chinese(tmp_path: Path, case: tuple[int, str, str, int, str]) -> None:
    line, old, new, at, message = case
    found = told(tmp_path, changed(CHINESE, line, old, new), "zh-CN")
    assert any(number == at and message in said for number, said in found), found


@pytest.mark.parametrize(
    ("text", "old", "new", "message"),
    [
        (ENGLISH, "  @clause:5.1.3\n  Rule: An application names the standard\n", "", "stands outside any rule"),
        (ENGLISH, "    Scenario:", "    Scenario Outline:", "is an outline without examples; add a table"),
        (ENGLISH, "Then the application is", "Then it is so\n      When it is\n      Then it is", "a second When in"),
        (ENGLISH, "Then the application is", "Then it is so\n      Given it is", "'it is complete' stands too late"),
        (ENGLISH, "    Scenario:", "    Background\n    Scenario:", "cannot be read as Gherkin"),
        (
            ENGLISH,
            "    Scenario Outline:",
            "    Background:\n      When it\n    Scenario Outline:",
            "only what is given",
        ),
        (
            ENGLISH,
            "    Scenario Outline:",
            "    Background:\n      Given <day>\n    Scenario Outline:",
            "in a Background",
        ),
        (
            ENGLISH,
            "    Scenario Outline:",
            "    Background:\n      Given: it\n    Scenario Outline:",
            "no colon follows",
        ),
        (ENGLISH, "    Scenario Outline:", "    Background:\n      If it\n    Scenario Outline:", "under a Background"),
        (ENGLISH, "      Examples:\n", "      Examples:\n        of a day\n", "under Examples is read as description"),
        (
            ENGLISH,
            "    Scenario:",
            "  @clause:5.1.2\n  Rule: None\n  @clause:5.1.1\n  Rule: R\n    Scenario:",
            "no scenario",
        ),
    ],
)
def test_structure(tmp_path: Path, text: str, old: str, new: str, message: str) -> None:
    assert text.count(old)
    place = text.rindex(old)
    found = told(tmp_path, text[:place] + new + text[place + len(old) :], "en")
    assert any(message in said for _, said in found), found


@pytest.mark.parametrize(
    ("line", "old", "new"),
    [
        (2, "What", "A list of what"),
        (2, "What", "As the rules have it, what"),
        (2, "What", "# Scenario： not so; what"),
        (18, "its application", "its application to ISO/IEC 20000-1:2018"),
        (20, "is complete", "is rejected"),
        (20, "is complete", "is withdrawn"),
        (20, "is complete", "is complete. Its request stands; nothing is refused"),
    ],
)
def test_plain_sentences_pass(tmp_path: Path, line: int, old: str, new: str) -> None:
    found = told(tmp_path, changed(ENGLISH, line, old, new), "en")
    assert [said for _, said in found if "in an English file" not in said] == []


def test_the_text_of_a_doc_string_is_free(tmp_path: Path) -> None:
    text = ENGLISH + '      """\n      Scenario: no\n      | no |\n      Given: no\n      """\n'
    assert told(tmp_path, text, "en") == []


def test_a_file_that_is_no_text_or_no_feature(tmp_path: Path) -> None:
    assert told(tmp_path, "", "en")[0][1].startswith("holds no feature")
    assert told(tmp_path, "\ufeff" + ENGLISH, "en")[0][1].startswith("begins with a byte order mark")
    (tmp_path / "en" / "asking.feature").write_bytes("功能: 申请".encode("gb2312"))
    assert "is not UTF-8" in lint(tmp_path)[0].message


def test_the_command_prints_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(tmp_path, changed(ENGLISH, 4, "@clause:5.1.3", ""), "en")
    assert main([str(tmp_path)]) == 1
    assert f"{tmp_path}/en/asking.feature:5: the rule 'An application names" in capsys.readouterr().out


def test_the_command_checks_twins(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(tmp_path, ENGLISH, "en")
    (tmp_path / "zh-CN").mkdir()
    assert main([str(tmp_path)]) == 1
    assert "has no twin; write" in capsys.readouterr().out


def test_the_command_needs_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere")]) == 2
    assert "there is no such directory" in capsys.readouterr().err
    assert main([str(tmp_path)]) == 2
    assert "no file in it ends in .feature" in capsys.readouterr().err


def test_the_module_is_a_command() -> None:
    command = [sys.executable, "-W", "error", "-m", "certflow.bdd.lint", str(SOURCE)]
    path = str(Path(certflow.bdd.lint.__file__).parents[2])
    result = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": path}, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
