"""Running a case file."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from certflow import (
    ITSMS,
    BlockedError,
    CaseFileError,
    CorrectionError,
    DayOrderError,
    KeyReusedError,
    UnknownTrackError,
)
from certflow.case.record import Correction
from certflow.casefile import read_case_text
from certflow.schemes.itsms.certificate import EXPIRE
from certflow.schemes.itsms.scheme import CERTIFICATION

APPLY = """\
certflow: 1
case: demo
acts:
- {on: 2026-09-01, do: submit, key: application-1, by: Shen Yan, with: {scope: operation of IT services}}
"""


def done(case):
    return [(record.transition, record.outcome) for record in case.records]


def test_a_case_runs_to_its_certificate(valid_file):
    case = valid_file.run()
    assert case.id == "example-1"
    assert case.tracks["C1"].state == "granted"
    assert all(record.done for record in case.records)
    assert case.records[0].by == "Shen Yan"


def test_a_blocked_act_is_recorded_and_the_rest_goes_on(valid):
    text = valid.replace("acts:", "acts:\n  - {on: 2026-08-01, do: submit, key: early}", 1)
    case = read_case_text(text).run()
    assert done(case)[:3] == [("submit", "blocked"), ("submit", "done"), ("accept", "done")]
    assert case.records[0].key == "early"
    assert case.tracks["C1"].state == "granted"


def test_time_runs_until_the_day_asked_for(valid):
    before = read_case_text(valid.replace("acts:", "until: 2029-09-20\nacts:", 1)).run()
    after = read_case_text(valid.replace("acts:", "until: 2029-09-21\nacts:", 1)).run()
    assert before.tracks["C1"].state == "granted"
    assert (after.tracks["C1"].state, after.records[-1].on) == ("expired", date(2029, 9, 21))


@pytest.mark.parametrize(
    ("act", "cause", "en", "zh"),
    [
        ("{on: 2026-09-02, do: accept, track: C9}", UnknownTrackError, "track 'C9'", "不能在流程“C9”上办理"),
        (
            "{on: 2026-09-02, do: submit, key: application-1}",
            KeyReusedError,
            "was used by record 1",
            "编号“application-1”已由第1条",
        ),
        ("{on: 2026-09-02, do: correct, of: 1, reason: x, key: application-1}", KeyReusedError, "was used", "另取编号"),
        ("{on: 2026-09-02, do: correct, of: application-1, reason: x}", CorrectionError, "it was blocked", "不能更正"),
    ],
)
def test_an_act_that_cannot_be_asked_is_a_mistake_with_its_line(judge, act, cause, en, zh):
    found = read_case_text(f"{APPLY}\n- {act}\n")
    with pytest.raises(CaseFileError) as caught:
        found.run()
    assert judge(caught.value) == [(6, "acts[2]")]
    assert isinstance(caught.value.__cause__, cause)
    assert en in caught.value.en
    assert zh in caught.value.zh


def test_a_day_before_the_last_move_is_a_mistake_with_its_line(judge, valid):
    found = read_case_text(valid + "  - on: 2026-09-20\n    do: refuse\n")
    line = valid.count("\n") + 1
    with pytest.raises(CaseFileError) as caught:
        found.run()
    assert judge(caught.value) == [(line, "acts[11]")]
    assert isinstance(caught.value.__cause__, DayOrderError)


@pytest.mark.parametrize("of", ["plan", "4"])
def test_a_correction_puts_the_facts_right_by_key_and_by_number(valid, of):
    text = valid.replace("    do: plan_audit", "    key: plan\n    do: plan_audit", 1)
    text += f"  - on: 2026-09-22\n    do: correct\n    of: {of}\n    reason: misread\n    by: Shen Yan\n    with: {{team: [He Jun, Tang Min, Bai Xue]}}\n"
    case = read_case_text(text).run()
    [plan] = [record for record in case.effective() if record.transition == "plan_audit"]
    assert plan.facts.team == ("He Jun", "Tang Min", "Bai Xue")
    last = case.records[-1]
    assert (last.transition, last.on, last.by, last.facts.reason) == (
        "correct",
        date(2026, 9, 22),
        "Shen Yan",
        "misread",
    )


def test_the_number_is_that_of_the_act_not_of_the_record(valid):
    text = f"{valid}  - {{on: 2026-09-22, do: correct, of: 10, reason: granted in error}}\n"
    case = read_case_text(text).run()
    granted = next(record for record in case.records if record.transition == "grant")
    assert granted.seq == 11
    correction = case.records[-1].facts
    assert isinstance(correction, Correction)
    assert (correction.of, correction.sets_aside) == (11, (11,))
    assert case.tracks["C1"].state == "decision"


def test_the_number_is_that_of_the_act_not_of_what_time_brought_about(judge, valid):
    text = f"{valid}  - {{on: 2030-01-01, do: reapply}}\n  - {{on: 2030-01-02, do: correct, of: 11, reason: x}}\n"
    with pytest.raises(CaseFileError, match="record 12 cannot be corrected: it was blocked") as caught:
        read_case_text(text).run()
    assert judge(caught.value) == [(valid.count("\n") + 2, "acts[12]")]


def test_an_act_asked_twice_can_be_corrected_under_either_number(valid):
    head, acts = valid.replace("  - on: 2026-09-01", "  - key: first\n    on: 2026-09-01", 1).split("acts:\n")
    first = acts.split("  - on: 2026-09-03")[0]
    for number in (1, 2):
        text = f"{head}acts:\n{first}{first}  - {{on: 2026-09-22, do: correct, of: {number}, reason: in error}}\n"
        correction = read_case_text(text).run().records[-1].facts
        assert (correction.of, correction.sets_aside) == (1, (1,))


def test_an_act_asked_twice_with_one_key_is_done_once(valid):
    keyed = valid.replace("  - on: 2026-09-01", "  - key: first\n    on: 2026-09-01", 1)
    head, acts = keyed.split("acts:\n")
    first = acts.split("  - on: 2026-09-03")[0]
    text = f"{head}acts:\n{first}{acts}  - {{on: 2026-09-22, do: correct, of: 11, reason: granted in error}}\n"
    case = read_case_text(text).run()
    assert [record.transition for record in case.records].count("submit") == 1
    assert case.tracks["C1"].state == "decision"


def test_running_leaves_the_file_as_it_was(valid_file):
    assert valid_file.run() == valid_file.run()


def test_blocked_acts_raise_only_on_request():
    case = read_case_text(APPLY).run()
    [record] = case.records
    assert not record.done
    with pytest.raises(BlockedError):
        case.ask(read_case_text(APPLY).acts[0].request).raise_if_blocked()


def test_a_tie_in_the_time_that_runs_is_a_mistake_of_until(judge, valid):
    lapse = evolve(EXPIRE, id="lapse")
    scheme = ITSMS.extend("tied-itsms-2026", CERTIFICATION.extend(transitions=(lapse,)))
    text = valid.replace(f"scheme: {ITSMS.id}", f"scheme: {scheme.id}").replace("acts:", "until: 2029-10-01\nacts:", 1)
    line = text.splitlines().index("until: 2029-10-01") + 1
    found = read_case_text(text, schemes={scheme.id: scheme})
    with pytest.raises(CaseFileError, match="expire, lapse all fall on 2029-09-21") as caught:
        found.run()
    assert judge(caught.value) == [(line, "until")]


def test_an_act_that_two_open_runs_could_mean_has_to_name_its_track(judge):
    text = (Path(__file__).parents[2] / "examples" / "surveillance-terminated.yaml").read_text(encoding="utf-8")
    assert read_case_text(text).run().tracks["S2"].state == "closed"
    before, _, after = text.rpartition("    track: S2\n")
    lines = before.count("\n")
    with pytest.raises(CaseFileError) as caught:
        read_case_text(before + after).run()
    (problem,) = judge(caught.value)
    assert problem[0] in {lines, lines - 1}
    assert "S1, S2, S3" in str(caught.value)
