"""Whether every sentence of a scheme is there in both languages, with the same values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import fields_dict

from certflow.model.text import Text
from certflow.rules.citations import citations
from certflow.rules.facts import label_of

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["unspoken"]

_KINDS = {
    "scheme": Text("scheme '{id}'", "方案“{id}”"),
    "lifecycle": Text("lifecycle '{id}'", "流程“{id}”"),
    "state": Text("state '{id}'", "状态“{id}”"),
    "setting": Text("setting '{id}'", "政策设置“{id}”"),
    "duty": Text("duty '{id}'", "应履行事项“{id}”"),
    "question": Text("question '{id}'", "必查问题“{id}”"),
    "interpretation": Text("interpretation '{id}'", "条文理解“{id}”"),
    "fact": Text("fact {id}", "事实 {id}"),
    "clause": Text("clause '{id}'", "条款“{id}”"),
    "transition": Text("transition '{id}'", "办理事项“{id}”"),
    "guard": Text("guard '{id}'", "要求“{id}”"),
    "reversal": Text("reversal '{id}'", "作废规则“{id}”"),
    "consequence": Text("consequence '{id}'", "随之发生的事项“{id}”"),
}


def unspoken(scheme: Scheme) -> Iterator[Text]:
    """Each sentence that lacks a language, or whose languages tell different values."""
    for kind, ident, text in _sentences(scheme):
        where = Text(_KINDS[kind].en, _KINDS[kind].zh, id=ident)
        if not text.en.strip() or not text.zh.strip():
            yield Text(
                "{where}: a sentence lacks a language ({said}): write it in English and in Chinese",
                "{where}：语句只有一种语言（{said}）：请补齐中英文",
                where=where,
                said=repr(text.en or text.zh),
            )
        en, zh = text.slots()
        if en != zh or not en <= {*text.values}:
            yield Text(
                "{where}: {said} and its Chinese do not use the same values: use each {name} in both",
                "{where}：{said} 与其中文所用的值不一致：每个 {name} 均须在中英文中出现",
                where=where,
                said=repr(text.en),
                name="{name}",
            )


def _sentences(scheme: Scheme) -> Iterator[tuple[str, str, Text]]:
    yield "scheme", scheme.id, scheme.title
    for lifecycle in scheme.lifecycles:
        yield "lifecycle", lifecycle.id, lifecycle.title
        for state in lifecycle.states:
            yield "state", state.id, state.title
    for setting in scheme.settings:
        yield "setting", setting.id, setting.reason
        if setting.unit is not None:
            yield "setting", setting.id, setting.unit
    for duty in scheme.duties:
        yield "duty", duty.id, duty.otherwise
    for each in scheme.interpretations:
        yield from (("interpretation", each.id, said) for said in (each.where, each.differs, each.reading, each.why))
    for _, transition in scheme.transitions():
        for name in fields_dict(transition.takes):
            yield "fact", f"{transition.takes.__name__}.{name}", label_of(transition.takes, name)
    yield from _cited(scheme)


def _cited(scheme: Scheme) -> Iterator[tuple[str, str, Text]]:
    clauses = {scheme.edition: None, **dict.fromkeys(scheme.clauses)}
    for kind, ident, clause, title in citations(scheme):
        clauses[clause] = None
        yield kind, ident, title
    for clause in clauses:
        for text in (clause.title, clause.instrument, *((clause.shown,) if clause.shown else ())):
            yield "clause", clause.number, text
