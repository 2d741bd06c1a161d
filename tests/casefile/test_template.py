"""The template for a new case."""

import pytest
from attrs import frozen

from certflow import ITSMS, Text, Transition, fact
from certflow.casefile import read_case_text, template
from certflow.casefile.shapes import fields_of
from certflow.rules.lifecycle import Lifecycle
from certflow.schemes.itsms.application import ACCEPT, Acceptance
from certflow.schemes.itsms.scheme import CERTIFICATION

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
