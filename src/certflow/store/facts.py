"""The facts and the settings of one scheme's acts as JSON, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from certflow.errors import FactsTypeError, FactsValueError, UnknownTransitionError
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy, Settled

__all__ = ["SchemeFacts"]

_json = msgspec.json.Encoder().encode


class SchemeFacts:
    """Writes and reads the facts of the acts of one scheme, and what its bodies have settled."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.takes: dict[str, type[Any]] = {transition.id: transition.takes for _, transition in scheme.transitions()}
        self._reads = {name: msgspec.json.Decoder(takes).decode for name, takes in self.takes.items()}
        self._last: tuple[str, Any, str] | None = None
        """The facts checked last, which are mostly those written next."""

    def act_for(self, facts: Any) -> str | None:
        """A transition that takes facts of that class, or else of its nearest base."""
        names = {takes: name for name, takes in self.takes.items()}
        return next((names[kind] for kind in type(facts).__mro__ if kind in names), None)

    def filed(self, kind: type[Any]) -> tuple[str, ...]:
        """The transitions whose facts are on file under that class."""
        return tuple(name for name, takes in self.takes.items() if issubclass(takes, kind))

    def written(self, transition: str, facts: Any) -> str:
        """The facts of an act. Raises FactsTypeError, FactsValueError where they could not be read again as they are."""
        known = self._last
        if known is not None and known[0] == transition and known[1] is facts:
            return known[2]
        takes = self.takes[transition]
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

    def read(self, transition: str, facts: str) -> Any:
        """The facts of an act. Raises UnknownTransitionError, and msgspec's errors."""
        read = self._reads.get(transition)
        if read is None:
            raise UnknownTransitionError(transition)
        return read(facts)

    def settled(self, plain: dict[str, dict[str, Any]]) -> Policy:
        """The policy with these settled settings. Raises LookupError, SettingValueError where they are another scheme's."""
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
