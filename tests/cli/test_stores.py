"""The command line on a store: case files entered into it, and the commands on what it keeps."""

import json
import re
import sqlite3
import sys
from pathlib import Path

import icalendar
import pytest

from certflow import ITSMS, Request
from certflow.casefile import template
from certflow.cli.app import run_app
from certflow.registry import Registry
from certflow.testing import application, certified, day

EXAMPLES = Path(__file__).parents[2] / "examples"
SUSPEND = (
    "  - on: 2027-01-05\n    do: suspend\n    with: {reason: requested, evidence: L-1, confirmed_on: 2027-01-04,"
    " decided_by: Luo Qing, since: 2027-01-05, until: 2027-07-05}\n"
)
LENIENT = """\
certflow-policy: 1
scheme: cnca-itsms-2026
settings:
  full_period: {value: corresponding_day, by: Chen Li, on: 2026-03-02}
"""
BLOCKED = """\
certflow: 1
case: demo
acts:
  - on: 2026-09-01
    do: submit
    with: {applicant: 北川云服公司, operating_since: 2026-07-15}
"""
LANGS = pytest.mark.parametrize("lang", ["en", "zh"])


@pytest.fixture(autouse=True)
def today(clock, monkeypatch):
    """The clock of the command line stands at 10 January 2027 until a test sets it."""
    clock.set("2027-01-10")
    monkeypatch.setattr("certflow.registry.china_time", clock)
    return clock


@pytest.fixture
def say(capsys):
    def run(*words):
        code = run_app([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def granted(tmp_path):
    path = tmp_path / "granted.yaml"
    path.write_text(template(ITSMS, "en"), encoding="utf-8")
    return path


@pytest.fixture
def kept(say, granted, sqlite):
    """A store that keeps the granted case, example-1."""
    assert say("run", granted, "--store", sqlite, "--json")[0] == 0
    return sqlite


@pytest.fixture
def blocked(tmp_path):
    path = tmp_path / "blocked.yaml"
    path.write_text(BLOCKED, encoding="utf-8")
    return path


def lengthen(path, act=SUSPEND):
    path.write_text(path.read_text(encoding="utf-8") + act, encoding="utf-8")
    return path


def rows(where, asked="SELECT * FROM certflow_record ORDER BY case_id, seq"):
    connection = sqlite3.connect(where)
    try:
        return connection.execute(asked).fetchall()
    finally:
        connection.close()


def tamper(where, *orders):
    connection = sqlite3.connect(where)
    with connection:
        for order in orders:
            assert connection.execute(order).rowcount == 1
    connection.close()


# Case files entered


@LANGS
@pytest.mark.parametrize(
    "name", ["first-certification", "correction", "leadership-absent", "withdrawn", "three-months-of-operation"]
)
def test_a_kept_file_prints_the_timeline_that_it_prints_without_a_store_each_time(say, sqlite, name, lang):
    path = EXAMPLES / f"{name}.yaml"
    plain = say("run", path, "--lang", lang)

    assert say("run", path, "--lang", lang, "--store", sqlite) == plain
    assert plain[0] == 0
    once = rows(sqlite)
    assert once
    assert say("run", path, "--lang", lang, "--store", sqlite) == plain
    assert rows(sqlite) == once


def test_a_lengthened_file_adds_only_what_is_new(say, granted, kept, today):
    before = rows(kept)
    today.set("2027-02-01")
    lengthen(granted)
    code, out, _ = say("run", granted, "--store", kept, "--lang", "en")
    after = rows(kept)

    assert code == 0
    assert "2027-01-05 C1 Suspend the certificate (the holder asked for it) done" in " ".join(out.split())
    assert after[: len(before)] == before
    assert [row[7] for row in after[len(before) :]] == ["suspend"]
    assert out == say("run", granted, "--lang", "en")[1]


def test_a_file_cut_short_takes_nothing_back(say, granted, kept):
    whole = say("run", granted, "--store", kept, "--json")[1]
    text = granted.read_text(encoding="utf-8")
    granted.write_text(text[: text.rindex("  - on:")], encoding="utf-8")

    assert say("run", granted, "--store", kept, "--json")[:2] == (0, whole)


@pytest.mark.parametrize(("lang", "said"), [("en", "(by time alone)"), ("zh", "（到期自动发生）")])
def test_a_file_run_again_prints_what_has_become_of_its_case_since(say, granted, kept, today, lang, said):
    today.set("2029-10-01")
    say("sweep", "--store", kept)
    code, out, _ = say("run", granted, "--store", kept, "--lang", lang)

    assert code == 0
    assert said in out
    assert said not in say("run", granted, "--lang", lang)[1]


@pytest.mark.parametrize(
    ("lang", "as_of"),
    [("en", "as of 21 September 2029\nC1  certification: certificate expired"), ("zh", "截至2029年9月21日")],
)
def test_a_file_that_says_until_when_it_tells_does_not_end_before_its_kept_case(
    say, granted, sqlite, today, lang, as_of
):
    lengthen(granted, "until: 2027-01-08\n")
    assert say("run", granted, "--store", sqlite, "--json")[0] == 0
    today.set("2029-10-01")
    say("sweep", "--store", sqlite)

    assert as_of in say("run", granted, "--store", sqlite, "--lang", lang)[1]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            "record 2 (Accept the application, 3 September 2026); leave kept acts as they are, add new ones at the end",
        ),
        ("zh", "与已登记的第2条记录（2026年9月3日“受理申请”）不一致；已登记的事项请保持原样，新事项加在末尾"),
    ],
)
def test_an_act_changed_in_place_is_named_by_its_line_with_the_cure(say, granted, kept, lang, said):
    before = rows(kept)
    text = granted.read_text(encoding="utf-8")
    granted.write_text(text.replace("- on: 2026-09-03", "- on: 2026-09-04", 1), encoding="utf-8")
    line = next(n for n, words in enumerate(text.splitlines(), 1) if "- on: 2026-09-03" in words)
    code, out, err = say("run", granted, "--store", kept, "--lang", lang)

    assert (code, out) == (2, "")
    assert f"granted.yaml:{line}: acts[2]" in err
    assert said in err
    assert len(err.splitlines()) == 1
    assert rows(kept) == before


def test_an_act_put_in_between_is_named_and_not_kept(say, granted, kept):
    before = rows(kept)
    text = granted.read_text(encoding="utf-8")
    place = text.index("  - on: 2026-09-03")
    granted.write_text(text[:place] + BLOCKED[BLOCKED.index("  - on") :] + text[place:], encoding="utf-8")
    code, _, err = say("run", granted, "--store", kept, "--lang", "en")

    assert code == 2
    assert "acts[2]" in err
    assert rows(kept) == before


@pytest.mark.parametrize(("lang", "cure"), [("en", "give this one a key of its own"), ("zh", "请为本请求另取编号")])
def test_an_act_with_a_key_of_its_own_keeps_it_and_is_told_to_take_another(say, blocked, sqlite, lang, cure):
    blocked.write_text(BLOCKED.replace("do: submit", "do: submit\n    key: first"), encoding="utf-8")
    say("run", blocked, "--store", sqlite, "--json")
    assert [row[2] for row in rows(sqlite)] == ["first"]
    blocked.write_text(blocked.read_text(encoding="utf-8").replace("2026-07-15", "2026-07-16"), encoding="utf-8")
    code, _, err = say("run", blocked, "--store", sqlite, "--lang", lang)

    assert code == 2
    assert ":4: acts[1]" in err
    assert cure in err


def test_a_correction_of_an_act_by_its_number_reaches_the_record_that_the_act_became(say, tmp_path, sqlite):
    text = (EXAMPLES / "correction.yaml").read_text(encoding="utf-8")
    path = tmp_path / "by-number.yaml"
    path.write_text(text.replace("    key: headcount\n", "").replace("of: headcount", "of: 8"), encoding="utf-8")
    code, out, _ = say("run", path, "--store", sqlite, "--lang", "en")

    assert code == 0
    assert "set aside: Report a ground" in " ".join(out.split())
    assert say("run", path, "--store", sqlite, "--lang", "en")[:2] == (0, out)


def test_a_case_that_somebody_else_opened_is_not_carried_on_by_a_file(say, granted, sqlite, opened, today):
    on = day("2026-09-01")
    Registry(ITSMS, opened(sqlite), clock=today).open("example-1", Request("submit", on, application(on)))
    before = rows(sqlite)
    code, _, err = say("run", granted, "--store", sqlite, "--lang", "en")

    assert code == 2
    assert "acts[1]: case 'example-1' is kept already" in err
    assert rows(sqlite) == before


def test_an_act_before_the_last_move_of_the_kept_case_is_named_by_its_line(say, granted, kept, today):
    today.set("2029-10-01")
    assert say("sweep", "--store", kept)[0] == 0
    code, out, err = say("run", lengthen(granted), "--store", kept, "--lang", "en")

    assert (code, out) == (2, "")
    assert re.search(r"granted.yaml:\d+: acts\[\d+\]: 'suspend' on 2027-01-05: track C1 last moved on 2029-09-2", err)


@pytest.mark.parametrize(("on", "code"), [("2027-01-04", 2), ("2027-01-05", 0), ("2027-01-06", 0)])
def test_an_act_can_be_kept_from_its_day_on(say, granted, sqlite, today, on, code):
    today.set(on)

    assert say("run", lengthen(granted), "--store", sqlite, "--json")[0] == code
    assert bool(rows(sqlite)) == (code == 0)


@pytest.mark.parametrize(("lang", "said"), [("en", "has not come yet"), ("zh", "尚未到来")])
def test_nothing_of_several_files_is_kept_where_one_is_dated_in_the_future(say, granted, sqlite, lang, said):
    code, out, err = say("run", granted, EXAMPLES / "expired.yaml", "--store", sqlite, "--lang", lang)

    assert (code, out) == (2, "")
    assert "expired.yaml:7: until" in err
    assert said in err
    assert rows(sqlite) == []


@LANGS
def test_what_time_alone_brings_about_until_the_day_of_the_file_is_kept_too(say, sqlite, today, lang):
    today.set("2029-06-01")
    path = EXAMPLES / "expired.yaml"
    plain = say("run", path, "--lang", lang)

    assert say("run", path, "--store", sqlite, "--lang", lang) == plain
    assert say("run", path, "--store", sqlite, "--lang", lang) == plain
    assert rows(sqlite)[-1][7] == "expire"


def test_a_file_without_acts_is_shown_and_keeps_nothing(say, tmp_path, sqlite):
    path = tmp_path / "empty.yaml"
    path.write_text("certflow: 1\ncase: demo\nacts: []\n", encoding="utf-8")

    assert say("run", path, "--store", sqlite, "--lang", "en")[0] == 0
    assert say("cases", "--store", sqlite, "--lang", "en")[:2] == (0, "no cases are kept here\n")
    assert say("cases", "--store", sqlite, "--lang", "zh")[:2] == (0, "登记库中没有案卷\n")


def test_the_policy_of_a_file_is_the_one_it_is_judged_and_kept_under(say, sqlite, today):
    today.set("2027-06-30")
    path = EXAMPLES / "lenient-reading.yaml"
    plain = say("run", path, "--lang", "en")

    assert say("run", path, "--store", sqlite, "--lang", "en") == plain
    (case,) = json.loads(say("run", path, "--store", sqlite, "--json")[1])
    assert {tuple(record["policy"].items()) for record in case["records"]} == {(("full_period", "corresponding_day"),)}


def test_strict_counts_the_blocked_acts_of_the_kept_case(say, blocked, granted, sqlite):
    assert say("run", blocked, "--store", sqlite, "--json")[0] == 0
    assert say("run", blocked, "--store", sqlite, "--json", "--strict")[0] == 1
    assert say("run", granted, "--store", sqlite, "--json", "--strict")[0] == 0


# One kept case


@LANGS
@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "--on", "2026-09-05"),
        ("next", "--on", "2027-01-05"),
        ("ask", "suspend", "--on", "2027-01-05"),
    ],
    ids=" ".join,
)
def test_a_kept_case_is_asked_and_shown_as_its_file_is(say, granted, kept, words, lang):
    name, *rest = words
    of_file = say(name, granted, *rest, "--lang", lang)
    of_store = say(name, "example-1", *rest, "--store", kept, "--lang", lang)

    assert (of_store[0], of_store[2]) == (of_file[0], "")
    assert of_store[1] == of_file[1].replace("苏州云桥信息技术有限公司", "example-1")


def test_asking_with_facts_exits_with_0_or_1_and_changes_nothing(say, kept, tmp_path):
    facts = tmp_path / "facts.yaml"
    facts.write_text(SUSPEND[SUSPEND.index("{") + 1 : SUSPEND.index("}")].replace(", ", "\n"), encoding="utf-8")
    before = rows(kept)
    asked = ("ask", "example-1", "suspend", "--with", facts, "--store", kept, "--on")

    assert say(*asked, "2027-01-04")[0] == 1
    assert say(*asked, "2027-01-05")[0] == 0
    assert rows(kept) == before


def test_a_kept_case_is_asked_under_the_policy_given_else_under_the_schemes_own(say, tmp_path, blocked, sqlite):
    policy = tmp_path / "lenient.yaml"
    policy.write_text(LENIENT, encoding="utf-8")
    say("run", blocked, "--store", sqlite, "--json")
    facts = tmp_path / "facts.yaml"
    facts.write_text("applicant: 北川云服公司\noperating_since: 2026-07-15\n", encoding="utf-8")
    asked = ("ask", "demo", "submit", "--with", facts, "--on", "2026-09-02", "--store", sqlite, "--lang", "en")

    assert "met from 16 October 2026" in say(*asked)[1]
    assert "met from 15 October 2026" in say(*asked, "--policy", policy)[1]


def test_show_as_json_holds_the_records_with_when_they_were_kept(say, kept, today):
    shown = json.loads(say("show", "example-1", "--store", kept, "--json")[1])

    assert (shown["case"], shown["tracks"]["C1"]["state"]) == ("example-1", "granted")
    assert {record["at"] for record in shown["records"]} == {"2027-01-10T04:00:00+00:00"}
    assert all(record["findings"] for record in shown["records"])
    assert shown["records"][0]["key"] == "act-1"


@pytest.mark.parametrize(("lang", "said"), [("en", "no case 'nobody' is kept here"), ("zh", "此处没有案卷“nobody”")])
@pytest.mark.parametrize(
    "words",
    [
        ("show", "nobody"),
        ("next", "nobody", "--on", "2027-01-05"),
        ("ask", "nobody", "suspend", "--on", "2027-01-05"),
        ("agenda", "nobody"),
        ("verify", "nobody"),
        ("rebuild", "nobody"),
    ],
    ids=" ".join,
)
def test_a_case_that_is_not_kept_is_told_and_not_made(say, kept, words, lang, said):
    code, out, err = say(*words, "--store", kept, "--lang", lang)

    assert (code, out) == (2, "")
    assert said in err
    assert [case["case"] for case in json.loads(say("cases", "--store", kept, "--json")[1])] == ["example-1"]


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "is kept under 'acme-itsms-2026'"), ("zh", "适用方案“acme-itsms-2026”")]
)
def test_a_case_of_another_scheme_is_told_in_one_line(say, sqlite, opened, today, lang, said):
    on = day("2026-09-01")
    acme = Registry(ITSMS.extend("acme-itsms-2026"), opened(sqlite), clock=today)
    acme.open("A-1", Request("submit", on, application(on)))
    code, out, err = say("show", "A-1", "--store", sqlite, "--lang", lang)

    assert (code, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1


# All kept cases


def test_cases_are_listed_with_titles_of_states_in_both_languages(say, kept, blocked):
    say("run", blocked, "--store", kept, "--json")
    en, zh = (say("cases", "--store", kept, "--lang", lang)[1] for lang in ("en", "zh"))

    assert re.search(r"^demo +not yet begun +1$", en, re.MULTILINE)
    assert re.search(r"^example-1 +certificate valid +\d+ +2029-09-2\d$", en, re.MULTILINE)
    assert re.search(r"^example-1 +证书有效 +\d+ +2029-09-2\d$", zh, re.MULTILINE)
    assert re.search(r"^demo +尚未开始 +1$", zh, re.MULTILINE)
    listed = json.loads(say("cases", "--store", kept, "--json")[1])
    assert [(case["case"], case["state"], case["title"]["zh"], case["due"]) for case in listed] == [
        ("demo", "START", "尚未开始", None),
        ("example-1", "granted", "证书有效", "2029-09-21"),
    ]
    assert [case["version"] for case in listed] == [1, len(rows(kept)) - 1]


@pytest.mark.parametrize("state", ["granted", "certificate valid", "证书有效"])
def test_cases_in_a_state_are_found_by_its_title_in_either_language_or_its_id(say, kept, blocked, state):
    say("run", blocked, "--store", kept, "--json")
    listed = json.loads(say("cases", "--store", kept, "--state", state, "--json")[1])

    assert [case["case"] for case in listed] == ["example-1"]


@pytest.mark.parametrize(
    ("due", "found"), [("2029-09-20", []), ("2029-09-21", ["example-1"]), ("2029-09-22", ["example-1"])]
)
def test_cases_due_until_a_day_are_those_that_move_on_or_before_it(say, kept, due, found):
    listed = json.loads(say("cases", "--store", kept, "--due", due, "--json")[1])

    assert [case["case"] for case in listed] == found


@pytest.mark.parametrize(
    ("lang", "none", "unknown"),
    [("en", "no kept case is like that\n", "certificate suspended"), ("zh", "没有符合条件的案卷\n", "证书暂停")],
)
def test_a_state_in_which_no_case_stands_and_one_that_there_is_not_are_told_apart(say, kept, lang, none, unknown):
    assert say("cases", "--store", kept, "--state", "suspended", "--lang", lang)[:2] == (0, none)
    code, out, err = say("cases", "--store", kept, "--state", "suspend", "--lang", lang)
    assert (code, out) == (2, "")
    assert unknown in err


@pytest.mark.parametrize(
    ("on", "moved", "state"),
    [
        ("2029-09-20", 0, "certificate valid"),
        ("2029-09-21", 1, "certificate expired"),
        ("2029-09-22", 1, "certificate expired"),
    ],
)
def test_a_sweep_records_an_expiry_from_its_day_on(say, kept, today, on, moved, state):
    today.set(on)
    code, out, err = say("sweep", "--store", kept, "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == {"until": on, "cases": moved, "acts": moved, "failed": []}
    assert state in say("cases", "--store", kept, "--lang", "en")[1]
    assert json.loads(say("sweep", "--store", kept, "--json")[1])["cases"] == 0


def test_a_sweep_says_in_one_line_how_much_it_did_in_both_languages(say, kept, today):
    today.set("2029-10-01")

    assert say("sweep", "--store", kept, "--until", "2029-09-20", "--lang", "zh") == (
        0, "截至2029年9月20日：自动变动案卷0件，登记事项0项\n", "",
    )  # fmt: skip
    assert say("sweep", "--store", kept, "--lang", "en") == (
        0, "up to 1 October 2029: cases moved: 1; acts recorded: 1\n", "",
    )  # fmt: skip


def test_a_sweep_does_not_run_ahead_of_today(say, kept, today):
    today.set("2029-09-20")
    code, out, err = say("sweep", "--store", kept, "--until", "2029-09-21", "--lang", "en")

    assert (code, out) == (2, "")
    assert "today is 2029-09-20" in err


@pytest.fixture
def three(opened, sqlite, today, keep):
    """Three certificates that expire one after the other."""
    registry = Registry(ITSMS, opened(sqlite), clock=today)
    for number, on in enumerate(("2026-05-04", "2026-06-01", "2026-07-06"), 1):
        keep(registry, f"C-{number}", certified(day(on)))
    return sqlite


def test_a_sweep_with_a_limit_takes_the_earliest_first(say, three, today):
    today.set("2030-01-01")

    assert json.loads(say("sweep", "--store", three, "--limit", "2", "--json")[1])["cases"] == 2
    assert [
        case["case"] for case in json.loads(say("cases", "--store", three, "--due", "2030-01-01", "--json")[1])
    ] == ["C-3"]


@pytest.fixture
def one_of_acme(three):
    """The same, but C-2 stands under another scheme."""
    tamper(three, "UPDATE certflow_case SET scheme = 'acme' WHERE case_id = 'C-2'")
    return three


@pytest.mark.parametrize(
    ("lang", "named", "done"),
    [
        ("en", "case C-2 was not moved: case 'C-2' is kept under 'acme'", "cases moved: 2; acts recorded: 2"),
        ("zh", "案卷“C-2”未能变动：案卷“C-2”适用方案“acme”", "自动变动案卷2件，登记事项2项"),
    ],
)
def test_a_case_that_cannot_be_moved_is_named_with_the_reason_and_the_others_are_moved(
    say, one_of_acme, today, lang, named, done
):
    today.set("2030-01-01")
    code, out, err = say("sweep", "--store", one_of_acme, "--lang", lang)

    assert (code, err) == (1, "")
    assert named in out
    assert done in out
    moved = say("cases", "--store", one_of_acme, "--state", "expired", "--json")[1]
    assert [case["case"] for case in json.loads(moved)] == ["C-1", "C-3"]


def test_the_failed_cases_of_a_sweep_stand_in_its_json(say, one_of_acme, today):
    today.set("2030-01-01")
    code, out, _ = say("sweep", "--store", one_of_acme, "--json")
    (failed,) = json.loads(out)["failed"]

    assert code == 1
    assert failed["case"] == "C-2"
    assert "is kept under 'acme'" in failed["reason"]["en"]
    assert "适用方案“acme”" in failed["reason"]["zh"]


@pytest.mark.parametrize(("lang", "words"), [("en", "cases due"), ("zh", "到期案卷")])
def test_a_progress_bar_is_drawn_on_a_terminal_only(say, three, today, monkeypatch, lang, words):
    today.set("2030-01-01")
    assert say("sweep", "--store", three, "--limit", "1", "--lang", lang)[2] == ""
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    _, out, err = say("sweep", "--store", three, "--json", "--lang", lang)

    assert json.loads(out)["cases"] == 2
    assert words in err
    assert "100%" in err


@pytest.mark.parametrize(
    ("lang", "heading", "kind"),
    [
        ("en", "all kept cases: from 1 May 2029 to 1 May 2030", "by time alone"),
        ("zh", "全部案卷：2029年5月1日至2030年5月1日", "到期自动发生"),
    ],
)
def test_the_agenda_of_all_kept_cases_begins_today_and_names_each_case(say, three, today, lang, heading, kind):
    today.set("2029-05-01")
    code, out, err = say("agenda", "--store", three, "--lang", lang)

    assert (code, err) == (0, "")
    assert out.startswith(f"{heading}\n")
    assert re.findall(rf"^(\S+) +(\S+) +{kind}", out, re.MULTILINE) == [
        ("2029-05-04", "C-1"),
        ("2029-06-01", "C-2"),
        ("2029-07-06", "C-3"),
    ]


@pytest.mark.parametrize(("until", "found"), [("2029-05-31", []), ("2029-06-01", ["C-2"]), ("2029-06-02", ["C-2"])])
def test_the_agenda_of_all_kept_cases_keeps_to_its_span_as_json_and_as_a_calendar(say, three, until, found):
    words = ("agenda", "--store", three, "--from", "2029-05-05", "--until", until)
    told = json.loads(say(*words, "--json")[1])

    assert (told["from"], told["until"]) == ("2029-05-05", until)
    assert [entry["case"] for entry in told["entries"] if entry["kind"] == "automatic"] == found
    calendar = icalendar.Calendar.from_ical(say(*words, "--ical", "--lang", "zh")[1])
    summaries = [str(event["summary"]) for event in calendar.walk("VEVENT")]
    assert [summary for summary in summaries if summary.startswith("到期自动发生")] == [
        f"到期自动发生：证书到期失效（{case}）" for case in found
    ]
    assert calendar["x-wr-calname"] == "全部案卷"


def test_the_agenda_of_one_kept_case_is_that_case_alone(say, three):
    told = json.loads(say("agenda", "C-2", "--store", three, "--until", "2030-01-01", "--json")[1])

    assert {entry["case"] for entry in told["entries"]} == {"C-2"}
    assert ("expire", "2029-06-01") in [(entry["id"], entry["day"]) for entry in told["entries"]]
    assert "C-2" in say("agenda", "C-2", "--store", three, "--lang", "zh")[1]


def test_the_agenda_asks_for_a_file_or_a_store(say):
    code, out, err = say("agenda")

    assert (code, out) == (2, "")
    assert "--store" in err


# Is it sound?


@pytest.mark.parametrize(
    ("lang", "none", "one", "all_fit", "that"),
    [
        ("en", "no cases are kept here", "the only case fits", "all 3 cases fit", "case C-2 fits"),
        ("zh", "登记库中没有案卷", "仅有的1件案卷核验无误", "全部3件案卷核验无误", "案卷“C-2”核验无误"),
    ],
)
def test_verify_says_that_all_cases_fit(say, tmp_path, granted, three, opened, lang, none, one, all_fit, that):
    other = tmp_path / "other.db"
    opened(other)

    assert say("verify", "--store", other, "--lang", lang) == (0, f"{none}\n", "")
    say("run", granted, "--store", other, "--json")
    assert say("verify", "--store", other, "--lang", lang) == (0, f"{one}\n", "")
    assert say("verify", "--store", three, "--lang", lang) == (0, f"{all_fit}\n", "")
    assert say("verify", "C-2", "--store", three, "--lang", lang) == (0, f"{that}\n", "")
    assert json.loads(say("verify", "--store", three, "--json")[1]) == {"cases": 3, "breaks": []}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "case C-2, record 3: it was changed, or does not follow the record before it\n"),
        ("zh", "案卷“C-2”第3条记录：内容已被改动，或与前一条记录不相衔接\n"),
    ],
)
def test_verify_names_the_first_record_that_does_not_fit(say, three, lang, said):
    tamper(
        three,
        "UPDATE certflow_record SET on_day = '2026-01-01' WHERE case_id = 'C-2' AND seq = 3",
        "UPDATE certflow_record SET filed_by = 'Nobody' WHERE case_id = 'C-2' AND seq = 5",
    )

    assert say("verify", "--store", three, "--lang", lang) == (1, said, "")
    assert say("verify", "C-2", "--store", three, "--lang", lang) == (1, said, "")
    assert say("verify", "C-1", "--store", three)[0] == 0


def test_verify_names_each_case_that_does_not_fit(say, three):
    tamper(
        three,
        "DELETE FROM certflow_record WHERE case_id = 'C-1' AND seq = 2",
        "UPDATE certflow_case SET due = '2035-01-01' WHERE case_id = 'C-3'",
    )
    code, out, _ = say("verify", "--store", three, "--lang", "zh")

    assert code == 1
    assert out.splitlines() == ["案卷“C-1”第2条记录：缺失", "案卷“C-3”：案卷登记与记录不符；请重建"]
    breaks = json.loads(say("verify", "--store", three, "--json")[1])["breaks"]
    assert [(one["case"], one["record"]) for one in breaks] == [("C-1", 2), ("C-3", 0)]
    assert breaks[0]["what"] == {"en": "it is missing", "zh": "缺失"}


def test_rebuild_mends_the_lines_and_leaves_what_is_broken(say, three):
    tamper(
        three,
        "DELETE FROM certflow_record WHERE case_id = 'C-1' AND seq = 2",
        "UPDATE certflow_case SET due = '2035-01-01' WHERE case_id = 'C-3'",
    )
    code, out, _ = say("rebuild", "--store", three, "--lang", "en")

    assert code == 1
    assert out.splitlines() == [
        "case C-1, record 2: it is missing",
        "lines made anew: 2; of these changed: 1; cases left as they were: 1",
    ]
    assert say("verify", "C-3", "--store", three)[0] == 0
    assert say("rebuild", "C-3", "--store", three, "--lang", "zh") == (
        0, "已重建案卷登记1件，其中有变化0件；未予改动0件\n", "",
    )  # fmt: skip
    again = json.loads(say("rebuild", "--store", three, "--json")[1])
    assert (again["cases"], again["changed"], [one["case"] for one in again["broken"]]) == (2, 0, ["C-1"])


def test_rebuild_judges_what_time_brings_about_under_the_policy_given(say, three, tmp_path):
    policy = tmp_path / "lenient.yaml"
    policy.write_text(LENIENT, encoding="utf-8")

    assert json.loads(say("rebuild", "--store", three, "--policy", policy, "--json")[1])["changed"] == 3
    assert say("verify", "--store", three)[0] == 0


@pytest.mark.parametrize(
    ("lang", "done", "same"),
    [
        ("en", "tables brought from version 1 to 2\n", "the tables are of version 2 already\n"),
        ("zh", "数据表已由版本1升级至版本2\n", "数据表已是版本2，无须升级\n"),
    ],
)
def test_a_store_of_an_older_version_is_refused_until_it_is_upgraded(say, kept, monkeypatch, lang, done, same):
    monkeypatch.setattr("certflow.store.sql.VERSION", 2)
    monkeypatch.setitem(sys.modules["certflow.store.sql"].UPGRADES, 1, lambda _: None)
    code, out, err = say("show", "example-1", "--store", kept)

    assert (code, out) == (2, "")
    assert "certflow upgrade" in err
    assert say("upgrade", "--store", kept, "--lang", lang) == (0, done, "")
    assert say("upgrade", "--store", kept, "--lang", lang) == (0, same, "")
    assert json.loads(say("upgrade", "--store", kept, "--json")[1]) == {"from": 2, "to": 2}
    assert say("show", "example-1", "--store", kept)[0] == 0


@pytest.mark.parametrize("name", ["cases", "upgrade"])
def test_a_store_of_a_later_version_asks_for_a_later_certflow(say, kept, name):
    tamper(kept, "UPDATE certflow_meta SET value = 9")
    code, _, err = say(name, "--store", kept, "--lang", "zh")

    assert code == 2
    assert "请安装更新的 certflow" in err


# No store there

COMMANDS = [
    ("show", "x"),
    ("agenda", "x"),
    ("agenda",),
    ("next", "x", "--on", "2027-01-05"),
    ("ask", "x", "suspend", "--on", "2027-01-05"),
    ("cases",),
    ("sweep",),
    ("verify",),
    ("rebuild",),
    ("upgrade",),
]


@pytest.mark.parametrize(("lang", "said"), [("en", "there is no store at"), ("zh", "处没有登记库")])
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_mistyped_store_is_told_and_not_made(say, tmp_path, words, lang, said):
    for where in (tmp_path / "typo.db", tmp_path / "what? typo.db", f"sqlite:///{tmp_path / 'typo.db'}"):
        code, out, err = say(*words, "--store", where, "--lang", lang)

        assert (code, out) == (2, "")
        assert said in err
        assert "typo.db" in err
        assert len(err.splitlines()) == 1
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_database_of_something_else_is_left_as_it_is(say, tmp_path, words):
    where = tmp_path / "other.db"
    connection = sqlite3.connect(where)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    before = where.read_bytes()

    assert say(*words, "--store", where)[0] == 2
    assert where.read_bytes() == before
    assert list(tmp_path.iterdir()) == [where]


@LANGS
@pytest.mark.parametrize("name", ["run", "cases"])
def test_a_file_that_is_no_database_is_told_in_one_line(say, granted, tmp_path, name, lang):
    words = (name, granted) if name == "run" else (name,)
    for where in (granted, tmp_path, "nope://x"):
        code, out, err = say(*words, "--store", where, "--lang", lang)

        assert (code, out) == (2, "")
        assert len(err.splitlines()) == 1
        assert "Traceback" not in err


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "keeping cases in a store needs the extra 'sql': pip install 'certflow[sql]'\n"),
        ("zh", "使用登记库需要附加组件“sql”：pip install 'certflow[sql]'\n"),
    ],
)
@pytest.mark.parametrize("name", ["run", "cases"])
def test_without_the_extra_the_message_names_it(say, granted, sqlite, monkeypatch, name, lang, said):
    for module in ("sql", "session", "tables"):
        monkeypatch.delitem(sys.modules, f"certflow.store.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "sqlalchemy", None)
    words = (name, granted) if name == "run" else (name,)

    assert say(*words, "--store", sqlite, "--lang", lang) == (2, "", said)
    assert say("run", granted)[0] == 0


@pytest.mark.parametrize("name", ["cases", "sweep", "verify", "rebuild", "upgrade"])
@pytest.mark.parametrize("where", [(), ("--store", "")], ids=["none", "empty"])
def test_without_a_store_the_commands_on_all_cases_ask_for_one(say, name, where):
    code, out, err = say(name, *where)

    assert (code, out) == (2, "")
    assert "--store" in err
    assert len(err.splitlines()) == 1


def test_nothing_is_run_on_a_store_without_a_name(say, granted):
    code, out, err = say("run", granted, "--store", "")

    assert (code, out) == (2, "")
    assert "--store is empty" in err


@pytest.mark.parametrize(("limit", "code"), [("-1", 2), ("0", 2), ("1", 0)])
def test_a_sweep_is_limited_to_one_case_or_more(say, kept, limit, code):
    assert say("sweep", "--store", kept, "--limit", limit)[0] == code


def test_a_file_may_have_any_name(say, granted, tmp_path):
    where = tmp_path / "案卷 100%?mode=ro#1.db"
    assert say("run", granted, "--store", where, "--json")[0] == 0

    assert where.exists()
    assert say("cases", "--store", where)[0] == 0


def test_a_case_can_be_kept_in_postgresql(say, granted, postgresql):
    code, _, err = say("cases", "--store", postgresql, "--lang", "en")
    assert code == 2
    assert "there is no store at postgresql" in err
    plain = say("run", granted, "--lang", "zh")
    assert say("run", granted, "--store", postgresql, "--lang", "zh") == plain
    assert say("run", granted, "--store", postgresql, "--lang", "zh") == plain
    assert say("verify", "--store", postgresql, "--lang", "en")[:2] == (0, "the only case fits\n")


@pytest.mark.parametrize(("lang", "said"), [("en", "case C-2 is not in the agenda: "), ("zh", "案卷“C-2”未列入：")])
def test_a_case_that_cannot_be_read_does_not_hide_the_agenda_of_the_others(say, three, lang, said):
    words = ("agenda", "--store", three, "--from", "2027-01-01", "--until", "2035-01-01", "--lang", lang)
    code, whole, err = say(*words)
    assert (code, err) == (0, "")
    assert "C-2" in whole

    tamper(three, "UPDATE certflow_record SET facts = 'no JSON' WHERE case_id = 'C-2' AND seq = 2")
    code, out, err = say(*words)

    assert code == 1
    assert err.startswith(said)
    assert "C-1" in out
    assert "C-3" in out
    assert "C-2" not in out
