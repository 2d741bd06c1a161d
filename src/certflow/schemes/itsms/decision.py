"""The certification decision: grant or refuse, after the audit, by somebody who took no part in it."""

from __future__ import annotations

from attrs import frozen

from certflow.model.finding import Finding, all_of, holds_during, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.months import add_months
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import Nothing, fact, lacks, missing
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.audit import ANOTHER_STAGE_2
from certflow.schemes.itsms.audit_facts import AuditReport, Grade, Nonconformity, RepeatedStage
from certflow.schemes.itsms.audits_held import took_no_part, verified_on
from certflow.schemes.itsms.certificate_content import CERTIFICATE_COMPLETE, Grant
from certflow.schemes.itsms.edition import EDITION_NOT_ENDED
from certflow.schemes.itsms.states import AUDIT, DECISION, GRANTED, REFUSED, TERMINATED
from certflow.schemes.itsms.termination import UNDERTAKING, Termination
from certflow.schemes.itsms.transfer import INITIALLY_AUDITED
from certflow.schemes.sources import iso17021

__all__ = ["Refusal"]


@frozen(kw_only=True)
class Refusal:
    """The decision to refuse certification, and why."""

    decided_by: str | None = fact("who took the certification decision", "作出认证决定的人")
    reasons: str | None = fact("the reasons for refusing", "拒绝认证的理由")


DECISION_BY_OTHERS = iso17021(
    "9.5.1",
    "The decision follows a complete audit; whoever decides took no part in it",
    "认证决定在审核完成后作出，决定人未参与审核",
    ("N23",),
)


def audit_complete(case: View) -> Finding:
    """The audit that the application rests on has been closed with its report."""
    filed = case.last(AuditReport, unless=(RepeatedStage,))
    if filed is None:
        return unmet(Text("the audit is not closed", "审核尚未结束"))
    return holds_from(filed.on, Text("the audit was closed on {day}", "审核已于{day}结束", day=filed.on))


AUDIT_COMPLETE = Standing(DECISION_BY_OTHERS, Text("The audit is complete", "审核已完成"), audit_complete)


def decider_not_in_team(case: View, decision: Grant | Refusal) -> Finding:
    """Whoever decides was not in the audit team and audited no stage."""
    if gaps := lacks(decision, "decided_by"):
        return undetermined(missing(gaps))
    return took_no_part(case, decision.decided_by)


DECIDER_NOT_IN_TEAM: Guard[Grant | Refusal] = Guard(
    DECISION_BY_OTHERS, Text("Whoever decides took no part in the audit", "决定人未参与审核"), decider_not_in_team
)


def reasons_given(case: View, refusal: Refusal) -> Finding:
    """A refusal says why."""
    if gaps := lacks(refusal, "reasons"):
        return undetermined(missing(gaps))
    return met(Text("refused because: {reasons}", "拒绝理由：{reasons}", reasons=refusal.reasons))


REASONS_GIVEN = Guard(DECISION_BY_OTHERS, Text("The refusal gives its reasons", "拒绝认证已说明理由"), reasons_given)

VERIFY_WITHIN = 6
"""Months from the last day of stage 2 (ISO/IEC 17021-1:2015, 9.5.3.2); "within" counts the last day in."""


def majors_verified(case: View) -> Finding:
    """Each major nonconformity was verified within six months of the last day of stage 2, or stage 2 held again."""
    majors = [filed for filed in case.all(Nonconformity) if filed.facts.grade is Grade.MAJOR]
    if not majors:
        return not_applicable(Text("no major nonconformity was raised", "未开具严重不符合项"))
    because = Text("every major nonconformity was verified in time", "各项严重不符合均已按期验证")
    return all_of(tuple(_major(case, filed) for filed in majors), because)


def _major(case: View, filed: Filed[Nonconformity]) -> Finding:
    number = filed.facts.number
    report = next((r for r in case.all(AuditReport) if r.seq > filed.seq), None)
    if report is None or report.facts.last_day is None:
        return undetermined(missing(Text("the report of stage 2", "第二阶段审核报告")))
    limit = add_months(report.facts.last_day, VERIFY_WITHIN)
    named = {"number": number, "limit": limit}
    again = next((r for r in case.all(AuditReport) if r.seq > report.seq), None)
    if again is not None:
        return holds_from(
            again.on,
            Text(
                "major nonconformity {number}: stage 2 was held again, closed on {day}",
                "严重不符合项{number}：已再次实施第二阶段审核，于{day}结束",
                day=again.on,
                **named,
            ),
        )
    day = verified_on(case, filed)
    if day is None:
        return holds_during(
            Window.of(()),
            Text(
                "major nonconformity {number}: not verified; after {limit} another stage 2 is needed",
                "严重不符合项{number}：缺验证记录；{limit}之后须再次实施第二阶段审核",
                **named,
            ),
            unknown=Window.until(limit),
        )
    if day > limit:
        return unmet(
            Text(
                "major nonconformity {number}: verified on {day}, after {limit}; another stage 2 is needed",
                "严重不符合项{number}：{day}方验证，已超过{limit}，须再次实施第二阶段审核",
                day=day,
                **named,
            )
        )
    return holds_from(
        day,
        Text(
            "major nonconformity {number}: verified on {day}, in time until {limit}",
            "严重不符合项{number}：已于{day}验证，期限为{limit}",
            day=day,
            **named,
        ),
    )


MAJORS_VERIFIED = Standing(
    ANOTHER_STAGE_2, Text("Major nonconformities were verified in time", "严重不符合已按期验证"), majors_verified
)

GRANT = Transition[Grant](
    "grant",
    DECISION,
    GRANTED,
    title=Text("Grant certification", "授予认证"),
    clause=DECISION_BY_OTHERS,
    takes=Grant,
    guards=(
        AUDIT_COMPLETE,
        INITIALLY_AUDITED,
        DECIDER_NOT_IN_TEAM,
        MAJORS_VERIFIED,
        CERTIFICATE_COMPLETE,
        EDITION_NOT_ENDED,
    ),
)
REFUSE = Transition[Refusal](
    "refuse",
    DECISION,
    REFUSED,
    title=Text("Refuse certification", "拒绝认证"),
    clause=DECISION_BY_OTHERS,
    takes=Refusal,
    guards=(AUDIT_COMPLETE, DECIDER_NOT_IN_TEAM, REASONS_GIVEN),
)
TO_DECISION = Transition[Nothing](
    "to_decision",
    AUDIT,
    DECISION,
    title=Text("Pass to the certification decision", "转入认证决定"),
    clause=DECISION_BY_OTHERS,
    takes=Nothing,
    guards=(AUDIT_COMPLETE,),
)


def stage_2_again(case: View) -> Finding:
    """Another stage 2 is under way."""
    filed = case.last(RepeatedStage, unless=(AuditReport,))
    if filed is None:
        return unmet(Text("no further stage 2 is under way", "没有再次进行的第二阶段审核"))
    return holds_from(filed.on, Text("another stage 2 began on {day}", "已于{day}再次开始第二阶段审核", day=filed.on))


BACK_TO_AUDIT = Transition[Nothing](
    "back_to_audit",
    DECISION,
    AUDIT,
    title=Text("Return to audit", "退回审核"),
    clause=ANOTHER_STAGE_2,
    takes=Nothing,
    guards=(
        Standing(ANOTHER_STAGE_2, Text("Another stage 2 is under way", "正在再次实施第二阶段审核"), stage_2_again),
    ),
)


def audit_terminated(case: View) -> Finding:
    """The audit that the application rests on was terminated."""
    filed = case.last(Termination)
    if filed is None:
        return unmet(Text("the audit was not terminated", "审核未终止"))
    return holds_from(filed.on, Text("the audit was terminated on {day}", "审核已于{day}终止", day=filed.on))


END_WITH_AUDIT = Transition[Nothing](
    "end_with_audit",
    AUDIT,
    TERMINATED,
    title=Text("End the application with its terminated audit", "申请随审核终止而结束"),
    clause=UNDERTAKING,
    takes=Nothing,
    guards=(Standing(UNDERTAKING, Text("The audit was terminated", "审核已终止"), audit_terminated),),
)
