"""Nonconformities: numbered once, verified only where they were raised; and when any record is complete."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from certflow.model.clause import Clause
from certflow.model.finding import Finding, holds_from, met, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.audit_facts import Nonconformity, Verification
from certflow.schemes.sources import cnca

__all__ = ["NONCONFORMITIES", "NONCONFORMITY_RAISED", "NUMBER_IS_NEW", "complete"]

NONCONFORMITIES = cnca(
    "5.10", "Nonconformities are recorded, corrected and verified", "不符合应予记录、纠正并验证", ("N22",)
)

F = TypeVar("F")


def complete(clause: Clause, kind: type[F], *names: str, day: str | None = None) -> Guard[F]:
    """A guard that asks for the fields ``names`` of facts of a ``kind``, resting on ``clause``.

    With ``day`` it asks for that field, too, and holds from the day that the field says.
    """

    def on_file(case: View, facts: F) -> Finding:
        asked = (*names, day) if day else names
        if gaps := lacks(facts, *asked):
            return undetermined(missing(gaps))
        if day is None:
            return met(Text("on file", "记录完整"))
        dated: date = getattr(facts, day)
        return holds_from(
            dated, Text("dated {day}; possible from that day", "所载日期为{day}，自该日起可以办理", day=dated)
        )

    return Guard(clause, Text("The record is complete", "记录完整"), on_file, id=f"{kind.__name__.lower()}_complete")


def number_is_new(case: View, nonconformity: Nonconformity) -> Finding:
    """No other nonconformity of this audit has the number."""
    if gaps := lacks(nonconformity, "number"):
        return undetermined(missing(gaps))
    taken = any(filed.facts.number == nonconformity.number for filed in case.all(Nonconformity))
    said = Text("nonconformity {number}", "不符合项{number}", number=nonconformity.number)
    if taken:
        return unmet(
            Text(
                "{said} was raised already; give this one a number of its own", "{said}已经开具，请另行编号", said=said
            )
        )
    return met(Text("{said} is new", "{said}为新编号", said=said))


NUMBER_IS_NEW = Guard(
    NONCONFORMITIES, Text("The nonconformity has a number of its own", "不符合项编号不重复"), number_is_new
)


def nonconformity_raised(case: View, verification: Verification) -> Finding:
    """The nonconformity that was verified has been raised in this audit."""
    if gaps := lacks(verification, "number"):
        return undetermined(missing(gaps))
    raised = {filed.facts.number for filed in case.all(Nonconformity)}
    said = Text("nonconformity {number}", "不符合项{number}", number=verification.number)
    if verification.number not in raised:
        return unmet(Text("{said} was never raised in this audit", "本次审核未开具{said}", said=said))
    return met(Text("{said} was raised in this audit", "{said}系本次审核开具", said=said))


NONCONFORMITY_RAISED = Guard(
    NONCONFORMITIES,
    Text("The nonconformity was raised in this audit", "所验证的不符合系本次审核开具"),
    nonconformity_raised,
)
