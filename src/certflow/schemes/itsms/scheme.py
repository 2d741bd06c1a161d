"""The chapters put together."""

from __future__ import annotations

from datetime import date

from certflow.model.text import Text
from certflow.rules.facts import Nothing
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.view import View
from certflow.schemes.itsms import (
    after_expiry,
    appeals,
    application,
    audit,
    audit_plans,
    certificate,
    certificate_audit,
    client_duties,
    contract,
    decision,
    edition,
    loss,
    publication,
    questions,
    records,
    renewal,
    scope,
    short_notice,
    states,
    sub_certificates,
    surveillance,
    suspension_end,
    take_over,
)
from certflow.schemes.itsms.appeal_stay import APPEAL_STAYS
from certflow.schemes.itsms.audit import ended
from certflow.schemes.itsms.audit_facts import Discontinuation
from certflow.schemes.itsms.certificate_audit import CERTIFICATE_AUDIT
from certflow.schemes.itsms.certificate_content import CERTIFICATE_LAST_DAY, CERTIFICATE_TERM
from certflow.schemes.itsms.conditions import RECHECK_ON_ACCEPTANCE
from certflow.schemes.itsms.contradictions import SELF_CONTRADICTIONS
from certflow.schemes.itsms.general import EDITION, FIELD, IN_BOTH_LANGUAGES, IN_FORCE_SINCE
from certflow.schemes.itsms.interpretations import LANGUAGES_DIFFER
from certflow.schemes.itsms.lists import LIST_EVIDENCE_AGE, WHOSE_RECORD
from certflow.schemes.itsms.meetings import MEETINGS_MISSED, MEETINGS_THAT_COUNT, REMOTE_ATTENDANCE
from certflow.schemes.itsms.operation import OPERATION_FIRST_DAY_COUNTS
from certflow.schemes.itsms.public_information import PUBLIC_CLAUSES, PUBLIC_INFORMATION_AGE
from certflow.schemes.itsms.sub_certificates import SUB_CERTIFICATE
from certflow.schemes.itsms.termination import UNDERTAKING, ground_stands
from certflow.schemes.itsms.transfer_facts import TransferPlan
from certflow.schemes.itsms.waiting_policies import WAITING_SETTINGS
from certflow.schemes.periods import FULL_PERIOD, REST_DAY_ROLLOVER

__all__ = ["CERTIFICATE_AUDIT", "CERTIFICATION", "INITIAL_AUDIT", "ITSMS", "SUB_CERTIFICATE"]

CERTIFICATION = Lifecycle(
    "certification",
    "C",
    Text("certification", "认证"),
    (*states.OPEN, *states.LIVE, *states.ENDED),
    (
        application.SUBMIT,
        application.REAPPLY,
        application.ACCEPT,
        application.REJECT,
        application.WITHDRAW,
        contract.CONCLUDE,
        short_notice.DECLARE,
        decision.TO_DECISION,
        decision.BACK_TO_AUDIT,
        decision.END_WITH_AUDIT,
        decision.GRANT,
        take_over.TAKE_OVER,
        decision.REFUSE,
        certificate.SUSPEND,
        certificate.RESTORE,
        certificate.REVOKE,
        certificate.CANCEL,
        certificate.EXPIRE,
        *loss.TRANSITIONS,
        *client_duties.TRANSITIONS,
        *scope.TRANSITIONS,
        *edition.TRANSITIONS,
        *surveillance.TRANSITIONS,
        *publication.TRANSITIONS,
        *records.TRANSITIONS,
        *renewal.TRANSITIONS,
        *after_expiry.TRANSITIONS,
    ),
)
INITIAL_AUDIT = audit.INITIAL


def _application(case: View) -> tuple[str, ...]:
    """The certification track of an audit on which its application hangs: the initial one, or one to take over."""
    serves = case.lifecycle == INITIAL_AUDIT.id or case.last(TransferPlan)
    return (case.parent.track,) if case.parent and serves else ()


def _open_audits(case: View) -> tuple[str, ...]:
    audits = (*case.within(INITIAL_AUDIT.id), *case.within(CERTIFICATE_AUDIT.id))
    return tuple(inner.track for inner in audits if not ended(inner))


def _nothing(case: View, facts: object) -> Nothing:
    return Nothing()


def _discontinuation(case: View, facts: object) -> Discontinuation:
    return Discontinuation()


CONSEQUENCES = (
    Consequence(
        after=audit.CLOSE_AUDIT,
        then=decision.TO_DECISION,
        clause=decision.DECISION_BY_OTHERS,
        tracks=_application,
        facts=_nothing,
    ),
    Consequence(
        after=audit.REPEAT_STAGE_2,
        then=decision.BACK_TO_AUDIT,
        clause=audit.ANOTHER_STAGE_2,
        tracks=_application,
        facts=_nothing,
    ),
    Consequence(
        after=audit.TERMINATE_AUDIT,
        then=decision.END_WITH_AUDIT,
        clause=UNDERTAKING,
        tracks=_application,
        facts=_nothing,
    ),
    *(
        Consequence(
            after=ending,
            then=audit.DISCONTINUE_AUDIT,
            clause=audit.SERVES,
            tracks=_open_audits,
            facts=_discontinuation,
        )
        for ending in (application.WITHDRAW, certificate.REVOKE, certificate.CANCEL, loss.INVALIDATE)
    ),
)


def _ground_since(case: View) -> date | None:
    return next((first for first, _ in ground_stands(case).met.spans), None)


TERMINATE_ON_GROUND = Duty(
    id="terminate_on_ground",
    clause=UNDERTAKING,
    title=Text("Terminate the audit: a ground stands", "存在终止情形，应终止审核"),
    while_in=(*states.AUDITING, states.ON_SITE),
    due=_ground_since,
    by=audit.TERMINATE_AUDIT,
    otherwise=Text("no other step of the audit is possible", "审核的其他步骤均不得进行"),
)

ITSMS = Scheme(
    id="cnca-itsms-2026",
    title=Text("ITSMS certification under CNCA-ITSMS-01:2026", "信息技术服务管理体系认证（CNCA-ITSMS-01:2026）"),
    edition=EDITION,
    main=CERTIFICATION.id,
    lifecycles=(CERTIFICATION, INITIAL_AUDIT, CERTIFICATE_AUDIT, SUB_CERTIFICATE, appeals.APPEAL, appeals.COMPLAINT),
    consequences=(*CONSEQUENCES, *sub_certificates.CONSEQUENCES),
    reversals=appeals.REVERSALS,
    duties=(
        *suspension_end.DUTIES,
        *surveillance.DUTIES,
        *renewal.DUTIES,
        TERMINATE_ON_GROUND,
        *loss.DUTIES,
        *appeals.DUTIES,
        *edition.DUTIES,
        *publication.DUTIES,
        *records.DUTIES,
    ),
    questions=questions.QUESTIONS,
    settings=(
        FIELD,
        IN_FORCE_SINCE,
        FULL_PERIOD,
        REST_DAY_ROLLOVER,
        OPERATION_FIRST_DAY_COUNTS,
        *WAITING_SETTINGS,
        RECHECK_ON_ACCEPTANCE,
        LIST_EVIDENCE_AGE,
        WHOSE_RECORD,
        contract.OTHER_CONFIRMATION,
        contract.TERMINATED_AUDIT_ENDS_CONTRACT,
        MEETINGS_MISSED,
        REMOTE_ATTENDANCE,
        MEETINGS_THAT_COUNT,
        CERTIFICATE_TERM,
        CERTIFICATE_LAST_DAY,
        certificate.LONGEST_SUSPENSION,
        *surveillance.SETTINGS,
        *renewal.SETTINGS,
        *after_expiry.SETTINGS,
        PUBLIC_INFORMATION_AGE,
        APPEAL_STAYS,
        *edition.SETTINGS,
        *publication.SETTINGS,
        *records.SETTINGS,
    ),
    clauses=(IN_BOTH_LANGUAGES, *PUBLIC_CLAUSES.values()),
    interpretations=(*LANGUAGES_DIFFER, *SELF_CONTRADICTIONS),
    modules=(
        appeals,
        application,
        contract,
        audit,
        audit_plans,
        certificate_audit,
        decision,
        certificate,
        loss,
        short_notice,
        take_over,
        client_duties,
        sub_certificates,
        scope,
        edition,
        surveillance,
        publication,
        records,
        renewal,
        after_expiry,
    ),
)
