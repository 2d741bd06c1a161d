"""The limits of a file: depth and size, aliases counted in full."""

import json
import time

import pytest

from certflow.casefile.nodes import MAX_DEPTH, MAX_NODES

HEAD = "certflow: 1\ncase: demo\n"


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def test_fifty_levels_are_read_and_fifty_one_are_not(refused):
    allowed = refused(f"{HEAD}x: {nested(MAX_DEPTH - 1)}\nacts: []\n")
    assert allowed == [(3, "x")]
    [(line, key)] = refused(f"{HEAD}x: {nested(MAX_DEPTH)}\nacts: []\n")
    assert (line, key[:4]) == (3, "x[1]")


def test_json_has_the_same_depth(refused):
    allowed = refused('{"certflow": 1, "case": "x", "acts": [],\n"x": ' + nested(MAX_DEPTH - 1) + "}", "x.json")
    assert allowed == [(2, "x")]
    assert refused('{"certflow": 1,\n"x": ' + nested(MAX_DEPTH) + "}", "x.json") == [(2, "")]


def test_depth_is_counted_through_aliases(refused):
    levels = "\n".join(f"x{n}: &x{n} [*x{n - 1}]" for n in range(1, 60))
    [*unknown, (line, key)] = refused(f"{HEAD}x0: &x0 []\n{levels}\nacts: []\n")
    assert (line, key) == (MAX_DEPTH + 2, f"x{MAX_DEPTH - 1}[1]")
    assert not unknown


def test_an_alias_bomb_is_refused_at_once(refused):
    bomb = "x0: &x0 [a, a, a, a, a, a, a, a, a]\n"
    bomb += "".join(f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 9)}]\n" for n in range(1, 30))
    begun = time.perf_counter()
    [(line, _)] = refused(HEAD + bomb)
    assert time.perf_counter() - begun < 1
    assert line == 8


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_a_hundred_thousand_entries_are_read_and_one_more_is_not(refused, name):
    head = {"certflow": 1, "case": "x", "acts": [], "x": ["a"]}
    fixed = 1 + 4 * 2

    def text(entries: int) -> str:
        return json.dumps({**head, "x": ["a"] * (entries - fixed)})

    assert refused(text(MAX_NODES), name) == [(1, "x")]
    [(line, key)] = refused(text(MAX_NODES + 1), name)
    assert (line, key) == (1, f"x[{MAX_NODES - fixed + 1}]")


@pytest.mark.parametrize("opened", ["[", "{", '{"a":', "- ", "? ", "&a [", "!!x [", '"\\', "'"])
@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_endless_openings_end_soon(refused, opened, name):
    begun = time.perf_counter()
    assert refused(opened * 50_000, name)
    assert time.perf_counter() - begun < 5
