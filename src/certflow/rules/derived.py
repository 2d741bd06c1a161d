"""What a scheme derived from another would lose of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from certflow.model.text import Text
from certflow.rules.lifecycle import Lifecycle

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["lost_by"]


def lost_by(parent: Scheme, lifecycles: Sequence[Lifecycle], dropping: Sequence[str]) -> list[Text]:
    """What an extension would lose of its parent without naming it."""
    lost: list[Text] = []
    old = {lifecycle.id: lifecycle for lifecycle in parent.lifecycles}
    known = {t.id for _, t in parent.transitions()} | {guard.id for _, t in parent.transitions() for guard in t.guards}
    lost += [
        Text(
            "dropping names '{id}', which the parent has not: check the id",
            "dropping= 中的“{id}”在原方案中不存在：请核对标识",
            id=name,
        )
        for name in dropping
        if name not in known
    ]
    merged = {**old, **{lifecycle.id: lifecycle for lifecycle in lifecycles}}
    kept_ids = {t.id for lifecycle in merged.values() for t in lifecycle.transitions}
    lost += [
        Text(
            "dropping names transition '{id}', which is still there: leave it out of the lifecycle, or of dropping=",
            "dropping= 中的办理事项“{id}”仍在流程中：请从流程中去掉，或从 dropping= 中去掉",
            id=name,
        )
        for name in dropping
        if name in kept_ids
    ]
    for lifecycle in lifecycles:
        if lifecycle.id not in old:
            continue
        for transition in old[lifecycle.id].transitions:
            if transition.id in dropping:
                continue
            new = lifecycle.by_id.get(transition.id)
            if new is None:
                lost.append(
                    Text(
                        "transition '{id}' of {parent} is lost: keep it, or name it in dropping=",
                        "{parent} 的办理事项“{id}”丢失：请保留，或在 dropping= 中写明",
                        id=transition.id,
                        parent=parent.id,
                    )
                )
                continue
            kept = {guard.id for guard in new.guards}
            lost += [
                Text(
                    "transition '{id}' loses guard '{guard}' of {parent}: keep it, or name it in dropping=",
                    "办理事项“{id}”丢失了 {parent} 的要求“{guard}”：请保留，或在 dropping= 中写明",
                    id=transition.id,
                    guard=guard.id,
                    parent=parent.id,
                )
                for guard in transition.guards
                if guard.id not in kept and guard.id not in dropping
            ]
    return lost
