"""The command that draws: a scheme or one lifecycle as a diagram."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from certflow.cli.lang import say
from certflow.cli.options import LangOption, SchemeOption, lang_of, scheme_of

__all__ = ["graph"]

_FORMATS = ("mermaid", "dot", "svg")


def graph(
    lifecycle: Annotated[
        str | None,
        typer.Argument(
            help=say(
                "One lifecycle, such as certification; default: the whole scheme.",
                "只绘制一个流程，如 certification；默认绘制整个方案。",
            ),
            show_default=False,
        ),
    ] = None,
    *,
    form: Annotated[
        str, typer.Option("--format", help=say("mermaid, dot or svg.", "输出格式：mermaid、dot 或 svg。"))
    ] = "mermaid",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help=say("The file to write; default: the screen.", "写入的文件；默认输出到屏幕。"),
            show_default=False,
        ),
    ] = None,
    scheme: SchemeOption = None,
    lang: LangOption = None,
) -> None:
    """States as boxes, acts as arrows; what is drawn whole is written whole."""
    from certflow.engine.diagram import diagram_of
    from certflow.engine.dot import dot
    from certflow.engine.mermaid import mermaid
    from certflow.engine.svg import svg

    spoken = lang_of(lang)
    if form not in _FORMATS:
        raise typer.BadParameter(
            say(
                f"--format takes mermaid, dot or svg, not {form!r}",
                f"--format 只接受 mermaid、dot 或 svg，不接受“{form}”",
            )
        )
    diagram = diagram_of(scheme_of(scheme), lifecycle)
    text = mermaid(diagram, spoken) if form == "mermaid" else dot(diagram, spoken)
    if form == "svg":
        text = svg(text, diagram.title.render(spoken), spoken)
    if out is None:
        sys.stdout.write(text)
    else:
        _write(out, text)


def _write(path: Path, text: str) -> None:
    """Write beside the file and put it in its place, so that what stood there stays until the new one is whole."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        try:
            beside.write_text(text, encoding="utf-8", newline="\n")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise typer.BadParameter(
            say(f"{path} cannot be written: {error.strerror}", f"无法写入{path}：{error.strerror}")
        ) from error
