"""What a scenario has said so far, and how its sentences are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from attrs import Factory, define, field
from pytest_bdd import given, parsers, then, when

from certflow.bdd.definitions import DEFINED, Definition, Kind
from certflow.bdd.gaps import gaps
from certflow.bdd.near import none_like
from certflow.bdd.tables import Table
from certflow.case.case import Case
from certflow.case.record import Record, Request, Verdict
from certflow.model.clause import Clause
from certflow.model.finding import Finding, Outcome
from certflow.model.text import MONTHS, Lang
from certflow.rules.scheme import Scheme
from certflow.rules.setting import Policy, Setting
from certflow.rules.transition import Transition
from certflow.testing.facts import Samples, facts_for

__all__ = ["DAY", "World", "read_day", "step"]

DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}年\d{1,2}月\d{1,2}日"
"""A day as either language writes it; for use inside a named group of a step's pattern."""

F = TypeVar("F", bound=Callable[..., Any])


def read_day(words: str) -> date:
    """``16 March 2026`` or ``2026年3月16日`` as a day. Raises ValueError."""
    if chinese := re.fullmatch(r"(\d{4})年(\d{1,2})月(\d{1,2})日", words):
        year, month, number = (int(part) for part in chinese.groups())
        return date(year, month, number)
    number_, name, year_ = words.split()
    return date(int(year_), MONTHS.index(name) + 1, int(number_))


def _day_if_any(words: str | None) -> date | None:
    return None if words is None else read_day(words)


def step(kind: Kind, en: str, zh: str, table: Table | None = None) -> Callable[[F], F]:
    """One step definition for both languages: ``kind`` is given, when or then; the patterns are regular expressions
    with the same named groups. A group whose name begins with ``day`` is handed over as a date, None where the sentence
    leaves it out. ``table`` is the data table that the function takes as ``datatable``.

    The function's docstring says what the step does: in English, and in Chinese in its last paragraph.
    """
    decorate = {"given": given, "when": when, "then": then}[kind]

    def wrap(function: F) -> F:
        DEFINED.append(Definition(kind, en, zh, function, table))
        for pattern in (en, zh):
            days: dict[str, Callable[[Any], object]] = {
                name: _day_if_any for name in re.compile(pattern).groupindex if name.startswith("day")
            }
            decorate(parsers.re(pattern), converters=days, stacklevel=2)(function)
        return function

    return wrap


def _choices(setting: Setting[Any], words: str) -> list[Any]:
    """The values that these words might mean."""
    if setting.takes is bool:
        return [True, False]
    if issubclass(setting.takes, Enum):
        return list(setting.takes)
    if setting.takes is date:
        return [read_day(words)]
    if setting.takes is str:
        return [words]
    found = re.match(r"\d+", words)
    return [int(found[0])] if found else []


def _own_policy(world: World) -> Policy:
    return world.scheme.policy()


@define
class World:
    """A scenario's organisation, its case so far, what its next act will say, and the last verdict.

    ``said`` holds the fields of the next act's facts that the scenario has changed; ``came`` is the day that time was
    let run to; ``answers`` are the verdicts of acts asked for side by side, each in the same case, ``without`` the evidence that
    one each of them lacked; ``wrote`` are the records that the last act left, its consequences among them; ``read`` is the verdict
    whose sentences were last read through.
    """

    scheme: Scheme
    lang: Lang = "en"
    samples: Samples = field(factory=dict)
    policy: Policy = Factory(_own_policy, takes_self=True)
    organisation: str = ""
    case: Case | None = None
    said: dict[str, Any] = field(factory=dict)
    answer: Verdict | None = None
    answers: tuple[Verdict, ...] = ()
    without: tuple[str, ...] = ()
    came: date | None = None
    wrote: tuple[Record, ...] = ()
    read: Verdict | None = None

    @property
    def file(self) -> Case:
        """The case; an empty one until an act was done. A setting settled later counts from then on."""
        if self.case is None:
            self.case = Case.new("scenario", self.scheme, self.policy)
        elif self.case.policy is not self.policy:
            self.case = self.case.settle(self.policy)
        return self.case

    def settle(self, title: str, value: str) -> None:
        """Settle the setting of that title (in either language) as the value so described."""
        for setting in self.scheme.settings:
            if title not in (setting.title.en, setting.title.zh):
                continue
            for choice in _choices(setting, value):
                described = setting.describe(choice)
                if value in (described.render("en"), described.render("zh")):
                    self.policy = self.policy.settle("the body", date(2026, 3, 1), **{setting.id: choice})
                    return
            raise AssertionError(f"the setting “{title}” cannot be “{value}”; it takes: {setting.accepts()}")
        titles = [setting.title.render(self.lang) for setting in self.scheme.settings]
        raise AssertionError(none_like("setting", title, titles))

    def act(self, title: str) -> Transition[Any]:
        """The act of that title, in either language. Raises AssertionError where there is none, or several have it."""
        every = {act.id: act for _, act in self.scheme.transitions()}
        found = [act for act in every.values() if title in (act.title.en, act.title.zh)]
        if not found:
            raise AssertionError(none_like("act", title, [act.title.render(self.lang) for act in every.values()]))
        if found[1:]:
            names = " and ".join(act.id for act in found)
            raise AssertionError(f"“{title}” is the title of several acts: {names}; give each a title of its own")
        return found[0]

    def state_named(self, lifecycle: str, title: str) -> str:
        """The id of the state of that title, in either language. Raises AssertionError where there is none."""
        states = self.scheme.by_id[lifecycle].states
        for each in states:
            if title in (each.title.en, each.title.zh):
                return each.id
        raise AssertionError(none_like("state", title, [each.title.render(self.lang) for each in states]))

    def facts(self, transition: str, on: date, track: str | None = None, /, **changes: Any) -> Any:
        """Facts with which the act passes, with fields changed."""
        return facts_for(self.file, transition, on, track=track, samples=self.samples, **changes)

    def do(self, transition: str, on: date, facts: object, track: str | None = None) -> Verdict:
        """Carry out an act and keep its verdict."""
        before = len(self.file.records)
        self.case, self.answer = self.file.advance(Request(transition, on, facts, track=track))
        self.wrote = self.case.records[before:]
        return self.answer

    def must(self, transition: str, on: date, facts: object = None, track: str | None = None) -> None:
        """Carry out an act that the scenario takes for granted, with facts that pass unless given.

        Raises BlockedError where it is blocked.
        """
        if facts is None:
            facts = self.facts(transition, on, track)
        self.do(transition, on, facts, track).raise_if_blocked()

    def until(self, day: date) -> None:
        """Let time run to that day."""
        self.case, self.came = self.file.until(day), day

    @property
    def today(self) -> date:
        """The day that came, else that of the last verdict. Raises AssertionError where neither is there."""
        return self.came or self.verdict.on

    def state(self, lifecycle: str) -> str:
        """The title of the state of the latest run of a lifecycle. Raises AssertionError where there is none."""
        runs = [track for track in self.file.tracks.values() if track.lifecycle == lifecycle]
        assert runs, f"no run of “{self.scheme.by_id[lifecycle].title.render(self.lang)}” was begun before this step"
        return self.file.state_title(runs[-1].id).render(self.lang)

    @property
    def verdict(self) -> Verdict:
        """The last verdict. Raises AssertionError where nothing was asked, or a sentence of it lacks a value."""
        assert self.answer is not None, "no act was asked for before this step"
        unread: tuple[Verdict | Record, ...] = () if self.answer is self.read else (self.answer, *self.wrote)
        unsaid = [said for each in unread for said in gaps(each)]
        assert not unsaid, f"the verdict leaves unsaid: {'; '.join(unsaid)}"
        self.read = self.answer
        return self.answer

    def blocking(self) -> list[tuple[str, Outcome, str]]:
        """What is in the way: clause number, outcome and sentence of each innermost finding."""
        on = self.verdict.on
        return [(clause.number, leaf.on(on), leaf.because.render(self.lang)) for clause, leaf in self.leaves()]

    def leaves(self) -> list[tuple[Clause, Finding]]:
        """Each innermost finding that is in the way, after the clause that it rests on."""
        verdict = self.verdict
        return [
            (leaf.clause or judgement.clause, leaf)
            for judgement in verdict.in_the_way
            for leaf in judgement.finding.leaves(verdict.on)
        ]
