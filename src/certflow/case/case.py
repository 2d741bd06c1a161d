"""A case: one client's file, its history and its tracks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from attrs import define, evolve, field

from certflow.case import advance as advancing
from certflow.case import correct as correcting
from certflow.case import enact as enacting
from certflow.case.alike import alike
from certflow.case.files import Files
from certflow.case.judge import check_day, judge
from certflow.case.place import place
from certflow.case.record import CORRECT, DONE, Correction, Record, Request, Verdict
from certflow.errors import DayOrderError, ReplayError
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.rules.transition import Transition
from certflow.rules.view import Stay, Track, View

__all__ = ["Case"]


@define
class Case:
    """One client's file. A value: every method that changes something returns a new case.

    ``records`` is the history, ``tracks`` its runs by id, ``files`` the records that hold facts, by their class; the
    last two follow from the first. ``due`` remembers what time alone brings about next on each track. ``earlier``
    counts records that were left where they are kept, as no automatic act needs them. Begin with `Case.new`.
    """

    id: str
    scheme: Scheme
    policy: Policy
    records: tuple[Record, ...] = ()
    tracks: Mapping[str, Track] = field(factory=dict)
    files: Files = field(factory=Files, repr=False)
    earlier: int = 0
    due: dict[str, tuple[date, Transition[Any]] | None] = field(factory=dict, init=False, repr=False, eq=False)

    @classmethod
    def new(cls, case_id: str, scheme: Scheme, policy: Policy | None = None) -> Case:
        """An empty case under a scheme; the policy is the scheme's own unless given."""
        return cls(case_id, scheme, policy or scheme.policy())

    def settle(self, policy: Policy) -> Case:
        """The same case; later verdicts are taken under ``policy``. Past records keep theirs."""
        return evolve(self, policy=policy)

    def advance(self, request: Request) -> tuple[Case, Verdict]:
        """Carry out a request after what time alone brings about until its day.

        Returns the new case and the verdict. A blocked request adds a blocked record and changes nothing else. A key
        that was seen with the same content returns the case as it is and the first verdict.

        An act before there is a track to stand on is blocked. Raises UnknownTransitionError, UnknownTrackError (a track
        is named that is not there, or several could be meant), FactsTypeError, DayOrderError, KeyReusedError,
        AutomaticTieError; the case is then as it was.
        """
        return enacting.enact(self, request)

    def ask(self, request: Request) -> Verdict:
        """The verdict on a request, without doing it. Facts None asks as far as the file goes. Raises as `advance`."""
        case = advancing.run_until(self, request.on)
        if request.facts is None:
            return judge(case, request, place(case, request))
        return enacting.attempt(case, request)[1]

    def next(self, day: date) -> tuple[Verdict, ...]:
        """Every act that can begin from where the case stands on ``day``, judged by its standing guards.

        Guards on facts await them here, even where the file bars whatever will be brought: `outlook` looks that far.
        Raises DayOrderError for a day before the last move of any of its tracks.
        """
        case = advancing.run_until(self, day)
        for track in case.tracks.values():
            if day < track.since:
                raise DayOrderError("next", track.id, day, track.since)
        return advancing.possible(case, day)

    def outlook(self, day: date) -> tuple[Verdict, ...]:
        """The acts of `next`, each asked of as far as the file goes, as `ask` does without facts: it takes longer."""
        return tuple(self.ask(Request(act.transition, day, None, track=act.track)) for act in self.next(day))

    def until(self, day: date) -> Case:
        """The case after what time alone brings about up to and including ``day``."""
        return advancing.run_until(self, day)

    def as_of(self, day: date) -> Case:
        """The case as it stood at the end of ``day``: with the records up to then, and what time brought about."""
        check_day(day)
        past = _fold(Case(self.id, self.scheme, self.policy, tuple(r for r in self.records if r.on <= day)))
        return past.until(day)

    def correct(
        self,
        of: int | str,
        *,
        on: date,
        reason: str,
        facts: object = None,
        by: str = "",
        key: str = "",
        at: datetime | None = None,
    ) -> tuple[Case, Verdict]:
        """Put the facts of a record right, or (without facts) set it aside with what it caused.

        ``of`` is the record's number or key. Blocked, with reasons, while a later act rests on it; nothing is
        erased. Raises CorrectionError where the record is none that can be corrected, FactsTypeError.
        """
        return correcting.correct(self, of, on=on, reason=reason, facts=facts, by=by, key=key, at=at)

    def view(self, track: str) -> View:
        """What a guard of that track may read. Raises KeyError for an unknown track."""
        run = self.tracks[track]
        return View(self.policy, track, run.lifecycle, run.parent, self.files, self.tracks)

    def title_of(self, transition: str) -> Text:
        """The title of a transition; its id where the scheme has none."""
        if transition == CORRECT:
            return correcting.CORRECTED
        titles = (t.title for _, t in self.scheme.transitions() if t.id == transition)
        return next(titles, Text(transition, transition))

    def title_of_state(self, transition: str, state: str) -> Text:
        """The title of the state that a transition leads to; its id where the scheme has none."""
        for lifecycle in self.scheme.lifecycles:
            if transition in lifecycle.by_id and any(one.id == state for one in lifecycle.states):
                return lifecycle.state(state).title
        return Text(state, state)

    def state_title(self, track: str) -> Text:
        """The title of the state a track is in."""
        run = self.tracks[track]
        return self.scheme.by_id[run.lifecycle].state(run.state).title

    @property
    def version(self) -> int:
        """The number of records it has."""
        return self.earlier + len(self.records)

    def effective(self) -> tuple[Record, ...]:
        """The done records that still stand, with the facts as corrected, without the corrections themselves."""
        return effective(self.records)

    def append(self, record: Record) -> Case:
        """The case with one more record; trusts it, judges nothing."""
        records = (*self.records, record)
        if record.outcome != DONE:
            return Case(self.id, self.scheme, self.policy, records, self.tracks, self.files, self.earlier)
        if isinstance(record.facts, Correction):
            return _fold(Case(self.id, self.scheme, self.policy, records))
        tracks = self.tracks
        if record.target is not None:
            old = tracks.get(record.track)
            new = _moved(old, record.target, record.on) if old else _run(self.scheme, [record])
            tracks = {**tracks, record.track: new}
        return Case(self.id, self.scheme, self.policy, records, tracks, self.files.with_(record), self.earlier)

    @classmethod
    def load(cls, case_id: str, scheme: Scheme, records: Iterable[Record], policy: Policy | None = None) -> Case:
        """A case from its history, taken at its word. To check the history, use `Case.replay`."""
        return _fold(cls(case_id, scheme, policy or scheme.policy(), tuple(records)))

    @classmethod
    def replay(cls, case_id: str, scheme: Scheme, records: Iterable[Record], policy: Policy | None = None) -> Case:
        """A case from its history, with every request judged again. Raises ReplayError at the first difference."""
        history = tuple(records)
        case = cls.new(case_id, scheme)
        for seen, record in enumerate(history):
            if len(case.records) <= seen:
                case = enacting.again(case.settle(record.policy), record)
            if len(case.records) <= seen or not alike(case.records[seen], record):
                raise ReplayError(record.seq, "judged again, it comes out otherwise", "重新判定的结果不同")
        if len(case.records) > len(history):
            lost = case.records[len(history)]
            raise ReplayError(lost.seq, f"the history lacks {lost.transition!r}", f"历史缺少“{lost.transition}”")
        return case.settle(policy or (history[-1].policy if history else scheme.policy()))


def effective(records: tuple[Record, ...]) -> tuple[Record, ...]:
    """See `Case.effective`."""
    corrections = [record for record in records if isinstance(record.facts, Correction)]
    if not corrections:
        return tuple(record for record in records if record.outcome == DONE)
    aside: set[int] = set()
    facts: dict[int, object] = {}
    for record in corrections:
        if record.done:
            aside.update(record.facts.sets_aside)
            if record.facts.facts is not None:
                facts[record.facts.of] = record.facts.facts
    standing = [
        evolve(record, facts=facts[record.seq]) if record.seq in facts else record
        for record in records
        if record.done and record.seq not in aside and not isinstance(record.facts, Correction)
    ]
    keys = {record.key for record in corrections}
    remade = [record for record in standing if record.cause in keys]
    ordered = [record for record in standing if record.cause not in keys]
    for record in remade:
        later = (place for place, other in enumerate(ordered) if other.on > record.on)
        ordered.insert(next(later, len(ordered)), record)
    return tuple(ordered)


def _fold(case: Case) -> Case:
    moves: dict[str, list[Record]] = {}
    standing = effective(case.records)
    for record in standing:
        if record.target is not None:
            moves.setdefault(record.track, []).append(record)
    tracks = {track: _run(case.scheme, moved) for track, moved in moves.items()}
    return Case(case.id, case.scheme, case.policy, case.records, tracks, Files.of(standing))


def _run(scheme: Scheme, moves: list[Record]) -> Track:
    """The track that these records have begun and moved."""
    first = moves[0]
    home = scheme.opening.get(first.transition)
    if home is None:
        raise ReplayError(first.seq, f"no track {first.track} is open", f"流程{first.track}尚未开始")
    left = [*[move.on for move in moves[1:]], None]
    stays = [Stay(move.target, move.on, day) for move, day in zip(moves, left, strict=True) if move.target is not None]
    return Track(first.track, home.id, tuple(stays), first.parent)


def _moved(track: Track, target: str, on: date) -> Track:
    """The track, moved on."""
    last = track.stays[-1]
    stays = (*track.stays[:-1], Stay(last.state, last.since, on), Stay(target, on))
    return Track(track.id, track.lifecycle, stays, track.parent)
