"""Steps of appeals and complaints: what was lodged, how far it has come, who handles it, and what the file still holds.

申诉与投诉的步骤：提出了什么、处理到哪一步、由谁处理、案卷中仍载有什么。
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from certflow.bdd.acting import Act, named, perform, sentences
from certflow.bdd.world import DAY, World, step
from certflow.case.record import Correction
from certflow.schemes.itsms.appeal_facts import (
    AppealedDecision,
)
from certflow.schemes.itsms.decision import Refusal

__all__: list[str] = []

_HANDLED = {
    "acknowledge": ("acknowledges the", "确认收到"),
    "investigate": ("begins to investigate the", "开始调查"),
    "drop": ("drops the", "撤回"),
    "close": ("closes the", "办结"),
}
_RULED = {"uphold": ("upholds the", "成立"), "dismiss": ("dismisses the", "不成立")}
_KINDS = {"appeal": "申诉", "complaint": "投诉"}
ACTS = (
    Act("lodge_appeal", "lodges an appeal", "提出申诉"),
    Act("lodge_complaint", "lodges a complaint", "提出投诉"),
    *(
        Act(f"{verb}_{kind}", f"{en} {kind}", f"{zh}{noun}")
        for kind, noun in _KINDS.items()
        for verb, (en, zh) in _HANDLED.items()
    ),
    *(
        Act(f"{verb}_{kind}", f"{en} {kind}", f"认定{noun}{zh}")
        for kind, noun in _KINDS.items()
        for verb, (en, zh) in _RULED.items()
    ),
)
_WAY: Mapping[str, tuple[str, ...]] = {
    "received": (),
    "acknowledged": ("acknowledge",),
    "investigated": ("acknowledge", "investigate"),
    "upheld": ("acknowledge", "investigate", "uphold"),
    "dismissed": ("acknowledge", "investigate", "dismiss"),
    "dropped": ("drop",),
    "closed": ("drop", "close"),
}
"""How an appeal or a complaint comes to each state, once received."""


def _kind(words: str) -> str:
    return next(kind for kind, noun in _KINDS.items() if words in (kind, noun))


def _against(decision: str, taken_on: date) -> dict[str, Any]:
    return {"against": named(AppealedDecision, decision), "taken_on": taken_on}


@step(
    "given",
    rf"(?P<who>[\w ]+) appealed on (?P<day>{DAY}) against “(?P<decision>[^”]+)” of (?P<day_taken>{DAY})",
    rf"(?P<who>\w+?)已于(?P<day>{DAY})对(?P<day_taken>{DAY})作出的“(?P<decision>[^”]+)”提出申诉",
)
def appealed(world: World, who: str, day: date, decision: str, day_taken: date) -> None:
    """An appeal was lodged against a decision, named as the library names it.

    已对一项决定提出申诉；决定按库中的名称填写。
    """
    world.organisation = who
    world.said |= _against(decision, day_taken)
    perform(world, ACTS, "lodges an appeal", day)
    world.verdict.raise_if_blocked()


@step(
    "given",
    rf"the appeal is against “(?P<decision>[^”]+)” of (?P<day>{DAY})",
    rf"所申诉的是(?P<day>{DAY})作出的“(?P<decision>[^”]+)”",
)
def is_against(world: World, decision: str, day: date) -> None:
    """Against which decision the appeal is that will be lodged.

    拟提出的申诉所针对的决定。
    """
    world.said |= _against(decision, day)


@step(
    "given",
    rf"(?P<who>[\w ]+) lodged a complaint on (?P<day>{DAY})(?:, which names (?P<person>[\w ]+))?",
    rf"(?P<who>\w+?)已于(?P<day>{DAY})提出投诉(?:，涉及(?P<person>\w+))?",
)
def complained(world: World, who: str, day: date, person: str | None) -> None:
    """A complaint about the body was lodged; it may name somebody.

    已对认证机构提出投诉；可写明所涉及的人员。
    """
    world.organisation = who
    world.said["persons"] = (person,) if person else ()
    perform(world, ACTS, "lodges a complaint", day)
    world.verdict.raise_if_blocked()


@step(
    "given",
    rf"since (?P<day>{DAY}) the (?P<kind>appeal|complaint) has been at “(?P<state>[^”]+)”",
    rf"自(?P<day>{DAY})起，(?P<kind>申诉|投诉)处于“(?P<state>[^”]+)”",
)
def has_come_to(world: World, day: date, kind: str, state: str) -> None:
    """An appeal or a complaint that was received came to that state, named by its title, on that day.

    已收到的申诉或投诉自该日起处于该状态，按状态名称填写。
    """
    for verb in _WAY[world.state_named(_kind(kind), state)]:
        world.must(f"{verb}_{_kind(kind)}", day)


@step(
    "given",
    r"(?P<who>[\w ]+) is to (?P<part>investigate|decide on) it",
    r"拟由(?P<who>\w+?)(?P<part>调查|作出处理决定)",
)
def is_to_handle(world: World, who: str, part: str) -> None:
    """Who will investigate the appeal or the complaint, or decide on it.

    拟由何人调查该申诉或投诉，或由何人作出处理决定。
    """
    if part in {"investigate", "调查"}:
        world.said["investigators"] = (who,)
    else:
        world.said["decided_by"] = who


@step(
    "given",
    rf"(?P<who>[\w ]+) decided to refuse certification on (?P<day>{DAY})",
    rf"(?P<who>\w+)于(?P<day>{DAY})决定拒绝认证",
)
def refused(world: World, who: str, day: date) -> None:
    """Somebody refused certification.

    某人决定拒绝认证。
    """
    world.must("refuse", day, Refusal(decided_by=who, reasons="controls are missing"))


@step("when", *sentences(ACTS))
def does(world: World, act: str, day: date) -> None:
    """Somebody lodges, handles or drops an appeal or a complaint, with papers in order but for what was said.

    提出、处理或撤回申诉、投诉；除已说明的以外，材料均齐备合规。
    """
    perform(world, ACTS, act, day)


@step(
    "then", r"the (?P<kind>appeal|complaint) is at “(?P<state>[^”]+)”", r"(?P<kind>申诉|投诉)状态为“(?P<state>[^”]+)”"
)
def stands_at(world: World, kind: str, state: str) -> None:
    """The state of the latest appeal or complaint, by its title.

    最近一次申诉或投诉的状态，按状态名称填写。
    """
    run = [track for track in world.file.tracks.values() if track.lifecycle == _kind(kind)][-1]
    assert world.file.state_title(run.id).render(world.lang) == state


@step(
    "then",
    rf"the history still holds “(?P<title>[^”]+)” of (?P<day>{DAY}) as (?P<outcome>done|not done)",
    rf"案卷历史仍载有(?P<day>{DAY})的“(?P<title>[^”]+)”，结果为(?P<outcome>已办理|未办理)",
)
def still_holds(world: World, title: str, day: date, outcome: str) -> None:
    """An act of that day, named by its title, is in the history with that outcome: nothing was erased.

    案卷历史中载有该日的这一事项（按名称）及其办理结果：未删除任何记录。
    """
    held = [
        record.done
        for record in world.file.records
        if record.on == day and world.file.title_of(record.transition).render(world.lang) == title
    ]
    assert held == [outcome in {"done", "已办理"}], held


@step(
    "then",
    rf"the correction of (?P<day>{DAY}) gives as its reason “(?P<words>[^”]+)”",
    rf"(?P<day>{DAY})的更正注明理由为“(?P<words>[^”]+)”",
)
def correction_says_why(world: World, day: date, words: str) -> None:
    """Why a record was put right or set aside on that day.

    该日更正或作废记录的理由。
    """
    reasons = [r.facts.reason for r in world.file.records if r.on == day and isinstance(r.facts, Correction)]
    assert reasons == [words], reasons
