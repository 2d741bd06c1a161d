"""Schemes by shipped id and by MODULE:NAME."""

import pytest

from certflow import ITSMS, SchemeError, SchemeModuleError, UnknownSchemeError
from certflow.schemes.named import SHIPPED, scheme_named


def test_a_shipped_scheme_goes_by_its_id():
    assert scheme_named("cnca-itsms-2026") is ITSMS
    assert all(scheme_named(name).id == name for name in SHIPPED)
    assert len({SHIPPED[name] for name in SHIPPED}) == len(SHIPPED)


def test_a_scheme_of_ones_own_goes_by_module_and_name():
    assert scheme_named("certflow.schemes.itsms:ITSMS") is ITSMS


@pytest.mark.parametrize(
    ("words", "said", "near"),
    [
        (
            "cnca-itsms-2025",
            "did you mean cnca-itsms-2026 or cnca-isms-2026 or cnca-qms-2025?",
            ("cnca-itsms-2026", "cnca-isms-2026", "cnca-qms-2025"),
        ),
        ("nonsense", "one of your own is named MODULE:NAME", ()),
        ("no_such_module:ACME", "there is no module 'no_such_module' to import", ()),
        ("certflow.no_such:ACME", "there is no module 'certflow.no_such' to import", ()),
        (":ACME", "one of your own is named MODULE:NAME", ()),
        ("..certflow:ITSMS", "there is no module '..certflow' to import", ()),
        ("certflow:ITMS", "did you mean certflow:ITSMS?", ("certflow:ITSMS",)),
        ("certflow:Case", "the module has no scheme of that name", ("certflow:ITSMS",)),
    ],
)
def test_a_name_that_means_nothing_teaches_what_would(words, said, near):
    with pytest.raises(UnknownSchemeError) as caught:
        scheme_named(words)
    assert said in caught.value.en
    assert words in caught.value.zh
    assert caught.value.near == near


def test_a_file_in_place_of_a_module_is_told_how_modules_are_named():
    for words in ("house.py:HOUSE", "./house.py:HOUSE", "../house.py:HOUSE"):
        with pytest.raises(UnknownSchemeError) as caught:
            scheme_named(words)
        assert caught.value.near == ("house:HOUSE",)
        assert "did you mean house:HOUSE?" in caught.value.en
        assert "是否为 house:HOUSE？" in caught.value.zh


def test_the_name_most_like_what_was_asked_is_offered_alone(tmp_path, monkeypatch):
    (tmp_path / "several.py").write_text("from certflow import ITSMS\nHOUSE = ITSMS.extend('house-2026')\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(UnknownSchemeError) as caught:
        scheme_named("several:HOUS")
    assert caught.value.near == ("several:HOUSE",)


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("import something_missing", 1, "ModuleNotFoundError: No module named 'something_missing'"),
        ("\nint('own')", 2, "ValueError: invalid literal for int()"),
        ("from certflow import State\n\nState('own')", 3, "TypeError: State.__init__() missing"),
        ("def called():\n    return {}['x']\n\nOWN = called()", 4, "KeyError: 'x'"),
    ],
    ids=["import", "value", "type", "call"],
)
def test_a_module_that_fails_is_told_with_the_line_that_it_got_to(tmp_path, monkeypatch, request, source, line, said):
    module = f"failing_{request.node.callspec.id}"
    (tmp_path / f"{module}.py").write_text(source)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(SchemeModuleError) as caught:
        scheme_named(f"{module}:OWN")
    assert caught.value.where == (str(tmp_path / f"{module}.py"), line)
    assert f"line {line}: {said}" in caught.value.en
    assert f"第{line}行：{said}" in caught.value.zh
    assert type(caught.value.__cause__).__name__ == said.partition(":")[0]


def test_a_module_that_is_no_python_is_told_with_its_line(tmp_path, monkeypatch):
    (tmp_path / "failing_to_read.py").write_text("\ndef (\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(SchemeModuleError, match=r"SyntaxError: .*failing_to_read.py, line 2"):
        scheme_named("failing_to_read:OWN")


def test_a_scheme_that_does_not_hold_together_says_so_itself(tmp_path, monkeypatch):
    (tmp_path / "not_holding.py").write_text(
        "from certflow import ITSMS, Text; OWN = ITSMS.extend('own', title=Text('own', ''))"
    )
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(SchemeError):
        scheme_named("not_holding:OWN")
