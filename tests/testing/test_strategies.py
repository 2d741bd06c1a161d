"""What hypothesis draws for any scheme: days, facts, requests, and histories that judged again are the same."""

from datetime import date

import pytest
from attrs import frozen
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from certflow import (
    ITSMS,
    Case,
    CertflowError,
    Clause,
    Guard,
    Layer,
    Nothing,
    Request,
    State,
    Text,
    Transition,
    fact,
    holds_from,
    lacks,
    missing,
    undetermined,
)
from certflow.schemes.itsms.certificate_content import Grant
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.states import GRANTED
from certflow.testing import certified, facts_for, in_audit
from certflow.testing.strategies import BEGIN, days, facts, histories, requests

WATCHED = State("watched", Text("under watch", "重点关注中"))


@frozen(kw_only=True)
class Watch:
    """Facts of a stranger's own."""

    why: str | None = fact("why it is watched", "关注原因")
    since: date | None = fact("the day since which it is watched", "关注起始日期")


def watch(case, facts):
    if facts.since is None:
        return undetermined(missing(lacks(facts, "since")))
    return holds_from(facts.since, Text("watched since {day}", "自{day}起关注", day=facts.since))


HOUSE = Clause(Layer.CONTRACT, Text("Handbook", "手册"), "1", Text("Certificates are watched", "关注证书"))
ACTS = (
    Transition[Watch]("watch", GRANTED, WATCHED, title=Text("Watch", "列入关注"), clause=HOUSE, takes=Watch,
                      guards=(Guard(HOUSE, Text("Since then", "起始"), watch),)),
    Transition[Nothing]("let_be", WATCHED, GRANTED, title=Text("Let be", "解除关注"), clause=HOUSE, takes=Nothing),
)  # fmt: skip
CERTIFICATION = ITSMS.by_id["certification"]
SEQUELS = ITSMS, ITSMS.extend("watched-2026", CERTIFICATION.extend(states=(WATCHED,), transitions=ACTS))
UNSHRUNK = settings(max_examples=2000, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
GENTLE = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def starts(scheme):
    return Case.new("new", scheme), in_audit(BEGIN, scheme=scheme), certified(date(2026, 10, 1), scheme=scheme)


@pytest.mark.parametrize("scheme", SEQUELS, ids=lambda scheme: scheme.id)
@GENTLE
@given(data=st.data())
def test_a_history_judged_again_is_the_same_and_loses_nothing(scheme, data):
    before = data.draw(st.sampled_from(starts(scheme)))
    case = data.draw(histories(scheme, starts=[before]))

    assert case.scheme is scheme
    assert case.records[: len(before.records)] == before.records
    assert [record.seq for record in case.records] == list(range(1, len(case.records) + 1))
    assert Case.replay(case.id, scheme, case.records, case.policy) == case
    assert Case.load(case.id, scheme, case.records, case.policy) == case


@GENTLE
@given(data=st.data())
def test_a_request_is_answered_or_told_its_mistake_and_leaves_the_case_as_it_was(data):
    case = data.draw(st.sampled_from(starts(ITSMS)))
    request = data.draw(requests(case))
    records = case.records
    try:
        moved, verdict = case.advance(request)
    except CertflowError:
        assert case.records == records
        return
    assert moved.records[: len(records)] == records
    assert verdict.permitted == moved.records[-1].done or moved.records[-1].cause is not None


@GENTLE
@given(data=st.data())
def test_facts_by_type_can_be_judged(data):
    application, grant = data.draw(facts(Application)), data.draw(facts(Grant))

    assert type(application) is Application
    assert application.further_documents is not None
    assert isinstance(Case.new("demo", ITSMS).ask(Request("submit", BEGIN, application)).permitted, bool)
    assert grant.certificate is None or grant.certificate.first_day is None or grant.certificate.first_day >= BEGIN


@given(days(date(2028, 2, 28), date(2028, 3, 1)))
def test_days_lie_between_the_first_and_the_last(day):
    assert date(2028, 2, 28) <= day <= date(2028, 3, 1)


@pytest.mark.parametrize("what", ["blocked", "corrected", "moved", "caused"])
def test_histories_come_by_all_that_befalls_a_case(what):
    saw = {
        "blocked": lambda case: any(not record.done for record in case.records),
        "corrected": lambda case: any(record.transition == "correct" and record.done for record in case.records),
        "moved": lambda case: case.tracks.get("C1") is not None and case.tracks["C1"].state == "contract",
        "caused": lambda case: any(record.cause for record in case.records),
    }[what]

    assert find(histories(ITSMS, starts=starts(ITSMS)[:2]), saw, settings=UNSHRUNK)


def test_requests_begin_from_a_scheme_as_well_and_take_samples_of_ones_own():
    samples = {Application: lambda view, on: Application(applicant="Acme")}
    drawn = find(
        requests(ITSMS, samples=samples),
        lambda request: isinstance(request.facts, Application) and request.facts.applicant == "Acme",
        settings=UNSHRUNK,
    )

    assert drawn.facts == facts_for(Case.new("demo", ITSMS), "submit", drawn.on, samples=samples)
