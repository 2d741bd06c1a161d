"""Which clauses a scheme cites, and what rests on each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from certflow.model.clause import Clause
from certflow.model.text import Text

if TYPE_CHECKING:
    from certflow.rules.scheme import Scheme

__all__ = ["citations", "parts_of"]


def citations(scheme: Scheme) -> Iterator[tuple[str, str, Clause, Text]]:
    """Each use of a clause: the kind of its user, the user's id, the clause, the user's title."""
    for _, transition in scheme.transitions():
        yield "transition", transition.id, transition.clause, transition.title
        for guard in transition.guards:
            for clause in (guard.clause, *guard.also):
                yield "guard", guard.id, clause, guard.title
    for setting in scheme.settings:
        yield "setting", setting.id, setting.clause, setting.title
    for duty in scheme.duties:
        yield "duty", duty.id, duty.clause, duty.title
    for question in scheme.questions:
        yield "question", question.id, question.clause, question.title
    for reversal in scheme.reversals:
        yield "reversal", reversal.after.id, reversal.clause, reversal.after.title
    for link in scheme.consequences:
        yield "consequence", f"{link.after.id} -> {link.then.id}", link.clause, link.then.title


def parts_of(number: str) -> list[str]:
    """The parts of a clause number, for sorting: ``5.1.2(10)`` becomes 5, 1, 2, 10."""
    return re.findall(r"\d+|[^\d.()\s]+", number)
