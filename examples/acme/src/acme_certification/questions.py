"""What no case of Acme may ever show, said without its guards: ``certflow check`` looks for a way around them."""

from __future__ import annotations

from acme_certification.facts import TechnicalReview
from acme_certification.handbook import REVIEW
from certflow import Question, Text, View
from certflow.schemes.itsms import AuditReport, Grant

__all__ = ["WITHOUT_REVIEW"]


def granted_without_review(case: View) -> bool:
    """The certificate was granted, and nobody had reviewed the audit since it was closed."""
    granted = next((filed.seq for filed in case.all(Grant)), None)
    if granted is None:
        return False
    closed = max((filed.seq for filed in case.all(AuditReport) if filed.seq < granted), default=0)
    return not any(closed < filed.seq < granted for filed in case.all(TechnicalReview))


WITHOUT_REVIEW = Question(
    id="granted_without_review",
    clause=REVIEW,
    title=Text("A certificate is granted without a technical review", "未经技术评审即颁发证书"),
    shown_by=granted_without_review,
)
