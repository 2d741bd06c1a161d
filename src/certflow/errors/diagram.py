"""Mistakes in asking for a diagram, and a picture that cannot be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from certflow.errors.base import CertflowError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DrawingError", "UnknownLifecycleError"]


class UnknownLifecycleError(CertflowError, LookupError):
    """No such lifecycle in the scheme; ``known`` lists those there are."""

    def __init__(self, lifecycle: str, known: Sequence[str]) -> None:
        self.lifecycle, self.known = lifecycle, tuple(known)
        super().__init__(
            f"unknown lifecycle {lifecycle!r}; there are: {', '.join(known)}",
            f"没有名为“{lifecycle}”的流程；现有流程：{'、'.join(known)}",
        )


class DrawingError(CertflowError, RuntimeError):
    """Graphviz gave no picture; ``why`` is what it said."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(
            f"Graphviz drew no picture: {why}; print the diagram as text instead: --format mermaid or dot",
            f"Graphviz未能绘图（{why}）；可改为输出文本：--format mermaid 或 dot",
        )
