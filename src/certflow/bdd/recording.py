"""Recording what came of each scenario: `pytest --bdd-results FILE`; `pytest_certflow` sets it to work.

Each process that runs scenarios puts beside the result of each the digests of its file and of the scheme it was judged
by; the process that hears of all of them writes the file.
"""

from __future__ import annotations

import platform
from collections.abc import Generator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from attrs import frozen
from pytest_bdd.parser import Feature

import certflow
from certflow.bdd.digest import scheme_digest
from certflow.bdd.due import Judgement, Run
from certflow.bdd.loss import LossCheck, run_of
from certflow.bdd.recorded import Outcome, Recorded, RecordedFile, file_digest, write_results
from certflow.rules.scheme import Scheme

_KEY = "certflow_bdd_results"
_OF = pytest.StashKey[dict[str, str]]()
_WORST: tuple[Outcome, ...] = ("passed", "skipped", "failed")


@frozen(order=True)
class _Of:
    """A feature file as it was and the scheme as it was."""

    file: str
    sha256: str
    scheme: str
    digest: str


class Recorder:
    """The plugin's state in one process. What a scenario did is known to the loss check."""

    def __init__(self, config: pytest.Config, check: LossCheck) -> None:
        self.config = config
        self.check = check
        self.path = config.invocation_params.dir / str(config.getoption("bdd_results"))
        self._runs: list[tuple[_Of, Run]] = []
        self._digest = cache(file_digest)
        if self.path.is_dir():
            message = f"--bdd-results: {self.path} is a directory; name a file"
            raise pytest.UsageError(message)

    @pytest.hookimpl(tryfirst=True)
    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, feature: Feature) -> None:
        """Note by which scheme a scenario is judged."""
        scheme: Scheme = request.getfixturevalue("certflow_scheme")
        request.node.stash[_OF] = {
            "file": self._relative(feature.filename),
            "sha256": self._digest(Path(feature.filename)),
            "scheme": scheme.id,
            "digest": scheme_digest(scheme),
        }

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Put what a scenario was judged by on its report, which travels to the controller."""
        report = yield
        if _OF in item.stash:
            vars(report)[_KEY] = item.stash[_OF]
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather what the scenarios did."""
        sent, run = vars(report).get(_KEY), run_of(report)
        if sent and run:
            self._runs.append((_Of(**sent), run))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        """Write the file, once the loss check has judged; a worker of pytest-xdist leaves that to the controller."""
        if hasattr(self.config, "workeroutput") or self.config.option.collectonly:
            return
        found: dict[_Of, dict[int, Outcome]] = {}
        judged = self.check.judgement
        for of, run in self._runs:
            outcomes = found.setdefault(of, {})
            for each in judged.asked_of(run):
                both: tuple[Outcome, Outcome] = outcomes.get(each.line, "passed"), _outcome(run, judged)
                outcomes[each.line] = max(both, key=_WORST.index)
        files = (
            RecordedFile(of.file, of.sha256, of.scheme, of.digest, dict(sorted(found[of].items())))
            for of in sorted(found)
        )
        now = datetime.now(UTC).date()
        write_results(self.path, Recorded(certflow.__version__, platform.python_version(), now, tuple(files)))

    def _relative(self, file: str) -> str:
        base = (self.config.rootpath / str(self.config.getini("bdd_features_base_dir"))).resolve()
        path = Path(file).resolve()
        return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()


def _outcome(run: Run, judged: Judgement) -> Outcome:
    """That of pytest, unless what ran was less than what is written."""
    if run.outcome == "failed" or any(judged.hollow(run)):
        return "failed"
    return "skipped" if run.outcome == "skipped" else "passed"
