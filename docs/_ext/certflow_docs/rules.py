"""The clauses that the scheme cites, and how unclear passages are read."""

from collections.abc import Iterator
from itertools import groupby

from certflow import ITSMS, Citation
from certflow_docs.markdown import said, table


def clauses() -> Iterator[str]:
    """Every clause, layer by layer, with what rests on it."""
    for layer, cited in groupby(ITSMS.register(), key=lambda citation: citation.clause.layer):
        yield from (f"## {said(layer.label).capitalize()}", "")
        rows = ((said(one.clause.label), said(one.clause.title), _resting(one)) for one in cited)
        yield from table(("clause", "what it asks, in our words", "what rests on it"), rows)


def _resting(citation: Citation) -> str:
    kinds = groupby(sorted(citation.used_by, key=lambda used: used[0]), key=lambda used: used[0])
    return "; ".join(f"{kind}: {', '.join(_name(kind, ident) for _, ident, _ in used)}" for kind, used in kinds)


def _name(kind: str, ident: str) -> str:
    return f"[`{ident}`](#setting-{ident})" if kind == "setting" else f"`{ident}`"


def interpretations() -> Iterator[str]:
    """Each unclear passage."""
    for each in ITSMS.interpretations:
        yield from (f"## {_headed(said(each.where))}", "")
        rows = [("differs", said(each.differs)), ("read as", said(each.reading)), ("why", said(each.why))]
        rows += [("setting", f"[`{name}`](#setting-{name})") for name in each.settings]
        yield from (*(f"- {what}: {words}" for what, words in rows), "")


def _headed(words: str) -> str:
    return words[:1].upper() + words[1:]
