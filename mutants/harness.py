"""Runs the scenarios, and nothing else, against each mutant, and writes down which of them noticed it.

A plugin of pytest, for a session with ``--collect-only``: it collects the scenarios once and runs those that may notice a
mutant until one fails, in as many processes as there are processors. `mutants.__main__.session` begins one.
"""

import gc
import json
import multiprocessing
import os
import signal
import sys
import time
from importlib import import_module
from pathlib import Path

from _pytest.runner import runtestprotocol
from pytest_bdd.scenario import scenario_wrapper_template_registry

from certflow import ITSMS, Policy
from certflow.bdd.reading import feature_files
from certflow.bdd.shown import shown
from certflow.case.advance import possible
from certflow.case.duties import binding
from certflow.case.judge import judge
from certflow.engine import engine_for
from certflow.schemes.named import SHIPPED
from mutants.argued import ARGUED
from mutants.changes import STATES, changed, law
from mutants.table import planted, table

FEATURES = Path(__file__).parents[1] / "features"
PARTS = {f"{part} dropped" for part in ("guard", "within", "automatic", "consequence", "reversal", "duty")}
LANGUAGES = ("en", "zh-CN")
TASKS = []
"""Mutants with the tests of each language; the processes have them from the one that collected."""
TWINS = {}
"""The test of the second language that says the same, by the name of that of the first."""
LONGEST = 10
"""Seconds after which a scenario counts as failed: a mutant may never come to an end."""


def pytest_addoption(parser):
    parser.addoption("--mutants", type=Path, required=True)
    parser.addoption("--kinds", default="table", choices=("table", "functions"))
    parser.addoption("--only", default="", help="mutants whose name or kind holds these words")
    parser.addoption(
        "--parts", action="store_true", help="only what drops a part, and only scenarios likely to notice: it is quick"
    )
    parser.addoption("--sample", type=int, default=0, help="with --parts, about this many of the other kinds as well")


def pytest_runtestloop(session):
    option = session.config.getoption
    check = session.config.pluginmanager.getplugin("certflow-bdd-loss")
    session.config.pluginmanager.unregister(check)  # it looks up every step as well
    items = {key_of(item): item for item in session.items}
    tests = {each: items[each.key] for file in feature_files(FEATURES) for each in shown(file)}
    # Built before anything is changed, or a process would derive a sibling from a changed parent, and keep it.
    tuple(SHIPPED.values())
    began = time.perf_counter()
    if option("kinds") == "functions":
        result = import_module("mutants.functions").run(tests, option("only"))
    else:
        result = {"mutants": of_table(tests, option("only"), parts=option("parts"), others=option("sample"))}
    killers = {each["killer"] for each in result["mutants"]}
    result = {
        "failing anyway": [item.nodeid for item in tests.values() if item.nodeid in killers and fails(item)],
        "scenarios": len(tests),
        "seconds": round(time.perf_counter() - began, 1),
    } | result
    option("mutants").write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    return True


def of_table(tests, only, *, parts, others):
    planted(ITSMS)
    mutants = [each for each in table(ITSMS) if only in f"{each.name} {each.kind}"]
    if parts:
        mutants, order = sample(mutants, others), likely
    else:
        order = watchful(watch_all(tests))
    written = [[item for one, item in tests.items() if one.language == lang] for lang in LANGUAGES]
    TWINS.update((item.nodeid, twin) for item, twin in zip(*written, strict=True))
    for each in mutants:
        ordered = order(each, tests)
        TASKS.append((each, [[tests[one] for one in ordered if one.language == lang] for lang in LANGUAGES]))
    return [each for both in spread(tried, range(len(TASKS))) for each in both]


def sample(mutants, number):
    """Those that drop a part, and, evenly from the others as the law lists them, at least ``number``: always the same."""
    others = [each for each in mutants if each.kind not in PARTS and each.name not in ARGUED]
    taken = others[:: len(others) // number or 1] if number else []
    return [each for each in mutants if each.kind in PARTS] + taken


def likely(mutant, scenarios):
    """Those that show its clause or a row of it, and what may be requested where; for a sampled one, then the others."""
    every = mutant.in_order(scenarios)
    if mutant.kind not in PARTS or not mutant.rows:
        return every
    return [one for one in every if STATES in one.file or mutant.shown_by(one)]


def watchful(watching):
    """Those that have to do with it, the likely ones first."""

    def order(mutant, scenarios):
        may = [one for one in scenarios if not mutant.touches or not mutant.touches.isdisjoint(watching[one.key])]
        return mutant.in_order(may)

    return order


def spread(work, numbers):
    """The work for each number, in as many processes as there are processors."""
    gc.collect()
    gc.freeze()  # else each process would copy what it looks through
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        return pool.map(work, numbers, chunksize=1)


def tried(number):
    """What came of a mutant in each language; in the second, the twin of what noticed it in the first is run first."""
    mutant, (tests, others) = TASKS[number]
    first = attempt(mutant, tests)
    twin = TWINS.get(first["killer"])
    second = attempt(mutant, sorted(others, key=lambda item: item is not twin))
    return [result | {"language": language} for language, result in zip(LANGUAGES, (first, second), strict=True)]


def attempt(mutant, tests):
    began = time.perf_counter()
    engine_for.cache_clear()  # an engine remembers the acts it was built with
    with changed(mutant):
        killer = next((item for item in tests if fails(item)), None)
    engine_for.cache_clear()
    return {
        "name": mutant.name,
        "kind": mutant.kind,
        "killer": killer and killer.nodeid,
        "rows": sorted(mutant.rows),
        "clauses": [clause.id for clause in mutant.clauses],
        "tests": 1 + tests.index(killer) if killer else len(tests),
        "seconds": round(time.perf_counter() - began, 2),
    }


class TooLongError(BaseException):
    """A scenario came to no end."""


def _stop(*_):
    raise TooLongError


def fails(item):
    signal.signal(signal.SIGALRM, _stop)
    signal.alarm(LONGEST)
    try:
        return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))
    except TooLongError:
        return True
    finally:
        signal.alarm(0)


# What a scenario has to do with


def watch_all(tests):
    """For each scenario, by its key, what it has to do with: acts, settings, functions of the law, what is next, duties."""
    SEEN[:] = list(tests.values())
    FILES.update({sys.modules[name].__file__: name for name in law()})
    return dict(zip((each.key for each in tests), spread(watched, range(len(SEEN))), strict=True))


SEEN = []
FILES = {}


def watched(number):
    found = set()

    def watch(frame, event, _):
        if event != "call":
            return
        code = frame.f_code
        if code.co_filename in FILES:
            found.add(("code", FILES[code.co_filename], code.co_qualname.partition(".<locals>")[0]))
        elif code in WATCHED:
            found.add(WATCHED[code](frame.f_locals))

    sys.setprofile(watch)
    try:
        runtestprotocol(SEEN[number], log=False, nextitem=None)
    finally:
        sys.setprofile(None)
    return frozenset(found)


WATCHED = {
    judge.__code__: lambda said: ("act", said["where"].transition.id),
    possible.__code__: lambda _: ("next",),
    binding.__code__: lambda _: ("duties",),
    Policy.__getitem__.__code__: lambda said: ("setting", said["setting"].id),
}


def key_of(item):
    template = scenario_wrapper_template_registry[item.function]
    callspec = getattr(item, "callspec", None)
    example = callspec.params.get("_pytest_bdd_example", {}) if callspec else {}
    return template.feature.filename, template.line_number, tuple(example.items())
