"""The acts of a case file: requests and corrections, with the facts of the class that each takes."""

from __future__ import annotations

from typing import Any

from attrs import define

from certflow.case.record import CORRECT, Request
from certflow.casefile.facts import known_keys, mapping, needed, record, sequence
from certflow.casefile.model import Act, CorrectionRequest
from certflow.casefile.nodes import Mapping, Node, Scalar
from certflow.casefile.problems import Problems, near, show
from certflow.casefile.values import day, text
from certflow.rules.scheme import Scheme
from certflow.rules.transition import Transition

__all__ = ["CORRECTION_KEYS", "REQUEST_KEYS", "acts_from"]

REQUEST_KEYS = ("on", "do", "by", "key", "track", "with")
CORRECTION_KEYS = ("on", "do", "of", "reason", "by", "key", "with")

_DAY = ("write the day of the act, such as 2026-03-01", "请填写办理日期（如 2026-03-01）")
_DO = ("write the id of the act, such as submit", "请填写办理事项的编号（如 submit）")
_OF = (
    "write the key of the act put right, or its number among the acts",
    "请填写所更正办理事项的编号（key）或其在文件中的序号",
)
_WHY = ("write why the record is put right", "请填写更正理由")


@define
class _Seen:
    """An act above: its key, the class of its facts (None where that cannot be told), whether it is a correction."""

    key: str
    takes: type[Any] | None
    correction: bool = False


def acts_from(node: Node | None, line: int, scheme: Scheme, problems: Problems) -> tuple[Act, ...]:
    """The acts in their order, without those in which there are mistakes."""
    if node is None or (isinstance(node, Scalar) and node.null):
        at = node.line if node else line
        problems.add(
            at,
            "acts",
            "missing; write `acts:` and the acts below, each with '- '",
            "缺少此项；请逐项填写办理事项，各以“- ”开头",
        )
        return ()
    found = sequence(node, "acts", problems)
    reader = _Reader(scheme, problems)
    for number, item in enumerate(found.items if found else (), 1):
        reader.read(item, f"acts[{number}]")
    return tuple(reader.acts)


class _Reader:
    def __init__(self, scheme: Scheme, problems: Problems) -> None:
        self.acts: list[Act] = []
        self._known: dict[str, Transition[Any]] = {t.id: t for _, t in scheme.transitions()}
        self._seen: list[_Seen] = []
        self._problems = problems

    def read(self, node: Node, where: str) -> None:
        """One act."""
        before = len(self._problems)
        entries = mapping(node, where, self._problems)
        if entries is None:
            self._seen.append(_Seen("", None))
            return
        do = needed(entries, "do", _DO, where, text, self._problems)
        correction = do == CORRECT
        known = known_keys(entries, where, CORRECTION_KEYS if correction else REQUEST_KEYS, self._problems)
        on = needed(entries, "on", _DAY, where, day, self._problems)
        words = {
            key: (text(known[key], f"{where}.{key}", self._problems) or "") if key in known else ""
            for key in ("by", "key", "track")
        }
        by, key = words["by"], words["key"]
        if correction:
            of = self._of(entries, where)
            reason = needed(entries, "reason", _WHY, where, text, self._problems) or ""
            takes = None if of is None else self._seen[self._number(of) - 1].takes
            facts = self._new_facts(known, where, takes)
            self._seen.append(_Seen(key, None, correction=True))
            if on and of is not None and len(self._problems) == before:
                request = CorrectionRequest(of=of, on=on, reason=reason, facts=facts, by=by, key=key)
                self.acts.append(Act(entries.line, request))
            return
        takes = None if do is None else self._takes(do, entries.pairs["do"][1].line, where)
        facts = self._facts(known, where, takes)
        self._seen.append(_Seen(key, takes))
        if on and do and takes and len(self._problems) == before:
            self.acts.append(Act(entries.line, Request(do, on, facts, by, key, words["track"] or None)))

    def _takes(self, do: str, line: int, where: str) -> type[Any] | None:
        place = f"{where}.do"
        transition = self._known.get(do)
        if transition is None:
            like = near(do, [*self._known, CORRECT])
            cure = f"did you mean {' or '.join(like)}?" if like else "certflow schema lists the acts there are"
            cure_zh = f"是否为 {'、'.join(like)}？" if like else "现有办理事项见 certflow schema"
            self._problems.add(
                line, place, f"unknown act '{show(do)}'; {cure}", f"没有名为“{show(do)}”的办理事项；{cure_zh}"
            )
            return None
        if transition.automatic is not None:
            self._problems.add(
                line,
                place,
                f"time brings '{do}' about by itself; take the act out and write `until:` with a day",
                f"办理事项“{do}”到期自动发生；请删去此项，改用“until:”填写截止日期",
            )
            return None
        return transition.takes

    def _facts(self, known: dict[str, Node], where: str, takes: type[Any] | None) -> object:
        given = known.get("with")
        if takes is None:
            return None
        if given is None or (isinstance(given, Scalar) and given.null):
            given = Mapping(next(iter(known.values())).line)
        return record(given, f"{where}.with", takes, self._problems)

    def _new_facts(self, known: dict[str, Node], where: str, takes: type[Any] | None) -> object:
        given = known.get("with")
        if given is not None and isinstance(given, Scalar) and given.null:
            self._problems.add(
                given.line,
                f"{where}.with",
                "no facts; write all facts of the act anew, or take `with` out to set the act aside",
                "未填写事实；请重新填写该办理事项的全部事实，或删去“with”以作废该办理事项",
            )
            return None
        return None if given is None or takes is None else record(given, f"{where}.with", takes, self._problems)

    def _of(self, entries: Mapping, where: str) -> int | str | None:
        said = needed(entries, "of", _OF, where, text, self._problems)
        if said is None:
            return None
        keys = [seen.key for seen in self._seen if seen.key]
        count = len(self._seen)
        of: int | str | None = None
        if said in keys:
            of = said
        elif said.isascii() and said.isdigit() and len(said) <= len(str(count)) and 1 <= int(said) <= count:
            of = int(said)
        line, place = entries.pairs["of"][1].line, f"{where}.of"
        if of is None:
            like = near(said, keys)
            cure, cure_zh = (f"; did you mean {like[0]}?", f"；是否为 {like[0]}？") if like else ("", "")
            self._problems.add(
                line,
                place,
                f"no act above has the key or number '{show(said)}'{cure}; name one of the {count} acts above",
                f"此前没有编号（key）或序号为“{show(said)}”的办理事项{cure_zh}；请填写此前{count}项办理事项之一",
            )
        elif self._seen[self._number(of) - 1].correction:
            self._problems.add(
                line,
                place,
                f"'{show(said)}' is itself a correction; name the act that it puts right, and correct that again",
                f"“{show(said)}”本身即为更正；请填写其所更正的办理事项，再次更正",
            )
        return of

    def _number(self, of: int | str) -> int:
        return of if isinstance(of, int) else next(n for n, seen in enumerate(self._seen, 1) if seen.key == of)
