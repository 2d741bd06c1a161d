"""Records that went through a store say the same; anything a person could see differs."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, ReplayError, Request, Text
from certflow.case.alike import alike
from certflow.model.window import Window
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.testing import application, certified, day, steps, suspension

ON = day("2026-06-02")


def history():
    case = steps(certified(ON), ("suspend", ON, suspension(ON)))
    case, _ = case.advance(Request("suspend", ON, suspension(ON)))
    return case


def kept(case):
    registry = Registry(ITSMS, MemoryStore())
    first, *others = [r for r in case.records if r.cause is None]
    registry.open("demo", Request(first.transition, first.on, first.facts, first.by, at=first.at))
    for r in others:
        registry.advance("demo", Request(r.transition, r.on, r.facts, r.by, track=r.track, at=r.at))
    return registry.read("demo")


def test_a_kept_history_replays():
    case = kept(history())

    again = Case.replay("demo", ITSMS, case.records)

    assert again.tracks == case.tracks
    assert all(alike(one, other) for one, other in zip(case.records, again.records, strict=True))
    assert case.records != again.records


def test_a_kept_finding_that_was_changed_does_not_replay():
    case = kept(history())
    guard, finding, awaits = case.records[0].judged[-1]
    other = evolve(finding, because=Text("otherwise", "不然"))
    first = evolve(case.records[0], judged=(*case.records[0].judged[:-1], (guard, other, awaits)))

    with pytest.raises(ReplayError) as caught:
        Case.replay("demo", ITSMS, (first, *case.records[1:]))
    assert caught.value.seq == 1


def changed_parts():
    case = Case.new("demo", ITSMS)
    case, _ = case.advance(Request("submit", ON, application(ON)))
    record = case.records[0]
    guard, finding, awaits = record.judged[3]
    part = evolve(finding, met=Window.since(ON))

    def with_(judgement):
        return evolve(record, judged=(*record.judged[:3], judgement, *record.judged[4:]))

    yield "day", record, evolve(record, on=ON + timedelta(days=1))
    yield "number of findings", record, evolve(record, judged=record.judged[:-1])
    yield "window", record, with_((guard, evolve(finding, met=Window.before(ON)), awaits))
    yield "applies", record, with_((guard, evolve(finding, applies=not finding.applies), awaits))
    yield "awaits", record, with_((guard, finding, not awaits))
    yield "guard", record, with_((record.judged[4][0], finding, awaits))
    yield "number of parts", with_((guard, evolve(finding, parts=(part,)), awaits)), with_((guard, finding, awaits))
    yield (
        "a part",
        with_((guard, evolve(finding, parts=(part,)), awaits)),
        with_((guard, evolve(finding, parts=(evolve(part, met=Window.before(ON)),)), awaits)),
    )
    yield "Chinese", record, with_((guard, evolve(finding, because=Text(finding.because.render("en"), "不然")), awaits))


@pytest.mark.parametrize(("one", "other"), [case[1:] for case in changed_parts()], ids=[c[0] for c in changed_parts()])
def test_what_a_person_could_see_makes_a_difference(one, other):
    assert alike(one, evolve(one))
    assert not alike(one, other)


def test_a_clause_whose_title_holds_values_is_the_one_that_was_kept():
    case, _ = Case.new("demo", ITSMS).advance(Request("submit", ON, application(ON)))
    record = case.records[0]
    guard, finding, awaits = record.judged[-1]
    named = evolve(
        guard, clause=evolve(guard.clause, title=Text("of {what}", "{what}的", what=Text("systems", "体系")))
    )
    read = evolve(guard, clause=evolve(guard.clause, title=Text("of systems", "体系的")))
    other = evolve(guard, clause=evolve(guard.clause, title=Text("of systems", "体系之")))
    mine, theirs, strange = (
        evolve(record, judged=(*record.judged[:-1], (one, finding, awaits))) for one in (named, read, other)
    )

    assert alike(mine, theirs)
    assert not alike(mine, strange)
