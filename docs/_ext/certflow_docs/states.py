"""The states of each run, and the acts that lead from one to the other."""

import re
from collections.abc import Iterator
from typing import Any

from certflow import ITSMS, Lifecycle, Nothing, State, Transition
from certflow.engine.diagram import diagram_of
from certflow.engine.dot import dot
from certflow.engine.svg import svg
from certflow_docs.markdown import said, table

ID = re.compile(r' id="[^"]*"')
"""What would be there twice, with several pictures on a page."""


def states() -> Iterator[str]:
    """Run by run: its states, its acts, its picture."""
    for lifecycle in ITSMS.lifecycles:
        yield from (f"## {said(lifecycle.title).capitalize()}", "", _run(lifecycle), "")
        rows = ((f"`{one.id}`", said(one.title), one.title.zh, "yes" if one.final else "") for one in lifecycle.states)
        yield from table(("id", "state", "状态", "ends the run"), rows)
        yield from table(("act", "title", "from", "to", "facts"), map(_act, lifecycle.transitions))
        yield from (*_drawn(lifecycle), "")


def _drawn(lifecycle: Lifecycle) -> tuple[str, ...]:
    _, _, picture = svg(dot(diagram_of(ITSMS, lifecycle.id), "en"), lifecycle.title.en, "en").partition("?>")
    return "```{raw} html", f'<div class="picture">{ID.sub("", picture)}</div>', "```"


def _run(lifecycle: Lifecycle) -> str:
    within = f", within a run of `{lifecycle.within}`" if lifecycle.within else ""
    return f"Runs of `{lifecycle.id}` are named {lifecycle.prefix}1, {lifecycle.prefix}2 and so on{within}."


def _act(act: Transition[Any]) -> tuple[str, ...]:
    sources = ", ".join(f"`{state.id}`" for state in act.sources)
    return f"`{act.id}`", said(act.title) + _by_itself(act), sources, _target(act.target), _facts(act.takes)


def _by_itself(act: Transition[Any]) -> str:
    if act.automatic:
        return " (by time alone)"
    follows = [link.after.id for link in ITSMS.consequences if link.then.id == act.id]
    return f" (follows from {', '.join(f'`{name}`' for name in follows)})" if follows else ""


def _target(state: State | None) -> str:
    return f"`{state.id}`" if state else "(recorded, without a move)"


def _facts(takes: type[Any]) -> str:
    return "" if takes is Nothing else f"[`{takes.__name__}`](#facts-{takes.__name__.lower()})"
