"""Information security management systems: CNCA-ISMS-01:2026, of the same announcement as the ITSMS rule.

The application conditions are the same; only the field and its standard differ.
"""

from __future__ import annotations

from attrs import evolve

from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.schemes.itsms import FIELD, IN_FORCE_SINCE, ITSMS, Field, Qualification
from certflow.schemes.sibling import cited_in, interpretations_of

__all__ = ["ISMS", "isms"]

RULE = Text("CNCA-ISMS-01:2026", "CNCA-ISMS-01:2026")
INFORMATION_SECURITY = Field(
    id=Qualification.ISMS,
    name="ISMS",
    label=Qualification.ISMS.label,
    standard="ISO/IEC 27001",
    national="GB/T 22080",
)


def isms(parent: Scheme = ITSMS) -> Scheme:
    """The scheme as it is derived from ``parent``."""
    return parent.extend(
        "cnca-isms-2026",
        title=Text("ISMS certification under CNCA-ISMS-01:2026", "信息安全管理体系认证（CNCA-ISMS-01:2026）"),
        reciting=cited_in(RULE, INFORMATION_SECURITY),
        settings=(
            evolve(FIELD, default=INFORMATION_SECURITY),
            evolve(
                IN_FORCE_SINCE,
                reason=Text(
                    "Announced together with the ITSMS rule, in force since that day; inferred",
                    "与ITSMS认证规则由同一公告发布，施行日期据此推定",
                ),
                fixed=False,
            ),
        ),
        dropping=interpretations_of(parent),
    )


ISMS = isms()
