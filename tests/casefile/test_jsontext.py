"""JSON reads as YAML does, and every valid JSON file reads."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certflow import ITSMS
from certflow.casefile import read_case_text
from certflow.casefile.files import parse
from certflow.casefile.jsontext import read_json
from certflow.casefile.nodes import Mapping, Node, Scalar
from certflow.casefile.problems import Problems

words = st.text(max_size=20)
data = st.recursive(
    words, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=12
)
layout = st.sampled_from([None, 0, 2, "\t"])


def plain(node: Node | None) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: plain(value) for key, (_, value) in node.pairs.items()}
    assert node is not None
    return [plain(item) for item in node.items]


@given(value=data, ascii_only=st.booleans(), indent=layout)
def test_every_valid_json_text_reads(value, ascii_only, indent):
    problems = Problems("x.json")
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert plain(parse(text, problems)) == value
    assert not problems


def test_odd_but_valid_json_reads():
    text = '{"certflow"\n:\t1 ,"case":"\\u82cf\\/\\ud83d\\ude00", "acts"\r\n: [\n\n]}'
    found = read_case_text(text, "CASE.JSON")
    assert (found.case, found.acts) == ("苏/😀", ())


def test_lines_are_those_of_the_file():
    root = read_json('{\n"a": [\n"x",\n{"b": null}]}', Problems("x.json"))
    assert isinstance(root, Mapping)
    line, items = root.pairs["a"]
    assert (line, items.line, [item.line for item in items.items]) == (2, 2, [3, 4])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"certflow": 1,\n"case" "x"}', 2),
        ('{"certflow": 1,\n\n}', 3),
        ("certflow: 1\n", 1),
        ('{"certflow": 1}\n{}', 2),
        ('{"certflow": 1,\n"case": "x', 2),
        ('{"certflow": 1,\n"case": NaN}', 2),
        ('{"certflow": 1,\n"until": -Infinity}', 2),
        ('{"certflow": 1, // remark\n"case": "x"}', 1),
        ("{'certflow': 1}", 1),
    ],
)
def test_what_is_no_json_is_refused_with_its_line(refused, text, line):
    assert refused(text, "case.json") == [(line, "")]


def test_half_a_surrogate_pair_is_refused(refused):
    assert refused('{"certflow": 1,\n"case": "\\ud83d",\n"acts": []}', "case.json") == [(2, "case")]


def test_a_key_that_comes_twice_is_refused(refused):
    assert refused('{"certflow": 1,\n"case": "x",\n"case": "y", "acts": []}', "case.json") == [(3, "case")]


def test_a_huge_number_is_a_mistake_of_its_field(refused):
    text = (
        '{"certflow": 1, "case": "x", "acts": [{"on": "2026-09-01", "do": "submit", "with": {"headcount":\n'
        + "9" * 9999
        + "}}]}"
    )
    assert refused(text, "case.json") == [(2, "acts[1].with.headcount")]


def test_the_same_case_in_yaml_and_in_json(valid, valid_file):
    as_json = json.dumps(plain(parse(valid, Problems("case.yaml"))))
    again = read_case_text(as_json.replace('""', "null"), "case.json")
    assert [act.request for act in again.acts] == [act.request for act in valid_file.acts]
    assert again.scheme is valid_file.scheme is ITSMS
    first, second = (
        [(r.transition, r.on, r.target, r.judgements) for r in case.run().records] for case in (again, valid_file)
    )
    assert first == second
