"""The public lists, and whose record is looked up in them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import zip_longest

from certflow.model.finding import Finding, all_of, holds_during, undetermined
from certflow.model.months import DAY
from certflow.model.text import Reasons, Text
from certflow.model.window import NEVER, Window
from certflow.rules.facts import Choice, lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.client_events import Listing
from certflow.schemes.itsms.conditions import ConditionEvidence, not_on_file
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList
from certflow.schemes.sources import cnca, notice

__all__ = ["WhoseRecord", "same_name", "tested_names"]

LISTS = cnca(
    "5.1.2(7)",
    "On neither public list of serious violations and dishonesty",
    "不在两份严重违法失信名单之列",
    ("N10",),
    told=True,
)
LIST_EVIDENCE_AGE: Setting[int | None] = Setting(
    id="list_evidence_age",
    title=Text("How old a check of the lists may be", "名单查询结果的有效天数"),
    clause=LISTS,
    reason=Text("The texts say “currently” and give no number of days", "条文称“当前”，未规定天数"),
    takes=int,
    default=None,
    unit=Text("days", "天"),
)


def on_neither_list(case: View, evidence: ConditionEvidence) -> Finding:
    """Both lists were checked for everybody whose record is tested, and showed no entry, nor does the file since."""
    checks = evidence.list_checks
    if checks is None:
        return not_on_file("list_checks")
    checks = (*(filed.facts.check for filed in case.all(Listing)), *checks)
    for check in checks:
        if gaps := lacks(check, "list", "of", "checked_on", "checked_by", "result"):
            return undetermined(missing(gaps))
    return all_of(
        tuple(_not_on(case, which, name, checks) for name in _listable(case, evidence) for which in PublicList),
        Text("both public lists were checked", "两份名单均已查询"),
    )


def _not_on(case: View, which: PublicList, name: str, checks: tuple[ListCheck, ...]) -> Finding:
    # A check again on acceptance is one made since the application; of two on one day the one filed last counts.
    before = case.last(ConditionEvidence)
    since = before.on if before else date.min
    looked = [
        c
        for c in checks
        if c.list is which and same_name(c.of) == same_name(name) and c.checked_on and c.checked_on >= since
    ]
    mine = sorted({c.checked_on: c.result for c in looked if c.checked_on}.items())
    if not mine:
        what = Text("a check of {list} for {name}", "{name}在{list}的查询记录", list=which, name=name)
        if before:
            what = Text("{what} made since {since}", "{since}以后{what}", what=what, since=since)
        return undetermined(missing(what))
    age = case.policy[LIST_EVIDENCE_AGE]
    clear, known = NEVER, NEVER
    for (day, result), later in zip_longest(mine, mine[1:]):
        ends = [later[0] - DAY] if later else []
        if age is not None:
            ends.append(day + timedelta(days=age))
        span = Window.between(day, min(ends, default=None))
        known |= span
        if result is ListResult.NOT_LISTED:
            clear |= span
    looks = Reasons(Text("{result} on {day}", "{day}{result}", result=result, day=day) for day, result in mine)
    said = Text(
        "{list}, checked for {name}: {looks}", "在“{list}”查询{name}：{looks}", list=which, name=name, looks=looks
    )
    if age is not None:
        said = Text("{said}; a check counts for {age} days", "{said}；查询结果{age}天内有效", said=said, age=age)
    return holds_during(clear, said, unknown=~known)


ON_NEITHER_LIST = Guard(LISTS, Text("On neither list of serious dishonesty", "未列入严重违法失信名单"), on_neither_list)


class WhoseRecord(Choice):
    """Whose record is tested."""

    APPLICANT_AND_ORGANISATION = (
        "applicant_and_organisation",
        "the applicant's and the audited organisation's",
        "认证委托人及接受认证审核的组织",
    )
    EVERY_ENTITY = "every_entity", "these and every legal entity covered", "前述主体及所覆盖的每个法律实体"


# An internal unit applies through the subject named on the certificate of status; a bar follows whoever held it.
THROUGH_THE_SUBJECT = notice(
    "C(1)",
    Text("clarification (1)", "进一步明确事项（1）"),
    "A unit without lawful status applies through the subject named on the certificate; "
    "each site with a sub-certificate has lawful status itself",
    "没有合法主体资格的单位须由证照所载主体申请；要子证书的场所须自有合法主体资格",
    ("N12",),
)
WHOSE_RECORD: Setting[WhoseRecord] = Setting(
    id="whose_record",
    title=Text("Whose certificates and list entries are tested", "审查何者的证书与名单记录"),
    clause=THROUGH_THE_SUBJECT,
    reason=Text(
        "The bar follows the formerly certified organisation, whoever applies for it",
        "限制随原获证组织，不论由谁代为申请",
    ),
    takes=WhoseRecord,
    default=WhoseRecord.APPLICANT_AND_ORGANISATION,
)


def _listable(case: View, evidence: ConditionEvidence) -> tuple[str, ...]:
    """Of the tested names those that a list can hold: the applicant and legal entities, but no internal unit."""
    told = [evidence, *(filed.facts for filed in case.all(ConditionEvidence))]
    applicants = {getattr(source, "applicant", None) for source in told}
    entities = {entity.name for source in told for entity in getattr(source, "entities", None) or ()}
    return tuple(name for name in tested_names(case, evidence) if name in applicants | entities or not entities)


def same_name(name: str | None) -> str:
    """A name without the blanks that differ from one writing to the next."""
    return "".join((name or "").split())


def tested_names(case: View, evidence: ConditionEvidence) -> tuple[str, ...]:
    """The names whose record counts: from the act itself, or from the application on file."""
    told = [evidence, *(filed.facts for filed in reversed(case.all(ConditionEvidence)))]
    every = case.policy[WHOSE_RECORD] is WhoseRecord.EVERY_ENTITY
    return tuple(dict.fromkeys(name for source in told for name in _names(source, every=every) if name))


def _names(source: ConditionEvidence, *, every: bool) -> tuple[str | None, ...]:
    names = getattr(source, "applicant", None), getattr(source, "organisation", None)
    if not every:
        return names
    return (*names, *(entity.name for entity in getattr(source, "entities", None) or ()))
