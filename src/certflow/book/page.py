"""A page, before it is written in either language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from certflow.book.parts import Part
from certflow.model.text import Text

__all__ = ["Page"]


@frozen(kw_only=True)
class Page:
    """A page: written from a template to ``zh/NAME.html`` and ``en/NAME.html``.

    ``part`` is the heading of the contents under which it is listed; a page of no part is linked from others only.
    ``about`` is what the contents say of it.
    """

    name: str
    title: Text
    template: str
    data: Mapping[str, Any] = field(factory=dict, repr=False)
    part: Part | None = None
    about: Text | None = None
