"""Steps of the duties of the client: what was filed of it, and what the body does upon that.

客户义务的步骤：登记了客户方面的哪些事件，认证机构据此做什么。
"""

from __future__ import annotations

from datetime import date
from functools import partial

from certflow.bdd.acting import Act, named, perform, sentences
from certflow.bdd.tables import EVENT
from certflow.bdd.world import DAY, World, step
from certflow.schemes.itsms.audit_facts import Purpose, SpecialPlan
from certflow.schemes.itsms.client_duties import TRANSITIONS
from certflow.schemes.itsms.client_events import ClientEvent
from certflow.schemes.itsms.client_grounds import CLIENT_EVENTS
from certflow.schemes.itsms.events import Reason
from certflow.testing.building import TEAM

__all__: list[str] = []

_IDS: dict[type[ClientEvent], str] = {act.takes: act.id for act in TRANSITIONS}
EVENTS = tuple(
    Act(
        _IDS[kind],
        f"files the event “{ground.title.en}”",
        f"登记事件“{ground.title.zh}”",
    )
    for kind, ground in CLIENT_EVENTS.items()
)


def _special(purpose: Purpose, on: date) -> SpecialPlan:
    return SpecialPlan(team=TEAM, purpose=purpose, document=f"TZ-{on.year}-1")


PLANS = tuple(
    Act(
        "plan_special",
        f"plans a special audit “{purpose.label.en}”",
        f"策划目的为“{purpose.label.zh}”的特殊审核",
        partial(_special, purpose),
    )
    for purpose in Purpose
)


@step("when", *sentences((*EVENTS, *PLANS)))
def does(world: World, act: str, day: date) -> None:
    """The body files an event on the client's side, or plans a special audit upon one.

    认证机构登记客户方面的事件，或据此策划特殊审核。
    """
    perform(world, (*EVENTS, *PLANS), act, day)


@step(
    "when",
    rf"the body files any one of these events on (?P<day>{DAY})",
    rf"认证机构于(?P<day>{DAY})登记下列任一事件",
    EVENT,
)
def files_any(world: World, day: date, datatable: list[list[str]]) -> None:
    """Each event of a table of one column is filed by itself, in the same case and with the same papers.

    表中的每个事件各自登记：案卷相同，材料相同。
    """
    case, said, answers = world.case, dict(world.said), []
    for (title,) in EVENT.rows(datatable):
        act = next(act for act in EVENTS if f"“{title}”" in act.en + act.zh)
        world.case, world.said = case, dict(said)
        perform(world, EVENTS, act.en, day)
        answers.append(world.verdict)
    world.answers = tuple(answers)


@step(
    "given",
    rf"the event “(?P<title>[^”]+)” of (?P<day>{DAY}) is on file",
    rf"(?P<day>{DAY})的事件“(?P<title>[^”]+)”已登记在案",
)
def on_file(world: World, title: str, day: date) -> None:
    """An event happened, became known and was filed on that day, with what the scenario said of it.

    事件于该日发生、获知并登记；场景对该事件的说明一并登记。
    """
    kind = next(kind for kind, ground in CLIENT_EVENTS.items() if title in (ground.title.en, ground.title.zh))
    act = next(act for act in EVENTS if act.transition == _IDS[kind])
    perform(world, EVENTS, act.en, day)
    world.verdict.raise_if_blocked()


@step(
    "given",
    rf"the ground “(?P<reason>[^”]+)” was confirmed on (?P<day>{DAY})",
    rf"理由“(?P<reason>[^”]+)”于(?P<day>{DAY})得到确认",
)
def confirmed(world: World, reason: str, day: date) -> None:
    """The ground of the decision that follows, named as the library names it, and when it was confirmed.

    Where it is an event on the client's side, the event is on file since that day.

    接下来的决定所依据的理由（按库中的名称）及其确认日期。该理由属于客户方面事件的，该事件自当日起在案。
    """
    ground = named(Reason, reason)
    for kind, follows in CLIENT_EVENTS.items():
        if follows.reason is ground:
            world.must(_IDS[kind], day)
    world.said |= {"reason": ground, "confirmed_on": day}
