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
            "one row for each case; its values stand where a sentence has a name in ‹ ›",
            "每行一例；句中〈〉内的名称，代以该行所列的值",
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
NO_RUN = Text("No results of a run came with this book.", "本手册未附运行结果。")
REQUIRED = Text("What is required", "据此提出的要求")
BEFORE_ACTS = Text("(asked before: {acts})", "（办理前核查：{acts}）")
ELSEWHERE = Text("Rests on, as told elsewhere on this page:", "依据（要求列于本页他处）：")
COMMA = Text(", ", "、")
COLON = Text(": ", "：")
LEFT = Text("(", "（")
RIGHT = Text(")", "）")
SEMICOLON = Text("; ", "；")
KINDS = {
    "duty": Text("What has to be done", "应履行的事项"),
    "transition": Text("Acts", "办理事项"),
    "consequence": Text("What follows by itself", "随之发生的事项"),
    "setting": Text("Settings in force", "政策设置现行取值"),
}
"""What a clause is cited by, as a chapter tells it."""
IN_THIS_CHAPTER = Text("In every scenario of this chapter", "本章各场景的共同前提")
IN_THIS_RULE = Text("In every scenario of this rule", "本条规则各场景的共同前提")
RESULT = Text("result of the run", "运行结果")
BEFORE = Text("Previous chapter", "上一章")
AFTER = Text("Next chapter", "下一章")

# The pages to look things up in

SHOWN_IN = Text("Shown by", "体现于")
PERMITS = Text("permit", "可以办理")
BLOCKS = Text("block", "不得办理")
NONE_SHOWN = Text("none", "无")
NO_SCENARIO = Text("No scenario shows it.", "尚无场景体现。")
WHY_NONE_BLOCKS = Text("Nothing is blocked because of it: {why}.", "不存在因此不得办理的情形：{why}。")
MATRIX_LEAD = Text(
    "Each clause that is cited, with what it asks in our own words, and the rules that show it. The figures count scenarios"
    " and rows of examples: those in which the act is permitted, and those in which it is not.",
    "以下为所引用的各项条款、其要求（转述）以及体现该条款的规则。数字为场景（有例子的按行计）的个数：可以办理的和不得办理的。",
)
INFERRED = Text(
    "“number inferred”: the sources at hand do not give the number; it follows sibling rules. Check it against the rule before"
    " citing it.",
    "“条号系推定”：现有依据未写明条号，参照同类规则推定；引用前请与规则原文核对。",
)
ROWS = Text("Requirements by row", "按要求编号")
ROWS_LEAD = Text(
    "The requirements that the scheme was built to, each with the clauses it rests on.",
    "方案据以编制的各项要求，及其所依据的条款。",
)
REASONS_OF = Text("Reasons that rest on it", "以此为据的理由")

BLOCKED_LEAD = Text(
    "A verdict gives for each requirement in the way a reason and a clause. Look for words of the reason on this page (in a"
    " browser: Ctrl+F), or go by the number of the clause or by the act.",
    "判定对每项妨碍办理的要求均写明理由和条款。可在本页搜索理由中的文字（浏览器中按 Ctrl+F），也可按条款编号或办理事项查找。",
)
BLOCKED_HOW = Text(
    "Under each requirement stand the sentences by which it can be in the way, with dots for dates, names and numbers, and"
    " what helps.",
    "各项要求之下，左列为判定可能写明的理由（“…”处为具体的日期、名称或编号），右列为解决办法。",
)
BY_ACT = Text("By act", "按办理事项")
ANY_ACT = Text("Of any act", "任何事项均可能出现的理由")
ANY_ACT_LEAD = Text(
    "Before its own requirements, an act has to begin from where the case stands.",
    "除各事项自身的要求外，案卷须处于可以办理该事项的状态。",
)
STATE = Text("The case stands where the act begins", "案卷处于可以办理该事项的状态")
NOT_BROUGHT = Text("to be brought with the act", "须随办理一并提交")
NOT_BROUGHT_MEANS = Text(
    "Nobody has brought the facts of the act yet: bring them, and ask again.",
    "尚未提交办理该事项所需的材料：提交后再行判定。",
)
UNSETTLED_MEANS = Text(
    "The verdict names a setting that nobody has settled: the body settles it first.",
    "判定写明某项政策设置尚未确定的，须先由机构确定。",
)
WHERE_SETTINGS = Text("Settings that nobody has settled yet", "尚未确定的政策设置")
ASKED_BEFORE = Text("Asked before", "办理前核查")
IF_MISSING = Text("“missing: …”, one of these", "“缺：……”，所缺为下列之一")
OR_RESTS_ON = Text("A reason may also rest on", "理由亦可能依据")
EXAMPLES_OF = Text("Scenarios that show it", "相关场景")
CITED_BY = Text("Reasons of these requirements may rest on it, too", "下列要求的理由亦可能依据本条款")
BLOCKS_IN = Text("Where something is blocked because of this clause", "因本条款不得办理的场景见")
BLOCKING_CASES = Text("({number} scenarios)", "（{number}个场景）")
ALL_OF_CLAUSE = Text("what else shows this clause", "该条款的全部规则和场景")

IN_FORCE = Text("In force", "现行取值")
DEFAULT = Text("Default", "默认值")
CHOICES = Text("It can be", "可选")
WHY = Text("Why", "理由")
RESTS_ON = Text("Rests on", "依据")
SETTLED_BY = Text("{by}, on {on}", "{by}，{on}")
SETTLED = Text("Settled by", "确定人及日期")
SETTLED_WHY = Text("The body's reason", "机构的理由")
NO_REASON = Text("none recorded", "未记录")
IN_FILES = Text("In a policy file", "政策文件中写作")
SETTINGS_LEAD = Text(
    "What the texts leave open, the body settles. Where it has not, the default holds; where there is none, a verdict that"
    " rests on the setting cannot be given.",
    "条文未作规定的，由机构确定。机构未确定的，适用默认值；无默认值的，涉及该设置的事项尚不能判定。",
)
NOT_SETTLED_YET = Text("Not settled yet, and without a default", "尚未确定，且无默认值")
OWN = Text("Settled by the body", "机构已自行确定")
NO_OWN = Text(
    "This book was written without settings of a body: all stand at their defaults.",
    "本手册未附机构的政策设置，均按默认值列示。",
)

READINGS_LEAD = Text(
    "Where the two languages of the notice differ or a text contradicts itself, this is the reading taken. The Chinese"
    " governs.",
    "须知中英文不一致，或条文前后矛盾的，采用下列理解。以中文为准。",
)
DIFFERS = Text("What differs", "歧义")
READ_AS = Text("Read as", "理解")
OTHERWISE = Text("A body may read it otherwise by", "机构可另行确定")
CONCERNS = Text("Concerns", "涉及")

WORDS_LEAD = Text(
    "One word for each thing, in scenarios, verdicts, documents and code.",
    "一词一义，场景、判定、文件和代码用词一致。",
)
CHINESE = Text("Chinese", "中文")
ENGLISH = Text("English", "英文")
NAME = Text("name in files", "文件中的名称")
REMARK = Text("remark", "说明")
NEVER_WRITTEN = Text("Never written", "不得使用的词")
NEVER = Text("never write", "不得写作")
INSTEAD = Text("instead", "应写作")

PICTURES_LEAD = Text(
    "Each kind of run: its states and the acts that lead from one to another. Below each picture, a table says the same.",
    "各类流程的状态及使其变化的事项。每幅图下附内容相同的表格。",
)
FROM = Text("state", "状态")
ACT = Text("act", "办理事项")
TO = Text("leads to", "转入")
STAYS = Text("stays as it is", "状态不变")
IN_WORDS = Text("In words: {run}", "{run}流程对照表")
