"""Quality management systems: CNCA-QMS-01:2025, and what it says otherwise than its sibling for ITSMS."""

from __future__ import annotations

from attrs import evolve

from certflow.model.finding import Finding
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import UNSETTLED
from certflow.rules.transition import Standing
from certflow.rules.view import View
from certflow.schemes.itsms import CANCELLATION_BARS, FIELD, IN_FORCE_SINCE, ITSMS, Field, Qualification
from certflow.schemes.itsms.recertification import held_by, last_day_on_file
from certflow.schemes.itsms.surveillance_due import SURVEILLANCE_ANCHOR
from certflow.schemes.sibling import cited_in, interpretations_of, says

__all__ = ["QMS", "qms"]

RULE = Text("CNCA-QMS-01:2025", "CNCA-QMS-01:2025")
WORD = Qualification.QMS
QUALITY = Field(id=WORD, name="QMS", label=WORD.label, standard="ISO 9001", doubtful="GB/T 19001")
ONE_YEAR = says(
    RULE,
    "5.1.2(4)",
    "One full year since the QMS certificate was suspended or revoked, not cancelled, for the organisation's own reasons",
    "QMS证书因自身原因被暂停或撤销（不含注销）的，须等满一年",
    "N06",
)
SURVEILLANCE = says(
    RULE,
    "5.7",
    "Surveillance within twelve months of issue, at least twice in a cycle; an overdue certificate is suspended",
    "证书签发后十二个月内实施首次监督审核，每一认证周期至少两次；逾期的，暂停证书",
    *("N21", "N26"),
)
RECERTIFICATION = says(
    RULE, "5.8", "Recertification is audited on site before expiry", "到期前完成再认证现场审核", "N21"
)


def audited_before_expiry(case: View) -> Finding:
    """The recertification audit was held no later than the certificate's last day."""
    return held_by(case, last_day_on_file(case))


AUDITED_BEFORE_EXPIRY = Standing(
    RECERTIFICATION, Text("The audit was held on site before expiry", "到期前已实施现场审核"), audited_before_expiry
)
ISSUE = Text("The rule counts from the issue of the certificate", "规则规定自证书签发之日起算")
NO_DAY = Text("No source at hand names the day; the body settles it", "现有依据未载明施行日期，由机构确定")
NOT_NAMED = Text("The condition names suspension and revocation alone", "条件仅列暂停与撤销")


def qms(parent: Scheme = ITSMS) -> Scheme:
    """The scheme as it is derived from ``parent``."""
    certification = parent.by_id["certification"]
    restore = certification.by_id["restore_expired"]
    return parent.extend(
        "cnca-qms-2025",
        certification.extend(transitions=(evolve(restore, guards=(*restore.guards, AUDITED_BEFORE_EXPIRY)),)),
        title=Text("QMS certification under CNCA-QMS-01:2025", "质量管理体系认证（CNCA-QMS-01:2025）"),
        reciting=cited_in(RULE, QUALITY, ONE_YEAR, SURVEILLANCE, RECERTIFICATION),
        titles={
            "waited_one_year": Text(
                "One full year since suspension or revocation for its own reasons", "因自身原因被暂停、撤销的，已满一年"
            )
        },
        settings=(
            evolve(FIELD, default=QUALITY),
            evolve(IN_FORCE_SINCE, default=UNSETTLED, fixed=False, reason=NO_DAY),
            evolve(CANCELLATION_BARS, default=False, reason=NOT_NAMED),
            evolve(SURVEILLANCE_ANCHOR, clause=SURVEILLANCE, reason=ISSUE, fixed=True),
        ),
        dropping=("voluntary_cancellation_is_own", *interpretations_of(parent)),
    )


QMS = qms()
