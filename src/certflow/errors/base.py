"""The root of every error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CertflowError", "MissingExtraError", "perhaps"]


class CertflowError(Exception):
    """The root. ``en`` and ``zh`` hold the whole message in each language."""

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.en = en
        self.zh = zh

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)

    def render(self, lang: str) -> str:
        """The message in ``"en"`` or ``"zh"``."""
        return self.zh if lang == "zh" else self.en


def _restored(kind: type[CertflowError], args: tuple[Any, ...], values: dict[str, Any]) -> CertflowError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(values)
    return error


def perhaps(near: Sequence[str]) -> tuple[str, str]:
    """Names that look alike, as a question in both languages."""
    return (f"; did you mean {' or '.join(near)}?", f"；是否为 {'、'.join(near)}？") if near else ("", "")


class MissingExtraError(CertflowError, ImportError):
    """An optional package is not installed; the message names the extra that brings it."""

    def __init__(self, what: str, what_zh: str, extra: str) -> None:
        self.extra = extra
        super().__init__(
            f"{what} needs the extra '{extra}': pip install 'certflow[{extra}]'",
            f"{what_zh}需要附加组件“{extra}”：pip install 'certflow[{extra}]'",
        )
