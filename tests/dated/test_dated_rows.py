"""The dated rows of the requirements, each a case file run through the command line, under each reading it hangs on."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import frozen

from certflow.cli.app import run_app

HERE = Path(__file__).parent
ROWS = HERE / "rows"
POLICIES = HERE / "policies"
RULE = "CNCA-ITSMS-01:2026"
YEAR = f"{RULE} 5.1.2(4)"
NOTICE = "client notice F101-5, rev. 0"
RAN_OUT = f"{NOTICE} C(2)"
THREE_MONTHS = f"{RULE} 5.1.2(5)"
OPERATION = f"{RULE} 5.1.2(3)"


@frozen
class Row:
    """A row's line: first permitted day by default and under the lenient reading, its clause, and what it runs from."""

    file: str
    default: str
    lenient: str
    clause: str
    anchor: str
    outcome: str = "unmet"


LINES = (
    Row("row-01", "2027-03-11", "2027-03-10", YEAR, "suspended on 10 March 2026"),
    Row("row-02", "2027-03-17", "2027-03-16", RAN_OUT, "16 March 2026"),
    Row("row-03", "2027-06-01", "2027-05-31", YEAR, "revoked on 31 May 2026"),
    Row("row-04", "2029-03-01", "2029-02-28", YEAR, "cancelled on 29 February 2028"),
    Row("row-05", "2027-06-21", "2027-06-20", YEAR, "revoked on 20 June 2026"),
    Row("row-06", "2026-07-01", "2026-07-01", YEAR, "restored on 1 July 2026"),
    Row("row-07b", "2027-05-21", "2027-05-20", YEAR, "cancelled on 20 May 2026"),
    Row("row-09", "2027-04-02", "2027-04-01", YEAR, "suspended on 1 April 2026"),
    Row("row-10", "2027-03-02", "2027-03-01", THREE_MONTHS, "revoked on 1 December 2026"),
    Row("row-11", "2027-07-31", "2027-07-30", THREE_MONTHS, "revoked on 30 April 2027"),
    Row("row-12", "2027-03-01", "2027-02-28", OPERATION, "in operation since 30 November 2026"),
    Row("row-13", "2028-03-01", "2028-02-29", OPERATION, "in operation since 30 November 2027"),
    Row("row-14", "2026-04-16", "2026-04-15", OPERATION, "in operation since 15 January 2026"),
    Row("row-15", "2028-02-29", "2028-02-28", RAN_OUT, "28 February 2027"),
    Row("row-16a", "2027-09-16", "2027-09-15", YEAR, "revoked on 15 September 2026"),
    Row("row-16b", "2027-03-16", "2027-03-15", RAN_OUT, "15 March 2026"),
    Row("row-17", "2027-08-11", "2027-08-10", RAN_OUT, "10 August 2026"),
    Row("row-18", "2027-03-11", "2027-03-10", YEAR, "revoked on 10 March 2026", "undetermined"),
    Row("row-19", "2026-07-06", "2026-07-06", f"{NOTICE} C(3)", "6 July 2026"),
    Row("row-21", "2026-09-08", "2026-09-08", f"{RULE} 5.1.3(2)", "无锡云桥运维有限公司", "undetermined"),
)
OTHERWISE = (
    ("from-suspension", Row("row-05", "2027-04-02", "", YEAR, "suspended on 1 April 2026")),
    ("restored-bars", Row("row-06", "2027-04-02", "", YEAR, "suspended on 1 April 2026")),
    ("live-certificate", Row("row-11", "2027-06-01", "", YEAR, "revoked on 31 May 2026")),
    ("first-day-counts", Row("row-14", "2026-04-15", "", OPERATION, "in operation since 15 January 2026")),
)


def run(capsys, file, policy=None):
    """The records of a row's case, run by the command line."""
    settled = ["--policy", str(POLICIES / f"{policy}.yaml")] if policy else []
    assert run_app(["run", str(ROWS / f"{file}.yaml"), "--json", *settled]) == 0
    (case,) = json.loads(capsys.readouterr().out)
    return case["records"]


def innermost(findings, *outcomes):
    """The findings with these outcomes that have no part with one of them."""
    for finding in findings:
        if finding["outcome"] in outcomes:
            yield from list(innermost(finding["parts"], *outcomes)) or [finding]


def in_the_way(record):
    return list(innermost(record["findings"], "unmet", "undetermined"))


def parts(record, guard):
    (finding,) = (finding for finding in record["findings"] if finding["guard"] == guard)
    return finding["parts"] or [finding]


def check(records, row, first):
    """Blocked on every day before ``first``, which is named; done on that day; the day before is among them."""
    before = [record for record in records if record["on"] < first]
    assert {(record["outcome"], record["first_day"]) for record in before} == {("blocked", first)}
    assert before[-1]["on"] == str(date.fromisoformat(first) - timedelta(days=1))
    (reason,) = in_the_way(before[-1])
    assert (reason["outcome"], reason["clause"]) == (row.outcome, row.clause)
    assert row.anchor in reason["because"]["en"]
    on_the_day = [record["outcome"] for record in records if record["on"] == first]
    assert on_the_day == ["done"]


@pytest.mark.parametrize("row", LINES, ids=lambda row: row.file)
def test_a_row_is_blocked_until_its_first_permitted_day(row, capsys):
    check(run(capsys, row.file), row, row.default)


@pytest.mark.parametrize("row", LINES, ids=lambda row: row.file)
def test_a_row_is_blocked_until_its_first_permitted_day_under_the_lenient_reading(row, capsys):
    check(run(capsys, row.file, "lenient"), row, row.lenient)


@pytest.mark.parametrize(("policy", "row"), OTHERWISE, ids=lambda part: getattr(part, "file", part))
def test_another_reading_moves_the_first_permitted_day(policy, row, capsys):
    check(run(capsys, row.file, policy), row, row.default)


@pytest.mark.parametrize("policy", [None, "lenient"])
def test_row_07_is_no_bar_because_the_reason_was_not_its_own(policy, capsys):
    (record,) = run(capsys, "row-07a", policy)
    (part,) = parts(record, "waited_one_year")
    assert (record["outcome"], part["outcome"], part["clause"]) == ("done", "not_applicable", YEAR)
    assert "not for the organisation's own reasons (the certificate went to another body)" in part["because"]["en"]


def test_row_07_is_no_bar_where_the_body_does_not_count_a_request_as_its_own_reason(capsys):
    record = run(capsys, "row-07b", "voluntary-not-own")[0]
    (part,) = parts(record, "waited_one_year")
    assert (record["on"], record["outcome"], part["outcome"]) == ("2026-05-21", "done", "not_applicable")
    assert "the holder asked for it" in part["because"]["en"]


@pytest.mark.parametrize("policy", [None, "lenient"])
def test_row_08_is_no_bar_because_nothing_but_expiry_befell_the_certificate(policy, capsys):
    (record,) = run(capsys, "row-08", policy)
    (part,) = parts(record, "waited_one_year")
    assert (record["outcome"], part["outcome"]) == ("done", "not_applicable")


@pytest.mark.parametrize(("policy", "first"), [(None, "2027-08-11"), ("lenient", "2027-08-10")])
def test_row_17_names_three_limbs_each_with_its_anchor_and_the_isms_certificate_does_not_count(policy, first, capsys):
    records = run(capsys, "row-17", policy)
    early, eve = records[0], next(r for r in reversed(records) if r["on"] < first)
    isms, a, b = parts(early, "waited_one_year")
    assert (isms["outcome"], isms["clause"]) == ("not_applicable", YEAR)
    assert "HC-2025-0099 is to ISO/IEC 27001:2022; only ITSMS certificates count" in isms["because"]["en"]
    assert (a["outcome"], a["clause"]) == ("unmet", YEAR)
    assert "revoked on 31 May 2026" in a["because"]["en"]
    assert (b["outcome"], b["clause"]) == ("unmet", RAN_OUT)
    assert "10 August 2026" in b["because"]["en"]
    assert b["met"][-1] == [first, None]
    assert [part["outcome"] for part in parts(eve, "waited_one_year")] == ["not_applicable", "met", "unmet"]


@pytest.mark.parametrize(("policy", "first"), [(None, "2027-03-11"), ("lenient", "2027-03-10")])
def test_row_18_is_undetermined_for_the_year_and_met_after_it(policy, first, capsys):
    (reason,) = in_the_way(run(capsys, "row-18", policy)[0])
    last = str(date.fromisoformat(first) - timedelta(days=1))
    assert reason["unknown"] == [["2026-03-10", last]]
    assert reason["met"] == [[None, "2026-03-09"], [first, None]]


@pytest.mark.parametrize("policy", [None, "lenient"])
def test_row_20_may_apply_on_the_licences_last_day_but_not_be_accepted_after_it(policy, capsys):
    applied, accepted = run(capsys, "row-20a", policy)
    assert (applied["on"], applied["outcome"]) == ("2026-09-30", "done")
    (reason,) = in_the_way(accepted)
    assert (accepted["on"], accepted["outcome"], accepted["first_day"]) == ("2026-10-09", "blocked", None)
    assert (reason["guard"], reason["outcome"]) == ("licences_valid_on_acceptance", "unmet")
    assert reason["clause"] == f"{RULE} 5.1.2(2)"


@pytest.mark.parametrize("policy", [None, "lenient"])
def test_row_20_may_not_apply_the_day_after_the_licences_last_day(policy, capsys):
    (record,) = run(capsys, "row-20b", policy)
    (reason,) = in_the_way(record)
    assert (record["on"], record["outcome"], record["first_day"]) == ("2026-10-01", "blocked", None)
    assert (reason["outcome"], reason["clause"]) == ("unmet", f"{RULE} 5.1.2(2)")


def test_every_row_from_1_to_21_has_a_file_and_every_file_is_tested():
    tested = {row.file for row in LINES} | {"row-07a", "row-08", "row-20a", "row-20b"}
    files = {path.stem for path in ROWS.glob("*.yaml")}
    assert files == tested
    assert {int(name[4:6]) for name in files} == set(range(1, 22))


def test_the_command_itself_blocks_and_permits():
    command = [sys.executable, "-c", "from certflow.cli import main; main()", "run", "--strict", "--json"]
    done = subprocess.run([*command, str(ROWS / "row-02.yaml")], capture_output=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stderr) == (1, "")
    outcomes = [(record["on"], record["outcome"]) for record in json.loads(done.stdout)[0]["records"]]
    assert outcomes == [("2027-03-15", "blocked"), ("2027-03-16", "blocked"), ("2027-03-17", "done")]
