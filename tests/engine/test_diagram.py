"""A diagram shows everything a scheme holds, in either language, as Mermaid and as Graphviz text."""

import re
import shutil
from itertools import product
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from certflow import ITSMS, START, Consequence, Nothing, State, Text
from certflow.engine import svg as drawing
from certflow.engine.diagram import diagram_of
from certflow.engine.dot import dot
from certflow.engine.mermaid import mermaid
from certflow.errors.diagram import UnknownLifecycleError

FOUND = shutil.which("dot")
LANGS = ("en", "zh")
EACH = pytest.mark.parametrize(("lifecycle", "lang"), list(product((None, *ITSMS.by_id), LANGS)))
HARSH = '1. A & B &lt; <c> "d" \\e | [g]: h; 1%% #x `q` *i* _u_ -- --> y：“评审”；（一）'
CERTIFICATION = ITSMS.by_id["certification"]


def act(name):
    return next(t for _, t in ITSMS.transitions() if t.id == name)


def with_review(title, ident="technical_review"):
    """The scheme with a state between audit and decision."""
    review = State(ident, Text(title, title))
    passed = evolve(act("to_decision"), id="pass_review", sources=(review,), title=Text("Pass the review", "通过评审"))
    return ITSMS.extend(
        "reviewed",
        CERTIFICATION.extend(states=(review,), transitions=(evolve(act("to_decision"), target=review), passed)),
    )


def whole_words(text):
    """What a person reads of a Mermaid text: numbered signs as they are, broken lines whole."""
    return re.sub(r"#(\d+);", lambda sign: chr(int(sign[1])), text.replace("<br/>", " "))


def same(words):
    """Words without the places where a line may break."""
    return re.sub(r"\s+", "", words)


def edges(text):
    """(source, target) and the words of each arrow of a Mermaid text."""
    found = re.findall(r"^ *(\S+) --> (\S+)(?: : (.*))?$", text, re.MULTILINE)
    said = {}
    for source, target, words in found:
        said[source, target] = said.get((source, target), "") + same(whole_words(words))
    return said


def labels(text):
    """The name and the words of each node of a Graphviz text."""
    found = re.findall(r'^ *"([^"]*)" \[label="((?:[^"\\]|\\.)*)"', text, re.MULTILINE)
    plain = {name: re.sub(r"\\[nl]", " ", words) for name, words in found}
    return {name: same(re.sub(r"\\(.)", r"\1", words).replace("&amp;", "&")) for name, words in plain.items()}


def acts_of(node):
    """The acts that a node of a Graphviz text stands for: (lifecycle, act); acts between the same two states share one."""
    home, _, names = node.removesuffix("()").partition("/")
    return {(home, name) for name in names.split("+")} if node.endswith("()") else set()


def lines(text):
    """(from, to, other attributes) of each line of a Graphviz text, in the direction in which it is read."""
    found = re.findall(r'^ *"([^"]*)" -> "([^"]*)" \[([^\]]*)\]', text, re.MULTILINE)
    return {(a, b, more) for a, b, more in found}


CAUSING = {link.after for link in ITSMS.consequences}
"""Acts that bring about others: each has a node of its own, also where it moves nothing."""


def joined(text, first, second):
    """Whether a solid line joins the two, whichever of them is drawn above."""
    return any({a, b} == {first, second} and more.startswith("dir=") for a, b, more in lines(text))


@pytest.mark.parametrize("lang", LANGS)
def test_the_mermaid_text_shows_every_state_and_every_act_where_it_begins_and_leads(lang):
    text = mermaid(diagram_of(ITSMS), lang)
    arrows = edges(text)
    for lifecycle in ITSMS.lifecycles:
        for state in lifecycle.states:
            name = f"{lifecycle.id}.{state.id}"
            assert f'state "{state.title.render(lang)}" as {name}' in text
            assert ((name, "[*]") in arrows) == state.final
        for transition in lifecycle.transitions:
            title = transition.title.render(lang)
            for source in transition.sources:
                start = "[*]" if source == START else f"{lifecycle.id}.{source.id}"
                listed = f"{start} : {title}" in text
                if transition.target is None or (transition.opens and source != START):
                    assert listed, (transition.id, source.id)
                else:
                    assert same(title) in arrows[start, f"{lifecycle.id}.{transition.target.id}"]
            if transition.opens:
                assert same(title) in arrows["[*]", f"{lifecycle.id}.{transition.target.id}"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_graphviz_text_shows_every_state_and_every_act_where_it_begins_and_leads(lang):
    text = dot(diagram_of(ITSMS), lang)
    words = labels(text)
    for lifecycle in ITSMS.lifecycles:
        for state in lifecycle.states:
            assert words[f"{lifecycle.id}/{state.id}"].startswith(same(state.title.render(lang)))
        for transition in lifecycle.transitions:
            title = same(transition.title.render(lang))
            moved = [START] if transition.opens else transition.sources
            for source in transition.sources:
                if (transition.target is None and transition not in CAUSING) or source not in moved:
                    assert f"–{title}" in words[f"{lifecycle.id}/{source.id}"]
            if transition.target is not None:
                name = next(node for node in words if (lifecycle.id, transition.id) in acts_of(node))
                assert title in words[name]
                assert joined(text, name, f"{lifecycle.id}/{transition.target.id}")
                assert all(joined(text, f"{lifecycle.id}/{source.id}", name) for source in moved)


@pytest.mark.parametrize("lang", LANGS)
def test_every_consequence_is_drawn_from_the_act_that_causes_to_the_one_that_follows(lang):
    graphviz, text = dot(diagram_of(ITSMS), lang), edges(mermaid(diagram_of(ITSMS), lang))
    dashed = {(a, b) for a, b, more in lines(graphviz) if "style=dashed" in more}
    links = [
        (link, first.id, second.id)
        for link in ITSMS.consequences
        for first, second in product(ITSMS.homes[link.after.id], ITSMS.homes[link.then.id])
    ]
    node_of = {act: node for node in labels(graphviz) for act in acts_of(node)}
    assert dashed == {(node_of[first, c.after.id], node_of[second, c.then.id]) for c, first, second in links}
    assert ("audit/close_audit()", "certification/to_decision()") in dashed
    for link, first, second in links:
        ends = [t.target or t.sources[0] for t in (link.after, link.then)]
        words = text[f"{first}.{ends[0].id}", f"{second}.{ends[1].id}"]
        assert same(link.after.title.render(lang)) in words
        assert same(link.then.title.render(lang)) in words


@pytest.mark.parametrize(
    ("name", "en", "zh"),
    [
        ("expire", "The certificate expires (by time alone)", "证书到期失效（到期自动发生）"),
        ("end_old_edition", "The certificate to the old edition ends (by time alone)", "旧版证书失效（到期自动发生）"),
        ("reapply", "Apply again (begins a new run)", "重新申请（另起一次流程）"),
        ("to_decision", "Pass to the certification decision (follows from: Close the audit)",
         "转入认证决定（由“结束审核”引起）"),
    ],
)  # fmt: skip
def test_an_act_says_what_is_particular_about_it(name, en, zh):
    for lang, words in (("en", en), ("zh", zh)):
        nodes = labels(dot(diagram_of(ITSMS, "certification"), lang))
        (label,) = (label for node, label in nodes.items() if ("certification", name) in acts_of(node))
        assert same(words) in label
        assert same(words) in "".join(edges(mermaid(diagram_of(ITSMS, "certification"), lang)).values())


def test_an_act_says_what_it_sets_aside_and_not_that_it_may_take_place_in_every_state():
    for lang, lodge, uphold in (
        ("en", "Lodge an appeal", "Uphold the appeal (sets a decision aside)"),
        ("zh", "提出申诉", "认定申诉成立（使一项决定作废）"),
    ):
        words = labels(dot(diagram_of(ITSMS, "appeal"), lang))
        assert (words["appeal/lodge_appeal()"], words["appeal/uphold_appeal()"]) == (same(lodge), same(uphold))


def test_a_lifecycle_within_another_says_so_and_so_do_its_acts():
    for lang, heading, plan in (
        ("en", "initial audit (within: certification)", "Plan the initial audit (only while under audit)"),
        ("zh", "初次认证审核（属于“认证”流程）", "策划初次认证审核（须处于审核中）"),
    ):
        whole = diagram_of(ITSMS)
        assert f'state "{heading}" as audit {{'.replace(": ", "#58; ") in mermaid(whole, lang)
        assert same(plan) in edges(mermaid(whole, lang))["[*]", "audit.planned"]
        words = labels(dot(whole, lang))
        assert (words["audit/"], words["audit/plan_audit()"]) == (same(heading), same(plan))


def test_acts_between_the_same_two_states_share_one_arrow():
    text = mermaid(diagram_of(ITSMS, "audit"), "zh")
    assert text.count("stage_1 --> terminated") == 1
    assert whole_words(text).count("• 终止审核 • 审核随申请或证书一并结束") >= 1
    both = "audit/terminate_audit+discontinue_audit()"
    assert labels(dot(diagram_of(ITSMS, "audit"), "zh"))[both].startswith("•终止审核•审核随申请或证书一并结束（由")


def test_one_lifecycle_is_shown_alone_under_its_own_ids():
    text = mermaid(diagram_of(ITSMS, "certification"), "en")
    assert "granted --> suspended : Suspend the certificate" in text
    assert "stage_1" not in text
    assert not any("dashed" in more for *_, more in lines(dot(diagram_of(ITSMS, "certification"), "en")))


def test_a_final_state_has_a_double_frame_and_others_have_not():
    text = dot(diagram_of(ITSMS), "en")
    for lifecycle in ITSMS.lifecycles:
        for state in lifecycle.states:
            line = next(line for line in text.splitlines() if f'"{lifecycle.id}/{state.id}" [label' in line)
            assert ("peripheries=2" in line) == state.final


def test_an_act_that_leads_back_is_drawn_upwards_so_that_the_course_stays_on_top():
    drawn = lines(dot(diagram_of(ITSMS), "en"))
    assert ("certification/granted", "certification/restore()", "dir=back") in drawn
    assert ("certification/restore()", "certification/suspended", "dir=none") in drawn
    assert ("certification/suspend()", "certification/suspended", "dir=forward") in drawn


@pytest.mark.parametrize("title", ["technical review", "技术评审中", HARSH])
def test_a_state_added_by_an_extension_is_drawn_like_any_other(title):
    diagram = diagram_of(with_review(title))
    arrows, words = edges(mermaid(diagram, "en")), labels(dot(diagram, "en"))
    assert f'state "{title}" as certification.technical_review' in whole_words(mermaid(diagram, "en"))
    assert arrows["certification.technical_review", "certification.decision"] == "Passthereview"
    assert ("certification.audit", "certification.technical_review") in arrows
    assert ("certification.audit", "certification.decision") not in arrows
    assert words["certification/technical_review"] == same(title)
    assert joined(dot(diagram, "en"), "certification/technical_review", "certification/pass_review()")


def test_a_consequence_of_an_act_that_moves_nothing_is_drawn_from_that_act():
    link = Consequence(
        after=act("report_ground"), then=act("back_to_audit"), clause=ITSMS.edition, tracks=lambda _: (),
        facts=lambda _, __: Nothing(),
    )  # fmt: skip
    diagram = diagram_of(ITSMS.extend("linked", consequences=(link,)))
    text = dot(diagram, "zh")
    assert any(line[:2] == ("audit/report_ground()", "certification/back_to_audit()") for line in lines(text))
    for state in ("planned", "stage_1", "stage_2"):
        assert joined(text, f"audit/{state}", "audit/report_ground()")
        assert f"audit.{state} : 报告终止审核的情形" in mermaid(diagram, "zh")
        assert "报告终止审核的情形" not in labels(text)[f"audit/{state}"]
    assert "引起“退回审核”" in edges(mermaid(diagram, "zh"))["audit.planned", "certification.audit"]


LABEL = r"(?:[\w\s(),./\u0080-\U0010ffff-]|#\d+;)+"
NAME = r"[A-Za-z0-9_.]+"
GRAMMAR = re.compile(
    rf'state "{LABEL}" as {NAME}(?: \{{)?|\}}|{NAME} : {LABEL}'
    rf"|(?:\[\*\]|{NAME}) --> (?:\[\*\]|{NAME})(?: : {LABEL}(?:<br/>{LABEL})*)?"
)


def assert_is_mermaid(text):
    head, *rest = text.split("---\n", 2)[1:]
    assert re.fullmatch(r'title: "(?:[^"\\\n]|\\.)*"\n', head)
    body = rest[0].removesuffix("\n").split("\n")
    assert body[:2] == ["stateDiagram-v2", "    direction TB"]
    assert [line for line in body[2:] if not GRAMMAR.fullmatch(line.strip())] == []
    assert sum(line.endswith("{") for line in body) == body.count("    }")


@EACH
def test_the_mermaid_text_holds_to_the_grammar_of_state_diagrams(lifecycle, lang):
    assert_is_mermaid(mermaid(diagram_of(ITSMS, lifecycle), lang))


@pytest.mark.parametrize("ident", ["a b", "评审", "x:y", "end", "note", "State", "a-b", '"', "<<fork>>", "[*]"])
def test_signs_and_ids_of_a_scheme_do_not_break_the_mermaid_text(ident):
    text = mermaid(diagram_of(with_review(HARSH, ident), "certification"), "en")
    assert_is_mermaid(text)
    named = re.search(r'state "1\. A[^"]*" as (\S+)', text)[1]
    assert named.lower() not in {"end", "note", "state"}
    assert f"{named} --> decision" in text


def test_an_unknown_lifecycle_is_refused_with_those_there_are():
    with pytest.raises(UnknownLifecycleError) as caught:
        diagram_of(ITSMS, "nope")
    assert isinstance(caught.value, LookupError)
    assert caught.value.known == (*ITSMS.by_id,)
    assert caught.value.render("en") == f"unknown lifecycle 'nope'; there are: {', '.join(ITSMS.by_id)}"
    assert caught.value.render("zh") == f"没有名为“nope”的流程；现有流程：{'、'.join(ITSMS.by_id)}"


@EACH
def test_the_same_diagram_gives_the_same_text(lifecycle, lang):
    for write in (mermaid, dot):
        assert write(diagram_of(ITSMS, lifecycle), lang) == write(diagram_of(ITSMS, lifecycle), lang)


@pytest.mark.parametrize(
    "program", [pytest.param(FOUND, marks=pytest.mark.skipif(not FOUND, reason="no dot here"), id="dot"), None]
)
def test_the_renderer_takes_the_text_whatever_signs_it_holds(program, monkeypatch):
    monkeypatch.setattr(drawing.shutil, "which", lambda _: program)
    picture = drawing.svg(dot(diagram_of(with_review(HARSH, 'odd "id" \\ &')), "en"), HARSH, "en")
    texts = ET.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own picture
    assert same(HARSH) in same("".join(text.text for text in texts))
