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
    "Somebody outside the audit team reviews the technical side",
    "由审核组以外的人员进行技术评审",
)
REMOTE = handbook(
    "5.3",
    "The connection of a remote assessment was tested",
    "远程审核所用的连接已经测试",
)
LONGER_WAIT = handbook(
    "6.1",
    "The wait that the contract sets after a revocation is over",
    "证书被撤销后，合同约定的等待期间已满",
)

TEAM_MAY_REVIEW: Setting[bool] = Setting(
    id="team_may_review",
    title=Text("The team may review its own audit", "审核组成员可以评审自己参与的审核"),
    clause=REVIEW,
    reason=Text("Who took part overlooks the same things twice", "参与审核的人员容易重复同样的疏漏"),
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
