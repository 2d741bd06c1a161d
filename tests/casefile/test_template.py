"""The template for a new case."""

import pytest
from attrs import evolve, frozen

from certflow import ITSMS, State, Text, Transition, fact
from certflow.casefile import read_case_text, template
from certflow.casefile.shapes import fields_of
from certflow.rules.lifecycle import Lifecycle
from certflow.schemes.itsms.application import ACCEPT, Acceptance
from certflow.schemes.itsms.scheme import CERTIFICATION
from certflow.schemes.itsms.states import DECISION


@frozen(kw_only=True)
class Reviewed:
    by: str | None = fact("who reviewed", "评审人")


COURSE = ["submit", "accept", "conclude", "plan_audit", "hold_stage_1", "hold_stage_2", "record_meeting", "record_meeting",
          "close_audit", "grant"]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_template_reads_and_runs_to_the_grant(lang):
    found = read_case_text(template(ITSMS, lang))
    assert [act.request.transition for act in found.acts] == COURSE
    case = found.run()
    assert all(record.done for record in case.records)
    assert case.tracks["C1"].state == "granted"


def test_both_languages_hold_the_same_case():
    english, chinese = (read_case_text(template(ITSMS, lang)) for lang in ("en", "zh"))
    assert english.acts == chinese.acts


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_fact_of_the_course_stands_there_with_its_label(lang):
    text = template(ITSMS, lang)
    blocks = text.split("    do: ")[1:]
    takes = {transition.id: transition.takes for _, transition in ITSMS.transitions()}
    for do, block in zip(COURSE, blocks, strict=True):
        for field in fields_of(takes[do]):
            lines = [line for line in block.splitlines() if line.startswith(f"      {field.key}:")]
            assert len(lines) == 1, (do, field.key)
            assert f"# {field.label.render(lang)}" in lines[0]


def test_what_is_not_stated_differs_from_none():
    application, acceptance = template(ITSMS, "en").split("    do: ")[1:3]
    assert "\n      licences: []  # " in application
    assert "\n      licences:  # " in acceptance
    assert read_case_text(template(ITSMS, "en")).acts[1].request.facts.licences is None


def test_choices_are_listed():
    assert (
        "kind: opening  # which meeting it was; one of: opening (opening meeting), closing (closing meeting)"
        in template(ITSMS, "en")
    )
    assert "kind: opening  # 会议类型（可选：opening（首次会议）、closing（末次会议））" in template(ITSMS, "zh")


def test_what_is_commented_out_reads_once_the_marks_are_taken_away():
    lines = template(ITSMS, "zh").splitlines()
    start = next(n for n, line in enumerate(lines) if line.strip().startswith("licences: []"))
    shown = [lines[start].replace("[]", ""), *(line.replace("# ", "  ", 1) for line in lines[start + 1 : start + 5])]
    text = "\n".join([*lines[:start], *shown, *lines[start + 5 :]])
    [licence] = read_case_text(text.replace("number:  # 行政许可编号", "number: L-1", 1)).acts[0].request.facts.licences
    assert licence.number == "L-1"


@frozen(kw_only=True)
class FurtherAcceptance(Acceptance):
    """An acceptance that says where it was filed."""

    shelf: str | None = fact("the shelf", "案卷架位")


def test_an_extension_shows_its_own_facts():
    accept = Transition[FurtherAcceptance](
        "accept", ACCEPT.sources, ACCEPT.target, title=Text("Accept", "受理"), clause=ACCEPT.clause,
        takes=FurtherAcceptance, guards=ACCEPT.guards,
    )  # fmt: skip
    lifecycle: Lifecycle = CERTIFICATION.extend(transitions=(accept,))
    scheme = ITSMS.extend("further-itsms-2026", lifecycle)
    text = template(scheme, "zh")
    assert "      shelf:  # 案卷架位" in text
    found = read_case_text(text, schemes={scheme.id: scheme})
    assert isinstance(found.acts[1].request.facts, FurtherAcceptance)
    assert found.run().tracks["C1"].state == "granted"


def test_an_act_that_a_scheme_puts_between_stands_there_to_be_filled_in():
    certification = ITSMS.by_id["certification"]
    review = State("review", Text("under review", "评审中"))
    passed = Transition[Reviewed](
        "pass_review", review, DECISION, title=Text("Pass", "通过"), clause=ACCEPT.clause, takes=Reviewed
    )
    longer = certification.extend(
        states=(review,), transitions=(evolve(certification.act("to_decision"), target=review), passed)
    )
    child = ITSMS.extend("child", longer)
    text = template(child, "zh")
    assert "    do: pass_review  # 通过\n    by: Shen Yan  # 办理人（可不填）\n    with:\n      by:  # 评审人\n" in text
    found = read_case_text(text, schemes={"child": child})
    assert [act.request.transition for act in found.acts] == [*COURSE[:-1], "pass_review", "grant"]
    assert found.run().tracks["C1"].state == "granted"
