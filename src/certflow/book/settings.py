"""The settings: what each decides, what it stands at and why, and what the body itself has settled."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import Any

from attrs import frozen

from certflow.book.anchors import anchor
from certflow.book.book import Book
from certflow.book.page import Page
from certflow.book.parts import REFERENCE
from certflow.model.text import Text
from certflow.rules.setting import UNSETTLED, Policy, Setting, Settled

__all__ = ["By", "Standing", "setting_anchor", "setting_pages", "standings"]


class By(StrEnum):
    """By whom the value in force was settled."""

    BODY = "body"
    RULE = "rule"
    DEFAULT = "default"
    NOBODY = "nobody"

    @property
    def label(self) -> Text:
        """As an officer reads it."""
        return _BY[self]


_BY = {
    By.BODY: Text("settled by the body", "机构自行确定"),
    By.RULE: Text("given by the rule", "规则规定"),
    By.DEFAULT: Text("the default", "默认值"),
    By.NOBODY: Text("not settled", "尚未确定"),
}


@frozen
class Standing:
    """A setting, and where it stands under a policy; ``settled`` is the body's own answer."""

    setting: Setting[Any]
    value: Text
    by: By
    settled: Settled | None

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return setting_anchor(self.setting.id)

    @property
    def default(self) -> Text:
        """What holds where the body has settled nothing."""
        return self.setting.describe(self.setting.default)

    @property
    def choices(self) -> tuple[Text, ...]:
        """Its values, where they can be listed."""
        kind = self.setting.takes
        if self.setting.fixed:
            return ()
        if kind is bool:
            return (self.setting.describe(True), self.setting.describe(False))  # noqa: FBT003 - the two values
        return tuple(map(self.setting.describe, kind)) if issubclass(kind, Enum) else ()


def setting_anchor(setting: str) -> str:
    """The anchor of a setting on the page of the settings."""
    return anchor("setting", setting)


def standings(policy: Policy) -> tuple[Standing, ...]:
    """Each setting as the policy has it, in its order."""
    return tuple(
        Standing(setting, policy.described(setting), _by(policy, setting), policy.settled.get(setting.id))
        for setting in policy.settings
    )


def _by(policy: Policy, setting: Setting[Any]) -> By:
    if setting.fixed:
        return By.RULE
    if setting.id in policy.settled:
        return By.BODY
    return By.NOBODY if setting.default is UNSETTLED else By.DEFAULT


def setting_pages(book: Book) -> Iterable[Page]:
    """The page of the settings."""
    found = standings(book.policy)
    yield Page(
        name="settings",
        title=Text("What the body settles", "由机构确定的政策设置"),
        template="settings.html",
        part=REFERENCE,
        about=Text(
            "What the texts leave open: the value in force, the default and the reason for it",
            "条文未作规定、由机构确定的事项：现行取值、默认值及其理由",
        ),
        data={
            "standings": found,
            "own": [each for each in found if each.by is By.BODY],
            "open": [each for each in found if each.by is By.NOBODY],
            "places": [(each.anchor, each.setting.title) for each in found],
        },
    )
