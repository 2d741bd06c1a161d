"""Mutants of the law as a table: what a scheme lists, dropped, turned round, or pointed elsewhere."""

import ast
import copy
from collections.abc import Iterator
from datetime import date
from enum import Enum

from attrs import evolve

from certflow.model.finding import met, unmet
from certflow.model.text import Text
from certflow.rules.setting import UNSETTLED
from certflow.rules.transition import START, Standing
from mutants.changes import Mutant, functions, law, path_of, put, without

FAR = date(2031, 5, 6)
NEXT, DUTIES = ("next",), ("duties",)
PLANTED = "guard planted of submit in certification dropped"
"""What has to come out as not noticed: else nothing was looked at."""


def table(scheme) -> Iterator[Mutant]:
    """Every mutant of the table."""
    for lifecycle, act in scheme.transitions():
        caused = any(act.id == link.then.id for link in scheme.consequences)
        touches = frozenset(
            {("act", act.id), NEXT} | ({("act", link.after.id) for link in scheme.consequences} if caused else set())
        )
        for mutant in (*moves(scheme, lifecycle, act), *guards(lifecycle, act)):
            yield evolve(mutant, touches=mutant.touches or (touches if act.automatic is None else frozenset()))
    yield from links(scheme)
    for setting in scheme.settings:
        yield from flipped(setting)
    yield from periods(scheme)


def moves(scheme, lifecycle, act):
    where = f"{act.id} in {lifecycle.id}"
    yield Mutant(f"act {where} dropped", "act dropped", (act.clause,), tuple(dropping(scheme, lifecycle, act)))
    if act.target is not None:
        for state in lifecycle.states:
            if state != act.target:
                change = ((act, "target", state),)
                yield Mutant(f"act {where} leads to {state.id}", "act led elsewhere", (act.clause,), change)
    for state, words, change in openings(scheme, lifecycle, act):
        # what time alone brings about, a scenario notices that has come to the state
        came = {("act", each.id) for each in lifecycle.transitions if each.target == state} if act.automatic else ()
        name = f"act {where} also {words} {state.id}"
        yield Mutant(name, "act opened", (act.clause,), tuple(change), touches=frozenset(came))
    if act.within:
        yield Mutant(f"within of {where} dropped", "within dropped", (act.clause,), ((act, "within", ()),))
    if act.automatic:
        timed = {state: without(acts, act) for state, acts in lifecycle.automatic_from.items()}
        changes = ((act, "automatic", None), (lifecycle, "automatic_from", timed))
        yield Mutant(f"automatic {where} dropped", "automatic dropped", (act.clause,), changes)


def dropping(scheme, lifecycle, act):
    yield lifecycle, "transitions", without(lifecycle.transitions, act)
    yield lifecycle, "by_id", {name: each for name, each in lifecycle.by_id.items() if each is not act}
    yield lifecycle, "from_state", {state: without(acts, act) for state, acts in lifecycle.from_state.items()}
    yield lifecycle, "automatic_from", {state: without(acts, act) for state, acts in lifecycle.automatic_from.items()}
    homes = {**scheme.homes, act.id: without(scheme.homes[act.id], lifecycle)}
    yield scheme, "homes", {name: there for name, there in homes.items() if there}
    yield scheme, "opening", {name: home for name, home in scheme.opening.items() if name != act.id}


def openings(scheme, lifecycle, act):
    """Where else an act might begin. One that opens a run has a state before it only where it follows another run: what
    opens an inner one begins from the states of the outer.
    """
    if START not in act.sources:
        for state in (state for state in lifecycle.states if state not in act.sources):
            yield state, "from", opening(lifecycle, act, state)
    elif act.within:
        for state in (state for state in scheme.by_id[lifecycle.within].states if state not in act.within):
            yield state, "while", [(act, "within", (*act.within, state))]


def opening(lifecycle, act, state):
    yield act, "sources", (*act.sources, state)
    yield act, "source_ids", act.source_ids | {state.id}
    for name in () if act.opens else ("from_state", "automatic_from") if act.automatic else ("from_state",):
        acts = getattr(lifecycle, name)
        yield lifecycle, name, {**acts, state.id: (*acts[state.id], act)}


def guards(lifecycle, act):
    for guard in act.guards:
        name, clauses = f"guard {guard.id} of {act.id} in {lifecycle.id}", (guard.clause, *guard.also)
        rest = without(act.guards, guard)
        yield Mutant(f"{name} dropped", "guard dropped", clauses, ((act, "guards", rest),))
        if guard.id == "planted":
            continue
        turned = evolve(guard, check=negated(guard.check), id=guard.id)
        instead = tuple(turned if each is guard else each for each in act.guards)
        yield Mutant(f"{name} negated", "guard negated", clauses, ((act, "guards", instead),))
        other = next((each.clause for each in act.guards if each.clause.number != guard.clause.number), None)
        if other is not None:
            swapped = evolve(guard, clause=other, id=guard.id)
            instead = tuple(swapped if each is guard else each for each in act.guards)
            yield Mutant(f"{name} rests on {other.id}", "clause swapped", clauses, ((act, "guards", instead),))


def negated(check):
    def turned(*args):
        finding = check(*args)
        return ~finding if finding.applies else unmet(finding.because)

    turned.__name__ = check.__name__
    return turned


def links(scheme):
    for link in scheme.consequences:
        after = {name: without(links, link) for name, links in scheme.after.items()}
        changes = ((scheme, "consequences", without(scheme.consequences, link)), (scheme, "after", after))
        clauses = (link.clause, link.after.clause, link.then.clause)
        touches = frozenset({("act", link.after.id)})
        name = f"consequence {link.then.id} of {link.after.id} dropped"
        yield Mutant(name, "consequence dropped", clauses, changes, touches=touches)
    for reversal in scheme.reversals:
        changes = ((scheme, "reversals", without(scheme.reversals, reversal)),)
        touches = frozenset({("act", reversal.after.id)})
        yield Mutant(
            f"reversal by {reversal.after.id} dropped", "reversal dropped", (reversal.clause,), changes, touches=touches
        )
    for duty in scheme.duties:
        changes = ((scheme, "duties", without(scheme.duties, duty)),)
        yield Mutant(f"duty {duty.id} dropped", "duty dropped", (duty.clause,), changes, touches=frozenset({DUTIES}))


def flipped(setting):
    """The default of a setting, as each other value would have it."""
    default = setting.default
    if default is UNSETTLED or default is None:
        others = [{bool: True, int: 1, str: "anything", date: FAR}.get(setting.takes) or next(iter(setting.takes))]
    elif isinstance(default, bool):
        others = [not default]
    elif isinstance(default, Enum):
        others = [each for each in type(default) if each is not default]
    elif isinstance(default, int):
        others = [default - 1, default + 1]
    else:
        others = [UNSETTLED]
    for other in others:
        name = f"setting {setting.id} defaults to {getattr(other, 'value', other)}"
        changes = ((setting, "default", other),)
        yield Mutant(name, "setting flipped", (setting.clause,), changes, touches=frozenset({("setting", setting.id)}))


# Periods: in the functions of the law, each computed day moved by a day and by a month.

MONTHS = {"full_period": ("months", 2), "add_months": (None, 1), "last_day": (None, 1)}
DAYS = {"working_days_after": (None, 1), "timedelta": ("days", 0)}


def periods(scheme):
    shown = {}
    asked = [(guard.check, guard.clause) for _, act in scheme.transitions() for guard in act.guards]
    for function, clause in (*asked, *((duty.due, duty.clause) for duty in scheme.duties)):
        shown.setdefault(function.__module__, set()).add(clause)
    for module in law():
        clauses = tuple(sorted(shown.get(module, ()), key=lambda clause: clause.id))
        tree = ast.parse(path_of(module).read_text("utf-8"))
        there = functions(module)
        for function, node in nodes(tree):
            if function not in there:
                continue
            for name, instead in moved(node):
                other = Swap(node, instead).visit(copy.deepcopy(tree))
                recode = (module, function, ast.fix_missing_locations(other))
                words = f"period {ast.unparse(node)} {name} at {module.removeprefix('certflow.')}:{node.lineno}"
                touches = frozenset({("code", module, function)})
                yield Mutant(words, "period moved", clauses, recode=recode, touches=touches)


def nodes(tree, inside=""):
    """Each node of a tree with the qualified name of the function that it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not (inside and isinstance(tree, ast.FunctionDef)):
            yield from nodes(node, f"{inside}.{node.name}" if inside else node.name)
        else:
            if inside:
                yield inside, node
            yield from nodes(node, inside)


def moved(node):
    """The expression of a period, moved by a day and a month either way."""
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.Name) and node.right.id == "DAY":
        yield "moved on a day", ast.BinOp(node, type(node.op)(), ast.Name("DAY", ast.Load()))
        yield "moved back a day", node.left
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        return
    name = node.func.id
    for table, unit in ((MONTHS, "month"), (DAYS, "day")):
        if name in table:
            keyword, place = table[name]
            for by in (1, -1):
                yield f"{by:+d} {unit}", with_more(node, keyword, place, by)
    if name == "full_period":
        for by in (1, -1):
            yield f"{by:+d} day", shifted(node, 1, by)
    elif name in MONTHS:
        for by in (1, -1):
            yield f"{by:+d} day", ast.BinOp(node, ast.Add(), days(by))


def with_more(call, keyword, place, by):
    call = copy.deepcopy(call)
    for each in call.keywords:
        if each.arg == keyword:
            each.value = ast.BinOp(each.value, ast.Add(), ast.Constant(by))
            return call
    call.args[place] = ast.BinOp(call.args[place], ast.Add(), ast.Constant(by))
    return call


def shifted(call, place, by):
    call = copy.deepcopy(call)
    call.args[place] = ast.BinOp(call.args[place], ast.Add(), days(by))
    return call


def days(by):
    imported = ast.Call(ast.Name("__import__", ast.Load()), [ast.Constant("datetime")], [])
    kind = ast.Attribute(imported, "timedelta", ast.Load())
    return ast.Call(kind, [ast.Constant(by)], [])


class Swap(ast.NodeTransformer):
    """Puts an expression in the place of the one at the same spot of a copy of its tree."""

    def __init__(self, node, instead):
        self.spot = self.at(node)
        self.instead = instead

    @staticmethod
    def at(node):
        return (
            type(node),
            getattr(node, "lineno", 0),
            getattr(node, "col_offset", 0),
            getattr(node, "end_col_offset", 0),
        )

    def generic_visit(self, node):
        if self.at(node) == self.spot:
            return ast.copy_location(copy.deepcopy(self.instead), node)
        return super().generic_visit(node)


def planted(scheme):
    """Give an act a requirement that no scenario needs."""
    act = scheme.by_id["certification"].by_id["submit"]
    clause = next(guard.clause for guard in act.guards if "N03" in guard.clause.rows)
    guard = Standing(clause, Text("Planted", "试设"), lambda _: met(Text("planted", "试设")), id="planted")
    put([(act, "guards", (*act.guards, guard))])
