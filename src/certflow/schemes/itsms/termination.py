"""The grounds on which an audit is terminated, and what they stop."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.finding import Finding, any_of, holds_from, met, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import Choice, fact, lacks, missing
from certflow.rules.transition import Guard, Standing
from certflow.rules.view import View
from certflow.schemes.itsms.meetings import ABSENT, leadership_attended
from certflow.schemes.sources import notice

__all__ = ["GroundKind", "GroundReport", "Termination"]


class GroundKind(Choice):
    """A ground for terminating an audit that is reported; absence is read from the meetings."""

    NO_COOPERATION = "no_cooperation", "the applicant does not cooperate", "认证委托人拒不配合"
    INCONSISTENCY = (
        "inconsistency",
        "reality and application materials differ materially",
        "实际情况与申请材料存在重大出入",
    )
    OTHER = "other", "something else makes completion impossible", "其他致使审核无法完成的情形"


@frozen(kw_only=True)
class GroundReport:
    """What the audit team saw: which ground, what happened, when, and what it made impossible."""

    kind: GroundKind | None = fact("which ground was seen", "所发现的情形")
    seen_on: date | None = fact("the day it was seen", "发现日期")
    seen_by: str | None = fact("who saw it", "发现人")
    what: str | None = fact("what was seen", "所发现的事实")
    against: str | None = fact("the statement of the application that it contradicts", "与之不一致的申请材料内容")
    prevented: str | None = fact("the audit activity that it made impossible", "因此无法进行的审核活动")


@frozen(kw_only=True)
class Termination:
    """The decision to terminate an audit."""

    decided_by: str | None = fact("who decided to terminate the audit", "作出终止审核决定的人")
    informed_on: date | None = fact("the day the applicant was informed", "告知认证委托人的日期")


def _ground(number: int, en: str, zh: str, row: str) -> Clause:
    shown = Text(f"ground ({number}) for terminating an audit", f"终止审核的情形（{number}）")
    return notice(f"T({number})", shown, en, zh, (row,))


GROUNDS = {
    GroundKind.NO_COOPERATION: _ground(
        1,
        "The applicant does not cooperate and the audit cannot be carried out",
        "认证委托人拒不配合，致使审核无法开展",
        "N15",
    ),
    GroundKind.INCONSISTENCY: _ground(
        3, "Reality and the application materials differ materially", "实际情况与申请材料存在重大出入", "N17"
    ),
    GroundKind.OTHER: _ground(
        4, "Anything else that makes it impossible to complete the audit", "因其他原因审核无法完成", "N18"
    ),
}

# What makes each reported ground: somebody saw something on some day, and what it was up against.
_SHOWS = {
    GroundKind.NO_COOPERATION: ("seen_on", "seen_by", "what", "prevented"),
    GroundKind.INCONSISTENCY: ("seen_on", "seen_by", "what", "against"),
    GroundKind.OTHER: ("seen_on", "seen_by", "what", "prevented"),
}

UNDERTAKING = notice(
    "T",
    Text("grounds for terminating an audit", "终止审核的情形"),
    "Once a ground stands the body terminates the audit; no other step of it goes on",
    "出现终止情形的，认证机构将终止审核，其他审核步骤不再进行",
    ("N19",),
)


def _reported(report: GroundReport) -> Finding:
    if report.kind is None:
        return undetermined(missing(lacks(report, "kind")))
    clause = GROUNDS[report.kind]
    gaps = lacks(report, *_SHOWS[report.kind])
    if gaps or report.seen_on is None:
        return undetermined(Text("{kind} ({gap})", "{kind}（{gap}）", kind=report.kind, gap=missing(gaps))).under(
            clause
        )
    return holds_from(
        report.seen_on,
        Text(
            "{kind}: {what} (seen by {who} on {day})",
            "{kind}：{what}（{who}于{day}发现）",
            kind=report.kind,
            what=report.what,
            who=report.seen_by,
            day=report.seen_on,
        ),
    ).under(clause)


def ground_stands(case: View) -> Finding:
    """One of the four grounds stands in this audit."""
    parts = [_reported(filed.facts) for filed in case.all(GroundReport)]
    attended = leadership_attended(case)
    if attended is not None:
        parts.append(~attended)
    if not parts:
        return unmet(Text("no ground for terminating the audit is on file", "没有终止审核的情形记录"))
    return any_of(tuple(parts), Text("grounds for terminating the audit", "终止审核的情形"))


def no_ground_stands(case: View) -> Finding:
    """None of the four grounds stands in this audit."""
    return ~ground_stands(case)


_ALSO = (ABSENT, *GROUNDS.values())
NO_GROUND_STANDS = Standing(
    UNDERTAKING,
    Text("The audit is free of grounds for termination", "不存在应终止审核的情形"),
    no_ground_stands,
    also=_ALSO,
)
GROUND_STANDS = Standing(
    UNDERTAKING, Text("A ground for terminating the audit stands", "存在应终止审核的情形"), ground_stands, also=_ALSO
)


def termination_decided(case: View, termination: Termination) -> Finding:
    """Somebody decided."""
    if gaps := lacks(termination, "decided_by"):
        return undetermined(missing(gaps))
    return met(Text("decided by {who}", "由{who}决定", who=termination.decided_by))


TERMINATION_DECIDED = Guard(UNDERTAKING, Text("The termination is decided", "已决定终止审核"), termination_decided)
