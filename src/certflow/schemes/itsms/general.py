"""What holds for everything: which rule, since when, for which standard."""

from __future__ import annotations

from datetime import date

from certflow.model.text import Text
from certflow.schemes.sources import cnca, notice

__all__ = ["EDITION", "IN_FORCE", "IN_FORCE_SINCE", "is_itsms"]

EDITION = cnca(
    "5.1",
    "The body applies this rule and the law; each verdict names the edition and the settings it was taken under",
    "认证机构遵守本规则及法律法规；每项判定注明所依据的版本与政策设置",
    ("N42",),
    told=True,
    inferred=False,
)
IN_FORCE = cnca(
    "effect",
    "The rule is in force since 1 March 2026",
    "本规则自2026年3月1日起施行",
    ("N42", "N43"),
    inferred=False,
    shown=Text("day of effect", "施行日期"),
)
IN_FORCE_SINCE = date(2026, 3, 1)

APPLIES_TO = notice(
    "scope",
    Text("scope of application", "适用范围"),
    "The notice applies to every ITSMS applicant from the day of application",
    "须知自提交申请之日起适用于所有信息技术服务管理体系认证申请组织",
    ("N43",),
)

STANDARD = "ISO/IEC 20000-1"


def is_itsms(standard: str | None) -> bool:
    """Whether a standard, with or without its year, is that of an ITSMS: ``"ISO/IEC 20000-1:2018"``."""
    return standard is not None and standard.split(":")[0].strip() == STANDARD
