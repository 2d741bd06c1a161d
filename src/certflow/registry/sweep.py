"""What time alone brings about, in all cases that are due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from attrs import frozen

from certflow.case.record import Record
from certflow.errors import CertflowError
from certflow.registry.keeping import Keeper, Page
from certflow.registry.partial import Batch
from certflow.store.rows import HeadRow, Session, Store

__all__ = ["Swept", "sweep"]

_BATCH = 500


@frozen
class Swept:
    """What a sweep did: how many cases it moved by how many acts, and the cases it could not move, with the reason."""

    cases: int
    acts: int
    failed: tuple[tuple[str, CertflowError], ...] = ()


def sweep(
    store: Store,
    keeper: Keeper,
    until: date,
    limit: int | None,
    tell: Callable[[str, Sequence[Record]], None],
    progress: Callable[[int, int], object] | None,
) -> Swept:
    """See `Registry.sweep`."""
    day = until.isoformat()
    after = ("", "")
    cases = acts = looked = total = 0
    failed: list[tuple[str, CertflowError]] = []
    if progress is not None:
        with store.begin(write=False) as session:
            total = session.count_due(day)
    while limit is None or cases < limit:
        size = _BATCH if limit is None else min(_BATCH, limit - cases)
        with store.begin(write=True) as session:
            lines = session.due(day, after, size)
            done = _move(session, keeper, lines, until, failed)
        if not lines:
            break
        after = (lines[-1].due or "", lines[-1].case_id)
        cases += len(done)
        looked += len(lines)
        for case_id, records in done:
            acts += len(records)
            tell(case_id, records)
        if progress is not None:
            progress(looked, max(looked, total))
    return Swept(cases, acts, tuple(failed))


def _move(
    session: Session, keeper: Keeper, lines: Sequence[HeadRow], until: date, failed: list[tuple[str, CertflowError]]
) -> list[tuple[str, tuple[Record, ...]]]:
    """Move these cases and write them; the new records of each."""
    page = Page()
    done = []
    batch = Batch(keeper, session, lines)
    for line in lines:
        try:
            case = keeper.load(session, keeper.ours(line)) if line.corrected else batch.case(keeper.ours(line))
            records = keeper.append(page, case.until(until), line)
        except CertflowError as error:
            failed.append((line.case_id, error))
            continue
        if records:
            done.append((line.case_id, records))
    if page.moved:
        page.write(session)
    return done
