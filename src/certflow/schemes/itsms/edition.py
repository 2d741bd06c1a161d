"""A new edition of the standard: certificates move to it by a deadline, and those to the old edition end after it."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.errors import UnsettledError
from certflow.model.finding import Finding, holds_during, holds_until, met, not_applicable, undetermined, unmet
from certflow.model.months import DAY
from certflow.model.text import Text
from certflow.model.window import Window
from certflow.rules.facts import lacks, missing
from certflow.rules.lifecycle import Duty
from certflow.rules.setting import UNSETTLED, Setting
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import Purpose
from certflow.schemes.itsms.audit_relied_on import audit_closed, decider_apart, majors_verified
from certflow.schemes.itsms.certificate_changes import EditionChange
from certflow.schemes.itsms.certificate_content import Grant, certificate_on_file
from certflow.schemes.itsms.events import Expiry
from certflow.schemes.itsms.general import FIELD
from certflow.schemes.itsms.states import EXPIRED, GRANTED, LIVE
from certflow.schemes.sources import notice

__all__ = [
    "DUTIES",
    "EDITION_DEADLINE",
    "EDITION_NOT_ENDED",
    "NEW_EDITION_YEAR",
    "SETTINGS",
    "TRANSITIONS",
    "EditionEnd",
]

MOVING = notice(
    "I(8)",
    Text("topic (8) open to inquiry", "可查询事项（8）"),
    "A certificate moves to a new edition of its standard by a deadline, after which the old edition ends",
    "标准换版的，证书应在期限内换为新版，逾期旧版证书失效",
    ("N30",),
)

NEW_EDITION_YEAR: Setting[int] = Setting(
    id="new_edition_year",
    title=Text("The year of the new edition of the standard", "认证标准新版的年份"),
    clause=MOVING,
    reason=Text(
        "The texts name no new edition; the body settles it once one is published",
        "依据文件未指明新版标准，待其发布后由机构确定",
    ),
    takes=int,
    default=UNSETTLED,
)
EDITION_DEADLINE: Setting[date] = Setting(
    id="edition_deadline",
    title=Text("The last day for moving to the new edition", "换版的截止日期"),
    clause=MOVING,
    reason=Text(
        "The texts name no deadline; the body settles the one that is announced",
        "依据文件未规定截止日期，由机构按公布的期限确定",
    ),
    takes=date,
    default=UNSETTLED,
)
SETTINGS = (NEW_EDITION_YEAR, EDITION_DEADLINE)


@frozen(kw_only=True)
class EditionEnd(Expiry):
    """The day after the last day for moving to the new edition."""


def edition_is_new(case: View, change: EditionChange) -> Finding:
    """The certificate moves to the edition that the body has settled as the new one."""
    if gaps := lacks(change, "standard"):
        return undetermined(missing(gaps))
    field = case.policy[FIELD]
    covered, year = field.covers(change.standard), field.edition_year(change.standard)
    named = {"standard": change.standard, "year": str(case.policy[NEW_EDITION_YEAR])}
    if covered is None:
        return undetermined(missing(field.unclear(change.standard)))
    if not covered or (year and year != case.policy[NEW_EDITION_YEAR]):
        return unmet(Text("{standard} is not the new edition of {year}", "{standard}不是{year}年新版标准", **named))
    if year is None:
        return undetermined(missing(Text("the year of the edition of {standard}", "{standard}的版本年份", **named)))
    return met(Text("{standard} is the new edition of {year}", "{standard}是{year}年新版标准", **named))


def edition_audited(case: View, change: EditionChange) -> Finding:
    """An audit to the new edition, or a surveillance or recertification audit, was closed."""
    return audit_closed(case, change, Purpose.EDITION)


def by_the_deadline(case: View) -> Finding:
    """The deadline has not passed."""
    deadline = case.policy[EDITION_DEADLINE]
    return holds_until(
        deadline,
        Text(
            "the last day for moving to the new edition is {deadline}", "换版的截止日期为{deadline}", deadline=deadline
        ),
    )


ADOPT_EDITION = Transition[EditionChange](
    "adopt_edition",
    GRANTED,
    None,
    title=Text("Move the certificate to the new edition", "为证书办理标准换版"),
    clause=MOVING,
    takes=EditionChange,
    guards=(
        Guard(MOVING, Text("The edition is the new one", "所换版本为新版"), edition_is_new),
        Guard(MOVING, Text("An audit to the new edition is closed", "按新版标准的审核已结束"), edition_audited),
        majors_verified(MOVING, Purpose.EDITION),
        decider_apart(MOVING, Purpose.EDITION),
        Standing(MOVING, Text("The deadline has not passed", "未逾换版期限"), by_the_deadline),
    ),
)


def edition_not_ended(case: View, decision: Grant) -> Finding:
    """The certificate is to the new edition, or the deadline has not passed; none has while either is unsettled."""
    try:
        year, deadline = case.policy[NEW_EDITION_YEAR], case.policy[EDITION_DEADLINE]
    except UnsettledError:
        return not_applicable(Text("no new edition with its deadline is settled", "尚未确定新版标准及换版截止日期"))
    standard = decision.certificate.standard if decision.certificate else None
    if standard is None:
        return not_applicable(Text("the standard is not stated", "未载明认证依据标准"))
    edition, named = case.policy[FIELD].edition_year(standard), {"standard": standard, "deadline": deadline}
    if edition is None:
        unclear = Text(
            "the year of the edition of {standard}; until {deadline} either will do",
            "{standard}的版本年份；{deadline}及以前新版、旧版均可",
            **named,
        )
        until = Window.until(deadline)
        return holds_during(until, missing(unclear), unknown=~until)
    if edition >= year:
        return met(Text("{standard} is not an old edition", "{standard}并非旧版", **named))
    return holds_until(
        deadline,
        Text(
            "{standard} is an old edition; certificates to it end after {deadline}",
            "{standard}为旧版，其证书至{deadline}止",
            **named,
        ),
    )


EDITION_NOT_ENDED: Guard[Grant] = Guard(
    MOVING,
    Text("The certificate is not to an edition that has ended", "证书依据的标准版本未因换版失效"),
    edition_not_ended,
)


def last_day_of_old_edition(case: View) -> date | None:
    """The deadline that ends this certificate: one to an older edition, which would itself run on after it."""
    year, deadline = case.policy[NEW_EDITION_YEAR], case.policy[EDITION_DEADLINE]
    certificate = certificate_on_file(case)
    edition = case.policy[FIELD].edition_year(certificate.standard) if certificate else None
    if certificate is None or edition is None or edition >= year:
        return None
    return None if certificate.last_day and certificate.last_day <= deadline else deadline


def day_after_old_edition(case: View) -> date | None:
    """The day after the deadline that ends this certificate."""
    deadline = last_day_of_old_edition(case)
    return deadline + DAY if deadline else None


END_OLD_EDITION = Transition[EditionEnd](
    "end_old_edition",
    LIVE,
    EXPIRED,
    title=Text("The certificate to the old edition ends", "旧版证书失效"),
    clause=MOVING,
    takes=EditionEnd,
    automatic=day_after_old_edition,
)

MOVE_TO_NEW_EDITION = Duty(
    id="move_to_new_edition",
    clause=MOVING,
    title=Text("Move the certificate to the new edition of the standard", "应为证书办理标准换版"),
    while_in=LIVE,
    due=last_day_of_old_edition,
    by=ADOPT_EDITION,
    otherwise=Text("the certificate ends on the day after", "证书自次日起失效"),
)

TRANSITIONS = (ADOPT_EDITION, END_OLD_EDITION)
DUTIES = (MOVE_TO_NEW_EDITION,)
