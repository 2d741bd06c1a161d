"""The site of the documents builds without a warning, and needs nothing from outside.

One test, as the build takes half a minute and each process that runs a part would do it again.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FETCHED = re.compile(
    r"<(?:script|img|source|iframe)\b[^>]*\bsrc=\"([^\"]+)|<link\b[^>]*\bhref=\"([^\"]+)|url\(['\"]?([^)'\"]+)"
)
TOLD = {
    "reference/settings": ("full_period", "corresponding_day", "Otherwise in"),
    "reference/clauses": ("CNCA-ITSMS-01:2026, 5.1.2(4)", "waited_one_year"),
    "reference/command-line": ("certflow advance-all", "Exit with 1 if anything was blocked."),
    "reference/states-and-acts": ("restore_expired", "证书有效"),
    "reference/facts": ("certflow.schemes.itsms.Application", "认证委托人名称"),
    "reference/errors": ("DayOrderError", "PermissionError"),
    "reference/api/cases": ("Carry out a request",),
}


def test_the_site_builds_without_a_warning_from_what_the_code_tells_and_needs_nothing_from_outside(tmp_path):
    sphinx = [sys.executable, "-m", "sphinx", "--builder", "html", "--quiet", "--fail-on-warning", "--keep-going"]
    command = [*sphinx, "--doctree-dir", tmp_path / "read", DOCS, tmp_path / "site"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    every_page_is_reached(tmp_path / "site")
    nothing_is_fetched(tmp_path / "site")
    the_code_has_told(tmp_path / "site")


def every_page_is_reached(site):
    listed = set(re.findall(r'class="reference internal" href="([^"#]+)', (site / "index.html").read_text("utf-8")))
    for page in DOCS.rglob("*.md"):
        name = page.relative_to(DOCS).with_suffix(".html").as_posix()
        assert (site / name).is_file()
        assert name in {"index.html", *listed}


def nothing_is_fetched(site):
    for page in (*site.rglob("*.html"), *site.rglob("*.css")):
        for found in FETCHED.findall(page.read_text("utf-8")):
            assert not re.match(r"(?:https?:)?//", "".join(found)), page


def the_code_has_told(site):
    for page, words in TOLD.items():
        text = re.sub(r"<[^>]+>", "", (site / f"{page}.html").read_text("utf-8"))
        assert all(word in text for word in words), page
