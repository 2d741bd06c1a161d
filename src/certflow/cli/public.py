"""The command that looks through what the body makes public."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.plain import plain_finding, plain_text
from certflow.casefile import read_policy, read_public_information
from certflow.cli.lang import say
from certflow.cli.options import DayOption, JsonOption, LangOption, PolicyOption, lang_of, print_json, show_page
from certflow.cli.paragraph import Paragraph
from certflow.cli.render import COLOURS
from certflow.model.finding import Finding
from certflow.model.text import Lang, Text
from certflow.rules.facts import label_of
from certflow.schemes.itsms import ITSMS, Publication, Topic, public_information
from certflow.schemes.itsms.public_information import PUBLIC_CLAUSES

__all__ = ["public"]


def public(
    file: Annotated[
        Path, typer.Argument(help=say("The body's list of topics.", "机构的公开信息清单。"), show_default=False)
    ],
    *,
    on: DayOption,
    policy: PolicyOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """Exit 0 where every topic is in order, 1 where one is missing, stale or cannot be told."""
    spoken = lang_of(lang)
    settled = ITSMS.policy() if policy is None else read_policy(policy, ITSMS)
    topics = read_public_information(file)
    whole = public_information(settled, topics)
    found = dict(zip(Topic, whole.parts, strict=True))
    if as_json:
        told = [_plain(topic, topics.get(topic, Publication()), finding, on) for topic, finding in found.items()]
        values = msgspec.to_builtins(settled.named())
        print_json(
            {"scheme": ITSMS.id, "on": on.isoformat(), "policy": values, "outcome": str(whole.on(on)), "topics": told}
        )
    else:
        show_page(_page(topics, whole, found, on, spoken))
    if whole.in_the_way(on):
        raise typer.Exit(1)


def _plain(topic: Topic, told: Publication, finding: Finding, on: date) -> dict[str, Any]:
    parts = [plain_text(leaf.because) for leaf in finding.leaves(on)]
    shape = plain_finding(topic, PUBLIC_CLAUSES[topic], finding, on)
    kept = {key: shape[key] for key in ("clause", "rows", "outcome", "met", "unknown")}
    facts: dict[str, Any] = msgspec.to_builtins(told)
    return {"topic": str(topic), "title": plain_text(topic.label), **facts, **kept, "because": parts}


def _page(
    topics: Mapping[Topic, Publication], whole: Finding, found: Mapping[Topic, Finding], on: date, lang: Lang
) -> Group:
    last = whole.met.last_from(on)
    verdict = Text("in order", "齐备") if last is None else Text("in order until {last}", "齐备，至{last}止", last=last)
    if whole.in_the_way(on):
        verdict = Text("not in order", "尚不齐备")
    head = Text("Public information on {day}: {verdict}", "{day}的公开信息：{verdict}", day=on, verdict=verdict)
    lines: list[RenderableType] = [Line(head.render(lang), "bold")]
    for place, (topic, finding) in enumerate(found.items(), 1):
        outcome, told = finding.on(on), topics.get(topic, Publication())
        number = f"（{place}）" if lang == "zh" else f"({place}) "
        title = Line.assemble(number, (topic.label.render(lang), "bold"), "　" if lang == "zh" else "  ")
        lines.append(Paragraph(title.append(outcome.label.render(lang), COLOURS[outcome]), 0, 4))
        words = [leaf.because for leaf in finding.leaves(on)]
        known = {"address": told.address, "owner": told.owner}
        words += [
            Text("{label}: {value}", "{label}：{value}", label=label_of(Publication, name), value=value)
            for name, value in known.items()
            if value
        ]
        lines += [Paragraph(Line(text.render(lang)), 4, 6) for text in words]
    return Group(*lines)
