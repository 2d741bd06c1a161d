"""The settings of the shipped schemes."""

from collections.abc import Iterator
from typing import Any

from certflow import ITSMS, UNSETTLED, Scheme, Setting
from certflow.schemes.named import SHIPPED
from certflow_docs.markdown import anchored, both, said, table


def schemes() -> Iterator[str]:
    """The shipped schemes by id."""
    rows = ((f"`{scheme.id}`", said(scheme.title), said(scheme.edition.label)) for scheme in SHIPPED.values())
    yield from table(("scheme", "title", "rule"), rows)


def settings() -> Iterator[str]:
    """Each setting of the scheme for ITSMS, then what its siblings have otherwise."""
    for setting in ITSMS.settings:
        yield from (anchored(f"setting-{setting.id}"), f"## `{setting.id}`", "", f"{both(setting.title)}.", "")
        yield from (*(f"- {what}: {words}" for what, words in _told(setting)), "")
    for scheme in SHIPPED.values():
        if scheme is not ITSMS:
            yield from (f"## Otherwise in `{scheme.id}`", "")
            yield from table(("setting", "by default", "why", "clause"), _otherwise(scheme))


def _told(setting: Setting[Any]) -> Iterator[tuple[str, str]]:
    yield (
        "takes",
        ", ".join(f"`{one}`" for one in setting.accepts().split(", "))
        if not setting.fixed
        else "nothing: the rule gives it",
    )
    yield "by default", _default(setting)
    yield "why", said(setting.reason)
    yield "clause", said(setting.clause.label)


def _default(setting: Setting[Any]) -> str:
    if setting.default is UNSETTLED:
        return "not settled: nobody may presume it"
    words, written = said(setting.describe(setting.default)), str(setting.default).lower()
    return words if setting.fixed or words == written else f"`{written}`: {words}"


def _otherwise(scheme: Scheme) -> Iterator[tuple[str, ...]]:
    ours = {setting.id: setting for setting in ITSMS.settings}
    for setting in scheme.settings:
        same = ours.get(setting.id)
        if same is None or (same.default, same.fixed) != (setting.default, setting.fixed):
            yield f"`{setting.id}`", _default(setting), said(setting.reason), said(setting.clause.label)
    for name in sorted(ours.keys() - {setting.id for setting in scheme.settings}):
        yield f"`{name}`", "no such setting", "", ""
