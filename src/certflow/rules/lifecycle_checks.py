"""Whether the states and transitions of one lifecycle hold together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.transition import START, Transition

__all__ = ["broken", "repeated"]


def broken(lifecycle: Lifecycle) -> Iterator[Text]:
    """Each thing in the lifecycle that does not hold together."""
    where = Text("lifecycle '{id}'", "流程“{id}”", id=lifecycle.id)
    yield from (_at(where, said) for said in _states(lifecycle))
    yield from (
        _at(where, said) for said in repeated(Text("transition", "办理事项"), [t.id for t in lifecycle.transitions])
    )
    for transition in lifecycle.transitions:
        within = Text("{of}, transition '{id}'", "{of}，办理事项“{id}”", of=where, id=transition.id)
        yield from (_at(within, said) for said in _transition(lifecycle, transition))


def repeated(kind: Text, ids: Sequence[str]) -> Iterator[Text]:
    """Each id that is used more than once, among those of one kind."""
    for ident, times in Counter(ids).items():
        if times > 1:
            yield Text(
                "{kind} id '{id}' is used {times} times: give each its own",
                "{kind}的标识“{id}”使用了{times}次：请分别取不同的标识",
                kind=kind,
                id=ident,
                times=times,
            )


def _at(where: Text, said: Text) -> Text:
    return Text("{where}: {said}", "{where}：{said}", where=where, said=said)


def _states(lifecycle: Lifecycle) -> Iterator[Text]:
    yield from repeated(Text("state", "状态"), [state.id for state in lifecycle.states])
    reached = {t.target for t in lifecycle.transitions if t.opens}
    grown = True
    while grown:
        more = {t.target for t in lifecycle.transitions if t.target and reached & {*t.sources}} - reached
        grown = bool(more)
        reached |= more
    for state in lifecycle.states:
        if state not in reached:
            yield Text(
                "no transition reaches state '{id}': add one, or remove the state",
                "状态“{id}”没有转入的办理事项：请增加一项，或删除该状态",
                id=state.id,
            )
        leaving = [t.id for t in lifecycle.transitions if not t.opens and state in t.sources and t.target]
        if state.final and leaving:
            yield Text(
                "state '{id}' is final but '{by}' leaves it: drop final=True or the source",
                "状态“{id}”为终止状态，“{by}”却由此转出：请去掉 final=True，或去掉该起始状态",
                id=state.id,
                by=leaving[0],
            )
        if not state.final and not leaving:
            yield Text(
                "no transition leaves state '{id}': add one, or declare it final=True",
                "状态“{id}”没有转出的办理事项：请增加一项，或声明 final=True",
                id=state.id,
            )


def _transition(lifecycle: Lifecycle, transition: Transition[Any]) -> Iterator[Text]:
    declared = {*lifecycle.states, START}
    if not transition.sources:
        yield Text("no source: name the states it starts from", "缺少起始状态：请写明可在哪些状态下办理")
    for state in transition.sources:
        if state not in declared:
            yield Text(
                "source '{id}' is not declared: add it to the lifecycle's states",
                "起始状态“{id}”未声明：请将其加入该流程的状态",
                id=state.id,
            )
    if transition.target is not None and transition.target not in lifecycle.states:
        yield Text(
            "target '{id}' is not declared: add it to the lifecycle's states",
            "目标状态“{id}”未声明：请将其加入该流程的状态",
            id=transition.target.id,
        )
    if transition.opens and transition.target is None:
        yield Text("it opens a track, so it needs a target state: name one", "该事项开启流程，须有目标状态：请予写明")
    yield from _taken(transition)
    if transition.within and lifecycle.within is None:
        yield Text(
            "within= names states of an outer track, but the lifecycle stands within none: set within=",
            "within= 所列为外层流程的状态，而该流程没有外层流程：请为该流程设定 within=",
        )
    yield from repeated(Text("guard", "要求"), [guard.id for guard in transition.guards])


def _taken(transition: Transition[Any]) -> Iterator[Text]:
    if transition.id in ("", "correct", "migrate"):
        yield Text("this id is taken by certflow itself: choose another", "该标识由 certflow 保留：请另取标识")
    if transition.automatic is not None and (transition.target is None or transition.opens):
        yield Text(
            "an automatic act moves a track that is open: give it a source and a target state",
            "自动发生的事项须使已开启的流程变动状态：请写明起始状态和目标状态",
        )
    if any(guard.id == "state" for guard in transition.guards):
        yield Text(
            "guard id 'state' is taken by certflow itself: choose another",
            "要求的标识“state”由 certflow 保留：请另取标识",
        )
