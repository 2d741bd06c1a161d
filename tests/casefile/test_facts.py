"""Facts as a file states them, field by field."""

from datetime import date
from enum import StrEnum
from typing import Any

import pytest
from attrs import field, frozen
from attrs.validators import ge

from certflow import CaseFileError, fact
from certflow.casefile import read_case_text
from certflow.casefile.facts import record
from certflow.casefile.nodes import Node
from certflow.casefile.problems import Problems
from certflow.casefile.yamltext import read_yaml
from certflow.schemes.itsms.documents import Application, Document
from certflow.schemes.itsms.events import PriorCertificate, PriorSuspension
from certflow.schemes.itsms.list_check import ListCheck, ListResult, PublicList

HEAD = "certflow: 1\ncase: demo\nacts:\n- on: 2026-09-01\n  do: submit\n  with:\n"


class Colour(StrEnum):
    RED = "red"


@frozen(kw_only=True)
class Sample:
    must: str
    yes: bool | None = fact("whether", "是否")
    colour: Colour | None = None
    count: int = field(default=1, validator=ge(1))


def of(text: str, kind: type[Any]) -> Any:
    problems = Problems("facts.yaml")
    node: Node | None = read_yaml(text, problems)
    assert node is not None
    facts = record(node, "", kind, problems)
    problems.check()
    return facts


@pytest.mark.parametrize(
    ("facts", "key", "en", "zh"),
    [
        pytest.param("operating_since: 2026-02-30", "operating_since", "'2026-02-30': there is no such day",
                     "“2026-02-30”不是有效日期，请按“年-月-日”填写真实存在的日期（如 2026-03-01）", id="no such day"),
        pytest.param("operating_since: 2026-3-1", "operating_since", "write year-month-day", "请按“年-月-日”填写", id="short day"),
        pytest.param("operating_since: 2026年3月1日", "operating_since", "write year-month-day", "不是规范的日期", id="worded day"),
        pytest.param("operating_since: 2026-03-01T00:00:00", "operating_since", "write year-month-day", "不是规范的日期", id="time"),
        pytest.param("operating_since: ２０２６-03-01", "operating_since", "write year-month-day", "不是规范的日期", id="wide digits"),
        pytest.param("headcount: 85人", "headcount", "not a whole number", "“85人”不是整数", id="not a number"),
        pytest.param("headcount: -1", "headcount", "digits only", "请只填阿拉伯数字", id="negative"),
        pytest.param("headcount: 12:30", "headcount", "'12:30'", "“12:30”", id="no base 60"),
        pytest.param("headcount: 1e3", "headcount", "'1e3'", "“1e3”", id="no exponent"),
        pytest.param("headcount: " + "9" * 5000, "headcount", "9…'", "9…”", id="a number of 5,000 digits"),
        pytest.param("aplicant: x", "aplicant", "unknown key; did you mean applicant?", "没有这个键；是否为 applicant？", id="misspelt key"),
        pytest.param("zzz: x", "zzz", "known here: subject, licences", "此处可填：subject、licences", id="unknown key"),
        pytest.param("<<: {scope: x}", "<<", "unknown key", "没有这个键", id="merge key"),
        pytest.param("scope: [x]", "scope", "a list stands where a single value belongs", "而非列表", id="list for a text"),
        pytest.param("scope: {a: b}", "scope", "a mapping stands where", "而非键值组", id="mapping for a text"),
        pytest.param('scope: "a\\0b"', "scope", "U+0000", "U+0000", id="escaped control character"),
        pytest.param("outsourced: x", "outsourced", "write [] for none", "没有则填 []", id="text for a list"),
        pytest.param("outsourced: [x, ]\n    entities: {}", "entities", "a list belongs here", "此处应为列表", id="mapping for a list"),
        pytest.param("outsourced: [x, ~]", "outsourced[2]", "an empty item", "列表项为空", id="empty text in a list"),
        pytest.param("sites: [~]", "sites[1]", "an empty item", "列表项为空", id="empty mapping in a list"),
        pytest.param("sites: [x]", "sites[1]", "a mapping belongs here", "此处应为键值组", id="text in a list of mappings"),
        pytest.param("subject: x", "subject", "a mapping belongs here", "此处应为键值组", id="text for a mapping"),
        pytest.param("subject: {holder: x, valid_from: soon}", "subject.valid_from", "'soon'", "“soon”", id="nested"),
        pytest.param("list_checks: [{list: credit_chian}]", "list_checks[1].list", "did you mean credit_china?",
                     "credit_china（信用中国）；是否为 credit_china？", id="misspelt choice"),
        pytest.param("list_checks: [{list: 信用中国}]", "list_checks[1].list", None, "是否为 credit_china？", id="a choice by its label"),
        pytest.param("list_checks: [{result: zzz}]", "list_checks[1].result",
                     "choose one of: not_listed (not listed), listed (listed)", "not_listed（未列入）、listed（已列入）", id="choice"),
    ],
)  # fmt: skip
def test_mistakes_of_facts(facts, key, en, zh):
    with pytest.raises(CaseFileError) as caught:
        read_case_text(f"{HEAD}    {facts}\n", "case.yaml")
    [(english, chinese)] = caught.value.problems
    line = 8 if key == "entities" else 7
    assert english.startswith(f"case.yaml:{line}: acts[1].with.{key}: ")
    assert chinese.startswith(f"case.yaml:{line}: acts[1].with.{key}：")
    assert en is None or en in english
    assert zh in chinese


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines(refused):
    text = (
        HEAD
        + "    scope: [a]\n    headcount: many\n    subject:\n      holder: x\n      until: 2026-01-01\n    scope: b\n"
    )
    keys = ["scope", "headcount", "subject.until", "scope"]
    assert refused(text) == [(line, f"acts[1].with.{key}") for line, key in zip((7, 8, 11, 12), keys, strict=True)]


@pytest.mark.parametrize("nothing", ["", " ~", " null", " ''", ' "  "', " # a remark"])
def test_what_is_left_empty_is_not_on_file(nothing):
    assert of(f"scope:{nothing}\n", Application).scope is None


def test_words_stay_as_they_are_written():
    facts = of("scope: NO\naddress: 0012\nstandard: 12:30\napplicant: 'null'\nprovided_by: 是\n", Application)
    assert (facts.scope, facts.address, facts.standard, facts.applicant, facts.provided_by) == (
        "NO", "0012", "12:30", "null", "是",
    )  # fmt: skip


def test_a_text_may_run_over_lines():
    assert of("scope: |\n  operation\n  \tof IT services\n", Application).scope == "operation\n\tof IT services\n"


def test_every_kind_of_field_is_read():
    facts = of(
        "headcount: 085\noperating_since: 2026-02-28\noutsourced: []\nfurther_documents:\norganisation_and_duties:\n"
        "list_checks:\n- list: credit_china\n  checked_on: 2024-02-29\n  result: listed\n"
        "service_processes: {reference: F-02}\n"
        "prior_certificates:\n- suspensions:\n  - on: 2026-01-01\n",
        Application,
    )
    assert facts == Application(
        headcount=85,
        operating_since=date(2026, 2, 28),
        outsourced=(),
        list_checks=(ListCheck(list=PublicList.CREDIT_CHINA, checked_on=date(2024, 2, 29), result=ListResult.LISTED),),
        service_processes=Document(reference="F-02"),
        prior_certificates=(PriorCertificate(suspensions=(PriorSuspension(on=date(2026, 1, 1)),)),),
    )
    assert facts.further_documents == ()
    assert facts.licences is None


def test_an_alias_repeats_what_its_anchor_holds():
    facts = of("organisation_and_duties: &paper {reference: F-01}\nservice_processes: *paper\n", Application)
    assert facts.service_processes == facts.organisation_and_duties == Document(reference="F-01")


def test_truth_values_and_plain_enumerations():
    assert of("must: x\nyes: true\ncolour: red\n", Sample) == Sample(must="x", yes=True, colour=Colour.RED)
    assert of("must: x\nyes: false\n", Sample).yes is False


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("yes: true\n", 1, "must"),
        ("must:\n", 1, "must"),
        ("must: x\nyes: yes\n", 2, "yes"),
        ("must: x\ncolour: blue\n", 2, "colour"),
    ],
)
def test_mistakes_of_an_extension(judge, text, line, key):
    with pytest.raises(CaseFileError) as caught:
        of(text, Sample)
    assert judge(caught.value) == [(line, key)]


def test_a_class_may_refuse_its_facts():
    with pytest.raises(CaseFileError, match=r"facts\.yaml:1: these facts do not go together"):
        of("must: x\ncount: 0\n", Sample)
