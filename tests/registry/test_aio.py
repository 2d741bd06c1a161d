"""The registry for asynchronous hosts: the same answers, and a loop that goes on."""

import asyncio
import inspect
import threading
from datetime import UTC, datetime

import pytest

from certflow import ITSMS, ConflictError, Request, UnknownCaseError
from certflow.registry import AsyncRegistry, Registry
from certflow.store import MemoryStore
from certflow.testing import acceptance, application, certified, day

ON = day("2026-09-01")


def registry(**options):
    return AsyncRegistry(Registry(ITSMS, MemoryStore(), **options))


def test_it_has_every_call_of_the_registry_with_the_same_parameters():
    calls = {name for name, call in inspect.getmembers(Registry, inspect.isfunction) if not name.startswith("_")}

    for name in calls - {"within"}:
        theirs, ours = (inspect.signature(getattr(kind, name)) for kind in (Registry, AsyncRegistry))
        assert [*theirs.parameters.values()] == [*ours.parameters.values()], name


def test_a_case_is_opened_carried_on_asked_and_read():
    async def host():
        kept = registry()
        await kept.open("C-1", Request("submit", ON, application(ON), key="k1"))
        answer = await kept.advance("C-1", Request("accept", ON, acceptance(ON)), version=1)
        verdict = await kept.ask("C-1", Request("suspend", ON, None))
        case = await kept.read("C-1")
        return answer, verdict, case, await kept.cases(), await kept.next("C-1", ON)

    answer, verdict, case, cases, acts = asyncio.run(host())
    assert answer.version == len(case.records) == 2
    assert not verdict.permitted
    assert [(one.case, one.state) for one in cases] == [("C-1", case.tracks["C1"].state)]
    assert "conclude" in {act.transition for act in acts}


def test_errors_come_through():
    async def host():
        kept = registry()
        with pytest.raises(UnknownCaseError):
            await kept.read("C-1")
        await kept.open("C-1", Request("submit", ON, application(ON)))
        with pytest.raises(ConflictError):
            await kept.advance("C-1", Request("accept", ON, acceptance(ON)), version=7)

    asyncio.run(host())


def test_a_correction_a_sweep_the_agenda_and_the_checks_are_awaited_like_the_rest():
    case = certified(day("2026-06-02"))

    async def host():
        kept = registry(clock=lambda: datetime(2029, 7, 1, tzinfo=UTC))
        first, *others = [r for r in case.records if r.cause is None]
        await kept.open("C-1", Request(first.transition, first.on, first.facts, first.by))
        for r in others:
            await kept.advance("C-1", Request(r.transition, r.on, r.facts, r.by, track=r.track))
        agenda = await kept.agenda(day("2029-06-01"), day("2029-06-30"))
        blocked = await kept.correct("C-1", 1, on=day("2026-06-03"), reason="entered twice")
        swept = await kept.sweep(day("2029-06-02"))
        return (
            agenda,
            blocked,
            swept,
            await kept.verify(),
            await kept.rebuild(),
            await kept.until("C-1", day("2029-07-01")),
        )

    agenda, blocked, swept, breaks, rebuilt, later = asyncio.run(host())
    assert "expire" in {entry.id for entry in agenda}
    assert not blocked.verdict.permitted
    assert (swept.cases, swept.acts) == (1, 1)
    assert (breaks, rebuilt.cases, rebuilt.changed, later) == ((), 1, 0, ())


def test_the_loop_goes_on_while_a_call_waits_for_the_store():
    held = threading.Event()

    class Slow(MemoryStore):
        def begin(self, *, write):
            held.wait(5)
            return super().begin(write=write)

    async def host():
        kept = AsyncRegistry(Registry(ITSMS, Slow()))
        call = asyncio.create_task(kept.open("C-1", Request("submit", ON, application(ON))))
        await asyncio.sleep(0.05)
        assert not call.done()
        held.set()
        return await call

    assert asyncio.run(host()).version == 1
