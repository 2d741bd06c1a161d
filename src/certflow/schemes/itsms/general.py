"""What holds for everything: which rule, since when, for which standard."""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize

from certflow.model.text import Text
from certflow.schemes.sources import cnca, notice, product

__all__ = ["EDITION", "IN_BOTH_LANGUAGES", "IN_FORCE", "IN_FORCE_SINCE", "edition_year", "is_itsms", "unclear_standard"]

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
IN_FORCE_SINCE = date(2026, 3, 1)

APPLIES_TO = notice(
    "scope",
    Text("scope of application", "适用范围"),
    "The notice applies to every ITSMS applicant from the day of application",
    "凡申请ITSMS认证的组织，自递交申请起即受须知约束",
    ("N43",),
)

IN_BOTH_LANGUAGES = product(
    "languages",
    Text("languages", "语言"),
    "Everything an officer reads is there in Chinese and in English",
    "供合规人员阅读的内容均有中文和英文",
    ("N41",),
)

STANDARD = re.compile(r"(?:ISO|IEC)\s*20000\s*-\s*1(?!\d)", re.IGNORECASE)
YEAR = re.compile(STANDARD.pattern + r"\s*[:-]\s*(\d{4})(?!\d)", re.IGNORECASE)
NATIONAL = re.compile(r"GB\s*/?\s*T\s*24405", re.IGNORECASE)


def is_itsms(standard: str | None) -> bool | None:
    """Whether a standard is that of an ITSMS, alone or beside a national number, however spaced, with or without year:
    ``"ISO/IEC 20000-1:2018"``, ``"GB/T 24405.1-2009/ISO/IEC 20000-1"``. None where it cannot be told: the sources do not
    say which national standard is the ITSMS one.
    """
    if standard is None:
        return None
    written = re.sub(r"[\u2010-\u2015\u2212]", "-", normalize("NFKC", standard))
    return True if STANDARD.search(written) else None if NATIONAL.search(written) else False


def edition_year(standard: str | None) -> int | None:
    """The year of the edition of ISO/IEC 20000-1 that a standard names; None where it names none."""
    found = YEAR.search(re.sub(r"[\u2010-\u2015\u2212]", "-", normalize("NFKC", standard or "")))
    return int(found[1]) if found else None


def unclear_standard(standard: str | None) -> Text:
    """What is missing where it cannot be told whether a standard is the ITSMS one."""
    return Text(
        "a statement whether {standard} is the ITSMS standard", "{standard}是否为ITSMS标准的说明", standard=standard
    )
