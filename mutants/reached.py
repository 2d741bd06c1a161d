"""The functions that the law runs, found from the scheme: what the guards run, and what else falls due or follows."""

import sys
from functools import cache
from types import CodeType, FunctionType

import attrs

from certflow.model.clause import Clause
from certflow.model.text import Text
from certflow.rules.setting import Setting
from certflow.rules.transition import State, Transition
from mutants.changes import ARITHMETIC, functions, law, path_of

GUARD, OTHER, DAYS = "guard", "duty or consequence", "days and months"
COUNTS = {*(f"certflow.model.{name}" for name in ARITHMETIC), "certflow.schemes.periods"}
"""What counts days and months, whoever runs it."""
NO_FURTHER = (Clause, Text, Setting, State, Transition)


def kinds(schemes):
    """The functions of each kind, each with the clauses for which it is run.

    What runs only while a scheme is made, or is asked as a question, stands in nobody's way, and is left out: what it
    makes is the table's to change.
    """
    found = {DAYS: {each: set() for name in COUNTS for each in functions(name).values()}, GUARD: {}, OTHER: {}}
    found[DAYS] = {each: set() for each in found[DAYS] if each.__name__ != "__repr__"}  # for those who mend the code
    for kind, clauses, roots in begun(schemes):
        for each in run_by(roots):
            where = next((some for some in found.values() if each in some), found[kind])
            where.setdefault(each, set()).update(clauses)
    return found


def begun(schemes):
    """What runs functions, the guards first: the kind, the clauses, the functions."""
    acts = [act for scheme in schemes for _, act in scheme.transitions()]
    for act in acts:
        for each in act.guards:
            yield GUARD, {each.clause, *each.also}, (each.check, getattr(each, "on_file", None))
    for act in acts:
        yield OTHER, {act.clause}, (act.automatic,)
    for scheme in schemes:
        for link in (*scheme.consequences, *scheme.reversals):
            yield OTHER, {link.clause}, attrs.astuple(link, recurse=False)
        for duty in scheme.duties:
            yield OTHER, {duty.clause}, (duty.due,)


def run_by(roots):
    """The functions of the law that these run, themselves among them: by the names they use, and what they enclose."""
    files, methods = written()
    seen, found, left = set(), set(), list(roots)
    while left:
        each = left.pop()
        if id(each) in seen or isinstance(each, NO_FURTHER):
            continue
        seen.add(id(each))
        if isinstance(each, dict):
            left += each.values()
        elif isinstance(each, tuple | list | set | frozenset):
            left += each
        elif attrs.has(type(each)):
            left += (getattr(each, field.name) for field in attrs.fields(type(each)))
        elif isinstance(each, FunctionType) and each.__code__.co_filename in files:
            found.add(each)
            left += (cell.cell_contents for cell in each.__closure__ or ())
            for word in words(each.__code__):
                left += [vars(sys.modules[each.__module__]).get(word), *methods.get(word, ())]
        elif hasattr(each, "__wrapped__"):
            left.append(each.__wrapped__)
    return found


@cache
def written():
    """The files of the law, and the functions that its classes have under each name."""
    methods = {}
    for module in law():
        for name, function in functions(module).items():
            methods.setdefault(name.rpartition(".")[2], []).append(function)
    return {str(path_of(module)) for module in law()}, methods


def words(code):
    """The names that a function's code uses, and the functions in it."""
    inner = [const for const in code.co_consts if isinstance(const, CodeType)]
    return set(code.co_names).union(*(words(each) for each in inner))
