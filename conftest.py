"""What every test run loads, and a memory for what each step means."""

from importlib import import_module
from typing import Any

BDD = import_module("pytest_bdd.scenario")  # the package hides it behind a function of that name

pytest_plugins = [
    "pytester",
    "pytest_certflow",
    "certflow.bdd.steps_application",
    "certflow.bdd.steps_audit",
    "certflow.bdd.steps_certificate",
    "certflow.bdd.steps_loss",
    "certflow.bdd.steps_sub_certificates",
    "certflow.bdd.steps_public",
    "certflow.bdd.steps_transfer",
    "certflow.bdd.steps_certificate_audits",
    "certflow.bdd.steps_client",
    "certflow.bdd.steps_appeals",
    "certflow.bdd.steps_publication",
    "certflow.bdd.steps_scope",
    "certflow.bdd.steps_siblings",
    "certflow.bdd.steps_surveillance",
]


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
