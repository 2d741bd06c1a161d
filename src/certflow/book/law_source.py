"""The law's functions as source: what a guard may come to call, and what the names in it stand for."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from textwrap import dedent
from types import FunctionType
from typing import Any, get_args, get_type_hints

from attrs import frozen, has

from certflow.schemes.periods import Period

__all__ = ["Source", "reachable", "source_of"]

Function = Callable[..., Any]

_NOT_LAW = ("certflow.model", "certflow.rules", "certflow.errors")
"""What the law is written with, and which says nothing by itself."""

_METHODS = {name: each for name, each in vars(Period).items() if isinstance(each, FunctionType) and name[0] != "_"}
"""The methods that the law calls on what it has made."""


@frozen(eq=False)
class Source:
    """One function: its tree, its parameters, and the values of the names that it takes from elsewhere."""

    function: Function
    tree: ast.AST
    parameters: tuple[str, ...]
    names: Mapping[str, Any]

    def value(self, node: ast.expr) -> Any:
        """What a name, or an attribute of one, stands for; None where only running it would tell."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            of = self.value(node.value)
            return _METHODS.get(node.attr) if of is None else getattr(of, node.attr, None)
        return None

    def kinds(self, node: ast.expr) -> tuple[type[Any], ...]:
        """The classes of facts that a parameter is annotated with; none for anything else."""
        if not isinstance(node, ast.Name) or node.id not in self.parameters:
            return ()
        hint = self._hints.get(node.id)
        return tuple(each for each in (get_args(hint) or (hint,)) if isinstance(each, type) and has(each))

    @cached_property
    def _hints(self) -> Mapping[str, Any]:
        try:
            return get_type_hints(self.function)
        except NameError:
            return {}

    def assigned(self, name: ast.Name) -> tuple[ast.expr, ...]:
        """What the function last assigns to a name of its own, up to that line; one made from itself, with what it was."""
        above = sorted((node for node in self._assignments(name.id) if node.lineno <= name.lineno), key=_line)
        found = above[-1:]
        if found and any(isinstance(node, ast.Name) and node.id == name.id for node in ast.walk(found[0])):
            found = above[-2:]
        return tuple(found)

    def _assignments(self, name: str) -> Iterator[ast.expr]:
        for node in ast.walk(self.tree):
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            value = getattr(node, "value", None)
            if value is not None and any(isinstance(each, ast.Name) and each.id == name for each in targets):
                yield value

    @cached_property
    def calls(self) -> tuple[ast.Call, ...]:
        """Every call in it, from top to bottom."""
        return tuple(sorted((node for node in ast.walk(self.tree) if isinstance(node, ast.Call)), key=_line))

    def returned(self) -> tuple[ast.expr, ...]:
        """What it may return."""
        return tuple(node.value for node in ast.walk(self.tree) if isinstance(node, ast.Return) and node.value)

    @cached_property
    def functions(self) -> tuple[tuple[Function, bool], ...]:
        """The functions of the law that it names, and whether it turns what they find into its opposite."""
        return tuple(self._functions())

    def _functions(self) -> Iterator[tuple[Function, bool]]:
        inverted = set(self._inverted())
        top = self.function.__module__.partition(".")[0]
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Name, ast.Attribute)):
                value = self.value(node)
                for each in value.values() if isinstance(value, Mapping) else (value,):
                    if isinstance(each, FunctionType) and _of_law(each.__module__, top):
                        yield inspect.unwrap(each), node in inverted

    def _inverted(self) -> Iterator[ast.AST]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
                name = node.operand
                for each in self.assigned(name) if isinstance(name, ast.Name) else (name,):
                    yield from ast.walk(each)


def _line(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _of_law(module: str, top: str) -> bool:
    """Whether a module may hold law: one of certflow or of the package that the function at hand is in."""
    return module.partition(".")[0] in {"certflow", top} and not module.startswith(_NOT_LAW)


@cache
def source_of(function: Function) -> Source:
    """A function as source; without a line where its source is not at hand."""
    plain = inspect.unwrap(function)
    code = plain.__code__
    outer = dict(zip(code.co_freevars, (cell.cell_contents for cell in plain.__closure__ or ()), strict=True))
    try:
        tree = ast.parse(dedent(inspect.getsource(plain)))
    except (OSError, SyntaxError):
        tree = ast.parse("")
    return Source(plain, tree, code.co_varnames[: code.co_argcount], {**plain.__globals__, **outer})


def reachable(function: Function) -> tuple[tuple[Source, bool], ...]:
    """The function, and each one of the law that it may come to call; with each, whether its opposite counts."""
    found: dict[tuple[Function, bool], Source] = {}
    waiting = [(inspect.unwrap(function), False)]
    while waiting:
        here, opposite = waiting.pop(0)
        if (here, opposite) not in found:
            found[here, opposite] = source_of(here)
            waiting += [(each, opposite ^ turned) for each, turned in found[here, opposite].functions]
    return tuple((source, opposite) for (_, opposite), source in found.items())
