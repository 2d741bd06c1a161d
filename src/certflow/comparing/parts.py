"""What a scheme is made of, part by part, with all in which a part of one scheme can differ from that of another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from inspect import unwrap
from pathlib import Path
from typing import Any

import msgspec
from attrs import Factory, field, fields, frozen

from certflow.model.clause import Clause
from certflow.model.text import Text, plain
from certflow.rules.facts import Choice, label_of
from certflow.rules.interpretation import Interpretation
from certflow.rules.lifecycle import Consequence, Duty, Lifecycle, Reversal
from certflow.rules.question import Question
from certflow.rules.scheme import Scheme
from certflow.rules.setting import UNSETTLED, Setting
from certflow.rules.transition import Guard, Standing, State, Transition

__all__ = ["Aspect", "Item", "Kind", "Part", "parts_of"]


class Kind(Choice):
    """What a part of a scheme is."""

    SCHEME = "scheme", "Scheme", "方案"
    LIFECYCLE = "lifecycle", "Lifecycles", "流程"
    STATE = "state", "States", "状态"
    TRANSITION = "transition", "Acts", "办理事项"
    GUARD = "guard", "Requirements", "要求"
    SETTING = "setting", "Settings", "政策设置"
    DUTY = "duty", "Duties", "应履行事项"
    CONSEQUENCE = "consequence", "Consequences", "随之发生的事项"
    REVERSAL = "reversal", "What sets a decision aside", "使决定作废的事项"
    QUESTION = "question", "Questions asked of every case", "必查问题"
    INTERPRETATION = "interpretation", "Interpretations", "条文理解"
    CLAUSE = "clause", "Clauses", "条款"


class Aspect(Choice):
    """In what a part can differ."""

    TITLE = "title", "title", "名称"
    CLAUSE = "clause", "clause", "条款"
    EDITION = "edition", "edition", "版本"
    MAIN = "main", "main lifecycle", "主流程"
    PREFIX = "prefix", "prefix", "编号前缀"
    INSIDE = "inside", "stands within", "所属流程"
    FINAL = "final", "final", "终止状态"
    SOURCES = "sources", "from", "起始状态"
    TARGET = "target", "to", "目标状态"
    WITHIN = "within", "while the outer run is", "外层流程状态"
    TAKES = "takes", "facts", "事实"
    FIELDS = "fields", "what the facts tell", "事实内容"
    AUTOMATIC = "automatic", "falls due by itself", "自动发生日"
    OPENS = "opens", "begins a run", "开启流程"
    OUTSIDE = "outside", "tells what was done outside the file", "案卷之外已办"
    CHECK = "check", "judged by", "判定方法"
    ON_FILE = "on_file", "judged on the file by", "依案卷判定方法"
    ALSO = "also", "further clauses", "其他条款"
    DEFAULT = "default", "default", "默认值"
    ACCEPTS = "accepts", "takes", "可取值"
    UNIT = "unit", "unit", "单位"
    REASON = "reason", "reason", "理由"
    WHILE_IN = "while_in", "binds while", "适用状态"
    DUE = "due", "due by", "到期日算法"
    BY = "by", "fulfilled by", "履行事项"
    OTHERWISE = "otherwise", "otherwise", "逾期后果"
    TRACKS = "tracks", "on the runs given by", "涉及的流程"
    FACTS = "facts", "facts made by", "事实的生成"
    OF = "of", "sets aside what is given by", "作废的记录"
    FALLING = "falling", "what falls with it", "一并作废的记录"
    SHOWN_BY = "shown_by", "shown by", "认定方法"
    WHERE = "where", "passage", "出处"
    DIFFERS = "differs", "differs", "歧义"
    READING = "reading", "read as", "理解"
    ROWS = "rows", "rows", "需求条目"
    SETTINGS = "settings", "settings", "政策设置"
    INFERRED = "inferred", "number inferred", "条号系推定"


_GIVEN = Text("given by the rule", "由规则规定")
"""What a fixed setting takes."""


@frozen
class Item:
    """One thing that an aspect holds. Items of two schemes are the same where ``key`` is; ``plain`` is it as JSON."""

    key: Any
    said: Text = field(eq=False)
    plain: Any = field(eq=False)


@frozen(eq=False)
class Part:
    """A part of a scheme, by its kind, its id and the ids of what it belongs to, with the items of each aspect.

    ``label`` is what people call it by beside its title: its id, but for a clause instrument and number.
    """

    kind: Kind
    of: tuple[str, ...]
    id: str
    title: Text
    aspects: dict[Aspect, tuple[Item, ...]]
    label: Text = Factory(lambda part: plain(part.id), takes_self=True)


def parts_of(scheme: Scheme) -> Iterator[Part]:
    """Every part of a scheme. The states, transitions and guards of a lifecycle follow it; a guard belongs to its act."""
    main = {Aspect.TITLE: _said(scheme.title), Aspect.EDITION: _cited(scheme.edition), Aspect.MAIN: _ids([scheme.main])}
    yield Part(Kind.SCHEME, (), "", scheme.title, main, Text("the scheme itself", "方案本身"))
    yield from _runs(scheme)
    for setting in scheme.settings:
        yield Part(Kind.SETTING, (), setting.id, setting.title, _setting(setting))
    for duty in scheme.duties:
        yield Part(Kind.DUTY, (), duty.id, duty.title, _duty(duty))
    for link in scheme.consequences:
        title = Text("{after}: then {then}", "{after}：随之{then}", after=link.after.title, then=link.then.title)
        yield Part(Kind.CONSEQUENCE, (), f"{link.after.id} -> {link.then.id}", title, _consequence(link))
    for reversal in scheme.reversals:
        yield Part(Kind.REVERSAL, (), reversal.after.id, reversal.after.title, _reversal(reversal))
    for question in scheme.questions:
        yield Part(Kind.QUESTION, (), question.id, question.title, _question(question))
    for each in scheme.interpretations:
        yield Part(Kind.INTERPRETATION, (), each.id, each.where, _interpretation(each))
    for citation in scheme.register():
        clause = citation.clause
        yield Part(Kind.CLAUSE, (), clause.id, clause.title, _clause(clause), clause.label)


def _runs(scheme: Scheme) -> Iterator[Part]:
    for lifecycle in scheme.lifecycles:
        yield Part(Kind.LIFECYCLE, (), lifecycle.id, lifecycle.title, _lifecycle(lifecycle))
        for state in lifecycle.states:
            yield Part(Kind.STATE, (lifecycle.id,), state.id, state.title, _state(state))
        for transition in lifecycle.transitions:
            yield Part(Kind.TRANSITION, (lifecycle.id,), transition.id, transition.title, _transition(transition))
            for guard in transition.guards:
                yield Part(Kind.GUARD, (lifecycle.id, transition.id), guard.id, guard.title, _guard(guard))


def _lifecycle(lifecycle: Lifecycle) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.TITLE: _said(lifecycle.title),
        Aspect.PREFIX: _ids([lifecycle.prefix]),
        Aspect.INSIDE: _ids([lifecycle.within] if lifecycle.within else []),
    }


def _state(state: State) -> dict[Aspect, tuple[Item, ...]]:
    return {Aspect.TITLE: _said(state.title), Aspect.FINAL: _yes(state.final)}


def _transition(transition: Transition[Any]) -> dict[Aspect, tuple[Item, ...]]:
    takes: type[Any] = transition.takes
    return {
        Aspect.TITLE: _said(transition.title),
        Aspect.CLAUSE: _cited(transition.clause),
        Aspect.SOURCES: _states(transition.sources),
        Aspect.TARGET: _states([transition.target] if transition.target else []),
        Aspect.WITHIN: _states(transition.within),
        Aspect.TAKES: (Item(takes, plain(takes.__name__), takes.__name__),),
        Aspect.FIELDS: tuple(_fact(takes, at.name, str(at.type)) for at in fields(takes)),
        Aspect.AUTOMATIC: _function(transition.automatic),
        Aspect.OPENS: _yes(transition.opens),
        Aspect.OUTSIDE: _yes(transition.outside),
    }


def _guard(guard: Guard[Any] | Standing) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.TITLE: _said(guard.title),
        Aspect.CLAUSE: _cited(guard.clause),
        Aspect.ALSO: _cited(*guard.also),
        Aspect.CHECK: _function(guard.check),
        Aspect.ON_FILE: _function(guard.on_file if isinstance(guard, Guard) else None),
    }


def _setting(setting: Setting[Any]) -> dict[Aspect, tuple[Item, ...]]:
    default = None if setting.default is UNSETTLED else msgspec.to_builtins(setting.default, enc_hook=repr)
    return {
        Aspect.TITLE: _said(setting.title),
        Aspect.CLAUSE: _cited(setting.clause),
        Aspect.DEFAULT: (Item(setting.default, setting.describe(setting.default), default),),
        Aspect.ACCEPTS: (
            Item(setting.accepts(), _GIVEN if setting.fixed else plain(setting.accepts()), setting.accepts()),
        ),
        Aspect.UNIT: _said(setting.unit),
        Aspect.REASON: _said(setting.reason),
    }


def _duty(duty: Duty) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.TITLE: _said(duty.title),
        Aspect.CLAUSE: _cited(duty.clause),
        Aspect.WHILE_IN: _states(duty.while_in),
        Aspect.DUE: _function(duty.due),
        Aspect.BY: (Item(duty.by.id, _titled(duty.by.title, duty.by.id), duty.by.id),),
        Aspect.OTHERWISE: _said(duty.otherwise),
    }


def _consequence(link: Consequence) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.CLAUSE: _cited(link.clause),
        Aspect.TRACKS: _function(link.tracks),
        Aspect.FACTS: _function(link.facts),
    }


def _reversal(reversal: Reversal) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.CLAUSE: _cited(reversal.clause),
        Aspect.OF: _function(reversal.of),
        Aspect.FALLING: _function(reversal.falling),
        Aspect.REASON: _function(reversal.reason),
    }


def _question(question: Question) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.TITLE: _said(question.title),
        Aspect.CLAUSE: _cited(question.clause),
        Aspect.SHOWN_BY: _function(question.shown_by),
    }


def _interpretation(each: Interpretation) -> dict[Aspect, tuple[Item, ...]]:
    return {
        Aspect.WHERE: _said(each.where),
        Aspect.DIFFERS: _said(each.differs),
        Aspect.READING: _said(each.reading),
        Aspect.REASON: _said(each.why),
        Aspect.ROWS: _ids(each.rows),
        Aspect.SETTINGS: _ids(each.settings),
    }


def _clause(clause: Clause) -> dict[Aspect, tuple[Item, ...]]:
    return {Aspect.TITLE: _said(clause.title), Aspect.ROWS: _ids(clause.rows), Aspect.INFERRED: _yes(clause.inferred)}


def _said(text: Text | None) -> tuple[Item, ...]:
    if text is None:
        return ()
    both = {"en": text.render("en"), "zh": text.render("zh")}
    return (Item(tuple(both.values()), text, both),)


def _cited(*clauses: Clause) -> tuple[Item, ...]:
    return tuple(Item(clause.id, clause.label, clause.id) for clause in clauses)


def _ids(ids: Iterable[str]) -> tuple[Item, ...]:
    return tuple(Item(each, plain(each), each) for each in ids)


def _states(states: Iterable[State]) -> tuple[Item, ...]:
    return tuple(Item(state.id, _titled(state.title, state.id), state.id) for state in states)


def _titled(title: Text, ident: str) -> Text:
    return Text("{title} ({id})", "{title}（{id}）", title=title, id=ident)


def _yes(value: bool) -> tuple[Item, ...]:  # noqa: FBT001 - it is the value that is told
    return (Item(value, Text("yes", "是") if value else Text("no", "否"), value),)


def _fact(takes: type[Any], name: str, kind: str) -> Item:
    said = Text(
        "{label} ({name}: {kind})", "{label}（{name}: {kind}）", label=label_of(takes, name), name=name, kind=kind
    )
    return Item((name, kind), said, name)


def _function(function: Callable[..., Any] | None) -> tuple[Item, ...]:
    """The function underneath, so that one that only cites another clause counts as the same."""
    if function is None:
        return ()
    own: Any = unwrap(function)
    code = getattr(own, "__code__", None)
    name = getattr(own, "__qualname__", type(own).__qualname__)
    where = f"{Path(code.co_filename).name}:{code.co_firstlineno}" if code else type(own).__module__
    named = Text("{name} ({where})", "{name}（{where}）", name=name, where=where)
    return (Item(own, named, f"{own.__module__}.{name}"),)
