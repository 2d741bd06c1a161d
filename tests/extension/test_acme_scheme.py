"""A scheme derived from the shipped one with public names alone."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from certflow import (
    ITSMS,
    Case,
    Clause,
    Layer,
    Nothing,
    Outcome,
    Request,
    SchemeError,
    Standing,
    State,
    Text,
    Transition,
    UnknownSettingError,
    met,
)
from certflow.testing import certified, day

FILE = Path(__file__).with_name("acme_scheme.py")
GRANTED = day("2026-09-21")
REVIEWED = day("2026-09-20")
OK = Text("fine", "好")
CLAUSE = Clause(Layer.CONTRACT, Text("handbook", "手册"), "9", OK)


def snapshot(scheme):
    """All that an extension could spoil, by id."""
    return (
        [(lifecycle.id, [state.id for state in lifecycle.states]) for lifecycle in scheme.lifecycles],
        [
            (lifecycle.id, t.id, [s.id for s in t.sources], t.target and t.target.id, [guard.id for guard in t.guards])
            for lifecycle, t in scheme.transitions()
        ],
        [setting.id for setting in scheme.settings],
        [(link.after.id, link.then.id) for link in scheme.consequences],
        [duty.id for duty in scheme.duties],
        [citation.clause.id for citation in scheme.register()],
    )


BEFORE = snapshot(ITSMS)


def load():
    spec = spec_from_file_location("acme_scheme", FILE)
    module = module_from_spec(spec)
    sys.modules["acme_scheme"] = module
    spec.loader.exec_module(module)
    return module


acme = load()
ACME = acme.ACME_ITSMS


def in_review(policy=None):
    """The shipped certification's own acts, under the derived scheme, until the audit is closed."""
    case = Case.new("demo", ACME, policy)
    for record in certified(GRANTED).records:
        if not record.cause and record.transition != "grant":
            case, verdict = case.advance(Request(record.transition, record.on, record.facts))
            verdict.raise_if_blocked()
    return case


def review(by="Fang Li", on=REVIEWED):
    return Request("pass_review", REVIEWED, acme.Review(by=by, on=on))


def test_closing_the_audit_leads_to_the_new_state():
    assert in_review().tracks["C1"].state == "technical_review"
    assert in_review().state_title("C1").render("zh") == "技术评审中"


def test_the_new_act_passes_the_case_on_and_the_grant_follows():
    case, verdict = in_review().advance(review())
    assert verdict.permitted

    grant = certified(GRANTED).records[-1]
    case, verdict = case.advance(Request("grant", GRANTED, grant.facts))
    assert verdict.raise_if_blocked().scheme == "acme-itsms-2026"
    assert case.tracks["C1"].state == "granted"
    assert Case.replay("demo", ACME, case.records) == case


def test_the_new_guard_answers_on_which_days_and_why():
    case = in_review()

    assert case.ask(review(on=day("2026-09-22"))).first_day == day("2026-09-22")
    assert case.ask(review(by=None)).in_the_way[0].finding.because.render("zh") == "缺：评审人"
    (judgement,) = case.ask(review(by="He Jun")).in_the_way
    assert judgement.finding.on(REVIEWED) is Outcome.UNMET
    assert judgement.clause.label.render("en") == "Acme handbook, 4.2"


def test_the_new_setting_changes_the_verdict_and_is_recorded():
    policy = ACME.policy().settle("Chen Li", REVIEWED, team_may_review=True)
    verdict = in_review(policy).ask(review(by="He Jun"))

    assert verdict.permitted
    assert verdict.policy.named() == {"team_may_review": True}


def test_the_new_act_is_offered_next_and_its_facts_are_asked_for():
    offered = {verdict.transition: verdict for verdict in in_review().next(REVIEWED)}

    assert offered["pass_review"].only_awaits_facts
    assert "grant" not in offered


def test_the_register_cites_the_new_clause_beside_those_of_the_parent():
    added = {citation.clause.id for citation in ACME.register()} - {citation.clause.id for citation in ITSMS.register()}

    assert added == {"Acme handbook 4.2"}


def test_the_parent_is_as_it_was():
    assert snapshot(ITSMS) == BEFORE
    assert "technical_review" not in {state.id for state in ITSMS.by_id["certification"].states}
    assert certified(GRANTED).tracks["C1"].state == "granted"
    with pytest.raises(UnknownSettingError):
        ITSMS.policy().settle("Chen Li", REVIEWED, team_may_review=True)


def test_the_extension_is_short_and_uses_public_names_alone():
    lines = [line for line in FILE.read_text("utf-8").splitlines() if line.strip()]
    sources = {line.split()[1] for line in lines if line.startswith("from certflow")}

    assert len(lines) < 60
    assert all(source == "certflow" or source.startswith("certflow.schemes.itsms.") for source in sources)


def test_a_guard_of_the_parent_lost_by_the_way_is_named():
    weak = evolve(acme.TO_REVIEW, guards=())

    with pytest.raises(SchemeError, match=r"'to_decision' loses guard 'audit_complete' of cnca-itsms-2026"):
        ITSMS.extend(
            "weak", acme.CERTIFICATION.extend(states=(acme.TECHNICAL_REVIEW,), transitions=(weak, acme.PASS_REVIEW))
        )


def yes(case):
    return met(OK)


@st.composite
def extensions(draw):
    """A lifecycle with a chain of new states behind one of its states, and perhaps one of its acts replaced."""
    parent = draw(st.sampled_from(ITSMS.lifecycles))
    source = draw(st.sampled_from([state for state in parent.states if not state.final]))
    names = draw(st.lists(st.from_regex(r"\Anew_[a-z]{1,6}\Z"), min_size=1, max_size=4, unique=True))
    states = tuple(State(name, OK, final=name == names[-1]) for name in names)
    acts = tuple(
        Transition[Nothing](f"to_{target.id}", start, target, title=OK, clause=CLAUSE, takes=Nothing)
        for start, target in zip((source, *states), states, strict=False)
    )
    replaced = draw(st.sampled_from(parent.transitions))
    strict = evolve(replaced, guards=(*replaced.guards, Standing(CLAUSE, OK, yes, id="one_more")))
    lax = evolve(replaced, guards=replaced.guards[1:])
    kind = draw(st.sampled_from(["added", "strict", "lax"]))
    given_acts = {"added": acts, "strict": (*acts, strict), "lax": (*acts, lax)}[kind]
    lost = [guard.id for guard in replaced.guards[:1]] if kind == "lax" else []
    return parent, states, given_acts, lost


@settings(max_examples=60, deadline=None)
@given(extension=extensions())
def test_no_extension_changes_its_parent(extension):
    parent, states, acts, lost = extension
    longer = parent.extend(states=states, transitions=acts)
    if lost:
        with pytest.raises(SchemeError):
            ITSMS.extend("child", longer)
    child = ITSMS.extend("child", longer, dropping=tuple(lost))

    assert snapshot(ITSMS) == BEFORE
    added = {state.id for state in child.by_id[parent.id].states} - {state.id for state in parent.states}
    assert added == {state.id for state in states}
    assert child.by_id[parent.id].by_id.keys() == parent.by_id.keys() | {act.id for act in acts}
    certified_there = Case.load("demo", child, certified(GRANTED).records)
    assert certified_there.tracks["C1"].state == "granted"
