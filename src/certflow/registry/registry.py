"""The registry: what a host calls to keep cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from attrs import evolve

from certflow.case.agenda import Due, agenda
from certflow.case.case import Case
from certflow.case.judge import check_day
from certflow.case.record import CORRECT, MIGRATE, Record, Request, Verdict
from certflow.errors import CaseExistsError, CertflowError, ConflictError, FutureDayError
from certflow.registry import check
from certflow.registry.answers import Answer, Kept
from certflow.registry.batch import Advanced, advance_all
from certflow.registry.clock import Clock, china_time
from certflow.registry.keeping import Keeper, Page, pages
from certflow.registry.listeners import Listener, Listeners, at_once
from certflow.registry.sweep import Swept, sweep
from certflow.registry.words import check_case_id, check_words
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.store.rows import HeadRow, Session, Store

__all__ = ["Listener", "Registry"]


class Registry:
    """Cases of a scheme, kept in a store. Every request is one transaction: all of it is kept, or none.

    ``policy`` holds the body's settings (the scheme's own unless given); requests are judged under it. ``clock`` says
    what day it is: an act dated after today raises FutureDayError. ``listeners`` are told of every new record after it
    is kept; one that fails is noted in the log of ``certflow`` and undoes nothing, and a process that dies between its
    commit and the telling does not tell. Safe to share by threads.

    ``earlier`` are other schemes whose cases the store keeps: those are read, asked and advanced under theirs, with the
    settings that they were last kept under, until `migrate` moves them.

    Every method raises StoreClosedError, StoreVersionError, StoreUnavailableError where the store cannot serve, and
    for a case UnknownCaseError, OtherSchemeError, EarlierSchemeError, BrokenRecordError; misuse raises as `Case.advance` does. Whatever is
    raised, nothing was recorded.
    """

    def __init__(
        self,
        scheme: Scheme,
        store: Store,
        *,
        policy: Policy | None = None,
        earlier: Sequence[Scheme] = (),
        clock: Clock = china_time,
        listeners: Sequence[Listener] = (),
    ) -> None:
        self.scheme = scheme
        self.store = store
        self.policy = policy or scheme.policy()
        self.clock = clock
        self.listeners = tuple(listeners)
        self._keeper = Keeper(scheme, self.policy, tuple(earlier))
        self._tell = Listeners(listeners).tell

    def within(self, store: Store, after_commit: Callable[[Callable[[], None]], object] = at_once) -> Registry:
        """This registry within a host's own transaction: ``registry.within(store.on(connection))``.

        ``after_commit`` takes what is to be done once the host has committed, such as Django's
        ``transaction.on_commit``; without it listeners are told at once, before the host commits.
        """
        inner = Registry(self.scheme, store, policy=self.policy, clock=self.clock, listeners=self.listeners)
        inner._keeper = self._keeper
        inner._tell = Listeners(self.listeners, after_commit).tell
        return inner

    def today(self) -> date:
        """The day it is by the clock."""
        return self.clock().date()

    def open(self, case_id: str, request: Request) -> Answer:
        """Open a case with its first act. Raises CaseExistsError, but for the same request again under its key."""
        check_case_id(case_id)
        request = self._stamped(request)
        try:
            answer = self._opened(case_id, request)
        except CaseExistsError:  # perhaps opened meanwhile, by this very request: then that was the first answer
            answer = self._opened(case_id, request)
        self._tell(case_id, answer.records)
        return answer

    def _opened(self, case_id: str, request: Request) -> Answer:
        with self.store.begin(write=True) as session:
            line = session.head(case_id, lock=True)
            if line is None:
                case, verdict = Case.new(case_id, self.scheme, self.policy).advance(request)
                return self._keep(session, None, case, verdict)
            case = self._keeper.load(session, self._keeper.ours(line), request.key)
            if not request.key or case.records[0].key != request.key:
                raise CaseExistsError(case_id)
            return Answer(case.advance(request)[1], line.version, repeated=True)

    def advance(self, case_id: str, request: Request, *, version: int | None = None) -> Answer:
        """Carry out a request, or record it as blocked.

        A key that was seen with the same content gives the first answer, whatever the version. Raises ConflictError
        where ``version`` is given and the case is no longer at it, KeyReusedError, FutureDayError.
        """
        request = self._stamped(request)
        return self._change(case_id, request.key, version, lambda case: case.advance(request))

    def correct(
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
        """Put the facts of a record right, or (without facts) set it aside. See `Case.correct`; raises as `advance`."""
        at = self._stamped(Request(CORRECT, on, facts, by, key)).at
        check_words(reason=reason)
        return self._change(
            case_id,
            key,
            version,
            lambda case: case.correct(of, on=on, reason=reason, facts=facts, by=by, key=key, at=at),
        )

    def migrate(
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
        """Move a case of an earlier scheme to the registry's, under whose policy it is judged from then on.

        See `Case.migrate`; raises as `advance`.
        """
        at = self._stamped(Request(MIGRATE, on, by=by, key=key)).at
        check_words(reason=reason)
        asked: dict[str, Any] = {"reason": reason, "policy": self.policy, "by": by, "key": key, "at": at}
        return self._change(
            case_id, key, version, lambda case: case.migrate(self.scheme, on=on, **asked, states=states, facts=facts)
        )

    def until(self, case_id: str, day: date) -> tuple[Record, ...]:
        """Carry out what time alone brings about up to and including ``day``; the new records."""
        self._not_future("until", day)
        with self.store.begin(write=True) as session:
            line = self._keeper.line(session, case_id, lock=True)
            page = Page()
            records = self._keeper.append(page, self._keeper.load(session, line).until(day), line)
            page.write(session)
        self._tell(case_id, records)
        return records

    def ask(self, case_id: str, request: Request) -> Verdict:
        """The verdict on a request, on any day, without doing or recording it."""
        return self._for_deciding(case_id).ask(request)

    def next(self, case_id: str, day: date) -> tuple[Verdict, ...]:
        """Every act that can begin from where the case stands on ``day``. See `Case.next`."""
        return self._for_deciding(case_id).next(day)

    def read(self, case_id: str) -> Case:
        """The case with its whole history and every finding; its version is the number of its records."""
        with self.store.begin(write=False) as session:
            return self._keeper.read(session, self._keeper.line(session, case_id, lock=False))

    def cases(self, *, state: str | None = None, due: date | None = None) -> Iterator[Kept]:
        """The cases by id: all, those whose main run is in a state, those that time alone moves until a day."""
        until = due.isoformat() if due else None
        for line in pages(self.store, lambda _, lines: lines, state=state, due=until):
            yield Kept(line.case_id, line.version, line.state, date.fromisoformat(line.due) if line.due else None)

    def agenda(
        self,
        since: date,
        until: date,
        case_id: str | None = None,
        unreadable: Callable[[str, CertflowError], object] | None = None,
    ) -> tuple[Due, ...]:
        """What falls due between two days, in one case or in all of them, by day. See `certflow.agenda`.

        All cases are read for it, page by page. ``unreadable`` is told of each that cannot be read, with the reason,
        and the others follow; without it, the reason is raised.
        """
        if case_id is not None:
            return agenda(self._for_deciding(case_id), since, until)
        found: list[Due] = []
        for line, case in pages(self.store, self._keeper.load_many):
            try:
                if isinstance(case, CertflowError):
                    raise case
                found += agenda(case, since, until)
            except CertflowError as error:
                if unreadable is None:
                    raise
                unreadable(line.case_id, error)
        return tuple(sorted(found, key=lambda entry: (entry.day, entry.case)))

    def sweep(
        self,
        until: date | None = None,
        limit: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Swept:
        """Carry out what time alone brings about up to and including ``until`` (today), in all cases that are due.

        At most ``limit`` cases, the earliest first, in batches that are one commit each; several processes share the
        work on PostgreSQL and take turns on SQLite. ``progress`` is told how many cases are done, of how many. Killed
        anywhere, the next sweep goes on where it stopped. A case that cannot be moved is named and left.
        """
        until = until or self.today()
        self._not_future("sweep", until)
        return sweep(self.store, self._keeper, until, limit, self._tell, progress)

    def advance_all(
        self,
        request: Request,
        *,
        limit: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> Advanced:
        """Ask for the same act in every case where it begins from the state of its main run, one commit each.

        The key is needed: each case keeps its part under one made of it, so that the same call again goes on where a
        killed one stopped and repeats nothing. At most ``limit`` cases are recorded in. A case that cannot be read, or
        that moved after the day, is named and left. Raises as `advance`, KeyNeededError.
        """
        return advance_all(self.store, self._keeper, self._stamped(request), limit, self._tell, progress)

    def verify(self, case_id: str | None = None) -> Iterator[check.Break]:
        """In each case the first record that does not fit its hash, its predecessor or its line; nothing if all do."""
        return check.verify(self.store, self._keeper, case_id)

    def rebuild(self, case_id: str | None = None) -> check.Rebuilt:
        """Make the lines of cases anew from their records; a case whose records do not fit is named and left."""
        return check.rebuild(self.store, self._keeper, case_id)

    def _change(
        self, case_id: str, key: str, version: int | None, act: Callable[[Case], tuple[Case, Verdict]]
    ) -> Answer:
        with self.store.begin(write=True) as session:
            line = self._keeper.line(session, case_id, lock=True)
            before = self._keeper.load(session, line, key)
            seen = bool(key) and any(record.key == key for record in before.records)
            if not seen and version not in {None, line.version}:
                raise ConflictError(case_id, version, line.version)
            case, verdict = act(before)
            answer = Answer(verdict, line.version, repeated=True) if seen else self._keep(session, line, case, verdict)
        self._tell(case_id, answer.records)
        return answer

    def _keep(self, session: Session, line: HeadRow | None, case: Case, verdict: Verdict) -> Answer:
        page = Page()
        records = self._keeper.append(page, case, line)
        page.write(session)
        return Answer(verdict, case.version, records)

    def _for_deciding(self, case_id: str) -> Case:
        with self.store.begin(write=False) as session:
            return self._keeper.load(session, self._keeper.line(session, case_id, lock=False))

    def _stamped(self, request: Request) -> Request:
        self._not_future(request.transition, request.on)
        check_words(key=request.key, by=request.by, track="" if request.track is None else request.track)
        self._keeper.encoder.facts.check(request.transition, request.facts)
        at: datetime = request.at or self.clock()
        return evolve(request, at=at)

    def _not_future(self, transition: str, day: Any) -> None:
        check_day(day)
        today = self.today()
        if day > today:
            raise FutureDayError(transition, day, today)
