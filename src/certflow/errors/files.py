"""Mistakes in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from certflow.errors.base import CertflowError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CaseFileError"]


class CaseFileError(CertflowError, ValueError):
    """A file that cannot be read. ``problems`` holds one (English, Chinese) pair per mistake, one line each."""

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(en for en, _ in self.problems), "\n".join(zh for _, zh in self.problems))
