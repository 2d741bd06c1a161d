"""The structural checks of a scheme: each problem in one sentence that says how to mend it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import fields_dict

from certflow.errors import SettingValueError
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.facts import label_of
from certflow.rules.lifecycle import Duty, Lifecycle
from certflow.rules.setting import UNSETTLED, Setting
from certflow.rules.transition import START, Transition

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["citations", "parts_of", "problems_of"]


def problems_of(scheme: Scheme) -> list[str]:
    """Everything that does not hold together."""
    found = [
        *_scheme_level(scheme),
        *_links(scheme),
        *_interpretations(scheme),
        *_circles(scheme),
        *_outer_states(scheme),
    ]
    for lifecycle in scheme.lifecycles:
        found += _states(lifecycle)
        found += _transitions(lifecycle)
    found += _texts(scheme)
    found += _unlisted(scheme)
    return found


def _repeated(kind: str, ids: Sequence[str]) -> Iterator[str]:
    for ident, times in Counter(ids).items():
        if times > 1:
            yield f"{kind} id {ident!r} is used {times} times: give each its own"


def _scheme_level(scheme: Scheme) -> Iterator[str]:
    ids = [lifecycle.id for lifecycle in scheme.lifecycles]
    yield from _repeated("lifecycle", ids)
    yield from _repeated("lifecycle prefix", [lifecycle.prefix for lifecycle in scheme.lifecycles])
    yield from _repeated("setting", [setting.id for setting in scheme.settings])
    yield from _repeated("duty", [duty.id for duty in scheme.duties])
    yield from _repeated("interpretation", [each.id for each in scheme.interpretations])
    yield from _repeated("opening transition", [t.id for _, t in _all(scheme) if t.opens])
    for setting in scheme.settings:
        yield from _setting(setting)
    takes: dict[str, type[Any]] = {}
    for _, transition in _all(scheme):
        if takes.setdefault(transition.id, transition.takes) is not transition.takes:
            yield f"transition id {transition.id!r} takes different facts in two lifecycles: give each its own id"
    for lifecycle in scheme.lifecycles:
        if not lifecycle.prefix.isalpha():
            yield f"lifecycle {lifecycle.id!r}: prefix {lifecycle.prefix!r}: use letters only, numbers are added"
    if scheme.main not in ids:
        yield f"main lifecycle {scheme.main!r} is not among the lifecycles: list it or name another"
    for lifecycle in scheme.lifecycles:
        if lifecycle.within is not None and lifecycle.within not in ids:
            yield f"lifecycle {lifecycle.id!r} stands within {lifecycle.within!r}, which is not listed: list it"


def _setting(setting: Setting[Any]) -> Iterator[str]:
    where = f"setting {setting.id!r}"
    if setting.takes not in (bool, int, date, str) and not (
        isinstance(setting.takes, type) and issubclass(setting.takes, Enum)
    ):
        yield f"{where}: takes={setting.takes!r}: a setting takes bool, int, date, str or an enumeration"
    elif setting.default is not UNSETTLED:
        try:
            taken = setting.check(setting.default)
        except SettingValueError as error:
            yield f"{where}: its default {setting.default!r} is none of what it takes: {error.takes}"
        else:
            if type(taken) is not type(setting.default):
                yield f"{where}: its default {setting.default!r} is written as a file would: give a {setting.takes.__name__}"


def _links(scheme: Scheme) -> Iterator[str]:
    listed = {t.id for _, t in _all(scheme)}
    for link in scheme.consequences:
        for transition in (link.after, link.then):
            if transition.id not in listed:
                yield f"a consequence names {transition.id!r}, which no lifecycle lists: list it in its lifecycle"
    for reversal in scheme.reversals:
        if reversal.after.id not in listed:
            yield f"a reversal names {reversal.after.id!r}, which no lifecycle lists: list it in its lifecycle"
    for duty in scheme.duties:
        if duty.by.id not in listed:
            yield f"duty {duty.id!r} is fulfilled by {duty.by.id!r}, which no lifecycle lists: list it"
        yield from _bound(scheme, duty)


def _bound(scheme: Scheme, duty: Duty) -> Iterator[str]:
    if not duty.while_in:
        yield f"duty {duty.id!r} binds in no state: name the states it binds in"
    serves = {run for one in scheme.lifecycles if duty.by.id in one.by_id for run in (one.id, one.within)}
    for state in duty.while_in:
        runs = {one.id for one in scheme.lifecycles if state in one.states}
        if not runs:
            yield f"duty {duty.id!r} binds in state {state.id!r}, which no lifecycle declares: declare it"
        elif serves and not runs & serves:
            yield (
                f"duty {duty.id!r} binds in state {state.id!r}, where {duty.by.id!r} takes place neither on that run "
                "nor within it: name another act"
            )


def _interpretations(scheme: Scheme) -> Iterator[str]:
    known = {setting.id for setting in scheme.settings}
    for each in scheme.interpretations:
        for name in (name for name in each.settings if name not in known):
            yield f"interpretation {each.id!r} names setting {name!r}, which the scheme has not: list it"


def _circles(scheme: Scheme) -> Iterator[str]:
    follows: dict[str, set[str]] = {}
    for link in scheme.consequences:
        follows.setdefault(link.after.id, set()).add(link.then.id)
    for first, direct in follows.items():
        reached, grown = set(direct), True
        while grown:
            more = {then for name in reached for then in follows.get(name, ())} - reached
            grown, reached = bool(more), reached | more
        if first in reached:
            yield f"the consequences of {first!r} lead back to it: break the circle"


def _outer_states(scheme: Scheme) -> Iterator[str]:
    outer = {lifecycle.id: {state.id for state in lifecycle.states} for lifecycle in scheme.lifecycles}
    for lifecycle, transition in _all(scheme):
        for state in transition.within:
            if lifecycle.within in outer and state.id not in outer[lifecycle.within]:
                yield (
                    f"transition {transition.id!r} takes place within {state.id!r}, "
                    f"which {lifecycle.within!r} does not declare: declare it there"
                )


def _states(lifecycle: Lifecycle) -> Iterator[str]:
    where = f"lifecycle {lifecycle.id!r}"
    yield from (f"{where}: {line}" for line in _repeated("state", [state.id for state in lifecycle.states]))
    reached = {t.target for t in lifecycle.transitions if t.opens}
    grown = True
    while grown:
        more = {t.target for t in lifecycle.transitions if t.target and reached & {*t.sources}} - reached
        grown = bool(more)
        reached |= more
    for state in lifecycle.states:
        if state not in reached:
            yield f"{where}: no transition reaches state {state.id!r}: add one, or remove the state"
        leaving = [t.id for t in lifecycle.transitions if not t.opens and state in t.sources and t.target]
        if state.final and leaving:
            yield f"{where}: state {state.id!r} is final but {leaving[0]!r} leaves it: drop final=True or the source"
        if not state.final and not any(t for t in leaving):
            yield f"{where}: no transition leaves state {state.id!r}: add one, or declare it final=True"


def _transitions(lifecycle: Lifecycle) -> Iterator[str]:
    where = f"lifecycle {lifecycle.id!r}"
    yield from (f"{where}: {line}" for line in _repeated("transition", [t.id for t in lifecycle.transitions]))
    declared = {*lifecycle.states, START}
    for transition in lifecycle.transitions:
        name = f"{where}, transition {transition.id!r}"
        if not transition.sources:
            yield f"{name}: no source: name the states it starts from"
        for state in transition.sources:
            if state not in declared:
                yield f"{name}: source {state.id!r} is not declared: add it to the lifecycle's states"
        if transition.target is not None and transition.target not in lifecycle.states:
            yield f"{name}: target {transition.target.id!r} is not declared: add it to the lifecycle's states"
        if transition.opens and transition.target is None:
            yield f"{name}: it opens a track, so it needs a target state: name one"
        yield from _taken(transition, name)
        if transition.within and lifecycle.within is None:
            yield f"{name}: within= names states of an outer track, but the lifecycle stands within none: set within="
        yield from (f"{name}: {line}" for line in _repeated("guard", [guard.id for guard in transition.guards]))


def _taken(transition: Transition[Any], name: str) -> Iterator[str]:
    if transition.id in ("", "correct"):
        yield f"{name}: this id is taken by certflow itself: choose another"
    if transition.automatic is not None and (transition.target is None or transition.opens):
        yield f"{name}: an automatic act moves a track that is open: give it a source and a target state"
    if any(guard.id == "state" for guard in transition.guards):
        yield f"{name}: guard id 'state' is taken by certflow itself: choose another"


def _texts(scheme: Scheme) -> Iterator[str]:
    for where, text in _all_texts(scheme):
        if not text.en.strip() or not text.zh.strip():
            yield f"{where}: a sentence lacks a language ({text.en or text.zh!r}): write it in English and in Chinese"
        en, zh = text.slots()
        if en != zh or not en <= {*text.values}:
            yield f"{where}: {text.en!r} and its Chinese do not use the same values: use each {{name}} in both"


def _all_texts(scheme: Scheme) -> Iterator[tuple[str, Text]]:
    yield f"scheme {scheme.id!r}", scheme.title
    for lifecycle in scheme.lifecycles:
        yield f"lifecycle {lifecycle.id!r}", lifecycle.title
        for state in lifecycle.states:
            yield f"state {state.id!r}", state.title
    for setting in scheme.settings:
        yield f"setting {setting.id!r}", setting.reason
        if setting.unit is not None:
            yield f"setting {setting.id!r}", setting.unit
    for duty in scheme.duties:
        yield f"duty {duty.id!r}", duty.otherwise
    for each in scheme.interpretations:
        yield from (
            (f"interpretation {each.id!r}", said) for said in (each.where, each.differs, each.reading, each.why)
        )
    for _, transition in _all(scheme):
        for name in fields_dict(transition.takes):
            yield f"fact {transition.takes.__name__}.{name}", label_of(transition.takes, name)
    yield from _cited_texts(scheme)


def _cited_texts(scheme: Scheme) -> Iterator[tuple[str, Text]]:
    clauses = {scheme.edition: None, **dict.fromkeys(scheme.clauses)}
    for kind, ident, clause, title in citations(scheme):
        clauses[clause] = None
        yield f"{kind} {ident!r}", title
    for clause in clauses:
        for text in (clause.title, clause.instrument, *((clause.shown,) if clause.shown else ())):
            yield f"clause {clause.number!r}", text


def _unlisted(scheme: Scheme) -> Iterator[str]:
    listed = {t.id for _, t in _all(scheme)}
    for module in scheme.modules:
        for name, value in vars(module).items():
            if isinstance(value, Transition) and value.id not in listed:
                yield f"{module.__name__}.{name} ({value.id!r}) is in no lifecycle: list it, or delete it"


def _all(scheme: Scheme) -> list[tuple[Lifecycle, Transition[Any]]]:
    return [(lifecycle, t) for lifecycle in scheme.lifecycles for t in lifecycle.transitions]


def citations(scheme: Scheme) -> Iterator[tuple[str, str, Clause, Text]]:
    """Each use of a clause: the kind of its user, the user's id, the clause, the user's title."""
    for _, transition in _all(scheme):
        yield "transition", transition.id, transition.clause, transition.title
        for guard in transition.guards:
            for clause in (guard.clause, *guard.also):
                yield "guard", guard.id, clause, guard.title
    for setting in scheme.settings:
        yield "setting", setting.id, setting.clause, setting.title
    for duty in scheme.duties:
        yield "duty", duty.id, duty.clause, duty.title
    for reversal in scheme.reversals:
        yield "reversal", reversal.after.id, reversal.clause, reversal.after.title
    for link in scheme.consequences:
        yield "consequence", f"{link.after.id} -> {link.then.id}", link.clause, link.then.title


def parts_of(number: str) -> list[str]:
    """The parts of a clause number, for sorting: ``5.1.2(10)`` becomes 5, 1, 2, 10."""
    return re.findall(r"\d+|[^\d.()\s]+", number)
