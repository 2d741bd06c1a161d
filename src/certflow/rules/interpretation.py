"""Interpretations: what was made of a passage that its languages, or the text itself, leave open."""

from __future__ import annotations

from attrs import frozen

from certflow.model.text import Text

__all__ = ["Interpretation"]


@frozen(eq=False, kw_only=True)
class Interpretation:
    """A passage that can be read in several ways, and the reading that the scheme takes.

    ``where`` names the passage, ``differs`` says what its languages or its sentences say differently, ``rows`` are the
    requirements it touches, ``settings`` the ids of the settings by which a body may take another reading.
    """

    id: str
    where: Text
    differs: Text
    reading: Text
    why: Text
    rows: tuple[str, ...]
    settings: tuple[str, ...] = ()
