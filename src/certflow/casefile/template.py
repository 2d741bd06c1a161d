"""A case file to begin with: the common course of a certification, each fact with its label."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Any

from certflow.case.case import Case
from certflow.case.record import Request
from certflow.casefile.files import parse
from certflow.casefile.nodes import plain
from certflow.casefile.problems import Problems
from certflow.casefile.reading import VERSION
from certflow.casefile.shapes import Leaf, ManyOf, OneOf, Record, Shape, fields_of, options
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme
from certflow.rules.transition import Transition
from certflow.schemes.itsms.audit_facts import AuditPlan, AuditReport, Stage
from certflow.testing import ORGANISATION, acceptance, application, contract, facts_for, grant, meeting

__all__ = ["template", "template_json"]

_FIRST = date(2026, 9, 1)
_BY = "Shen Yan"
_PLAIN = re.compile(r"[^\W\d_][\w() ,./-]*", re.ASCII)
_SPECIAL = frozenset({"true", "false", "yes", "no", "on", "off", "y", "n", "null"})

_HEADER = (
    Text(
        "A case file of certflow: change the values, keep the keys.",
        "certflow 案卷文件：请修改各项的值，键名保持不变。",
    ),
    Text(
        "A fact left empty is not on file; an empty list [] says that there is none.",
        "留空表示尚无该项事实；填写 [] 表示确实没有。",
    ),
    Text(
        "Days are written year-month-day; 9999-12-31 stands for “long-term”.",
        "日期按“年-月-日”填写；9999-12-31 表示长期。",
    ),
    Text("Every name and number below is made up.", "以下名称和编号均为虚构。"),
)
_FORMAT = Text("the version of the format", "文件格式版本")
_CASE = Text("an id of your own for this case", "本案卷的编号，可自行拟定")
_CLIENT = Text("the client's name (optional)", "客户名称（可不填）")
_SCHEME = Text("the scheme that applies", "适用的方案")
_POLICY = Text(
    "policy: body-policy.yaml  # the body's policy settings, in a file beside this one",
    "policy: body-policy.yaml  # 认证机构的政策设置，放在旁边的文件中",
)
_UNTIL = Text("until: 2029-10-01  # let time run until this day", "until: 2029-10-01  # 时间推进至此日")
_WHEN = Text("the day of the act", "办理日期")
_WHO = Text("who acted (optional)", "办理人（可不填）")


def _course(scheme: Scheme, acts: Mapping[str, Transition[Any]]) -> Iterator[tuple[str, date, object]]:
    """The common course, as far as the scheme has its acts, and what leads on where a scheme puts a state between."""
    case = Case.new("example-1", scheme)
    for do, on, facts in _common():
        if do not in acts:
            continue
        between = _leading_to(case, acts[do])
        yield from ((act, on, None) for act in between)
        yield do, on, facts
        for act in (*between, do):
            case, _ = case.advance(Request(act, on, facts_for(case, act, on)))


def _leading_to(case: Case, act: Transition[Any]) -> tuple[str, ...]:
    """The act, if one is needed, that leads from where the case stands to where this one begins."""
    runs = [track for track in case.tracks.values() if act.id in case.scheme.by_id[track.lifecycle].by_id]
    if act.opens or not runs or runs[-1].state in act.source_ids:
        return ()
    onwards = case.scheme.by_id[runs[-1].lifecycle].from_state[runs[-1].state]
    return tuple(other.id for other in onwards if other.target and other.target.id in act.source_ids)[:1]


def _common() -> Iterator[tuple[str, date, object]]:
    days = [_FIRST + timedelta(days=n) for n in range(21)]
    team = ("He Jun", "Tang Min")
    closing = days[12]
    yield "submit", days[0], application(days[0])
    yield "accept", days[2], acceptance(days[2])
    yield "conclude", days[4], contract(days[4])
    yield "plan_audit", days[5], AuditPlan(team=team)
    yield "hold_stage_1", days[7], Stage(begins_on=days[7], auditors=team)
    yield "hold_stage_2", days[10], Stage(begins_on=days[10], auditors=team)
    yield "record_meeting", days[10], meeting("opening", days[10])
    yield "record_meeting", closing, meeting("closing", closing)
    yield (
        "close_audit",
        closing,
        AuditReport(number="SH-2026-031", reported_by="He Jun", last_day=closing, reported_on=closing),
    )
    yield "grant", days[20], grant(days[20])


def template(scheme: Scheme, lang: Lang) -> str:
    """A commented case file in ``"en"`` or ``"zh"`` that reads and runs until the certificate is granted.

    Acts and facts are those of the scheme; what it adds to the common course stands there empty, to be filled in first.
    """
    acts = {transition.id: transition for _, transition in scheme.transitions()}
    lines = [f"# {text.render(lang)}" for text in _HEADER]
    lines += [
        f"certflow: {VERSION}  # {_FORMAT.render(lang)}",
        f"case: example-1  # {_CASE.render(lang)}",
        f"client: {_words(ORGANISATION)}  # {_CLIENT.render(lang)}",
        f"scheme: {scheme.id}  # {_SCHEME.render(lang)}",
        f"# {_POLICY.render(lang)}",
        f"# {_UNTIL.render(lang)}",
        "acts:",
    ]
    for do, on, facts in _course(scheme, acts):
        lines += [
            f"  - on: {on}  # {_WHEN.render(lang)}",
            f"    do: {do}  # {acts[do].title.render(lang)}",
            f"    by: {_BY}  # {_WHO.render(lang)}",
            "    with:",
            *_facts(acts[do].takes, facts, "      ", lang, ()),
        ]
    return "\n".join(lines) + "\n"


def _facts(kind: type[Any], facts: object, indent: str, lang: Lang, above: tuple[type[Any], ...]) -> Iterator[str]:
    """One line for each field, and the lines below it; what is not on file stands empty, lists with their shape."""
    for field in fields_of(kind):
        value = getattr(facts, field.key, None)
        label = field.label.render(lang)
        shape = field.shape
        if isinstance(shape, Leaf | OneOf):
            said = "" if value is None else f" {_words(value)}"
            yield f"{indent}{field.key}:{said}  # {label}{_choices(shape, lang)}"
        elif isinstance(shape, Record):
            yield f"{indent}{field.key}:  # {label}"
            inner = _facts(shape.type, value, f"{indent}  ", lang, (*above, kind))
            if shape.type not in above:
                yield from inner if value is not None else _silent(inner, indent)
        else:
            yield from _list(field.key, label, shape, value, indent, lang, (*above, kind))


def _list(
    key: str,
    label: str,
    shape: ManyOf,
    items: tuple[Any, ...] | None,
    indent: str,
    lang: Lang,
    above: tuple[type[Any], ...],
) -> Iterator[str]:
    yield f"{indent}{key}:{' []' if items == () else ''}  # {label}{_choices(shape.item, lang)}"
    if not isinstance(shape.item, Record):
        yield from (f"{indent}  - {_words(item)}" for item in items or ())
    elif not items and shape.item.type not in above:
        yield from _silent(_item(shape.item.type, None, indent, lang, above), indent)
    else:
        for item in items or ():
            yield from _item(shape.item.type, item, indent, lang, above)


def _item(kind: type[Any], item: object, indent: str, lang: Lang, above: tuple[type[Any], ...]) -> Iterator[str]:
    for number, line in enumerate(_facts(kind, item, f"{indent}    ", lang, above)):
        yield f"{indent}  - {line.lstrip()}" if number == 0 else line


def _silent(lines: Iterator[str], indent: str) -> Iterator[str]:
    """Lines as comments that show what can be filled in."""
    for line in lines:
        yield f"{indent}# {line.removeprefix(indent).removeprefix('# ')}"


def _choices(shape: Shape, lang: Lang) -> str:
    if not isinstance(shape, OneOf):
        return ""
    said = options(shape.enum, lang)
    return f"（可选：{said}）" if lang == "zh" else f"; one of: {said}"


def _words(value: object) -> str:
    """A value as YAML of any version reads it back."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and (not _PLAIN.fullmatch(value) or value.lower() in _SPECIAL):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def template_json(scheme: Scheme) -> str:
    """The same case file as JSON, which takes no comments."""
    tree = parse(template(scheme, "en"), Problems("template.yaml"))
    return json.dumps(plain(tree), ensure_ascii=False, indent=2) + "\n"
