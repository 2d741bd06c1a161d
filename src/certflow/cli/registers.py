"""The clause register and the settings, as tables and as plain data."""

from __future__ import annotations

from typing import Any

import msgspec
from rich import box
from rich.table import Table

from certflow.case.plain import plain_text
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

__all__ = ["clause_table", "plain_clauses", "plain_policies", "policy_table"]


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
