"""Docstrings as certflow writes them: a name in single quotes of code is a link where the site describes it."""

import re
import sys
from inspect import isroutine
from typing import Any

from sphinx.application import Sphinx

from certflow import errors
from certflow_docs.names import described, made

NAMED = re.compile(r"(?<![`:\w])`([^`]+)`(?!`)")
ERROR = re.compile(rf"(?<![`.\w])({'|'.join(sorted(errors.__all__, key=len, reverse=True))})(?![`\w])")
MADE = re.compile(r"NOTHING|<function [\w.]*<lambda>>")
FUNCTION = re.compile(r"<function (\w+)>")
DOTTED = re.compile(r"\w+(\.\w+)*")


def linked(_app: Sphinx, _what: str, name: str, thing: Any, _options: Any, lines: list[str]) -> None:
    """Turn the names in a docstring into links, in place."""
    for place, line in enumerate(lines):
        plain = NAMED.sub(lambda found: _link(found[1], name, thing), line)
        lines[place] = ERROR.sub(lambda found: f":py:exc:`~certflow.errors.{found[1]}`", plain)


def written(
    _app: Sphinx, _what: str, _name: str, _thing: Any, _options: Any, signature: str | None, answer: str | None
) -> tuple[str | None, str | None]:
    """A signature with three dots for a default that is made anew each time, and the name of one that is a function."""
    return signature and FUNCTION.sub(r"\1", MADE.sub("...", signature)), answer


def _link(words: str, where: str, thing: Any) -> str:
    target = DOTTED.fullmatch(words) and _target(words, where, thing)
    return f":py:obj:`{words} <{target}>`" if target else f"``{words}``"


def _target(words: str, where: str, thing: Any) -> str | None:
    """What is meant: a member of the class described, a name of the module it is made in, else the one public name."""
    if words in described:
        return words
    owner = where if isinstance(thing, type) else where.rpartition(".")[0]
    module = sys.modules.get(getattr(thing, "__module__", None) or "")
    first, _, rest = words.partition(".")
    if owner in described and not rest and _is_described(_found(owner), words):
        return f"{owner}.{words}"
    home = f"{module.__name__}.{first}" if module and hasattr(module, first) else ""
    meant = [public for public, at in described.items() if public.rpartition(".")[2] == first]
    exact = [public for public in meant if home and made(home) == described[public]]
    chosen = (exact or sorted(meant, key=len))[:1]
    if not chosen or (rest and not _is_described(_found(chosen[0]), rest)):
        return None
    return f"{chosen[0]}.{rest}" if rest else chosen[0]


def _is_described(owner: Any, member: str) -> bool:
    """Whether a member has a docstring of its own; the fields of a class are told in that of the class."""
    thing = vars(owner).get(member) if isinstance(owner, type) else None
    return isinstance(thing, property | classmethod | staticmethod) or isroutine(thing)


def _found(public: str) -> Any:
    module, _, name = public.rpartition(".")
    return getattr(sys.modules[module], name)
