"""The command line, as a person or a script uses it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from certflow.casefile import template
from certflow.cli.app import run_app
from certflow.cli.lang import chosen
from certflow.schemes.itsms import ITSMS

BLOCKED = """\
certflow: 1
case: demo
client: 北川云服公司
acts:
  - on: 2026-09-01
    do: submit
    by: Shen Yan
    with: {applicant: 北川云服公司, operating_since: 2026-07-15}
"""
LENIENT = """\
certflow-policy: 1
scheme: cnca-itsms-2026
settings:
  full_period: {value: corresponding_day, by: Chen Li, on: 2026-03-02}
"""


@pytest.fixture
def granted(tmp_path: Path) -> str:
    path = tmp_path / "granted.yaml"
    path.write_text(template(ITSMS, "en"), encoding="utf-8")
    return str(path)


@pytest.fixture
def blocked(tmp_path: Path) -> str:
    path = tmp_path / "blocked.yaml"
    path.write_text(BLOCKED, encoding="utf-8")
    return str(path)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]):
    def run(*words: str) -> tuple[int, str, str]:
        code = run_app(words)
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_run_prints_each_act_with_day_act_and_verdict(say, granted):
    code, out, err = say("run", granted, "--lang", "en")
    assert (code, err) == (0, "")
    assert "2026-09-01  C1  Apply  done → application submitted" in out
    assert "C1  certification: certificate valid, since 21 September 2026" in out


def test_a_blocked_act_shows_each_reason_with_its_clause_and_first_day(say, blocked):
    code, out, _ = say("run", blocked, "--lang", "zh")
    assert code == 0
    assert "不得办理；尚无法给出最早可办理日" in out
    assert "不满足：体系运行已满三个月" in out
    assert "CNCA-ITSMS-01:2026 5.1.2(3)（条号系推定）；自2026年10月16日起满足" in out


def test_strict_turns_a_blocked_act_into_exit_code_1(say, blocked, granted):
    assert say("run", blocked)[0] == 0
    assert say("run", blocked, "--strict")[0] == 1
    assert say("run", granted, "--strict")[0] == 0


def test_bad_input_exits_with_2_and_prints_nothing_of_the_good_file(say, granted, tmp_path):
    bad = tmp_path / "bad.yaml"
    bad.write_text(BLOCKED.replace("submit", "submitt"), encoding="utf-8")
    code, out, err = say("run", granted, str(bad), "--lang", "en")
    assert (code, out) == (2, "")
    assert f"{bad}:6: acts[1].do" in err
    assert "submit" in err


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("run",),
        ("run", "--nonsense", "x"),
        ("ask", "x.yaml", "grant"),
        ("ask", "x.yaml", "grant", "--on", "2026-02-30"),
        ("run", "x.yaml", "--lang", "fr"),
        ("run", "missing.yaml"),
        ("show", "."),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line_and_exit_code_2(say, words):
    code, out, err = say(*words)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1


def test_ask_exits_with_0_where_permitted_and_1_where_blocked(say, granted, tmp_path):
    facts = tmp_path / "facts.yaml"
    facts.write_text(
        "reason: requested\nevidence: L-1\nconfirmed_on: 2027-01-04\ndecided_by: Luo Qing\n"
        "since: 2027-01-05\nuntil: 2027-07-05\n",
        encoding="utf-8",
    )
    asked = ("ask", granted, "suspend", "--with", str(facts), "--on")
    assert say(*asked, "2027-01-05")[0] == 0
    code, out, _ = say(*asked, "2027-01-04", "--lang", "en")
    assert code == 1
    assert "not permitted; first permitted day: 5 January 2027, until 5 July 2027" in " ".join(out.split())


def test_ask_does_nothing_to_the_file(say, granted):
    before = Path(granted).read_bytes()
    say("ask", granted, "cancel", "--on", "2027-01-05")
    assert Path(granted).read_bytes() == before


def test_what_time_brings_about_cannot_be_asked_for_ahead_of_its_day(say, granted):
    assert say("ask", granted, "expire", "--on", "2029-09-20")[0] == 1


def test_next_lists_what_is_possible_and_nothing_else(say, granted):
    code, out, _ = say("next", granted, "--on", "2027-01-05", "--json")
    acts = {act["transition"]: act for act in json.loads(out)["acts"]}
    assert code == 0
    assert acts.keys() >= {"suspend", "revoke", "cancel", "invalidate", "plan_surveillance"}
    assert acts.keys().isdisjoint({"restore", "reapply", "plan_restoration", "expire"})
    assert acts["suspend"]["awaits_facts"] is True


def test_next_after_the_end_offers_to_apply_again(say, granted):
    acts = json.loads(say("next", granted, "--on", "2029-09-21", "--json")[1])["acts"]
    offered = {act["transition"] for act in acts}
    assert "reapply" in offered
    assert offered.isdisjoint({"suspend", "revoke", "plan_surveillance"})


def test_show_tells_states_and_what_is_owed(say, tmp_path, granted):
    act = (
        "  - on: 2027-01-05\n    do: suspend\n    with: {reason: requested, evidence: L-1, confirmed_on: 2027-01-04,"
        " decided_by: Luo Qing, since: 2027-01-05, until: 2027-07-05}\n"
    )
    path = tmp_path / "suspended.yaml"
    path.write_text(Path(granted).read_text(encoding="utf-8") + act, encoding="utf-8")
    code, out, _ = say("show", str(path), "--on", "2027-07-06", "--lang", "en")
    assert code == 0
    assert "certificate suspended" in out
    assert "due 6 July 2027: Revoke the certificate" in out
    owed = json.loads(say("show", str(path), "--on", "2027-07-06", "--json")[1])["owed"]
    assert [(item["duty"], item["due"]) for item in owed] == [
        ("publish_suspension_or_revocation", "2027-01-05"),
        ("revoke_when_run_out", "2027-07-06"),
        ("surveillance", "2027-09-21"),
        ("recertify", "2029-09-20"),
    ]


def test_a_policy_file_changes_the_first_day_and_is_named_with_who_settled_it(say, blocked, tmp_path):
    policy = tmp_path / "lenient.yaml"
    policy.write_text(LENIENT, encoding="utf-8")
    out = say("run", blocked, "--policy", str(policy), "--lang", "en")[1]
    assert "met from 15 October 2026" in out
    assert "settled by Chen Li on 2 March 2026" in " ".join(out.split())
    record = json.loads(say("run", blocked, "--policy", str(policy), "--json")[1])[0]["records"][0]
    assert record["policy"] == {"full_period": "corresponding_day"}


def test_the_json_of_a_record_has_the_documented_keys(say, blocked):
    record = json.loads(say("run", blocked, "--json")[1])[0]["records"][0]
    assert list(record) == (
        [
            "seq",
            "key",
            "on",
            "at",
            "by",
            "track",
            "transition",
            "outcome",
            "source",
            "target",
            "cause",
            "scheme",
            "policy",
            "facts",
            "first_day",
            "findings",
        ]
    )
    assert set(record["findings"][0]) == {
        "guard", "clause", "rows", "outcome", "met", "unknown", "because", "parts",
    }  # fmt: skip
    operated = next(f for f in record["findings"] if f["guard"] == "operated_three_months")
    assert operated["met"] == [["2026-10-16", None]]
    assert operated["rows"] == ["N05"]
    assert set(operated["because"]) == {"en", "zh"}


def test_clauses_and_policies_are_listed_whole_in_both_languages(say):
    clauses = json.loads(say("clauses", "--json")[1])
    assert any(c["number"] == "5.1.2(4)" and c["inferred"] and c["rows"] == ["N06"] for c in clauses)
    assert len(json.loads(say("policies", "--json")[1])) == len(ITSMS.settings)
    assert "条号系推定" in say("clauses", "--lang", "zh")[1]
    assert (
        "期间自何日起视为已满  full_period\n    取值：期限最后一日的次日（默认）\n"
        in say("policies", "--lang", "zh")[1]
    )
    assert "public_information_age\n    value: not settled\n" in say("policies", "--lang", "en")[1]
    assert "field\n    value: ITSMS (given by the rule)\n" in say("policies", "--lang", "en")[1]
    assert (
        "field\n    取值：质量管理体系（规则规定）\n" in say("policies", "--scheme", "cnca-qms-2025", "--lang", "zh")[1]
    )
    field = json.loads(say("policies", "--json")[1])[0]
    assert (field["setting"], field["fixed"], field["default"]["zh"]) == ("field", True, "信息技术服务管理体系")


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("register", ["clauses", "policies", "interpretations"])
def test_no_line_of_a_register_is_too_wide_or_begins_with_a_comma_and_ids_stay_whole(say, register, lang):
    out = say(register, "--lang", lang)[1]

    assert max(cell_len(line) for line in out.splitlines()) <= 100
    assert not any(line.strip().startswith(tuple("，。；：、）,;.)")) for line in out.splitlines())
    if register == "policies":
        assert all(setting.id in out for setting in ITSMS.settings)


def test_the_package_itself_is_the_command_line():
    done = subprocess.run([sys.executable, "-m", "certflow", "--version"], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("certflow ")


def test_new_writes_a_template_that_runs_and_never_overwrites(say, tmp_path):
    path = tmp_path / "mine.yaml"
    assert say("new", str(path), "--lang", "zh") == (0, "", "")
    assert say("run", str(path), "--strict")[0] == 0
    code, _, err = say("new", str(path))
    assert code == 2
    assert "mine.yaml" in err


def test_new_as_json_runs_as_well(say, tmp_path):
    path = tmp_path / "mine.json"
    assert say("new", str(path), "--json")[0] == 0
    (case,) = json.loads(say("run", str(path), "--json")[1])
    assert case["tracks"]["C1"]["state"] == "granted"


def test_the_schema_is_json_whatever_is_asked(say):
    plain, asked = say("schema"), say("schema", "--json", "--lang", "zh")
    assert plain == asked
    assert json.loads(plain[1])["$schema"]


def test_version_and_help_are_there(say):
    assert say("--version")[1].startswith("certflow ")
    assert "Not legal advice" in say("--help")[1]


@pytest.mark.parametrize(
    ("words", "environment", "lang"),
    [
        (["run", "--lang", "zh"], {}, "zh"),
        (["run", "--lang=zh"], {"LANG": "en_GB.UTF-8"}, "zh"),
        (["run", "--lang", "en"], {"LANG": "zh_CN.UTF-8"}, "en"),
        (["run"], {"LANG": "zh_CN.UTF-8"}, "zh"),
        (["run"], {"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        (["run"], {}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for_else_that_of_the_locale(words, environment, lang):
    assert chosen(words, environment) == lang


SUSPENDED = (
    "  - on: 2027-01-05\n    do: suspend\n    with: {reason: requested, evidence: L-1, confirmed_on: 2027-01-04,"
    " decided_by: Luo Qing, since: 2027-01-05, until: 2027-07-05}\n"
)


@pytest.fixture
def suspended(tmp_path: Path, granted: str) -> str:
    path = tmp_path / "suspended-later.yaml"
    path.write_text(Path(granted).read_text(encoding="utf-8") + SUSPENDED, encoding="utf-8")
    return str(path)


def command(*words, out=subprocess.PIPE, **environment):
    return subprocess.run(
        [sys.executable, "-c", "from certflow.cli import main; main()", *words],
        stdout=out, stderr=subprocess.PIPE, env={**os.environ, **environment}, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize(
    "words",
    [("run",), ("run", "--json"), ("show", "--on", "2027-01-05"), ("next", "--on", "2027-01-05")],
    ids=lambda words: " ".join(words[:2]),
)
def test_a_terminal_that_cannot_write_chinese_gets_no_traceback(granted, encoding, words):
    done = command(words[0], granted, *words[1:], "--lang", "zh", PYTHONIOENCODING=encoding)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding).strip()


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_help_registers_and_mistakes_can_be_written_anywhere(encoding):
    for words in (("--help",), ("policies", "--lang", "zh"), ("clauses", "--lang", "zh"), ("new", "--lang", "zh")):
        done = command(*words, PYTHONIOENCODING=encoding, LANG="zh_CN.UTF-8")
        assert (words, done.returncode, done.stderr) == (words, 0, b"")
    wrong = command("run", "缺失.yaml", "--lang", "zh", PYTHONIOENCODING=encoding)
    assert wrong.returncode == 2
    assert b"Traceback" not in wrong.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", [("run",), ("run", "--json"), ("show", "--on", "2027-01-05")], ids=" ".join)
def test_a_full_disk_is_told_in_one_line_and_exits_with_2(granted, words):
    with Path("/dev/full").open("wb") as full:
        done = command(words[0], granted, *words[1:], out=full)

    assert done.returncode == 2
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("on", "state", "said", "owes"),
    [
        ("2026-09-01", "application", "application submitted", 0),
        ("2027-01-04", "granted", "certificate valid", 4),
        ("2027-01-05", "suspended", "certificate suspended", 4),
    ],
)
def test_show_of_a_past_day_tells_where_the_case_stood_then(say, suspended, on, state, said, owes):
    shown = json.loads(say("show", suspended, "--on", on, "--json")[1])

    assert (shown["on"], shown["tracks"]["C1"]["state"], len(shown["owed"])) == (on, state, owes)
    assert all(record["on"] <= on for record in shown["records"])
    assert said in say("show", suspended, "--on", on, "--lang", "en")[1]


def test_show_without_a_day_tells_where_the_case_stands_last(say, suspended):
    shown = json.loads(say("show", suspended, "--json")[1])

    assert (shown["on"], shown["tracks"]["C1"]["state"]) == ("2027-01-05", "suspended")


def test_show_of_a_case_without_acts_has_no_day(say, tmp_path):
    path = tmp_path / "empty.yaml"
    path.write_text("certflow: 1\ncase: demo\nacts: []\n", encoding="utf-8")
    code, out, err = say("show", str(path), "--json")
    shown = json.loads(out)

    assert (code, err) == (0, "")
    assert (shown["on"], shown["owed"], shown["records"]) == (None, [], [])
    assert say("show", str(path), "--lang", "en")[:2] == (0, "nothing has been done yet\n")


@pytest.mark.parametrize(
    ("lang", "brought", "blocked", "cancel"),
    [
        ("en", "2027-01-05  permitted, once its facts are brought", "2027-01-05  not permitted", "Cancel the certificate (cancel)"),
        ("zh", "2027-01-05　提交所需材料后可以办理", "2027-01-05　不得办理", "注销证书（cancel）"),
    ],
)  # fmt: skip
def test_next_says_once_what_may_be_done_and_then_what_may_not_and_why(say, suspended, lang, brought, blocked, cancel):
    lines = say("next", suspended, "--on", "2027-01-05", "--lang", lang)[1].splitlines()

    assert [lines.count(brought), lines.count(blocked)] == [1, 1]
    assert lines.index(brought) < lines.index(f"    C1  {cancel}") < lines.index(blocked)


def test_an_act_asked_for_without_its_facts_names_them_by_key_and_in_words(say, granted):
    alone = say("ask", granted, "cancel", "--on", "2027-01-05", "--lang", "en")
    brought = say("ask", granted, "cancel", "--with", "examples/facts/cancellation.yaml", "--on", "2027-01-05")

    assert "  facts to bring, in a file given by --with:\n      reason: the ground of the decision\n" in alone[1]
    assert "      reason：决定的理由\n" in say("ask", granted, "cancel", "--on", "2027-01-05", "--lang", "zh")[1]
    assert "--with" not in brought[1]


def test_what_is_owed_is_overdue_from_the_day_after_it_fell_due(say, granted):
    assert "    due 21 September 2026: Publish" in say("show", granted, "--on", "2026-09-21", "--lang", "en")[1]
    assert (
        "    overdue since 21 September 2026: Publish" in say("show", granted, "--on", "2026-09-22", "--lang", "en")[1]
    )
    assert "    2026年9月21日到期，已逾期：应公布" in say("show", granted, "--on", "2026-09-22", "--lang", "zh")[1]


def test_next_before_the_last_move_is_a_mistake_and_on_its_day_is_not(say, suspended):
    code, out, err = say("next", suspended, "--on", "2027-01-04", "--lang", "en")

    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert "2027-01-05" in err
    assert say("next", suspended, "--on", "2027-01-05")[0] == 0


@pytest.mark.parametrize("on", ["20270201", "2027-W05-1", "2027-02-29", "01.02.2027", "2027-02-01T00:00", ""])
@pytest.mark.parametrize("name", ["show", "next"])
def test_a_day_is_written_in_one_way_only(say, granted, name, on):
    code, out, err = say(name, granted, "--on", on)

    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
