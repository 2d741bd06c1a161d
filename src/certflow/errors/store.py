"""Mistakes and misfortunes in keeping cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from certflow.errors.base import CertflowError

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "BrokenRecordError",
    "CaseExistsError",
    "ConflictError",
    "FactsValueError",
    "FutureDayError",
    "NoTransactionError",
    "OtherSchemeError",
    "StoreClosedError",
    "StoreUnavailableError",
    "StoreVersionError",
    "UnfitWordsError",
    "UnknownCaseError",
]


class UnknownCaseError(CertflowError, LookupError):
    """No such case in the store."""

    def __init__(self, case: str) -> None:
        self.case = case
        super().__init__(
            f"no case {case!r} is kept here: look at its id, or open it with its first act",
            f"此处没有案卷“{case}”：请核对编号，或先以首个事项立卷",
        )


class CaseExistsError(CertflowError, ValueError):
    """A case of that id is kept already."""

    def __init__(self, case: str) -> None:
        self.case = case
        super().__init__(
            f"case {case!r} is kept already: carry it on, or give the new one another id",
            f"案卷“{case}”已存在：请在原案卷上继续办理，或为新案卷另取编号",
        )


class UnfitWordsError(CertflowError, ValueError):
    """An id, key, name or reason that no database keeps as it is; ``longest`` is the number of characters allowed."""

    def __init__(self, what: str, what_zh: str, value: object, longest: int) -> None:
        self.what, self.value, self.longest = what, value, longest
        super().__init__(
            f"{value!r} cannot stand as the {what}: give at most {longest} characters in one line, "
            "none of them a control character",
            f"“{value}”不能作为{what_zh}：请使用不超过{longest}个字符的单行文字，且不含控制字符",
        )


class ConflictError(CertflowError, RuntimeError):
    """The case has moved on since it was read. ``expected`` is the version given, ``found`` the one in the store.

    None where the store only said that it differs.
    """

    def __init__(self, case: str, expected: int | None = None, found: int | None = None) -> None:
        self.case, self.expected, self.found = case, expected, found
        known = expected is not None and found is not None
        there = f" (version {found}, not {expected})" if known else ""
        there_zh = f"（当前版本{found}，而非{expected}）" if known else ""
        super().__init__(
            f"case {case!r} has moved on meanwhile{there}; nothing was recorded: read it again, then ask again",
            f"案卷“{case}”已有新的记录{there_zh}；本次未作任何登记：请重新读取案卷后再办理",
        )


class FutureDayError(CertflowError, ValueError):
    """A day that has not come yet: what is kept has happened."""

    def __init__(self, transition: str, day: date, today: date) -> None:
        self.transition, self.day, self.today = transition, day, today
        super().__init__(
            f"{day} has not come yet, today is {today}: record an act on its day or later; to look ahead, ask of it "
            "or read the agenda",
            f"{day}尚未到来（今天是{today}）：办理事项请于当日或其后登记；如需预先了解，可先行判定或查看到期事项",
        )


class FactsValueError(CertflowError, ValueError):
    """Facts whose values do not fit their fields, so that they could not be read again."""

    def __init__(self, transition: str, why: str) -> None:
        self.transition, self.why = transition, why
        super().__init__(
            f"the facts of {transition!r} cannot be kept: {why}; give each field a value of its type",
            f"“{transition}”的事实无法保存：{why}；请按各字段的类型填写",
        )


class OtherSchemeError(CertflowError, ValueError):
    """The case is kept under another scheme than the registry's."""

    def __init__(self, case: str, scheme: str, given: str) -> None:
        self.case, self.scheme, self.given = case, scheme, given
        super().__init__(
            f"case {case!r} is kept under {scheme!r}, not {given!r}: open the registry with {scheme!r}, "
            "or name that among its earlier schemes (earlier=, or a further --scheme)",
            f"案卷“{case}”适用方案“{scheme}”，而非“{given}”：请以方案“{scheme}”打开登记库，"
            "或将其列入此前适用的方案（earlier=，或再用一次 --scheme）",
        )


class NoTransactionError(CertflowError, RuntimeError):
    """A host's connection on which the host has begun no transaction, so that nothing would hold its acts together."""

    def __init__(self) -> None:
        super().__init__(
            "no transaction is open on this connection: begin one first, such as engine.begin() or transaction.atomic()",
            "该数据库连接上没有已开始的事务：请先开始事务（如 engine.begin() 或 transaction.atomic()）",
        )


class StoreVersionError(CertflowError, RuntimeError):
    """Tables of another version than this certflow's; ``found`` is None where there are none."""

    def __init__(self, found: int | None, needed: int) -> None:
        self.found, self.needed = found, needed
        if found is None:
            en, zh = "no certflow tables are there: create them first", "尚无 certflow 数据表：请先建立"
        elif found < needed:
            en = f"the tables are of version {found}, this certflow needs {needed}: run 'certflow upgrade'"
            zh = f"数据表版本为{found}，当前 certflow 需要{needed}：请运行 certflow upgrade"
        else:
            en = f"the tables are of version {found}, this certflow knows {needed}: install a later certflow"
            zh = f"数据表版本为{found}，当前 certflow 仅支持{needed}：请安装更新的 certflow"
        super().__init__(en, zh)


class StoreUnavailableError(CertflowError, OSError):
    """The database refused: full, locked, read-only, unreachable. ``why`` is its own word; nothing was recorded."""

    def __init__(self, why: str) -> None:
        self.why = why = " ".join(why.split())
        super().__init__(
            f"the database refused ({why}); nothing was recorded: look at its address, connection, locks and free space, "
            "then ask again",
            f"数据库未能完成操作（{why}）；本次未作任何登记：请检查数据库地址、连接、锁定情况和磁盘空间后重试",
        )


class StoreClosedError(CertflowError, ValueError):
    """The store was closed."""

    def __init__(self) -> None:
        super().__init__("the store is closed: open it again", "登记库已关闭：请重新打开")


class BrokenRecordError(CertflowError, ValueError):
    """A kept record that does not read; ``seq`` is its number, 0 for the case's own line."""

    def __init__(self, case: str, seq: int, why: str, why_zh: str) -> None:
        self.case, self.seq, self.why = case, seq, why
        super().__init__(
            f"record {seq} of case {case!r} does not read: {why}; run 'certflow verify', then restore it from a backup",
            f"案卷“{case}”第{seq}条记录无法读取：{why_zh}；请运行 certflow verify 核验，并从备份恢复",
        )
