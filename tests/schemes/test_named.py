"""Schemes by shipped id and by MODULE:NAME."""

import pytest

from certflow import ITSMS, SchemeError, UnknownSchemeError
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


def test_what_a_module_itself_lacks_is_not_taken_for_the_module(tmp_path, monkeypatch):
    (tmp_path / "halting.py").write_text("import something_missing\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="something_missing"):
        scheme_named("halting:ACME")


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("from certflow import ITSMS, Text; OWN = ITSMS.extend('own', title=Text('own', ''))", SchemeError),
        ("from certflow import State; State('own')", TypeError),
        ("int('own')", ValueError),
    ],
)
def test_a_mistake_that_a_module_makes_is_told_as_it_is(tmp_path, monkeypatch, line, error):
    (tmp_path / f"mistaken_{error.__name__}.py").write_text(line)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(error) as caught:
        scheme_named(f"mistaken_{error.__name__}:OWN")
    assert not isinstance(caught.value, UnknownSchemeError)
