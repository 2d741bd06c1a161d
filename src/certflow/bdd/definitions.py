"""The step definitions, for those who write scenarios: each as a sentence in both languages, and what it does."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from inspect import Parameter, getdoc, signature
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from certflow.bdd.sentences import Sentence, sentence
from certflow.bdd.tables import Table
from certflow.errors import MissingExtraError
from certflow.model.text import Lang, Text

__all__ = ["ANY_SCHEME", "CHAPTERS", "DEFINED", "KEYWORDS", "Definition", "Kind", "definitions", "described"]

Kind = Literal["given", "when", "then"]

KEYWORDS: dict[Kind, Text] = {
    "given": Text("Given", "假如"),
    "when": Text("When", "当"),
    "then": Text("Then", "那么"),
}
"""How a feature begins a step of each kind."""

ANY_SCHEME = ("certflow.bdd.steps", "certflow.bdd.steps_any", "certflow.bdd.steps_owed")
"""The modules whose steps the pytest plugin brings by itself: they are of any scheme."""

CHAPTERS = tuple(
    name
    for file in sorted(Path(__file__).parent.glob("steps*.py"))
    if (name := f"{__package__}.{file.stem}") not in ANY_SCHEME
)
"""The modules whose steps are in the words of the shipped law; a test run that names one in `pytest_plugins` has them."""


def described(thing: object) -> Text:
    """What a docstring says: in English, and in Chinese, its last paragraph; one of a single paragraph says it for both."""
    *before, last = (getdoc(thing) or "").split("\n\n")
    return Text(" ".join(" ".join(before or [last]).split()), "".join(last.split("\n")))


@frozen
class Definition:
    """One step definition: its patterns, the function that runs it, the data table that it takes."""

    kind: Kind
    en: str
    zh: str
    function: Callable[..., Any]
    table: Table | None = None

    @property
    def module(self) -> str:
        """The module that defines it."""
        return self.function.__module__

    @property
    def about(self) -> Text:
        """What the steps of its module are about."""
        return described(sys.modules[self.module])

    @property
    def of_any_scheme(self) -> bool:
        """Whether the plugin brings it by itself."""
        return self.module in ANY_SCHEME

    @property
    def table_needed(self) -> bool:
        """Whether it cannot do without its table."""
        taken = signature(self.function).parameters.get("datatable")
        return taken is not None and taken.default is Parameter.empty

    @property
    def does(self) -> Text:
        """What it does."""
        return described(self.function)

    def pattern(self, lang: Lang) -> str:
        """The regular expression that its sentences match."""
        return self.zh if lang == "zh" else self.en

    def sentence(self, lang: Lang) -> Sentence:
        """Its sentence as a person would write it."""
        return sentence(self.pattern(lang))


DEFINED: list[Definition] = []
"""Every definition made so far by `certflow.bdd.world.step`, in this order."""


def definitions() -> tuple[Definition, ...]:
    """Every definition that certflow ships: those of any scheme, then chapter by chapter. Raises MissingExtraError."""
    if find_spec("pytest_bdd") is None:
        raise MissingExtraError("listing the steps of scenarios", "列出场景步骤", "bdd")
    for name in (*ANY_SCHEME, *CHAPTERS):
        import_module(name)
    shipped = [each for each in DEFINED if each.module in (*ANY_SCHEME, *CHAPTERS)]
    return tuple(sorted(shipped, key=_place))


def _place(one: Definition) -> tuple[int, int]:
    chapter = 0 if one.of_any_scheme else 1 + CHAPTERS.index(one.module)
    return chapter, [*KEYWORDS].index(one.kind)
