"""The words that the template of a dossier writes."""

from __future__ import annotations

from certflow.case.words import DONE, NO_DAY, NOT_PERMITTED, NOTHING_YET, PUBLIC_NOTHING
from certflow.model.text import Text

A_DAY = Text("{day}", "{day}")
OPEN = Text(" (", "（")
CLOSE = Text(")", "）")
NAMED = Text("No. {number}, {day}: {act}", "第{number}项　{day}　{act}")

DOSSIER = Text("Dossier: {name}", "案卷：{name}")
SHEET = Text("Case {case}, as of {day}, file {digest}", "案卷{case}　截至{day}　文件{digest}")

CLIENT = Text("Client", "客户")
CASE = Text("Case", "案卷编号")
SCHEME = Text("Scheme", "适用方案")
EDITION = Text("Judged under", "判定依据")
DAY = Text("As of", "截至")
FILE = Text("Case file", "案卷文件")
DIGEST = Text("SHA-256 of the file", "文件校验值（SHA-256）")
MADE_BY = Text("Made by", "制作")
LATER = Text("{number} later records of the file are not told here.", "案卷文件中此后的{number}条记录未列入本页。")

STANDS = Text("Where the case stands", "当前状态")
TRACK = Text("Track", "流程")
KIND = Text("Kind", "类别")
STATE = Text("State", "状态")
SINCE = Text("Since", "起始日期")

HISTORY = Text("What was done", "办理经过")
NUMBER = Text("No. {number}", "第{number}项")
BY = Text("by {who}", "办理人：{who}")
MOVED = Text("{before} → {after}", "{before} → {after}")
STAYED = Text("state unchanged: {state}", "状态不变：{state}")
BY_TIME = Text("by time alone", "到期自动发生")
FOLLOWS = Text("followed from this:", "由此引起：")
ASIDE = Text("set aside by no. {number}", "已由第{number}项作废")
PUT_RIGHT = Text("put right by no. {number}", "已由第{number}项更正")
REPLACED = Text("What was replaced", "更正内容")
FACT = Text("Fact", "项目")
WAS = Text("before", "更正前")
IS = Text("after", "更正后")
NOT_FILED = Text("not on file", "未提交")
SEE_FACTS = Text("facts", "所提交的材料")
SEE_REASONS = Text("reasons", "理由")

BLOCKED = Text("Requests that were not permitted, and why", "曾提请而不得办理的事项及理由")
NONE_BLOCKED = Text("No request was blocked.", "所提请的事项均已办理。")
NOT_YET = Text("Not permitted as things stand", "目前不得办理")
PASSED = Text("Not in the way on that day:", "当日不构成障碍的要求：")

NEXT = Text("What may be done next ({day})", "下一步事项（{day}）")
NEXT_NOTE = Text(
    "The acts that begin where the case stands, judged by what is on file; no other act is possible from here. "
    "The days hold as long as nothing more is filed.",
    "以下为当前状态下可以提出的事项，依据案卷现有内容判定；未列出的事项在当前状态下不能办理。所列日期以案卷内容不变为前提。",
)
ACT = Text("Act", "事项")
WHEN = Text("Permitted days", "可办理日期")
ONCE = Text(", once its facts are brought", "，须提交所需材料")

DUE = Text("What falls due from {since} to {until}", "{since}至{until}的到期事项")
NOTHING_DUE = Text("Nothing falls due in this time.", "此期间没有到期事项。")
ON = Text("Day", "日期")
WHAT = Text("What, and what follows", "事项及后果")
BASIS = Text("Clause", "依据")

PUBLIC = Text("What the public may know", "可向社会公布的信息")

FACTS = Text("Facts filed", "所提交的材料")
BROUGHT = Text(
    "The act was not permitted: these facts were brought, but are not on file.", "该事项未办理，以下材料未存入案卷。"
)
LACKING = Text("Not on file: {what}", "未提交：{what}")

SETTINGS = Text("Policy settings that its acts were judged under", "判定所依据的政策设置")
SETTING = Text("Setting", "政策设置")
VALUE = Text("Value", "取值")
WHY = Text("Why", "理由")
SETTLED_BY = Text("settled by {by} on {day}", "{by}于{day}确定")

CLAUSES = Text("Clauses cited", "所引条款")
ABOUT = Text("About this page", "关于本页")
CHECKED = Text("Checked by", "核对人")
CHECKED_ON = Text("Day", "日期")
END = Text(
    "This page tells what the case file holds and how certflow {version} judged it. Not legal advice.",
    "本页依据案卷文件及certflow {version}的判定制作，不构成法律意见。",
)

__all__ = ["DONE", "NOTHING_YET", "NOT_PERMITTED", "NO_DAY", "PUBLIC_NOTHING"]
