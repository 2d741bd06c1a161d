"""What a scheme derived from another would lose of it, and what it names wrongly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from certflow.model.text import OneOf, Text
from certflow.rules.lifecycle import Lifecycle
from certflow.rules.merging import Named, merged

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["Dropped", "lost_by", "unknown_titles"]

_ACTS = ("transition", "guard")


T = TypeVar("T", bound=Named)


class Dropped:
    """What ``dropping=`` names of a scheme: for each kind, the ids that go.

    A bare name is that of an act or guard or, where there is none of that name, of a setting, duty, question or
    interpretation. ``setting:NAME`` (and likewise for each other kind) says which is meant.
    """

    def __init__(self, parent: Scheme, names: Sequence[str]) -> None:
        self._of = {
            "transition": {t.id for _, t in parent.transitions()},
            "guard": {guard.id for _, t in parent.transitions() for guard in t.guards},
            "setting": {setting.id for setting in parent.settings},
            "duty": {duty.id for duty in parent.duties},
            "question": {question.id for question in parent.questions},
            "interpretation": {each.id for each in parent.interpretations},
        }
        self._gone: dict[str, set[str]] = {kind: set() for kind in self._of}
        self.problems: list[Text] = []
        for name in names:
            self._name(name)

    def _name(self, said: str) -> None:
        kind, colon, name = said.partition(":")
        if colon and kind in self._of:
            meant = [kind] if name in self._of[kind] else []
        else:
            holders = [kind for kind, ids in self._of.items() if said in ids]
            name, meant = said, [kind for kind in holders if kind in _ACTS] or holders
        if not meant:
            self.problems.append(
                Text(
                    "dropping names '{id}', which the parent has not: check the id",
                    "dropping= 中的“{id}”在原方案中不存在：请核对标识",
                    id=said,
                )
            )
        elif len(meant) > 1 and meant[0] not in _ACTS:
            self.problems.append(
                Text(
                    "dropping names '{id}', which is more than one thing: write {ways}",
                    "dropping= 中的“{id}”所指不止一项：请写作{ways}",
                    id=said,
                    ways=OneOf(f"'{kind}:{name}'" for kind in meant),
                )
            )
        for kind in meant:
            self._gone[kind].add(name)

    def of(self, kind: str) -> set[str]:
        """The ids of that kind that go."""
        return self._gone[kind]

    def kept(self, kind: str, old: tuple[T, ...]) -> tuple[T, ...]:
        """Those of the old ones that stay."""
        return tuple(item for item in old if item.id not in self._gone[kind])

    def given_again(self, kind: str, given: Sequence[Named]) -> list[Text]:
        """A line for each that is named and, all the same, given with the extension."""
        return [
            Text(
                "dropping names {kind} '{id}', which is given all the same: leave it out of what is given, or of dropping=",
                "dropping= 中的 {kind}“{id}”同时又在扩展中给出：请去掉其中之一",
                kind=kind,
                id=each.id,
            )
            for each in given
            if each.id in self._gone[kind]
        ]


def unknown_titles(derived: Scheme, titles: Iterable[str]) -> list[Text]:
    """The titles given for what the scheme has not."""
    known = {duty.id for duty in derived.duties}
    for _, act in derived.transitions():
        known |= {act.id, *(guard.id for guard in act.guards)}
    return [
        Text(
            "titles names '{id}', which is no guard, act or duty of the scheme: check the id",
            "titles= 中的“{id}”并非本方案的要求、办理事项或应履行事项：请核对标识",
            id=name,
        )
        for name in titles
        if name not in known
    ]


def lost_by(parent: Scheme, lifecycles: Sequence[Lifecycle], dropped: Dropped) -> list[Text]:
    """What an extension would lose of its parent without naming it, and what it names and keeps all the same."""
    old = {lifecycle.id: lifecycle for lifecycle in parent.lifecycles}
    there = {act.id for lifecycle in merged(parent.lifecycles, lifecycles) for act in lifecycle.transitions}
    gone: set[str] = set()
    lost: list[Text] = []
    for lifecycle in lifecycles:
        for act in old[lifecycle.id].transitions if lifecycle.id in old else ():
            new = lifecycle.by_id.get(act.id)
            without = {guard.id for guard in act.guards} - {guard.id for guard in (new.guards if new else ())}
            gone |= without
            if act.id in dropped.of("transition"):
                continue
            if new is None:
                lost.append(
                    Text(
                        "transition '{id}' of {parent} is lost: keep it, or name it in dropping=",
                        "{parent} 的办理事项“{id}”丢失：请保留，或在 dropping= 中写明",
                        id=act.id,
                        parent=parent.id,
                    )
                )
                continue
            lost += [
                Text(
                    "transition '{id}' loses guard '{guard}' of {parent}: keep it, or name it in dropping=",
                    "办理事项“{id}”丢失了 {parent} 的要求“{guard}”：请保留，或在 dropping= 中写明",
                    id=act.id,
                    guard=guard.id,
                    parent=parent.id,
                )
                for guard in act.guards
                if guard.id in without - dropped.of("guard")
            ]
    return [*dropped.problems, *_given_twice(lifecycles), *_still_there(dropped, there, gone), *lost]


def _given_twice(lifecycles: Sequence[Lifecycle]) -> list[Text]:
    return [
        Text(
            "lifecycle '{id}' is given {times} times: extend it once, with all that it gains",
            "流程“{id}”给出了{times}次：请只扩展一次，并写入全部新增内容",
            id=ident,
            times=times,
        )
        for ident, times in Counter(lifecycle.id for lifecycle in lifecycles).items()
        if times > 1
    ]


def _still_there(dropped: Dropped, there: set[str], gone: set[str]) -> list[Text]:
    """What is named as dropped, and that the lifecycles hold all the same."""
    acts = dropped.of("transition")
    return [
        *(
            Text(
                "dropping names transition '{id}', which is still there: leave it out of the lifecycle, or of dropping=",
                "dropping= 中的办理事项“{id}”仍在流程中：请从流程中去掉，或从 dropping= 中去掉",
                id=name,
            )
            for name in sorted(acts & there)
        ),
        *(
            Text(
                "dropping names guard '{id}', which every act keeps: give the lifecycle with an act that does without it, "
                "or leave it out of dropping=",
                "dropping= 中的要求“{id}”仍保留在各办理事项中：请给出不含该要求的办理事项，或从 dropping= 中去掉",
                id=name,
            )
            for name in sorted(dropped.of("guard") - gone - acts)
        ),
    ]
