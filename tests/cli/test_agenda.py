"""The agenda on the command line."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
from rich.cells import cell_len

from certflow.case import calendar
from certflow.case.agenda import agenda
from certflow.casefile import read_case, template
from certflow.cli.agenda import agenda_page
from certflow.cli.app import run_app
from certflow.cli.render import show
from certflow.schemes.itsms import ITSMS
from certflow.testing import certified, day

SUSPEND = (
    "  - on: 2027-01-05\n    do: suspend\n    with: {reason: requested, evidence: L-1, confirmed_on: 2027-01-04,"
    " decided_by: Luo Qing, since: 2027-01-05, until: 2027-07-05}\n"
)
SHORTER = """\
certflow-policy: 1
scheme: cnca-itsms-2026
settings:
  certificate_term: {value: 24, by: Chen Li, on: 2026-03-02}
"""


@pytest.fixture
def granted(tmp_path: Path) -> str:
    path = tmp_path / "granted.yaml"
    path.write_text(template(ITSMS, "en"), encoding="utf-8")
    return str(path)


@pytest.fixture
def suspended(tmp_path: Path, granted: str) -> str:
    path = tmp_path / "suspended.yaml"
    path.write_text(Path(granted).read_text(encoding="utf-8") + SUSPEND, encoding="utf-8")
    return str(path)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]):
    def run(*words: str) -> tuple[int, str, str]:
        code = run_app(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_the_table_names_day_kind_act_what_follows_and_clause(say, suspended):
    code, out, err = say("agenda", suspended, "--lang", "zh", "--until", "2029-12-31")

    assert (code, err) == (0, "")
    assert "2027年1月5日至2029年12月31日" in out
    lines = [line.split() for line in out.splitlines()]
    assert ["2027-07-05", "最晚可办理日", "C1", "恢复证书"] in lines
    assert ["ISO/IEC", "17021-1:2015", "9.6.5"] in lines
    assert any(line[:2] == ["2027-07-06", "应履行事项"] for line in lines)
    assert any(line[:2] == ["2029-09-21", "到期自动发生"] for line in lines)
    assert "证书将在无依据的情况下继续暂停" in out


def test_the_table_speaks_english_too(say, suspended):
    out = say("agenda", suspended, "--lang", "en", "--until", "2029-12-31")[1]

    assert "from 5 January 2027 to 31 December 2029" in out
    assert "Restore the certificate" in out
    assert "state from then on: certificate expired" in out


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_line_is_wider_than_the_page_or_begins_with_a_comma(say, suspended, lang):
    out = say("agenda", suspended, "--lang", lang, "--until", "2029-12-31")[1]
    assert max(cell_len(line) for line in out.splitlines()) <= 100
    assert not any(line.strip().startswith(tuple("，。；：、）,;.")) for line in out.splitlines())


TOLD = {"submit", "restore", "revoke_when_run_out", "expire"}


def entries(say, *words):
    """The agenda as JSON, of the life of the certificate alone: other chapters say what they have to say."""
    code, out, err = say("agenda", *words, "--json")
    assert (code, err) == (0, "")
    told = json.loads(out)
    return told | {"entries": [entry for entry in told["entries"] if entry["id"] in TOLD]}


def test_the_span_is_by_default_a_year_from_the_last_act(say, suspended):
    told = entries(say, suspended)

    assert list(told) == ["from", "until", "entries"]
    assert (told["from"], told["until"]) == ("2027-01-05", "2028-01-05")
    assert [(entry["day"], entry["kind"]) for entry in told["entries"]] == [
        ("2027-07-05", "closes"),
        ("2027-07-06", "duty"),
    ]


def test_a_case_kept_in_a_store_has_the_agenda_of_its_file(say, suspended, tmp_path, monkeypatch):
    monkeypatch.setattr("certflow.registry.china_time", lambda: datetime(2027, 1, 5, 12, tzinfo=UTC))
    store = str(tmp_path / "cases.db")
    assert say("run", suspended, "--store", store)[0] == 0
    kept = entries(say, json.loads(say("run", suspended, "--json")[1])[0]["case"], "--store", store)

    assert kept == entries(say, suspended)
    assert [entry["kind"] for entry in kept["entries"]] == ["closes", "duty"]


def test_a_file_that_says_until_when_it_tells_begins_there(say, suspended):
    path = Path(suspended)
    path.write_text(path.read_text(encoding="utf-8") + "until: 2027-07-06\n", encoding="utf-8")
    told = entries(say, suspended)

    assert (told["from"], [entry["kind"] for entry in told["entries"]]) == ("2027-07-06", ["duty"])


@pytest.mark.parametrize(("since", "until"), [("2028-02-29", "2029-02-28"), ("9999-03-01", "9999-12-31")])
def test_a_year_ends_on_the_same_date_or_the_last_of_the_month_or_the_calendar(say, granted, since, until):
    assert entries(say, granted, "--from", since)["until"] == until


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2027-07-05", "2027-07-05", ["2027-07-05"]),
        ("2027-07-06", "2027-07-06", ["2027-07-06"]),
        ("2027-06-01", "2027-07-04", []),
        ("2027-07-07", "2027-07-07", ["2027-07-06"]),
    ],
)
def test_both_days_of_the_span_count(say, suspended, since, until, days):
    told = entries(say, suspended, "--from", since, "--until", until)["entries"]

    assert [entry["day"] for entry in told] == days
    assert [entry["overdue"] for entry in told] == [day < since for day in days]


def test_an_overdue_duty_is_called_so(say, suspended):
    words = ("agenda", suspended, "--from", "2027-08-01")

    assert "overdue" in say(*words, "--lang", "en")[1]
    assert "逾期未履行" in "".join(say(*words, "--lang", "zh")[1].split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "nothing falls due from 1 January 2026 to 1 February 2026\n"),
        ("zh", "2026年1月1日至2026年2月1日没有到期事项\n"),
    ],
)
def test_where_nothing_falls_due_one_sentence_says_so(say, granted, lang, said):
    code, out, err = say("agenda", granted, "--from", "2026-01-01", "--until", "2026-02-01", "--lang", lang)

    assert (code, err, len(out.splitlines())) == (0, "", 1)
    assert out.endswith(said)


def test_a_case_file_without_acts_needs_a_day(say, tmp_path):
    path = tmp_path / "empty.yaml"
    path.write_text("certflow: 1\ncase: demo\nacts: []\n", encoding="utf-8")
    code, out, err = say("agenda", str(path))

    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "--from" in err
    told = entries(say, str(path), "--from", "2026-02-01")["entries"]
    assert [(entry["day"], entry["kind"], entry["id"]) for entry in told] == [("2026-03-01", "opens", "submit")]


def command(*words, **environment):
    return subprocess.run(
        [sys.executable, "-c", "from certflow.cli import main; main()", "agenda", *words],
        capture_output=True, env={**os.environ, **environment}, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "is earlier than --from 2027-02-01"), ("zh", "早于 --from 2027-02-01")]
)
@pytest.mark.parametrize("wrong", [("--from", "2027-02-01", "--until", "2027-01-31")])
def test_a_span_that_ends_before_it_begins_is_a_mistake(granted, wrong, lang, said):
    done = command(granted, *wrong, "--lang", lang)
    err = done.stderr.decode()

    assert (done.returncode, done.stdout, len(err.splitlines())) == (2, b"", 1)
    assert said in err


def test_one_day_is_a_span(say, granted):
    assert say("agenda", granted, "--from", "2027-02-01", "--until", "2027-02-01")[0] == 0


def test_json_and_calendar_at_once_are_a_mistake(say, granted):
    code, out, err = say("agenda", granted, "--json", "--ical")

    assert (code, out, len(err.splitlines())) == (2, "", 1)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_the_calendar_is_utf_8_whatever_the_terminal_writes(suspended, encoding):
    done = command(suspended, "--ical", "--lang", "zh", PYTHONIOENCODING=encoding)
    found = icalendar.Calendar.from_ical(done.stdout)

    assert (done.returncode, done.stderr) == (0, b"")
    kinds = [str(event["summary"])[:6] for event in found.walk("VEVENT")]
    assert {"最晚可办理日", "应履行事项："} <= {*kinds}
    assert done.stdout.replace(b"\r\n", b"").count(b"\n") == 0
    assert found["x-wr-calname"] == (read_case(Path(suspended)).client or "")


def test_without_the_extra_the_calendar_is_refused_in_one_line(say, granted, monkeypatch):
    monkeypatch.setattr(calendar, "icalendar", None)
    code, out, err = say("agenda", granted, "--ical", "--lang", "en")

    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert "certflow[ical]" in err


def test_a_policy_file_is_heeded(say, granted, tmp_path):
    policy = tmp_path / "policy.yaml"
    policy.write_text(SHORTER, encoding="utf-8")
    years = ("--until", "2030-01-01")

    assert [entry["id"] for entry in entries(say, granted, *years)["entries"]] == ["expire"]
    # Under it a certificate for three years is not granted, so none expires.
    assert entries(say, granted, *years, "--policy", str(policy))["entries"] == []


def test_several_cases_on_one_page_are_named_in_a_column_of_their_own(capsys):
    since, until = day("2026-09-21"), day("2030-01-01")
    one = agenda(certified(since), since, until)
    other = agenda(type(certified(since)).load("acme-7", ITSMS, certified(since).records), since, until)
    show(agenda_page((*one, *other), "Register", since, until, "en", several=True))
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]

    assert ["Day", "Case", "Kind"] in [row[:3] for row in rows]
    assert [row[1] for row in rows if row[2:5] == ["by", "time", "alone"]] == ["demo", "acme-7"]
    show(agenda_page(one, "Register", since, until, "en", several=True))
    assert "demo" in capsys.readouterr().out
    show(agenda_page(one, "Register", since, until, "en"))
    assert "demo" not in capsys.readouterr().out
