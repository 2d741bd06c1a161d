"""What the tests of the book share: the chapters, a whole book, and a browser to look at it with."""

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from certflow import ITSMS
from certflow.bdd.digest import scheme_digest
from certflow.bdd.recorded import Recorded, RecordedFile, file_digest, write_results
from certflow.book.features import shipped_features
from certflow.book.twins import chapters_in

EXAMPLES = Path(__file__).parents[2] / "examples"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 120_000
"""In milliseconds: as many browsers as there are workers may share a small machine."""
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


def _results(chapters):
    """A run in which one scenario failed and one chapter did not run, so that pages show all there is to show."""
    features, places = shipped_features(), {}
    for chapter in chapters[:-1]:
        for place in chapter.places:
            for lang in ("en", "zh"):
                file, _, line = place.render(lang).rpartition(":")
                places.setdefault(file, {})[int(line)] = "passed" if places.get(file) else "failed"
    files = (
        RecordedFile(file, file_digest(features / file), ITSMS.id, scheme_digest(ITSMS), outcomes)
        for file, outcomes in places.items()
    )
    return Recorded("0.1.0", "3.11.7", date(2026, 11, 26), tuple(files))


@pytest.fixture(scope="session")
def chapters():
    return chapters_in(shipped_features())


@pytest.fixture(scope="session")
def site(chapters, tmp_path_factory):
    """The directory of a book with results and with every example as a case, written by the command itself."""
    folder = tmp_path_factory.mktemp("site")
    write_results(folder / "results.json", _results(chapters))
    cases = sorted(file for file in EXAMPLES.iterdir() if file.suffix in {".yaml", ".json"})
    command = ["book", "--out", folder / "book", "--results", folder / "results.json"]
    command += (word for case in cases for word in ("--case", case))
    subprocess.run([sys.executable, "-m", "certflow", *map(str, command)], check=True, capture_output=True)
    return folder / "book"


@pytest.fixture(scope="module")
def chromium():
    """The browser. Its driver keeps an event loop of its own at work, so it goes as soon as the module is done."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        missing = f"there is no browser: none of {', '.join(CHROMIUM)} is on the PATH"
        if os.environ.keys() & {"CI", "CERTFLOW_CI"}:
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - it takes long to load

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET), timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture
def look(chromium, site):
    """Opens pages of the book, at a width, offline; what a page asks for that is no file of the book fails the test."""
    contexts, asked = [], []

    def opened(name, width=1280, **options):
        context = chromium.new_context(viewport={"width": width, "height": 900}, offline=True, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto((site / name).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith(site.as_uri())] == []
