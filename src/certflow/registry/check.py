"""Whether what is kept fits together, and making the lines of cases anew from their records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from certflow.case.case import Case
from certflow.errors import BrokenRecordError, CertflowError, StoreUnavailableError, UnknownCaseError
from certflow.model.text import Text
from certflow.registry.keeping import Keeper
from certflow.registry.words import check_case_id
from certflow.store.chain import beginning, digest_of, link
from certflow.store.rows import HeadRow, RecordRow, Session, Store

__all__ = ["Break", "Rebuilt", "rebuild", "verify"]

_PAGE = 200


@frozen
class Break:
    """The first thing in a case that does not fit: the number of the record (0: the case's own line), and what."""

    case: str
    seq: int
    what: Text


@frozen
class Rebuilt:
    """How many lines were made, how many of them came out otherwise than they stood, and the cases left as they are."""

    cases: int
    changed: int
    broken: tuple[Break, ...]


_LOST = Text("it is missing", "缺失")
_CHANGED = Text("it was changed, or does not follow the record before it", "内容已被改动，或与前一条记录不相衔接")
_SHARED = Text("the sentences or settings it names were changed or are missing", "所引用的文句或政策设置已被改动或缺失")
_UNREADABLE = Text("it cannot be read", "无法读取")
_NO_LINE = Text("the case has records but no line; rebuild it", "有记录而无案卷登记；请重建")
_END = Text("it is not the last record that the case's line names", "与案卷登记的最后一条记录不符")
_MORE = Text("it was added behind the last record of the case's line", "系在案卷登记的最后一条记录之后添加")
_LINE = Text("the case's line does not fit its records; rebuild it", "案卷登记与记录不符；请重建")


def _pages(store: Store, case_id: str | None) -> Iterator[Sequence[str]]:
    if case_id is not None:
        check_case_id(case_id)
        yield (case_id,)
        return
    after = ""
    while True:
        with store.begin(write=False) as session:
            ids = session.case_ids(after, _PAGE)
        if not ids:
            return
        yield ids
        after = ids[-1]


def verify(store: Store, keeper: Keeper, case_id: str | None) -> Iterator[Break]:
    """See `Registry.verify`."""
    for ids in _pages(store, case_id):
        for one in ids:
            with store.begin(write=False) as session:
                line, rows, found = _look(session, one, lock=False)
                found = found or _misfit(session, keeper, one, line, rows)
            if found is not None:
                yield found


def _look(session: Session, case_id: str, *, lock: bool) -> tuple[HeadRow | None, Sequence[RecordRow], Break | None]:
    """The line and the records of a case, and the first of the records that does not fit. Raises UnknownCaseError."""
    named = case_id.encode(errors="replace").decode()
    if named != case_id:
        return None, (), Break(named, 0, _UNREADABLE)
    try:
        line = session.head(case_id, lock=lock)
    except StoreUnavailableError:
        session.count_due("")  # raises again where it is the database that does not serve
        return None, (), Break(case_id, 0, _UNREADABLE)
    try:
        rows = session.whole(case_id)
        found = _broken_chain(session, case_id, rows) or _lost_end(line, rows, case_id)
    except StoreUnavailableError:
        session.count_due("")
        return line, (), _unreadable(session, case_id)
    if line is None and not rows:
        raise UnknownCaseError(case_id)
    return line, rows, found


def _misfit(
    session: Session, keeper: Keeper, case_id: str, line: HeadRow | None, rows: Sequence[RecordRow]
) -> Break | None:
    """Where the records fit together but the line does not fit them. Of another scheme, the line is not made anew."""
    if line is None:
        return Break(case_id, 0, _NO_LINE)
    try:
        ours = {line.scheme, *(row.scheme for row in rows)} <= {*keeper.schemes}
        fits = (
            _line(session, keeper, case_id, rows, line) == line if ours else line.scheme in {row.scheme for row in rows}
        )
    except BrokenRecordError as error:
        return Break(case_id, error.seq, _UNREADABLE)
    except (CertflowError, LookupError, ValueError):
        fits = False
    return None if fits else Break(case_id, 0, _LINE)


def _unreadable(session: Session, case_id: str) -> Break:
    seq = 1
    while True:
        try:
            rows = session.whole(case_id, seq)
            if not rows:
                return Break(case_id, seq, _LOST)
            session.shared((rows[0].policy, rows[0].form))
        except StoreUnavailableError:
            return Break(case_id, seq, _UNREADABLE)
        seq += 1


def _broken_chain(session: Session, case_id: str, rows: Sequence[RecordRow]) -> Break | None:
    shared = session.shared({digest for row in rows for digest in (row.policy, row.form)})
    sound = {digest for digest, body in shared.items() if isinstance(body, str) and digest_of(body) == digest}
    before = beginning(case_id)
    for seq, row in enumerate(rows, 1):
        if row.seq != seq:
            return Break(case_id, seq, _LOST)
        if row.hash != link(before, row):
            return Break(case_id, seq, _CHANGED)
        if not {row.policy, row.form} <= sound:
            return Break(case_id, seq, _SHARED)
        before = row.hash
    return None


def _line(session: Session, keeper: Keeper, case_id: str, rows: Sequence[RecordRow], line: HeadRow | None) -> HeadRow:
    """The line that follows from these rows, under the policy of the line that stands (None: the registry's).

    Without a line, a case of an earlier scheme is taken to be under the settings of its last record.
    """
    records = keeper.records(session, [row[:16] for row in rows])
    case = Case.load(case_id, keeper.scheme, records, earlier=keeper.earlier)
    if line is not None:
        keeper.encoder.learn(session.shared((line.policy,)))
        case = case.settle(keeper.encoder.policy_of(line.policy, case.scheme.id))
    elif case.scheme is keeper.scheme:
        case = case.settle(keeper.policy)
    bodies: dict[bytes, str] = {}
    made = keeper.encoder.head(case, rows[-1].hash if rows else beginning(case_id), bodies)
    if line is None:
        session.share(bodies)
    return made


def rebuild(store: Store, keeper: Keeper, case_id: str | None) -> Rebuilt:
    """See `Registry.rebuild`. Under the registry's policy; lines whose version or hash does not fit are left."""
    cases = changed = 0
    broken: list[Break] = []
    for ids in _pages(store, case_id):
        for one in ids:
            with store.begin(write=True) as session:
                line, rows, found = _look(session, one, lock=True)
                if found is not None:
                    broken.append(found)
                    continue
                try:
                    for scheme in {row.scheme: None for row in rows}:
                        keeper.check_scheme(one, scheme)
                    made = _line(session, keeper, one, rows, None)
                except CertflowError as error:
                    broken.append(Break(one, getattr(error, "seq", 0), Text("{en}", "{zh}", en=error.en, zh=error.zh)))
                    continue
                cases += 1
                if made != line:
                    session.replace(made)
                    changed += 1
    return Rebuilt(cases, changed, tuple(broken))


def _lost_end(line: HeadRow | None, rows: Sequence[RecordRow], case_id: str) -> Break | None:
    """Where the line names another last record: a new line would hide that records are gone or were added."""
    if line is None or (rows and line.hash == rows[-1].hash):
        return None
    if line.version > len(rows) or not rows:
        return Break(case_id, len(rows) + 1, _LOST)
    if line.version < len(rows):
        return Break(case_id, max(line.version, 0) + 1, _MORE)
    return Break(case_id, len(rows), _END)
