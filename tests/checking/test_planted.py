"""Each mistake planted in a scheme is found by the command, and the history that shows it runs to what was claimed."""

import json
from pathlib import Path

import pytest

NOT_BUILT = {
    "unreachable_state": ("no transition reaches state 'lonely'", "状态“lonely”没有转入的办理事项"),
    "no_way_out": ("no transition leaves state 'frozen'", "状态“frozen”没有转出的办理事项"),
    "never_listed": ("never_listed.FORGOTTEN ('extend_scope') is in no lifecycle", "extend_scope"),
    "lost_guard": ("transition 'grant' loses guard 'audit_on_file' of small", "audit_on_file"),
    "missing_language": ("state 'lapsed': a sentence lacks a language ('lapsed')", "状态“lapsed”：语句只有一种语言"),
}


@pytest.mark.parametrize("name", NOT_BUILT)
def test_a_scheme_that_does_not_build_is_answered_with_its_mistakes(name, command):
    code, out, err = command("check", f"{name}:SCHEME", "--lang", "en")
    _, zh, _ = command("check", f"{name}:SCHEME", "--lang", "zh")

    assert (code, err) == (1, "")
    assert NOT_BUILT[name][0] in " ".join(out.split())
    assert "does not hold together" in out
    assert NOT_BUILT[name][1] in "".join(zh.split()).replace("\n", "")


FOUND = {
    "dead_end": ("stuck", "main/frozen", "C1 stays in “frozen”"),
    "never_met": ("never_met", "register/impossible", "the register that it asks for was closed"),
    "exclude": ("excludes", "survey/early/late", "never on a common day"),
    "contract_skipped": ("law", "without_contract", "A certificate without a contract"),
    "third_time": ("law", "thrice", "A third reminder without an end"),
    "duty_unfulfilled": ("unfulfilled", "report/granted", "“report”, which fulfils it, passed on no day"),
    "last_day": ("last_day", "give_back/expire", "“In term” lets “give back” pass through 1 September 2029"),
    "tied": ("breaks", "AutomaticTieError", "expire, lapse all fall on 2029-09-01"),
    "fails": (
        "breaks",
        "GuardError:",
        "guard 'last_audit' of 'number' gave no finding: IndexError: tuple index out of range",
    ),
    "breaks": ("breaks", "GuardError:number", "guard 'numbered' of 'number' gave no finding"),
    "question_fails": (
        "breaks",
        "AttributeError:late",
        "late: AttributeError: 'NoneType' object has no attribute 'on'",
    ),
    "duty_fails": (
        "breaks",
        "DutyError:",
        "duty 'report' on track C1 told no day: AttributeError: 'Record' object has no attribute 'day'",
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_a_mistake_is_found_and_said_in_both_languages(name, command, answers):
    kind, ident, said = FOUND[name]
    code, report = answers(f"{name}:SCHEME")
    found = {(one["kind"], one["id"]): one for one in report["found"]}
    _, zh, _ = command("check", f"{name}:SCHEME", "--lang", "zh")

    assert code == 1
    assert said in found[kind, ident]["said"]["en"]
    assert "".join(found[kind, ident]["said"]["zh"].split()) in "".join(zh.split())
    assert not {one["kind"] for one in report["found"]} - {kind, "never_met"}


LAST = {
    "dead_end": ("freeze", "done"),
    "never_met": ("register", "blocked"),
    "exclude": ("survey", "blocked"),
    "contract_skipped": ("grant_at_once", "done"),
    "duty_unfulfilled": ("grant", "done"),
    "last_day": ("give_back", "blocked"),
    "breaks": ("apply", "done"),
}


@pytest.mark.parametrize("name", LAST)
def test_the_history_that_shows_it_is_a_case_file_that_runs_to_the_same(name, command, answers, tmp_path):
    kind, ident, _ = FOUND[name]
    _, report = answers(f"{name}:SCHEME", "--out", str(tmp_path))
    one = next(one for one in report["found"] if (one["kind"], one["id"]) == (kind, ident))
    code, out, _ = command("run", "--scheme", f"{name}:SCHEME", one["file"], "--json")
    records = json.loads(out)[0]["records"]

    assert code == 0
    assert [[r["on"], r["track"], r["transition"], r["outcome"]] for r in records] == [
        [step["on"], step["track"], step["do"], step["outcome"]] for step in one["history"]
    ]
    assert (records[-1]["transition"], records[-1]["outcome"]) == LAST[name]
    assert not {*Path(one["file"]).name} & {*':/\\<>"|?* '}


def test_what_stands_in_the_way_of_the_blocked_act_is_the_requirement_that_was_named(command, answers, tmp_path):
    _, report = answers("never_met:SCHEME", "--out", str(tmp_path))
    _, out, _ = command("run", "--scheme", "never_met:SCHEME", report["found"][0]["file"], "--json")

    unmet = [j["guard"] for j in json.loads(out)[0]["records"][-1]["findings"] if j["outcome"] == "unmet"]
    assert unmet == ["impossible"]


def test_a_history_that_ends_in_a_tie_runs_into_it(command, answers, tmp_path):
    _, report = answers("tied:SCHEME", "--out", str(tmp_path))
    code, _, err = command("run", "--scheme", "tied:SCHEME", report["found"][0]["file"], "--lang", "en")

    assert code == 2
    assert "expire, lapse all fall on 2029-09-01" in err


def test_a_waiting_period_skipped_through_a_side_state_of_a_shipped_scheme_is_found(command, answers, tmp_path):
    code, report = answers("side_state:SCHEME", "--out", str(tmp_path))
    (one,) = report["found"]
    _, out, _ = command("run", "--scheme", "side_state:SCHEME", one["file"], "--json")
    done = [(r["transition"], r["outcome"]) for r in json.loads(out)[0]["records"]]

    assert code == 1
    assert (one["kind"], one["id"]) == ("law", "applied_within_waiting")
    assert done[-4:] == [("revoke", "done"), ("park", "done"), ("resume", "done"), ("conclude", "done")]


def test_a_way_around_the_contract_of_a_shipped_scheme_is_found(command, answers, tmp_path):
    code, report = answers("around:SCHEME", "--out", str(tmp_path))
    (one,) = report["found"]
    _, out, _ = command("run", "--scheme", "around:SCHEME", one["file"], "--json")
    done = [r["transition"] for r in json.loads(out)[0]["records"] if r["outcome"] == "done"]

    assert code == 1
    assert (one["kind"], one["id"]) == ("law", "granted_without_contract")
    assert "hurry" in done
    assert "conclude" not in done
    assert done[-1] == "grant"


def test_a_scheme_in_order_is_answered_with_what_was_not_found(command, answers):
    code, report = answers("small:CLEAN")
    again, out, err = command("check", "small:CLEAN", "--lang", "en")
    zh = command("check", "small:CLEAN", "--lang", "zh")[1]

    assert (code, again, err) == (0, 0, "")
    assert report["found"] == []
    assert report["whole"]
    assert report["acts"] == {"all": 7, "took_place": 7}
    assert not any(one["found"] for one in report["asked"])
    assert f"not found in {report['states']} states" in out
    assert "A certificate without a contract" in out
    assert f"在{report['states']}种情形中未发现" in zh
    assert "impossible" not in out


def test_an_act_that_would_pass_on_the_day_on_which_time_moves_the_case_is_told_as_a_remark(answers):
    _, report = answers("small:CLEAN")

    assert [(one["kind"], one["id"]) for one in report["remarks"]] == [("same_day", "expire")]
    assert report["remarks"][0]["history"][-1] == {
        "on": "2029-09-01",
        "track": "C1",
        "do": "revoke",
        "outcome": "blocked",
    }


def test_with_fewer_states_less_is_seen_and_nothing_is_claimed(answers):
    code, report = answers("contract_skipped:SCHEME", "--states", "2")

    assert (code, report["states"], report["whole"]) == (0, 2, False)
    assert not report["found"]
    assert "could not be asked" in next(one["said"]["en"] for one in report["remarks"] if one["id"] == "grant")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing",), "nothing"),
        (("small:NOTHING",), "NOTHING"),
        (("nowhere:SCHEME",), "nowhere"),
        (("small:CLEAN", "--states", "0"), "--states"),
        ((), "SCHEME"),
    ],
)
def test_what_cannot_be_checked_is_a_mistake_of_use(words, said, command):
    code, out, err = command("check", *words)

    assert (code, out) == (2, "")
    assert said in err


def test_a_directory_that_cannot_be_written_is_a_mistake_of_use(command, tmp_path):
    (tmp_path / "file").write_text("x")
    code, _, err = command("check", "never_met:SCHEME", "--out", str(tmp_path / "file"))

    assert code == 2
    assert "file" in err
