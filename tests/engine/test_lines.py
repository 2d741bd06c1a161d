"""Labels break where a reader expects it."""

import pytest

from certflow.engine.lines import em, wrapped


@pytest.mark.parametrize(
    ("words", "most", "lines"),
    [
        ("证书因机构丧失资质而失效", 11, ["证书因机构丧", "失资质而失效"]),
        ("证书有效", 4, ["证书有效"]),
        ("证书有效", 3.9, ["证书", "有效"]),
        ("审核，已结束", 3, ["审核，", "已结束"]),
        ("（到期自动发生）", 5, ["（到期自", "动发生）"]),
        ("满6个月后办理", 3, ["满6个", "月后办", "理"]),
        (
            "invalid because the body lost its qualification",
            13,
            ["invalid because", "the body lost its", "qualification"],
        ),
        ("Apply again (begins a new run)", 9, ["Apply again", "(begins a", "new run)"]),
        ("unbreakable", 2, ["unbreakable"]),
        ("two\n  lines", 20, ["two lines"]),
    ],
)
def test_words_break_into_few_even_lines_and_no_line_begins_with_a_comma(words, most, lines):
    assert wrapped(words, most) == lines


@pytest.mark.parametrize("most", [1, 3, 5.5, 8, 40])
def test_breaking_loses_no_word(most):
    for words in (
        "证书到期失效（到期自动发生）：“初次认证审核”，2026年3月",
        "Begin another stage 2 (only while: a, b)",
    ):
        assert "".join(wrapped(words, most)).replace(" ", "") == words.replace(" ", "")


def test_a_chinese_sign_is_one_em_wide_and_a_latin_letter_about_half():
    assert em("证书（") == 3
    assert em("“") == 1
    assert 0.5 < em("a") < 0.6 < em("A") < 0.8
