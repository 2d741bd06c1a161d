"""Which acts would file what the guards of another look for: where they are still to be done, they come first."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from certflow.case.case import Case
from certflow.case.files import Files
from certflow.case.record import Record, Request
from certflow.checking.node import FAILURES

__all__ = ["wanted_by"]


class _Read(Files):
    """Files that remember for which facts they were asked."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self.kinds: set[type[Any]] = set()

    def get(self, kind: type[Any], default: Any = None) -> tuple[Record, ...] | Any:
        """The facts of a class, which is remembered."""
        self.kinds.add(kind)
        return super().get(kind, default)


def wanted_by(case: Case, request: Request) -> frozenset[str]:
    """The acts whose facts the guards of an act look for in that case."""
    files = _Read(case.files)
    try:
        evolve(case, files=files).ask(request)
    except FAILURES:
        return frozenset()
    kinds = tuple(files.kinds)
    return frozenset(act.id for _, act in case.scheme.transitions() if issubclass(act.takes, kinds))
