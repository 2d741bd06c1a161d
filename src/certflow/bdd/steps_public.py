"""Steps of what the body makes public: the list of topics, and what a look through it finds.

认证机构公开信息的步骤：各类信息的清单，以及核对的结果。
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import evolve, fields

from certflow.bdd.acting import named
from certflow.bdd.world import DAY, World, step
from certflow.model.finding import Finding, Outcome
from certflow.schemes.itsms.public_information import Publication, Topic, public_information

__all__: list[str] = []

TOPICS, FOUND, LOOKED = "topics", "found", "looked"
_TOPIC = r"“(?P<topic>[^”]+)”"


def _topic(words: str) -> Topic:
    return named(Topic, words)


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
    """A list with nothing missing.

    清单齐全，没有缺项。
    """
    told = Publication(address="https://www.example.org/public", owner="Shen Yan", checked_on=day)
    world.said[TOPICS] = dict.fromkeys(Topic, told)


@step("given", rf"for {_TOPIC} the list does not give “(?P<gap>[^”]+)”", rf"清单中{_TOPIC}未填写“(?P<gap>[^”]+)”")
def gives_not(world: World, topic: str, gap: str) -> None:
    """A field of a topic, by its label, is not filled in.

    某类信息的一个栏目（按栏目名称）未填写。
    """
    labels = {field.name: field.metadata["label"] for field in fields(Publication)}
    name = next(name for name, label in labels.items() if gap in (label.en, label.zh))
    _change(world, topic, **{name: None})


@step("given", rf"{_TOPIC} is not in the list", rf"清单中没有{_TOPIC}")
def not_listed(world: World, topic: str) -> None:
    """The list leaves a topic out.

    清单遗漏了一类信息。
    """
    del world.said[TOPICS][_topic(topic)]


@step("given", rf"{_TOPIC} was last checked on (?P<day>{DAY})", rf"{_TOPIC}最近于(?P<day>{DAY})核对")
def last_checked(world: World, topic: str, day: date) -> None:
    """One topic was checked on another day.

    一类信息的核对日另有不同。
    """
    _change(world, topic, checked_on=day)


@step(
    "given",
    rf"{_TOPIC} is declared not to apply, as “(?P<reason>[^”]+)”",
    rf"{_TOPIC}声明不适用，理由为“(?P<reason>[^”]+)”",
)
def declared(world: World, topic: str, reason: str) -> None:
    """A topic is declared not applicable, with a reason and nothing else.

    声明一类信息不适用，只写明理由，不填其他内容。
    """
    world.said[TOPICS][_topic(topic)] = Publication(not_applicable=reason)


@step("when", rf"the body goes through the list on (?P<day>{DAY})", rf"认证机构于(?P<day>{DAY})核对清单")
def goes_through(world: World, day: date) -> None:
    """Somebody asks on a day whether everything is in order.

    于某日核对各类信息是否齐备。
    """
    world.said |= {FOUND: public_information(world.policy, world.said[TOPICS]), LOOKED: day}


@step(
    "then",
    rf"the public information is (?P<verdict>in order|not in order)(?:, until (?P<day_until>{DAY}))?",
    rf"公开信息(?P<verdict>齐备|尚不齐备)(?:，至(?P<day_until>{DAY})止)?",
)
def in_order(world: World, verdict: str, day_until: date | None) -> None:
    """Whether every topic is in order, and the last day on which that holds.

    各类信息是否齐备，以及齐备状态持续到哪一日。
    """
    whole: Finding = world.said[FOUND]
    assert whole.in_the_way(world.said[LOOKED]) is (verdict in {"not in order", "尚不齐备"}), whole
    assert day_until is None or whole.met.last_from(world.said[LOOKED]) == day_until


@step(
    "then",
    rf"{_TOPIC} is (?P<state>missing|stale|undecided|excluded|wrongly excluded): “(?P<words>[^”]+)”",
    rf"{_TOPIC}(?P<state>有缺项|已过期|是否过期未定|不适用|不得声明不适用)：“(?P<words>[^”]+)”",
)
def topic_is(world: World, topic: str, state: str, words: str) -> None:
    """What is found of one topic, with words of its reason.

    对一类信息的核对结果及其理由中的文字。
    """
    expected = {
        Outcome.UNMET: ("stale", "wrongly excluded", "已过期", "不得声明不适用"),
        Outcome.UNDETERMINED: ("missing", "undecided", "有缺项", "是否过期未定"),
        Outcome.NOT_APPLICABLE: ("excluded", "不适用"),
    }
    outcome, reasons = _found(world, topic)
    assert state in expected[outcome], (outcome, reasons)
    assert any(words in reason for reason in reasons), reasons
