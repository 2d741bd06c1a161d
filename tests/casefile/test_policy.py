"""Policies, in a file of their own and within a case file."""

from datetime import date

import pytest

from certflow import ITSMS, CaseFileError, Settled
from certflow.casefile import read_case, read_case_text, read_policy
from certflow.schemes.periods import FullPeriod

SETTINGS = {setting.id: setting for setting in ITSMS.settings}
FULL_PERIOD, REST_DAY_ROLLOVER = SETTINGS["full_period"], SETTINGS["rest_day_rollover"]
CERTIFICATE_TERM, LIST_EVIDENCE_AGE = SETTINGS["certificate_term"], SETTINGS["list_evidence_age"]

HEAD = "certflow-policy: 1\nscheme: cnca-itsms-2026\nsettings:\n"
ANSWER = "by: Chen Li, on: 2026-03-02"
CASE = "certflow: 1\ncase: demo\nacts: []\npolicy"


@pytest.fixture
def policy(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path.joinpath("policy.yaml").relative_to(tmp_path)

    def read(text):
        path.write_text(text, "utf-8")
        return read_policy(path, ITSMS)

    return read


def test_settings_are_settled_by_whom_on_which_day_and_why(policy):
    found = policy(
        f"{HEAD}  full_period: {{value: corresponding_day, {ANSWER}, reason: lenient}}\n"
        f"  rest_day_rollover: {{value: true, {ANSWER}}}\n"
        f"  certificate_term: {{value: 2, {ANSWER}}}\n"
        f"  list_evidence_age: {{value: 30, {ANSWER}}}\n"
    )
    assert found[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY
    assert (found[REST_DAY_ROLLOVER], found[CERTIFICATE_TERM], found[LIST_EVIDENCE_AGE]) == (True, 2, 30)
    assert found.settled["full_period"] == Settled(
        value=FullPeriod.CORRESPONDING_DAY, by="Chen Li", on=date(2026, 3, 2), reason="lenient"
    )


@pytest.mark.parametrize("nothing", ["none", "null", "~", ""])
def test_no_limit_is_a_value_where_it_is_the_default(policy, nothing):
    found = policy(f"{HEAD}  list_evidence_age: {{value: {nothing}, {ANSWER}}}\n")
    assert found[LIST_EVIDENCE_AGE] is None
    assert "list_evidence_age" in found.settled


@pytest.mark.parametrize("settings", ["", " {}", " ~"])
def test_no_settings_is_the_policy_of_the_scheme(policy, settings):
    assert policy(f"certflow-policy: 1\nsettings:{settings}\n").named() == {}


@pytest.mark.parametrize(
    ("text", "mistakes", "en", "zh"),
    [
        pytest.param("full_perod: {}", [(4, "settings.full_perod")], "did you mean full_period?", "没有这项政策设置；是否为 full_period？", id="unknown"),
        pytest.param(f"field: {{value: qms, {ANSWER}}}", [(4, "settings.field")],
                     "given by the rule (client notice F101-5, rev. 0, scope of application), so no body settles it; leave it out",
                     "由规则规定（客户须知F101-5（第0版）适用范围），机构不得另定；请删去该项", id="given by the rule"),
        pytest.param("zzz: {}", [(4, "settings.zzz")], "certflow policies lists the settings", "现有政策设置见 certflow policies", id="like no other"),
        pytest.param(f"full_period: {{value: corresponding, {ANSWER}}}", [(4, "settings.full_period.value")],
                     "it takes day_after (", "corresponding_day（期限最后一日当日）；是否为 corresponding_day？", id="no choice"),
        pytest.param(f"rest_day_rollover: {{value: yes, {ANSWER}}}", [(4, "settings.rest_day_rollover.value")],
                     "it takes true, false", "true（是）、false（否）", id="no truth value"),
        pytest.param(f"certificate_term: {{value: three, {ANSWER}}}", [(4, "settings.certificate_term.value")],
                     "whole numbers from 0 (years)", "0 或正整数（年）", id="no number"),
        pytest.param(f"certificate_term: {{value: {'9' * 5000}, {ANSWER}}}", [(4, "settings.certificate_term.value")],
                     "whole numbers", "正整数", id="a number of 5,000 digits"),
        pytest.param(f"certificate_term: {{value: , {ANSWER}}}", [(4, "settings.certificate_term.value")], "missing", "缺少此项", id="empty value"),
        pytest.param(f"full_period: {{{ANSWER}}}", [(4, "settings.full_period.value")], "it takes day_after", "可填：day_after", id="no value"),
        pytest.param("full_period: {value: day_after, on: 2026-03-02}", [(4, "settings.full_period.by")], "who settled it", "由谁确定", id="by nobody"),
        pytest.param("full_period: {value: day_after, by: Chen Li}", [(4, "settings.full_period.on")], "the day it was settled", "确定日期", id="on no day"),
        pytest.param("full_period: {value: day_after, by: Chen Li,\n   on: 2026-02-30}", [(5, "settings.full_period.on")], "no such day", "不是有效日期", id="no such day"),
        pytest.param(f"full_period: {{value: day_after, {ANSWER}, why: x}}", [(4, "settings.full_period.why")], "unknown key", "没有这个键", id="unknown key"),
        pytest.param("full_period: day_after", [(4, "settings.full_period")], "a mapping belongs here", "此处应为键值组", id="a mere value"),
        pytest.param(f"full_period: {{value: [day_after], {ANSWER}}}", [(4, "settings.full_period.value")], "a list stands", "而非列表", id="a list"),
    ],
)  # fmt: skip
def test_mistakes_of_settings(policy, judge, text, mistakes, en, zh):
    with pytest.raises(CaseFileError) as caught:
        policy(f"{HEAD}  {text}\n")
    assert judge(caught.value) == mistakes
    assert en in caught.value.en
    assert zh in caught.value.zh


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("settings: {}\n", [(1, "certflow-policy")]),
        ("certflow-policy: 7\n", [(1, "certflow-policy")]),
        ("certflow-policy: 1\nscheme: other-2026\nsettings: {}\n", [(2, "scheme")]),
        ("certflow-policy: 1\n", [(1, "settings")]),
        ("certflow-policy: 1\nsettings: []\n", [(2, "settings")]),
        ("certflow-policy: 1\nsettings: {}\nnotes: x\n", [(3, "notes")]),
        ("- x\n", [(1, "")]),
    ],
)
def test_mistakes_of_a_policy_file(policy, judge, text, mistakes):
    with pytest.raises(CaseFileError) as caught:
        policy(text)
    assert judge(caught.value) == mistakes


def test_a_policy_within_the_case_file():
    found = read_case_text(f"{CASE}:\n  certificate_term: {{value: 2, {ANSWER}}}\n")
    assert found.policy[CERTIFICATE_TERM] == 2
    assert found.run().policy is found.policy


def test_mistakes_of_a_policy_within_the_case_file(refused):
    assert refused(f"{CASE}:\n  certificate_term: {{value: x, {ANSWER}}}\n") == [(5, "policy.certificate_term.value")]
    assert refused(f"{CASE}: []\n") == [(4, "policy")]


def test_a_policy_beside_the_case_file(tmp_path):
    (tmp_path / "cases").mkdir()
    path = tmp_path / "cases" / "case.yaml"
    path.write_text(f"{CASE}: ../body.json\n")
    (tmp_path / "body.json").write_text(
        '{"certflow-policy": 1, "settings": {"certificate_term": {"value": 2, "by": "Chen Li", "on": "2026-03-02"}}}'
    )
    assert read_case(path).policy[CERTIFICATE_TERM] == 2
    assert read_case_text(path.read_text(), beside=path.parent).policy[CERTIFICATE_TERM] == 2


def test_mistakes_of_both_files_are_told_together(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path.joinpath("case.yaml").relative_to(tmp_path)
    path.write_text(f"{CASE}: body.yaml\nuntil: soon\n")
    path.with_name("body.yaml").write_text("certflow-policy: 1\nsettings:\n  zzz: {}\n")
    with pytest.raises(CaseFileError) as caught:
        read_case(path)
    first, second = caught.value.problems
    assert first[0].startswith("case.yaml:5: until: ")
    assert second[0].startswith("body.yaml:3: settings.zzz: ")
    assert second[1].startswith("body.yaml:3: settings.zzz：")


def test_a_policy_file_that_is_missing_is_a_mistake_of_the_case_file(tmp_path, judge):
    path = tmp_path / "case.yaml"
    path.write_text(f"{CASE}: body.yaml\n")
    with pytest.raises(CaseFileError, match=r"body\.yaml: there is no such file") as caught:
        read_case(path)
    assert judge(caught.value) == [(4, "policy")]


@pytest.mark.parametrize("path", ["/etc/policy.yaml", "'C:\\policy.yaml'", "body.yaml"])
def test_a_text_reads_no_file_it_was_not_given(refused, path):
    assert refused(f"{CASE}: {path}\n") == [(4, "policy")]


def test_a_missing_policy_file(tmp_path):
    with pytest.raises(CaseFileError, match="there is no such file"):
        read_policy(tmp_path / "none.yaml", ITSMS)


def test_an_absolute_path_is_refused(tmp_path):
    path = tmp_path / "case.yaml"
    (tmp_path / "body.yaml").write_text("certflow-policy: 1\nsettings: {}\n")
    path.write_text(f"{CASE}: {tmp_path / 'body.yaml'}\n")
    with pytest.raises(CaseFileError, match="absolute path"):
        read_case(path)
