"""Mistakes in a request, a correction or a history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from certflow.errors.base import CertflowError, perhaps

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

__all__ = [
    "AutomaticLoopError",
    "AutomaticTieError",
    "BlockedError",
    "ConversionError",
    "CorrectionError",
    "DayOrderError",
    "DutyError",
    "EarlierSchemeError",
    "FactsTypeError",
    "GuardError",
    "KeyNeededError",
    "KeyReusedError",
    "NotADayError",
    "NotInEveryCaseError",
    "ReplayError",
    "ReservedKeyError",
    "SameSchemeError",
    "UnknownCounterpartError",
    "UnknownTrackError",
    "UnknownTransitionError",
]


class UnknownTransitionError(CertflowError, LookupError):
    """No such transition; ``near`` holds ids that look alike."""

    def __init__(self, transition: str, near: Sequence[str] = ()) -> None:
        self.transition = transition
        self.near = tuple(near)
        hint, hint_zh = perhaps(self.near)
        super().__init__(f"unknown transition {transition!r}{hint}", f"没有名为“{transition}”的办理事项{hint_zh}")


class NotInEveryCaseError(CertflowError, LookupError):
    """An act asked for in every case that does not begin from where a certification stands, or that names a track."""

    def __init__(self, transition: str, track: str | None = None) -> None:
        self.transition, self.track = transition, track
        if track is not None:
            super().__init__(
                f"{transition!r} for every case names track {track!r}: leave it out, each case takes its own",
                f"对全部案卷办理“{transition}”不得指定流程“{track}”：请勿填写流程，各案卷在各自的流程上办理",
            )
            return
        super().__init__(
            f"{transition!r} cannot be asked for in every case: it opens a run, belongs to a run within a certification, "
            "or is brought about by time alone; ask for it case by case, or sweep",
            f"“{transition}”不能对全部案卷办理：该事项用于开启流程、属于认证之内的流程，或到期自动发生；"
            "请逐案办理，或登记已到期自动发生的事项（sweep）",
        )


class UnknownTrackError(CertflowError, LookupError):
    """No such track, or none named where several could be meant; ``known`` lists those there are."""

    def __init__(self, transition: str, track: str | None, known: Sequence[str]) -> None:
        self.transition, self.track, self.known = transition, track, tuple(known)
        there, there_zh = ", ".join(known) or "none", "、".join(known) or "无"
        if track is None and known[1:]:
            en = f"{transition!r} could take place on several tracks: {there}; name the one that is meant as its track"
            zh = f"“{transition}”可在多个流程上办理：{there_zh}；请注明所指流程（track）"
        elif track is None:
            en = f"{transition!r} needs a track that is open; tracks of this kind: {there}"
            zh = f"“{transition}”须有可办理的流程；现有流程：{there_zh}"
        else:
            en = f"{transition!r} cannot take place on track {track!r}; tracks of this kind: {there}"
            zh = f"“{transition}”不能在流程“{track}”上办理；现有流程：{there_zh}"
        super().__init__(en, zh)


class FactsTypeError(CertflowError, TypeError):
    """The transition takes facts of another class."""

    def __init__(self, transition: str, takes: type[Any], given: type[Any]) -> None:
        self.transition, self.takes, self.given = transition, takes, given
        super().__init__(
            f"{transition!r} takes facts of class {takes.__name__}, not {given.__name__}",
            f"“{transition}”所需事实的类型为 {takes.__name__}，而非 {given.__name__}",
        )


class NotADayError(CertflowError, TypeError):
    """Something else than a plain `datetime.date` was given as a day; ``given`` is it."""

    def __init__(self, given: object) -> None:
        self.given = given
        kind = type(given).__name__
        super().__init__(
            f"{given!r} ({kind}) is no day: give a datetime.date, such as date(2026, 3, 1)",
            f"“{given}”（{kind}）不是日期：请使用 datetime.date，如 date(2026, 3, 1)",
        )


class ReservedKeyError(CertflowError, ValueError):
    """A key that begins with #, which is how derived keys begin."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(
            f"key {key!r} begins with #, as derived keys do: choose another", f"编号“{key}”不得以#开头，请另取编号"
        )


class GuardError(CertflowError, RuntimeError):
    """A guard failed, or answered with something else than a `Finding`. The cause is chained."""

    def __init__(self, transition: str, guard: str, why: str, why_zh: str) -> None:
        self.transition, self.guard = transition, guard
        super().__init__(
            f"guard {guard!r} of {transition!r} gave no finding: {why}; check the values of the facts, then the guard",
            f"“{transition}”的要求“{guard}”未能得出结论：{why_zh}；请先核对事实的取值，再检查该要求的实现",
        )


class DutyError(CertflowError, RuntimeError):
    """A duty failed to tell the day on which it falls due. The cause is chained."""

    def __init__(self, duty: str, track: str, why: str) -> None:
        self.duty, self.track = duty, track
        super().__init__(
            f"duty {duty!r} on track {track} told no day: {why}; check the values of the facts, then the duty's due=",
            f"应履行事项“{duty}”（流程{track}）未能给出到期日：{why}；请先核对事实的取值，再检查其 due= 的实现",
        )


class AutomaticLoopError(CertflowError, RuntimeError):
    """Automatic acts of one day bring each other about without end."""

    def __init__(self, track: str, day: date, transition: str) -> None:
        self.track, self.day, self.transition = track, day, transition
        super().__init__(
            f"track {track}: {transition!r} comes about again and again on {day}; let it lead to a state it does not begin from",
            f"流程{track}：“{transition}”于{day}反复发生；请使其转入不再由此开始的状态",
        )


class DayOrderError(CertflowError, ValueError):
    """The day lies before the track's last move; a case goes forward, a mistake is put right by a correction."""

    def __init__(self, transition: str, track: str, day: date, last: date) -> None:
        self.transition, self.track, self.day, self.last = transition, track, day, last
        super().__init__(
            f"{transition!r} on {day}: track {track} last moved on {last}; use that day or a later one, "
            "or correct the earlier act",
            f"“{transition}”的日期{day}早于流程{track}最近一次变动的日期{last}；请使用当日或其后的日期，或更正此前的记录",
        )


class KeyNeededError(CertflowError, ValueError):
    """An act asked for in every case, without the key under which it can be taken up again."""

    def __init__(self, transition: str) -> None:
        self.transition = transition
        super().__init__(
            f"{transition!r} for every case needs a key: give it one, under which it goes on after an interruption",
            f"对全部案卷办理“{transition}”须有批次编号：请指定编号，中断后凭该编号继续办理",
        )


class KeyReusedError(CertflowError, ValueError):
    """The key belongs to an earlier request with other content."""

    def __init__(self, key: str, seq: int) -> None:
        self.key, self.seq = key, seq
        super().__init__(
            f"key {key!r} was used by record {seq} for another request; give this one a key of its own",
            f"编号“{key}”已由第{seq}条记录用于另一请求；请为本请求另取编号",
        )


class AutomaticTieError(CertflowError, RuntimeError):
    """Two automatic acts of one track fall on one day: the scheme has to say which goes first."""

    def __init__(self, track: str, day: date, transitions: Sequence[str]) -> None:
        self.track, self.day, self.transitions = track, day, tuple(transitions)
        names, names_zh = ", ".join(transitions), "、".join(transitions)
        super().__init__(
            f"track {track}: {names} all fall on {day}; give them days that differ, or leave one to a request",
            f"流程{track}：{names_zh}同于{day}自动发生；请在方案中错开日期，或改由人工办理",
        )


class CorrectionError(CertflowError, ValueError):
    """A correction that names no act that can be corrected."""

    def __init__(self, of: int | str, why_en: str, why_zh: str) -> None:
        self.of = of
        super().__init__(f"record {of} cannot be corrected: {why_en}", f"第{of}条记录不能更正：{why_zh}")


class SameSchemeError(CertflowError, ValueError):
    """A case is to move to the scheme that it is under already."""

    def __init__(self, case: str, scheme: str) -> None:
        self.case, self.scheme = case, scheme
        super().__init__(
            f"case {case!r} is under {scheme!r} already: name the scheme that it is to move to; a changed scheme needs a "
            "new id",
            f"案卷“{case}”已适用方案“{scheme}”：请指定拟改用的其他方案；方案如有改动，须另取编号",
        )


class UnknownCounterpartError(CertflowError, LookupError):
    """``states=`` of a move names a state that one of the two schemes does not have; ``known`` are the ids there are."""

    def __init__(self, state: str, scheme: str, known: Sequence[str], near: Sequence[str] = ()) -> None:
        self.state, self.scheme, self.known, self.near = state, scheme, tuple(known), tuple(near)
        hint, hint_zh = perhaps(self.near)
        super().__init__(
            f"states= names {state!r}, which is no state of {scheme!r} in such a lifecycle: write the id of a state; "
            f"states there: {', '.join(known)}{hint}",
            f"states= 中的“{state}”不是方案“{scheme}”相应流程的状态：请填写状态的标识；现有状态：{'、'.join(known)}{hint_zh}",
        )


class ConversionError(CertflowError, TypeError):
    """``facts=`` of a move made facts of a class that no act of the new scheme takes, or failed (the cause is chained)."""

    def __init__(self, seq: int, scheme: str, why_en: str, why_zh: str) -> None:
        self.seq, self.scheme = seq, scheme
        super().__init__(
            f"the facts of record {seq} were not converted for {scheme!r}: {why_en}",
            f"未能为方案“{scheme}”转换第{seq}条记录的事实：{why_zh}",
        )


class EarlierSchemeError(CertflowError, LookupError):
    """A history names a scheme that was not given with it; ``scheme`` is its id."""

    def __init__(self, case: str, scheme: str) -> None:
        self.case, self.scheme = case, scheme
        super().__init__(
            f"the history of case {case!r} was judged under {scheme!r}, too: name that among the earlier schemes "
            "(earlier=, or a further --scheme)",
            f"案卷“{case}”的部分记录依据方案“{scheme}”判定：请将其列入此前适用的方案（earlier=，或再用一次 --scheme）",
        )


class ReplayError(CertflowError, ValueError):
    """A history that does not replay; ``seq`` is the first record that does not fit."""

    def __init__(self, seq: int, why: str, why_zh: str) -> None:
        self.seq = seq
        super().__init__(f"record {seq} does not replay: {why}", f"第{seq}条记录无法重演：{why_zh}")


class BlockedError(CertflowError, PermissionError):
    """The verdict was blocked; raised only on request. ``verdict`` is the verdict."""

    def __init__(self, en: str, zh: str, verdict: object) -> None:
        self.verdict = verdict
        super().__init__(en, zh)
