"""The shapes of facts classes."""

from collections.abc import Sequence
from datetime import date

import pytest
from attrs import frozen

from certflow import ITSMS, SchemeError
from certflow.casefile.shapes import Field, Leaf, ManyOf, OneOf, Record, fields_of, meant, options
from certflow.schemes.itsms.list_check import ListCheck, PublicList
from certflow.schemes.itsms.meetings import Attendee, Meeting, MeetingKind


@frozen
class Weighed:
    weight: float | None = None


@frozen
class Loose:
    many: Sequence[str] = ()


@frozen
class Either:
    one: str | int | None = None


def test_the_shape_follows_the_types():
    assert [(field.key, field.shape) for field in fields_of(Meeting)] == [
        ("kind", OneOf(MeetingKind)),
        ("stage", Leaf(int)),
        ("held_on", Leaf(date)),
        ("attendees", ManyOf(Record(Attendee))),
    ]
    first: Field = fields_of(Meeting)[0]
    assert (first.label.zh, first.required) == ("会议类型", False)


@pytest.mark.parametrize("kind", [Weighed, Loose, Either])
def test_a_type_that_no_file_can_write_is_an_error_of_the_scheme(kind):
    with pytest.raises(SchemeError, match=f"{kind.__name__}.* no case file can write: use str, int") as error:
        fields_of(kind)
    assert "案卷文件无法写出：请使用 str、int" in error.value.zh


def test_every_class_of_the_scheme_has_a_shape():
    for _, transition in ITSMS.transitions():
        for field in fields_of(transition.takes):
            assert field.label.zh


def test_options_are_listed_in_both_languages():
    assert options(MeetingKind, "en") == "opening (opening meeting), closing (closing meeting)"
    assert options(MeetingKind, "zh") == "opening（首次会议）、closing（末次会议）"


@pytest.mark.parametrize(
    ("said", "meaning"), [("Credit China", "credit_china"), ("信用中国", "credit_china"), ("zzz", "")]
)
def test_a_label_is_known_for_what_it_means(said, meaning):
    assert meant(PublicList, said) == meaning
    assert fields_of(ListCheck)[0].shape == OneOf(PublicList)
