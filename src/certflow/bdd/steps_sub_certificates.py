"""Steps of sub-certificates: issued for a site, moved with the main certificate or by themselves.

子证书的步骤：为场所颁发，随主证书变动或单独变动。
"""

from __future__ import annotations

from datetime import date, timedelta

from certflow import testing
from certflow.bdd.acting import STATED, Act, perform, sentences
from certflow.bdd.progress import arrive
from certflow.bdd.world import DAY, World, step
from certflow.rules.facts import label_of
from certflow.schemes.itsms.certificate_content import Certificate
from certflow.schemes.itsms.conditions import LegalStatus
from certflow.schemes.itsms.sub_certificates import SUB_CERTIFICATE, SubCertificate

__all__: list[str] = []

_SAID = {
    "suspend_sub_certificate": ("suspends the sub-certificate alone", "单独暂停子证书"),
    "restore_sub_certificate": ("restores the sub-certificate alone", "单独恢复子证书"),
    "revoke_sub_certificate": ("revokes the sub-certificate alone", "单独撤销子证书"),
    "cancel_sub_certificate": ("cancels the sub-certificate alone", "单独注销子证书"),
    "expire_sub_certificate": ("declares the sub-certificate alone expired", "单独宣告子证书到期失效"),
    "invalidate_sub_certificate": ("declares the sub-certificate alone invalid", "单独宣告子证书失效"),
}
ACTS = tuple(Act(name, en, zh) for name, (en, zh) in _SAID.items())


@step(
    "given",
    rf"on (?P<day_granted>{DAY}) the body granted (?P<who>[\w ]+?) a certificate covering (?P<sites>\w+ and \w+), "
    rf"valid from (?P<day_first>{DAY}) to (?P<day_last>{DAY})",
    rf"认证机构于(?P<day_granted>{DAY})向(?P<who>\w+?)颁发覆盖(?P<sites>\w+和\w+)的认证证书，"
    rf"有效期自(?P<day_first>{DAY})至(?P<day_last>{DAY})",
)
def granted(world: World, day_granted: date, who: str, sites: str, day_first: date, day_last: date) -> None:
    """An organisation was certified for two sites, with everything in order.

    该组织的两个场所已获认证，一切符合要求。
    """
    world.organisation = who
    arrive(world, "close_audit", day_granted - timedelta(days=2))
    both = tuple(sites.replace("和", " and ").split(" and "))
    world.must("grant", day_granted, testing.grant(day_first, last_day=day_last, sites=both))


@step("given", r"the certificate is to cover only (?P<site>\w+)", r"拟颁发的证书仅覆盖(?P<site>\w+)")
def covers_only(world: World, site: str) -> None:
    """The one site of the certificate that is to be renewed or restored.

    拟更新或恢复的证书仅覆盖的一个场所。
    """
    world.said[STATED] = (*world.said.get(STATED, ()), (label_of(Certificate, "sites").en, (site,)))


def _issue(world: World, site: str, day: date) -> None:
    number = str(1 + len(world.file.view("C1").within(SUB_CERTIFICATE.id)))
    status = LegalStatus(holder=site, document="F-30", valid_from=date(2015, 1, 5), valid_until=date.max)
    facts = SubCertificate(number=number, site=site, scope="operation of IT services", subject=status)
    perform(world, (Act("issue_sub_certificate", site, site, lambda _: facts),), site, day)


@step(
    "given",
    rf"a sub-certificate was issued for (?P<site>\w+) on (?P<day>{DAY})",
    rf"已于(?P<day>{DAY})为(?P<site>\w+)颁发子证书",
)
def was_issued(world: World, site: str, day: date) -> None:
    """A sub-certificate was issued for a site, with papers in order; its number counts up from 1.

    已为一个场所颁发子证书，材料齐备合规；子证书编号自1起递增。
    """
    _issue(world, site, day)
    world.verdict.raise_if_blocked()


@step(
    "when",
    rf"(?P<who>[\w ]+?) issues a sub-certificate for (?P<site>\w+) on (?P<day>{DAY})",
    rf"(?P<who>\w+?)于(?P<day>{DAY})为(?P<site>\w+)颁发子证书",
)
def issues(world: World, site: str, day: date) -> None:
    """The body issues a sub-certificate for a site, with papers in order but for what was said.

    认证机构为一个场所颁发子证书；除已说明的以外，材料均齐备合规。
    """
    _issue(world, site, day)


@step("when", *sentences(ACTS))
def alone(world: World, act: str, day: date) -> None:
    """The body moves the latest sub-certificate by itself.

    认证机构单独变动最近颁发的子证书。
    """
    perform(world, ACTS, act, day)


@step(
    "then",
    r"the sub-certificate for (?P<site>\w+) is “(?P<state>[^”]+)”",
    r"(?P<site>\w+?)的子证书状态为“(?P<state>[^”]+)”",
)
def stands(world: World, site: str, state: str) -> None:
    """The state of the sub-certificate last issued for a site, by its title.

    最近为该场所颁发的子证书的状态，按状态名称填写。
    """
    issued = [record for record in world.file.effective() if isinstance(record.facts, SubCertificate)]
    track = [record.track for record in issued if record.facts.site == site][-1]
    assert world.file.state_title(track).render(world.lang) == state
