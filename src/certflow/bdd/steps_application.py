"""Steps of the application chapter: who applies with what, and what the body does with the application."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, fields

from certflow import testing
from certflow.bdd.steps import verdict_is
from certflow.bdd.world import DAY, World, read_day, step
from certflow.rules.facts import label_of
from certflow.schemes.itsms.application import Acceptance, Rejection, Withdrawal
from certflow.schemes.itsms.conditions import LegalStatus, Licence, StopOrder
from certflow.schemes.itsms.documents import Application, Document, LegalEntity, OtherCondition, Site
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList

__all__: list[str] = []

pytest_plugins = ["certflow.bdd.steps_waiting"]

EN = r"(?P<who>the company|the body|[A-Z]\w+(?: [A-Z]\w+)*)"
ZH = r"(?P<who>该公司|认证机构|[^\W\d]+(?:公司|部))"
_LONG_BEFORE = timedelta(days=45)
_NESTED = {"licences": Licence, "entities": LegalEntity, "other_conditions": OtherCondition, "sites": Site}

_ACTS = {
    "submit": ("applies for certification", "applied for certification", "提出认证申请"),
    "reapply": ("applies again", "applied again", "重新申请"),
    "accept": ("accepts the application", "accepted the application", "受理该申请"),
    "reject": ("rejects the application", "rejected the application", "对该申请不予受理"),
    "withdraw": ("withdraws its application", "withdrew its application", "撤回申请"),
}
_DOES, _DID, _ZH = ("|".join(words) for words in zip(*_ACTS.values(), strict=True))


def name_of(world: World, who: str) -> str:
    """The organisation meant; the first one named is the one the scenario is about."""
    if who in {"the company", "该公司"}:
        return world.organisation
    world.organisation = world.organisation or who
    return who


def add(world: World, name: str, value: object) -> None:
    """Say one more value of a field that holds several."""
    world.said[name] = (*world.said.get(name, ()), value)


def _choice(kind: Iterable[Any], words: str) -> Any:  # noqa: ANN401 - the member named
    return next(member for member in kind if words in (member.label.en, member.label.zh))


def _field(classes: Iterable[type[Any]], label: str) -> str | None:
    """The field that goes by that label, in either language."""
    for facts in classes:
        for attribute in fields(facts):
            words = label_of(facts, attribute.name)
            if label in (words.en, words.zh):
                return attribute.name
    return None


def _checks(world: World, names: Iterable[str], on: date) -> tuple[ListCheck, ...] | None:
    """The looks into the lists that the scenario tells of, and a clean one for every other list and name."""
    told = world.said.get("list_checks", ())
    if told is None:
        return None
    known = {(check.list, check.of) for check in told}
    clean = (check for name in dict.fromkeys(names) for check in testing.list_checks(on, name))
    return (*(c for c in told if c.checked_on), *(c for c in clean if (c.list, c.of) not in known))


def _application(world: World, on: date, applicant: str, unit: str | None) -> Application:
    """An application that passes, but for what the scenario says."""
    before = on - _LONG_BEFORE
    base = testing.application(before, applicant=applicant, organisation=unit, provided_by=applicant)
    assert base.subject is not None
    named: tuple[LegalEntity, ...] | None = world.said.pop("entities", ())
    own = LegalEntity(name=applicant, proof="F-02", filed_on=before)
    if named is not None and applicant not in {entity.name for entity in named}:
        named = (own, *named)
    covered = [entity.name for entity in named or () if entity.name]
    said = {**world.said, "list_checks": _checks(world, [applicant, *([unit] if unit else []), *covered], before)}
    if former := said.get("prior_certificates"):
        said["prior_certificates"] = tuple(evolve(c, holder=c.holder or applicant) for c in former)
    return evolve(base, **{"subject": evolve(base.subject, holder=applicant), "entities": named, **said})


def _facts(world: World, act: str, on: date, applicant: str, unit: str | None) -> object:
    if act in {"submit", "reapply"}:
        return _application(world, on, applicant, unit)
    if act == "accept":
        filed = [record.facts for record in world.file.records if isinstance(record.facts, Application)][-1]
        names = [filed.applicant, *([filed.organisation] if filed.organisation else [])]
        return testing.acceptance(on, **{**world.said, "list_checks": _checks(world, names, on)})
    if act == "reject":
        return evolve(Rejection(reviewed_by="Shen Yan", reasons="F-08"), **world.said)
    return evolve(Withdrawal(requested_by="Gu Wen", requested_on=on, document="F-09"), **world.said)


def _act(world: World, who: str, words: str, day: date, unit: str | None) -> tuple[str, date, object]:
    act = next(act for act, said in _ACTS.items() if words in said)
    if act in {"submit", "reapply"} and who not in {"the company", "该公司"}:
        world.organisation = who
    facts = _facts(world, act, day, world.organisation, unit)
    world.said = {}
    return act, day, facts


@step(
    "when",
    rf"{EN} (?P<words>{_DOES})(?: on behalf of (?P<unit>[\w ]+?))? on (?P<day>{DAY})",
    rf"{ZH}于(?P<day>{DAY})(?:为(?P<unit>\w+?))?(?P<words>{_ZH})",
)
def acts(world: World, who: str, words: str, day: date, unit: str | None) -> None:
    """Apply, apply again, accept, reject, withdraw. What the scenario has not told of is such that it passes."""
    world.do(*_act(world, who, words, day, unit))


@step(
    "given",
    rf"{EN} (?P<words>{_DID}) on (?P<day>{DAY})",
    rf"{ZH}已于(?P<day>{DAY})(?P<words>{_ZH})",
)
def acted(world: World, who: str, words: str, day: date) -> None:
    """The same acts, done before; they have to be permitted."""
    world.must(*_act(world, who, words, day, None))


@step(
    "given",
    rf"{EN}(?:'s)? business licence is valid from (?P<day_from>{DAY}) to (?P<day_to>{DAY})",
    rf"{ZH}的营业执照有效期自(?P<day_from>{DAY})至(?P<day_to>{DAY})",
)
def business_licence(world: World, who: str, day_from: date, day_to: date) -> None:
    """The certificate of lawful subject status that the applicant brings, and whom it names."""
    world.said["subject"] = LegalStatus(
        holder=name_of(world, who), document="F-03", valid_from=day_from, valid_until=day_to
    )


@step(
    "given",
    rf"the scope needs (?:no licence|the licence “(?P<name>[^”]+)”, valid from (?P<first>{DAY}) to (?P<last>{DAY}))",
    rf"认证范围(?:无须行政许可|须取得“(?P<name>[^”]+)”，有效期自(?P<first>{DAY})至(?P<last>{DAY}))",
)
def scope_needs(world: World, name: str | None, first: str, last: str) -> None:
    """An administrative licence that the scope needs, or that it needs none."""
    if name is None:
        world.said["licences"] = ()
        return
    add(world, "licences", Licence(name=name, number="F-04", valid_from=read_day(first), valid_until=read_day(last)))


@step(
    "given",
    rf"{EN}(?:'s)? system has operated since (?P<day>{DAY})",
    rf"{ZH}的体系自(?P<day>{DAY})起运行",
)
def operates(world: World, who: str, day: date) -> None:
    """The day the management system began to operate."""
    name_of(world, who)
    world.said["operating_since"] = day


@step(
    "given",
    rf"{EN} was ordered on (?P<day>{DAY}) to stop business for rectification",
    rf"{ZH}于(?P<day>{DAY})被责令停业整顿",
)
def ordered(world: World, who: str, day: date) -> None:
    """A regulator's order to stop business."""
    name_of(world, who)
    add(world, "orders", StopOrder(authority="F-05", ordered_on=day))


_AFTER = {
    "rectified_on": ("the violations were rectified", "违法违规行为整改完毕"),
    "consequences_removed_on": ("the consequences were removed", "相应后果已经消除"),
    "lifted_on": ("the order was lifted", "责令解除"),
    "operating_since": ("normal business resumed", "恢复正常经营"),
}
_WHAT_EN, _WHAT_ZH = ("|".join(words) for words in zip(*_AFTER.values(), strict=True))


@step("given", rf"(?P<what>{_WHAT_EN}) on (?P<day>{DAY})", rf"(?P<day>{DAY})(?P<what>{_WHAT_ZH})")
def after_the_order(world: World, what: str, day: date) -> None:
    """One of the four things that follow an order to stop business."""
    name = next(name for name, words in _AFTER.items() if what in words)
    *others, order = world.said["orders"]
    world.said["orders"] = (*others, evolve(order, **{name: day}))


_LISTS_EN, _LISTS_ZH = ("|".join(which.label.render(lang) for which in PublicList) for lang in ("en", "zh"))


@step(
    "given",
    rf"{EN} (?P<looked>was|was not) looked up in (?P<which>{_LISTS_EN})(?: on (?P<on>{DAY}): (?P<result>[\w ]+))?",
    rf"(?P<looked>(?P<on>{DAY})|未)在“(?P<which>{_LISTS_ZH})”查询{ZH}(?:，结果为(?P<result>\w+))?",
)
def looked_up(world: World, who: str, which: str, on: str | None, result: str | None) -> None:
    """A look into one of the two lists and what it showed; or that nobody looked."""
    said = ListCheck(list=_choice(PublicList, which), of=name_of(world, who))
    if on and result:
        said = evolve(said, checked_on=read_day(on), checked_by="Shen Yan", result=_choice(ListResult, result))
    add(world, "list_checks", said)


@step(
    "given",
    rf"(?P<who>\w+ \w+) has set the further condition “(?P<asks>[^”]+)” because of “(?P<why>[^”]+)”, met on (?P<day>{DAY})",
    rf"(?P<who>\w+)另设条件“(?P<asks>[^”]+)”，理由为“(?P<why>[^”]+)”，该条件于(?P<day>{DAY})具备",
)
def further_condition(world: World, who: str, asks: str, why: str, day: date) -> None:
    """A further condition: who set it, what it asks, why, and since when it is met."""
    add(world, "other_conditions", OtherCondition(asks=asks, why=why, set_by=who, met_on=day))


@step(
    "given",
    rf"a sub-certificate is asked for the (?P<site>[\w ]+?), (?:whose business licence is valid from (?P<first>{DAY}) "
    rf"to (?P<last>{DAY})|which has no business licence)",
    rf"(?P<site>\w+)申请子证书，该场所(?:的营业执照有效期自(?P<first>{DAY})至(?P<last>{DAY})|无营业执照)",
)
def sub_certificate(world: World, site: str, first: str | None, last: str | None) -> None:
    """A site for which a sub-certificate is asked, and its own lawful subject status."""
    status = first and last and (read_day(first), read_day(last))
    own = LegalStatus(holder=site, document="F-06", valid_from=status[0], valid_until=status[1]) if status else None
    add(world, "sites", Site(name=site, address="F-07", subject=own))


@step(
    "given",
    rf"the system covers {EN}, whose proof of legal status was filed on (?P<day>{DAY})",
    rf"体系覆盖{ZH}，其法律地位证明文件于(?P<day>{DAY})提交",
)
def covers(world: World, who: str, day: date) -> None:
    """A legal entity that the system covers, and the day its proof was filed."""
    add(world, "entities", LegalEntity(name=name_of(world, who), proof="F-02", filed_on=day))


@step("given", rf"“(?P<label>[^”]+)” was filed on (?P<day>{DAY})", rf"“(?P<label>[^”]+)”于(?P<day>{DAY})提交")
def filed(world: World, label: str, day: date) -> None:
    """A document of the application, by its name in the verdict; one that the application does not know is asked for
    besides.
    """
    document = Document(reference=label, filed_on=day)
    if name := _field([Application], label):
        world.said[name] = document
    else:
        add(world, "further_documents", document)


@step(
    "given",
    r"the application states “(?P<value>[^”]+)” as “(?P<label>[^”]+)”",
    r"申请载明的“(?P<label>[^”]+)”为“(?P<value>[^”]+)”",
)
def states(world: World, label: str, value: str) -> None:
    """A statement of the application, by its name in the verdict."""
    world.said[_field([Application], label) or label] = value


@step("given", r"“(?P<label>[^”]+)” is not on file", r"档案中没有“(?P<label>[^”]+)”")
def not_on_file(world: World, label: str) -> None:
    """What the next act does not bring, by its name in the verdict; else a gap in what the scenario told of last."""
    if name := _field([Application, Acceptance, Rejection, Withdrawal], label):
        world.said[name] = None
        return
    several, name = next((key, name) for key, facts in _NESTED.items() if (name := _field([facts], label)))
    *others, last = world.said[several]
    world.said[several] = (*others, evolve(last, **{name: None}))


@step(
    "then",
    rf"it (?P<verdict>is permitted|is not permitted|cannot be judged yet), and the first permitted day is (?P<day>{DAY})",
    rf"该事项(?P<verdict>可以办理|不得办理|尚不能判定)，最早可办理日为(?P<day>{DAY})",
)
def verdict_and_day(world: World, verdict: str, day: date, request: pytest.FixtureRequest) -> None:
    """The verdict, and the day on which the permitted days begin, asked for on that day, before it or after it."""
    verdict_is(world, verdict, request)
    permitted = world.verdict.window
    assert day in permitted, permitted
    assert day - timedelta(days=1) not in permitted, permitted
    if world.verdict.on <= day:
        assert world.verdict.first_day == day


@step(
    "then",
    r"the verdict names the edition “(?P<edition>[^”]+)”(?P<alone>, and no setting of the body's own)?",
    r"判定注明所依据的版本为“(?P<edition>[^”]+)”(?P<alone>，且认证机构未另定政策)?",
)
def names_edition(world: World, edition: str, alone: str | None) -> None:
    """The edition of the rule that the verdict was taken under; and that the body has settled nothing itself."""
    assert world.verdict.edition.label.render(world.lang) == edition
    assert not alone or not world.verdict.policy.named()


@step(
    "then",
    r"the verdict names the setting “(?P<title>[^”]+)” as “(?P<value>[^”]+)”",
    r"判定注明政策设置“(?P<title>[^”]+)”为“(?P<value>[^”]+)”",
)
def names_setting(world: World, title: str, value: str) -> None:
    """A setting that the body has settled, as the verdict names it."""
    policy, lang = world.verdict.policy, world.lang
    named = {
        s.title.render(lang): s.describe(policy[s]).render(lang) for s in policy.settings if s.id in policy.named()
    }
    assert named.get(title) == value, named
