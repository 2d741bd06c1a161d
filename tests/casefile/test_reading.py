"""The head of a case file, facts on their own, and files of every kind of nonsense."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certflow import ITSMS, CaseFileError, UnknownTransitionError
from certflow.casefile import read_case, read_case_text, read_facts, read_facts_text
from certflow.schemes.itsms.audit_facts import AuditPlan

ACTS = "certflow: 1\ncase: demo\nacts: []\n"
OTHER = ITSMS.extend("other-itsms-2026")


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        pytest.param("case: x\nacts: []\n", [(1, "certflow")], id="no version"),
        pytest.param("# old\ncertflow: 2\nfoo: 1\n", [(2, "certflow")], id="another version"),
        pytest.param("certflow:\ncase: x\nacts: []\n", [(1, "certflow")], id="empty version"),
        pytest.param("certflow: [1]\ncase: x\nacts: []\n", [(1, "certflow")], id="a list for a version"),
        pytest.param("certflow: 1\nacts: []\n", [(1, "case")], id="no id"),
        pytest.param("certflow: 1\ncase: ' '\nacts: []\n", [(2, "case")], id="blank id"),
        pytest.param("certflow: 1\ncase: x\n", [(1, "acts")], id="no acts"),
        pytest.param("certflow: 1\ncase: x\nacts:\n", [(3, "acts")], id="empty acts"),
        pytest.param("certflow: 1\ncase: x\nacts: {do: submit}\n", [(3, "acts")], id="acts are a mapping"),
        pytest.param(f"{ACTS}clinet: x\n", [(4, "clinet")], id="unknown key"),
        pytest.param(f"{ACTS}client: [x]\n", [(4, "client")], id="a list for a name"),
        pytest.param(f"{ACTS}until: tomorrow\n", [(4, "until")], id="no day"),
        pytest.param(f"{ACTS}scheme: cnca-itsms-2025\n", [(4, "scheme")], id="unknown scheme"),
        pytest.param(
            "certflow: 1\ncase: x\nuntil: 2026-08-31\nacts: [{on: 2026-09-01, do: accept}]\n",
            [(3, "until")],
            id="until too early",
        ),
        pytest.param("- certflow: 1\n", [(1, "")], id="a list"),
        pytest.param("hello\n", [(1, "")], id="a text"),
    ],
)
def test_mistakes_of_the_head(refused, text, mistakes):
    assert refused(text) == mistakes


def test_a_head_without_mistakes():
    found = read_case_text(
        f"{ACTS}client: 苏州云桥信息技术有限公司\nuntil: 2029-10-01\nscheme: cnca-itsms-2026\n", "a/b.yaml"
    )
    assert (found.case, found.client, found.until) == ("demo", "苏州云桥信息技术有限公司", date(2029, 10, 1))
    assert (found.scheme, found.path, found.acts) == (ITSMS, Path("a/b.yaml"), ())


def test_optional_keys_may_be_left_empty():
    found = read_case_text(f"{ACTS}client:\nuntil:\nscheme:\npolicy:\n")
    assert (found.client, found.until, found.scheme) == (None, None, ITSMS)
    assert not found.policy.settled


def test_the_scheme_is_one_of_those_given(said):
    both = {ITSMS.id: ITSMS, OTHER.id: OTHER}
    assert read_case_text(f"{ACTS}scheme: other-itsms-2026\n", schemes=both).scheme is OTHER
    assert read_case_text(ACTS, schemes=both).scheme is ITSMS
    assert read_case_text(ACTS, schemes={OTHER.id: OTHER}).scheme is OTHER
    en, zh = said(f"{ACTS}scheme: zzz\n", schemes=both)
    assert "schemes there are: cnca-itsms-2026, other-itsms-2026" in en
    assert "没有名为“zzz”的方案" in zh
    en, _ = said(ACTS, schemes={"a": OTHER, "b": OTHER})
    assert en.startswith("case.yaml:1: scheme: unknown scheme 'cnca-itsms-2026'")


def test_messages_name_the_file_as_the_caller_did(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "case.yaml").write_text("certflow: 3\n")
    with pytest.raises(CaseFileError, match=r"^in/case.yaml:1: certflow: "):
        read_case(Path("in/case.yaml"))


def test_a_text_is_no_larger_than_a_file(refused):
    assert refused(f"{ACTS}#{'云' * 1_700_000}\n") == [(0, "")]


def test_a_hostile_name_stays_on_one_line(refused):
    assert refused(f'{ACTS}"a\\nb\\e[2J": 1\n') == [(4, "a\\nb\\x1b[2J")]


def test_facts_on_their_own(tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text("team: [He Jun]\n")
    assert read_facts(path, "plan_audit", ITSMS) == AuditPlan(team=("He Jun",))
    path = tmp_path / "plan.json"
    path.write_text('{"team": ["He Jun"]}')
    assert read_facts(path, "plan_audit", ITSMS) == AuditPlan(team=("He Jun",))


def test_mistakes_of_facts_on_their_own(tmp_path, judge):
    path = tmp_path / "plan.yaml"
    path.write_text("team: [He Jun]\nteem: []\n")
    with pytest.raises(CaseFileError) as caught:
        read_facts(path, "plan_audit", ITSMS)
    assert judge(caught.value) == [(2, "teem")]
    with pytest.raises(CaseFileError, match="no such file"):
        read_facts(tmp_path / "none.yaml", "plan_audit", ITSMS)
    with pytest.raises(UnknownTransitionError, match="did you mean plan_audit"):
        read_facts(path, "plan_audti", ITSMS)


def test_facts_from_a_text(judge):
    assert read_facts_text('{"team": ["He Jun"]}', "plan_audit", ITSMS) == AuditPlan(team=("He Jun",))
    assert read_facts_text("team: [He Jun]", "plan_audit", ITSMS, "plan.yaml") == AuditPlan(team=("He Jun",))
    with pytest.raises(CaseFileError, match=r"facts\.json") as caught:
        read_facts_text('{\n"teem": []}', "plan_audit", ITSMS)
    assert judge(caught.value) == [(2, "teem")]
    with pytest.raises(UnknownTransitionError, match="did you mean plan_audit"):
        read_facts_text("{}", "plan_audti", ITSMS)


@settings(max_examples=300)
@given(
    text=st.text(max_size=200) | st.text(alphabet="ab:-[]{}&*!?|>'\"#%@`, \n\t", max_size=60),
    name=st.sampled_from(["a.yaml", "a.json"]),
)
def test_no_text_raises_anything_but_a_case_file_error(text, name):
    with pytest.raises(CaseFileError):
        read_case_text(text, name)


SPLICES = (
    "",
    ":",
    "- ",
    "\n",
    "  ",
    "{",
    "]",
    '"',
    "'",
    "&a ",
    "*a",
    "!",
    "null",
    "2026-02-30",
    "9999-12-31",
    "-1",
    "\0",
    "|\n",
    "<<: ",
    "correct",
    "expire",
    "suspend",
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), times=st.integers(1, 4))
def test_a_mutated_file_reads_and_runs_or_raises_a_case_file_error(valid, seed, times):
    chance = random.Random(seed)  # noqa: S311 - no secret
    text = valid
    for _ in range(times):
        start = chance.randrange(len(text))
        end = start + chance.choice([0, 0, 1, 5, 40])
        text = text[:start] + chance.choice(SPLICES) + text[end:]
    try:
        read_case_text(text).run()
    except CaseFileError as error:
        for en, zh in error.problems:
            assert en.startswith("case.yaml:")
            assert "\n" not in en + zh
