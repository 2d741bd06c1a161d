"""Takes each guard, outer state, automatic act, consequence, reversal and duty out of the scheme and looks who notices.

A plugin: ``pytest -p mutants --mutants OUT --collect-only tests/features`` collects the scenarios once, runs those that
may notice a mutant until one fails (in as many processes as there are processors), and writes what it found to OUT.
"""

import json
import multiprocessing
import os
import time
from contextlib import contextmanager
from pathlib import Path

from _pytest.runner import runtestprotocol
from attrs import frozen
from pytest_bdd.scenario import scenario_wrapper_template_registry

from certflow import ITSMS, Standing, Text
from certflow.bdd.reading import feature_files
from certflow.bdd.shown import shown
from certflow.model.finding import met

FEATURES = Path(__file__).parents[2] / "features"


@frozen
class Mutant:
    """A scheme less one part. ``changes`` are the values to set: holder, field, what it holds without the part."""

    name: str
    clauses: tuple
    changes: tuple

    @property
    def rows(self):
        return {row for clause in self.clauses for row in clause.rows}

    def likely(self, scenarios):
        """Those that may notice, the likely ones first: they show a clause or row of it; any may where none is named."""
        numbers = {clause.number for clause in self.clauses}
        likely = sorted(scenarios, key=lambda each: (not numbers & each.clauses, not each.blocks))
        return [each for each in likely if not self.rows or self.rows & each.rows or numbers & each.clauses]


def mutants_of(scheme):
    """Everything that can be taken out of a scheme; a guard out of each transition by itself."""
    for lifecycle, act in scheme.transitions():
        for guard in act.guards:
            changes = ((act, "guards", without(act.guards, guard)),)
            yield Mutant(f"guard {guard.id} of {act.id} in {lifecycle.id}", (guard.clause, *guard.also), changes)
        if act.within:
            yield Mutant(f"within of {act.id} in {lifecycle.id}", (act.clause,), ((act, "within", ()),))
        if act.automatic:
            timed = {state: without(acts, act) for state, acts in lifecycle.automatic_from.items()}
            changes = ((act, "automatic", None), (lifecycle, "automatic_from", timed))
            yield Mutant(f"automatic {act.id} in {lifecycle.id}", (act.clause,), changes)
    for link in scheme.consequences:
        after = {name: without(links, link) for name, links in scheme.after.items()}
        changes = ((scheme, "consequences", without(scheme.consequences, link)), (scheme, "after", after))
        clauses = (link.clause, link.after.clause, link.then.clause)
        yield Mutant(f"consequence {link.then.id} of {link.after.id}", clauses, changes)
    for reversal in scheme.reversals:
        changes = ((scheme, "reversals", without(scheme.reversals, reversal)),)
        yield Mutant(f"reversal by {reversal.after.id}", (reversal.clause,), changes)
    for duty in scheme.duties:
        yield Mutant(f"duty {duty.id}", (duty.clause,), ((scheme, "duties", without(scheme.duties, duty)),))


def without(parts, part):
    return tuple(each for each in parts if each is not part)


@contextmanager
def taken_out(mutant):
    """The values are changed in place, frozen or not: every module holds the very same ones."""
    old = [(holder, name, getattr(holder, name)) for holder, name, _ in mutant.changes]
    put(mutant.changes)
    try:
        yield
    finally:
        put(old)


def put(changes):
    for holder, name, value in changes:
        object.__setattr__(holder, name, value)


def plant():
    """Give an act a requirement that no scenario needs, which has to come out as not noticed."""
    act = ITSMS.by_id["certification"].by_id["submit"]
    clause = next(guard.clause for guard in act.guards if "N03" in guard.clause.rows)
    guard = Standing(clause, Text("Planted", "试设"), lambda _: met(Text("planted", "试设")), id="planted")
    put([(act, "guards", (*act.guards, guard))])


def pytest_addoption(parser):
    parser.addoption("--mutants", type=Path, required=True)


def pytest_runtestloop(session):
    session.config.pluginmanager.unregister(name="certflow-bdd-loss")  # it looks up every step as well
    plant()
    scenarios = {each.key: each for file in feature_files(FEATURES) for each in shown(file)}
    tests = {scenarios[key_of(item)]: item for item in session.items}
    TASKS[:] = [
        (mutant, language, [tests[each] for each in mutant.likely(tests) if each.language == language])
        for mutant in mutants_of(ITSMS)
        for language in ("en", "zh-CN")
    ]
    began = time.perf_counter()
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        found = pool.map(tried, range(len(TASKS)), chunksize=1)
    killers = {each["killer"] for each in found}
    result = {
        "mutants": found,
        "failing anyway": [item.nodeid for item in tests.values() if item.nodeid in killers and fails(item)],
        "seconds": round(time.perf_counter() - began, 1),
    }
    session.config.getoption("mutants").write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    return True


TASKS = []
"""Mutant, language and tests; the processes have it from the one that collected."""


def tried(number):
    mutant, language, tests = TASKS[number]
    with taken_out(mutant):
        killer = next((item for item in tests if fails(item)), None)
    return {
        "name": mutant.name,
        "language": language,
        "killer": killer and killer.nodeid,
        "rows": sorted(mutant.rows),
        "clauses": [clause.id for clause in mutant.clauses],
        "tests": 1 + tests.index(killer) if killer else len(tests),
    }


def fails(item):
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def key_of(item):
    template = scenario_wrapper_template_registry[item.function]
    callspec = getattr(item, "callspec", None)
    example = callspec.params.get("_pytest_bdd_example", {}) if callspec else {}
    return template.feature.filename, template.line_number, tuple(example.items())
