"""What a guard may read: the facts on file, the policy, and on which days a track was in a state."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from datetime import date
from itertools import takewhile
from typing import Any, Generic, TypeVar

from attrs import define

from certflow.model.window import NEVER, Window
from certflow.rules.setting import Policy

__all__ = ["Filed", "Stay", "Track", "View"]

F = TypeVar("F")
F_co = TypeVar("F_co", covariant=True)


class Filed(Generic[F_co]):
    """Facts on file, as a guard reads them: a record of the history, of which it may know no more than this."""

    __slots__ = ()

    @property
    @abstractmethod
    def facts(self) -> F_co:
        """The facts."""

    @property
    @abstractmethod
    def on(self) -> date:
        """The day of the act that filed them."""

    @property
    @abstractmethod
    def seq(self) -> int:
        """The number of the record."""

    @property
    @abstractmethod
    def track(self) -> str:
        """The id of the track they were filed on."""

    @property
    @abstractmethod
    def transition(self) -> str:
        """The id of the act that filed them."""

    @property
    @abstractmethod
    def policy(self) -> Policy:
        """The policy the act was judged under."""


@define
class Stay:
    """A time in one state: from the day of entry to the day of leaving (None: still there)."""

    state: str
    since: date
    left: date | None = None


@define
class Track:
    """One run of a lifecycle in a case: the certification C1, the audit A1 within it."""

    id: str
    lifecycle: str
    stays: tuple[Stay, ...]
    parent: str | None = None

    @property
    def state(self) -> str:
        """The id of the state it is in."""
        return self.stays[-1].state

    @property
    def since(self) -> date:
        """The day of its last move."""
        return self.stays[-1].since


@define
class View:
    """A case as seen from one track. It knows no today, and not the state the track is in.

    ``lifecycle`` is the id of its track's. A track sees the facts filed on itself, on the track it stands within, and on
    those within it.
    """

    policy: Policy
    track: str
    lifecycle: str
    _parent: str | None
    _files: Mapping[type[Any], tuple[Filed[Any], ...]]
    _tracks: Mapping[str, Track]

    def _sees(self, track: str) -> bool:
        if track in (self.track, self._parent):
            return True
        run = self._tracks.get(track)
        return run is not None and run.parent == self.track

    def all(self, kind: type[F]) -> tuple[Filed[F], ...]:
        """All facts of the class (or one derived from it) that this track sees, in the order of filing."""
        filed = self._files.get(kind)
        if not filed:
            return ()
        return tuple(entry for entry in filed if self._sees(entry.track))

    def last(self, kind: type[F], unless: tuple[type[Any], ...] = ()) -> Filed[F] | None:
        """The facts of the class filed last, unless facts of one of the classes ``unless`` were filed after them."""
        filed = self._files.get(kind)
        if not filed:
            return None
        for entry in reversed(filed):
            if self._sees(entry.track):
                ended = any(later.seq > entry.seq for end in unless for later in self.all(end))
                return None if ended else entry
        return None

    def days(self, *states: object) -> Window:
        """The days, ends included, that this track spent in any of the states (values or ids)."""
        track = self._tracks.get(self.track)
        if track is None:
            return NEVER
        ids = {getattr(state, "id", state) for state in states}
        return Window.of((stay.since, stay.left) for stay in track.stays if stay.state in ids)

    @property
    def parent(self) -> View | None:
        """The track that this one stands within."""
        return None if self._parent is None else self._of(self._tracks[self._parent])

    @property
    def earlier(self) -> tuple[View, ...]:
        """The earlier runs of the same lifecycle in this case."""
        runs = []
        for track in self._tracks.values():
            if track.id == self.track:
                break
            if track.lifecycle == self.lifecycle:
                runs.append(self._of(track))
        return tuple(runs)

    @property
    def later(self) -> tuple[View, ...]:
        """The later runs of the same lifecycle in this case, the last of them first."""
        after = takewhile(lambda track: track.id != self.track, reversed(tuple(self._tracks.values())))
        return tuple(self._of(track) for track in after if track.lifecycle == self.lifecycle)

    def within(self, lifecycle: str) -> tuple[View, ...]:
        """The tracks of a lifecycle that stand within this one."""
        return tuple(
            self._of(track)
            for track in self._tracks.values()
            if track.parent == self.track and track.lifecycle == lifecycle
        )

    def _of(self, track: Track) -> View:
        return View(self.policy, track.id, track.lifecycle, track.parent, self._files, self._tracks)
