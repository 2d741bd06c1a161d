"""Every example through the command line, in both languages, against what it printed when somebody last read it.

After a change of wording or layout: ``python tests/examples/renew.py``, read the difference, commit it.
"""

import json
import re
import shlex
from pathlib import Path

import pytest

from certflow.cli.app import run_app

ROOT = Path(__file__).parents[2]
PRINTED = Path(__file__).parent / "printed"
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".yaml", ".json"})
FACTS = sorted((ROOT / "examples" / "facts").glob("*.yaml"))
LANGS = ("en", "zh")
ASKED = re.compile(r"^# certflow (ask .*)$", re.MULTILINE)
STATES = {
    *("application", "reapplication", "contract", "audit", "decision", "granted", "suspended", "revoked"),
    *("cancelled", "expired", "invalidated", "rejected", "refused", "terminated", "withdrawn"),
}
CLAUSES = {
    *(f"CNCA-ITSMS-01:2026 {number}" for number in ("5.3", "5.6", "5.7")),
    *(f"CNCA-ITSMS-01:2026 5.1.2({number})" for number in (2, 3, 4, 5, 7)),
    *(f"client notice F101-5, rev. 0 {number}" for number in ("C(1)", "C(2)", "C(3)", "T(2)", "T(3)", "note")),
    *(
        f"ISO/IEC 17021-1:2015 {number}"
        for number in ("8.5.3", "9.5.1", "9.5.3.2", "9.6.3.2", "9.6.5", "9.6.5.4", "9.6.5.5", "9.7")
    ),
    *(f"IAF MD 2 {number}" for number in ("2.1", "2.3")),
    "Certification and Accreditation Regulation 24",
    "CNCA-ITSMS-01:2026 5.1.3(2)",
}


def asked(facts):
    """The commands that the comments of a file of facts name."""
    return [shlex.split(line) for line in ASKED.findall(facts.read_text(encoding="utf-8"))]


PAGES = {path.stem: [["run", str(path.relative_to(ROOT))]] for path in EXAMPLES}
PAGES |= {f"ask-{path.stem}": asked(path) for path in FACTS}
PUBLIC = "examples/public-information"
PAGES["public-information"] = [
    ["public-information", f"{PUBLIC}/topics.yaml", "--on", "2026-09-01", "--policy", f"{PUBLIC}/policy.yaml"]
]


def printed(page, lang, capture):
    """What the commands of a page print at 100 columns; ``capture`` gives what was printed since it was last asked."""
    for command in PAGES[page]:
        run_app([*command, "--lang", lang])
    return capture()


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch):
    monkeypatch.chdir(ROOT)
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def case_of(path, capsys):
    assert run_app(["run", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)[0]


def blocking(case):
    """The clauses of the innermost findings that were in the way of any act."""

    def innermost(findings):
        for finding in findings:
            if finding["outcome"] in {"unmet", "undetermined"}:
                yield from set(innermost(finding["parts"])) or {finding["clause"]}

    return frozenset(
        clause
        for record in case["records"]
        if record["outcome"] == "blocked"
        for clause in innermost(record["findings"])
    )


def ends(case):
    """The states in which the tracks of a case end."""
    return tuple(track["state"] for track in case["tracks"].values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("page", PAGES)
def test_an_example_prints_what_was_read_and_committed(page, lang, capsys):
    text = printed(page, lang, lambda: capsys.readouterr().out)
    assert text == (PRINTED / f"{page}.{lang}.txt").read_text(encoding="utf-8")


def test_every_committed_page_belongs_to_an_example():
    assert {path.name for path in PRINTED.iterdir()} == {f"{page}.{lang}.txt" for page in PAGES for lang in LANGS}


def test_no_two_examples_end_in_the_same_states_blocked_by_the_same_clauses(capsys):
    seen = {}
    for path in EXAMPLES:
        case = case_of(path, capsys)
        seen.setdefault((ends(case), blocking(case)), []).append(path.stem)
    assert [names for names in seen.values() if len(names) > 1] == []


def test_the_examples_between_them_end_in_every_state_of_a_certification(capsys):
    reached = {state for path in EXAMPLES for state in ends(case_of(path, capsys))}
    assert reached >= STATES


def test_the_examples_between_them_are_blocked_by_these_clauses(capsys):
    assert {clause for path in EXAMPLES for clause in blocking(case_of(path, capsys))} == CLAUSES


def test_the_examples_have_each_an_id_of_their_own(capsys):
    ids = [case_of(path, capsys)["case"] for path in EXAMPLES]
    assert sorted(set(ids)) == sorted(ids)


@pytest.mark.parametrize("path", [p for p in (*EXAMPLES, *FACTS) if p.suffix == ".yaml"], ids=lambda path: path.stem)
def test_an_example_begins_by_saying_what_it_shows(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    comment = next(number for number, line in enumerate(lines) if not line.startswith("# "))
    assert comment in {2, 3}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("suspend --on 2027-05-10", 0),
        ("revoke --on 2027-05-10", 1),
        ("cancel --on 2026-11-02", 1),
        ("terminate_audit --on 2026-08-18", 1),
        ("reapply --on 2028-06-16", 0),
        ("reapply --on 2028-06-15", 1),
    ],
)
def test_asking_with_facts_leaves_with_0_where_permitted_and_with_1_where_not(command, code):
    (words,) = (words for path in FACTS for words in asked(path) if command in " ".join(words))
    assert run_app(words) == code
