"""What every test run loads, and a memory for what each step means."""

from functools import cache
from importlib import import_module
from typing import Any

from certflow.bdd.definitions import CHAPTERS

BDD = import_module("pytest_bdd.scenario")  # the package hides it behind a function of that name

pytest_plugins = ["pytester", "pytest_certflow", *CHAPTERS]


def pytest_configure() -> None:
    """Have pytest-bdd look up once, not each time, what a sentence means and what its function takes: most of its time."""
    for name in ("signature", "get_required_args"):
        function = getattr(BDD, name)
        setattr(BDD, name, cache(getattr(function, "__wrapped__", function)))
    find = getattr(BDD.find_fixturedefs_for_step, "found_by", BDD.find_fixturedefs_for_step)
    visible = getattr(BDD.getfixturedefs, "found_by", BDD.getfixturedefs)
    found, seen = {}, {}

    def remembered(step: Any, fixturemanager: Any, node: Any) -> list[Any]:
        key = node.parent, step.type, step.name
        if key not in found:
            found[key] = list(find(step, fixturemanager, node))
        return found[key]

    def seen_from(fixturemanager: Any, name: str, node: Any) -> Any:
        key = node.parent, name
        if key not in seen:
            seen[key] = visible(fixturemanager, name, node)
        return seen[key]

    remembered.found_by, seen_from.found_by = find, visible
    BDD.find_fixturedefs_for_step, BDD.getfixturedefs = remembered, seen_from
