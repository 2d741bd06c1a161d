"""The same act in every case where it begins, one commit each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from certflow.registry.keeping import Keeper, Page, pages
from certflow.registry.words import LONGEST
from certflow.rules.scheme import Scheme
from certflow.store.rows import Session, Store

__all__ = ["Advanced", "advance_all", "key_for"]


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
    sources = _sources(keeper, request)
    day = request.on.isoformat()
    ids = [
        line.case_id
        for line in pages(store, lambda _, lines: lines)
        if line.state in sources.get(line.scheme, sources[keeper.scheme.id])
        or (line.due is not None and line.due <= day)
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


def _sources(keeper: Keeper, request: Request) -> dict[str, frozenset[str]]:
    """See `sources_of`, for each scheme by id: none in an earlier one that has no such act."""
    found = {keeper.scheme.id: sources_of(keeper.scheme, request)}
    for scheme in keeper.earlier:
        try:
            found[scheme.id] = sources_of(scheme, request)
        except (NotInEveryCaseError, UnknownTransitionError):
            found[scheme.id] = frozenset()
    return found


def _advance(
    session: Session, keeper: Keeper, page: Page, request: Request, case_id: str, sources: Mapping[str, frozenset[str]]
) -> tuple[Verdict | None, tuple[Record, ...]]:
    """The verdict on one case and the records put on the page; neither where the act does not begin from where it stands."""
    line = keeper.line(session, case_id, lock=True)
    case = keeper.load(session, line, request.key)
    if not any(record.key == request.key for record in case.records):
        now = case.until(request.on)
        run = [track for track in now.tracks.values() if track.lifecycle == now.scheme.main][-1]
        if run.state not in sources[now.scheme.id]:
            return None, ()
        request = evolve(request, track=run.id)
    case, verdict = case.advance(request)
    return verdict, keeper.append(page, case, line)
