"""How the words of a scenario are shown."""

import pytest

from certflow.book.marks import measure, slots, tone


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("it is permitted", "permits"),
        ("该事项可以办理", "permits"),
        ("is not permitted, as it cannot be judged yet", "blocks"),
        ("该事项因尚不能判定而不得办理", "blocks"),
        ("公开信息尚不齐备", "blocks"),
        ("the first permitted day is 2 March 2027", ""),
        ("no permitted day is in sight", ""),
        ("最早可办理日为2027年3月2日", ""),
        ("苏州云桥公司提出认证申请", ""),
    ],
)
def test_a_verdict_is_marked_as_what_it_is(words, shown):
    assert tone(words) == shown


def test_names_of_columns_are_marked_and_nothing_else_is():
    assert slots("on <day>, <b>now</b> & then", {"day"}) == "on <var>‹day›</var>, &lt;b&gt;now&lt;/b&gt; &amp; then"
    assert slots("期间按<口径>口径计算", {"口径"}) == "期间按<var>〈口径〉</var>口径计算"


@pytest.mark.parametrize(
    ("words", "shown"),
    [("2027年3月10日", "short"), ("1 March 2027, the day before", "long"), ("一年的最后一日，尚未过完", "short")],
)
def test_a_date_keeps_to_one_line_and_a_sentence_may_be_broken(words, shown):
    assert measure(words) == shown
