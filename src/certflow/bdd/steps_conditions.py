"""Steps of the conditions of application and of its documents: what an application brings, and what it lacks.

申请条件与申请材料的步骤：申请提交了什么，缺少什么。
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from attrs import evolve, fields

from certflow.bdd.acting import named
from certflow.bdd.applicants import EN, OTHERS_ALONE, ZH, add, name_of
from certflow.bdd.stating import lacking
from certflow.bdd.world import DAY, World, step
from certflow.rules.facts import label_of
from certflow.schemes.itsms.application import Acceptance, Rejection, Withdrawal
from certflow.schemes.itsms.conditions import LegalStatus, Licence, StopOrder
from certflow.schemes.itsms.documents import Application, Document, LegalEntity, OtherCondition, Site
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList

__all__: list[str] = []

_LISTS = ("licences", "orders", "entities", "other_conditions", "sites", "prior_certificates")


def _field(classes: Iterable[type[Any]], label: str) -> str | None:
    """The field that goes by that label, in either language; hints in brackets may be left out."""
    for facts in classes:
        for attribute in fields(facts):
            words = label_of(facts, attribute.name)
            if label in (words.en.partition(" (")[0], words.zh.partition("（")[0]):
                return str(attribute.name)
    return None


@step(
    "given",
    rf"{EN}(?:'s)? business licence is valid from (?P<day_from>{DAY}) to (?P<day_to>{DAY})",
    rf"{ZH}的营业执照有效期自(?P<day_from>{DAY})至(?P<day_to>{DAY})",
)
def business_licence(world: World, who: str, day_from: date, day_to: date) -> None:
    """The certificate of lawful subject status that the applicant brings, and whom it names.

    申请所附的合法主体资格证明，以及证明上载明的主体。
    """
    world.said["subject"] = LegalStatus(
        holder=name_of(world, who), document="F-03", valid_from=day_from, valid_until=day_to
    )


@step(
    "given",
    rf"the scope needs (?:no licence|the licence “(?P<name>[^”]+)”, valid from (?P<day_from>{DAY}) to (?P<day_to>{DAY}))",
    rf"认证范围(?:无须行政许可|须取得“(?P<name>[^”]+)”，有效期自(?P<day_from>{DAY})至(?P<day_to>{DAY}))",
)
def scope_needs(world: World, name: str | None, day_from: date | None, day_to: date | None) -> None:
    """An administrative licence that the scope needs, or that it needs none.

    认证范围所需的行政许可，或无须行政许可。
    """
    if name is None:
        world.said["licences"] = ()
        return
    add(world, "licences", Licence(name=name, number="F-04", valid_from=day_from, valid_until=day_to))


@step(
    "given",
    rf"{EN}(?:'s)? system has operated since (?P<day>{DAY})",
    rf"{ZH}的体系自(?P<day>{DAY})起运行",
)
def operates(world: World, who: str, day: date) -> None:
    """The day the management system began to operate.

    管理体系开始运行之日。
    """
    name_of(world, who)
    world.said["operating_since"] = day


@step(
    "given",
    rf"{EN} was ordered on (?P<day>{DAY}) to stop production or business for rectification",
    rf"{ZH}于(?P<day>{DAY})被责令停产停业整顿",
)
def ordered(world: World, who: str, day: date) -> None:
    """A regulator's order to stop production or business.

    监管部门责令停产停业的决定。
    """
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
    """One of the four things that follow an order to stop.

    责令停产停业之后的四种情形之一。
    """
    name = next(name for name, words in _AFTER.items() if what in words)
    *others, order = world.said["orders"]
    world.said["orders"] = (*others, evolve(order, **{name: day}))


_LISTS_EN, _LISTS_ZH = ("|".join(which.label.render(lang) for which in PublicList) for lang in ("en", "zh"))


@step(
    "given",
    rf"{EN} (?:was|was not) looked up in “(?P<which>{_LISTS_EN})”(?: on (?P<day>{DAY}): (?P<result>[\w ]+))?",
    rf"(?:(?P<day>{DAY})|未)在“(?P<which>{_LISTS_ZH})”查询{ZH}(?:，结果为(?P<result>\w+))?",
)
def looked_up(world: World, who: str, which: str, day: date | None, result: str | None) -> None:
    """A look into one of the two lists and what it showed; or that nobody looked.

    对两个名单之一的查询及其结果；或者无人查询。
    """
    said = ListCheck(list=named(PublicList, which), of=name_of(world, who))
    if day and result:
        said = evolve(said, checked_on=day, checked_by="Shen Yan", result=named(ListResult, result))
    add(world, "list_checks", said)


@step(
    "given",
    rf"(?P<who>[\w ]+) has set the further condition “(?P<asks>[^”]+)” because of “(?P<why>[^”]+)”, met on (?P<day>{DAY})",
    rf"(?P<who>\w+)另设条件“(?P<asks>[^”]+)”，理由为“(?P<why>[^”]+)”，该条件于(?P<day>{DAY})具备",
)
def further_condition(world: World, who: str, asks: str, why: str, day: date) -> None:
    """A further condition: who set it, what it asks, why, and since when it is met.

    另设的条件：由谁设定、要求什么、理由为何、何时具备。
    """
    add(world, "other_conditions", OtherCondition(asks=asks, why=why, set_by=who, met_on=day))


@step(
    "given",
    rf"a sub-certificate is asked for the (?P<site>[\w ]+?), (?:whose business licence is valid from (?P<day_from>{DAY}) "
    rf"to (?P<day_to>{DAY})|which has filed no business licence)",
    rf"(?P<site>\w+)申请子证书，该场所(?:的营业执照有效期自(?P<day_from>{DAY})至(?P<day_to>{DAY})|未提交营业执照)",
)
def sub_certificate(world: World, site: str, day_from: date | None, day_to: date | None) -> None:
    """A site for which a sub-certificate is asked, and its own lawful subject status.

    申请子证书的场所及其自身的合法主体资格。
    """
    own = LegalStatus(holder=site, document="F-06", valid_from=day_from, valid_until=day_to) if day_from else None
    add(world, "sites", Site(name=site, address="F-07", subject=own))


@step(
    "given",
    rf"the system covers (?P<only>only )?{EN}, whose proof of legal status was filed on (?P<day>{DAY})",
    rf"体系(?P<only>仅)?覆盖{ZH}，其法律地位证明文件于(?P<day>{DAY})提交",
)
def covers(world: World, only: str | None, who: str, day: date) -> None:
    """A legal entity that the system covers beside the applicant, or alone, and the day its proof was filed.

    体系除认证委托人以外覆盖的、或仅覆盖的法律实体，及其证明文件的提交日。
    """
    if only:
        world.said[OTHERS_ALONE] = True
    add(world, "entities", LegalEntity(name=name_of(world, who), proof="F-02", filed_on=day))


@step("given", rf"“(?P<label>[^”]+)” was filed on (?P<day>{DAY})", rf"“(?P<label>[^”]+)”于(?P<day>{DAY})提交")
def filed(world: World, label: str, day: date) -> None:
    """A document of the application, by its name in the verdict; one that the application does not know is asked for
    besides.

    申请的一份文件，按判定中的名称填写；申请不认识的，作为另行要求的文件。
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
    """A statement of the application, by its name in the verdict.

    申请载明的一项内容，按判定中的名称填写。
    """
    world.said[_field([Application], label) or label] = value


@step("given", r"“(?P<label>[^”]+)” is not on file", r"案卷中没有“(?P<label>[^”]+)”")
def not_on_file(world: World, label: str) -> None:
    """What the next act does not bring, by its name in the verdict; else a gap in what the scenario told of last.

    下一事项所缺少的材料，按判定中的名称填写；否则为场景最近提及的内容所缺的一项。
    """
    if name := _field([Application, Acceptance, Rejection, Withdrawal], label):
        world.said[name] = None
        return
    for several in _LISTS:
        *others, last = world.said.get(several) or (None,)
        if last is not None and (less := lacking(last, label)) is not None:
            world.said[several] = (*others, less)
            return
    raise AssertionError(f"nothing that the scenario told of goes by “{label}”")
