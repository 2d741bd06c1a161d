"""Mistakes about the book."""

from __future__ import annotations

from certflow.errors.base import CertflowError

__all__ = ["FeaturesError", "NotABookError"]


class FeaturesError(CertflowError, ValueError):
    """Features that cannot be put side by side in both languages."""


class NotABookError(CertflowError, FileExistsError):
    """A book was to go where something else is; nothing was written."""

    def __init__(self, out: str) -> None:
        super().__init__(
            f"{out} holds something else than a book; name a new or an empty directory",
            f"{out}已有手册以外的内容，未予写入；请另指定新的或空的文件夹",
        )
