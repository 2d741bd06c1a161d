"""An agenda as an iCalendar file (RFC 5545; the calendar's name and refresh interval by RFC 7986)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from certflow.case.agenda import Due
from certflow.errors import MissingExtraError
from certflow.model.months import DAY
from certflow.model.text import Lang, Text

try:
    import icalendar as _icalendar
except ImportError:  # pragma: no cover - the extra brings it
    _icalendar = None  # type: ignore[assignment]

__all__ = ["calendar"]

icalendar: Any = _icalendar

_NAMESPACE = UUID("6a1f0c0e-6f0b-5d0e-9a53-6d1c8a4b7e21")
_DAILY = timedelta(days=1)
_TAGS = {"en": "en", "zh": "zh-CN"}


def calendar(entries: Iterable[Due], lang: Lang, stamp: datetime, *, name: str) -> bytes:
    """The entries as all-day events of a calendar to publish or subscribe to, in one language, in UTF-8.

    ``stamp`` is when it was made (without a zone: UTC), ``name`` what a calendar program calls it. An entry keeps its
    UID as long as its case, track, kind, id and day stay, in either language, so that a calendar read again doubles
    nothing. Raises MissingExtraError.
    """
    if icalendar is None:
        raise MissingExtraError("writing a calendar", "生成日历", "ical")
    made = stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)
    spoken = {"LANGUAGE": _TAGS[lang]}
    whole = icalendar.Calendar()
    whole.add("prodid", f"-//certflow//agenda//{lang.upper()}")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("name", name)
    whole.add("x-wr-calname", name)
    whole.add("refresh-interval", icalendar.vDuration(_DAILY), {"VALUE": "DURATION"})
    whole.add("x-published-ttl", icalendar.vDuration(_DAILY))
    for due in entries:
        event = icalendar.Event()
        event.add("uid", _uid(due))
        event.add("dtstamp", made)
        event.add("dtstart", due.day)
        if due.day < date.max:
            event.add("dtend", due.day + DAY)
        event.add("summary", _summary(due).render(lang), spoken)
        event.add("description", _description(due).render(lang), spoken)
        event.add("categories", [due.label.render(lang)], spoken)
        event.add("transp", "TRANSPARENT")
        whole.add_component(event)
    written: bytes = whole.to_ical()
    return written


def _uid(due: Due) -> str:
    return str(uuid5(_NAMESPACE, f"{due.case}\n{due.track}\n{due.kind}\n{due.id}\n{due.day.isoformat()}"))


def _summary(due: Due) -> Text:
    return Text(
        "{label}: {title} ({case})", "{label}：{title}（{case}）", label=due.label, title=due.title, case=due.case
    )


def _description(due: Due) -> Text:
    return Text(
        "{follows}\n{clause}\nCase {case}, track {track}",
        "{follows}\n{clause}\n案卷：{case}，流程：{track}",
        follows=due.follows,
        clause=due.clause.label,
        case=due.case,
        track=due.track,
    )
