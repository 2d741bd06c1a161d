"""Messages: one line each, in order, with what looks alike."""

import pytest

from certflow import CaseFileError
from certflow.casefile.problems import Problems, message, near, show


def test_words_of_a_file_are_quoted_on_one_line():
    assert show("a\nb\x1b[2J\u2028\udc80") == "a\\nb\\x1b[2J\\u2028\\udc80"
    assert show("x" * 61) == "x" * 60 + "…"
    assert show("苏州") == "苏州"


def test_a_message_names_file_line_and_key():
    assert message("a.yaml", 3, "acts[1].on", "wrong", "有误") == (
        "a.yaml:3: acts[1].on: wrong",
        "a.yaml:3: acts[1].on：有误",
    )
    assert message("a.yaml", None, "", "wrong", "有误") == ("a.yaml: wrong", "a.yaml: 有误")


def test_mistakes_come_in_the_order_of_their_lines_and_other_files_last():
    problems = Problems("a.yaml")
    problems.check()
    problems.add_all(CaseFileError([("b.yaml:1: x", "b.yaml:1: 甲")]))
    for line, en in ((9, "late"), (2, "early"), (9, "later")):
        problems.add(line, "", en, "乙")
    assert len(problems) == 4
    with pytest.raises(CaseFileError) as caught:
        problems.check()
    assert caught.value.en.splitlines() == ["a.yaml:2: early", "a.yaml:9: late", "a.yaml:9: later", "b.yaml:1: x"]


def test_near_words():
    assert near("submt", ["submit", "accept"]) == ("submit",)
    assert near("s" * 65, ["s" * 64]) == ()
