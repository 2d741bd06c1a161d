"""What is written is what was read: whatever case it is, its file runs to the same records."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certflow import ITSMS, Case, CaseNotWritableError, Request
from certflow.casefile import case_file, read_case, read_case_text
from certflow.schemes.itsms.application import Rejection
from certflow.testing import application, certified, day, facts_for, grant, steps, suspension

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
GRANTED = day("2026-09-21")


def again(case):
    return read_case_text(case_file(case), schemes={case.scheme.id: case.scheme}).run()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_that_is_run_and_written_runs_to_the_same_records(path):
    case = read_case(path).run()

    assert again(case).records == case.records
    assert again(case) == case


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1).filter(str.strip)
DAYS = st.dates(date(2026, 3, 1), date(2030, 1, 1))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(DAYS, WORDS, st.sampled_from(["submit", "reject", "grant", "correct", "aside"])), max_size=5),
    st.sampled_from([{}, {"full_period": "corresponding_day"}, {"certificate_term": 1, "appeal_stays": True}]),
    DAYS,
)
def test_any_case_runs_to_the_same_records(acts, settled, until):
    case = Case.new("c", ITSMS, ITSMS.policy().settle("Chen Li", GRANTED, "as agreed", **settled))
    for on, words, what in sorted(acts, key=lambda act: act[0]):
        case = done(case, on, words, what)
    case = case.until(max([until, *(record.on for record in case.records)]))

    assert again(case).records == case.records


def done(case, on, words, what):
    filed = [record for record in case.records if record.done and record.transition == "submit"]
    if what in {"correct", "aside"}:
        facts = application(filed[-1].on, scope=words) if filed and what == "correct" else None
        return case.correct(filed[-1].seq, on=on, reason=words, facts=facts)[0] if filed else case
    facts = {"submit": application(on, applicant=words), "reject": Rejection(reasons=words), "grant": grant(on)}[what]
    return case.advance(Request(what, on, facts, by=words))[0]


def test_an_act_of_a_day_before_what_time_had_brought_is_refused_as_a_file_would_judge_it_first():
    late = certified(GRANTED).until(day("2029-09-21"))
    filed = facts_for(certified(GRANTED), "lodge_appeal", day("2026-10-10"))
    case, _ = late.advance(Request("lodge_appeal", day("2026-10-10"), filed))
    assert [record.transition for record in case.records[-2:]] == ["expire", "lodge_appeal"]

    with pytest.raises(CaseNotWritableError, match="an act is of a day before one on which time had moved the case"):
        case_file(case)


def test_what_time_brings_after_the_last_act_happens_again():
    case = certified(GRANTED).until(day("2029-09-21"))

    assert case.records[-1].transition == "expire"
    assert again(case).records == case.records


def test_a_day_to_which_nothing_happened_is_not_written():
    assert "\nuntil:" not in case_file(certified(GRANTED).until(day("2027-01-01")))


def test_keys_and_who_acted_are_written_and_numbers_are_not():
    case, _ = Case.new("c", ITSMS).advance(Request("submit", GRANTED, application(GRANTED), "Shen Yan", "first"))
    words = case_file(case)

    assert "key: first" in words
    assert "by: Shen Yan" in words
    assert "#" not in case_file(certified(GRANTED))


def test_a_correction_of_an_act_is_called_by_its_number():
    case = certified(GRANTED)
    corrected, verdict = case.correct(9, on=GRANTED, reason="misread", facts=case.records[8].facts)

    assert verdict.transition == "correct"
    assert again(corrected).records == corrected.records


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_text_that_no_file_holds_is_refused(reason):
    case, _ = Case.new("c", ITSMS).advance(Request("submit", GRANTED, application(GRANTED, scope=reason)))

    with pytest.raises(CaseNotWritableError, match="'c' cannot be written as a case file: a text in it is blank"):
        case_file(case)


def test_a_case_under_two_policies_is_refused():
    case = certified(GRANTED)
    later = case.settle(ITSMS.policy().settle("Chen Li", GRANTED, certificate_term=1))
    moved = steps(later, ("suspend", day("2027-01-04"), suspension(day("2027-01-04"))))

    with pytest.raises(CaseNotWritableError, match="several policies"):
        case_file(moved)
    assert case_file(later) == case_file(case)


def test_a_case_with_records_left_where_they_are_kept_is_refused():
    with pytest.raises(CaseNotWritableError, match="earlier ones are not loaded"):
        case_file(evolve(certified(GRANTED), unread=3))
