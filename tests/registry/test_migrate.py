"""A store with cases of several schemes: each judged under its own until it is moved, and kept whole after."""

import asyncio
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from attrs import evolve

from certflow import EarlierSchemeError, FutureDayError, Request, SameSchemeError, Text
from certflow.case.plain import plain_record
from certflow.errors import BrokenRecordError, ConflictError, KeyReusedError, OtherSchemeError
from certflow.registry import AsyncRegistry, Registry
from certflow.registry.keeping import Page
from certflow.testing import day


def _schemes():
    spec = spec_from_file_location("versions", Path(__file__).parents[1] / "case" / "versions.py")
    module = module_from_spec(spec)
    sys.modules["versions"] = module
    spec.loader.exec_module(module)
    return module


v = sys.modules.get("versions") or _schemes()
FEB, MARCH, APRIL, MAY = (day(f"2026-0{month}-01") for month in (2, 3, 4, 5))
SETTLED = v.OLD.policy().settle("Chen Li", FEB, fee=4)
MOVE = {"on": MAY, "reason": "the rule of 2026", "by": "Chen Li", **v.CURES}


@pytest.fixture
def old(store, clock):
    """The registry of the old scheme, with a case in review and one whose certificate ends on 1 April 2027."""
    registry = Registry(v.OLD, store, policy=SETTLED, clock=clock)
    for case_id in ("in review", "issued"):
        registry.open(case_id, Request("apply", FEB, v.Papers(by="Gu Wen")))
        registry.advance(case_id, Request("review", MARCH, v.OldReview(by="He Jun")))
    registry.advance("issued", Request("issue", APRIL, v.Issue(number="1")))
    return registry


@pytest.fixture
def both(old, store, clock):
    """The registry of the new scheme, which knows the old one."""
    return Registry(v.NEW, store, earlier=(v.OLD,), clock=clock)


def test_a_kept_case_stays_under_its_scheme_and_its_settings_until_it_is_moved(both):
    case = both.read("in review")
    assert (case.scheme, case.policy) == (v.OLD, SETTLED)
    assert both.ask("in review", Request("issue", MAY, v.Issue(number="1"))).scheme == "old-2025"
    assert {act.transition for act in both.next("in review", MAY)} == {"issue", "note"}
    answer = both.advance("in review", Request("note", MAY, v.Papers()))
    assert (answer.records[0].scheme, answer.records[0].policy) == ("old-2025", SETTLED)

    new = both.open("new", Request("apply", MAY, v.Papers()))
    assert new.records[0].scheme == "new-2026"
    assert [(kept.case, kept.state) for kept in both.cases()] == [
        ("in review", "in_review"), ("issued", "valid"), ("new", "applied"),
    ]  # fmt: skip


def test_a_case_is_moved_in_one_commit_and_comes_back_whole(both):
    told = []
    both = both.within(both.store)
    both = Registry(v.NEW, both.store, earlier=(v.OLD,), clock=both.clock, listeners=(lambda *said: told.append(said),))
    answer = both.migrate("in review", key="m-1", **MOVE)

    assert answer.verdict.permitted
    assert answer.version == 3
    assert told == [("in review", answer.records[0])]
    case = both.read("in review")
    assert (case.scheme, case.tracks["R1"].state, case.records[-1].facts) == (
        v.NEW,
        "in_decision",
        answer.records[0].facts,
    )
    assert case.records[-1].at == both.clock()
    assert [record.policy for record in case.records] == [SETTLED, SETTLED, v.NEW.policy()]
    assert case.replay("in review", v.NEW, case.records, both.policy, earlier=(v.OLD,)) == case
    issued = both.advance("in review", Request("issue", day("2026-05-02"), v.Issue(number="1")))
    assert issued.records[0].scheme == "new-2026"
    assert list(both.verify()) == []


def test_a_corrected_and_moved_history_comes_back_as_it_was(both):
    both.migrate("issued", **MOVE)
    both.correct("issued", 1, on=MAY, reason="typo", facts=v.Papers(by="Gu"))
    both.correct("issued", 3, on=MAY, reason="typo", facts=v.Issue(number="1", months=14))
    case = both.read("issued")

    assert case.records[-1].facts.facts == v.Issue(number="1", months=14)
    again = case.replay("issued", v.NEW, case.records, both.policy, earlier=(v.OLD,))
    assert [plain_record(record) for record in again.records] == [plain_record(record) for record in case.records]
    assert (again.scheme, again.tracks) == (case.scheme, case.tracks)
    assert [(kept.case, kept.due) for kept in both.cases(due=day("2027-06-01"))] == [("issued", day("2027-06-01"))]
    assert list(both.verify()) == []


def test_a_blocked_move_is_kept_and_the_old_registry_still_reads_the_case(both, old):
    answer = both.migrate("in review", **{**MOVE, "states": {}})

    assert (answer.verdict.permitted, answer.records[0].outcome) == (False, "blocked")
    assert plain_record(both.read("in review").records[-1]) == plain_record(old.read("in review").records[-1])
    assert both.read("in review").scheme is v.OLD
    assert both.migrate("in review", **MOVE).verdict.permitted


def test_the_same_move_again_has_the_first_answer_and_a_stale_version_is_refused(both, everything):
    answer = both.migrate("in review", key="m-1", version=2, **MOVE)
    before = everything(both.store)

    again = both.migrate("in review", key="m-1", version=2, **MOVE)
    assert (again.repeated, again.version) == (True, 3)
    assert again.verdict.permitted == answer.verdict.permitted
    for more, error in (
        ({"key": "m-1", "reason": "another"}, KeyReusedError),
        ({"key": "m-2", "version": 2}, ConflictError),
        ({"key": "m-3"}, SameSchemeError),
        ({"on": day("2026-12-01")}, FutureDayError),
    ):
        with pytest.raises(error):
            both.migrate("in review", **{**MOVE, **more})
    assert everything(both.store) == before


def test_a_move_that_does_not_reach_its_commit_leaves_the_case_where_it_was(both, everything, monkeypatch):
    before = everything(both.store)

    def killed(self, session):
        write(self, session)
        raise KeyboardInterrupt

    write = Page.write
    monkeypatch.setattr(Page, "write", killed)
    with pytest.raises(KeyboardInterrupt):
        both.migrate("in review", key="m-1", **MOVE)
    monkeypatch.undo()

    assert everything(both.store) == before
    assert both.migrate("in review", key="m-1", **MOVE).verdict.permitted


def test_without_the_earlier_scheme_its_cases_are_refused_by_name(old, store, clock):
    alone = Registry(v.NEW, store, clock=clock)

    with pytest.raises(OtherSchemeError, match="old-2025"):
        alone.read("in review")
    with pytest.raises(OtherSchemeError):
        alone.migrate("in review", **MOVE)


def test_a_moved_case_needs_the_scheme_that_it_was_under(both, old, store, clock):
    both.migrate("in review", **MOVE)
    alone = Registry(v.NEW, store, clock=clock)

    with pytest.raises(EarlierSchemeError, match="old-2025"):
        alone.read("in review")
    with pytest.raises(OtherSchemeError, match="new-2026"):
        old.read("in review")
    assert list(alone.verify()) == list(old.verify()) == []
    assert [one.case for one in alone.rebuild().broken] == ["in review", "issued"]


def test_a_sweep_moves_cases_of_both_schemes(both, clock):
    both.migrate("in review", **MOVE)
    both.advance("in review", Request("issue", day("2026-05-02"), v.Issue(number="2")))
    clock.set("2027-04-01")
    swept = both.sweep()

    assert (swept.cases, swept.acts, swept.failed) == (2, 2, ())
    records = [both.read(case_id).records[-1] for case_id in ("in review", "issued")]
    assert [(record.transition, record.on, record.scheme) for record in records] == [
        ("end", day("2026-11-02"), "new-2026"), ("end", day("2027-04-01"), "old-2025"),
    ]  # fmt: skip
    assert list(both.verify()) == []


def test_a_sweep_does_not_move_a_case_to_a_day_before_its_move(both, clock):
    clock.set("2027-05-01")
    at_once = evolve(v.END, automatic=lambda case: day("2026-04-15") if case.last(v.Issue) else None)
    sooner = evolve(v.NEW, id="sooner", lifecycles=(v.NEW.by_id["run"].extend(transitions=(at_once,)),))
    registry = Registry(sooner, both.store, earlier=(v.OLD,), clock=clock)
    registry.migrate("issued", **MOVE)

    assert [kept.due for kept in registry.cases(due=day("2027-05-01"))] == [MAY]
    assert registry.sweep().acts == 1
    assert registry.read("issued").records[-1].on == MAY


def test_an_act_in_every_case_is_judged_by_the_scheme_of_each(both):
    both.migrate("in review", **MOVE)
    done = both.advance_all(Request("note", MAY, v.Papers(), key="n-1"))

    assert (done.done, done.blocked, done.failed) == (("in review", "issued"), (), ())
    assert [both.read(case_id).records[-1].scheme for case_id in done.done] == ["new-2026", "old-2025"]


def test_an_act_that_an_earlier_scheme_does_not_have_leaves_its_cases_alone(store, clock, old):
    told = v.act("tell", (v.APPLIED, v.IN_DECISION, v.VALID), None, v.Papers)
    more = evolve(v.NEW, id="more", lifecycles=(v.NEW.by_id["run"].extend(transitions=(told,)),))
    registry = Registry(more, store, earlier=(v.OLD,), clock=clock)
    registry.migrate("issued", **MOVE)

    assert registry.advance_all(Request("tell", MAY, v.Papers(), key="t-1")).done == ("issued",)


def test_the_agenda_and_lines_made_anew_tell_of_both(both, everything):
    both.migrate("in review", **MOVE)
    assert {due.case for due in both.agenda(MAY, day("2027-04-01"))} >= {"issued"}
    before = everything(both.store)
    rebuilt = both.rebuild()

    assert (rebuilt.cases, rebuilt.changed, rebuilt.broken) == (2, 0, ())
    assert everything(both.store) == before


def test_facts_are_checked_by_whichever_scheme_takes_them(both):
    both.open("new", Request("apply", MAY, v.Papers()))
    assert both.advance("new", Request("review", MAY, v.NewReview(people=("He Jun", "Luo Qing")))).verdict.permitted
    with pytest.raises(TypeError, match="takes facts of class OldReview, not NewReview"):
        both.advance("in review", Request("review", MAY, v.NewReview()))


def test_a_line_that_names_another_scheme_than_its_records_is_refused(both):
    if not hasattr(both.store, "lines"):
        pytest.skip("a line is spoilt in memory alone")
    both.store.lines["issued"] = both.store.lines["issued"]._replace(scheme="new-2026")

    with pytest.raises(BrokenRecordError, match="its line names the scheme 'new-2026'"):
        both.read("issued")
    assert [one.what.en for one in both.verify("issued")] == ["the case's line does not fit its records; rebuild it"]


def test_asynchronous_hosts_move_cases_too(both):
    answer = asyncio.run(AsyncRegistry(both).migrate("in review", **MOVE))

    assert answer.verdict.permitted
    assert isinstance(answer.verdict.title, Text)
