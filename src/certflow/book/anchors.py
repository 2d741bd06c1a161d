"""The ids of places on the pages, the same in both languages."""

from __future__ import annotations

import re

from certflow.model.clause import Clause

__all__ = ["anchor", "clause_anchor"]


def anchor(*parts: object) -> str:
    """An id for an element, of letters, digits, full stops and hyphens: ``clause-5.1.2-4`` of ``clause``, ``5.1.2(4)``."""
    words = "-".join(str(part) for part in parts)
    return re.sub(r"[^\w.]+", "-", words).strip("-")


def clause_anchor(clause: Clause) -> str:
    """The anchor of a clause on the page of the clause register."""
    return anchor("clause", clause.id)
