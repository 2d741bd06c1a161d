"""Steps of waiting: former certificates and what befell them, and how periods are counted.

等待期间的步骤：原证书及其经历，以及期间如何计算。
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from certflow import testing
from certflow.bdd.applicants import EN, ZH, name_of
from certflow.bdd.world import DAY, World, step
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
    Revocation,
)
from certflow.schemes.periods import FULL_PERIOD, FullPeriod

__all__: list[str] = []

_OWN = ("this body", "本机构")
_STANDARDS = {"ITSMS": "ISO/IEC 20000-1:2018", "ISMS": "ISO/IEC 27001:2022", "QMS": "ISO 9001:2015"}
_FIELDS = "|".join(_STANDARDS)
_OWN_REASONS = ("for the holder's own reasons", "自身原因")
_UNKNOWN = ("for reasons not on file", "不明原因")
_REASONS_EN = "|".join((_OWN_REASONS[0], _UNKNOWN[0], *(f"because {reason.label.en}" for reason in Reason)))
_REASONS_ZH = "|".join((_OWN_REASONS[1], _UNKNOWN[1], *(reason.label.zh for reason in Reason)))
_FORMER_EN = r"(?:(?P<body>body [ABCD]|this body)'s|the) former certificate"
_FORMER_ZH = r"(?:(?P<body>[甲乙丙丁]机构|本机构)颁发的)?原证书"


def _former(world: World, body: str | None) -> PriorCertificate:
    """The former certificate of that body (the one told of last if no body is named); a new one where it has none."""
    told: tuple[PriorCertificate, ...] = world.said.get("prior_certificates", ())
    for certificate in reversed(told):
        if body in {None, certificate.body}:
            return certificate
    number, holder = str(len(told) + 1), world.organisation
    return PriorCertificate(number=number, body=body, standard=_STANDARDS["ITSMS"], holder=holder, suspensions=())


def _keep(world: World, certificate: PriorCertificate) -> None:
    told = {former.number: former for former in world.said.get("prior_certificates", ())}
    world.said["prior_certificates"] = tuple({**told, certificate.number: certificate}.values())


def _reason(words: str) -> Reason | None:
    if words in _UNKNOWN:
        return None
    stated = words.removeprefix("because ")
    named = (reason for reason in Reason if stated in (reason.label.en, reason.label.zh))
    return next(named, Reason.REQUIREMENTS_NOT_MET)


@step(
    "given", r"periods are counted by the (?P<reading>default|lenient) reading", r"期间按(?P<reading>默认|从宽)口径计算"
)
def reading(world: World, reading: str) -> None:
    """When a period has fully elapsed: the scheme's own reading, left unsettled, or the lenient one, settled.

    期间何时届满：方案自身的默认口径（不另设定），或设定从宽口径。
    """
    if reading in {"lenient", "从宽"}:
        value = FullPeriod.CORRESPONDING_DAY.label
        world.settle(FULL_PERIOD.title.en, value.en)


@step(
    "given",
    rf"{EN} once held an? (?P<field>{_FIELDS}|GB/T [\d.-]+) certificate of (?P<body>body [ABCD])",
    rf"{ZH}曾获(?P<body>[甲乙丙丁]机构)颁发的(?P<field>{_FIELDS}|GB/T [\d.-]+)证书",
)
def held(world: World, who: str, field: str, body: str) -> None:
    """A former certificate: who held it, of which body, for which kind of system or to which standard.

    一张原证书：由谁持有、由哪个机构颁发、属于哪个领域或者依据哪项标准。
    """
    _keep(world, evolve(_former(world, body), holder=name_of(world, who), standard=_STANDARDS.get(field, field)))


@step("given", rf"this body certified {EN} on (?P<day>{DAY})", rf"{ZH}于(?P<day>{DAY})获本机构颁发的ITSMS证书")
def certified_here(world: World, who: str, day: date) -> None:
    """A certificate that the case itself granted.

    由本案卷自身授予的证书。
    """
    name_of(world, who)
    world.case = testing.certified(day, world.policy)


@step(
    "given",
    rf"on (?P<day>{DAY}) {_FORMER_EN} was (?P<what>suspended|revoked|cancelled)(?: until (?P<day_until>{DAY}))? "
    rf"(?P<why>{_REASONS_EN})",
    rf"{_FORMER_ZH}于(?P<day>{DAY})因(?P<why>{_REASONS_ZH})被(?P<what>暂停|撤销|注销)(?:，暂停期至(?P<day_until>{DAY}))?",
)
def befell(world: World, day: date, body: str | None, what: str, day_until: date | None, why: str) -> None:
    """A suspension, revocation or cancellation of a former certificate, and why; of this body's own, as an act.

    原证书被暂停、撤销或注销及其原因；属于本机构的，作为办理事项处理。
    """
    reason = _reason(why)
    if body in _OWN:
        if what in {"suspended", "暂停"}:
            world.must("suspend", day, testing.suspension(day, reason=reason, until=day_until))
        else:
            act, kind = ("revoke", Revocation) if what in {"revoked", "撤销"} else ("cancel", Cancellation)
            facts: Revocation | Cancellation = kind(
                reason=reason, evidence="F-10", confirmed_on=day, decided_by="Luo Qing"
            )
            if isinstance(facts, Cancellation) and reason is Reason.TRANSFER:
                facts = evolve(facts, transferred_to="the body “Linan”")
            world.must(act, day, facts)
        return
    certificate = _former(world, body)
    if what in {"suspended", "暂停"}:
        suspension = PriorSuspension(on=day, until=day_until, reason=reason)
        _keep(world, evolve(certificate, suspensions=(*(certificate.suspensions or ()), suspension)))
        return
    ending = PriorEnding(on=day, reason=reason)
    revoked = what in {"revoked", "撤销"}
    _keep(world, evolve(certificate, revoked=ending) if revoked else evolve(certificate, cancelled=ending))


@step(
    "given",
    rf"{_FORMER_EN} (?P<what>was restored|expired) on (?P<day>{DAY})",
    rf"{_FORMER_ZH}于(?P<day>{DAY})(?P<what>恢复|到期失效)",
)
def restored_or_expired(world: World, body: str | None, what: str, day: date) -> None:
    """The end of the last suspension of a former certificate, or of the certificate itself.

    原证书最近一次暂停的结束，或证书到期失效。
    """
    certificate = _former(world, body)
    if what in {"expired", "到期失效"}:
        _keep(world, evolve(certificate, expired_on=day))
        return
    *others, last = list(certificate.suspensions or ())
    _keep(world, evolve(certificate, suspensions=(*others, evolve(last, restored_on=day))))


@step(
    "given",
    rf"the suspension was (?P<what>notified to the holder|published) on (?P<day>{DAY})",
    rf"该暂停于(?P<day>{DAY})(?P<what>通知获证组织|公布)",
)
def made_known(world: World, what: str, day: date) -> None:
    """When the last suspension of the former certificate was notified or published.

    原证书最近一次暂停的通知日或公布日。
    """
    certificate = _former(world, None)
    *others, last = list(certificate.suspensions or ())
    published = what in {"published", "公布"}
    last = evolve(last, published_on=day) if published else evolve(last, notified_on=day)
    _keep(world, evolve(certificate, suspensions=(*others, last)))


@step(
    "given",
    rf"(?P<body>body [ABCD])'s qualification for (?P<field>{_FIELDS}|another scheme|“[^”]+”) "
    rf"(?P<what>was revoked by CNCA|was cancelled|expired) on (?P<day>{DAY})",
    rf"(?P<body>[甲乙丙丁]机构)的(?P<field>{_FIELDS}|其他领域|“[^”]+”)认证资质于(?P<day>{DAY})(?P<what>被国家认监委撤销|注销|到期)",
)
def body_loses(world: World, body: str, field: str, what: str, day: date) -> None:
    """The loss of a former body's qualification: for which kind of certification, and how; a word in quotation marks is
    what the papers call it.

    原认证机构丧失资质：涉及哪个领域，以何种方式丧失；引号内为材料所载的资质名称。
    """
    kinds = {
        LossKind.REVOKED: ("revoked", "撤销"),
        LossKind.CANCELLED: ("cancelled", "注销"),
        LossKind.EXPIRED: ("expired", "到期"),
    }
    kind = next(kind for kind, words in kinds.items() if any(word in what for word in words))
    qualification: Qualification | str = Qualification[field] if field in _STANDARDS else Qualification.OTHER
    if field.startswith("“"):
        qualification = field.strip("“”")
    loss = BodyLoss(kind=kind, qualification=qualification, on=day, document="F-11")
    _keep(world, evolve(_former(world, body), body_loss=loss))
