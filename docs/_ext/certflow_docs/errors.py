"""The tree of errors."""

import inspect
from collections.abc import Iterator
from itertools import groupby

from certflow import errors
from certflow_docs.markdown import table

TITLES = {
    "base": "Of certflow itself",
    "request": "Requests, corrections and histories",
    "scheme": "Schemes and settings",
    "files": "Files",
    "book": "The officers' book",
    "diagram": "Diagrams",
    "store": "Kept cases",
}


def tree() -> Iterator[str]:
    """Every error by what it is about: the exception of Python that it also is, and when it is raised."""
    for about, group in groupby(_kinds(), key=_about):
        yield from (f"**{TITLES[about]}**", "")
        yield from table(("error", "is also", "raised for"), map(_row, group))


def public() -> tuple[str, ...]:
    """The errors by name, in the order of the tree."""
    return tuple(kind.__name__ for kind in _kinds())


def _kinds() -> list[type[Exception]]:
    kinds = [getattr(errors, name) for name in errors.__all__]
    order = list(TITLES)
    return sorted(kinds, key=lambda kind: (order.index(_about(kind)), kind.__name__))


def _about(kind: type[Exception]) -> str:
    return kind.__module__.rpartition(".")[2]


def _row(kind: type[Exception]) -> tuple[str, ...]:
    above = ", ".join(f"`{base.__name__}`" for base in kind.__bases__ if base.__module__ == "builtins")
    said = " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split()).replace("``", "`")
    return f"[`{kind.__name__}`](#certflow.errors.{kind.__name__})", above, said
