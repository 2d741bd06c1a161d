"""What a check answers: what was found, each with the history that shows it, and what was not found in so many states."""

from __future__ import annotations

from attrs import frozen

from certflow.case.case import Case
from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.facts import Choice

__all__ = ["Asked", "Kind", "Report", "Seen"]


class Kind(Choice):
    """What a check asks."""

    STRUCTURE = "structure", "the scheme does not hold together", "方案定义有误"
    LAW = "law", "what no case may ever show", "任何案卷均不得出现的情形"
    BREAKS = "breaks", "judging breaks off", "判定中断"
    STUCK = "stuck", "a case gets stuck", "案卷停滞不前"
    NEVER_MET = "never_met", "a requirement is met on no day", "任何一日均不满足的要求"
    EXCLUDES = "excludes", "two requirements exclude each other", "互相排斥的要求"
    UNFULFILLED = "unfulfilled", "nothing fulfils a duty", "无从履行的应履行事项"
    LAST_DAY = (
        "last_day",
        "time moves the case on a day that a requirement still counts in",
        "可以办理的最后一日，案卷已先自动变动",
    )
    NEVER_FIRED = "never_fired", "an act was not seen to take place", "未见办理的事项"
    SAME_DAY = "same_day", "time moves the case on a day on which an act would pass", "可以办理之日，案卷已先自动变动"
    NOT_FULFILLED = "not_fulfilled", "a duty was not seen to be fulfilled", "未见履行的应履行事项"
    NEVER_BOUND = "never_bound", "a duty was not seen to bind", "未见产生的应履行事项"

    @property
    def fault(self) -> bool:
        """Whether it is a mistake of the scheme; else a remark, which a search with a bound cannot turn into one."""
        return self not in {Kind.NEVER_FIRED, Kind.SAME_DAY, Kind.NOT_FULFILLED, Kind.NEVER_BOUND}


@frozen(kw_only=True)
class Seen:
    """Something that was found: of what, in a sentence, by which clause, and the case that shows it."""

    kind: Kind
    id: str
    said: Text
    clause: Clause | None = None
    shown_by: Case | None = None


@frozen(kw_only=True)
class Asked:
    """A question that was put, and whether what it asks for was found."""

    kind: Kind
    id: str
    title: Text
    found: bool


@frozen(kw_only=True)
class Report:
    """The answers. ``states`` is the number of cases that were carried on, ``judged`` of acts that were judged with
    facts; ``whole`` where nothing new was left to carry on. Without states the scheme did not hold together.
    """

    scheme: str
    states: int = 0
    whole: bool = False
    judged: int = 0
    acts: int = 0
    took_place: int = 0
    asked: tuple[Asked, ...] = ()
    seen: tuple[Seen, ...] = ()

    @property
    def found(self) -> tuple[Seen, ...]:
        """The mistakes."""
        return tuple(one for one in self.seen if one.kind.fault)

    @property
    def remarks(self) -> tuple[Seen, ...]:
        """What is worth a look and no mistake by itself."""
        return tuple(one for one in self.seen if not one.kind.fault)
