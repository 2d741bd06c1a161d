"""Steps of days and duties, for any scheme: time passes, and what the body then owes or may do.

任何方案通用的步骤：时间推移，以及认证机构随之应当履行或可以办理什么。
"""

from __future__ import annotations

from datetime import date

from certflow.bdd.near import none_like
from certflow.bdd.tables import TITLES
from certflow.bdd.world import DAY, World, step
from certflow.case.duties import owed

__all__: list[str] = []

_TITLE = "“(?P<title>[^”]+)”"


@step("when", rf"(?P<day>{DAY}) comes", rf"到(?P<day>{DAY})时")
def day_comes(world: World, day: date) -> None:
    """Time passes to that day, with what time alone brings about; the duties of that day can then be told.

    时间推移至该日，并发生随时间自动发生的事项；此后即可写明该日的义务。
    """
    world.until(day)


def _owed(world: World) -> list[tuple[str, date]]:
    """The duties that bind, by title, each with the day it falls due."""
    return [(each.duty.title.render(world.lang), each.due) for each in owed(world.file, world.today)]


def _due(world: World) -> list[tuple[str, date]]:
    return [(title, day) for title, day in _owed(world) if day <= world.today]


@step("then", rf"since (?P<day>{DAY}) the body owes: {_TITLE}", rf"自(?P<day>{DAY})起，认证机构的应履行事项有{_TITLE}")
def body_owes(world: World, day: date, title: str) -> None:
    """The body owes this duty, and has owed it since that day.

    认证机构应当履行该义务，且自该日起即应履行。
    """
    assert (title, day) in _due(world), _due(world)


@step(
    "then",
    rf"by (?P<day>{DAY}) at the latest the body owes: {_TITLE}",
    rf"认证机构的应履行事项有{_TITLE}，最迟于(?P<day>{DAY})完成",
)
def due_by(world: World, day: date, title: str) -> None:
    """The body owes this duty, and that day is the last in time.

    认证机构应当履行该义务，该日为期限的最后一日。
    """
    assert (title, day) in _owed(world), _owed(world)


@step("then", r"the body owes nothing", r"认证机构没有应履行而未履行的事项")
def body_owes_nothing(world: World) -> None:
    """No duty of the body is due.

    认证机构没有已到履行日的义务。
    """
    assert not _due(world), _due(world)


@step("then", rf"the body does not owe: {_TITLE}", rf"认证机构的应履行事项中没有{_TITLE}")
def does_not_owe(world: World, title: str) -> None:
    """No such duty binds the body on that day.

    该日认证机构不受该义务约束。
    """
    titles = [duty.title.render(world.lang) for duty in world.scheme.duties]
    assert title in titles, none_like("duty", title, titles)
    assert title not in [owing for owing, _ in _owed(world)], _owed(world)


@step(
    "then",
    rf"{_TITLE} (?P<whether>may|may not) be done next",
    rf"接下来(?P<whether>可以|不得)办理{_TITLE}",
)
def done_next(world: World, title: str, whether: str) -> None:
    """Whether an act can begin from where the case stands on that day, as far as the file alone can tell.

    仅就案卷而言，该日能否自当前状态办理该事项。
    """
    act = world.act(title)
    able = [
        each.title.render(world.lang)
        for each in world.file.next(world.today)
        if each.permitted or each.only_awaits_facts
    ]
    assert (act.title.render(world.lang) in able) is (whether in {"may", "可以"}), able


def _requested(world: World, title: str) -> list[str]:
    """The acts of the runs of a lifecycle, by title, that may be requested where the case stands on that day."""
    titles = {text: run for run in world.scheme.lifecycles for text in (run.title.en, run.title.zh)}
    assert title in titles, none_like("run", title, [run.title.render(world.lang) for run in world.scheme.lifecycles])
    prefix = titles[title].prefix
    return [
        each.title.render(world.lang)
        for each in world.file.next(world.today)
        if each.track.rstrip("0123456789") == prefix
    ]


@step("then", rf"of the {_TITLE} only these acts may be requested", rf"{_TITLE}仅有下列事项可以提请", table=TITLES)
def only_these(world: World, title: str, datatable: list[list[str]]) -> None:
    """Which acts of a run can begin where it stands, whatever their conditions then say: those listed, and no other.

    该流程在当前状态下可以提请的全部事项，不论各项条件是否满足；多列或漏列均不通过。
    """
    wanted = [name for (name,) in TITLES.rows(datatable)]
    assert sorted(_requested(world, title)) == sorted(wanted)


@step("then", rf"of the {_TITLE} no act may be requested", rf"{_TITLE}没有可以提请的事项")
def none_of_these(world: World, title: str) -> None:
    """No act of a run can begin where it stands.

    该流程在当前状态下没有可以提请的事项。
    """
    assert _requested(world, title) == []
