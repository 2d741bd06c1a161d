"""The structural checks of a scheme: each problem in one sentence that says how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from certflow.errors import SettingValueError
from certflow.model.text import Text
from certflow.rules.lifecycle import Duty
from certflow.rules.lifecycle_checks import broken, repeated
from certflow.rules.sentences import unspoken
from certflow.rules.setting import UNSETTLED, Setting
from certflow.rules.transition import Transition

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["problems_of"]


def problems_of(scheme: Scheme) -> list[Text]:
    """Everything that does not hold together."""
    found = [
        *_scheme_level(scheme),
        *_links(scheme),
        *_interpretations(scheme),
        *_circles(scheme),
        *_outer_states(scheme),
    ]
    for lifecycle in scheme.lifecycles:
        found += broken(lifecycle)
    found += unspoken(scheme)
    found += _unlisted(scheme)
    return found


def _scheme_level(scheme: Scheme) -> Iterator[Text]:
    ids = [lifecycle.id for lifecycle in scheme.lifecycles]
    yield from repeated(Text("lifecycle", "流程"), ids)
    yield from repeated(Text("lifecycle prefix", "流程前缀"), [lifecycle.prefix for lifecycle in scheme.lifecycles])
    yield from repeated(Text("setting", "政策设置"), [setting.id for setting in scheme.settings])
    yield from repeated(Text("duty", "应履行事项"), [duty.id for duty in scheme.duties])
    yield from repeated(Text("question", "必查问题"), [question.id for question in scheme.questions])
    yield from repeated(Text("interpretation", "条文理解"), [each.id for each in scheme.interpretations])
    yield from repeated(
        Text("opening transition", "开启流程的办理事项"), [t.id for _, t in scheme.transitions() if t.opens]
    )
    for setting in scheme.settings:
        yield from _setting(setting)
    takes: dict[str, type[Any]] = {}
    for _, transition in scheme.transitions():
        if takes.setdefault(transition.id, transition.takes) is not transition.takes:
            yield Text(
                "transition id '{id}' takes different facts in two lifecycles: give each its own id",
                "办理事项“{id}”在两个流程中所需的事实不同：请分别取不同的标识",
                id=transition.id,
            )
    for lifecycle in scheme.lifecycles:
        if not lifecycle.prefix.isalpha():
            yield Text(
                "lifecycle '{id}': prefix '{prefix}': use letters only, numbers are added",
                "流程“{id}”：前缀“{prefix}”只能使用字母，序号自动添加",
                id=lifecycle.id,
                prefix=lifecycle.prefix,
            )
    if scheme.main not in ids:
        yield Text(
            "main lifecycle '{id}' is not among the lifecycles: list it or name another",
            "主流程“{id}”不在所列流程之中：请列入，或改用其他流程",
            id=scheme.main,
        )
    for lifecycle in scheme.lifecycles:
        if lifecycle.within is not None and lifecycle.within not in ids:
            yield Text(
                "lifecycle '{id}' stands within '{outer}', which is not listed: list it",
                "流程“{id}”以“{outer}”为外层流程，而方案未列入后者：请列入",
                id=lifecycle.id,
                outer=lifecycle.within,
            )


def _setting(setting: Setting[Any]) -> Iterator[Text]:
    if setting.fixed:
        if not isinstance(setting.default, setting.takes):
            yield Text(
                "setting '{id}' is fixed, but its default {default} is no {kind}: give the value that the rule gives",
                "政策设置“{id}”由规则规定，而默认值 {default} 不是 {kind} 类型：请填写规则规定的值",
                id=setting.id,
                default=repr(setting.default),
                kind=setting.takes.__name__,
            )
    elif setting.takes not in (bool, int, date, str) and not (
        isinstance(setting.takes, type) and issubclass(setting.takes, Enum)
    ):
        yield Text(
            "setting '{id}': takes={takes}: a setting takes bool, int, date, str or an enumeration",
            "政策设置“{id}”：takes={takes}：类型只能是 bool、int、date、str 或枚举",
            id=setting.id,
            takes=repr(setting.takes),
        )
    elif setting.default is not UNSETTLED:
        named = {"id": setting.id, "default": repr(setting.default)}
        try:
            taken = setting.check(setting.default)
        except SettingValueError as error:
            yield Text(
                "setting '{id}': its default {default} is none of what it takes: {takes}",
                "政策设置“{id}”：默认值 {default} 不可取；可取：{takes}",
                **named,
                takes=error.takes,
            )
        else:
            if type(taken) is not type(setting.default):
                yield Text(
                    "setting '{id}': its default {default} is written as a file would: give a {type}",
                    "政策设置“{id}”：默认值 {default} 是文件中的写法：请改为 {type} 类型的值",
                    **named,
                    type=setting.takes.__name__,
                )


def _links(scheme: Scheme) -> Iterator[Text]:
    listed = {t.id for _, t in scheme.transitions()}
    for link in scheme.consequences:
        for transition in (link.after, link.then):
            if transition.id not in listed:
                yield Text(
                    "a consequence names '{id}', which no lifecycle lists: list it in its lifecycle",
                    "随之发生的事项涉及“{id}”，而该办理事项未列入任何流程：请列入所属流程",
                    id=transition.id,
                )
    for reversal in scheme.reversals:
        if reversal.after.id not in listed:
            yield Text(
                "a reversal names '{id}', which no lifecycle lists: list it in its lifecycle",
                "作废规则涉及“{id}”，而该办理事项未列入任何流程：请列入所属流程",
                id=reversal.after.id,
            )
    for duty in scheme.duties:
        if duty.by.id not in listed:
            yield Text(
                "duty '{id}' is fulfilled by '{by}', which no lifecycle lists: list it",
                "应履行事项“{id}”由“{by}”履行，而该办理事项未列入任何流程：请列入",
                id=duty.id,
                by=duty.by.id,
            )
        yield from _bound(scheme, duty)


def _bound(scheme: Scheme, duty: Duty) -> Iterator[Text]:
    if not duty.while_in:
        yield Text(
            "duty '{id}' binds in no state: name the states it binds in",
            "应履行事项“{id}”不在任何状态下产生：请写明在哪些状态下应履行",
            id=duty.id,
        )
    serves = {run for one in scheme.lifecycles if duty.by.id in one.by_id for run in (one.id, one.within)}
    for state in duty.while_in:
        runs = {one.id for one in scheme.lifecycles if state in one.states}
        if not runs:
            yield Text(
                "duty '{id}' binds in state '{state}', which no lifecycle declares: declare it",
                "应履行事项“{id}”在状态“{state}”下产生，而该状态未在任何流程中声明：请予声明",
                id=duty.id,
                state=state.id,
            )
        elif serves and not runs & serves:
            yield Text(
                "duty '{id}' binds in state '{state}', where '{by}' takes place neither on that run "
                "nor within it: name another act",
                "应履行事项“{id}”在状态“{state}”下产生，而“{by}”既不在该流程上、也不在其内层流程上办理：请改用其他办理事项",
                id=duty.id,
                state=state.id,
                by=duty.by.id,
            )


def _interpretations(scheme: Scheme) -> Iterator[Text]:
    known = {setting.id for setting in scheme.settings}
    for each in scheme.interpretations:
        for name in (name for name in each.settings if name not in known):
            yield Text(
                "interpretation '{id}' names setting '{setting}', which the scheme has not: list it",
                "条文理解“{id}”涉及政策设置“{setting}”，而方案中没有该设置：请列入",
                id=each.id,
                setting=name,
            )


def _circles(scheme: Scheme) -> Iterator[Text]:
    follows: dict[str, set[str]] = {}
    for link in scheme.consequences:
        follows.setdefault(link.after.id, set()).add(link.then.id)
    for first, direct in follows.items():
        reached, grown = set(direct), True
        while grown:
            more = {then for name in reached for then in follows.get(name, ())} - reached
            grown, reached = bool(more), reached | more
        if first in reached:
            yield Text(
                "the consequences of '{id}' lead back to it: break the circle",
                "“{id}”引起的事项最终又引起其自身：请消除循环",
                id=first,
            )


def _outer_states(scheme: Scheme) -> Iterator[Text]:
    outer = {lifecycle.id: {state.id for state in lifecycle.states} for lifecycle in scheme.lifecycles}
    for lifecycle, transition in scheme.transitions():
        for state in transition.within:
            if lifecycle.within in outer and state.id not in outer[lifecycle.within]:
                yield Text(
                    "transition '{id}' takes place within '{state}', which '{outer}' does not declare: declare it there",
                    "办理事项“{id}”须在外层状态“{state}”下办理，而流程“{outer}”未声明该状态：请在其中声明",
                    id=transition.id,
                    state=state.id,
                    outer=lifecycle.within,
                )


def _unlisted(scheme: Scheme) -> Iterator[Text]:
    listed = {t.id for _, t in scheme.transitions()}
    for module in scheme.modules:
        for name, value in vars(module).items():
            if isinstance(value, Transition) and value.id not in listed:
                yield Text(
                    "{name} ('{id}') is in no lifecycle: list it, or delete it",
                    "{name}（“{id}”）未列入任何流程：请列入，或删除",
                    name=f"{module.__name__}.{name}",
                    id=value.id,
                )
