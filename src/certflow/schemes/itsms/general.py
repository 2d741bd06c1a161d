"""What holds for everything: which rule, since when, for which field."""

from __future__ import annotations

from datetime import date

from certflow.model.text import Text
from certflow.rules.setting import Setting
from certflow.schemes.itsms.events import Qualification
from certflow.schemes.itsms.field import Field
from certflow.schemes.sources import cnca, notice, product

__all__ = ["APPLIES_TO", "EDITION", "FIELD", "IN_BOTH_LANGUAGES", "IN_FORCE", "IN_FORCE_SINCE"]

EDITION = cnca(
    "5.1",
    "The body applies the rule and the law",
    "认证机构按该规则和法律法规开展认证",
    ("N42",),
    told=True,
    inferred=False,
)
IN_FORCE = cnca(
    "effect",
    "The rule is in force since 1 March 2026",
    "该规则自2026年3月1日起施行",
    ("N42", "N43"),
    inferred=False,
    shown=Text("day of effect", "施行日期"),
)
IN_FORCE_SINCE: Setting[date] = Setting(
    id="in_force_since",
    title=Text("The day since which the rule is in force", "规则施行日期"),
    clause=IN_FORCE,
    reason=Text("The rule names the day", "规则载明该日期"),
    takes=date,
    default=date(2026, 3, 1),
    fixed=True,
)

APPLIES_TO = notice(
    "scope",
    Text("scope of application", "适用范围"),
    "The notice applies to every ITSMS applicant from the day of application",
    "凡申请ITSMS认证的组织，自递交申请起即受须知约束",
    ("N43",),
)
FIELD: Setting[Field] = Setting(
    id="field",
    title=Text("The field of certification", "认证领域"),
    clause=APPLIES_TO,
    reason=Text("The rule is one for this field", "规则即针对该领域制定"),
    takes=Field,
    default=Field(
        id=Qualification.ITSMS,
        name="ITSMS",
        label=Qualification.ITSMS.label,
        standard="ISO/IEC 20000-1",
        doubtful="GB/T 24405",
    ),
    fixed=True,
)

IN_BOTH_LANGUAGES = product(
    "languages",
    Text("languages", "语言"),
    "Everything an officer reads is there in Chinese and in English",
    "供合规人员阅读的内容均有中文和英文",
    ("N41",),
)
