"""What Acme's handbook asks, clause by clause, and what it leaves to be settled."""

from __future__ import annotations

from certflow import Clause, Layer, Setting, Text

__all__ = ["CONNECTION_TEST_AGE", "LONGER_WAIT", "REMOTE", "REVIEW", "TEAM_MAY_REVIEW"]

HANDBOOK = Text("Acme handbook", "Acme手册")


def handbook(number: str, en: str, zh: str) -> Clause:
    """A section of the handbook, which Acme's contracts make binding."""
    return Clause(Layer.CONTRACT, HANDBOOK, number, Text(en, zh))


REVIEW = handbook(
    "4.2",
    "Before the decision somebody outside the audit team reviews the technical side",
    "作出认证决定前，由审核组以外的人员进行技术评审",
)
REMOTE = handbook(
    "5.3",
    "A remote assessment begins once somebody has tested the connection",
    "远程评审须先由专人测试连接",
)
LONGER_WAIT = handbook(
    "6.1",
    "After a revocation the client waits as long as it agreed by contract, where that is longer",
    "证书被撤销后，合同约定的等待期间更长的，从其约定",
)

TEAM_MAY_REVIEW: Setting[bool] = Setting(
    id="team_may_review",
    title=Text("The team may review its own audit", "审核组可以评审自己的审核"),
    clause=REVIEW,
    reason=Text("Four eyes see more than two", "另一人复核更为可靠"),
    takes=bool,
    default=False,
)
CONNECTION_TEST_AGE: Setting[int] = Setting(
    id="connection_test_age",
    title=Text("How long a connection test counts", "连接测试的有效天数"),
    clause=REMOTE,
    reason=Text("Networks change from month to month", "网络状况逐月变化"),
    takes=int,
    default=30,
    unit=Text("days", "日"),
)
