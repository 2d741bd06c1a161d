"""Acts as the sentences of the shipped law's chapters name them, and how they are done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from attrs import evolve, fields, frozen, has

from certflow.bdd.near import none_like
from certflow.bdd.world import DAY, World
from certflow.rules.facts import Choice
from certflow.rules.shapes import Leaf, fields_of

__all__ = ["STATED", "Act", "act_named", "named", "perform", "sentences", "stating"]

C = TypeVar("C", bound=Choice)

STATED = "stated"
"""What the papers of the next act state: pairs of a label and a day or choice, or None where they lack it."""


@frozen
class Act:
    """A transition as a sentence says it in either language, and facts for it on a day, where not those of the kit."""

    transition: str
    en: str
    zh: str
    facts: Callable[[date], Any] | None = None


def named(choice: type[C], words: str) -> C:
    """The member of a choice whose label, in either language, is ``words``. Raises AssertionError where none is."""
    for member in choice:
        if words in (member.label.en, member.label.zh):
            return member
    raise AssertionError(
        none_like("choice", words, (name for each in choice for name in (each.label.en, each.label.zh)))
    )


def act_named(acts: Iterable[Act], words: str) -> Act:
    """The act that is so called in either language. Raises AssertionError where none is."""
    known = tuple(acts)
    for act in known:
        if words in (act.en, act.zh):
            return act
    raise AssertionError(none_like("act", words, (name for act in known for name in (act.en, act.zh))))


def sentences(acts: Iterable[Act]) -> tuple[str, str]:
    """The patterns, in English and in Chinese, of the sentence that somebody does one of these acts on a day."""
    en = "|".join(act.en for act in acts)
    zh = "|".join(act.zh for act in acts)
    return rf"(?P<who>[\w ]+?) (?P<act>{en}) on (?P<day>{DAY})", rf"(?P<who>\w+?)于(?P<day>{DAY})(?P<act>{zh})"


def perform(world: World, acts: Iterable[Act], words: str, day: date) -> None:
    """Ask for the act that the words name, with facts that pass but for what the scenario said of them."""
    act = act_named(acts, words)
    facts = act.facts(day) if act.facts else world.facts(act.transition, day)
    stated = world.said.pop(STATED, ())
    facts = evolve(facts, **world.said)
    for label, value in stated:
        facts = stating(facts, label, value)
    world.said.clear()
    world.do(act.transition, day, facts)


def _labelled(facts: Any, label: str) -> str | None:
    for each in fields(type(facts)):
        text = each.metadata.get("label")
        if text is not None and label in (text.en, text.zh):
            return str(each.name)
    return None


def _meant(facts: Any, name: str, value: Any) -> Any:
    """The choice that words name; where the field takes any word, the word itself if none is named by it."""
    now = getattr(facts, name)
    if not isinstance(now, Choice) or not isinstance(value, str):
        return value
    takes_any = any(each.key == name and isinstance(each.shape, Leaf) for each in fields_of(type(facts)))
    if takes_any and all(value not in (each.label.en, each.label.zh) for each in type(now)):
        return value
    return named(type(now), value)


def stating(facts: Any, label: str, value: Any) -> Any:
    """The facts, but for the field of that label: a day, a choice in words, or None. Raises AssertionError."""
    if name := _labelled(facts, label):
        return evolve(facts, **{name: _meant(facts, name, value)})
    for each in fields(type(facts)):
        inner = getattr(facts, each.name)
        if has(type(inner)) and _labelled(inner, label):
            return evolve(facts, **{each.name: stating(inner, label, value)})
    message = f"{type(facts).__name__} has no field {label!r}"
    raise AssertionError(message)
