"""Sentences in two languages, formatted only when read."""

from datetime import date
from enum import Enum

import pytest

from certflow import Choice, Outcome, Text
from certflow.model.text import plain


class Answer(Choice):
    YES = "yes", "agreed", "同意"


class Bare(Enum):
    ONE = "one"


@pytest.mark.parametrize(
    ("day", "en", "zh"),
    [
        (date(2026, 3, 1), "1 March 2026", "2026年3月1日"),
        (date(2028, 2, 29), "29 February 2028", "2028年2月29日"),
        (date(2026, 12, 31), "31 December 2026", "2026年12月31日"),
        (date(9999, 12, 30), "30 December 9999", "9999年12月30日"),
    ],
)
def test_a_day_is_written_as_each_language_writes_it(day, en, zh):
    text = Text("on {day}", "于{day}", day=day)

    assert text.render("en") == f"on {en}"
    assert text.render("zh") == f"于{zh}"


def test_the_last_day_of_the_calendar_reads_as_long_term():
    text = Text("until {day}", "至{day}", day=date.max)

    assert text.render("en") == "until no set end"
    assert text.render("zh") == "至长期"


@pytest.mark.parametrize(
    ("items", "en", "zh"),
    [
        ((), "", ""),
        (("a",), "a", "a"),
        (("a", "b"), "a and b", "a和b"),
        (("a", "b", "c"), "a, b and c", "a、b和c"),
        ((date(2026, 3, 1), Answer.YES), "1 March 2026 and agreed", "2026年3月1日和同意"),
    ],
)
def test_several_values_are_listed_as_each_language_lists_them(items, en, zh):
    text = Text("{items}", "{items}", items=items)

    assert text.render("en") == en
    assert text.render("zh") == zh


def test_a_sentence_within_a_sentence_follows_the_language_of_the_whole():
    inner = Text("a day: {day}", "日期：{day}", day=date(2026, 3, 1))
    outer = Text("because of {why} ({again})", "因{why}（{again}）", why=inner, again=(inner, inner))

    assert outer.render("en") == "because of a day: 1 March 2026 (a day: 1 March 2026 and a day: 1 March 2026)"
    assert outer.render("zh") == "因日期：2026年3月1日（日期：2026年3月1日和日期：2026年3月1日）"


def test_an_enumeration_is_written_by_its_label_or_else_by_its_value():
    text = Text("{a}/{b}/{c}", "{a}/{b}/{c}", a=Answer.YES, b=Bare.ONE, c=Outcome.UNDETERMINED)

    assert text.render("en") == "agreed/one/undetermined"
    assert text.render("zh") == "同意/one/尚不能判定"


def test_braces_in_a_value_stay_as_they_are():
    text = Text("{who} of {company}", "{company}的{who}", who="{company}", company="{0} {who} {{}} 100%")

    assert text.render("en") == "{company} of {0} {who} {{}} 100%"
    assert text.render("zh") == "{0} {who} {{}} 100%的{company}"


def test_a_name_stays_as_it_is_in_both_languages():
    name = plain("苏州云桥 {x} Ltd")

    assert name.render("en") == name.render("zh") == "苏州云桥 {x} Ltd"


def test_a_template_without_values_is_the_sentence_itself():
    assert Text("{as written}", "{原样}").render("en") == "{as written}"


def test_values_are_formatted_only_when_read():
    class Loud:
        def __str__(self):
            raise AssertionError

    text = Text("{x}", "{x}", x=Loud())

    with pytest.raises(AssertionError):
        text.render("en")


def test_printed_it_is_the_english_sentence_and_its_repr_shows_both():
    text = Text("day {n}", "第{n}日", n=3)

    assert str(text) == "day 3"
    assert repr(text) == "Text('day 3', '第3日')"


def test_two_sentences_are_equal_if_templates_and_values_are():
    assert Text("{n}", "{n}", n=3) == Text("{n}", "{n}", n=3)
    assert Text("{n}", "{n}", n=3) != Text("{n}", "{n}", n=4)


def test_the_values_that_each_language_asks_for_can_be_compared():
    assert Text("{a} {b}", "{b}", a=1, b=2).slots() == ({"a", "b"}, {"b"})
