"""Changing the law in place, and putting it back: values of the scheme's parts, and the code of its functions."""

import ast
import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, FunctionType

from attrs import frozen

SOURCES = Path(__file__).parents[1] / "src"
WANTING = {f"{part} dropped" for part in ("act", "automatic", "consequence", "duty", "reversal")} | {
    "act led elsewhere"
}
"""The kinds that a scenario notices in which something comes about, not one in which an act is blocked."""
STATES = "states.feature"
"""The scenarios that tell what may be requested in each state."""


@frozen
class Mutant:
    """A changed scheme. ``changes`` are the values to set: holder, field, what it then holds.

    ``recode`` (a module's name, a function's qualified name, the module's changed source or tree) changes a function.
    """

    name: str
    kind: str
    clauses: tuple = ()
    changes: tuple = ()
    recode: tuple = ()
    enclosed: tuple = ()
    """Functions that the changed one made when the scheme was, and whose code changes with its own."""
    touches: frozenset = frozenset()
    """What a scenario has to have to do with, to notice: see `harness.watched`; with nothing named, any may."""

    @property
    def rows(self):
        return {row for clause in self.clauses for row in clause.rows}

    def shown_by(self, scenario):
        """Whether a scenario shows the clause of it, or a row of the clause."""
        return bool(self.rows & scenario.rows) or not scenario.clauses.isdisjoint(each.number for each in self.clauses)

    def in_order(self, scenarios):
        """Those that show its clause or a row first, and of them those in which an act is blocked, or, where the change
        keeps something from coming about, those in which none is.

        Where an act begins elsewhere, what may be requested in each state is looked at before.
        """
        numbers = {clause.number for clause in self.clauses}
        elsewhere = self.kind == "act opened"
        return sorted(
            scenarios,
            key=lambda one: (
                elsewhere and STATES not in one.file,
                not numbers & one.clauses,
                not self.rows & one.rows,
                one.blocks is (self.kind in WANTING),
            ),
        )

    def values(self):
        if not self.recode:
            return self.changes
        module, name, changed = self.recode
        changed = keeping(ast.parse(changed) if self.enclosed else changed, self.enclosed)
        code = codes(compile(changed, str(path_of(module)), "exec", dont_inherit=True))
        recoded = (functions(module)[name], *self.enclosed)
        return (*self.changes, *((each, "__code__", code[each.__code__.co_qualname]) for each in recoded))


@contextmanager
def changed(mutant):
    """The values are changed in place, frozen or not: every module holds the very same ones."""
    values = mutant.values()
    old = [(holder, name, getattr(holder, name)) for holder, name, _ in values]
    put(values)
    try:
        yield
    finally:
        put(old)


def put(changes):
    for holder, name, value in changes:
        object.__setattr__(holder, name, value)


def without(parts, part):
    return tuple(each for each in parts if each is not part)


def path_of(module):
    return Path(sys.modules[module].__file__)


def keeping(source, enclosed):
    """The source, in which enclosed functions go on naming what they enclose, without effect: their cells stay as they are."""
    for each in enclosed:
        names = ast.Tuple([ast.Name(name, ast.Load()) for name in each.__code__.co_freevars], ast.Load())
        for node in ast.walk(source):
            if isinstance(node, ast.Lambda) and each.__name__ == "<lambda>":
                node.body = ast.IfExp(ast.Constant(value=True), node.body, names)
            elif isinstance(node, ast.FunctionDef) and node.name == each.__name__:
                node.body.append(ast.If(ast.Constant(value=False), [ast.Expr(names)], []))
    return ast.fix_missing_locations(source) if enclosed else source


def codes(code):
    """The code of each function in a module's, by its qualified name."""
    found = {}
    for const in code.co_consts:
        if isinstance(const, CodeType):
            found.setdefault(const.co_qualname, const)
            found.update(codes(const))
    return found


def functions(module):
    """The functions that a module defines, by their qualified names."""
    found = {}
    for value in vars(importlib.import_module(module)).values():
        for each in (value, *(vars(value).values() if isinstance(value, type) else ())):
            function = (
                getattr(each, "fget", None) or getattr(each, "__wrapped__", None) or getattr(each, "__func__", each)
            )
            if isinstance(function, FunctionType) and function.__module__ == module:
                found.setdefault(function.__code__.co_qualname, function)
    return found


def defaults(module, name, source):
    """To give a function what its changed source takes where nothing is given; its code does not hold that."""
    there = dict(vars(sys.modules[module]))
    exec(source, there)  # noqa: S102 - a function of ours, with a figure changed
    made = there[name.partition(".")[0]]
    for part in name.split(".")[1:]:
        made = getattr(made, part)
    return tuple((functions(module)[name], each, getattr(made, each)) for each in ("__defaults__", "__kwdefaults__"))


def law():
    """The names of the modules that the law is written in."""
    paths = [
        *(SOURCES / "certflow/schemes").rglob("*.py"),
        *(SOURCES / f"certflow/model/{name}.py" for name in ARITHMETIC),
    ]
    names = [".".join(path.relative_to(SOURCES).with_suffix("").parts) for path in sorted(paths)]
    return [name for name in names if name in sys.modules and name not in ASKED]


ARITHMETIC = ("window", "months")
ASKED = {"certflow.schemes.itsms.questions"}
"""What `certflow check` searches a scheme for, said apart from the law: no verdict rests on it, so no scenario shows it."""
