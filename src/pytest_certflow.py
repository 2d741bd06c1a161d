"""certflow's plugin for pytest: scenarios in Chinese and in English for any scheme, and what guards them against loss.

pytest finds it by itself where certflow is installed. It does nothing without pytest-bdd (``pip install 'certflow[bdd]'``),
and loads certflow no sooner than a scenario is collected, so that it costs other test runs nothing: it lies beside the
package because importing any part of that loads its law. What it gives is described in docs/how-to/test.md.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from certflow import Scheme
    from certflow.bdd.loss import LossCheck
    from certflow.bdd.world import World
    from certflow.testing import Sample

__all__: list[str] = []

_HAS_BDD = find_spec("pytest_bdd") is not None
_MARKS = ("clause", "row")
_KEY = "certflow_bdd"


@pytest.fixture
def certflow_scheme() -> Scheme:
    """The scheme by which scenarios are judged; override it with one of your own. Unless you do: the ITSMS scheme."""
    scheme: Scheme = import_module("certflow").ITSMS
    return scheme


@pytest.fixture
def certflow_samples() -> Mapping[type[Any], Sample]:
    """Facts of your own for scenarios: for each class of facts, a function of the file and the day. None unless given."""
    return {}


@pytest.fixture
def world(
    request: pytest.FixtureRequest, certflow_scheme: Scheme, certflow_samples: Mapping[type[Any], Sample]
) -> World:
    """What a scenario has said so far. It is here, so that a fixture of that name in anybody's conftest comes before it."""
    made: World = import_module("certflow.bdd.steps").world_of(request, certflow_scheme, certflow_samples)
    return made


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--bdd-all` and `--bdd-results`."""
    if _HAS_BDD:
        group = parser.getgroup("bdd")
        group.addoption(
            "--bdd-all",
            action="store_true",
            help="fail unless every scenario beneath bdd_features_base_dir ran",
        )
        group.addoption("--bdd-results", metavar="FILE", help="record what came of each scenario, for certflow book")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marks and wait for scenarios. Raises UsageError where `--bdd-all` has no directory to look in."""
    if not _HAS_BDD:
        return
    config.addinivalue_line("markers", "clause(number): the clause that a scenario shows (the tag @clause:…)")
    config.addinivalue_line("markers", "row(id): the row of the requirements that a scenario shows (the tag @row:…)")
    waiting = Waiting(config)
    config.pluginmanager.register(waiting, "certflow-bdd-waiting")
    if config.getoption("bdd_all"):
        waiting.check().require_features()
    if config.getoption("bdd_results"):
        recorder = import_module("certflow.bdd.recording").Recorder(config, waiting.check())
        config.pluginmanager.register(recorder, "certflow-bdd-results")


@pytest.hookimpl(tryfirst=True, optionalhook=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> object:
    """Turn `clause:` and `row:` tags into marks; leave other tags to pytest-bdd."""
    name, _, value = tag.partition(":")
    if name not in _MARKS or not value:
        return None
    getattr(pytest.mark, name)(value)(function)
    return True


class Waiting:
    """Loads the steps once a scenario is collected, and the loss check once one is that shows a clause or a row.

    Scenarios of others, which show neither, are left alone unless `--bdd-all` asks for all.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self._check: LossCheck | None = None

    def check(self) -> LossCheck:
        """The loss check, from now on at work."""
        check = self._check
        if check is None:
            check = self._check = import_module("certflow.bdd.loss").LossCheck(self.config)
            self.config.pluginmanager.register(check, "certflow-bdd-loss")
        return check

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """See which scenarios were collected, before any is deselected."""
        known = getattr(sys.modules.get("pytest_bdd.scenario"), "scenario_wrapper_template_registry", {})
        found = [item for item in items if isinstance(item, pytest.Function) and item.function in known]
        if not found:
            return
        for name in import_module("certflow.bdd.definitions").ANY_SCHEME:
            self.config.pluginmanager.import_plugin(name)
        if self._check or any(item.get_closest_marker(mark) for item in found for mark in _MARKS):
            self.check().collected(found)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Under pytest-xdist: the first report of a scenario that a worker checked."""
        if self._check is None and _KEY in vars(report):
            self.check().pytest_runtest_logreport(report)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Under pytest-xdist: a worker that collected scenarios, and ran none."""
        if self._check is None and _KEY in getattr(node, "workeroutput", {}):
            self.check().pytest_testnodedown(node)
