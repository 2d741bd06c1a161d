"""What every test run loads, and a memory for what each step means."""

import gc
from functools import cache
from importlib import import_module
from typing import Any

from certflow.bdd.definitions import CHAPTERS

BDD = import_module("pytest_bdd.scenario")  # the package hides it behind a function of that name

pytest_plugins = ["pytester", "pytest_certflow", *CHAPTERS]


def pytest_configure() -> None:
    """Have pytest-bdd look up once, not each time, what a sentence means and what its function takes: most of its time.

    Nor is what a sentence means made a fixture, as each matches one definition (the loss check sees to it).
    """
    for name in ("signature", "get_required_args"):
        function = getattr(BDD, name)
        setattr(BDD, name, cache(getattr(function, "__wrapped__", function)))
    found, visible = {}, {}

    def defined(fixturemanager: Any, node: Any) -> list[tuple[Any, Any]]:
        if node.parent not in visible:
            there = (
                each
                for name in BDD.get_fixture_names(fixturemanager=fixturemanager)
                for each in BDD.getfixturedefs(fixturemanager, name, node) or ()
            )
            contexts = ((each, BDD.step_function_context_registry.get(each.func)) for each in there)
            visible[node.parent] = [(each, context) for each, context in contexts if context is not None]
        return visible[node.parent]

    def remembered(step: Any, fixturemanager: Any, node: Any) -> list[Any]:
        key = node.parent, step.type, step.name
        if key not in found:
            found[key] = [
                each
                for each, context in defined(fixturemanager, node)
                if context.type in {None, step.type} and context.parser.is_matching(step.name)
            ]
        return found[key]

    def context(request: Any, step: Any) -> Any:
        definitions = remembered(step, request._fixturemanager, request.node)  # noqa: SLF001 - as pytest-bdd
        return BDD.step_function_context_registry[definitions[-1].func] if definitions else None

    BDD.find_fixturedefs_for_step, BDD.get_step_function = remembered, context


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over all that was collected: it lives as long as the run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
