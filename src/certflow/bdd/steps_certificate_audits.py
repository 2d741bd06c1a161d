"""Steps of the audits of a certificate: which kind is planned, on what, by whom, and how it goes.

证书存续期间各类审核的步骤：策划何种审核、依据什么、由谁实施、进展如何。
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import evolve

from certflow import testing
from certflow.bdd.acting import Act, perform, sentences
from certflow.bdd.progress import hold_meetings
from certflow.bdd.taking_over import transfer_plan
from certflow.bdd.world import DAY, World, step
from certflow.rules.facts import label_of
from certflow.schemes.itsms.audit_facts import (
    ConflictCheck,
)
from certflow.schemes.itsms.events import Reason
from certflow.schemes.itsms.short_notice import Circumstances

__all__: list[str] = []

OUTAGE = "outage"
CHECKS = "conflict_checks"


def _check(who: str, on: date) -> ConflictCheck:
    return ConflictCheck(auditor=who, against="work for the client", checked_by="Sun Qi", checked_on=on)


_PLANS: Mapping[str, tuple[str, str, Callable[[date], Any] | None]] = {
    "plan_surveillance": ("a surveillance audit", "监督审核", None),
    "plan_recertification": ("the recertification audit", "再认证审核", None),
    "plan_special": ("a special audit", "特殊审核", None),
    "plan_short_notice": ("a short-notice audit", "提前较短时间通知的审核", None),
    "plan_transfer": ("an audit to take over the certificate", "转换审核", transfer_plan),
    "plan_restoration": ("an audit to restore the certificate", "恢复审核", None),
}
_KINDS = "|".join(en for en, _, _ in _PLANS.values()), "|".join(zh for _, zh, _ in _PLANS.values())
ACTS = (
    *(Act(name, f"plans {en}", f"策划{zh}", facts) for name, (en, zh, facts) in _PLANS.items()),
    Act("begin_audit", "begins the audit", "开始审核"),
    Act(
        "discontinue_audit",
        "ends the audit as that of a certificate that has ended",
        "以证书不再存续为由结束审核",
    ),
    Act(
        "declare_circumstances",
        "declares the circumstances of short-notice audits",
        "声明提前较短时间通知审核的情形",
    ),
)


@step(
    "given",
    rf"the body planned (?P<kind>{_KINDS[0]}) on (?P<day>{DAY})(?: and began it on (?P<day_begun>{DAY}))?",
    rf"认证机构已于(?P<day>{DAY})策划(?P<kind>{_KINDS[1]})(?:，并于(?P<day_begun>{DAY})开始)?",
)
def planned(world: World, kind: str, day: date, day_begun: date | None) -> None:
    """An audit of the certificate was planned, and perhaps begun.

    已策划对证书的一次审核；可写明已经开始。
    """
    name, facts = next((name, facts) for name, (en, zh, facts) in _PLANS.items() if kind in (en, zh))
    world.must(name, day, facts(day) if facts else None)
    if day_begun:
        world.must("begin_audit", day_begun)


@step(
    "given",
    rf"that audit was (?P<what>closed|terminated) on (?P<day>{DAY})",
    rf"该审核已于(?P<day>{DAY})(?P<what>结束|被终止)",
)
def audit_ended(world: World, what: str, day: date) -> None:
    """The audit under way was closed after both its meetings, or terminated on a ground.

    正在进行的审核在两次会议召开后结束，或因出现终止情形而被终止。
    """
    if what in {"closed", "结束"}:
        hold_meetings(world, day)
        world.must("close_audit", day)
        return
    world.must("report_ground", day)
    world.must("terminate_audit", day)


@step(
    "given",
    rf"the client was told on (?P<day>{DAY}) that “(?P<what>[^”]+)” is cause for a short-notice audit",
    rf"认证机构已于(?P<day>{DAY})告知客户，“(?P<what>[^”]+)”属于提前较短时间通知审核的情形",
)
def declared(world: World, day: date, what: str) -> None:
    """The client was told, beforehand or not, of a circumstance in which the body audits at short notice.

    已告知客户（无论是否在事前）：该情形下认证机构会以较短时间通知实施审核。
    """
    world.must("declare_circumstances", day, Circumstances(circumstances=(what,), told_on=day, document="SM-1"))


@step(
    "given",
    rf"the certificate was suspended on (?P<day>{DAY}) because an audit of the certificate was terminated",
    rf"证书因审核被终止，已于(?P<day>{DAY})被暂停",
)
def suspended_for_it(world: World, day: date) -> None:
    """The certificate was suspended for the longest term because an audit of it was terminated.

    证书因其一次审核被终止而被暂停，暂停期为最长期限。
    """
    world.must("suspend", day, testing.suspension(day, reason=Reason.AUDIT_TERMINATED))


@step("given", rf"“(?P<what>[^”]+)” occurred on (?P<day>{DAY})", rf"“(?P<what>[^”]+)”于(?P<day>{DAY})发生")
def occurred(world: World, what: str, day: date) -> None:
    """The circumstance that the short-notice audit to be planned rests on.

    拟策划的提前较短时间通知的审核所依据的情形。
    """
    world.said |= {"circumstance": what, "occurred_on": day}


@step(
    "given",
    r"the team is to be (?P<team>[\w ]+ and [\w ]+), checked against conflicts by "
    rf"(?P<by>[\w ]+) on (?P<day>{DAY})",
    rf"审核组拟由(?P<team>\w+和\w+)组成，(?P<by>\w+)已于(?P<day>{DAY})核查其利益冲突",
)
def team_is(world: World, team: str, by: str, day: date) -> None:
    """The team of the audit to be planned; each member was checked, and nothing found.

    拟策划审核的审核组；每名成员均已核查，未发现利益冲突。
    """
    names = tuple(re.split(" and |和", team))
    world.said |= {"team": names, CHECKS: tuple(evolve(_check(who, day), checked_by=by) for who in names)}


def _recheck(world: World, who: str, **changes: object) -> None:
    world.said[CHECKS] = tuple(evolve(c, **changes) if c.auditor == who else c for c in world.said[CHECKS])


@step(
    "given",
    rf"(?P<who>[\w ]+) was checked by (?P<by>[\w ]+) on (?P<day>{DAY}), who found (?:no conflict|“(?P<found>[^”]+)”)",
    rf"(?P<by>\w+?)于(?P<day>{DAY})核查了(?P<who>\w+)的利益冲突，(?:未发现冲突|发现“(?P<found>[^”]+)”)",
)
def checked(world: World, who: str, by: str, day: date, found: str | None) -> None:
    """One member of the team was checked against conflicts of interest.

    审核组的一名成员已核查利益冲突。
    """
    _recheck(world, who, checked_by=by, checked_on=day, conflict=found)


@step(
    "given",
    r"of (?P<who>[\w ]+) no check against conflicts is on file",
    r"没有(?P<who>\w+)的利益冲突核查记录",
)
def unchecked(world: World, who: str) -> None:
    """Nobody checked this member of the team.

    该审核组成员未经利益冲突核查。
    """
    world.said[CHECKS] = tuple(check for check in world.said[CHECKS] if check.auditor != who)


@step(
    "given",
    r"the check of (?P<who>[\w ]+) lacks “(?P<label>[^”]+)”",
    r"(?P<who>\w+)的核查记录缺“(?P<label>[^”]+)”",
)
def check_lacks(world: World, who: str, label: str) -> None:
    """One fact of a member's check is not on file.

    该成员的核查记录缺少一项事实。
    """
    names = ("against", "checked_by", "checked_on")
    name = next(n for n in names if label_of(ConflictCheck, n).render(world.lang) == label)
    _recheck(world, who, **{name: None})


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body plans or begins an audit of the certificate, with papers in order but for what was said.

    认证机构策划或开始对证书的审核；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)
