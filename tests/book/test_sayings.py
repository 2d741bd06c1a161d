"""What is read out of the source of a guard."""

from attrs import frozen

from certflow.book.sayings import Help, said_by
from certflow.model.finding import Finding, all_of, holds_from, holds_until, met, not_applicable, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import fact, lacks, missing


@frozen(kw_only=True)
class Paper:
    number: str | None = fact("the number of the paper", "文件编号")
    day: object = fact("the day of the paper", "文件日期")


@frozen(kw_only=True)
class Stamp:
    number: str | None = fact("the number of the stamp", "印章编号")


def sentences(check):
    return {saying.text.en: saying.help for saying in said_by(check).sentences}


def every_kind(case, paper):
    if paper.number is None:
        return unmet(Text("there is none", "没有"))
    if paper.day is None:
        return undetermined(Text("nobody knows {what}", "不知{what}", what=paper))
    if paper.number == "1":
        return holds_from(paper.day, Text("dated {day}", "日期为{day}", day=paper.day))
    return holds_until(paper.day, Text("valid until {day}", "有效期至{day}", day=paper.day))


def test_each_sentence_comes_with_what_helps():
    assert sentences(every_kind) == {
        "there is none": Help.CHANGE,
        "nobody knows {what}": Help.BRING,
        "dated {day}": Help.WAIT,
        "valid until {day}": Help.DAYS,
    }


def passing(case, paper):
    if paper is None:
        return not_applicable(Text("not asked", "不适用"))
    return all_of((met(Text("on file", "在案")),), Text("all are on file", "均在案"))


def test_what_is_only_said_where_nothing_is_in_the_way_is_left_out():
    assert sentences(passing) == {}


NOBODY = Text("nobody decided", "无人决定")


def said_elsewhere(case, paper):
    because = Text("never said", "从未说出")
    because = Text("said in a name", "以名称说出") if paper.number else _told(paper)
    if paper.day:
        return unmet(NOBODY)
    return _given(paper, because)


def _told(paper):
    return Text("said by a function", "由函数说出")


def _given(paper, why) -> Finding:
    return unmet(why)


def test_a_sentence_is_followed_through_names_constants_parameters_and_functions():
    assert set(sentences(said_elsewhere)) == {"said in a name", "said by a function", "nobody decided"}


def opposite(case):
    return ~_stands(case)


def _stands(case):
    if case is None:
        return unmet(Text("it does not stand", "不成立"))
    return met(Text("it stands", "成立"))


def test_where_a_finding_is_turned_into_its_opposite_what_met_is_in_the_way():
    assert sentences(opposite) == {"it stands": Help.CHANGE}
    assert sentences(_stands) == {"it does not stand": Help.CHANGE}


def lacking(case, paper):
    if gaps := lacks(paper, "number", "day"):
        return undetermined(missing(gaps))
    return undetermined(missing(Text("the seal", "印章")))


def test_what_can_be_missing_is_named_by_the_label_of_the_class_that_has_all_of_it():
    said = said_by(lacking, (Stamp, Paper))
    assert [label.en for label in said.missing] == ["the number of the paper", "the day of the paper", "the seal"]
    assert said.sentences == ()


def test_a_function_whose_source_is_not_at_hand_says_nothing():
    made = {"__name__": "made", "unmet": unmet, "Text": Text}
    exec("def check(case): return unmet(Text('a', '甲'))", made)  # noqa: S102 - a function without a file
    assert said_by(made["check"]).sentences == ()
