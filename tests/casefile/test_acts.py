"""The acts of a case file and what can be wrong with them."""

from datetime import date

import pytest

from certflow import Nothing, Request
from certflow.casefile import CorrectionRequest, read_case_text
from certflow.schemes.itsms.audit_facts import AuditPlan, Stage

HEAD = "certflow: 1\ncase: demo\nacts:\n"


@pytest.mark.parametrize(
    ("acts", "mistakes"),
    [
        pytest.param("- do: submit\n", [(4, "acts[1].on")], id="no day"),
        pytest.param("- on:\n  do: submit\n", [(4, "acts[1].on")], id="empty day"),
        pytest.param("- on: 2026-09-01\n", [(4, "acts[1].do")], id="no act"),
        pytest.param("- on: 2026-09-01\n  do: submt\n", [(5, "acts[1].do")], id="unknown act"),
        pytest.param("- on: 2030-09-01\n  do: expire\n", [(5, "acts[1].do")], id="automatic act"),
        pytest.param("- on: 2026-09-01\n  do: submit\n  byy: x\n", [(6, "acts[1].byy")], id="unknown key"),
        pytest.param("- on: 2026-09-01\n  do: submit\n  of: x\n", [(6, "acts[1].of")], id="of without correct"),
        pytest.param("- submit\n", [(4, "acts[1]")], id="act is a text"),
        pytest.param("-\n", [(4, "acts[1]")], id="act is empty"),
        pytest.param("- on: 2026-09-01\n  do: submit\n  by: [x]\n", [(6, "acts[1].by")], id="by is a list"),
        pytest.param("- on: 2026-09-01\n  do: submit\n  with: x\n", [(6, "acts[1].with")], id="facts are a text"),
        pytest.param(
            "- {on: 2026-09-01, do: back_to_audit, with: {a: b}}\n", [(4, "acts[1].with.a")], id="no facts taken"
        ),
        pytest.param(
            "- on: 2026-13-01\n  do: submit\n- on: 2026-09-01\n  do: accept\n  with:\n    reviewed: x\n",
            [(4, "acts[1].on"), (9, "acts[2].with.reviewed")],
            id="every act is looked at",
        ),
    ],
)
def test_mistakes_of_an_act(refused, acts, mistakes):
    assert refused(HEAD + acts) == mistakes


SUBMIT = "- on: 2026-09-01\n  do: submit\n  key: first\n"


@pytest.mark.parametrize(
    ("correction", "mistakes"),
    [
        pytest.param("of: first", [(7, "acts[2].reason")], id="no reason"),
        pytest.param("reason: x", [(7, "acts[2].of")], id="no act named"),
        pytest.param("of: frist\n  reason: x", [(9, "acts[2].of")], id="unknown key"),
        pytest.param("of: 2\n  reason: x", [(9, "acts[2].of")], id="its own number"),
        pytest.param("of: 0\n  reason: x", [(9, "acts[2].of")], id="number zero"),
        pytest.param("of: first\n  reason: x\n  with:", [(11, "acts[2].with")], id="facts left empty"),
        pytest.param(
            "of: first\n  reason: x\n  with: {licence: []}", [(11, "acts[2].with.licence")], id="unknown fact"
        ),
        pytest.param("of: first\n  reason: x\n  track: C1", [(11, "acts[2].track")], id="a track"),
    ],
)
def test_mistakes_of_a_correction(refused, correction, mistakes):
    assert refused(f"{HEAD}{SUBMIT}- on: 2026-09-02\n  do: correct\n  {correction}\n") == mistakes


def test_a_correction_cannot_be_corrected(refused, said):
    text = f"{HEAD}{SUBMIT}- {{on: 2026-09-02, do: correct, of: 1, reason: x}}\n- {{on: 2026-09-02, do: correct, of: 2, reason: x}}\n"
    assert refused(text) == [(8, "acts[3].of")]
    assert "itself a correction" in said(text)[0]


def test_only_acts_above_can_be_corrected(refused):
    text = f"{HEAD}- {{on: 2026-09-02, do: correct, of: first, reason: x}}\n{SUBMIT}"
    assert refused(text) == [(4, "acts[1].of")]


def test_an_unknown_act_names_those_that_look_alike(said):
    en, zh = said(f"{HEAD}- on: 2026-09-01\n  do: submt\n")
    assert "did you mean submit?" in en
    assert "没有名为“submt”的办理事项；是否为 submit？" in zh


def test_an_act_like_no_other_says_where_all_are_listed(said):
    en, zh = said(f"{HEAD}- {{on: 2026-09-01, do: zzz}}\n")
    assert "certflow schema lists the acts there are" in en
    assert "现有办理事项见 certflow schema" in zh


def test_what_time_brings_about_is_left_to_until(said):
    en, zh = said(f"{HEAD}- on: 2030-09-01\n  do: expire\n")
    assert "`until:`" in en
    assert "自动发生" in zh


def test_an_act_is_a_request_with_its_line():
    text = f"{HEAD}- on: 2026-09-06\n  do: plan_audit\n  by: Shen Yan\n  key: plan\n  track: A1\n  with:\n    team: [He Jun, Tang Min]\n"
    [act] = read_case_text(text).acts
    facts = AuditPlan(team=("He Jun", "Tang Min"))
    assert act.line == 4
    assert act.request == Request("plan_audit", date(2026, 9, 6), facts, "Shen Yan", "plan", "A1")


@pytest.mark.parametrize("given", ["", ", with: ", ", with: {}", ", with: ~"])
def test_facts_may_be_left_out(given):
    text = f"{HEAD}- {{on: 2026-09-06, do: back_to_audit{given}}}\n- {{on: 2026-09-06, do: hold_stage_1{given}}}\n"
    first, second = read_case_text(text).acts
    assert first.request.facts == Nothing()
    assert second.request.facts == Stage()


def test_a_correction_takes_the_facts_of_the_act_it_puts_right():
    text = (
        f"{HEAD}- {{on: 2026-09-06, do: plan_audit, key: plan}}\n"
        "- {on: 2026-09-07, do: correct, of: plan, reason: misread, by: Shen Yan, key: fix, with: {team: [He Jun]}}\n"
        "- {on: 2026-09-08, do: correct, of: 1, reason: in error}\n"
    )
    _, put_right, set_aside = read_case_text(text).acts
    assert put_right.line == 5
    assert put_right.request == CorrectionRequest(
        of="plan", on=date(2026, 9, 7), reason="misread", facts=AuditPlan(team=("He Jun",)), by="Shen Yan", key="fix"
    )
    assert set_aside.request == CorrectionRequest(of=1, on=date(2026, 9, 8), reason="in error")
