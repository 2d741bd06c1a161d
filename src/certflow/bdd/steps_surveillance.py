"""Steps of keeping a certificate: audits that were held of it, the decisions that rest on them, what is due by when.

保持证书的步骤：已实施的审核、据此作出的决定，以及应于何时完成。
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TypeVar

from certflow.bdd.acting import Act, perform, sentences
from certflow.bdd.progress import hold_meetings
from certflow.bdd.world import DAY, World, step
from certflow.model.months import add_months
from certflow.schemes.itsms.after_expiry import RestorationAfterExpiry
from certflow.schemes.itsms.audit_facts import Grade, Nonconformity, RecertificationPlan, SurveillancePlan
from certflow.schemes.itsms.audits_held import CERTIFICATE_AUDIT_ID
from certflow.schemes.itsms.certificate_content import Grant, Maintenance
from certflow.schemes.itsms.events import Reason
from certflow.schemes.itsms.renewal import Renewal
from certflow.testing import grant, suspension
from certflow.testing.building import TEAM

__all__: list[str] = []

G = TypeVar("G", bound=Grant)

REPORT = "2027-03"
_BEFORE = date(2029, 4, 30)
"""The last day of the certificate that is renewed or restored, unless the scenario says what the new one states."""


def _decision(kind: type[G], first: date) -> G:
    certificate = grant(first, last_day=add_months(_BEFORE, 36)).certificate
    return kind(decided_by="Luo Qing", certificate=certificate)


ACTS = (
    Act("maintain", "maintains certification", "保持认证", lambda _: Maintenance(decided_by="Luo Qing", report=REPORT)),
    Act("renew", "renews the certificate", "更新证书", lambda _: _decision(Renewal, _BEFORE + timedelta(days=1))),
    Act(
        "restore_expired",
        "restores the certificate after it expired",
        "在到期后恢复证书",
        lambda on: _decision(RestorationAfterExpiry, on),
    ),
)
_PLANS = {
    ("surveillance", "监督"): ("plan_surveillance", SurveillancePlan),
    ("recertification", "再认证"): ("plan_recertification", RecertificationPlan),
}
_KINDS_EN, _KINDS_ZH = ("|".join(words) for words in zip(*_PLANS, strict=True))


def _hold(world: World, kind: str, held: date, closed: date | None = None, team: tuple[str, ...] = TEAM) -> None:
    """Hold an audit of the certificate on one day; close it then or later."""
    plan, facts = next(plan for words, plan in _PLANS.items() if kind in words)
    world.must(plan, held, facts(team=team))
    world.must("begin_audit", held, world.facts("begin_audit", held))
    hold_meetings(world, held)
    if closed:
        _close(world, held, closed, team[0])


def _close(world: World, held: date, closed: date, who: str = TEAM[0]) -> None:
    facts = world.facts("close_audit", closed, number=REPORT, last_day=held, reported_by=who)
    world.must("close_audit", closed, facts)


@step(
    "given",
    rf"a (?P<kind>{_KINDS_EN}) audit was held on (?P<day>{DAY})(?:, and closed on (?P<day_closed>{DAY}))?",
    rf"已于(?P<day>{DAY})实施(?P<kind>{_KINDS_ZH})审核(?:，并于(?P<day_closed>{DAY})结束)?",
)
def audit_held(world: World, kind: str, day: date, day_closed: date | None) -> None:
    """An audit of the certificate was held in a day and closed with its report, on that day unless another is named.

    对证书的一次审核在一日内实施并出具报告；除另有写明外，审核于当日结束。
    """
    _hold(world, kind, day, day_closed or day)


@step(
    "given",
    rf"(?P<team>[\w ]+ and [\w ]+) held a (?P<kind>{_KINDS_EN}) audit on (?P<day>{DAY})",
    rf"(?P<team>\w+和\w+)已于(?P<day>{DAY})实施(?P<kind>{_KINDS_ZH})审核并出具报告",
)
def audit_held_by(world: World, team: str, kind: str, day: date) -> None:
    """Who held the audit; the first of them signed its report.

    由何人实施审核；审核报告由其中第一人签发。
    """
    _hold(world, kind, day, day, tuple(re.split(" and |和", team)))


@step(
    "given",
    rf"a (?P<kind>{_KINDS_EN}) audit with a major nonconformity was held on (?P<day>{DAY})",
    rf"已于(?P<day>{DAY})实施(?P<kind>{_KINDS_ZH})审核，开具一项严重不符合",
)
def audit_with_major(world: World, kind: str, day: date) -> None:
    """An audit of the certificate that raised one major nonconformity, and was closed on its day.

    对证书的一次审核，其中开具了一项严重不符合，审核于当日结束。
    """
    _hold(world, kind, day)
    facts = Nonconformity(number="1", grade=Grade.MAJOR, what="no review of suppliers", raised_on=day)
    world.must("raise_nonconformity", day, facts)
    _close(world, day, day)


@step(
    "given",
    rf"a (?P<kind>{_KINDS_EN}) audit began on (?P<day>{DAY}) and is not closed",
    rf"已于(?P<day>{DAY})开始(?P<kind>{_KINDS_ZH})审核，尚未结束",
)
def audit_begun(world: World, kind: str, day: date) -> None:
    """An audit of the certificate is under way.

    对证书的一次审核正在进行。
    """
    _hold(world, kind, day)


@step(
    "given",
    rf"the correction of that nonconformity was verified on (?P<day>{DAY})",
    rf"该项不符合的纠正措施已于(?P<day>{DAY})通过验证",
)
def major_verified(world: World, day: date) -> None:
    """The nonconformity of the latest audit of the certificate was verified.

    对证书的最近一次审核所开具的不符合已通过验证。
    """
    run = [track.id for track in world.file.tracks.values() if track.lifecycle == CERTIFICATE_AUDIT_ID][-1]
    world.must("verify_correction", day, track=run)


@step(
    "given",
    rf"the certificate was suspended on (?P<day_since>{DAY}), until (?P<day_until>{DAY}), as a surveillance audit was overdue",
    rf"证书因监督审核逾期未实施，于(?P<day_since>{DAY})被暂停，暂停期至(?P<day_until>{DAY})",
)
def suspended_as_overdue(world: World, day_since: date, day_until: date) -> None:
    """The certificate was suspended because no surveillance audit had been done in time.

    证书因未按期实施监督审核而被暂停。
    """
    facts = suspension(day_since, until=day_until, reason=Reason.SURVEILLANCE_OVERDUE)
    world.must("suspend", day_since, facts)


@step("given", rf"certification was maintained on (?P<day>{DAY})", rf"已于(?P<day>{DAY})决定保持认证")
def maintained(world: World, day: date) -> None:
    """The body decided on the surveillance audit.

    认证机构已就监督审核作出决定。
    """
    world.must("maintain", day)


@step(
    "given",
    rf"the certificate was (?P<act>renewed|restored after it expired) on (?P<day>{DAY})",
    rf"证书已于(?P<day>{DAY})(?P<act>更新|在到期后恢复)",
)
def kept_on(world: World, act: str, day: date) -> None:
    """The certificate was renewed, or restored after it expired, for the next three years.

    证书已更新，或在到期后恢复，有效期为此后三年。
    """
    done = ACTS[1] if act in {"renewed", "更新"} else ACTS[2]
    world.must(done.transition, day, done.facts(day) if done.facts else None)


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body decides on the certificate after an audit of it, with papers in order but for what was said.

    认证机构在审核后对证书作出决定；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)
