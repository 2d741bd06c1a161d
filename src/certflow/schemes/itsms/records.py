"""Records: how long they are kept after the end, and a failure that is confirmed, on which suspension follows in days."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import frozen

from certflow.model.finding import Finding, all_of, unmet
from certflow.model.text import Text
from certflow.rules.facts import Choice, fact
from certflow.rules.lifecycle import Duty
from certflow.rules.setting import Setting
from certflow.rules.transition import Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.certificate import SUSPEND
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.certificate_content import CERTIFICATE_TERM, Grant, certificate_on_file
from certflow.schemes.itsms.events import Restoration, Suspension
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import ENDED, GRANTED, LIVE
from certflow.schemes.periods import full_period, working_days_after
from certflow.schemes.sources import MEASURES, iso17021, statute

__all__ = ["DUTIES", "FIVE_DAYS", "RETENTION", "SETTINGS", "TRANSITIONS", "ConfirmedFailure", "RecordsRelease"]

TWO_YEARS = statute(
    MEASURES,
    "records",
    "Records of certification are kept for two full years after its end",
    "认证记录自认证结束之日起保存满二年",
    ("N42",),
    shown=Text("on records", "关于认证记录的规定"),
)
CYCLES = iso17021(
    "9.9.4",
    "Records are kept for the current cycle and one full cycle more",
    "记录应在当前认证周期及其后一个完整认证周期内保存",
    ("N42",),
)


class Retention(Choice):
    """How long records are kept."""

    LONGER = "longer", "the longer of both", "两者中较长者"
    TWO_YEARS = "two_years", "two years after the end", "结束后二年"
    CYCLE = "cycle", "the current cycle and one full cycle more", "当前周期及其后一个完整周期"


RETENTION: Setting[Retention] = Setting(
    id="retention",
    title=Text("How long records are kept", "认证记录的保存期限"),
    clause=TWO_YEARS,
    reason=Text(
        "The law and the standard ask for different periods; the longer one satisfies both",
        "法规与标准所定期限不同，取较长者可同时满足两者",
    ),
    takes=Retention,
    default=Retention.LONGER,
)


@frozen(kw_only=True)
class RecordsRelease:
    """The records of a certification that ended may be disposed of: who decided, by which document."""

    decided_by: str | None = fact("who decided to release the records", "决定不再保存记录的人")
    document: str | None = fact("the document that releases the records", "不再保存记录的决定文件")


def records_kept(case: View) -> Finding:
    """The period for which records are kept has fully elapsed since the certification ended."""
    ended = [first for first, _ in case.days(*ENDED).spans if first]
    if not ended:
        return unmet(Text("the certification has not ended", "认证尚未结束"))
    two_years = _kept(case, max(ended), 24)
    certificate, grant = certificate_on_file(case), case.last(Grant)
    last = certificate.last_day if certificate else None
    asked = case.policy[RETENTION]
    if asked is Retention.TWO_YEARS or grant is None or last is None:
        return two_years
    cycles = _kept(case, last, 12 * grant.policy[CERTIFICATE_TERM]).under(CYCLES)
    both = Text("the records have been kept long enough", "记录保存期限已满")
    return cycles if asked is Retention.CYCLE else all_of((two_years, cycles), both)


def _kept(case: View, end: date, months: int) -> Finding:
    period = full_period(case.policy, end, months=months)
    return period.elapsed(
        Text(
            "to be kept for {months} full months from {end}, until {last}",
            "自{end}起须保存满{months}个月，至{last}",
            months=months,
            end=end,
            last=period.last,
        )
    )


RELEASE_RECORDS = Transition[RecordsRelease](
    "release_records",
    ENDED,
    None,
    title=Text("Release the records", "不再保存认证记录"),
    clause=TWO_YEARS,
    takes=RecordsRelease,
    guards=(
        Standing(
            TWO_YEARS, Text("The records have been kept long enough", "记录保存期限已满"), records_kept, also=(CYCLES,)
        ),
        complete(TWO_YEARS, RecordsRelease, "decided_by", "document"),
    ),
)

CONFIRMED = statute(
    MEASURES,
    "suspension",
    "A certificate is suspended within five days of confirming that its holder no longer meets the requirements",
    "确认获证组织不再满足认证要求的，五日内暂停证书",
    ("N28",),
    shown=Text("on suspension", "关于暂停证书的规定"),
)


class FiveDays(Choice):
    """Which days the five days of the Measures are."""

    CALENDAR = "calendar_days", "calendar days", "自然日"
    WORKING = "working_days", "working days by the official calendar", "按官方放假安排计算的工作日"


FIVE_DAYS: Setting[FiveDays] = Setting(
    id="five_days",
    title=Text("Which days the five days for suspending are", "暂停证书的五日期限如何计算"),
    clause=CONFIRMED,
    reason=Text(
        "Whoever suspends within five calendar days is in time under either reading",
        "五个自然日内暂停的，按任一理解均未逾期",
    ),
    takes=FiveDays,
    default=FiveDays.CALENDAR,
)


@frozen(kw_only=True)
class ConfirmedFailure:
    """It was confirmed that the holder no longer meets the requirements: what, by whom, when, by which document."""

    what: str | None = fact("what no longer meets the requirements", "不再满足认证要求的事实")
    confirmed_by: str | None = fact("who confirmed the failure", "确认人")
    confirmed_on: date | None = fact("the day the failure was confirmed", "确认日期")
    document: str | None = fact("the document that confirms the failure", "确认文件")


CONFIRM_FAILURE = Transition[ConfirmedFailure](
    "confirm_failure",
    LIVE,
    None,
    title=Text("Confirm that the requirements are no longer met", "确认获证组织不再满足认证要求"),
    clause=CONFIRMED,
    takes=ConfirmedFailure,
    guards=(complete(CONFIRMED, ConfirmedFailure, "what", "confirmed_by", "document", day="confirmed_on"),),
)


def fifth_day(case: View) -> date | None:
    """The fifth day after the failure was confirmed that no suspension has followed yet."""
    failure = case.last(ConfirmedFailure, unless=(Suspension, Restoration, ReductionAfterSuspension))
    confirmed = failure and failure.facts.confirmed_on
    if not confirmed:
        return None
    if case.policy[FIVE_DAYS] is FiveDays.WORKING:
        return working_days_after(confirmed, 5)
    return confirmed + timedelta(days=5)


SUSPEND_IN_FIVE_DAYS = Duty(
    id="suspend_in_five_days",
    clause=CONFIRMED,
    title=Text("Suspend the certificate within five days of the confirmation", "应自确认之日起五日内暂停证书"),
    while_in=(GRANTED,),
    due=fifth_day,
    by=SUSPEND,
    otherwise=Text(
        "the certificate stays valid though its holder no longer meets the requirements",
        "获证组织已不再满足认证要求，证书仍显示有效",
    ),
)

TRANSITIONS = (RELEASE_RECORDS, CONFIRM_FAILURE)
SETTINGS = (RETENTION, FIVE_DAYS)
DUTIES = (SUSPEND_IN_FIVE_DAYS,)
