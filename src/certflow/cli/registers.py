"""The clause register, the settings and the interpretations, as tables and as plain data."""

from __future__ import annotations

from typing import Any

import msgspec
from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text as Line

from certflow.case.plain import plain_text
from certflow.cli.paragraph import Paragraph
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

__all__ = [
    "clause_table",
    "interpretation_list",
    "plain_clauses",
    "plain_interpretations",
    "plain_policies",
    "policy_table",
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


def _table(lang: Lang, *heads: Text) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for head in heads:
        table.add_column(head.render(lang), overflow="fold")
    return table


def clause_table(scheme: Scheme, lang: Lang) -> Table:
    """The clause register as a table."""
    table = _table(
        lang, Text("Clause", "条款"), Text("Layer", "来源"), Text("What it asks", "要求"), Text("Rows", "条目")
    )
    for citation in scheme.register():
        clause = citation.clause
        table.add_row(
            clause.label.render(lang), clause.layer.label.render(lang), clause.title.render(lang), " ".join(clause.rows)
        )
    return table


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
                "default": msgspec.to_builtins(setting.default),
                "reason": plain_text(setting.reason),
                "settled": settled and msgspec.to_builtins(settled),
            }
        )
    return rows


def policy_table(policy: Policy, lang: Lang) -> Table:
    """The settings as a table."""
    table = _table(
        lang, Text("Setting", "政策设置"), Text("Value", "取值"), Text("Reason", "理由"), Text("Clause", "条款")
    )
    for setting in policy.settings:
        settled = policy.settled.get(setting.id)
        value = setting.describe(setting.default if settled is None else setting.check(settled.value)).render(lang)
        reason = Text("default: {why}", "默认：{why}", why=setting.reason)
        if settled is not None:
            reason = Text(
                "settled by {by} on {on}{why}",
                "{by}于{on}确定{why}",
                by=settled.by,
                on=settled.on,
                why=Text(": {r}", "：{r}", r=settled.reason) if settled.reason else "",
            )
        table.add_row(
            f"{setting.title.render(lang)}\n{setting.id}", value, reason.render(lang), setting.clause.label.render(lang)
        )
    return table


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
    """The interpretations one below the other, with the titles of the settings that carry them."""
    titles = {setting.id: setting.title for setting in scheme.settings}
    lines: list[RenderableType] = []
    for each in scheme.interpretations:
        said = [(Text("differs", "歧义"), each.differs), (Text("read as", "理解"), each.reading)]
        said += [(Text("why", "理由"), each.why)]
        said += [(Text("setting", "政策设置"), titles[name]) for name in each.settings]
        lines.append(Paragraph(Line.assemble((each.where.render(lang), "bold"), f"  {' '.join(each.rows)}"), hang=4))
        for label, words in said:
            line = Text("{label}: {words}", "{label}：{words}", label=label, words=words)
            lines.append(Paragraph(Line(line.render(lang)), 4, 6))
    return Group(*lines)
