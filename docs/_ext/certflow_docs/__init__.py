"""What the site makes of the pages beside its own themes: reference tables from the code, and links into the repository."""

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from certflow_docs import commands, docstrings, errors, facts, names, rules, settings, states
from certflow_docs.source import as_shown

MARKED = re.compile(r"^<!-- (generated|names) ([\w.]+)(?:: ([^>]*?))? -->$", re.MULTILINE)

GENERATED = {
    "clauses": rules.clauses,
    "commands": commands.commands,
    "error_names": lambda: [names.entries("certflow.errors", errors.public())],
    "errors": errors.tree,
    "facts": facts.facts,
    "interpretations": rules.interpretations,
    "schemes": settings.schemes,
    "settings": settings.settings,
    "states": states.states,
}
"""What a page may ask for in a line of its own: ``<!-- generated settings -->``."""


def _filled(mark: re.Match[str]) -> str:
    kind, what, words = mark.groups()
    return names.entries(what, (words or "").split()) if kind == "names" else "\n".join(GENERATED[what]())


def _read(app: Sphinx, page: str, source: list[str]) -> None:
    where = Path(app.srcdir, f"{page}.md")
    source[0] = MARKED.sub(_filled, as_shown(source[0], where))


def setup(app: Sphinx) -> dict[str, Any]:
    """What Sphinx calls."""
    app.connect("builder-inited", names.check)
    app.connect("source-read", _read)
    app.connect("autodoc-process-docstring", docstrings.linked)
    app.connect("autodoc-process-signature", docstrings.written)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
