"""Mutants of functions: which there are, the scenarios that run the changed line, and which of them notice."""

import sys
from collections import defaultdict

from _pytest.runner import runtestprotocol
from attrs import evolve
from pytest_bdd.scenario import _execute_step_function

from certflow.schemes.named import SHIPPED
from mutants.changes import Mutant, law, path_of
from mutants.harness import attempt, spread
from mutants.reached import DAYS, GUARD, OTHER, kinds
from mutants.words import mutants

LANGUAGE = "zh-CN"
"""One is enough, and Chinese governs: twins take the same steps on the same days, and the words are not changed here."""
MOST = {DAYS: None, GUARD: 400, OTHER: 400}
"""Scenarios that are shown a mutant of a kind, of those that run the changed line: if none of the likeliest notices, it is left.

Every scenario counts days, and no clause tells which of them at their edges: those are all shown.
"""
KINDS, ENCLOSED, MODULES, SEEN, GROUPS = {}, defaultdict(list), [], [], []
"""What the processes have from the one that collected."""


def run(tests, only):
    """Tries them, function by function: what noticed one of a function's mutants is likely to notice the next."""
    sought = kinds(SHIPPED.values())
    for kind, found in sought.items():
        for each in found:
            name = each.__code__.co_qualname
            KINDS[each.__module__, name] = kind
            if "<locals>" in name:
                ENCLOSED[outermost(each)].append(each)
    SEEN[:] = [each for each in tests.items() if each[0].language == LANGUAGE]
    runs, asks = who_runs()
    groups = grouped(only, orders(sought), runs, asks)
    GROUPS[:] = sorted(groups.values(), key=lambda group: -sum(len(numbers) for _, numbers in group))
    return {
        "mutants": [each for group in spread(tried, range(len(GROUPS))) for each in group],
        "scenarios": len(SEEN),
        "functions": {kind: counted(found, groups, runs) for kind, found in sought.items()},
    }


def outermost(function):
    """Where the source of a function stands: its module, and the name of the outermost one around it."""
    return function.__module__, function.__code__.co_qualname.partition(".<locals>")[0]


def who_runs():
    """For each line of the law the scenarios that run it, and those that run it from their When on."""
    runs, asks = defaultdict(set), defaultdict(set)
    for number, (lines, asked) in enumerate(spread(lines_of, range(len(SEEN)))):
        for line in lines:
            runs[line].add(number)
        for line in asked:
            asks[line].add(number)
    return runs, asks


def orders(sought):
    """For each function with source of its own, the scenarios by how likely they are to show the clauses it is run for."""
    clauses = defaultdict(set)
    for found in sought.values():
        for each, why in found.items():
            clauses[outermost(each)] |= why
    numbers = {scenario: number for number, (scenario, _) in enumerate(SEEN)}
    return {
        place: {numbers[one]: at for at, one in enumerate(Mutant("", "", tuple(why)).in_order(numbers))}
        for place, why in clauses.items()
    }


def grouped(only, orders, runs, asks):
    """The mutants by function, each with the scenarios to show it to."""
    MODULES[:] = [module for module in law() if module in f"certflow.{only}"] or law()
    groups = defaultdict(list)
    for each in (one for some in spread(made_of, range(len(MODULES))) for one in some if only in one.name):
        place = each.recode[:2]
        running, asking = (set().union(*(of[line] for line in each.touches)) for of in (runs, asks))
        likely = sorted(running, key=lambda number: (number not in asking, orders[place][number]))
        groups[place].append((evolve(each, enclosed=tuple(ENCLOSED[place])), likely[: MOST[each.kind]]))
    return groups


def made_of(number):
    return list(mutants(MODULES[number], KINDS))


def tried(number):
    noticed, found = {}, []
    for mutant, numbers in GROUPS[number]:
        order = [*(each for each in noticed if each in numbers), *(each for each in numbers if each not in noticed)]
        result = attempt(mutant, [SEEN[each][1] for each in order])
        if result["killer"]:
            killer = order[result["tests"] - 1]
            noticed = {killer: None, **noticed}
        found.append(result)
    return found


def counted(found, groups, runs):
    """How many functions there are, how many of them a scenario runs, and of how many mutants were made."""
    there = {(each.__module__, each.__code__.co_qualname): each for each in found}.values()
    return {
        "there": len(there),
        "run": sum(("line", each.__module__, each.__code__.co_firstlineno) in runs for each in there),
        "changed": sum(outermost(each) in groups for each in there),
    }


def lines_of(number):
    """The lines of the law that a scenario runs, and those of them that it runs from its When on."""
    found, asked = {}, False
    files = {str(path_of(module)): module for module in law()}

    def watch(frame, *_):
        nonlocal asked
        module = files.get(frame.f_code.co_filename)
        if module is not None:
            found["line", module, frame.f_lineno] = asked
            return watch
        if frame.f_code is _execute_step_function.__code__:
            asked = frame.f_locals["step"].type != "given"
        return None

    sys.settrace(watch)
    try:
        runtestprotocol(SEEN[number][1], log=False, nextitem=None)
    finally:
        sys.settrace(None)
    return [*found], [line for line, late in found.items() if late]
