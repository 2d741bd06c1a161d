"""Which language the command line speaks."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from certflow.model.text import Lang

__all__ = ["chosen", "say"]


def chosen(argv: Sequence[str], environment: Mapping[str, str]) -> Lang:
    """The language asked for by ``--lang``, else that of the locale."""
    for place, word in enumerate(argv):
        if word.startswith("--lang"):
            _, equals, value = word.partition("=")
            value = value if equals else "".join(argv[place + 1 : place + 2])
            return "zh" if value == "zh" else "en"
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return "zh" if locale.startswith("zh") else "en"


_LANG = chosen(sys.argv[1:], os.environ)


def say(en: str, zh: str) -> str:
    """A sentence of the command line's own help, in the language of this run."""
    return zh if _LANG == "zh" else en
