"""The agenda of a case: what falls due between two days, by which clause, and what follows if it passes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from certflow.case.case import Case
from certflow.case.duties import Owed, binding
from certflow.case.judge import check_day
from certflow.case.place import place
from certflow.case.record import Judgement, Record, Request, Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding, Outcome
from certflow.model.months import DAY, add_months
from certflow.model.text import Reasons, Text
from certflow.model.window import ALWAYS, Window
from certflow.rules.facts import Choice

__all__ = ["Due", "DueKind", "a_year_from", "agenda", "on_file"]


class DueKind(Choice):
    """What an entry of an agenda is."""

    AUTOMATIC = "automatic", "by time alone", "到期自动发生"
    DUTY = "duty", "duty", "应履行事项"
    OPENS = "opens", "first permitted day", "最早可办理日"
    CLOSES = "closes", "last permitted day", "最晚可办理日"


@frozen(kw_only=True)
class Due:
    """One entry of an agenda: what falls due on ``day`` on a track of a case, and by which clause.

    ``title`` is what is to be done or what happens, ``follows`` what comes of it if the day passes. ``id`` is the
    duty's or the act's. ``overdue`` marks a duty whose day lies before the span asked for and which still binds.
    """

    case: str
    kind: DueKind
    day: date
    track: str
    id: str
    clause: Clause
    title: Text
    follows: Text
    overdue: bool = False

    @property
    def label(self) -> Text:
        """The kind as an officer reads it."""
        return _OVERDUE if self.overdue else self.kind.label


def a_year_from(since: date) -> date:
    """The last day of an agenda that names none."""
    try:
        return add_months(since, 12)
    except OverflowError:
        return date.max


_OVERDUE = Text("overdue duty", "逾期未履行")


def agenda(case: Case, since: date, until: date) -> tuple[Due, ...]:
    """What falls due in a case from ``since`` to ``until``, both included, in the order of the days.

    It tells of

    - the duties that bind, by the day from which they are owed: those of the span, and those of an earlier day;
    - what time alone brings about, with what follows from it;
    - the first and the last permitted days of the acts that can begin from where the case then stands, as far as the
      file goes: the guards that await facts are left out, and what is undetermined promises no day. An act that the
      case itself has just made possible, or an automatic act ends, is not told a second time, nor is the first day of
      an act that a duty asks for from that day.

    The case is taken with its whole history and moved on in memory, so a day before its last act is judged by what the
    file holds now; permitted days are told from the last act on. A span that ends before it begins is empty. Raises
    NotADayError, AutomaticTieError, AutomaticLoopError, GuardError.
    """
    check_day(since)
    check_day(until)
    if until < since:
        return ()
    later = case.until(until)
    to_come = [record for record in later.records[len(case.records) :] if record.on >= since]
    found = [_happens(later, record) for record in to_come]
    owed: list[Owed] = []
    edges: list[Due] = []
    for now, first, last in _stretches(case, {record.on for record in to_come}, since, until):
        owed += [item for item in binding(now) if item.due <= last and item not in owed]
        edges += _edges(now, first, last)
    asked = {(item.duty.by.id, item.track, item.due) for item in owed}
    found += [_owed(case, item, since) for item in owed]
    found += [edge for edge in edges if edge.kind is DueKind.CLOSES or (edge.id, edge.track, edge.day) not in asked]
    return tuple(sorted(found, key=lambda due: due.day))


def _stretches(case: Case, turns: set[date], since: date, until: date) -> Iterator[tuple[Case, date, date]]:
    """The case each time that time alone has moved it on, with the first and the last day on which it stands so."""
    begin = max([since, *(record.on for record in case.records if record.done)])
    now = case.until(begin)
    for turn in sorted(turns):
        if turn > begin:
            yield now, begin, turn - DAY
            now, begin = now.until(turn), turn
    yield now, begin, until


def _happens(case: Case, record: Record) -> Due:
    transition = case.scheme.by_id[case.tracks[record.track].lifecycle].by_id[record.transition]
    follows = Text("recorded; the state stays as it is", "登记在案，状态不变")
    if record.target is not None:
        state = case.title_of_state(record.transition, record.target)
        follows = Text("state from then on: {state}", "此后状态：{state}", state=state)
    return Due(
        case=case.id,
        kind=DueKind.AUTOMATIC,
        day=record.on,
        track=record.track,
        id=record.transition,
        clause=transition.clause,
        title=transition.title,
        follows=follows,
    )


def _owed(case: Case, item: Owed, since: date) -> Due:
    return Due(
        case=case.id,
        kind=DueKind.DUTY,
        day=item.due,
        track=item.track,
        id=item.duty.id,
        clause=item.duty.clause,
        title=item.duty.title,
        follows=Text("otherwise: {what}", "否则：{what}", what=item.duty.otherwise),
        overdue=item.due < since,
    )


def _edges(now: Case, first: date, last: date) -> Iterator[Due]:
    """The first and last permitted days, between these two, of the acts that can begin from where the case stands."""
    for verdict in now.outlook(first):
        state, standing = verdict.judgements[0], on_file(verdict)
        here = state.finding.passes & Window.between(first, last)
        came = _came(now, verdict)
        passes = ALWAYS
        for judged in standing:
            passes &= judged.finding.passes
        for opens, closes in passes.spans:
            if opens is not None and opens in here and opens > came:
                shut = [judged for judged in standing if judged.finding.in_the_way(opens - DAY)]
                yield _edge(now, verdict, DueKind.OPENS, opens, _reasons(shut, opens, opens - DAY))
            if closes is not None and closes in here:
                # What merely cannot be told after a day is not forbidden after it.
                shut = [judged for judged in standing if judged.finding.on(closes + DAY) is Outcome.UNMET]
                if shut:
                    yield _edge(now, verdict, DueKind.CLOSES, closes, _reasons(shut, closes, closes + DAY))


def on_file(verdict: Verdict) -> list[Judgement]:
    """Of a verdict that awaits facts, what the file alone says, but for where the case stands."""
    return [_on_file(judged) for judged in verdict.judgements[1:] if judged.finding.parts or not judged.awaits_facts]


def _on_file(judged: Judgement) -> Judgement:
    return evolve(judged, finding=judged.finding.parts[-1]) if judged.awaits_facts else judged


def _came(now: Case, verdict: Verdict) -> date:
    """The day on which the case came to stand where the act begins."""
    where = place(now, Request(verdict.transition, verdict.on, None, track=verdict.track))
    outer = now.tracks.get(where.parent) if where.parent and where.transition.within else None
    return max(where.since or date.min, outer.since if outer else date.min, now.since or date.min)


def _reasons(shut: list[Judgement], day: date, beside: date) -> list[tuple[Judgement, Finding]]:
    """Why an act passes on ``day`` and not on the day ``beside`` it: each binding guard with its innermost findings."""
    return [
        (judged, leaf)
        for judged in shut
        for leaf in [leaf for leaf in judged.finding.leaves(beside) if day in leaf.passes] or [judged.finding]
    ]


def _edge(now: Case, verdict: Verdict, kind: DueKind, day: date, reasons: list[tuple[Judgement, Finding]]) -> Due:
    """One entry for a day, whichever number of guards it rests on; its clause is that of the first."""
    clauses = [leaf.clause or judged.clause for judged, leaf in reasons]
    said = [
        Text(_CITED.en, _CITED.zh, why=_why(kind, judged, leaf), clause=clause.label)
        if len(reasons) > 1
        else _why(kind, judged, leaf)
        for (judged, leaf), clause in zip(reasons, clauses, strict=True)
    ]
    words, from_day = _NOT_PERMITTED, day + DAY
    if kind is DueKind.OPENS:
        words, from_day = _PERMITTED, day
        if any(judged.awaits_facts for judged in verdict.judgements):
            words = _AWAITS
    return Due(
        case=now.id,
        kind=kind,
        day=day,
        track=verdict.track,
        id=verdict.transition,
        clause=clauses[0],
        title=verdict.title,
        follows=Text(words.en, words.zh, day=from_day, why=Reasons(said)),
    )


def _why(kind: DueKind, judged: Judgement, finding: Finding) -> Text:
    words = _MET if kind is DueKind.OPENS else _UNMET
    return Text(words.en, words.zh, guard=judged.title, why=finding.because)


_PERMITTED = Text("permitted from {day}; {why}", "自{day}起可以办理；{why}")
_AWAITS = Text("permitted from {day}, once its facts are brought; {why}", "自{day}起，提交所需材料后可以办理；{why}")
_NOT_PERMITTED = Text("not permitted from {day}; {why}", "自{day}起不得办理；{why}")
_MET = Text("“{guard}” is met from then: {why}", "自该日起满足“{guard}”：{why}")
_UNMET = Text("“{guard}” is unmet from then: {why}", "自该日起不满足“{guard}”：{why}")
_CITED = Text("{why} ({clause})", "{why}（{clause}）")
