"""What may be done next: each act that begins where the case stands, whether it is permitted, else from when."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.book.barred import Judged, barriers
from certflow.book.requirements import Act
from certflow.case.agenda import on_file
from certflow.case.case import Case
from certflow.case.record import Verdict
from certflow.case.words import AWAITS, NO_DAY, NOT_PERMITTED, PERMITTED
from certflow.model.text import Text
from certflow.model.window import Window

__all__ = ["Possible", "ahead"]


@frozen(kw_only=True)
class Possible:
    """An act that begins where the case stands. ``standing`` says whether it is permitted on the day, ``when`` on which
    days nothing on file is in the way, ``barriers`` what is in the way on the day itself, ``brings`` that facts come with it.
    """

    track: str
    act: Act
    standing: Text
    when: Text
    brings: bool
    barriers: tuple[Judged, ...]

    @property
    def standing_order(self) -> int:
        """The place of its standing: permitted, permitted with facts, barred."""
        return _ORDER.index(self.standing)


_ORDER = (PERMITTED, AWAITS, NOT_PERMITTED)


def ahead(case: Case, day: date) -> tuple[Possible, ...]:
    """The acts that begin here, judged on a day as far as the file goes: the permitted ones first, the barred ones last."""
    found = (_possible(case, verdict) for verdict in case.outlook(day))
    return tuple(sorted(found, key=lambda one: one.standing_order))


def _possible(case: Case, verdict: Verdict) -> Possible:
    barring = [judged for judged in verdict.in_the_way if not judged.awaits_facts]
    standing = PERMITTED if verdict.permitted else NOT_PERMITTED if barring else AWAITS
    return Possible(
        track=verdict.track,
        act=_act(case, verdict),
        standing=standing,
        when=_when(verdict, _window(verdict)),
        brings=any(judged.awaits_facts for judged in verdict.judgements),
        barriers=barriers(barring, verdict.on),
    )


def _act(case: Case, verdict: Verdict) -> Act:
    track = case.tracks.get(verdict.track)
    run = case.scheme.opening[verdict.transition] if track is None else case.scheme.by_id[track.lifecycle]
    return Act(run, run.by_id[verdict.transition])


def _window(verdict: Verdict) -> Window:
    """The days on which nothing on file is in the way."""
    days = verdict.judgements[0].finding.passes
    for judged in on_file(verdict):
        days &= judged.finding.passes
    return days


def _when(verdict: Verdict, window: Window) -> Text:
    """The first permitted days from that of the verdict on."""
    first = window.first_from(verdict.on)
    if first is None:
        return NO_DAY
    last = window.last_from(first)
    if last is None:
        return Text("from {first}", "自{first}起", first=first)
    return Text("from {first} to {last}", "{first}至{last}", first=first, last=last)
