"""The scheme as a whole: what it cites, how it is drawn, what stays as the parent has it, a case file of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from acme_certification import ACME
from acme_certification.questions import WITHOUT_REVIEW
from certflow import ITSMS, Case, UnknownSettingError
from certflow.testing import assert_blocked, assert_permitted, day, done
from certflow.testing import certified as certified_by_law

NAME = "acme_certification:ACME"
CASE_FILE = Path(__file__).parents[1] / "cases" / "yunqiao.yaml"


def certflow(command, *words):
    """What the command line prints where all is well."""
    asked = [sys.executable, "-m", "certflow", command, *words]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def ids(citations):
    return {citation.clause.id for citation in citations}


def test_it_cites_the_handbook_beside_the_law():
    assert ids(ACME.register()) - ids(ITSMS.register()) == {
        "Acme handbook 4.2",
        "Acme handbook 5.3",
        "Acme handbook 6.1",
    }
    assert ids(ITSMS.register()) < ids(ACME.register())


def test_the_parent_knows_nothing_of_it():
    assert "technical_review" not in {state.id for state in ITSMS.by_id["certification"].states}
    with pytest.raises(UnknownSettingError):
        ITSMS.policy().settle("Chen Li", day("2026-09-01"), team_may_review=True)


@pytest.mark.parametrize(("lang", "state"), [("en", "under technical review"), ("zh", "技术评审中")])
def test_its_diagram_shows_the_new_state_in_both_languages(lang, state):
    assert state in certflow("graph", "certification", "--scheme", NAME, "--lang", lang)


def test_a_certificate_granted_past_the_review_would_be_seen(certified):
    assert WITHOUT_REVIEW in ACME.questions
    assert WITHOUT_REVIEW.shown_by(certified_by_law(day("2026-09-21")).view("C1"))
    assert not WITHOUT_REVIEW.shown_by(certified.view("C1"))


def test_the_check_finds_no_way_around_the_guards():
    (asked,) = (
        each
        for each in json.loads(certflow("check", NAME, "--states", "30", "--json"))["asked"]
        if each["id"] == WITHOUT_REVIEW.id
    )
    assert not asked["found"]


def test_a_case_begun_under_the_law_alone_moves_to_the_scheme_and_goes_on_there():
    case, verdict = certified_by_law(day("2026-09-21")).migrate(
        to=ACME, on=day("2026-10-01"), by="Chen Li", reason="the handbook takes effect"
    )
    assert_permitted(verdict)
    assert done(case, "plan_remote", day("2026-10-02")).tracks["S1"].state == "planned"


def test_a_case_under_review_has_no_counterpart_under_the_law_alone(in_review):
    _, verdict = in_review().migrate(to=ITSMS, on=day("2026-10-01"), by="Chen Li", reason="back to the law alone")
    assert_blocked(verdict, reason="技术评审中")


def test_a_case_replays_from_its_records(certified):
    assert Case.replay("demo", ACME, certified.records) == certified


def test_its_case_file_runs_with_what_is_blocked_and_from_when():
    (case,) = json.loads(certflow("run", "--scheme", NAME, "--json", CASE_FILE))
    assert [
        (act["transition"], act["on"], act["first_day"]) for act in case["records"] if act["outcome"] != "done"
    ] == [
        ("pass_review", "2026-09-20", None),
        ("plan_remote", "2027-04-01", None),
        ("reapply", "2029-05-10", "2029-05-11"),
    ]
    assert {track: at["state"] for track, at in case["tracks"].items()} == {
        "C1": "revoked",
        "A1": "closed",
        "S1": "closed",
        "C2": "reapplication",
    }
