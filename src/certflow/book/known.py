"""What the public may know of the certificates of a case, and the settings that its acts were judged under."""

from __future__ import annotations

from datetime import date

from attrs import fields

from certflow.book.settings import Standing, standings
from certflow.book.subject import Subject
from certflow.case.case import Case
from certflow.model.text import Text
from certflow.rules.setting import UNSETTLED
from certflow.schemes.itsms import PublicRecord, public_records
from certflow.schemes.itsms.publication import REGISTER_ADDRESS

__all__ = ["answers", "public_words"]

Row = tuple[Text, Text]


def public_words(case: Case) -> tuple[tuple[Row, ...], ...]:
    """Each public record as labels and values. An address of the register that nobody has settled is said to be so."""
    unsettled = REGISTER_ADDRESS.id not in case.policy.settled
    told = case.settle(case.policy.settle("", date.min, register_address="-")) if unsettled else case
    runs = (track.id for track in told.tracks.values() if track.lifecycle == told.scheme.main)
    return tuple(tuple(_rows(record, unsettled=unsettled)) for record in public_records(map(told.view, runs)))


def _rows(record: PublicRecord, *, unsettled: bool) -> list[Row]:
    rows = []
    for each in fields(PublicRecord):
        value = getattr(record, each.name)
        if unsettled and each.name == "register":
            value = REGISTER_ADDRESS.describe(UNSETTLED)
        rows.append((each.metadata["label"], Text("{value}", "{value}", value=value)))
    return rows


def answers(subject: Subject) -> tuple[Standing, ...]:
    """The settings that the body settled, then the others that a verdict asked for."""
    found = [one for one in standings(subject.case.policy) if one.settled is not None or one.setting.id in subject.read]
    return tuple(sorted(found, key=lambda one: one.settled is None))
