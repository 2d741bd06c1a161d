"""The clause register, the settings and the interpretations, as pages and as plain data."""

from __future__ import annotations

from datetime import date
from enum import Enum
from itertools import groupby
from types import NoneType
from typing import Any

import msgspec
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.plain import plain_text
from certflow.cli.paragraph import Paragraph
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import UNSETTLED, Policy, Setting

__all__ = [
    "clause_list",
    "interpretation_list",
    "plain_clauses",
    "plain_interpretations",
    "plain_policies",
    "policy_list",
]


def plain_clauses(scheme: Scheme) -> list[dict[str, Any]]:
    """The clause register as plain data."""
    return [
        {
            "clause": citation.clause.id,
            "layer": str(citation.clause.layer),
            "instrument": plain_text(citation.clause.instrument),
            "number": citation.clause.number,
            "inferred": citation.clause.inferred,
            "title": plain_text(citation.clause.title),
            "rows": list(citation.clause.rows),
            "used_by": [
                {"kind": kind, "id": ident, "title": plain_text(title)} for kind, ident, title in citation.used_by
            ],
        }
        for citation in scheme.register()
    ]


def clause_list(scheme: Scheme, lang: Lang) -> Group:
    """The clause register, layer by layer: each clause with its rows, and what it asks."""
    lines: list[RenderableType] = []
    for layer, citations in groupby(scheme.register(), key=lambda citation: citation.clause.layer):
        lines += [Line()] * bool(lines)
        lines.append(Line(layer.label.render(lang), "bold underline"))
        for citation in citations:
            clause = citation.clause
            lines.append(_head(clause.label.render(lang), " ".join(clause.rows)))
            lines.append(Paragraph(Line(clause.title.render(lang)), 4))
    return Group(*lines)


def _head(title: str, after: str) -> Paragraph:
    return Paragraph(Line.assemble((title, "bold"), f"  {after}" if after else ""), hang=4)


def plain_policies(policy: Policy) -> list[dict[str, Any]]:
    """The settings as plain data."""
    rows = []
    for setting in policy.settings:
        settled = policy.settled.get(setting.id)
        rows.append(
            {
                "setting": setting.id,
                "title": plain_text(setting.title),
                "clause": setting.clause.id,
                "takes": setting.accepts(),
                "default": _plain_value(setting),
                "fixed": setting.fixed,
                "reason": plain_text(setting.reason),
                "settled": settled and msgspec.to_builtins(settled),
            }
        )
    return rows


def _plain_value(setting: Setting[Any]) -> Any:
    """A default as a file writes it; in words where no file could."""
    leaf = isinstance(setting.default, (bool, int, str, date, Enum, NoneType))
    return msgspec.to_builtins(setting.default) if leaf else plain_text(setting.describe(setting.default))


def policy_list(policy: Policy, lang: Lang) -> Group:
    """The settings one below the other: title and id, the value, who settled it or why it is the default, the clause."""
    lines: list[RenderableType] = []
    for setting in policy.settings:
        settled = policy.settled.get(setting.id)
        value = policy.described(setting)
        reason = Text("why: {why}", "理由：{why}", why=setting.reason)
        if setting.fixed:
            value = Text("{value} (given by the rule)", "{value}（规则规定）", value=value)
        elif settled is None and setting.default is not UNSETTLED:
            value = Text("{value} (default)", "{value}（默认）", value=value)
        elif settled is not None:
            reason = Text(
                "settled by {by} on {on}{why}",
                "{by}于{on}确定{why}",
                by=settled.by,
                on=settled.on,
                why=Text(": {r}", "：{r}", r=settled.reason) if settled.reason else "",
            )
        lines.append(_head(setting.title.render(lang), setting.id))
        said = (Text("value: {value}", "取值：{value}", value=value), reason, setting.clause.label)
        lines += [Paragraph(Line(words.render(lang)), 4, 6) for words in said]
    return Group(*lines)


def plain_interpretations(scheme: Scheme) -> list[dict[str, Any]]:
    """The interpretations as plain data."""
    return [
        {
            "interpretation": each.id,
            "where": plain_text(each.where),
            "differs": plain_text(each.differs),
            "reading": plain_text(each.reading),
            "why": plain_text(each.why),
            "rows": list(each.rows),
            "settings": list(each.settings),
        }
        for each in scheme.interpretations
    ]


def interpretation_list(scheme: Scheme, lang: Lang) -> Group:
    """The interpretations one below the other, with the settings that carry them."""
    titles = {
        setting.id: Text("{title} ({id})", "{title}（{id}）", title=setting.title, id=setting.id)
        for setting in scheme.settings
    }
    lines: list[RenderableType] = []
    for each in scheme.interpretations:
        said = [(Text("differs", "歧义"), each.differs), (Text("read as", "理解"), each.reading)]
        said += [(Text("why", "理由"), each.why)]
        said += [(Text("setting", "政策设置"), titles[name]) for name in each.settings]
        lines.append(_head(each.where.render(lang), " ".join(each.rows)))
        for label, words in said:
            line = Text("{label}: {words}", "{label}：{words}", label=label, words=words)
            lines.append(Paragraph(Line(line.render(lang)), 4, 6))
    return Group(*lines)
