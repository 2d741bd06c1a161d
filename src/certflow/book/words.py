"""The words that the templates write."""

from __future__ import annotations

from certflow.bdd.definitions import KEYWORDS
from certflow.model.text import Text

BOOK = Text("Rules and scenarios", "规则与场景手册")
ABOUT = Text(
    "Rule by rule, what the scheme asks: the clause it rests on, what is required because of it, and scenarios that show on"
    " which days an act is permitted, on which it is not, and why. Clauses are given in our own words; their own text"
    " governs.",
    "本手册逐条列出方案的规则：依据哪一条款、据此提出何种要求，并以场景说明某一事项何日可以办理、何日不得办理及其理由。"
    "条款内容均为转述，以原文为准。",
)
NO_ADVICE = Text("Not legal advice.", "本手册不构成法律意见。")
EXTENT = Text("{chapters} chapters, {counts}", "共{chapters}章，{counts}")
HOW_TO_READ = Text("How to read a scenario", "场景的读法")
GUIDE = (
    (KEYWORDS["given"], Text("what is on file, and what has happened before", "案卷中已有的事实")),
    (KEYWORDS["when"], Text("the one act that is judged, with its day", "所判定的事项及其日期")),
    (KEYWORDS["then"], Text("the verdict, its reason, the first permitted day", "判定结果、理由、最早可办理日")),
    (
        Text("Examples", "例子"),
        Text(
            "one row for each case; its values stand where a sentence has an underlined name",
            "每行一例；句中带点线的名称，代以该行所列的值",
        ),
    ),
    (
        Text("Result", "结果"),
        Text(
            "the program runs each scenario, and each row of its examples, as a test: passed, failed or not run",
            "程序将每个场景（有例子的，每一行）作为一项测试运行：通过、未通过或未运行",
        ),
    ),
)
SKIP = Text("Skip to the text", "跳至正文")
CONTENTS = Text("Contents", "目录")
ON_THIS_PAGE = Text("On this page", "本页内容")
CHAPTER = Text("Chapter {number}", "第{number}章")
CHAPTERS = Text("Chapters", "各章")


def counts(rules: int, scenarios: int) -> Text:
    """How many rules and scenarios there are."""
    return Text(
        f"{{rules}} rule{'s' * (rules != 1)}, {{scenarios}} scenario{'s' * (scenarios != 1)}",
        "{rules}条规则，{scenarios}个场景",
        rules=rules,
        scenarios=scenarios,
    )


STOP = Text(". ", "。")
ALL_PASSED = Text("all {number} passed", "{number}项全部通过")
PASSED = Text("{number} passed", "{number}项通过")
FAILED = Text("{number} failed", "{number}项未通过")
NOT_RUN = Text("{number} not run", "{number}项未运行")
RUN_ON = Text("Results of the run on {day}.", "场景结果取自{day}的运行记录。")
NO_RUN = Text(
    "No results came with this book: its scenarios are shown as not run.", "本手册未附运行结果，各场景标为未运行。"
)
REQUIRED = Text("What is required", "据此提出的要求")
BEFORE_ACTS = Text("(asked before: {acts})", "（办理前核查：{acts}）")
ELSEWHERE = Text("Rests on, as told elsewhere on this page:", "依据（要求列于本页他处）：")
COMMA = Text(", ", "、")
KINDS = {
    "duty": Text("What has to be done", "应履行的事项"),
    "transition": Text("Acts", "办理事项"),
    "consequence": Text("What follows by itself", "随之发生的事项"),
    "setting": Text("For the body to settle", "由认证机构确定"),
}
"""What a clause is cited by, as a chapter tells it."""
IN_THIS_CHAPTER = Text("In every scenario of this chapter", "本章各场景的共同前提")
IN_THIS_RULE = Text("In every scenario of this rule", "本条规则各场景的共同前提")
RESULT = Text("result", "结果")
BEFORE = Text("Previous chapter", "上一章")
AFTER = Text("Next chapter", "下一章")
