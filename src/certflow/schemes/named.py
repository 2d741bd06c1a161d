"""Schemes by name: those that certflow ships by their id, those of other people as ``MODULE:NAME``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from traceback import walk_tb

from certflow.errors import CertflowError, SchemeModuleError, UnknownSchemeError
from certflow.rules.scheme import Scheme

__all__ = ["SHIPPED", "scheme_named"]

_HOMES = {
    "cnca-itsms-2026": "certflow.schemes.itsms:ITSMS",
    "cnca-qms-2025": "certflow.schemes.qms:QMS",
    "cnca-isms-2026": "certflow.schemes.isms:ISMS",
}


class _Shipped(Mapping[str, Scheme]):
    """Each scheme is loaded when it is first asked for: building one takes its time."""

    def __getitem__(self, scheme_id: str) -> Scheme:
        return _loaded(_HOMES[scheme_id])

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


SHIPPED: Mapping[str, Scheme] = _Shipped()
"""The schemes that certflow ships, by id."""


def scheme_named(words: str) -> Scheme:
    """The scheme of a shipped id, or a module's own as ``MODULE:NAME``.

    Raises UnknownSchemeError, SchemeModuleError for a module that fails while it is imported, and SchemeError for a
    scheme that does not hold together.
    """
    if words in SHIPPED:
        return SHIPPED[words]
    module, colon, _ = words.partition(":")
    if not (module and colon):
        known = tuple(SHIPPED)
        raise UnknownSchemeError(words, get_close_matches(words, known), known=known)
    return _loaded(words)


@cache
def _loaded(place: str) -> Scheme:
    module_name, _, name = place.partition(":")
    if module_name.startswith("."):
        raise UnknownSchemeError(place, _as_module(module_name, name), lacks_module=module_name)
    try:
        module = import_module(module_name)
    except CertflowError:
        raise
    except ModuleNotFoundError as error:
        if error.name is None or not f"{module_name}.".startswith(f"{error.name}."):
            raise SchemeModuleError(place, error, _got_to(error)) from error
        raise UnknownSchemeError(place, _as_module(module_name, name), lacks_module=module_name) from error
    except Exception as error:
        raise SchemeModuleError(place, error, _got_to(error)) from error
    found = getattr(module, name, None)
    if isinstance(found, Scheme):
        return found
    schemes = tuple(key for key, value in vars(module).items() if isinstance(value, Scheme))
    near = get_close_matches(name, schemes) or schemes
    raise UnknownSchemeError(place, tuple(f"{module_name}:{key}" for key in near), lacks_name=True)


def _as_module(path: str, name: str) -> tuple[str, ...]:
    """What was meant where a file was named in place of a module."""
    module = ".".join(part for part in path.removesuffix(".py").replace("\\", "/").split("/") if part.strip("."))
    return (f"{module}:{name}",) if module and path.endswith(".py") else ()


def _got_to(error: Exception) -> tuple[str, int] | None:
    """The file and the line of a module that Python was at when it failed; None where it could not even read it."""
    lines = [(frame.f_code, line) for frame, line in walk_tb(error.__traceback__)]
    return next(((code.co_filename, line) for code, line in reversed(lines) if code.co_name == "<module>"), None)
