"""What a scheme derived from another would lose of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from certflow.rules.lifecycle import Lifecycle

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["lost_by"]


def lost_by(parent: Scheme, lifecycles: Sequence[Lifecycle], dropping: Sequence[str]) -> list[str]:
    """What an extension would lose of its parent without naming it."""
    lost: list[str] = []
    old = {lifecycle.id: lifecycle for lifecycle in parent.lifecycles}
    known = {t.id for _, t in parent.transitions()} | {guard.id for _, t in parent.transitions() for guard in t.guards}
    lost += [
        f"dropping names {name!r}, which the parent has not: check the id" for name in dropping if name not in known
    ]
    merged = {**old, **{lifecycle.id: lifecycle for lifecycle in lifecycles}}
    kept_ids = {t.id for lifecycle in merged.values() for t in lifecycle.transitions}
    lost += [
        f"dropping names transition {name!r}, which is still there: leave it out of the lifecycle, or of dropping="
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
                lost.append(f"transition {transition.id!r} of {parent.id} is lost: keep it, or name it in dropping=")
                continue
            kept = {guard.id for guard in new.guards}
            lost += [
                f"transition {transition.id!r} loses guard {guard.id!r} of {parent.id}: keep it, or name it in dropping="
                for guard in transition.guards
                if guard.id not in kept and guard.id not in dropping
            ]
    return lost
