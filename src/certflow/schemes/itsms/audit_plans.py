"""How an audit of a certificate begins: one act for each kind, with the states in which it may be planned."""

from __future__ import annotations

from typing import TypeVar

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.transition import START, Guard, Standing, State, Transition
from certflow.schemes.itsms.audit import ONE_OPEN
from certflow.schemes.itsms.audit_facts import (
    CertificateAuditPlan,
    RecertificationPlan,
    RestorationPlan,
    ShortNoticePlan,
    SpecialPlan,
    SurveillancePlan,
)
from certflow.schemes.itsms.client_duties import RESTS_ON_FILE
from certflow.schemes.itsms.contract import CONTRACT_ON_FILE
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.restoring import RESTORING
from certflow.schemes.itsms.short_notice import CIRCUMSTANCE_DECLARED, SHORT_NOTICE, TEAM_CHECKED
from certflow.schemes.itsms.states import AUDIT, LIVE, PLANNED, SUSPENDED
from certflow.schemes.itsms.surveillance_due import SURVEILLANCE
from certflow.schemes.itsms.transfer import REVIEW, STATUS_LOOKED_UP, TAKEN_OVER_IN_TERM
from certflow.schemes.itsms.transfer_facts import TransferPlan
from certflow.schemes.sources import cnca

__all__ = ["PLANS", "PLAN_RECERTIFICATION", "PLAN_SURVEILLANCE"]

P = TypeVar("P", bound=CertificateAuditPlan)

RECERTIFICATION = cnca(
    "5.8", "Before a certificate expires its system is audited for another term", "到期前实施再认证审核", ("N21",)
)
SPECIAL = cnca(
    "5.9",
    "A special audit serves a stated purpose and rests on a document",
    "特殊审核须有列明的目的和所依据的文件",
    ("N21",),
)


def _plan(
    name: str,
    takes: type[P],
    clause: Clause,
    title: Text,
    within: tuple[State, ...],
    *guards: Guard[P] | Standing,
    asks: tuple[str, ...] = (),
) -> Transition[P]:
    """An act that opens an audit of one kind; what it ``asks`` for beside the team, and its own guards."""
    return Transition[P](
        name,
        START,
        PLANNED,
        title=title,
        clause=clause,
        takes=takes,
        within=within,
        guards=(CONTRACT_ON_FILE, complete(clause, takes, "team", *asks), *guards),
    )


PLAN_SURVEILLANCE = _plan(
    "plan_surveillance", SurveillancePlan, SURVEILLANCE, Text("Plan a surveillance audit", "策划监督审核"), LIVE
)
PLAN_RECERTIFICATION = _plan(
    "plan_recertification",
    RecertificationPlan,
    RECERTIFICATION,
    Text("Plan the recertification audit", "策划再认证审核"),
    LIVE,
)
PLANS = (
    PLAN_SURVEILLANCE,
    PLAN_RECERTIFICATION,
    _plan(
        "plan_special",
        SpecialPlan,
        SPECIAL,
        Text("Plan a special audit", "策划特殊审核"),
        LIVE,
        RESTS_ON_FILE,
        asks=("purpose", "document"),
    ),
    _plan(
        "plan_short_notice",
        ShortNoticePlan,
        SHORT_NOTICE,
        Text("Plan a short-notice audit", "策划提前较短时间通知的审核"),
        LIVE,
        CIRCUMSTANCE_DECLARED,
        TEAM_CHECKED,
    ),
    _plan(
        "plan_restoration",
        RestorationPlan,
        RESTORING,
        Text("Plan an audit to restore the certificate", "策划恢复审核"),
        (SUSPENDED,),
    ),
    _plan(
        "plan_transfer",
        TransferPlan,
        REVIEW,
        Text("Plan an audit to take over a certificate", "策划转换审核"),
        (AUDIT,),
        ONE_OPEN,
        TAKEN_OVER_IN_TERM,
        STATUS_LOOKED_UP,
        asks=("why",),
    ),
)
