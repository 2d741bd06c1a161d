"""Judging: from a request and a case to a verdict. Pure; it moves nothing."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from certflow.case.place import Place, stands_within
from certflow.case.record import Judged, Request, Requirement, Verdict
from certflow.errors import (
    AutomaticTieError,
    CertflowError,
    DayOrderError,
    FactsTypeError,
    GuardError,
    NotADayError,
    UnsettledError,
)
from certflow.model.finding import Finding, all_of, holds_during, holds_from, met, undetermined, unmet
from certflow.model.months import DAY
from certflow.model.text import OneOf, Text
from certflow.model.window import ALWAYS, NEVER, Window
from certflow.rules.transition import START, Guard, Standing, Transition
from certflow.rules.view import Track, View

if TYPE_CHECKING:
    from certflow.case.case import Case

__all__ = ["STATE", "check_day", "day_of", "due_automatic", "judge", "state_of"]

STATE = "state"


def check_day(day: object) -> None:
    """Raise NotADayError for anything but a plain `datetime.date`."""
    if type(day) is not date:
        raise NotADayError(day)


def judge(  # noqa: C901, PLR0912 - spelt out: a call less for every guard of every move
    case: Case, request: Request, where: Place, state: Finding | None = None, *, on_file: bool = True
) -> Verdict:
    """The verdict on a request at its place. Raises FactsTypeError, DayOrderError.

    ``on_file`` asks guards that await facts for what the file alone says of them.
    """
    transition, on, facts = where.transition, request.on, request.facts
    if facts is not None and not isinstance(facts, transition.takes):
        raise FactsTypeError(transition.id, transition.takes, type(facts))
    if where.since is not None and on < where.since:
        raise DayOrderError(transition.id, where.track, on, where.since)
    if case.since is not None and on < case.since:
        raise DayOrderError(transition.id, where.track, on, case.since)
    view = View(case.policy, where.track, where.lifecycle.id, where.parent, case.files, case.tracks)
    state = state or state_of(case, where)
    judged: list[Judged] = [(_here(transition), state, False)]
    permitted = state is _POSSIBLE or on in state.met
    at = on.toordinal()
    for guard in transition.guards:
        try:
            if isinstance(guard, Standing):
                finding = guard.check(view)
            elif facts is None:
                permitted = False
                if not on_file or guard.on_file is None:
                    judged.append((guard, _BRINGS, True))
                    continue
                finding = guard.on_file(view)
            else:
                finding = guard.check(view, facts)
        except UnsettledError as error:
            finding = undetermined(Text("{en}", "{zh}", en=error.gap[0], zh=error.gap[1]))
        except OverflowError:
            finding = undetermined(_BEYOND)
        except CertflowError:
            raise
        except Exception as error:
            raise _failed(transition, guard.id, error) from error
        if type(finding) is not Finding:
            raise GuardError(transition.id, guard.id, f"it answered {finding!r}", f"其结果为{finding!r}")
        if facts is None and not isinstance(guard, Standing):
            judged.append(_awaiting(guard, finding, on))
            continue
        if permitted and finding.applies:
            # Spelt out, not `on in finding.met`: this is done for every guard of every move.
            for first, last in finding.met.pairs:
                if first <= at <= last:
                    break
            else:
                permitted = False
        judged.append((guard, finding, False))
    target = None if transition.target is None else transition.target.id
    return Verdict(
        transition.id,
        transition.title,
        where.track,
        on,
        where.source,
        target,
        tuple(judged),
        permitted,
        case.scheme.id,
        case.scheme.edition,
        case.policy,
    )


def _awaiting(guard: Guard[Any], on_file: Finding, on: date) -> Judged:
    """What a guard that awaits its facts says already: unmet where the file bars whatever comes, else still to come."""
    possible = on_file.met | on_file.unknown if on_file.applies else ALWAYS
    barred = Finding(possible, NEVER, on_file.because, parts=on_file.parts, clause=on_file.clause)
    if on in possible:
        return guard, all_of((_BRINGS, barred), _BRINGS.because), True
    return guard, barred, False


_BEYOND = Text("a day that it rests on lies beyond the calendar", "所依据的日期超出日历范围")
_HERE = Text("The case stands where the act begins", "案卷处于可以办理该事项的状态")
_BRINGS = undetermined(Text("to be brought with the act", "须随办理一并提交"))
_POSSIBLE = met(Text("the act may begin from here", "当前状态可以办理"))


@lru_cache(maxsize=1024)
def _here(transition: Transition[Any]) -> Requirement:
    return Requirement(STATE, transition.clause, _HERE)


def state_of(case: Case, where: Place) -> Finding:
    """Whether the act begins from where the case stands; until time alone moves its tracks on."""
    transition = where.transition
    if where.source not in transition.source_ids:
        return unmet(_not_from(where))
    own = case.tracks.get(where.track)
    if own is not None and transition.automatic is not None:
        return _on_its_day(case, own, transition)
    if not stands_within(case, transition, where.parent):
        return unmet(_not_within(case, where))
    moving = [] if own is None else [own]
    if transition.within and where.parent:
        moving.append(case.tracks[where.parent])
    ends = [due[0] for track in moving if (due := due_automatic(case, track))]
    if not ends and not transition.within:
        return _POSSIBLE
    since = max([track.since for track in moving])
    until = min(ends) - DAY if ends else date.max
    because = Text(
        "the act may begin from here from {since} to {until}", "自{since}至{until}可以办理", since=since, until=until
    )
    return holds_during(Window.between(since, until), because)


def _on_its_day(case: Case, track: Track, transition: Transition[Any]) -> Finding:
    due = due_automatic(case, track)
    if due is None or due[1] is not transition:
        return unmet(Text("no day for it is on file", "案卷中没有其发生的日期"))
    return holds_from(due[0], Text("time alone brings it about on {day}", "到{day}自动发生", day=due[0]))


def _not_from(where: Place) -> Text:
    states = {state.id: state.title for state in (START, *where.lifecycle.states)}
    return Text(
        "possible only from: {sources}; now: {now}",
        "仅在下列状态可办理：{sources}；当前：{now}",
        sources=OneOf(state.title for state in where.transition.sources),
        now=states[where.source],
    )


def _not_within(case: Case, where: Place) -> Text:
    outer = case.tracks.get(where.parent) if where.parent else None
    now = case.scheme.by_id[outer.lifecycle].state(outer.state).title if outer else START.title
    return Text(
        "possible only while: {within}; now: {now}",
        "仅在下列状态可办理：{within}；当前：{now}",
        within=OneOf(state.title for state in where.transition.within),
        now=now,
    )


def due_automatic(case: Case, track: Track) -> tuple[date, Transition[Any]] | None:
    """The automatic act that moves this track next, with its day. Raises AutomaticTieError."""
    timed = case.scheme.by_id[track.lifecycle].automatic_from[track.stays[-1].state]
    if not timed:
        return None
    due = case.due
    if track.id not in due:
        due[track.id] = _first_due(case, track, timed)
    return due[track.id]


def _failed(transition: Transition[Any], guard: str, error: Exception) -> GuardError:
    said = f"{type(error).__name__}: {error}"
    return GuardError(transition.id, guard, said, said)


def day_of(transition: Transition[Any], view: View) -> date | None:
    """The day on which time alone brings it about; None while that cannot be told."""
    try:
        day = transition.automatic(view) if transition.automatic else None
    except (UnsettledError, OverflowError):
        return None
    except CertflowError:
        raise
    except Exception as error:
        raise _failed(transition, "automatic", error) from error
    if day is not None:
        check_day(day)
    return day


def _first_due(case: Case, track: Track, timed: tuple[Transition[Any], ...]) -> tuple[date, Transition[Any]] | None:
    view = case.view(track.id)
    days = [(day, transition) for transition in timed if (day := day_of(transition, view))]
    if not days:
        return None
    first = min([day for day, _ in days])
    due = [transition for day, transition in days if day == first]
    if len(due) > 1:
        raise AutomaticTieError(track.id, first, [transition.id for transition in due])
    # What fell due under an earlier scheme's days comes about on the day of the move at the earliest.
    return max(first, track.since, case.since or date.min), due[0]
