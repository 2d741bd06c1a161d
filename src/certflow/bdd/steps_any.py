"""Steps of any scheme: acts named by their titles, with sensible facts but for what the scenario says of them.

任何方案通用的步骤：按名称提及办理事项；除场景另有说明外，事实均齐备合规。
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from certflow.bdd.near import none_like
from certflow.bdd.stating import stated, without
from certflow.bdd.tables import ACTS, EVIDENCE, FACTS
from certflow.bdd.world import DAY, World, read_day, step
from certflow.case.record import Request

__all__: list[str] = []

_TITLE = "“(?P<title>[^”]+)”"
_TRACK_EN, _TRACK_ZH = r"(?: on track (?P<track>\w+))?", r"(?:在流程(?P<track>\w+))?"


def _act(world: World, title: str, on: date, track: str | None, table: list[list[str]] | None) -> None:
    act = world.act(title)
    facts = world.facts(act.id, on, track)
    for label, words in FACTS.rows(table):
        facts = stated(facts, label, words)
    world.do(act.id, on, facts, track)


@step("given", r"a new case for (?P<who>[\w ]+)", r"已为(?P<who>\w+)新建案卷")
def new_case(world: World, who: str) -> None:
    """An organisation of which nothing is on file yet.

    该组织的新案卷，尚无任何记录。
    """
    world.organisation, world.case = who, None


@step("given", rf"{_TITLE} was done on (?P<day>{DAY}){_TRACK_EN}", rf"已于(?P<day>{DAY}){_TRACK_ZH}办理{_TITLE}", FACTS)
def was_done(world: World, title: str, day: date, track: str | None, datatable: list[list[str]] | None = None) -> None:
    """An act was done, with papers in order but for what a table of facts says; it has to be permitted.

    已办理一个事项；除事实表另有说明外，材料均齐备合规。该事项必须可以办理。
    """
    _act(world, title, day, track, datatable)
    world.verdict.raise_if_blocked()


@step("given", r"the following acts were done", r"已依次办理下列事项", ACTS)
def were_done(world: World, datatable: list[list[str]]) -> None:
    """Acts done one after the other, each permitted: the day, and the title of the act.

    依次办理的若干事项，每项均须可以办理：日期和事项名称。
    """
    for day, title in ACTS.rows(datatable):
        _act(world, title, read_day(day), None, None)
        world.verdict.raise_if_blocked()


@step(
    "when",
    rf"{_TITLE} is requested on (?P<day>{DAY}){_TRACK_EN}",
    rf"于(?P<day>{DAY}){_TRACK_ZH}提请办理{_TITLE}",
    FACTS,
)
def is_requested(
    world: World, title: str, day: date, track: str | None, datatable: list[list[str]] | None = None
) -> None:
    """An act is asked for, with papers in order but for what a table of facts says; it is done where it is permitted.

    提请办理一个事项；除事实表另有说明外，材料均齐备合规。可以办理的，随即办理。
    """
    _act(world, title, day, track, datatable)


@step(
    "when",
    rf"{_TITLE} is asked about on (?P<day>{DAY}), with nothing handed in",
    rf"于(?P<day>{DAY})询问可否办理{_TITLE}，未提交任何材料",
)
def is_asked_about(world: World, title: str, day: date) -> None:
    """An act is asked about before any paper is handed in: what the file alone says of it. Nothing is done.

    未提交任何材料而询问可否办理一个事项：仅就案卷作出判定，不予办理。
    """
    world.answer, world.wrote = world.file.ask(Request(world.act(title).id, day, None)), ()


@step(
    "when",
    rf"{_TITLE} is requested on (?P<day>{DAY}), each time without one of these",
    rf"于(?P<day>{DAY})逐次提请办理{_TITLE}，每次缺少下列一项",
    EVIDENCE,
)
def is_requested_without(world: World, title: str, day: date, datatable: list[list[str]]) -> None:
    """An act is asked for over and over, each time with papers in order but for one piece of evidence, named as in the verdict.

    逐次提请办理同一事项，每次材料齐备合规，仅缺一项证据，按判定中的名称填写。
    """
    act = world.act(title)
    facts = evolve(world.facts(act.id, day), **world.said)
    world.said.clear()
    world.without = tuple(label for (label,) in EVIDENCE.rows(datatable))
    world.answers = tuple(world.file.ask(Request(act.id, day, without(facts, label))) for label in world.without)


@step("then", r"each reason given names what is missing", r"理由均写明所缺证据")
def each_reason_names_it(world: World) -> None:
    """Of every act asked for without a piece of evidence, what is in the way names that piece.

    逐次提请的事项各缺一项证据，不得办理的理由均写明所缺的该项。
    """
    for answer, label in zip(world.answers, world.without, strict=True):
        world.answer = answer
        said = [sentence for _, _, sentence in world.blocking()]
        assert any(label in sentence for sentence in said), f"without “{label}”: {'; '.join(said)}"


@step("then", rf"the latest {_TITLE} is at “(?P<state>[^”]+)”", rf"最近一次{_TITLE}的状态为“(?P<state>[^”]+)”")
def latest_is_at(world: World, title: str, state: str) -> None:
    """The state of the latest run of a lifecycle, both by their titles.

    最近一次流程的状态；流程和状态均按名称填写。
    """
    lifecycles = world.scheme.lifecycles
    found = [each.id for each in lifecycles if title in (each.title.en, each.title.zh)]
    assert found, none_like("run", title, [each.title.render(world.lang) for each in lifecycles])
    now = world.state(found[0])
    assert now == state, f"it is at “{now}”"
