"""Old parts and new ones in one row, by their ids."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Protocol, TypeVar

__all__ = ["Named", "merged"]


class Named(Protocol):
    """What is known by an id."""

    @property
    @abstractmethod
    def id(self) -> str:
        """The id."""


T = TypeVar("T", bound=Named)


def merged(old: Sequence[T], new: Sequence[T]) -> tuple[T, ...]:
    """The old ones, each new one in the place of the old one of its id, and the others after them.

    One given twice is there twice, for the checks of the whole to tell: none is lost unsaid.
    """
    given = list(new)
    kept: list[T] = []
    for item in old:
        place = next((at for at, one in enumerate(given) if one.id == item.id), None)
        kept.append(item if place is None else given.pop(place))
    return (*kept, *given)
