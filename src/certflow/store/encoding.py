"""Records and cases as rows, and back."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import msgspec
from attrs import evolve

from certflow.case.case import Case
from certflow.case.judge import due_automatic
from certflow.case.plain import utc
from certflow.case.record import Correction, Judged, Migration, Record
from certflow.errors import BrokenRecordError, CertflowError, EarlierSchemeError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.rules.transition import START
from certflow.rules.view import Track
from certflow.store.chain import digest_of, link, seal
from certflow.store.filed import FiledFacts
from certflow.store.findings import Shape, join, split
from certflow.store.rows import HeadRow, LeanRow, RecordRow

__all__ = ["Encoder"]

_json = msgspec.json.Encoder().encode
_tracks = msgspec.json.Decoder(dict[str, Track]).decode
_MANY = 4096


@lru_cache(maxsize=4096)
def _day(iso: str) -> date:
    return date.fromisoformat(iso)


class Encoder:
    """Writes and reads the rows of cases under one scheme, and of those under ``earlier`` ones.

    ``facts`` are those of all these schemes; ``bodies`` gathers shared bodies that rows written here name.
    """

    def __init__(self, scheme: Scheme, earlier: Iterable[Scheme] = ()) -> None:
        self.facts = FiledFacts(scheme, earlier)
        self._forms: dict[Shape, tuple[bytes, str]] = {}
        self._plain_forms: dict[bytes, Any] = {}
        self._policies: dict[tuple[str, bytes], Policy] = {}
        self._learned: set[bytes] = set()
        self._policy: tuple[Policy, bytes, str] | None = None

    def policy(self, policy: Policy, bodies: dict[bytes, str]) -> bytes:
        """The digest of a policy's settled settings; its body goes to ``bodies``."""
        known = self._policy
        if known is None or known[0] is not policy:
            settled = {name: msgspec.to_builtins(policy.settled[name]) for name in sorted(policy.settled)}
            body = _json(settled).decode()
            known = self._policy = policy, digest_of(body), body
        bodies[known[1]] = known[2]
        return known[1]

    def row(self, case_id: str, record: Record, before: bytes, bodies: dict[bytes, str]) -> RecordRow:
        """A record as a row that follows the row of hash ``before``; shared bodies go to ``bodies``.

        Raises FactsTypeError, FactsValueError where the facts could not be read again as they are.
        """
        shape, values = split(record.judged)
        form = self._forms.get(shape)
        if form is None:
            if len(self._forms) >= _MANY:
                self._forms.clear()
            body = _json(shape).decode()
            form = self._forms[shape] = digest_of(body), body
        bodies[form[0]] = form[1]
        row = (
            case_id,
            record.seq,
            record.key,
            record.on.isoformat(),
            utc(record.at),
            record.by,
            record.track,
            record.transition,
            record.outcome,
            record.source,
            record.target,
            record.cause,
            record.scheme,
            self.policy(record.policy, bodies),
            self.facts.written(record),
            record.parent,
            form[0],
            _json(values).decode(),
        )
        return RecordRow(*row, link(before, row))

    def records(self, rows: Iterable[LeanRow]) -> tuple[Record, ...]:
        """The records of one case from its rows, without findings. Raises BrokenRecordError, EarlierSchemeError.

        The policies that they name must have been read (`learn`).
        """
        same = sys.intern
        found: list[Record] = []
        for row in rows:
            (
                case_id,
                seq,
                key,
                on,
                at,
                by,
                track,
                transition,
                outcome,
                source,
                target,
                cause,
                scheme,
                policy,
                facts,
                parent,
            ) = row
            if scheme not in self.facts.of:
                raise EarlierSchemeError(case_id, scheme)
            try:
                found.append(
                    Record(
                        seq,
                        same(key) if key[0] == "#" else key,
                        _day(on),
                        None if at is None else datetime.fromisoformat(at),
                        same(by),
                        same(track),
                        same(transition),
                        same(outcome),
                        same(source),
                        None if target is None else same(target),
                        None if cause is None else same(cause),
                        same(scheme),
                        self._policies.get((scheme, policy)) or self.policy_of(policy, scheme),
                        self.facts.read(scheme, transition, facts, found),
                        (),
                        parent,
                    )
                )
            except (msgspec.MsgspecError, CertflowError, TypeError, ValueError, LookupError, AttributeError) as error:
                raise BrokenRecordError(case_id, seq, str(error), str(error)) from error
        return tuple(found)

    def unknown(self, digests: Iterable[bytes]) -> set[bytes]:
        """The policies among these that have not been read yet."""
        return {digest for digest in digests if digest not in self._learned}

    def learn(self, bodies: Mapping[bytes, str]) -> None:
        """Read these policies for each scheme whose they can be, but for those that are not what their digest says."""
        for digest, body in bodies.items():
            if digest_of(body) != digest:
                continue
            for name, scheme in self.facts.of.items():
                with suppress(msgspec.MsgspecError, CertflowError, TypeError, ValueError, LookupError):
                    plain = msgspec.json.decode(body, type=dict[str, dict[str, Any]])
                    self._policies[name, digest] = scheme.settled(plain)
                    self._learned.add(digest)

    def policy_of(self, digest: bytes, scheme: str) -> Policy:
        """The policy of that digest under a scheme. Raises LookupError where it has not been read."""
        found = self._policies.get((scheme, digest))
        if found is None:
            raise LookupError(f"the settings {digest.hex()[:12]} are missing, changed, or of another scheme")
        return found

    def judged(self, row: RecordRow, shared: Mapping[bytes, str]) -> tuple[Judged, ...]:
        """What was judged, from a row and the form it names. Raises BrokenRecordError."""
        try:
            if row.form not in self._plain_forms:
                self._plain_forms[row.form] = msgspec.json.decode(shared[row.form])
            return join(self._plain_forms[row.form], msgspec.json.decode(row.findings))
        except (msgspec.MsgspecError, TypeError, ValueError, LookupError, StopIteration, RuntimeError) as error:
            # A generator turns the StopIteration of values that ran out into a RuntimeError.
            raise BrokenRecordError(row.case_id, row.seq, str(error), str(error)) from error

    def with_findings(self, record: Record, row: RecordRow, shared: Mapping[bytes, str]) -> Record:
        """The record with what was judged."""
        return evolve(record, judged=self.judged(row, shared))

    def tracks(self, line: HeadRow) -> dict[str, Track]:
        """The runs of a case, from its line. Raises BrokenRecordError."""
        try:
            return _tracks(line.tracks)
        except msgspec.MsgspecError as error:
            raise BrokenRecordError(line.case_id, 0, str(error), str(error)) from error

    def head(self, case: Case, last: bytes, bodies: dict[bytes, str]) -> HeadRow:
        """The line of a case whose last record has the hash ``last``. Raises AutomaticTieError."""
        due: date | None = None
        state = START.id
        for track in case.tracks.values():
            if track.lifecycle == case.scheme.main:
                state = track.state
            timed = due_automatic(case, track)
            if timed is not None and (due is None or timed[0] < due):
                due = timed[0]
        line = (
            case.id,
            case.version,
            case.scheme.id,
            self.policy(case.policy, bodies),
            state,
            _json(case.tracks).decode(),
            None if due is None else due.isoformat(),
            int(any(isinstance(record.facts, Correction | Migration) and record.done for record in case.records)),
            last,
        )
        return HeadRow(*line, seal(line))
