"""Keeping cases: what was filed comes back, once, and whole."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from attrs import evolve

from certflow import ITSMS, KeyReusedError, Request
from certflow.case.plain import plain_record, plain_verdict
from certflow.errors import CaseExistsError, ConflictError, OtherSchemeError
from certflow.registry import Registry
from certflow.schemes.itsms.application import Rejection
from certflow.schemes.itsms.events import Reason, Revocation
from certflow.testing import acceptance, application, certified, contract, day, grant, steps, suspension

APPLIED = day("2026-09-01")
GRANTED = day("2026-09-21")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")
ACCEPT = Request("accept", day("2026-09-03"), acceptance(day("2026-09-03")), "Shen Yan", "accept")
POLICY = ITSMS.policy().settle("Chen Li", APPLIED, "the board's decision of 1 September", longest_suspension=3)


def blocked_and_expired():
    case = certified(GRANTED)
    case, _ = case.advance(Request("grant", GRANTED, grant(GRANTED)))
    case, _ = case.advance(Request("accept", GRANTED, acceptance(GRANTED, reviewed_by=None)))
    return case.until(day("2030-01-01"))


def revoked_and_again():
    on, again = day("2026-10-01"), day("2027-10-02")
    facts = Revocation(reason=Reason.REQUIREMENTS_NOT_MET, evidence="e", confirmed_on=on, decided_by="Luo Qing")
    return steps(certified(GRANTED), ("revoke", on, facts), ("reapply", again, application(again)))


def corrected():
    since = day("2026-10-01")
    case = steps(certified(GRANTED), ("suspend", since, suspension(since)))
    case, _ = case.correct(1, on=since, reason="typing error", facts=application(APPLIED, headcount=90), by="Shen Yan")
    case, _ = case.correct(12, on=since, reason="another client's")
    return case.correct(9, on=since, reason="not permitted: the grant rests on it")[0]


HISTORIES = {
    "certified": lambda: certified(GRANTED),
    "blocked and expired": blocked_and_expired,
    "revoked and applying again": revoked_and_again,
    "corrected": corrected,
}


def test_a_case_is_opened_with_its_first_act_and_carried_on(registry, clock):
    first = registry.open("A-1", SUBMIT)
    second = registry.advance("A-1", ACCEPT, version=first.version)

    assert (first.version, second.version) == (1, 2)
    assert first.verdict.permitted
    assert not first.repeated
    assert [record.transition for record in first.records] == ["submit"]
    case = registry.read("A-1")
    assert case.tracks["C1"].state == "contract"
    assert [record.key for record in case.records] == ["apply", "accept"]
    assert case.records[0].at == clock()
    assert case.records[0].at.utcoffset() == timedelta(0)


def plain(case):
    """A history as everybody sees it, without the time stamps that filing adds."""
    return [{**plain_record(record), "at": None} for record in case.records]


@pytest.mark.parametrize("name", HISTORIES)
def test_a_history_comes_back_with_the_same_facts_days_and_findings_in_both_languages(registry, clock, keep, name):
    case = HISTORIES[name]()
    clock.set("2030-01-01")
    keep(registry, "demo", case)
    registry.until("demo", day("2030-01-01"))
    case = case.until(day("2030-01-01"))
    kept = registry.read("demo")

    assert plain(kept) == plain(case)
    assert [record.facts for record in kept.records] == [record.facts for record in case.records]
    assert kept.tracks == case.tracks
    assert {kind: [r.seq for r in rs] for kind, rs in kept.files.items()} == {
        kind: [r.seq for r in rs] for kind, rs in case.files.items()
    }


def test_a_blocked_act_is_kept_with_every_reason(registry):
    registry.open("A-1", SUBMIT)
    answer = registry.advance("A-1", evolve(ACCEPT, facts=acceptance(ACCEPT.on, reviewed_by=None)))
    record = registry.read("A-1").records[1]

    assert not answer.verdict.permitted
    assert answer.version == 2
    assert record.outcome == "blocked"
    assert [j.finding.because.render("zh") for j in record.in_the_way] == [
        j.finding.because.render("zh") for j in answer.verdict.in_the_way
    ]
    assert record.in_the_way


def test_each_record_keeps_the_settings_it_was_judged_under(store, clock):
    registry = Registry(ITSMS, store, clock=clock, policy=POLICY)
    registry.open("A-1", SUBMIT)
    Registry(ITSMS, store, clock=clock).advance("A-1", ACCEPT)
    first, second = Registry(ITSMS, store, clock=clock).read("A-1").records

    assert first.policy == POLICY
    assert first.policy.settled["longest_suspension"].by == "Chen Li"
    assert first.policy.settled["longest_suspension"].on == APPLIED
    assert first.policy.settled["longest_suspension"].reason == "the board's decision of 1 September"
    assert second.policy == ITSMS.policy()


def test_a_settled_choice_comes_back_as_that_choice(store, clock):
    policy = ITSMS.policy().settle("Chen Li", APPLIED, full_period="corresponding_day", meetings_missed="both")
    Registry(ITSMS, store, clock=clock, policy=policy).open("A-1", SUBMIT)

    assert Registry(ITSMS, store).read("A-1").records[0].policy == policy


def test_asking_records_nothing(registry, everything):
    registry.open("A-1", SUBMIT)
    before = everything(registry.store)

    assert registry.ask("A-1", ACCEPT).permitted
    assert {verdict.transition for verdict in registry.next("A-1", ACCEPT.on)} >= {"accept", "reject", "withdraw"}
    assert registry.agenda(APPLIED, day("2027-01-01")) == registry.agenda(APPLIED, day("2027-01-01"), "A-1")
    assert everything(registry.store) == before


def test_cases_are_listed_by_id_by_state_and_by_the_day_time_moves_them(registry, keep):
    for n, granted in enumerate(["2026-09-21", "2026-09-25"]):
        keep(registry, f"B-{n}", certified(day(granted)))
    registry.open("A-1", SUBMIT)

    assert [(kept.case, kept.version, kept.state) for kept in registry.cases()] == [
        ("A-1", 1, "application"),
        ("B-0", 11, "granted"),
        ("B-1", 11, "granted"),
    ]
    assert [kept.case for kept in registry.cases(state="granted")] == ["B-0", "B-1"]
    assert [kept.case for kept in registry.cases(due=day("2029-09-20"))] == []
    assert [(kept.case, kept.due) for kept in registry.cases(due=day("2029-09-21"))] == [("B-0", day("2029-09-21"))]
    assert [kept.case for kept in registry.cases(due=day("2029-09-25"))] == ["B-0", "B-1"]


def test_the_same_request_again_has_the_first_answer_whatever_the_version(registry, everything):
    registry.open("A-1", SUBMIT)
    first = registry.advance("A-1", ACCEPT, version=1)
    before = everything(registry.store)

    for version in (None, 1, 2, 7):
        again = registry.advance("A-1", ACCEPT, version=version)
        assert again.repeated
        assert again.records == ()
        assert plain_verdict(again.verdict) == plain_verdict(first.verdict)
    assert everything(registry.store) == before


def test_the_same_blocked_request_again_is_blocked_for_the_same_reasons(registry, everything):
    registry.open("A-1", SUBMIT)
    request = evolve(ACCEPT, facts=acceptance(ACCEPT.on, reviewed_by=None))
    first = registry.advance("A-1", request)
    before = everything(registry.store)
    again = registry.advance("A-1", request)

    assert again.repeated
    assert not again.verdict.permitted
    assert plain_verdict(again.verdict) == plain_verdict(first.verdict)
    assert everything(registry.store) == before


@pytest.mark.parametrize(
    "change",
    [
        {"on": day("2026-09-04")},
        {"facts": acceptance(day("2026-09-03"), reviewed_by="Fang Li")},
        {"transition": "reject", "facts": Rejection(reviewed_by="Shen Yan", reasons="none")},
        {"track": "C2"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_key_used_again_for_another_request_is_refused(registry, everything, change):
    registry.open("A-1", SUBMIT)
    registry.advance("A-1", ACCEPT)
    before = everything(registry.store)

    with pytest.raises(KeyReusedError):
        registry.advance("A-1", evolve(ACCEPT, **change))
    assert everything(registry.store) == before


def test_a_correction_again_has_the_first_answer(registry, everything):
    registry.open("A-1", SUBMIT)
    change = {"on": day("2026-09-05"), "reason": "typing error", "facts": application(APPLIED, headcount=90)}
    first = registry.correct("A-1", 1, **change, key="fix", version=1)
    before = everything(registry.store)
    again = registry.correct("A-1", 1, **change, key="fix", version=1)

    assert first.verdict.permitted
    assert (again.repeated, again.version, again.verdict.permitted) == (True, 2, True)
    assert everything(registry.store) == before
    with pytest.raises(KeyReusedError):
        registry.correct("A-1", 1, **{**change, "facts": None}, key="fix")
    with pytest.raises(KeyReusedError):
        registry.advance("A-1", evolve(ACCEPT, key="fix"))


@pytest.mark.parametrize("version", [0, 1, 3])
def test_a_request_on_another_version_is_refused_and_nothing_is_lost(registry, everything, version):
    registry.open("A-1", SUBMIT)
    registry.advance("A-1", ACCEPT)
    before = everything(registry.store)
    request = Request("conclude", day("2026-09-05"), contract(day("2026-09-05")))

    with pytest.raises(ConflictError) as error:
        registry.advance("A-1", request, version=version)
    assert (error.value.expected, error.value.found) == (version, 2)
    with pytest.raises(ConflictError):
        registry.correct("A-1", 1, on=day("2026-09-05"), reason="r", version=version)
    assert everything(registry.store) == before


def test_a_case_is_opened_once_and_the_same_opening_again_has_the_first_answer(registry, everything):
    first = registry.open("A-1", SUBMIT)
    before = everything(registry.store)
    again = registry.open("A-1", SUBMIT)

    assert (again.repeated, again.version) == (True, 1)
    assert plain_verdict(again.verdict) == plain_verdict(first.verdict)
    for other in (evolve(SUBMIT, key="other"), evolve(SUBMIT, key="")):
        with pytest.raises(CaseExistsError):
            registry.open("A-1", other)
    with pytest.raises(KeyReusedError):
        registry.open("A-1", evolve(SUBMIT, facts=application(APPLIED, headcount=3)))
    assert everything(registry.store) == before


def test_the_same_opening_from_several_sides_at_once_is_done_once_and_answered_alike(registry):
    together = Barrier(4)

    def open_it(round_):
        together.wait(10)
        return registry.open(f"A-{round_}", SUBMIT)

    with ThreadPoolExecutor(4) as pool:
        for round_ in range(10):
            answers = list(pool.map(open_it, [round_] * 4))
            assert sorted(answer.repeated for answer in answers) == [False, True, True, True]
            assert len({str(plain_verdict(answer.verdict)) for answer in answers}) == 1
    assert [kept.version for kept in registry.cases()] == [1] * 10


def test_an_opening_that_is_blocked_is_kept_and_the_act_can_be_asked_for_again(registry):
    blocked = registry.open("A-1", evolve(SUBMIT, facts=application(APPLIED, headcount=None)))
    done = registry.advance("A-1", evolve(SUBMIT, key="apply again"), version=1)

    assert not blocked.verdict.permitted
    assert done.verdict.permitted
    assert [kept.state for kept in registry.cases()] == ["application"]


def test_what_time_has_brought_about_is_recorded_before_the_act(registry, clock, keep):
    keep(registry, "A-1", certified(GRANTED))
    clock.set("2029-09-21")
    answer = registry.advance("A-1", Request("suspend", clock().date(), suspension(clock().date())))

    assert not answer.verdict.permitted
    assert [record.transition for record in registry.read("A-1").records][11:] == ["suspend"]
    assert [record.transition for record in registry.until("A-1", clock().date())] == ["expire"]


def test_a_case_of_another_scheme_is_refused_by_name(registry, store, clock, everything):
    other = Registry(ITSMS.extend("acme-itsms-2026", *ITSMS.lifecycles), store, clock=clock)
    registry.open("A-1", SUBMIT)
    before = everything(store)

    for use in (lambda: other.read("A-1"), lambda: other.advance("A-1", ACCEPT), lambda: other.open("A-1", SUBMIT)):
        with pytest.raises(OtherSchemeError) as error:
            use()
        assert "acme-itsms-2026" in error.value.zh
    assert everything(store) == before
