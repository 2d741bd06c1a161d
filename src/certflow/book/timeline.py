"""The history of a case as a dossier tells it: every record, under what brought it about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from attrs import evolve, frozen

from certflow.book.barred import Judged, barriers, passed
from certflow.book.filed import Change, Fact, changed, facts_in_words, not_on_file
from certflow.case.case import Case
from certflow.case.record import AUTOMATIC, Correction, Migration, Record
from certflow.case.words import corrected, first_permitted, kind_of, migrated
from certflow.model.text import Text
from certflow.rules.transition import START

__all__ = ["Blocked", "Entry", "timeline"]


@frozen
class Blocked:
    """Why an act was not permitted: what was in the way, what was not, and the first permitted day."""

    barriers: tuple[Judged, ...]
    passed: tuple[Judged, ...]
    first: Text


@frozen(kw_only=True)
class Entry:
    """A record in words. ``under`` is what followed from it, ``after`` None where the state stayed as it was. ``said`` is
    what a correction or a move to another scheme did, which the states before and after do not tell.

    ``cause`` is the number of the record that it followed from, ``by_time`` says that time alone brought it about.
    ``aside`` is the number of the correction that set it aside, ``put_right`` those of the corrections of its facts.
    """

    seq: int
    on: date
    track: str
    act: Text
    by: str
    before: Text
    after: Text | None
    facts: tuple[Fact, ...]
    lacking: tuple[Text, ...]
    blocked: Blocked | None = None
    cause: int | None = None
    by_time: bool = False
    said: Text | None = None
    changes: tuple[Change, ...] = ()
    aside: int | None = None
    put_right: tuple[int, ...] = ()
    under: tuple[Entry, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the act took place."""
        return self.blocked is None


def timeline(case: Case) -> tuple[Entry, ...]:
    """Every record in its order, save that what followed from an act stands under it."""
    seqs = {record.key: record.seq for record in case.records}
    facts: dict[int, object] = {}
    entries: dict[int, Entry] = {}
    for record in case.records:
        entries[record.seq] = _entry(case, record, facts, seqs)
        facts[record.seq] = record.facts
        if record.done and isinstance(record.facts, Correction):
            _mark(record, record.facts, facts, entries)
    return _nested(tuple(entries.values()), None)


def _nested(entries: Sequence[Entry], cause: int | None) -> tuple[Entry, ...]:
    return tuple(evolve(one, under=_nested(entries, one.seq)) for one in entries if one.cause == cause)


def _entry(case: Case, record: Record, facts: dict[int, object], seqs: dict[str, int]) -> Entry:
    title = case.title_of(record.transition, record.scheme)
    own = not isinstance(record.facts, Correction | Migration)
    entry = Entry(
        seq=record.seq,
        on=record.on,
        track=record.track,
        act=Text("{act}{kind}", "{act}{kind}", act=title, kind=kind_of(record.facts)),
        by=record.by,
        before=_state(case, record, record.source),
        after=None if record.target is None else _state(case, record, record.target),
        facts=facts_in_words(record.facts) if own else (),
        lacking=not_on_file(record.facts) if own else (),
        blocked=None if record.done else _blocked(record),
        cause=None if record.cause is None else seqs.get(record.cause),
        by_time=record.cause == AUTOMATIC,
    )
    if isinstance(record.facts, Correction):
        put_right = record.facts.facts is not None
        changes = changed(facts[record.facts.of], record.facts.facts) if put_right else ()
        return evolve(entry, said=corrected(case, record.facts), changes=changes)
    return evolve(entry, said=migrated(record.facts)) if isinstance(record.facts, Migration) else entry


def _mark(record: Record, correction: Correction, facts: dict[int, object], entries: dict[int, Entry]) -> None:
    """Note on the earlier entries what a correction that took place did to them."""
    for seq in correction.sets_aside:
        entries[seq] = evolve(entries[seq], aside=record.seq)
    if correction.facts is not None:
        old = entries[correction.of]
        entries[correction.of] = evolve(old, put_right=(*old.put_right, record.seq))
        facts[correction.of] = correction.facts


def _state(case: Case, record: Record, state: str) -> Text:
    """The title of a state of the record's track; a correction has no states of its own to go by, but a track's letter."""
    if state == START.id:
        return START.title
    letter = record.track.rstrip("0123456789")
    return next(run for run in case.under(record.scheme).lifecycles if run.prefix == letter).state(state).title


def _blocked(record: Record) -> Blocked:
    return Blocked(
        barriers(record.judgements, record.on), passed(record.judgements, record.on), first_permitted(record)
    )
