"""Steps of what the body makes public: the list of topics, and what a look through it finds."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import evolve, fields

from certflow.bdd.world import DAY, World, read_day, step
from certflow.model.finding import Finding, Outcome
from certflow.schemes.itsms.public_information import Publication, Topic, public_information

__all__: list[str] = []

TOPICS, FOUND, LOOKED = "topics", "found", "looked"
_TOPIC = r"“(?P<topic>[^”]+)”"


def _topic(words: str) -> Topic:
    return next(topic for topic in Topic if words in (topic.label.en, topic.label.zh))


def _change(world: World, words: str, **changes: Any) -> None:
    told: dict[Topic, Publication] = world.said[TOPICS]
    told[_topic(words)] = evolve(told[_topic(words)], **changes)


def _found(world: World, words: str) -> tuple[Outcome, list[str]]:
    """What the look through found of a topic: its outcome and the reasons, in the scenario's language."""
    whole: Finding = world.said[FOUND]
    finding, day = whole.parts[list(Topic).index(_topic(words))], world.said[LOOKED]
    return finding.on(day), [leaf.because.render(world.lang) for leaf in finding.leaves(day)]


@step(
    "given",
    rf"the body has listed all ten topics, each checked on (?P<day>{DAY})",
    rf"认证机构已列明十类信息，均于(?P<day>{DAY})核对",
)
def listed(world: World, day: date) -> None:
    """A list with nothing missing."""
    told = Publication(address="https://www.example.org/public", owner="Shen Yan", checked_on=day)
    world.said[TOPICS] = dict.fromkeys(Topic, told)


@step("given", rf"for {_TOPIC} the list does not give “(?P<gap>[^”]+)”", rf"清单中{_TOPIC}未填写“(?P<gap>[^”]+)”")
def gives_not(world: World, topic: str, gap: str) -> None:
    """A field of a topic, by its label, is not filled in."""
    labels = {field.name: field.metadata["label"] for field in fields(Publication)}
    name = next(name for name, label in labels.items() if gap in (label.en, label.zh))
    _change(world, topic, **{name: None})


@step("given", rf"{_TOPIC} is not in the list", rf"清单中没有{_TOPIC}")
def not_listed(world: World, topic: str) -> None:
    """The list leaves a topic out."""
    del world.said[TOPICS][_topic(topic)]


@step("given", rf"{_TOPIC} was last checked on (?P<day>{DAY})", rf"{_TOPIC}最近于(?P<day>{DAY})核对")
def last_checked(world: World, topic: str, day: date) -> None:
    """One topic was checked on another day."""
    _change(world, topic, checked_on=day)


@step(
    "given",
    rf"{_TOPIC} is declared not to apply, as “(?P<reason>[^”]+)”",
    rf"{_TOPIC}声明不适用，理由为“(?P<reason>[^”]+)”",
)
def declared(world: World, topic: str, reason: str) -> None:
    """A topic is declared not applicable, with a reason and nothing else."""
    world.said[TOPICS][_topic(topic)] = Publication(not_applicable=reason)


@step("when", rf"the body goes through the list on (?P<day>{DAY})", rf"认证机构于(?P<day>{DAY})核对清单")
def goes_through(world: World, day: date) -> None:
    """Somebody asks on a day whether everything is in order."""
    world.said |= {FOUND: public_information(world.policy, world.said[TOPICS]), LOOKED: day}


@step(
    "then",
    rf"the public information is (?P<verdict>in order|not in order)(?:, until (?P<until>{DAY}))?",
    rf"公开信息(?P<verdict>齐备|尚不齐备)(?:，至(?P<until>{DAY})止)?",
)
def in_order(world: World, verdict: str, until: str | None) -> None:
    """Whether every topic is in order, and the last day on which that holds."""
    whole: Finding = world.said[FOUND]
    assert whole.in_the_way(world.said[LOOKED]) is (verdict in {"not in order", "尚不齐备"}), whole
    assert until is None or whole.met.last_from(world.said[LOOKED]) == read_day(until)


@step(
    "then",
    rf"{_TOPIC} is (?P<state>missing|stale|undecided|excluded|wrongly excluded): “(?P<words>[^”]+)”",
    rf"{_TOPIC}(?P<state>有缺项|已过期|是否过期未定|不适用|不得声明不适用)：“(?P<words>[^”]+)”",
)
def topic_is(world: World, topic: str, state: str, words: str) -> None:
    """What is found of one topic, with words of its reason."""
    expected = {
        Outcome.UNMET: ("stale", "wrongly excluded", "已过期", "不得声明不适用"),
        Outcome.UNDETERMINED: ("missing", "undecided", "有缺项", "是否过期未定"),
        Outcome.NOT_APPLICABLE: ("excluded", "不适用"),
    }
    outcome, reasons = _found(world, topic)
    assert state in expected[outcome], (outcome, reasons)
    assert any(words in reason for reason in reasons), reasons
