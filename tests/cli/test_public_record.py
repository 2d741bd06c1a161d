"""The command that prints what the public may know of the certificates of a case."""

import json
from pathlib import Path

import pytest

from certflow.cli.app import run_app

EXAMPLES = Path(__file__).parents[2] / "examples"
REDUCED = str(EXAMPLES / "scope-reduced.yaml")


@pytest.fixture
def say(capsys):
    def run(*words):
        code = run_app(list(words))
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_one_record_is_printed_for_each_certificate_in_either_language(say):
    assert "status: valid" in say("public", REDUCED, "--lang", "en")[1]
    assert "证书状态：有效" in say("public", REDUCED, "--lang", "zh")[1]


@pytest.mark.parametrize(
    ("on", "status", "since", "sites"),
    [
        ("2026-05-06", "valid", "2026-05-06", ["成都", "德阳"]),
        ("2026-08-31", "suspended", "2026-08-31", ["成都", "德阳"]),
        ("2027-02-28", "suspended", "2026-08-31", ["成都", "德阳"]),
        ("2027-03-01", "valid", "2027-03-01", ["成都"]),
    ],
)
def test_the_record_is_that_of_the_day_asked_for(say, on, status, since, sites):
    (told,) = json.loads(say("public", REDUCED, "--on", on, "--json")[1])

    assert (told["status"], told["since"], told["sites"]) == (status, since, sites)
    (linked,) = json.loads(say("public", REDUCED, "--on", on, "--jsonld")[1])
    assert linked["certificationStatus"].endswith("/CertificationActive") is (status == "valid")


def test_before_the_grant_nothing_is_public(say):
    assert json.loads(say("public", REDUCED, "--on", "2026-05-05", "--json")[1]) == []
    assert "Nothing is public" in say("public", REDUCED, "--on", "2026-05-05", "--lang", "en")[1]


@pytest.mark.parametrize(("lang", "setting"), [("en", "register of certificates"), ("zh", "机构公布证书信息的网址")])
def test_the_setting_that_is_missing_is_named(say, lang, setting):
    code, out, err = say("public", str(EXAMPLES / "first-certification.yaml"), "--lang", lang)

    assert (code, out) == (2, "")
    assert setting in err


def test_only_one_of_the_two_shapes_is_printed(say):
    assert say("public", REDUCED, "--json", "--jsonld", "--lang", "en")[0] == 2


@pytest.mark.parametrize(
    ("on", "told"),
    [
        ("2026-05-31", [("ITSMS-2026-0007", "valid")]),
        ("2026-06-01", [("ITSMS-2026-0007", "valid"), ("ITSMS-2026-0007-1", "valid")]),
        ("2027-09-06", [("ITSMS-2026-0007", "suspended"), ("ITSMS-2026-0007-1", "suspended")]),
        ("2028-09-04", [("ITSMS-2026-0007", "valid"), ("ITSMS-2026-0007-1", "cancelled")]),
    ],
)
def test_a_sub_certificate_is_told_of_behind_its_main_certificate(say, on, told):
    records = json.loads(say("public", str(EXAMPLES / "six-years.yaml"), "--on", on, "--json")[1])

    assert [(record["number"], record["status"]) for record in records] == told
