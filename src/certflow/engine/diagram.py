"""A scheme or one of its lifecycles as a diagram: plain data in both languages, whatever it is written in.

It is made from the scheme's own data, since the diagrams of `transitions` need a model and know neither titles nor
consequences.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from certflow.errors.diagram import UnknownLifecycleError
from certflow.model.text import OneOf, Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.scheme import Scheme
from certflow.rules.transition import START, Transition

__all__ = ["Arrow", "Box", "Diagram", "Link", "Panel", "Said", "diagram_of"]

Said = tuple[Text, ...]
"""An act's title, and remarks on it in brackets."""


@frozen
class Box:
    """A state. ``listed`` are the acts that leave it as it is: those recorded in it, and those that begin another run."""

    id: str
    title: Text
    final: bool
    listed: tuple[Said, ...]


@frozen
class Arrow:
    """Acts that lead from each of these states to that one; without a target, an act recorded where it is.

    ``sources`` is the id of `START` alone where a track begins. Several acts share an arrow where they share sources
    and target and none of them takes part in a consequence that is drawn.
    """

    acts: tuple[str, ...]
    titles: tuple[Said, ...]
    sources: tuple[str, ...]
    target: str | None
    automatic: bool


@frozen
class Panel:
    """A lifecycle: its states, and its acts as arrows."""

    id: str
    title: Text
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


@frozen
class Link:
    """A consequence: (lifecycle, act) after which, and (lifecycle, act) that follows."""

    after: tuple[str, str]
    then: tuple[str, str]
    said: Said


@frozen
class Diagram:
    """Panels and what links them. ``whole`` says that it shows a scheme, not one lifecycle of it."""

    title: Text
    panels: tuple[Panel, ...]
    links: tuple[Link, ...]
    whole: bool

    def arrow(self, lifecycle: str, act: str) -> Arrow:
        """The arrow of an act of a link."""
        return next(
            arrow for panel in self.panels if panel.id == lifecycle for arrow in panel.arrows if act in arrow.acts
        )


def diagram_of(scheme: Scheme, lifecycle: str | None = None) -> Diagram:
    """The diagram of the whole scheme with its consequences, or of one lifecycle. Raises UnknownLifecycleError."""
    if lifecycle is None:
        links = _links(scheme)
        panels = tuple(_panel(scheme, one, links) for one in scheme.lifecycles)
        return Diagram(scheme.title, panels, links, whole=True)
    if lifecycle not in scheme.by_id:
        raise UnknownLifecycleError(lifecycle, tuple(scheme.by_id))
    panel = _panel(scheme, scheme.by_id[lifecycle], ())
    title = Text("{scheme}: {lifecycle}", "{scheme}：{lifecycle}", scheme=scheme.title, lifecycle=panel.title)
    return Diagram(title, (panel,), (), whole=False)


def _links(scheme: Scheme) -> tuple[Link, ...]:
    return tuple(
        Link(
            (first.id, link.after.id),
            (second.id, link.then.id),
            (
                Text("“{act}”", "“{act}”", act=link.after.title),
                Text("brings about “{act}”", "引起“{act}”", act=link.then.title),
            ),
        )
        for link in scheme.consequences
        for first in scheme.homes[link.after.id]
        for second in scheme.homes[link.then.id]
    )


def _panel(scheme: Scheme, lifecycle: Lifecycle, links: tuple[Link, ...]) -> Panel:
    linked = {act for link in links for home, act in (link.after, link.then) if home == lifecycle.id}
    title = lifecycle.title
    if lifecycle.within is not None:
        outer = scheme.by_id[lifecycle.within].title
        title = Text("{title} (within: {outer})", "{title}（属于“{outer}”流程）", title=title, outer=outer)
    listed = [t for t in lifecycle.transitions if _opens_another(t) or (t.target is None and t.id not in linked)]
    boxes = tuple(
        Box(state.id, state.title, state.final, tuple(_said(scheme, t) for t in listed if state in t.sources))
        for state in lifecycle.states
    )
    drawn: dict[object, list[Transition[Any]]] = {}
    for transition in lifecycle.transitions:
        if transition.target is not None or transition.id in linked:
            alone = transition.id if transition.id in linked else None
            shape = (_sources(transition), transition.target, transition.automatic is None, alone)
            drawn.setdefault(shape, []).append(transition)
    return Panel(lifecycle.id, title, boxes, tuple(_arrow(scheme, acts) for acts in drawn.values()))


def _opens_another(transition: Transition[Any]) -> bool:
    """Whether it begins a run of its own out of states of the run before."""
    return transition.opens and START not in transition.sources


def _sources(transition: Transition[Any]) -> tuple[str, ...]:
    sources = (START,) if transition.opens else transition.sources
    return tuple(state.id for state in sources)


def _arrow(scheme: Scheme, acts: list[Transition[Any]]) -> Arrow:
    first = acts[0]
    return Arrow(
        tuple(t.id for t in acts),
        tuple(_said(scheme, t) for t in acts),
        _sources(first),
        None if first.target is None else first.target.id,
        automatic=first.automatic is not None,
    )


def _said(scheme: Scheme, transition: Transition[Any]) -> Said:
    said = [transition.title]
    if transition.automatic is not None:
        said.append(Text("(by time alone)", "（到期自动发生）"))
    if _opens_another(transition):
        said.append(Text("(begins a new run)", "（另起一次流程）"))
    if transition.within and not _anywhere(scheme, transition):
        states = OneOf(state.title for state in transition.within)
        said.append(Text("(only while {states})", "（须处于{states}）", states=states))
    causes = tuple(link.after.title for link in scheme.consequences if link.then.id == transition.id)
    if causes:
        said.append(Text("(follows from: {acts})", "（由“{acts}”引起）", acts=OneOf(causes)))
    if any(reversal.after.id == transition.id for reversal in scheme.reversals):
        said.append(Text("(sets a decision aside)", "（使一项决定作废）"))
    return tuple(said)


def _anywhere(scheme: Scheme, transition: Transition[Any]) -> bool:
    """Whether it may take place in every state of the outer lifecycle, so that there is nothing to say of them."""
    homes = scheme.homes[transition.id]
    return all(home.within and {*scheme.by_id[home.within].states} <= {*transition.within} for home in homes)
