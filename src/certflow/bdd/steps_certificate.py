"""Steps from the certification decision through a certificate's life to the next application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from attrs import evolve

from certflow import testing
from certflow.bdd.steps_audit import Act, arrive, named, perform, sentences
from certflow.bdd.world import DAY, World, step
from certflow.model.months import add_months
from certflow.rules.facts import Nothing
from certflow.schemes.itsms import states
from certflow.schemes.itsms.application import Rejection, Withdrawal
from certflow.schemes.itsms.audit import AuditPlan, Grade, Nonconformity, RepeatedStage, Stage
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    LossKind,
    Qualification,
    Reason,
    Restoration,
    Revocation,
)

__all__: list[str] = []


def _revocation(on: date, reason: Reason = Reason.REQUIREMENTS_NOT_MET) -> Revocation:
    return Revocation(
        reason=reason, evidence="CX-1", confirmed_on=on, decided_by="Luo Qing", notified_on=on, published_on=on
    )


def _cancellation(on: date) -> Cancellation:
    return Cancellation(
        reason=Reason.REQUESTED, evidence="ZX-1", confirmed_on=on, decided_by="Luo Qing", notified_on=on, published_on=on
    )


def _loss(on: date) -> BodyLoss:
    return BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=on, document="GG-1")


def _restoration(on: date) -> Restoration:
    return Restoration(cause_removed_on=on, verified_by="He Jun", evidence="HF-1")


def _withdrawal(on: date) -> Withdrawal:
    return Withdrawal(requested_by="Gu Wen", requested_on=on, document="CH-1")


def _rejection(on: date) -> Rejection:
    return Rejection(reviewed_by="Shen Yan", reasons="outside the approved fields")


def _refusal(on: date) -> Refusal:
    return Refusal(decided_by="Luo Qing", reasons="controls are missing")


ACTS = (
    Act("reject", "rejects the application", "对申请不予受理", _rejection),
    Act("withdraw", "withdraws the application", "撤回申请", _withdrawal),
    Act("to_decision", "passes the file to the certification decision", "提交认证决定", lambda on: Nothing()),
    Act("back_to_audit", "returns the file to audit", "退回审核", lambda on: Nothing()),
    Act("grant", "grants certification", "授予认证", testing.grant),
    Act("refuse", "refuses certification", "拒绝认证", _refusal),
    Act("suspend", "suspends the certificate", "暂停证书", testing.suspension),
    Act("restore", "restores the certificate", "恢复证书", _restoration),
    Act("revoke", "revokes the certificate", "撤销证书", _revocation),
    Act(
        "revoke",
        "revokes the certificate because the suspension ran out",
        "因暂停期满未恢复撤销证书",
        lambda on: _revocation(on, Reason.SUSPENSION_RAN_OUT),
    ),
    Act("cancel", "cancels the certificate", "注销证书", _cancellation),
    Act("invalidate", "declares the certificate invalid", "宣告证书失效", _loss),
    Act("reapply", "applies again", "再次提出认证申请", testing.application),
)
_FACTS = {act.transition: act.facts for act in reversed(ACTS)}
_JOURNEY = (
    Act("submit", "applies for certification", "提出认证申请", testing.application),
    Act("accept", "accepts the application", "受理申请", testing.acceptance),
    Act("record_meeting", "records the opening meeting", "记录首次会议", lambda on: testing.meeting("opening", on)),
    *AUDIT_ACTS,
    *ACTS,
)


def _certified(world: World, first: date, last: date | None = None) -> None:
    arrive(world, "close_audit", first - timedelta(days=2))
    facts = testing.grant(first) if last is None else testing.grant(first, last_day=last)
    world.must("grant", first, facts)


def _ended_before_decision(world: World, state: State, day: date) -> None:
    eve = day - timedelta(days=1)
    come, act = {
        states.REJECTED: ("submit", "reject"),
        states.WITHDRAWN: ("conclude", "withdraw"),
        states.REFUSED: ("close_audit", "refuse"),
        states.TERMINATED: ("hold_stage_2", "terminate_audit"),
    }[state]
    arrive(world, come, eve)
    if state is states.TERMINATED:
        testimony = next(act for act in AUDIT_ACTS if act.transition == "report_ground")
        world.must("report_ground", eve, testimony.facts(eve))
