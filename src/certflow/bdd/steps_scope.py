"""Steps on the wording of a certificate: its scope expanded or reduced, a new edition of its standard.

证书内容的步骤：扩大或缩小范围，标准换版。
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from attrs import evolve, fields

from certflow import testing
from certflow.bdd.acting import Act, named, perform, sentences
from certflow.bdd.progress import arrive
from certflow.bdd.world import DAY, World, step
from certflow.case.record import Request
from certflow.schemes.itsms.audit_facts import (
    CertificateAuditPlan,
    Grade,
    Nonconformity,
    Purpose,
    RecertificationPlan,
    SpecialPlan,
    Stage,
    SurveillancePlan,
)
from certflow.schemes.itsms.certificate_changes import (
    EditionChange,
    ScopeExpansion,
)
from certflow.schemes.itsms.certificate_content import Certificate, certificate_on_file
from certflow.testing.building import TEAM

__all__: list[str] = []

REPORT = "2027-017"
"""The number of the audit report that a change of the certificate names unless the scenario says otherwise."""

_FACTS: Mapping[str, Callable[[date], Any]] = {
    "expand_scope": lambda on: ScopeExpansion(
        document="KD-1",
        applied_on=on - timedelta(days=90),
        report=REPORT,
        added="remote operation",
        scope="operation of IT services, on site and remote",
        sites_added=(),
        decided_by="Luo Qing",
    ),
    "adopt_edition": lambda _: EditionChange(standard="ISO/IEC 20000-1:2027", report=REPORT, decided_by="Luo Qing"),
}
_SAID = {
    "expand_scope": ("expands the scope", "扩大认证范围"),
    "reduce_scope": ("reduces the scope", "缩小认证范围"),
    "reduce_instead": ("reduces the scope and ends the suspension", "缩小范围并解除暂停"),
    "adopt_edition": ("moves the certificate to the new edition", "为证书办理标准换版"),
}
ACTS = tuple(Act(name, en, zh, _FACTS.get(name)) for name, (en, zh) in _SAID.items())
_PLANS: Mapping[str, tuple[str, CertificateAuditPlan]] = {
    "surveillance audit": ("plan_surveillance", SurveillancePlan()),
    "recertification audit": ("plan_recertification", RecertificationPlan()),
}
_KINDS = {"监督审核": "surveillance audit", "再认证审核": "recertification audit"}
_PURPOSES = "|".join(purpose.label.en for purpose in Purpose), "|".join(purpose.label.zh for purpose in Purpose)


def _sites(words: str) -> tuple[str, ...]:
    return tuple(re.split(", |、", words))


@step(
    "given",
    rf"(?P<who>[\w ]+) has held a certificate for its sites “(?P<sites>[^”]+)” since (?P<day_first>{DAY}), "
    rf"valid until (?P<day_last>{DAY})",
    rf"(?P<who>\w+?)自(?P<day_first>{DAY})起持有认证证书，覆盖场所“(?P<sites>[^”]+)”，有效期至(?P<day_last>{DAY})",
)
def holds_for_sites(world: World, who: str, sites: str, day_first: date, day_last: date) -> None:
    """An organisation was certified for these sites (several with a comma between), with everything in order.

    该组织的上述场所（多个场所以顿号分隔）已获认证，一切符合要求。
    """
    world.organisation = who
    arrive(world, "close_audit", day_first - timedelta(days=2))
    world.must("grant", day_first, testing.grant(day_first, last_day=day_last, sites=_sites(sites)))


@step(
    "given",
    rf"the (?:(?P<kind>surveillance audit|recertification audit)|special audit (?P<purpose>{_PURPOSES[0]})) with report "
    rf"“(?P<number>[^”]+)” was closed on (?P<day>{DAY})(?: by (?P<team>[\w ]+ and [\w ]+))?"
    rf"(?:, with a major nonconformity (?:(?P<open>not verified)|verified on (?P<day_verified>{DAY})))?",
    rf"(?:(?P<kind>监督审核|再认证审核)|以“(?P<purpose>{_PURPOSES[1]})”为目的的特殊审核)已"
    rf"(?:由(?P<team>\w+和\w+?))?于(?P<day>{DAY})结束，审核报告编号为“(?P<number>[^”]+)”"
    rf"(?:，其中一项严重不符合(?:(?P<open>尚未验证)|已于(?P<day_verified>{DAY})验证))?",
)
def audit_closed(
    world: World,
    kind: str | None,
    purpose: str | None,
    number: str,
    day: date,
    team: str | None,
    open: str | None,  # noqa: A002 - the sentence's own word
    day_verified: date | None,
) -> None:
    """An audit of the certificate was planned, held and closed with that report, by the usual team unless named.

    对证书的一次审核已经策划、实施并以该报告结束；未写明审核组的，由通常的审核组实施。
    """
    auditors = tuple(re.split(" and |和", team)) if team else TEAM
    if kind is not None:
        act, plan = _PLANS[_KINDS.get(kind, kind)]
    else:
        act, plan = "plan_special", SpecialPlan(purpose=named(Purpose, purpose or ""), document="JH-1")
    world.must(act, day - timedelta(days=3), evolve(plan, team=auditors))
    track = world.verdict.track

    def do(transition: str, on: date, facts: object) -> None:
        world.case, verdict = world.file.advance(Request(transition, on, facts, track=track))
        verdict.raise_if_blocked()

    do("begin_audit", day, Stage(begins_on=day, auditors=auditors))
    for meeting in ("opening", "closing"):
        do("record_meeting", day, testing.meeting(meeting, day))
    if open or day_verified:
        raised = Nonconformity(number="1", grade=Grade.MAJOR, what="no review of suppliers", raised_on=day)
        do("raise_nonconformity", day, raised)
    do("close_audit", day, world.facts("close_audit", day, track, number=number))
    if day_verified:
        do("verify_correction", day_verified, world.facts("verify_correction", day_verified, track))


@step(
    "given",
    r"the (?P<change>expansion adds|reduction removes) the sites “(?P<sites>[^”]+)”",
    r"(?P<change>扩大后新增|缩小后移出)场所“(?P<sites>[^”]+)”",
)
def sites_changed(world: World, change: str, sites: str) -> None:
    """The sites (several with a comma between) that the change to be decided adds or removes.

    拟决定的变更所新增或移出的场所，多个场所以顿号分隔。
    """
    world.said["sites_added" if change in {"expansion adds", "扩大后新增"} else "sites_removed"] = _sites(sites)


@step(
    "given",
    rf"the scope was reduced and the suspension ended on (?P<day>{DAY})",
    rf"已于(?P<day>{DAY})缩小范围并解除暂停",
)
def reduced_instead(world: World, day: date) -> None:
    """The scope was reduced instead of a revocation.

    以缩小范围代替撤销证书。
    """
    world.must("reduce_instead", day)


@step(
    "given",
    rf"the certificate was moved to the new edition on (?P<day>{DAY})",
    rf"证书已于(?P<day>{DAY})完成标准换版",
)
def moved_to_edition(world: World, day: date) -> None:
    """The certificate was moved to the new edition.

    证书已换为标准的新版本。
    """
    world.must("adopt_edition", day, _FACTS["adopt_edition"](day))


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """The body changes the certificate, with papers in order but for what was said.

    认证机构变更证书；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)


@step(
    "then",
    r"the certificate gives “(?P<label>[^”]+)” as “(?P<words>[^”]+)”",
    r"证书载明“(?P<label>[^”]+)”为“(?P<words>[^”]+)”",
)
def certificate_gives(world: World, label: str, words: str) -> None:
    """What the certificate now says, by the label of the library.

    证书目前载明的内容，按库中的名称填写。
    """
    run = [track for track in world.file.tracks.values() if track.lifecycle == world.scheme.main][-1]
    certificate = certificate_on_file(world.file.view(run.id))
    assert certificate is not None, "no certificate was granted"
    name = next(
        each.name for each in fields(Certificate) if label in (each.metadata["label"].en, each.metadata["label"].zh)
    )
    value = getattr(certificate, name)
    assert (_sites(words) if isinstance(value, tuple) else words) == value, value
