"""Which facts are tried beside the sensible ones."""

from certflow import ITSMS, Case
from certflow.checking.variants import variants
from certflow.schemes.itsms.events import Reason
from certflow.testing import application, certified, day, suspension

ON = day("2027-01-04")
EMPTY = Case.new("c", ITSMS)


def labels(facts, case=EMPTY):
    return {label for label, _ in variants(case, facts)}


def test_each_field_is_left_out_and_each_choice_made():
    found = dict(variants(EMPTY, suspension(ON)))

    assert found["until=None"].until is None
    assert {found[label].reason for label in found if label.startswith("reason=")} == {None, *Reason} - {
        suspension(ON).reason
    }


def test_a_day_is_moved_by_one_either_way():
    found = dict(variants(EMPTY, suspension(ON)))

    assert found["since-1d"].since == day("2027-01-03")
    assert found["since+1d"].since == day("2027-01-05")


def test_lists_are_emptied_and_what_stands_within_is_changed_too():
    found = labels(application(ON))

    assert {"entities=[]", "entities[1].proof=None", "subject.valid_until=None", "subject.valid_from+1d"} <= found


def test_a_day_without_end_is_not_moved():
    assert not {label for label in labels(application(ON)) if label.startswith("subject.valid_until") and "1d" in label}


def test_what_stands_under_the_same_name_in_the_file_is_tried():
    case = certified(ON)

    assert "evidence=None" in labels(suspension(ON), case)
    assert "decided_by=Luo Qing" not in labels(suspension(ON), case)
    assert {label for label in labels(application(ON, scope="elsewhere"), case) if label.startswith("scope=op")}
