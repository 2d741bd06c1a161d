"""The site of the documents builds without a warning, and needs nothing from outside."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FETCHED = re.compile(
    r"<(?:script|img|source|iframe)\b[^>]*\bsrc=\"([^\"]+)|<link\b[^>]*\bhref=\"([^\"]+)|url\(['\"]?([^)'\"]+)"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    where = tmp_path_factory.mktemp("site")
    sphinx = [sys.executable, "-m", "sphinx", "--builder", "html", "--quiet", "--fail-on-warning", "--keep-going"]
    done = subprocess.run(
        [*sphinx, "--doctree-dir", where / "read", DOCS, where / "built"],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return where / "built"


def test_every_page_is_built_and_reached_from_the_first(site):
    listed = set(re.findall(r'class="reference internal" href="([^"#]+)', (site / "index.html").read_text("utf-8")))
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).with_suffix(".html").as_posix()
        assert (site / name).is_file()
        assert name in {"index.html", *listed}


def test_nothing_is_fetched_from_outside(site):
    for page in (*site.rglob("*.html"), *site.rglob("*.css")):
        for found in FETCHED.findall(page.read_text("utf-8")):
            assert not re.match(r"(?:https?:)?//", "".join(found)), page


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("reference/settings", ("full_period", "corresponding_day", "Otherwise in")),
        ("reference/clauses", ("CNCA-ITSMS-01:2026, 5.1.2(4)", "waited_one_year")),
        ("reference/command-line", ("certflow advance-all", "Exit with 1 if anything was blocked.")),
        ("reference/states-and-acts", ("restore_expired", "证书有效")),
        ("reference/facts", ("certflow.schemes.itsms.Application", "认证委托人名称")),
        ("reference/errors", ("DayOrderError", "PermissionError")),
        ("reference/api/cases", ("Carry out a request",)),
    ],
)
def test_what_the_code_tells_stands_on_its_page(site, page, words):
    text = re.sub(r"<[^>]+>", "", (site / f"{page}.html").read_text("utf-8"))
    assert all(word in text for word in words)
