"""What every test run loads, and a memory for what each step means."""

from importlib import import_module
from typing import Any

from certflow.bdd.definitions import CHAPTERS

BDD = import_module("pytest_bdd.scenario")  # the package hides it behind a function of that name

pytest_plugins = ["pytester", "pytest_certflow", *CHAPTERS]


def pytest_configure() -> None:
    """Have pytest-bdd look up once, not each time, which definition a sentence means: most of a scenario's time."""
    find = getattr(BDD.find_fixturedefs_for_step, "found_by", BDD.find_fixturedefs_for_step)
    found = {}

    def remembered(step: Any, fixturemanager: Any, node: Any) -> list[Any]:
        key = node.parent.nodeid, step.type, step.name
        if key not in found:
            found[key] = list(find(step, fixturemanager, node))
        return found[key]

    remembered.found_by = find
    BDD.find_fixturedefs_for_step = remembered
