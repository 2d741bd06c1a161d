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
from certflow.case.record import CORRECT, Correction, Judged, Record
from certflow.errors import BrokenRecordError, CertflowError, FactsTypeError, FactsValueError, UnknownTransitionError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy, Settled
from certflow.rules.transition import START
from certflow.rules.view import Track
from certflow.store.chain import digest_of, link, seal
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
    """Writes and reads the rows of one scheme's cases. ``bodies`` gathers shared bodies that rows written here name."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._takes = {transition.id: transition.takes for _, transition in scheme.transitions()}
        self._reads = {name: msgspec.json.Decoder(takes).decode for name, takes in self._takes.items()}
        self._forms: dict[Shape, tuple[bytes, str]] = {}
        self._plain_forms: dict[bytes, Any] = {}
        self._policies: dict[bytes, Policy] = {}
        self._policy: tuple[Policy, bytes, str] | None = None
        self._last: tuple[str, Any, str] | None = None
        """The facts checked last, which are mostly those written next."""

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
            self._facts(record),
            record.parent,
            form[0],
            _json(values).decode(),
        )
        return RecordRow(*row, link(before, row))

    def _facts(self, record: Record) -> str:
        if isinstance(record.facts, Correction):
            return self._correction(record.facts)
        return self._written(record.transition, record.facts)

    def check(self, transition: str, facts: Any) -> None:
        """Raise FactsTypeError, FactsValueError for facts that could not be read again as they are.

        Those of a correction are looked at more closely by the case, and so are acts that the scheme does not know.
        """
        name = self._taken_by(facts) if transition == CORRECT else transition
        if name in self._takes:
            self._written(name, facts)

    def _taken_by(self, facts: Any) -> str | None:
        """A transition that takes facts of that class, or else of its nearest base."""
        names = {takes: name for name, takes in self._takes.items()}
        return next((names[kind] for kind in type(facts).__mro__ if kind in names), None)

    def _written(self, transition: str, facts: Any) -> str:
        known = self._last
        if known is not None and known[0] == transition and known[1] is facts:
            return known[2]
        takes = self._takes[transition]
        if type(facts) is not takes:
            raise FactsTypeError(transition, takes, type(facts))
        try:
            body = _json(facts)
            again = self._reads[transition](body)
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError) as error:
            raise FactsValueError(transition, str(error)) from error
        if again != facts:
            raise FactsValueError(transition, f"read again, they are {again!r}")
        words = body.decode()
        self._last = transition, facts, words
        return words

    def _correction(self, filed: Correction) -> str:
        facts = None
        if filed.facts is not None:
            facts = msgspec.Raw(self._written(self._taken_by(filed.facts) or "", filed.facts).encode())
        plain = {"of": filed.of, "facts": facts, "sets_aside": filed.sets_aside, "reason": filed.reason}
        return _json(plain).decode()

    def records(self, rows: Iterable[LeanRow]) -> tuple[Record, ...]:
        """The records of one case from its rows, without findings. Raises BrokenRecordError.

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
                        self._policies.get(policy) or self.policy_of(policy),
                        self._read(transition, facts, found),
                        (),
                        parent,
                    )
                )
            except (msgspec.MsgspecError, CertflowError, TypeError, ValueError, LookupError, AttributeError) as error:
                raise BrokenRecordError(case_id, seq, str(error), str(error)) from error
        return tuple(found)

    def _read(self, transition: str, facts: str, before: list[Record]) -> Any:
        read = self._reads.get(transition)
        if read is not None:
            return read(facts)
        if transition != CORRECT:
            raise UnknownTransitionError(transition)
        plain = msgspec.json.decode(facts)
        given = plain["facts"]
        if given is not None:
            given = msgspec.convert(given, self._takes[before[plain["of"] - 1].transition])
        return Correction(plain["of"], given, tuple(plain["sets_aside"]), plain["reason"])

    def unknown(self, digests: Iterable[bytes]) -> set[bytes]:
        """The policies among these that have not been read yet."""
        return {digest for digest in digests if digest not in self._policies}

    def learn(self, bodies: Mapping[bytes, str]) -> None:
        """Read these policies, but for those that are not what their digest says, or are not this scheme's."""
        for digest, body in bodies.items():
            if digest_of(body) == digest:
                with suppress(msgspec.MsgspecError, CertflowError, TypeError, ValueError, LookupError):
                    self._policies[digest] = self._settled(msgspec.json.decode(body, type=dict[str, dict[str, Any]]))

    def _settled(self, plain: dict[str, dict[str, Any]]) -> Policy:
        known = {setting.id: setting for setting in self.scheme.settings}
        settled = {
            name: Settled(
                value=known[name].check(entry["value"]),
                by=entry["by"],
                on=date.fromisoformat(entry["on"]),
                reason=entry["reason"],
            )
            for name, entry in plain.items()
        }
        return Policy(self.scheme.settings, settled)

    def policy_of(self, digest: bytes) -> Policy:
        """The policy of that digest. Raises LookupError where it has not been read."""
        found = self._policies.get(digest)
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

    def filed(self, kind: type[Any]) -> tuple[str, ...]:
        """The transitions whose facts are on file under that class."""
        return tuple(name for name, takes in self._takes.items() if issubclass(takes, kind))

    def head(self, case: Case, last: bytes, bodies: dict[bytes, str]) -> HeadRow:
        """The line of a case whose last record has the hash ``last``. Raises AutomaticTieError."""
        due: date | None = None
        state = START.id
        for track in case.tracks.values():
            if track.lifecycle == self.scheme.main:
                state = track.state
            timed = due_automatic(case, track)
            if timed is not None and (due is None or timed[0] < due):
                due = timed[0]
        line = (
            case.id,
            case.version,
            self.scheme.id,
            self.policy(case.policy, bodies),
            state,
            _json(case.tracks).decode(),
            None if due is None else due.isoformat(),
            int(any(isinstance(record.facts, Correction) and record.done for record in case.records)),
            last,
        )
        return HeadRow(*line, seal(line))
