"""What would change in a case if it were judged by another scheme: verdicts, where it stands, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import field, frozen

from certflow.case.agenda import Due, agenda, on_file
from certflow.case.case import Case
from certflow.case.counterparts import carried
from certflow.case.judge import STATE
from certflow.case.plain import plain_agenda, plain_text
from certflow.case.record import Correction, Migration, Record, Request, Verdict
from certflow.errors import CertflowError
from certflow.model.clause import Clause
from certflow.model.months import add_months
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy

__all__ = ["Change", "Impact", "Opening", "Said", "Standing", "impact", "plain_impact"]

_AHEAD = 36
"""How many months the agenda looks ahead."""


@frozen
class Said:
    """What a scheme says of an act: whether it is permitted, from which day, and what is in the way by which clause.

    Where the case does not stand where the act begins, that alone is in the way.
    """

    permitted: bool
    first_day: date | None
    in_the_way: tuple[tuple[Clause, Text], ...] = field(eq=False)
    clauses: frozenset[str]


@frozen
class Standing:
    """Where a track stands, and since when."""

    state: str
    title: Text = field(eq=False)
    since: date


@frozen
class Opening:
    """An act that can begin, and its first day as far as the file goes; None: none in sight."""

    title: Text = field(eq=False)
    first_day: date | None


@frozen
class Change:
    """Something that comes out otherwise: an act, a track, or an act possible next, as each of the schemes has it.

    ``title`` names it, ``track`` says where. None: the scheme does not have it, or (``why``) cannot judge it. An act has
    the number of its record and its day, others have none.
    """

    id: str
    title: Text
    track: str
    before: Said | Standing | Opening | None
    after: Said | Standing | Opening | None
    why: Text | None = None
    seq: int | None = None
    on: date | None = None


@frozen
class Impact:
    """What changes in a case if it is judged by the scheme ``to``, as seen on the day ``on``.

    ``acts``, ``tracks`` and ``openings`` hold what comes out otherwise; ``gone`` and ``new`` the entries of the agenda until
    ``until``; ``notes`` what could not be carried over or looked into.
    """

    case: str
    source: Scheme
    to: Scheme
    on: date
    until: date
    acts: tuple[Change, ...]
    tracks: tuple[Change, ...]
    openings: tuple[Change, ...]
    gone: tuple[Due, ...]
    new: tuple[Due, ...]
    notes: tuple[Text, ...]

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return any((self.acts, self.tracks, self.openings, self.gone, self.new, self.notes))


def impact(old: Case, to: Scheme, on: date | None = None, policy: Policy | None = None) -> Impact:
    """What changes if every act of a case were judged by another scheme instead, in the same order, on the same days.

    The settings are ``policy``, else those of each act as far as the scheme has them. The day ``on`` (that of the last
    act) is the one on which both are compared, and from which the agenda looks three years ahead. What cannot be judged,
    such as an act that the scheme does not have, is said, not raised. Raises DayOrderError for a day before the last act.
    """
    day = on or max((record.on for record in old.records), default=date.min)
    until = add_months(day, _AHEAD) if day.year + _AHEAD < date.max.year else date.max
    again = _Again(old, to, policy)
    acts = tuple(again.changes())
    before = old.until(day)
    notes = list(again.notes.values())
    entries, able = agenda(before, day, until), _possible(before, day)
    tracks: tuple[Change, ...] = ()
    planned, able_after = entries, able
    try:
        after = again.case.until(day)
        tracks = tuple(_tracks(before, after))
        planned, able_after = agenda(after, day, until), _possible(after, day)
    except CertflowError as error:  # what cannot be looked into is told as a note, and not as a change
        notes.append(_said(error))
    here, there = {_entry(due) for due in entries}, {_entry(due) for due in planned}
    return Impact(
        old.id,
        old.scheme,
        to,
        day,
        until,
        acts,
        tracks,
        tuple(_openings(able, able_after)),
        tuple(due for due in entries if _entry(due) not in there),
        tuple(due for due in planned if _entry(due) not in here),
        tuple(notes),
    )


def _said(error: CertflowError) -> Text:
    return Text("{en}", "{zh}", en=error.en, zh=error.zh)


def _entry(due: Due) -> tuple[str, str, str, date]:
    return due.kind, due.track, due.id, due.day


def _answer(verdict: Verdict | Record, *, permitted: bool) -> Said:
    barred = verdict.in_the_way
    if barred and barred[0].guard == STATE:
        barred = barred[:1]  # what else would bar it cannot be told from where the case stands
    reasons = tuple(
        (leaf.clause or judged.clause, leaf.because) for judged in barred for leaf in judged.finding.leaves(verdict.on)
    )
    return Said(permitted, verdict.first_day, reasons, frozenset(clause.id for clause, _ in reasons))


class _Again:
    """The acts of a case judged again by another scheme, one after the other."""

    def __init__(self, old: Case, to: Scheme, policy: Policy | None) -> None:
        self._old = old
        self._policy = policy
        self._numbers: dict[int, int] = {}
        self.case = Case.new(old.id, to, policy or carried(old.policy, to)[0])
        self.notes: dict[str, Text] = {}

    def changes(self) -> Iterator[Change]:
        """The acts that come out otherwise, or that cannot be judged."""
        for record in self._old.records:
            if record.cause is not None or isinstance(record.facts, Migration):
                continue
            before = _answer(record, permitted=record.done)
            after: Said | None = None
            why: Text | None = None
            try:
                verdict = self._judge(record)
                after = _answer(verdict, permitted=verdict.permitted)
            except CertflowError as error:
                why = _said(error)
            if before != after:
                title = self._old.title_of(record.transition, record.scheme)
                yield Change(record.transition, title, record.track, before, after, why, record.seq, record.on)
        if self._policy is None:
            self.case = self.case.settle(self._settled(self._old.policy))

    def _settled(self, policy: Policy) -> Policy:
        if self._policy is not None:
            return self._policy
        kept, lost = carried(policy, self.case.scheme)
        self.notes |= {finding.because.render("en"): finding.because for finding in lost}
        return kept

    def _judge(self, record: Record) -> Verdict:
        case = self.case.settle(self._settled(record.policy))
        key = "" if record.key.startswith("#") else record.key
        if isinstance(record.facts, Correction):
            of = self._numbers.get(record.facts.of, 0)
            facts = record.facts.facts
            after, verdict = case.correct(
                of, on=record.on, reason=record.facts.reason, facts=facts, by=record.by, key=key, at=record.at
            )
        else:
            request = Request(record.transition, record.on, record.facts, record.by, key, record.track, record.at)
            after, verdict = case.advance(request)
        new = after.records[len(case.records) :]
        self._numbers[record.seq] = next(one.seq for one in new if one.cause is None)
        self.case = after
        return verdict


def _tracks(before: Case, after: Case) -> Iterator[Change]:
    for name in dict.fromkeys((*before.tracks, *after.tracks)):
        here, there = _standing(before, name), _standing(after, name)
        if here != there:
            case = before if name in before.tracks else after
            lifecycle = case.tracks[name].lifecycle
            yield Change(lifecycle, case.scheme.by_id[lifecycle].title, name, here, there)


def _standing(case: Case, name: str) -> Standing | None:
    track = case.tracks.get(name)
    return None if track is None else Standing(track.state, case.state_title(name), track.since)


_Possible = dict[tuple[str, str], Opening]
"""What can begin, by act and track."""


def _possible(case: Case, day: date) -> _Possible:
    found = {}
    for verdict in case.outlook(day):
        days = verdict.judgements[0].finding.passes
        for judged in on_file(verdict):
            days &= judged.finding.passes
        found[verdict.transition, verdict.track] = Opening(verdict.title, days.first_from(day))
    return found


def _openings(here: _Possible, there: _Possible) -> Iterator[Change]:
    for name, track in dict.fromkeys((*here, *there)):
        old, new = here.get((name, track)), there.get((name, track))
        if old != new:
            known = old or new
            yield Change(name, known.title if known else Text(name, name), track, old, new)


def plain_impact(found: Impact) -> dict[str, Any]:
    """What changes as plain data; null on one side: that scheme does not have it, or cannot judge it (``why``)."""
    return {
        "case": found.case,
        "from": found.source.id,
        "to": found.to.id,
        "on": found.on.isoformat(),
        "until": found.until.isoformat(),
        "changes": bool(found),
        "acts": [_plain_change(change) for change in found.acts],
        "tracks": [_plain_change(change) for change in found.tracks],
        "next": [_plain_change(change) for change in found.openings],
        "agenda": {"gone": plain_agenda(found.gone), "new": plain_agenda(found.new)},
        "notes": [plain_text(note) for note in found.notes],
    }


def _plain_change(change: Change) -> dict[str, Any]:
    act = {} if change.seq is None else {"seq": change.seq, "on": change.on and change.on.isoformat()}
    return {
        "id": change.id,
        "title": plain_text(change.title),
        "track": change.track,
        **act,
        "from": _plain(change.before),
        "to": _plain(change.after),
        "why": change.why and plain_text(change.why),
    }


def _plain(side: Said | Standing | Opening | None) -> dict[str, Any] | None:
    if side is None:
        return None
    if isinstance(side, Standing):
        return {"state": side.state, "title": plain_text(side.title), "since": side.since.isoformat()}
    first = side.first_day and side.first_day.isoformat()
    if isinstance(side, Opening):
        return {"first_day": first}
    return {
        "outcome": "permitted" if side.permitted else "blocked",
        "first_day": first,
        "in_the_way": [{"clause": clause.id, "because": plain_text(because)} for clause, because in side.in_the_way],
    }
