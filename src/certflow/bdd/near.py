"""What a name might have meant that is none."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["none_like"]


def none_like(kind: str, said: str, known: Iterable[str]) -> str:
    """That nothing of that kind has the name, with those that look like it; all of them where none does."""
    names = sorted({*known})
    like = get_close_matches(said, names, n=3)
    hint = f"did you mean {' or '.join(f'“{name}”' for name in like)}?" if like else f"there are: {', '.join(names)}"
    return f"there is no {kind} “{said}”; {hint}"
