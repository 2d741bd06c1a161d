"""Sentences of a verdict, or of what followed upon it, in which something is left unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from certflow.case.record import Record, Verdict
from certflow.model.finding import Finding
from certflow.model.text import Text

__all__ = ["gaps"]


def gaps(judged: Verdict | Record) -> Iterator[str]:
    """What each finding of a verdict or record, and each part of one, fails to say: a value that is not there."""
    for judgement in judged.judgements:
        for place in _of(judgement.finding):
            yield f"{judgement.guard}: {place}"


def _of(finding: Finding) -> Iterator[str]:
    yield from _unsaid(finding.because, "its sentence")
    for part in finding.parts:
        yield from _of(part)


def _unsaid(value: object, name: str) -> Iterator[str]:
    if value is None or value == ():
        yield name
    elif isinstance(value, tuple):
        for each in value:
            yield from _unsaid(each, name)
    elif isinstance(value, Text):
        for slot in _slots(value.en, value.zh):
            yield from _unsaid(value.values.get(slot), f"{{{slot}}} of “{value.en}”")


@cache
def _slots(en: str, zh: str) -> list[str]:
    return sorted(frozenset[str]().union(*Text(en, zh).slots()))
