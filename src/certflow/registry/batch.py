"""The same act in every case where it begins, one commit each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from hashlib import sha256

from attrs import evolve, frozen

from certflow.case.record import Record, Request, Verdict
from certflow.errors import (
    CertflowError,
    KeyNeededError,
    NotInEveryCaseError,
    ReservedKeyError,
    UnknownTransitionError,
)
from certflow.registry.keeping import Keeper, Page
from certflow.registry.words import LONGEST
from certflow.rules.scheme import Scheme
from certflow.store.rows import HeadRow, Session, Store

__all__ = ["Advanced", "advance_all", "key_for"]

_PAGE = 500


@frozen
class Advanced:
    """What became of an act asked for in every case: the cases in which it was done, those in which it was blocked with
    the verdict, and those that could not be dealt with, with the reason.

    ``done`` are the cases of this call alone; ``blocked`` also those that an earlier call under the same key left so.
    """

    done: tuple[str, ...]
    blocked: tuple[tuple[str, Verdict], ...] = ()
    failed: tuple[tuple[str, CertflowError], ...] = ()


def key_for(key: str, case_id: str) -> str:
    """The key under which one case keeps its part: the batch's and the id of the case, shortened by a hash if need be."""
    whole = f"{key}@{case_id}"
    if len(whole) <= LONGEST:
        return whole
    digest = sha256(whole.encode()).hexdigest()
    return f"{whole[: LONGEST - 1 - len(digest)]}~{digest}"


def sources_of(scheme: Scheme, request: Request) -> frozenset[str]:
    """The states from which the act begins on a main run.

    Raises KeyNeededError, ReservedKeyError, UnknownTransitionError, and NotInEveryCaseError where a track is named, or for
    an act that does not begin from a state of the main run or that time alone brings about.
    """
    if not request.key:
        raise KeyNeededError(request.transition)
    if request.key.startswith("#"):
        raise ReservedKeyError(request.key)
    if request.track is not None:
        raise NotInEveryCaseError(request.transition, request.track)
    acts = {act.id: act for act in scheme.by_id[scheme.main].transitions if not act.opens and act.automatic is None}
    act = acts.get(request.transition)
    if act is None and request.transition in scheme.homes:
        raise NotInEveryCaseError(request.transition)
    if act is None:
        raise UnknownTransitionError(request.transition, get_close_matches(request.transition, acts))
    return act.source_ids


def advance_all(
    store: Store,
    keeper: Keeper,
    request: Request,
    limit: int | None,
    tell: Callable[[str, Sequence[Record]], None],
    progress: Callable[[int, int], object] | None,
) -> Advanced:
    """See `Registry.advance_all`."""
    sources = sources_of(keeper.scheme, request)
    day = request.on.isoformat()
    ids = [
        line.case_id for line in _lines(store) if line.state in sources or (line.due is not None and line.due <= day)
    ]
    done: list[str] = []
    blocked: list[tuple[str, Verdict]] = []
    failed: list[tuple[str, CertflowError]] = []
    recorded = 0
    for place, case_id in enumerate(ids, 1):
        if limit is not None and recorded >= limit:
            break
        verdict: Verdict | None = None
        records: tuple[Record, ...] = ()
        with store.begin(write=True) as session:
            page = Page()
            try:
                verdict, records = _advance(
                    session, keeper, page, evolve(request, key=key_for(request.key, case_id)), case_id, sources
                )
            except CertflowError as error:
                session.count_due("")  # raises where it is the database that does not serve
                failed.append((case_id, error))
            else:
                page.write(session)
        recorded += bool(records)
        if verdict is not None and not verdict.permitted:
            blocked.append((case_id, verdict))
        elif records:
            done.append(case_id)
        tell(case_id, records)
        if progress is not None:
            progress(place, len(ids))
    return Advanced(tuple(done), tuple(blocked), tuple(failed))


def _lines(store: Store) -> Iterator[HeadRow]:
    after = ""
    while True:
        with store.begin(write=False) as session:
            lines = session.heads(after=after, limit=_PAGE)
        yield from lines
        if len(lines) < _PAGE:
            return
        after = lines[-1].case_id


def _advance(
    session: Session, keeper: Keeper, page: Page, request: Request, case_id: str, sources: frozenset[str]
) -> tuple[Verdict | None, tuple[Record, ...]]:
    """The verdict on one case and the records put on the page; neither where the act does not begin from where it stands."""
    line = keeper.line(session, case_id, lock=True)
    case = keeper.load(session, line, request.key)
    if not any(record.key == request.key for record in case.records):
        now = case.until(request.on)
        run = [track for track in now.tracks.values() if track.lifecycle == keeper.scheme.main][-1]
        if run.state not in sources:
            return None, ()
        request = evolve(request, track=run.id)
    case, verdict = case.advance(request)
    return verdict, keeper.append(page, case, line)
