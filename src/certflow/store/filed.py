"""The facts of records as JSON, and back: those of acts, of corrections and of moves to another scheme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from certflow.case.record import CORRECT, MIGRATE, Converted, Correction, Migration, Record
from certflow.errors import CertflowError, FactsTypeError, FactsValueError
from certflow.rules.scheme import Scheme
from certflow.store.facts import SchemeFacts

__all__ = ["FiledFacts"]

_json = msgspec.json.Encoder().encode


class FiledFacts:
    """Writes and reads the facts of records under several schemes; ``of`` holds those of each, by its id."""

    def __init__(self, scheme: Scheme, earlier: Iterable[Scheme] = ()) -> None:
        self.of = {one.id: SchemeFacts(one) for one in (scheme, *earlier)}

    def written(self, record: Record) -> str:
        """The facts of a record. Raises FactsTypeError, FactsValueError where they could not be read again as they are."""
        if isinstance(record.facts, Correction):
            return self._correction(record.facts)
        if isinstance(record.facts, Migration):
            return self._migration(record.facts)
        return self.of[record.scheme].written(record.transition, record.facts)

    def check(self, transition: str, facts: Any) -> None:
        """Raise FactsTypeError, FactsValueError for facts that could not be read again as they are, under any scheme.

        Those of a correction are looked at more closely by the case, and so are acts that no scheme here knows.
        """
        refused: CertflowError | None = None
        for scheme in self.of.values():
            name = scheme.act_for(facts) if transition == CORRECT else transition
            if name is None or name not in scheme.takes:
                continue
            try:
                scheme.written(name, facts)
            except (FactsTypeError, FactsValueError) as error:
                refused = refused or error
            else:
                return
        if refused is not None:
            raise refused

    def _correction(self, filed: Correction) -> str:
        facts = None
        if filed.facts is not None:
            schemes = [one for one in self.of.values() if type(filed.facts) in one.takes.values()]
            scheme = (schemes or list(self.of.values()))[0]
            facts = msgspec.Raw(scheme.written(scheme.act_for(filed.facts) or "", filed.facts).encode())
        plain = {"of": filed.of, "facts": facts, "sets_aside": filed.sets_aside, "reason": filed.reason}
        return _json(plain).decode()

    def _migration(self, filed: Migration) -> str:
        facts: list[dict[str, Any]] = []
        for converted in filed.facts:
            act, body = None, None
            if converted.facts is not None:
                to = self.of[filed.to]
                act = to.act_for(converted.facts) or ""
                body = msgspec.Raw(to.written(act, converted.facts).encode())
            facts.append({"of": converted.of, "act": act, "facts": body})
        plain = {
            "source": filed.source,
            "to": filed.to,
            "reason": filed.reason,
            "states": filed.states,
            "facts": facts,
            "settled": filed.settled,
        }
        return _json(plain).decode()

    def read(self, scheme: str, transition: str, facts: str, before: Sequence[Record]) -> Any:
        """The facts of a record, after those ``before`` it. Raises CertflowError, LookupError, and msgspec's errors."""
        if transition == CORRECT:
            plain = msgspec.json.decode(facts)
            given = plain["facts"]
            if given is not None:
                old = before[plain["of"] - 1]
                given = msgspec.convert(given, self.of[old.scheme].takes[old.transition])
            return Correction(plain["of"], given, tuple(plain["sets_aside"]), plain["reason"])
        if transition == MIGRATE:
            return self._move(msgspec.json.decode(facts))
        return self.of[scheme].read(transition, facts)

    def _move(self, plain: dict[str, Any]) -> Migration:
        facts = tuple(
            Converted(one["of"], one["act"] and msgspec.convert(one["facts"], self.of[plain["to"]].takes[one["act"]]))
            for one in plain["facts"]
        )
        return Migration(plain["source"], plain["to"], plain["reason"], plain["states"], facts, plain["settled"])

    def acts_of(self, kind: type[Any]) -> tuple[str, ...]:
        """The transitions, of any of the schemes, whose facts are on file under that class."""
        return tuple(dict.fromkeys(name for scheme in self.of.values() for name in scheme.filed(kind)))
