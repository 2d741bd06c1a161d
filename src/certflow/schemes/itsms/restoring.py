"""What a suspended certificate needs to be restored where it was suspended for a terminated audit."""

from __future__ import annotations

from certflow.model.finding import Finding, holds_from, not_applicable, unmet
from certflow.model.text import Text
from certflow.rules.transition import Standing
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import RecertificationPlan, RestorationPlan, SurveillancePlan
from certflow.schemes.itsms.audits_held import held
from certflow.schemes.itsms.events import Reason
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.sources import iso17021

__all__ = ["AUDITED_SINCE", "RESTORING"]

RESTORING = iso17021(
    "9.6.5.4",
    "A suspended certificate is restored once what led to its suspension is resolved: a missing audit, by an audit",
    "导致暂停的问题解决后恢复证书；因审核未实施而暂停的，须已实施审核",
    ("N21",),
)


def audited_since(case: View) -> Finding:
    """Suspended for a terminated audit: a surveillance, restoration or recertification audit was closed since."""
    suspension = standing_suspension(case)
    if suspension is None:
        return not_applicable(Text("no suspension stands", "没有尚未恢复的暂停"))
    named = {"reason": suspension.facts.reason, "since": suspension.facts.since}
    if suspension.facts.reason is not Reason.AUDIT_TERMINATED:
        return not_applicable(
            Text(
                "suspended for another reason than a terminated audit ({reason})",
                "暂停的原因并非审核被终止（{reason}）",
                **named,
            )
        )
    audits = held(case, SurveillancePlan, RestorationPlan, RecertificationPlan)
    since = [audit.report.on for audit in audits if audit.report.seq > suspension.seq]
    if not since:
        return unmet(
            Text(
                "suspended on {since} ({reason}), and no surveillance, restoration or recertification audit was closed since",
                "证书于{since}暂停（{reason}），此后尚无监督审核、恢复审核或再认证审核结束",
                **named,
            )
        )
    return holds_from(
        min(since),
        Text(
            "suspended on {since} ({reason}); an audit was closed on {day}",
            "证书于{since}暂停（{reason}），已于{day}结束一次审核",
            day=min(since),
            **named,
        ),
    )


AUDITED_SINCE = Standing(
    RESTORING, Text("The missing audit was held since the suspension", "暂停后已实施所缺的审核"), audited_since
)
