"""Facts classes and their words."""

from attrs import frozen

from certflow import Choice, Text, fact, label_of, lacks, missing


@frozen(kw_only=True)
class Paper:
    number: str | None = fact("the number", "编号")
    pages: int | None = fact("the pages", "页数")
    old: tuple[str, ...] = ()


class Colour(Choice):
    RED = "red", "a red one", "红"


def test_every_fact_may_be_left_out():
    assert Paper() == Paper(number=None, pages=None)


def test_what_is_missing_is_named_in_both_languages():
    sentence = missing(lacks(Paper(), "number", "pages"))

    assert sentence.render("en") == "missing: the number and the pages"
    assert sentence.render("zh") == "缺：编号和页数"


def test_an_empty_string_is_missing_and_a_zero_is_not():
    assert [label.en for label in lacks(Paper(number="", pages=0), "number", "pages")] == ["the number"]


def test_one_thing_missing_needs_no_list():
    assert missing(Text("the plan", "计划")).render("zh") == "缺：计划"


def test_a_label_is_found_by_class_and_name():
    assert label_of(Paper, "number") == Text("the number", "编号")


def test_a_choice_is_a_string_with_words_for_it():
    assert Colour.RED == "red"
    assert Colour("red") is Colour.RED
    assert Colour.RED.label.render("zh") == "红"
