"""Mistakes in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from certflow.errors.base import CertflowError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CaseFileError", "CaseNotWritableError"]


class CaseFileError(CertflowError, ValueError):
    """A file that cannot be read. ``problems`` holds one (English, Chinese) pair per mistake, one line each."""

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(en for en, _ in self.problems), "\n".join(zh for _, zh in self.problems))


class CaseNotWritableError(CertflowError, ValueError):
    """A case that no case file can say; ``case`` is its id."""

    def __init__(self, case: str, why: str, why_zh: str) -> None:
        self.case = case
        super().__init__(
            f"case {case!r} cannot be written as a case file: {why}; keep it in a store instead",
            f"案卷“{case}”无法写成案卷文件：{why_zh}；请改存入登记库",
        )
