"""Questions that the law asks of every case, whatever guards are there to see to it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.view import View

__all__ = ["Question"]


@frozen(eq=False, kw_only=True)
class Question:
    """What must never be seen of a case, said independently of the guards: a certificate granted without a contract.

    ``title`` names what must not be; ``shown_by`` says whether a track, after some step, shows it.
    """

    id: str
    clause: Clause
    title: Text
    shown_by: Callable[[View], bool]
