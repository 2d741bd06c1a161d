"""Cases for automatic acts: of each file, only what is asked for is read, for many cases at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from certflow.case.case import Case
from certflow.case.files import Files
from certflow.case.judge import day_of
from certflow.case.record import Record
from certflow.errors import BrokenRecordError
from certflow.registry.keeping import Keeper
from certflow.store.chain import seal
from certflow.store.rows import HeadRow, LeanRow, Session

__all__ = ["Batch"]

Kind = type[Any]


class _Asked(Files):
    """Facts on file that are read from the store when a guard first asks for their class."""

    def __init__(self, ask: Callable[[Kind], tuple[Record, ...]], new: tuple[Record, ...] = ()) -> None:
        super().__init__()
        self._ask = ask
        self._new = new

    def get(self, kind: Kind, default: Any = None) -> Any:
        """The records of a class, never the default: the store knows whether there are any."""
        del default
        if kind not in self:
            self[kind] = (*self._ask(kind), *(record for record in self._new if isinstance(record.facts, kind)))
        return self[kind]

    def with_(self, record: Record) -> _Asked:
        """Other files, with one record more."""
        return _Asked(self._ask, (*self._new, record))


class Batch:
    """Cases whose records are read class by class, for all of them together. Not for cases with corrections."""

    def __init__(self, keeper: Keeper, session: Session, lines: Sequence[HeadRow]) -> None:
        self._keeper = keeper
        self._session = session
        self._ids = [line.case_id for line in lines]
        self._rows: dict[Kind, dict[str, list[LeanRow]]] = {}

    def case(self, line: HeadRow) -> Case:
        """A case that can be moved by time alone; all its records are ``unread``. Raises BrokenRecordError.

        Where the line was written under the policy in force and one automatic act alone can be meant (of several, the
        first, where the others have no day), its day is the line's; else it is told from the facts again.
        """
        if line.seal != seal(line):
            raise BrokenRecordError(line.case_id, 0, "the case's line was changed", "案卷登记已被改动")
        scheme, policy = self._keeper.schemes[line.scheme], self._keeper.policy_for(self._session, line)
        tracks = self._keeper.encoder.tracks(line)
        files = _Asked(lambda kind: self._records(line.case_id, kind))
        case = Case(line.case_id, scheme, policy, (), tracks, files, line.version)
        if line.due is not None and line.policy == self._keeper.encoder.policy(policy, {}):
            states = (
                (track.id, scheme.by_id[track.lifecycle].automatic_from[track.state]) for track in tracks.values()
            )
            timed = [(track, acts) for track, acts in states if acts]
            if len(timed) == 1:
                track, (first, *others) = timed[0]
                if not any(day_of(act, case.view(track)) for act in others):
                    case.due[track] = date.fromisoformat(line.due), first
        return case

    def _records(self, case_id: str, kind: Kind) -> tuple[Record, ...]:
        if kind not in self._rows:
            names = self._keeper.encoder.facts.acts_of(kind)
            rows = list(self._session.lean(self._ids, names)) if names else []
            self._keeper.learn(self._session, rows)
            self._rows[kind] = {case: list(found) for case, found in groupby(rows, key=itemgetter(0))}
        found = self._rows[kind].get(case_id)
        records = self._keeper.encoder.records(found) if found else ()
        # An act of the same id may take other facts in another scheme.
        return tuple(record for record in records if isinstance(record.facts, kind))
