"""Policies: what the texts leave open, settled by the certification body."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from enum import Enum
from typing import Any, Generic, TypeVar, cast

from attrs import field, frozen

from certflow.errors import FixedSettingError, SettingValueError, UnknownSettingError, UnsettledError
from certflow.model.clause import Clause
from certflow.model.text import Text

__all__ = ["UNSETTLED", "Policy", "Setting", "Settled"]

T = TypeVar("T")


class _Unsettled(Enum):
    UNSETTLED = "unsettled"


UNSETTLED = _Unsettled.UNSETTLED
"""The default of a setting whose value nobody may presume."""

_DIGITS = 9
"""No number that a body settles has more digits."""

_YES = Text("yes", "是")
_NO = Text("no", "否")
_NONE = Text("none", "无")


def _day(words: str) -> date | None:
    """``2026-03-01`` as a day; None for anything else."""
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    return day if day.isoformat() == words else None


@frozen(eq=False, kw_only=True)
class Setting(Generic[T]):
    """A typed key with default and reason: one question that the texts leave open.

    ``takes`` is bool, int (zero or more, in the ``unit`` given), `datetime.date`, str or an enumeration; None is a value
    where it is the default. `UNSETTLED` as default means that no value may be presumed: reading it makes a finding undetermined.
    ``fixed``: the default, of whatever class, is a figure or a fact that the rule itself gives and no body settles; a
    scheme for another rule replaces the setting.
    """

    id: str
    title: Text
    clause: Clause
    reason: Text
    takes: type[Any]
    default: T | _Unsettled
    unit: Text | None = None
    fixed: bool = False

    def check(self, value: object) -> T:
        """``value`` as the setting takes it. Raises SettingValueError."""
        if value is None and self.default is None:
            return cast("T", value)
        if issubclass(self.takes, Enum) and isinstance(value, str):
            for member in self.takes:
                if value == member.value:
                    return cast("T", member)
        elif self.takes is date and isinstance(value, str):
            day = _day(value)
            if day is not None:
                return cast("T", day)
        elif self.takes is str and isinstance(value, str):
            if value.strip():
                return cast("T", value)
        elif type(value) is self.takes and (self.takes is not int or cast("int", value) >= 0):
            return cast("T", value)
        raise SettingValueError(self.id, value, self.accepts())

    def parse(self, words: str) -> T:
        """From a file's words: true/false, a whole number, a day, none, words or a choice. Raises SettingValueError."""
        value: object = words
        if words.lower() == "none" and self.default is None:
            value = None
        elif self.takes is bool and words.lower() in {"true", "false"}:
            value = words.lower() == "true"
        elif self.takes is int and words.isascii() and words.isdigit() and len(words) <= _DIGITS:
            value = int(words)
        return self.check(value)

    def accepts(self) -> str:
        """What the setting takes, as a file writes it; nothing where it is fixed."""
        if self.fixed:
            return ""
        if self.takes is bool:
            words = ["true", "false"]
        elif issubclass(self.takes, Enum):
            words = [str(member.value) for member in self.takes]
        elif self.takes is date:
            words = ["YYYY-MM-DD"]
        elif self.takes is str:
            words = ["text"]
        else:
            words = ["0, 1, 2 …"]
        return ", ".join([*words, "none"] if self.default is None else words)

    def describe(self, value: object) -> Text:
        """A value as an officer reads it."""
        if value is UNSETTLED:
            return Text("not settled", "尚未确定")
        if value is None:
            return _NONE
        if isinstance(value, bool):
            return _YES if value else _NO
        if isinstance(label := getattr(value, "label", None), Text):
            return label
        if self.unit is not None:
            unit = self.unit if value != 1 else Text(self.unit.en.removesuffix("s"), self.unit.zh)
            return Text("{value} {unit}", "{value}{unit}", value=value, unit=unit)
        return Text("{value}", "{value}", value=value)


@frozen(kw_only=True)
class Settled:
    """A body's own answer to a setting: the value, who settled it, on which day, and why."""

    value: object
    by: str
    on: date
    reason: str = ""


def _both(text: Text) -> tuple[str, str]:
    return text.render("en"), text.render("zh")


def _values(policy: Policy) -> dict[str, object]:
    return {
        setting.id: setting.check(policy.settled[setting.id].value) if setting.id in policy.settled else setting.default
        for setting in policy.settings
    }


@frozen(hash=False)
class Policy:
    """The settings of a scheme, and those that the body has settled; read as ``policy[SETTING]``.

    Making one raises UnknownSettingError for a setting that is not among them, FixedSettingError for one that the rule
    gives, SettingValueError for a value it does not take.
    """

    settings: tuple[Setting[Any], ...] = field(repr=False)
    settled: Mapping[str, Settled] = field(factory=dict)
    _values: dict[str, object] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        known = {setting.id: setting for setting in self.settings}
        for name in self.settled:
            if name not in known:
                raise UnknownSettingError(name, get_close_matches(name, known))
            if known[name].fixed:
                raise FixedSettingError(name, *_both(known[name].clause.label))
        object.__setattr__(self, "_values", _values(self))

    def __getitem__(self, setting: Setting[T]) -> T:
        """The value in force, by the setting's id, so that a scheme may replace a setting that its parent's law reads.

        Raises UnsettledError where nobody has settled it, UnknownSettingError where the scheme has no such setting.
        """
        try:
            value = self._values[setting.id]
        except KeyError:
            raise UnknownSettingError(setting.id) from None
        if value is UNSETTLED:
            raise UnsettledError(setting.id, setting.title.en, setting.title.zh)
        return cast("T", value)

    def described(self, setting: Setting[Any]) -> Text:
        """The value in force as an officer reads it; that nobody has settled it, where nobody has."""
        return setting.describe(self._values[setting.id])

    def settle(self, by: str, on: date, reason: str = "", /, **values: object) -> Policy:
        """A policy with these settings settled: ``policy.settle("Chen Li", day, full_period="corresponding_day")``."""
        new = {name: Settled(value=value, by=by, on=on, reason=reason) for name, value in values.items()}
        return Policy(self.settings, {**self.settled, **new})

    def named(self) -> dict[str, object]:
        """The settings that the body has settled, by id; all others stand at the scheme's default."""
        return {name: self._values[name] for name in sorted(self.settled)}
