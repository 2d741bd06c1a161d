"""The words that the templates write."""

from __future__ import annotations

from certflow.model.text import Text

BOOK = Text("Rules and scenarios", "规则与场景手册")
SKIP = Text("Skip to the text", "跳至正文")
CONTENTS = Text("Contents", "目录")
ON_THIS_PAGE = Text("On this page", "本页内容")
CHAPTER = Text("Chapter {number}", "第{number}章")
RULES = Text("{number} rules", "{number}条规则")
SCENARIOS = Text("{number} scenarios", "{number}个场景")
ALL_PASSED = Text("all {number} passed", "{number}项全部通过")
PASSED = Text("{number} passed", "{number}项通过")
FAILED = Text("{number} failed", "{number}项未通过")
NOT_RUN = Text("{number} not run", "{number}项未运行")
RUN_ON = Text("Results of the run on {day}", "结果取自{day}的运行记录")
NO_RUN = Text(
    "No results were given to this book: each scenario is shown as not run.",
    "本手册未附运行结果，各场景均标为“未运行”。",
)
CLAUSE = Text("Clause", "依据")
REQUIRED = Text("What is required", "据此提出的要求")
BEFORE_ACTS = Text("before: {acts}", "办理下列事项时核查：{acts}")
TOLD_ABOVE = Text("What rests on this clause is told above.", "本条款的要求见上文。")
DUTIES = Text("What has to be done", "应履行的事项")
ACTS = Text("Acts", "办理事项")
SETTINGS = Text("For the body to settle", "由认证机构确定的事项")
BACKGROUND = Text("In each scenario", "各场景的共同前提")
RESULT = Text("result", "结果")
BEFORE = Text("Previous chapter", "上一章")
AFTER = Text("Next chapter", "下一章")
