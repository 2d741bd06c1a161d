"""``certflow public-information``: the example file, printed and as JSON, and how the command leaves."""

import json
from pathlib import Path

import pytest

from certflow.cli.app import run_app

HERE = Path(__file__).parents[2] / "examples" / "public-information"
ASK = ("public-information", str(HERE / "topics.yaml"), "--on", "2026-09-01")
WITH = ("--policy", str(HERE / "policy.yaml"))


@pytest.fixture
def said(capsys):
    def run(*words):
        code = run_app(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def topics(said, *words):
    code, out, err = said(*ASK, *words, "--json")
    assert err == ""
    told = json.loads(out)
    return code, told, {each["topic"]: each for each in told["topics"]}


def test_json_tells_of_each_topic_what_is_on_file_and_how_it_stands(said):
    code, told, of = topics(said, *WITH)

    assert code == 1
    assert list(told) == ["scheme", "on", "policy", "outcome", "topics"]
    assert (told["scheme"], told["on"]) == ("cnca-itsms-2026", "2026-09-01")
    assert told["policy"] == {"public_information_age": 92}
    assert told["outcome"] == "unmet"
    assert len(of) == 10
    assert {each["outcome"] for each in of.values()} == {"met", "unmet", "undetermined", "not_applicable"}
    assert of["business"]["met"] == [["2026-08-03", "2026-11-03"]]
    assert of["procedures"]["because"][0]["zh"] == "于2026年3月2日核对；2026年6月2日之后为过期"
    assert of["fees"]["because"] == [{"en": "missing: who is responsible for it", "zh": "缺：责任人"}]
    assert of["other"]["address"] is None
    assert set(of["use"]) == {
        "topic", "title", "address", "owner", "checked_on", "not_applicable",
        "clause", "rows", "outcome", "met", "unknown", "because",
    }  # fmt: skip


def test_without_a_settled_age_it_says_that_nobody_has_settled_it(said):
    code, told, of = topics(said)

    assert (code, told["outcome"]) == (1, "undetermined")
    assert "nobody has settled" in of["business"]["because"][0]["en"]


@pytest.mark.parametrize(("on", "code", "words"), [
    ("2026-11-03", 0, "齐备，至2026年11月3日止"),
    ("2026-11-04", 1, "尚不齐备"),
])  # fmt: skip
def test_it_leaves_with_0_where_everything_is_in_order_and_with_1_where_not(said, tmp_path, on, code, words):
    path = tmp_path / "topics.yaml"
    whole = "{address: 'https://www.example.org', owner: Shen Yan, checked_on: 2026-08-03}"
    _, _, of = topics(said)
    path.write_text(
        "certflow-public-information: 1\ntopics:\n" + "".join(f"  {name}: {whole}\n" for name in of), encoding="utf-8"
    )
    left, out, _ = said("public-information", str(path), "--on", on, *WITH, "--lang", "zh")

    assert left == code
    assert out.splitlines()[0].endswith(words)


def test_a_mistake_in_the_file_is_one_line_and_exit_code_2(said, tmp_path):
    path = tmp_path / "topics.yaml"
    path.write_text("certflow-public-information: 1\ntopics: {fee: {}}\n", encoding="utf-8")
    code, out, err = said("public-information", str(path), "--on", "2026-09-01")

    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert ":2:" in err


@pytest.mark.parametrize(("lang", "words"), [("en", "not settled"), ("zh", "尚未确定")])
def test_the_settings_show_that_nobody_has_settled_how_long_a_check_counts(said, lang, words):
    told = {each["setting"]: each for each in json.loads(said("policies", "--json")[1])}

    assert told["public_information_age"]["default"] == "unsettled"
    assert words in said("policies", "--lang", lang)[1]
