"""The system is established to the standard and has operated for three full months."""

from __future__ import annotations

from certflow.model.finding import Finding, undetermined
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.setting import Setting
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.documents import Application
from certflow.schemes.periods import full_period
from certflow.schemes.sources import cnca

__all__ = ["OPERATED", "OPERATION_FIRST_DAY_COUNTS"]

OPERATION = cnca(
    "5.1.2(3)",
    "The system is established to the standard and has operated for three full months",
    "体系须按标准建立并运行满三个月",
    ("N05",),
    told=True,
)
OPERATION_FIRST_DAY_COUNTS: Setting[bool] = Setting(
    id="operation_first_day_counts",
    title=Text("The day operation began counts in the three months", "开始运行当日计入三个月"),
    clause=OPERATION,
    reason=Text("A period begins the day after the event", "期间自事件次日开始计算"),
    takes=bool,
    default=False,
)


def operated_three_months(case: View, application: Application) -> Finding:
    """Three full months of operation have passed."""
    since = application.operating_since
    if since is None:
        return undetermined(missing(lacks(application, "operating_since")))
    counts = case.policy[OPERATION_FIRST_DAY_COUNTS]
    period = full_period(case.policy, since, months=3, first_day_counts=counts)
    because = Text(
        "in operation since {since}; the last day of the three full months is {last}",
        "体系自{since}起运行，满三个月的最后一日为{last}",
        since=since,
        last=period.last,
    )
    return period.elapsed(because)


OPERATED = Guard(
    OPERATION, Text("The system has operated for three full months", "体系运行已满三个月"), operated_three_months
)
