"""How far a certification has come, from its application to the end of its audit, and the acts on that way."""

from __future__ import annotations

from datetime import date, timedelta

from certflow import testing
from certflow.bdd.acting import Act
from certflow.bdd.world import World
from certflow.schemes.itsms.audit_facts import Grade, Nonconformity
from certflow.schemes.itsms.meetings import MeetingKind

__all__ = ["AUDIT_ACTS", "PROGRESS", "arrive", "hold_meetings"]

_SAID = {
    "plan_audit": ("plans the initial audit", "策划初次认证审核"),
    "hold_stage_1": ("begins stage 1", "开始第一阶段审核"),
    "hold_stage_2": ("begins stage 2", "开始第二阶段审核"),
    "file_authorisation": ("files an authorisation", "提交授权书"),
    "report_ground": ("reports a ground for terminating the audit", "报告终止审核的情形"),
    "inform": ("informs the applicant", "告知认证委托人"),
    "verify_correction": ("verifies the correction", "验证纠正措施"),
    "close_audit": ("closes the audit", "结束审核"),
    "repeat_stage_2": ("begins another stage 2", "再次开始第二阶段审核"),
    "terminate_audit": ("terminates the audit", "终止审核"),
    "discontinue_audit": ("ends the audit as that of an application withdrawn", "以申请已撤回为由结束审核"),
    "end_with_audit": ("ends the application as one whose audit was terminated", "以审核已终止为由结束申请"),
}


def _first_nonconformity(on: date) -> Nonconformity:
    """One whose number is always the same."""
    return Nonconformity(number="1", grade=Grade.MINOR, what="no review of suppliers", raised_on=on)


AUDIT_ACTS = (
    Act("record_meeting", "records the closing meeting", "记录末次会议", lambda on: testing.meeting("closing", on)),
    Act("conclude", "concludes the contract", "签订合同", testing.contract),
    Act("raise_nonconformity", "raises a nonconformity", "开具不符合项", _first_nonconformity),
    *(Act(name, en, zh) for name, (en, zh) in _SAID.items()),
)

# How far a certification has come: the words, the act that brings it there, and the days since the application.
PROGRESS = {
    "submit": ("handed in its application", "递交认证申请", 0),
    "accept": ("had its application accepted", "获得受理", 2),
    "conclude": ("concluded the contract", "签订合同", 4),
    "plan_audit": ("had its audit planned", "完成审核策划", 5),
    "hold_stage_1": ("entered stage 1 of its audit", "进入第一阶段审核", 7),
    "hold_stage_2": ("entered stage 2 of its audit", "进入第二阶段审核", 10),
    "close_audit": ("completed its initial audit", "完成初次认证审核", 12),
}


def arrive(world: World, upto: str, day: date, **facts: object) -> None:
    """Bring the certification as far as an act of `PROGRESS`, done on ``day``; ``facts`` replace those of an act."""
    applied = day - timedelta(days=PROGRESS[upto][2])
    for name, (_, _, after) in PROGRESS.items():
        on = applied + timedelta(days=after)
        if name == "close_audit":
            hold_meetings(world, on)
        world.must(name, on, facts.get(name))
        if name == upto:
            return


def hold_meetings(world: World, on: date) -> None:
    """Top management attended both meetings of stage 2."""
    for kind in MeetingKind:
        world.must("record_meeting", on, testing.meeting(kind, on))
