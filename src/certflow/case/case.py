"""A case: one client's file, its history and its tracks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from attrs import define, evolve, field

from certflow.case import advance as advancing
from certflow.case import correct as correcting
from certflow.case import enact as enacting
from certflow.case import migrate as migrating
from certflow.case.alike import alike
from certflow.case.files import Files
from certflow.case.history import effective, first_scheme, last_policy, moved, moves_of, standing
from certflow.case.judge import check_day, judge
from certflow.case.place import place
from certflow.case.record import CORRECT, DONE, MIGRATE, Correction, Migration, Record, Request, Verdict
from certflow.errors import DayOrderError, ReplayError
from certflow.model.text import Text
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy
from certflow.rules.transition import Transition
from certflow.rules.view import Track, View

__all__ = ["Case"]


@define
class Case:
    """One client's file. A value: every method that changes something returns a new case.

    ``records`` is the history, ``tracks`` its runs by id, ``files`` the records that hold facts, by their class; the
    last two follow from the first. ``due`` remembers what time alone brings about next on each track. ``unread``
    counts records that were left where they are kept, as no automatic act needs them. ``earlier`` are other schemes that
    its history knows, ``since`` is the day of its last move from one to another. Begin with `Case.new`.
    """

    id: str
    scheme: Scheme
    policy: Policy
    records: tuple[Record, ...] = ()
    tracks: Mapping[str, Track] = field(factory=dict)
    files: Files = field(factory=Files, repr=False)
    unread: int = 0
    earlier: tuple[Scheme, ...] = ()
    since: date | None = None
    due: dict[str, tuple[date, Transition[Any]] | None] = field(factory=dict, init=False, repr=False, eq=False)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002, FBT001 - what IPython and hypothesis call
        acts = (f"{record.on} {record.track} {record.transition} {record.outcome}" for record in self.records)
        printer.text(f"<Case {self.id!r} of {self.scheme.id}: {'; '.join(acts)}>")

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
            since = track.since if case.since is None else max(track.since, case.since)
            if day < since:
                raise DayOrderError("next", track.id, day, since)
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
        later = {record.key for record in self.records if record.on > day and record.transition == CORRECT}
        records = tuple(record for record in self.records if record.on <= day and record.cause not in later)
        past = evolve(self, records=records)
        to_come = moves_of(record for record in self.records if record.on > day)
        if to_come:
            scheme = self.under(to_come[0].facts.source)
            past = evolve(past, scheme=scheme, policy=last_policy(records, scheme))
        return past.folded(self.schemes).until(day)

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

    def migrate(
        self,
        to: Scheme,
        *,
        on: date,
        reason: str,
        policy: Policy | None = None,
        by: str = "",
        key: str = "",
        at: datetime | None = None,
        states: Mapping[str, str] | None = None,
        facts: Mapping[type[Any], Callable[[Any], object]] | None = None,
    ) -> tuple[Case, Verdict]:
        """Move the case to another scheme, by which it is judged from then on. Past records keep theirs.

        ``states`` names the counterparts of states by id (``{"technical_review": "decision"}``), ``facts`` converts facts
        on file by their class; what they came to is kept in the record. The settings that the body has settled are
        carried over, unless ``policy`` gives others. Blocked, with every reason and its cure, while something on file
        has no counterpart there; the history then gains the blocked record and nothing else changes.

        Raises SameSchemeError, UnknownCounterpartError, ConversionError; DayOrderError for a day before the last act;
        as `advance` for the key, and UnknownSettingError, SettingValueError where ``policy`` is none of that scheme.
        """
        return migrating.migrate(
            self, to, on=on, reason=reason, policy=policy, by=by, key=key, at=at, states=states or {}, facts=facts or {}
        )

    @property
    def schemes(self) -> dict[str, Scheme]:
        """The schemes that its history knows, by id."""
        return {scheme.id: scheme for scheme in (*self.earlier, self.scheme)}

    def under(self, scheme: str) -> Scheme:
        """The scheme of that id, its own for a history taken at its word. It is the one that judged a record."""
        return self.scheme if scheme == self.scheme.id else self.schemes.get(scheme, self.scheme)

    def view(self, track: str) -> View:
        """What a guard of that track may read. Raises KeyError for an unknown track."""
        run = self.tracks[track]
        return View(self.policy, track, run.lifecycle, run.parent, self.files, self.tracks)

    def title_of(self, transition: str, scheme: str = "") -> Text:
        """The title of a transition, in the scheme of that id (its own); its id where the scheme has none."""
        if transition in _OURS:
            return _OURS[transition]
        titles = (t.title for _, t in self.under(scheme).transitions() if t.id == transition)
        return next(titles, Text(transition, transition))

    def title_of_state(self, transition: str, state: str, scheme: str = "") -> Text:
        """The title of the state that a transition leads to, as `title_of`; its id where the scheme has none."""
        for lifecycle in self.under(scheme).lifecycles:
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
        return self.unread + len(self.records)

    @property
    def last_day(self) -> date | None:
        """The latest day of its records; None where there is none."""
        return max((record.on for record in self.records), default=None)

    def effective(self) -> tuple[Record, ...]:
        """The done records that still stand, with the facts as corrected, without the corrections themselves.

        Moves to another scheme are among them; the records before one are as they were judged.
        """
        return effective(self.records)

    def append(self, record: Record) -> Case:
        """The case with one more record; trusts it, judges nothing."""
        records = (*self.records, record)
        if record.outcome != DONE:
            return self._with(records, self.tracks, self.files)
        if isinstance(record.facts, Correction):
            return evolve(self, records=records).folded(self.schemes)
        if isinstance(record.facts, Migration):
            return evolve(self, records=records, policy=record.policy).folded(self.schemes)
        tracks = self.tracks
        if record.target is not None:
            tracks = {**tracks, record.track: moved(self.scheme, tracks.get(record.track), record.target, record)}
        return self._with(records, tracks, self.files.with_(record))

    def _with(self, records: tuple[Record, ...], tracks: Mapping[str, Track], files: Files) -> Case:
        return Case(self.id, self.scheme, self.policy, records, tracks, files, self.unread, self.earlier, self.since)

    def folded(self, schemes: Mapping[str, Scheme]) -> Case:
        """The case with scheme, tracks and files as its records have them, which may name any of the schemes."""
        first = first_scheme(self.id, self.records, schemes, self.scheme)
        stands = standing(self.records, first, schemes)
        others = tuple(scheme for name, scheme in schemes.items() if name != stands.scheme.id)
        return Case(
            self.id, stands.scheme, self.policy, self.records, stands.tracks, stands.files, 0, others, stands.since
        )

    @classmethod
    def load(
        cls,
        case_id: str,
        scheme: Scheme,
        records: Iterable[Record],
        policy: Policy | None = None,
        earlier: Iterable[Scheme] = (),
    ) -> Case:
        """A case from its history, taken at its word. To check the history, use `Case.replay`.

        ``earlier`` are other schemes that judged its records; a case that was not moved from one is under that one, and
        without ``policy`` under its last record's. Raises EarlierSchemeError where one is lacking, ReplayError.
        """
        history, schemes = tuple(records), {one.id: one for one in (*earlier, scheme)}
        case = cls(case_id, scheme, policy or scheme.policy(), history).folded(schemes)
        return case if policy or case.scheme is scheme else case.settle(last_policy(history, case.scheme))

    @classmethod
    def replay(
        cls,
        case_id: str,
        scheme: Scheme,
        records: Iterable[Record],
        policy: Policy | None = None,
        earlier: Iterable[Scheme] = (),
    ) -> Case:
        """A case from its history, with every request judged again under the scheme and the settings that judged it.

        ``earlier`` as for `load`. Raises ReplayError at the first difference, EarlierSchemeError.
        """
        history, schemes = tuple(records), {one.id: one for one in (*earlier, scheme)}
        case = cls.new(case_id, first_scheme(case_id, history, schemes, scheme)).folded(schemes)
        for seen, record in enumerate(history):
            if len(case.records) <= seen:
                moves = record.done and isinstance(record.facts, Migration)  # its settings apply from then on
                case = enacting.again(case if moves else case.settle(record.policy), record)
            if len(case.records) <= seen or not alike(case.records[seen], record):
                raise ReplayError(record.seq, "judged again, it comes out otherwise", "重新判定的结果不同")
        if len(case.records) > len(history):
            lost = case.records[len(history)]
            raise ReplayError(lost.seq, f"the history lacks {lost.transition!r}", f"历史缺少“{lost.transition}”")
        return case.settle(policy or last_policy(history, case.scheme))


_OURS = {CORRECT: correcting.CORRECTED, MIGRATE: migrating.MIGRATED}
"""The titles of certflow's own acts."""
