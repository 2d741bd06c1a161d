"""The registry for asynchronous hosts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from certflow.case.agenda import Due
from certflow.case.case import Case
from certflow.case.record import Record, Request, Verdict
from certflow.errors import CertflowError
from certflow.registry.answers import Answer, Kept
from certflow.registry.batch import Advanced
from certflow.registry.check import Break, Rebuilt
from certflow.registry.registry import Registry
from certflow.registry.sweep import Swept

__all__ = ["AsyncRegistry"]


class AsyncRegistry:
    """The calls of a `Registry` as coroutines. Each runs in a thread of its own, so that the loop goes on meanwhile.

    A call that is cancelled while it runs is carried to its end in its thread: ask again under the same key to learn
    its answer. Lists come whole instead of piece by piece. Within a host's own transaction use the `Registry` itself,
    for example in ``AsyncConnection.run_sync``.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry

    def today(self) -> date:
        """The day it is by the clock."""
        return self.registry.today()

    async def open(self, case_id: str, request: Request) -> Answer:
        """See `Registry.open`."""
        return await asyncio.to_thread(self.registry.open, case_id, request)

    async def advance(self, case_id: str, request: Request, *, version: int | None = None) -> Answer:
        """See `Registry.advance`."""
        return await asyncio.to_thread(self.registry.advance, case_id, request, version=version)

    async def correct(
        self,
        case_id: str,
        of: int | str,
        *,
        on: date,
        reason: str,
        facts: object = None,
        by: str = "",
        key: str = "",
        version: int | None = None,
    ) -> Answer:
        """See `Registry.correct`."""
        return await asyncio.to_thread(
            self.registry.correct,
            case_id,
            of,
            on=on,
            reason=reason,
            facts=facts,
            by=by,
            key=key,
            version=version,
        )

    async def migrate(
        self,
        case_id: str,
        *,
        on: date,
        reason: str,
        by: str = "",
        key: str = "",
        version: int | None = None,
        states: Mapping[str, str] | None = None,
        facts: Mapping[type[Any], Callable[[Any], object]] | None = None,
    ) -> Answer:
        """See `Registry.migrate`; the functions of ``facts`` are called in the thread."""
        return await asyncio.to_thread(
            self.registry.migrate,
            case_id,
            on=on,
            reason=reason,
            by=by,
            key=key,
            version=version,
            states=states,
            facts=facts,
        )

    async def until(self, case_id: str, day: date) -> tuple[Record, ...]:
        """See `Registry.until`."""
        return await asyncio.to_thread(self.registry.until, case_id, day)

    async def ask(self, case_id: str, request: Request) -> Verdict:
        """See `Registry.ask`."""
        return await asyncio.to_thread(self.registry.ask, case_id, request)

    async def next(self, case_id: str, day: date) -> tuple[Verdict, ...]:
        """See `Registry.next`."""
        return await asyncio.to_thread(self.registry.next, case_id, day)

    async def read(self, case_id: str) -> Case:
        """See `Registry.read`."""
        return await asyncio.to_thread(self.registry.read, case_id)

    async def cases(self, *, state: str | None = None, due: date | None = None) -> tuple[Kept, ...]:
        """See `Registry.cases`."""
        return await asyncio.to_thread(lambda: tuple(self.registry.cases(state=state, due=due)))

    async def agenda(
        self,
        since: date,
        until: date,
        case_id: str | None = None,
        unreadable: Callable[[str, CertflowError], object] | None = None,
    ) -> tuple[Due, ...]:
        """See `Registry.agenda`; ``unreadable`` is called in the thread."""
        return await asyncio.to_thread(self.registry.agenda, since, until, case_id, unreadable)

    async def sweep(
        self,
        until: date | None = None,
        limit: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Swept:
        """See `Registry.sweep`; ``progress`` is called in the thread."""
        return await asyncio.to_thread(self.registry.sweep, until, limit, progress)

    async def advance_all(
        self,
        request: Request,
        *,
        limit: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Advanced:
        """See `Registry.advance_all`; ``progress`` is called in the thread."""
        return await asyncio.to_thread(self.registry.advance_all, request, limit=limit, progress=progress)

    async def verify(self, case_id: str | None = None) -> tuple[Break, ...]:
        """See `Registry.verify`."""
        return await asyncio.to_thread(lambda: tuple(self.registry.verify(case_id)))

    async def rebuild(self, case_id: str | None = None) -> Rebuilt:
        """See `Registry.rebuild`."""
        return await asyncio.to_thread(self.registry.rebuild, case_id)
