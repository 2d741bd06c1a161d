"""The file of what a body makes public is read strictly, each mistake with its line, in both languages."""

from datetime import date

import pytest

from certflow import CaseFileError
from certflow.casefile import read_public_information
from certflow.schemes.itsms import Publication, Topic

HEAD = "certflow-public-information: 1\nscheme: cnca-itsms-2026\n"


@pytest.fixture
def read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def read_text(text, name="public.yaml"):
        path = tmp_path.joinpath(name).relative_to(tmp_path)
        path.write_text(text, "utf-8")
        return read_public_information(path)

    return read_text


def test_what_is_told_of_each_topic_is_read_and_what_is_left_out_is_not_on_file(read):
    found = read(
        f"{HEAD}topics:\n"
        "  fees: {address: 'https://www.example.org', owner: 沈岩, checked_on: 2026-08-03}\n"
        "  new_editions: {not_applicable: none is coming}\n"
        "  other: {}\n"
    )

    assert found == {
        Topic.FEES: Publication(address="https://www.example.org", owner="沈岩", checked_on=date(2026, 8, 3)),
        Topic.NEW_EDITIONS: Publication(not_applicable="none is coming"),
        Topic.OTHER: Publication(),
    }


def test_json_is_read_as_well_and_the_scheme_may_be_left_out(read):
    text = '{"certflow-public-information": 1, "topics": {"fees": {"owner": "Shen Yan"}}}'

    assert read(text, "public.json") == {Topic.FEES: Publication(owner="Shen Yan")}


@pytest.mark.parametrize(
    ("text", "line", "en", "zh"),
    [
        ("topics: {}\n", 1, "begin the file with `certflow-public-information: 1`", "缺少此项"),
        ("certflow-public-information: 2\ntopics: {}\n", 1, "this certflow reads version 1", "不支持的格式版本“2”"),
        (HEAD, 1, "topics: missing; write `topics:`", "请写明 `topics:`，并在其下逐项填写各类信息"),
        (f"{HEAD}topics: fees\n", 3, "a mapping belongs here", "此处应为键值组"),
        (f"{HEAD}topics: {{}}\ntopic: {{}}\n", 4, "unknown key; did you mean topics?", "是否为 topics？"),
        (f"{HEAD}topics:\n  fee: {{}}\n", 4, "topics.fee: unknown key; did you mean fees", "是否为 fees"),
        (f"{HEAD}topics:\n  fees:\n    adress: x\n", 5, "did you mean address?", "是否为 address？"),
        (f"{HEAD}topics:\n  fees: {{}}\n  fees: {{}}\n", 5, "already stands on line 4", "此键已在第4行出现"),
        (f"{HEAD}topics:\n  fees: {{checked_on: 2026-02-30}}\n", 4, "there is no such day", "不是有效日期"),
        (f"{HEAD}topics:\n  fees: {{owner: [a, b]}}\n", 4, "a list stands where", "而非列表"),
        (f"{HEAD}topics:\n  fees: here\n", 4, "a mapping belongs here", "此处应为键值组"),
        ("certflow-public-information: 1\nscheme: acme\ntopics: {}\n", 2, "unknown scheme 'acme'", "没有名为“acme”的方案"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_in_both_languages(read, text, line, en, zh):
    with pytest.raises(CaseFileError) as caught:
        read(text)

    ours, theirs = caught.value.problems[0]
    assert ours.startswith(f"public.yaml:{line}:")
    assert en in ours
    assert zh in theirs


def test_all_mistakes_are_told_at_once(read):
    with pytest.raises(CaseFileError) as caught:
        read(f"{HEAD}topics:\n  fee: {{}}\n  use: {{owner: [a]}}\nmore: 1\n")

    assert len(caught.value.problems) == 3
