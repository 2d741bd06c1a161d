"""A digest of everything that can change what a scenario shows of a scheme."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

import msgspec

from certflow.comparing.parts import parts_of
from certflow.rules.scheme import Scheme

__all__ = ["scheme_digest"]

_TELLING = ("book", "cli", "__main__.py")
"""What of certflow itself only tells of verdicts."""


@cache
def scheme_digest(scheme: Scheme) -> str:
    """The SHA-256 of a scheme's parts, of certflow's source, and of that of every package its functions come from.

    A function in a module of no package counts with that module alone, not with what the module imports.
    """
    parts = list(parts_of(scheme))
    told = [
        [part.kind.value, part.of, part.id, [[name.value, [item.plain for item in found]] for name, found in
                                             part.aspects.items()]]
        for part in parts
    ]  # fmt: skip
    keys = (item.key for part in parts for found in part.aspects.values() for item in found)
    roots = {"certflow", *(module.__name__ for module in scheme.modules), *_modules(keys)}
    whole = sha256(msgspec.json.encode([scheme.id, told]))
    for name in sorted({root.partition(".")[0] for root in roots}):
        for place, file in _sources(name):
            whole.update(f"\n{name}/{place} {sha256(file.read_bytes()).hexdigest()}".encode())
    return whole.hexdigest()


def _modules(keys: Iterable[object]) -> Iterator[str]:
    for key in keys:
        own = key
        while isinstance(own, partial):
            own = own.func
        if callable(own):
            yield getattr(own, "__module__", None) or type(own).__module__


def _sources(name: str) -> Iterator[tuple[str, Path]]:
    module = sys.modules.get(name)
    for folder in getattr(module, "__path__", ()):
        for file in sorted(Path(folder).rglob("*.py")):
            place = file.relative_to(folder)
            if name != "certflow" or place.parts[0] not in _TELLING:
                yield place.as_posix(), file
    own = getattr(module, "__file__", None)
    if own is not None and not hasattr(module, "__path__"):
        yield Path(own).name, Path(own)
