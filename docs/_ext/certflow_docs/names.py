"""The public names: which there are, where the site describes them, and what is written there."""

import ast
import enum
import inspect
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging

from certflow import Text
from certflow_docs import errors, facts

COMPLETE = (
    "certflow",
    "certflow.casefile",
    "certflow.checking",
    "certflow.observe",
    "certflow.registry",
    "certflow.schemes.itsms",
    "certflow.store",
    "certflow.store.sql",
    "certflow.testing",
    "certflow.testing.strategies",
)
"""The modules each of whose names is described on some page."""

LISTED = re.compile(r"^<!-- names ([\w.]+): ([^>]*?) -->$", re.MULTILINE)

log = logging.getLogger(__name__)
described: dict[str, str] = {}
"""By the name that a page lists, the name under which the thing is made: ``certflow.Case``, ``certflow.case.case.Case``."""


def check(app: Sphinx) -> None:
    """Read which names the pages list, and warn of each that none lists, or two do."""
    described.clear()
    seen = [*facts.public(), *(f"certflow.errors.{name}" for name in errors.public())]
    for page in sorted(Path(app.srcdir).rglob("*.md")):
        for module, names in LISTED.findall(page.read_text(encoding="utf-8")):
            seen += [f"{module}.{name}" for name in names.split()]
    described.update({name: made(name) for name in seen})
    for name in sorted({name for name in seen if seen.count(name) > 1}):
        log.warning("%s is described on two pages", name)
    homes = {made for made in described.values() if made}
    for module in COMPLETE:
        for name in import_module(module).__all__:
            whole = f"{module}.{name}"
            if whole not in described and made(whole) not in homes:
                log.warning("%s is described on no page: name it on one of docs/reference/api", whole)


@cache
def made(name: str) -> str:
    """The module and name under which a public name is made, as its imports lead there."""
    module, _, last = name.rpartition(".")
    while home := _imported_from(module, last):
        module = home
    return f"{module}.{last}"


def _imported_from(module: str, name: str) -> str | None:
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.ImportFrom) and any((alias.asname or alias.name) == name for alias in node.names):
            return node.module
    return None


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(import_module(module)))


def entries(module: str, names: Sequence[str]) -> str:
    """What a page shows of these names: reStructuredText, as autodoc writes it."""
    return "\n".join(["```{eval-rst}", *(line for name in names for line in _entry(module, name)), "```"])


def _entry(module: str, name: str) -> Iterator[str]:
    whole, thing = f"{module}.{name}", getattr(import_module(module), name)
    if inspect.isclass(thing):
        yield f".. autoclass:: {whole}"
        yield "   :members:"
        if issubclass(thing, enum.Enum):
            yield "   :undoc-members:"
        if issubclass(thing, BaseException):
            yield "   :show-inheritance:"
    elif inspect.isroutine(thing):
        yield f".. autofunction:: {whole}"
    else:
        yield from (f".. py:currentmodule:: {module}", "", f".. py:data:: {name}")
        yield from _typed(thing)
        yield ""
        yield from (f"   {line}" for line in _said(whole, thing))
    yield ""


def _typed(thing: Any) -> Iterator[str]:
    kind = type(thing)
    if kind.__module__.startswith("certflow") and not kind.__name__.startswith("_"):
        public = next((name for name, home in described.items() if home == f"{kind.__module__}.{kind.__name__}"), None)
        yield f"   :type: {public or kind.__name__}"


def _said(name: str, thing: Any) -> Sequence[str]:
    """What stands below it where it is made, else the title that it has."""
    module, _, last = made(name).rpartition(".")
    title = getattr(thing, "title", None)
    titled = [f"{title.render('en')} · {title.render('zh')}"] if isinstance(title, Text) else []
    return ModuleAnalyzer.for_module(module).find_attr_docs().get(("", last), titled)
