"""YAML as text: what is refused, and on which line."""

import importlib
import subprocess
import sys

import pytest

from certflow import CaseFileError, MissingExtraError
from certflow.casefile import read_case_text, yamltext

HEAD = "certflow: 1\ncase: demo\n"


@pytest.fixture(params=["C", "Python"])
def loader(request, monkeypatch):
    """With libyaml and without it."""
    if request.param == "Python":
        yaml = importlib.import_module("yaml")
        slow = type(
            "Slow", (), {"SafeLoader": yaml.SafeLoader, "parse": staticmethod(yaml.parse), "YAMLError": yaml.YAMLError}
        )
        for name in dir(yaml):
            if name.endswith("Event"):
                setattr(slow, name, getattr(yaml, name))
        monkeypatch.setattr(yamltext, "yaml", slow)


@pytest.mark.parametrize(
    ("text", "mistakes", "en"),
    [
        pytest.param("client: !!str x\nacts: []", [(3, "client")], "a tag", id="known tag"),
        pytest.param("client: ! x\nacts: []", [(3, "client")], "a tag", id="bare tag"),
        pytest.param("acts: !!python/object:os.system [x]", [(3, "acts"), (3, "acts[1]")], "a tag", id="python tag"),
        pytest.param("acts: []\n---\na: 1", [(4, "")], "second document", id="two documents"),
        pytest.param("acts: &a [*a]", [(3, "acts[1]")], "contains itself", id="recursive alias"),
        pytest.param("client: &客户 x\nacts: []", [(3, "")], "letters a to z, digits", id="Chinese anchor"),
        pytest.param("acts: *nowhere", [(3, "acts")], "does not stand above", id="unknown anchor"),
        pytest.param("acts: []\nacts: []", [(4, "acts")], "already stands on line 3", id="key twice"),
        pytest.param("? [a]\n: b\nacts: []", [(3, "")], "a key has to be a word", id="list as key"),
        pytest.param("? {a: b}\n: b\nacts: []", [(3, "")], "a key has to be a word", id="mapping as key"),
        pytest.param("~: b\nacts: []", [(3, "~")], "a key has to be a word", id="null as key"),
        pytest.param("client: 'x\nacts: []\n", [(3, "")], "never closed", id="open quote"),
        pytest.param("client: a: b\nacts: []", [(3, "")], "a second ': '", id="two colons"),
        pytest.param("client:\n\tx: 1", [(4, "")], "tab", id="tab"),
        pytest.param("client: @x", [(3, "")], "cannot begin with", id="at sign"),
        pytest.param('client: "\\q"', [(3, "")], "backslash", id="escape"),
        pytest.param("acts: {a: 1\nb: 2\n", [(4, "")], "bracket", id="open bracket"),
        pytest.param("client: !x!y z", [(3, "")], "a tag", id="tag handle"),
        pytest.param("  acts: []\n", [(3, "")], "indentation", id="indentation"),
        pytest.param("acts:\n- a\nb\n", None, "without ': '", id="no colon"),
    ],
)
@pytest.mark.usefixtures("loader")
def test_mistakes_of_yaml(refused, text, mistakes, en):
    with pytest.raises(CaseFileError, match=en):
        read_case_text(HEAD + text)
    found = refused(HEAD + text)
    assert [place for place in found if place in mistakes] == mistakes if mistakes else found[0][0] in {5, 6}


def test_a_full_width_colon_is_explained(said):
    en, zh = said("certflow：1\ncase：demo\n")
    assert en.startswith("case.yaml:1: ")
    assert "半角冒号" in zh


def test_a_file_of_remarks_is_empty(refused):
    assert refused("# nothing yet\n") == [(1, "")]


def test_a_directive_for_another_yaml_is_refused(refused):
    assert refused("%YAML 2.0\n---\na: 1\n") == [(1, "")]


def test_without_pyyaml_the_extra_is_named(monkeypatch):
    monkeypatch.setattr(yamltext, "yaml", None)
    with pytest.raises(MissingExtraError, match=r"certflow\[casefile\]") as caught:
        read_case_text("a: 1\n")
    assert "casefile" in caught.value.zh
    assert read_case_text('{"certflow": 1, "case": "x", "acts": []}', "x.json").case == "x"


def test_the_package_imports_without_pyyaml():
    code = "import sys; sys.modules['yaml'] = None; import certflow.casefile"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_certflow_itself_does_not_load_yaml():
    code = "import sys, certflow; sys.exit('yaml' in sys.modules or 'certflow.casefile' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
