"""Reading cases from a store and writing them back, within one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from certflow.case.case import Case
from certflow.case.record import Record
from certflow.errors import BrokenRecordError, CertflowError, OtherSchemeError, UnknownCaseError
from certflow.registry.words import check_case_id
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.store.chain import beginning
from certflow.store.encoding import Encoder
from certflow.store.rows import HeadRow, LeanRow, RecordRow, Session, Store

__all__ = ["Keeper", "Page", "pages"]

T = TypeVar("T")
_PAGE = 500


def pages(
    store: Store,
    read: Callable[[Session, Sequence[HeadRow]], Iterable[T]],
    *,
    state: str | None = None,
    due: str | None = None,
) -> Iterator[T]:
    """What is read of all lines, page by page, each in a transaction of its own."""
    after = ""
    while True:
        with store.begin(write=False) as session:
            lines = session.heads(state=state, due=due, after=after, limit=_PAGE)
            found = list(read(session, lines))
        yield from found
        if len(lines) < _PAGE:
            return
        after = lines[-1].case_id


class Page:
    """What one transaction writes: rows gathered case by case, written at once."""

    def __init__(self) -> None:
        self.opened: list[HeadRow] = []
        self.moved: list[tuple[HeadRow, int]] = []
        self.rows: list[RecordRow] = []
        self.bodies: dict[bytes, str] = {}

    def write(self, session: Session) -> None:
        """Write all of it. Raises CaseExistsError, ConflictError."""
        session.share(self.bodies)
        session.write(self.opened, self.moved, self.rows)


class Keeper:
    """Cases in and out of a store's rows: those of a scheme, judged under one policy, and those of ``earlier`` schemes
    that have not been moved, each judged under the settings that it was last kept under.
    """

    def __init__(self, scheme: Scheme, policy: Policy, earlier: tuple[Scheme, ...] = ()) -> None:
        self.scheme = scheme
        self.policy = policy
        self.earlier = earlier
        self.schemes = {one.id: one for one in (*earlier, scheme)}
        self.encoder = Encoder(scheme, earlier)

    def line(self, session: Session, case_id: str, *, lock: bool) -> HeadRow:
        """The line of a case. Raises UnknownCaseError, OtherSchemeError."""
        check_case_id(case_id)
        line = session.head(case_id, lock=lock)
        if line is None:
            raise UnknownCaseError(case_id)
        return self.ours(line)

    def ours(self, line: HeadRow) -> HeadRow:
        """The line, if its case is kept under one of these schemes. Raises OtherSchemeError."""
        self.check_scheme(line.case_id, line.scheme)
        return line

    def check_scheme(self, case_id: str, scheme: str) -> None:
        """Raise OtherSchemeError for a case of another scheme."""
        if scheme not in self.schemes:
            raise OtherSchemeError(case_id, scheme, self.scheme.id)

    def load(self, session: Session, line: HeadRow, key: str = "") -> Case:
        """A case for deciding: its records without what was judged, but for the one that ``key`` names."""
        case = self._case(session, line, list(session.lean((line.case_id,))))
        asked = next((record for record in case.records if key and record.key == key), None)
        if asked is None:
            return case
        row = session.whole(case.id, asked.seq)[0]
        whole = self.encoder.with_findings(asked, row, session.shared((row.form,)))
        records = (*case.records[: asked.seq - 1], whole, *case.records[asked.seq :])
        return Case.load(case.id, self.scheme, records, case.policy, self.earlier)

    def load_many(self, session: Session, lines: Sequence[HeadRow]) -> Iterator[tuple[HeadRow, Case | CertflowError]]:
        """Each case for deciding, or why it cannot be read, so that one broken case does not stop the others."""
        grouped = groupby(session.lean([line.case_id for line in lines]), key=itemgetter(0))
        rows = {case_id: list(found) for case_id, found in grouped}
        for line in lines:
            try:
                yield line, self._case(session, self.ours(line), rows.get(line.case_id, []))
            except CertflowError as error:
                yield line, error

    def _case(self, session: Session, line: HeadRow, rows: list[LeanRow]) -> Case:
        if len(rows) != line.version:
            lost = f"the line says {line.version} records, {len(rows)} are there"
            raise BrokenRecordError(line.case_id, 0, lost, f"案卷登记为{line.version}条记录，实有{len(rows)}条")
        policy = self.policy_for(session, line)
        case = Case.load(line.case_id, self.scheme, self.records(session, rows), policy, self.earlier)
        if case.scheme.id != line.scheme:
            raise BrokenRecordError(
                line.case_id, 0, f"its line names the scheme {line.scheme!r}", f"案卷登记的方案为“{line.scheme}”"
            )
        return case

    def policy_for(self, session: Session, line: HeadRow) -> Policy:
        """The settings under which a case is judged. Raises BrokenRecordError where they cannot be read."""
        if line.scheme == self.scheme.id:
            return self.policy
        if self.encoder.unknown({line.policy}):
            self.encoder.learn(session.shared((line.policy,)))
        try:
            return self.encoder.policy_of(line.policy, line.scheme)
        except LookupError as error:
            raise BrokenRecordError(line.case_id, 0, str(error), str(error)) from error

    def records(self, session: Session, rows: Sequence[LeanRow]) -> tuple[Record, ...]:
        """The records of these rows, without what was judged. Raises BrokenRecordError."""
        self.learn(session, rows)
        return self.encoder.records(rows)

    def learn(self, session: Session, rows: Iterable[LeanRow]) -> None:
        """Read the policies these rows name, where they are not known yet."""
        unknown = self.encoder.unknown({row[13] for row in rows})
        if unknown:
            self.encoder.learn(session.shared(unknown))

    def read(self, session: Session, line: HeadRow) -> Case:
        """A case with everything that was judged in it. Raises BrokenRecordError."""
        rows = session.whole(line.case_id)
        case = self._case(session, line, [row[:16] for row in rows])
        shared = session.shared({row.form for row in rows})
        pairs = zip(case.records, rows, strict=True)
        whole = tuple(self.encoder.with_findings(record, row, shared) for record, row in pairs)
        return Case.load(case.id, self.scheme, whole, case.policy, self.earlier)

    def append(self, page: Page, case: Case, line: HeadRow | None) -> tuple[Record, ...]:
        """Put the records that ``case`` has beyond its ``line`` (None: it is new) on the page; the records."""
        version, before = (0, beginning(case.id)) if line is None else (line.version, line.hash)
        records = case.records[version - case.unread :]
        rows = []
        for record in records:
            rows.append(self.encoder.row(case.id, record, before, page.bodies))
            before = rows[-1].hash
        new = self.encoder.head(case, before, page.bodies)
        page.rows += rows  # only now: a case that has no line must leave no records behind
        if line is None:
            page.opened.append(new)
        elif records or new.due != line.due:
            page.moved.append((new, version))
        return records
