"""The command that prints what the public may know of the certificates of a case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer
from attrs import fields
from rich.console import Group, RenderableType
from rich.text import Text as Line

from certflow.case.words import PUBLIC_NOTHING
from certflow.cli.cases import case_of
from certflow.cli.lang import say
from certflow.cli.options import (
    FileOrCase,
    JsonOption,
    LangOption,
    PolicyOption,
    SchemeOption,
    StoreOption,
    day_option,
    lang_of,
    print_json,
    show_page,
)
from certflow.cli.paragraph import Paragraph
from certflow.model.text import Lang, Text
from certflow.schemes.itsms import PublicRecord, json_ld, plain_public, public_records

__all__ = ["public_certificates"]


def public_certificates(
    case: FileOrCase,
    *,
    on: Annotated[date | None, day_option("--on", "Default: its last act.", "默认为最后一项办理之日。")] = None,
    as_jsonld: Annotated[
        bool, typer.Option("--jsonld", help=say("Print JSON-LD (schema.org).", "输出 JSON-LD（schema.org）。"))
    ] = False,
    store: StoreOption = None,
    policy: PolicyOption = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    """One record for each certificate that was granted in the case, and each sub-certificate, as it stood on the day."""
    spoken = lang_of(lang)
    if as_json and as_jsonld:
        raise typer.BadParameter(say("take either --json or --jsonld", "--json 与 --jsonld 只能选用其一"))
    _, shown, last = case_of(case, store, policy, scheme)
    day = on or last
    shown = shown if day is None else shown.as_of(day)
    runs = (track.id for track in shown.tracks.values() if track.lifecycle == shown.scheme.main)
    records = public_records(map(shown.view, runs))
    if as_json or as_jsonld:
        print_json([plain_public(record) if as_json else json_ld(record) for record in records])
    else:
        show_page(_page(records, spoken))


def _page(records: Sequence[PublicRecord], lang: Lang) -> Group:
    if not records:
        return Group(Line(PUBLIC_NOTHING.render(lang)))
    lines: list[RenderableType] = []
    for place, record in enumerate(records):
        if place:
            lines.append(Line())
        for each in fields(PublicRecord):
            value = getattr(record, each.name)
            said = Text("{label}: {value}", "{label}：{value}", label=each.metadata["label"], value=value)
            lines.append(Paragraph(Line(said.render(lang)), hang=2))
    return Group(*lines)
