"""What of a case has no counterpart in another scheme, and what would cure it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from certflow.case.history import counterpart
from certflow.case.record import Judged, Migration, Requirement
from certflow.errors import SettingValueError
from certflow.model.clause import Clause, Layer
from certflow.model.finding import Finding, all_of, met, unmet
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["MIGRATING", "carried", "counterparts", "taken"]

MIGRATING = Clause(
    Layer.PRODUCT,
    Text("certflow", "certflow："),
    "migrations",
    Text(
        "A case moves to another scheme only if everything on file has a counterpart there",
        "案卷改用其他方案的，其全部内容在该方案中须有对应",
    ),
    shown=Text("moves to another scheme", "改用方案"),
)
_STATES = Text("Every state that the case was in has a counterpart", "案卷经历的各状态均有对应")
_FACTS = Text("The facts on file can be read there", "案卷中的事实在该方案中均可使用")
_SETTINGS = Text("Every setting that the body has settled has its place there", "机构已确定的政策设置均有对应")


def taken(to: Scheme) -> set[type[Any]]:
    """The classes of facts that the acts of a scheme take."""
    return {transition.takes for _, transition in to.transitions()}


def counterparts(case: Case, to: Scheme, filed: Migration, lost: tuple[Finding, ...]) -> tuple[Judged, ...]:
    """The requirements of a move, with one finding for each reason against it; ``lost`` are those against settings."""
    found = (
        ("states_have_counterparts", _STATES, tuple(_states_lost(case, to, filed))),
        ("facts_have_counterparts", _FACTS, tuple(_facts_lost(case, to, filed))),
        ("settings_have_counterparts", _SETTINGS, lost),
    )
    return tuple(
        (Requirement(ident, MIGRATING, title), all_of(reasons, title) if reasons else met(title), False)
        for ident, title, reasons in found
    )


def _states_lost(case: Case, to: Scheme, filed: Migration) -> Iterator[Finding]:
    for track in case.tracks.values():
        old, home = case.scheme.by_id[track.lifecycle], to.by_id.get(track.lifecycle)
        if home is None or home.within != old.within:
            yield unmet(
                Text(
                    "track {track}: the scheme {to} has no such lifecycle as '{title}' ({id}); move to a scheme that has it",
                    "流程{track}：方案“{to}”没有与“{title}”（{id}）相应的流程；请改用设有该流程的方案",
                    track=track.id,
                    to=to.id,
                    title=old.title,
                    id=track.lifecycle,
                )
            )
            continue
        for state in dict.fromkeys(stay.state for stay in track.stays):
            if counterpart(home, filed.states, state) is None:
                yield unmet(
                    Text(
                        "track {track} {when} '{title}', a state that the scheme {to} does not have; name the one that "
                        "stands for it there: states={'{id}': …}",
                        "流程{track}{when}“{title}”，方案“{to}”没有这一状态；请指定该方案中与之对应的状态：states={'{id}': …}",
                        track=track.id,
                        when=_IS if state == track.state else _WAS,
                        title=old.state(state).title,
                        to=to.id,
                        id=state,
                    )
                )


_IS = Text("is in", "当前处于")
_WAS = Text("was in", "曾处于")


def _facts_lost(case: Case, to: Scheme, filed: Migration) -> Iterator[Finding]:
    takes = taken(to)
    converted = {item.of for item in filed.facts}
    for kind, records in case.files.items():
        lost = [record for record in records if type(record.facts) is kind and record.seq not in converted]
        if lost and not any(issubclass(kind, there) or issubclass(there, kind) for there in takes):
            yield unmet(
                Text(
                    "the facts of '{act}' of {day} are of class {kind}, which no act of the scheme {to} takes; say how it "
                    "reads them: facts={{kind}: …}",
                    "{day}的“{act}”，其事实的类型为 {kind}，方案“{to}”没有办理事项使用这一类型；请说明如何转换：facts={{kind}: …}",
                    act=case.title_of(lost[0].transition, lost[0].scheme),
                    day=lost[0].on,
                    kind=kind.__name__,
                    to=to.id,
                )
            )


def carried(policy: Policy, to: Scheme) -> tuple[Policy, tuple[Finding, ...]]:
    """The settings that a body has settled under another scheme, and what is in the way of those that are left behind."""
    there = {setting.id: setting for setting in to.settings}
    titles = {setting.id: setting.title for setting in policy.settings}
    kept, lost = {}, []
    for name, settled in policy.settled.items():
        setting = there.get(name)
        named = {"title": titles[name], "id": name, "to": to.id}
        if setting is None:
            because = Text(
                "the body has settled '{title}' ({id}), a setting that the scheme {to} does not have; give the settings "
                "that apply there (policy)",
                "机构已确定政策设置“{title}”（{id}），方案“{to}”没有这一设置；请另行给出在该方案下适用的政策设置（policy）",
                **named,
            )
            lost.append(unmet(because))
            continue
        if setting.fixed:
            because = Text(
                "the body has settled '{title}' ({id}), which under the scheme {to} the rule itself gives; give the settings "
                "that apply there: policy=…",
                "机构已确定政策设置“{title}”（{id}），而该项在方案“{to}”下由规则规定；请给出在该方案下适用的政策设置：policy=…",
                **named,
            )
            lost.append(unmet(because))
            continue
        try:
            kept[name] = evolve(settled, value=setting.check(settled.value))
        except SettingValueError as error:
            because = Text(
                "the body has settled '{title}' ({id}) as {value}, which the scheme {to} does not take (it takes {takes}); "
                "give the settings that apply there (policy)",
                "机构将政策设置“{title}”（{id}）确定为{value}，方案“{to}”不接受该取值（可取：{takes}）；"
                "请另行给出在该方案下适用的政策设置（policy）",
                value=str(settled.value),
                takes=error.takes,
                **named,
            )
            lost.append(unmet(because))
    return Policy(to.settings, kept), tuple(lost)
