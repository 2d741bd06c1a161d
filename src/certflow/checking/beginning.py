"""The case that every search begins with."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from certflow.case.case import Case
from certflow.model.months import add_months
from certflow.rules.scheme import Scheme
from certflow.rules.setting import UNSETTLED, Setting
from certflow.testing.facts import WORD

__all__ = ["BEGIN", "begun", "others"]

BEGIN = date(2026, 9, 1)
"""The day on which every explored case begins."""


def begun(scheme: Scheme) -> Case:
    """An empty case under the scheme's own settings; what nobody may presume is settled with some value it takes, days
    each a year after the one before.
    """
    open_ones = [setting for setting in scheme.settings if setting.default is UNSETTLED and not setting.fixed]
    days = [setting.id for setting in open_ones if setting.takes is date]
    settled = {setting.id: _some(setting, days) for setting in open_ones}
    return Case.new("witness", scheme, scheme.policy().settle("certflow check", BEGIN, **settled))


def _some(setting: Setting[Any], days: list[str]) -> object:
    if issubclass(setting.takes, Enum):
        return next(iter(setting.takes))
    if setting.takes is date:
        return add_months(BEGIN, 12 * (days.index(setting.id) + 1))
    if setting.takes is int:
        return 12 if setting.unit else BEGIN.year
    return setting.takes is bool or WORD


def others(setting: Setting[Any]) -> tuple[object, ...]:
    """The values of a setting that can be told one by one; none where the rule gives it."""
    if setting.fixed:
        return ()
    if setting.takes is bool:
        return (False, True)
    return tuple(setting.takes) if issubclass(setting.takes, Enum) else ()
