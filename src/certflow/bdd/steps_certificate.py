"""Steps from the certification decision through a certificate's life to the next application.

自认证决定起、贯穿证书存续期间、直至再次申请的步骤。
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from certflow import testing
from certflow.bdd import tables
from certflow.bdd.acting import Act, act_named, named, perform, sentences
from certflow.bdd.progress import AUDIT_ACTS, arrive, hold_meetings
from certflow.bdd.world import DAY, World, read_day, step
from certflow.model.months import add_months
from certflow.schemes.itsms.audit_facts import AuditPlan, Grade, Nonconformity, Stage

__all__: list[str] = []


_SAID = {
    "to_decision": ("passes the file to the certification decision", "转入认证决定"),
    "back_to_audit": ("returns the file to audit", "退回审核"),
    "grant": ("grants certification", "授予认证"),
    "refuse": ("refuses certification", "拒绝认证"),
    "suspend": ("suspends the certificate", "暂停证书"),
    "restore": ("restores the certificate", "恢复证书"),
    "revoke": ("revokes the certificate", "撤销证书"),
    "cancel": ("cancels the certificate", "注销证书"),
}
ACTS = tuple(Act(name, en, zh) for name, (en, zh) in _SAID.items())
_RAN_OUT = "revokes the certificate because the suspension ran out", "因暂停期满未恢复撤销证书"
_JOURNEY = (
    Act("submit", "applies for certification", "提出认证申请"),
    Act("accept", "accepts the application", "受理申请"),
    Act("record_meeting", "records the opening meeting", "记录首次会议", lambda on: testing.meeting("opening", on)),
    Act("revoke", *_RAN_OUT),
    *AUDIT_ACTS,
    *ACTS,
)
_WAY: Mapping[str, tuple[str, ...]] = {
    "application": ("submit",),
    "reapplication": ("submit", "reject", "reapply"),
    "contract": ("accept",),
    "audit": ("hold_stage_1",),
    "decision": ("close_audit",),
    "granted": ("grant",),
    "suspended": ("grant", "suspend"),
    "revoked": ("grant", "revoke"),
    "cancelled": ("grant", "cancel"),
    "invalidated": ("grant", "invalidate"),
    "rejected": ("submit", "reject"),
    "refused": ("close_audit", "refuse"),
    "terminated": ("hold_stage_2", "report_ground", "terminate_audit"),
    "withdrawn": ("conclude", "withdraw"),
}
"""How a certification comes to each state: how far it went, and what befell it there."""


def _certify(world: World, first: date, last: date) -> None:
    arrive(world, "close_audit", first - timedelta(days=2))
    world.must("grant", first, testing.grant(first, last_day=last))


def _team(stage: str) -> tuple[str, ...]:
    return tuple(re.split(" and |和", stage))


@step(
    "given",
    rf"since (?P<day>{DAY}) the certification of (?P<who>[\w ]+) is at “(?P<state>[^”]+)”",
    rf"自(?P<day>{DAY})起，(?P<who>\w+?)的认证状态为“(?P<state>[^”]+)”",
)
def stands_at(world: World, day: date, who: str, state: str) -> None:
    """An organisation's certification came to that state, named by its title, on that day.

    该组织的认证自该日起处于该状态，按状态名称填写。
    """
    world.organisation = who
    name = world.state_named(world.scheme.main, state)
    if name == "expired":
        _certify(world, add_months(day, -36), day - timedelta(days=1))
        world.case = world.file.until(day)
        return
    come, *acts = _WAY[name]
    if come == "grant":
        first = day - timedelta(days=60 if acts else 0)
        _certify(world, first, add_months(first, 36) - timedelta(days=1))
    else:
        arrive(world, come, day)
    for act in acts:
        world.must(act, day)


@step(
    "given",
    rf"(?P<who>[\w ]+) has held a certificate since (?P<day_first>{DAY}), valid until (?P<day_last>{DAY})",
    rf"(?P<who>\w+?)自(?P<day_first>{DAY})起持有认证证书，有效期至(?P<day_last>{DAY})",
)
def holds(world: World, who: str, day_first: date, day_last: date) -> None:
    """An organisation was certified, with everything in order.

    该组织已获认证，一切符合要求。
    """
    world.organisation = who
    _certify(world, day_first, day_last)


@step("given", r"for (?P<who>[\w ]+) the following was done", r"(?P<who>\w+?)的认证已依次办理下列事项", tables.ACTS)
def done(world: World, who: str, datatable: list[list[str]]) -> None:
    """Acts done one after the other, each permitted: the day, and the act as the other sentences name it.

    依次办理的若干事项，每项均须可以办理：日期，以及其他句子中对该事项的说法。
    """
    world.organisation = who
    for day, words in tables.ACTS.rows(datatable):
        act = act_named(_JOURNEY, words)
        on = read_day(day)
        world.must(act.transition, on, act.facts(on) if act.facts else None)


@step(
    "given",
    r"(?P<who>[\w ]+)'s audit was planned for (?P<team>[\w ]+ and [\w ]+), its stages were held by "
    rf"(?P<auditors>[\w ]+ and [\w ]+), and it was closed on (?P<day>{DAY})",
    rf"(?P<who>\w+?)的审核由(?P<team>\w+和\w+)组成审核组，各阶段由(?P<auditors>\w+和\w+)实施，已于(?P<day>{DAY})结束",
)
def audited_by(world: World, who: str, team: str, auditors: str, day: date) -> None:
    """Who was in the audit team, and who audited.

    审核组由谁组成，各阶段由谁实施。
    """
    world.organisation = who
    plan, stage = AuditPlan(team=_team(team)), Stage(begins_on=day - timedelta(days=5), auditors=_team(auditors))
    arrive(world, "close_audit", day, plan_audit=plan, hold_stage_1=stage, hold_stage_2=stage)


@step(
    "given",
    rf"the audit team raised a (?P<grade>major|minor) nonconformity and closed the audit on (?P<day>{DAY})",
    rf"审核组开具了一项(?P<grade>严重|轻微)不符合，并于(?P<day>{DAY})结束审核",
)
def raised(world: World, grade: str, day: date) -> None:
    """One nonconformity was raised on the last day of stage 2, on which the audit was closed as well.

    第二阶段最后一日开具了一项不符合，审核于当日结束。
    """
    hold_meetings(world, day)
    facts = Nonconformity(number="1", grade=named(Grade, grade), what="no review of suppliers", raised_on=day)
    world.must("raise_nonconformity", day, facts)
    world.must("close_audit", day)


@step(
    "given",
    rf"the audit team closed the audit on (?P<day>{DAY}) with a report signed by (?P<who>[\w ]+)",
    rf"审核组于(?P<day>{DAY})结束审核，审核报告由(?P<who>\w+)签发",
)
def report_signed(world: World, day: date, who: str) -> None:
    """The audit was closed after both its meetings, with a report that somebody signed.

    两次会议召开后审核结束，审核报告由某人签发。
    """
    hold_meetings(world, day)
    world.must("close_audit", day, world.facts("close_audit", day, reported_by=who))


@step(
    "given",
    rf"its correction was verified on (?P<day>{DAY})(?: by (?P<who>[\w ]+))?",
    rf"其纠正措施已于(?P<day>{DAY})(?:通过验证|由(?P<who>\w+?)验证通过)",
)
def verified(world: World, day: date, who: str | None) -> None:
    """The correction of the one nonconformity was verified.

    该项不符合的纠正措施已通过验证。
    """
    world.must("verify_correction", day, world.facts("verify_correction", day, **({"verified_by": who} if who else {})))


@step(
    "given",
    rf"the audit team began another stage 2 on (?P<day>{DAY})(?: and closed it on (?P<day_closed>{DAY}))?",
    rf"审核组于(?P<day>{DAY})再次开始第二阶段审核(?:，并于(?P<day_closed>{DAY})结束)?",
)
def stage_2_again(world: World, day: date, day_closed: date | None) -> None:
    """Stage 2 began again; if it was closed, then with both its meetings.

    第二阶段再次开始；写明结束的，首末次会议均已召开。
    """
    world.must("repeat_stage_2", day)
    if day_closed:
        hold_meetings(world, day_closed)
        world.must("close_audit", day_closed)


@step("given", r"(?P<who>[\w ]+) takes the certification decision", r"由(?P<who>\w+)作出认证决定")
def decided_by(world: World, who: str) -> None:
    """Who takes the decision that follows.

    由何人作出接下来的认证决定。
    """
    world.said["decided_by"] = who


@step(
    "given",
    rf"the certificate is to run from (?P<day_first>{DAY}) to (?P<day_last>{DAY})",
    rf"证书载明的有效期自(?P<day_first>{DAY})至(?P<day_last>{DAY})",
)
def runs_from(world: World, day_first: date, day_last: date) -> None:
    """The term that the certificate to be granted states.

    拟颁发的证书所载明的有效期。
    """
    world.said["certificate"] = testing.grant(day_first, last_day=day_last).certificate


@step(
    "given",
    rf"the suspension is to run from (?P<day_since>{DAY}) to (?P<day_until>{DAY})",
    rf"暂停期拟自(?P<day_since>{DAY})至(?P<day_until>{DAY})",
)
def suspension_runs(world: World, day_since: date, day_until: date) -> None:
    """First and last day of the suspension that is to be decided.

    拟决定的暂停期的首日和末日。
    """
    world.said |= {"since": day_since, "until": day_until}


@step(
    "given",
    rf"the certificate was suspended on (?P<day_since>{DAY}), until (?P<day_until>{DAY})",
    rf"证书于(?P<day_since>{DAY})被暂停，暂停期至(?P<day_until>{DAY})",
)
def suspended(world: World, day_since: date, day_until: date) -> None:
    """The certificate was suspended for the holder's own reasons.

    证书因获证组织自身原因被暂停。
    """
    world.must("suspend", day_since, testing.suspension(day_since, until=day_until))


@step("given", rf"the certificate was restored on (?P<day>{DAY})", rf"证书已于(?P<day>{DAY})恢复")
def restored(world: World, day: date) -> None:
    """The suspension's cause was removed and the certificate restored.

    暂停的原因已消除，证书已恢复。
    """
    world.must("restore", day)


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body decides on certification or on the certificate, with papers in order but for what was said.

    认证机构作出认证决定或对证书作出决定；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)
