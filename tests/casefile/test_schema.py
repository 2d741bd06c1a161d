"""The JSON Schema of case and policy files."""

import json
import re

import pytest
import yaml
from attrs import evolve, frozen
from jsonschema import Draft202012Validator

from certflow import ITSMS, CaseFileError, label_of
from certflow.casefile import case_schema, policy_schema, read_case_text, template
from certflow.schemes.itsms.application import REJECT, Rejection
from certflow.schemes.itsms.documents import Application
from certflow.schemes.itsms.scheme import CERTIFICATION

SCHEMA = case_schema(ITSMS)
CASE = Draft202012Validator(SCHEMA)
POLICY = Draft202012Validator(policy_schema(ITSMS))


class Editor(yaml.SafeLoader):
    """YAML as an editor reads it (1.2): days and `on` stay texts."""


Editor.yaml_implicit_resolvers = {}
Editor.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(?:~|null|)$"), [*"~n", ""])
Editor.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(?:true|false)$"), [*"tf"])
Editor.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[0-9]+$"), [*"0123456789"])


def case(**act):
    return {"certflow": 1, "case": "demo", "acts": [{"on": "2026-09-01", "do": "submit", **act}]}


def accepted(value):
    """Whether the schema accepts it, which the reader has to, too."""
    fits = CASE.is_valid(value)
    try:
        read_case_text(json.dumps(value), "case.json")
    except CaseFileError:
        assert not fits
    else:
        assert fits
    return fits


def test_the_schemas_are_schemas():
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator.check_schema(policy_schema(ITSMS))
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_template_fits(lang):
    assert list(CASE.iter_errors(yaml.load(template(ITSMS, lang), Loader=Editor))) == []  # noqa: S506 - a safe loader


@pytest.mark.parametrize(
    "act",
    [
        {},
        {"with": None},
        {"with": {"scope": "x", "headcount": 85, "operating_since": "2026-03-01", "outsourced": [], "sites": None}},
        {"with": {"list_checks": [{"list": "credit_china", "result": None}]}},
        {"do": "plan_audit", "track": "A1", "by": "Shen Yan", "key": "plan", "with": {"team": ["He Jun"]}},
        {"do": "back_to_audit", "with": {}},
    ],
)
def test_acts_that_fit(act):
    assert accepted(case(**act))


@pytest.mark.parametrize(
    "act",
    [
        {"bye": "x"},
        {"on": None},
        {"on": "1 September 2026"},
        {"do": "submt"},
        {"do": "expire"},
        {"with": {"team": ["He Jun"]}},
        {"with": {"aplicant": "x"}},
        {"with": {"headcount": "many"}},
        {"with": {"list_checks": [{"list": "zzz"}]}},
        {"with": {"subject": {"holdr": "x"}}},
        {"with": {"sites": ["x"]}},
        {"do": "back_to_audit", "with": {"scope": "x"}},
        {"of": "x", "reason": "y"},
        {"do": "correct"},
    ],
)
def test_acts_that_do_not_fit(act):
    assert not accepted(case(**act))


@pytest.mark.parametrize(
    "head",
    [
        {"certflow": 2},
        {"case": None},
        {"acts": None},
        {"acts": {}},
        {"clinet": "x"},
        {"scheme": "zzz"},
        {"until": "soon"},
        {"policy": []},
    ],
)
def test_heads_that_do_not_fit(head):
    assert not accepted({**case(), **head})


def test_corrections_and_policies_fit():
    whole = case(key="first")
    whole["acts"].append({"on": "2026-09-02", "do": "correct", "of": "first", "reason": "x", "with": {"scope": "y"}})
    whole["acts"].append({"on": "2026-09-02", "do": "correct", "of": 1, "reason": "x"})
    whole["policy"] = {"certificate_term": {"value": 2, "by": "Chen Li", "on": "2026-03-02"}}
    assert accepted(whole)
    whole["acts"][1]["track"] = "C1"
    assert not accepted(whole)


@pytest.mark.parametrize(
    ("value", "fits"),
    [("corresponding_day", True), ("corresponding", False), (None, False), (True, False)],
)
def test_a_policy_file(value, fits):
    answer = {"value": value, "by": "Chen Li", "on": "2026-03-02"}
    whole = {"certflow-policy": 1, "scheme": ITSMS.id, "settings": {"full_period": answer}}
    assert POLICY.is_valid(whole) is fits
    assert not POLICY.is_valid({**whole, "settings": {"full_perod": answer}})
    assert not POLICY.is_valid({**whole, "settings": {"full_period": {"value": value, "by": "Chen Li"}}})
    assert not POLICY.is_valid({"settings": {}})


def test_no_limit_fits_only_where_it_is_a_value():
    answer = {"value": "none", "by": "Chen Li", "on": "2026-03-02"}
    assert POLICY.is_valid({"certflow-policy": 1, "settings": {"list_evidence_age": answer}})
    assert not POLICY.is_valid({"certflow-policy": 1, "settings": {"certificate_term": answer}})


def test_fields_carry_their_labels_in_both_languages():
    label = label_of(Application, "headcount")
    assert SCHEMA["$defs"]["Application"]["properties"]["headcount"]["description"] == f"{label.en} / {label.zh}"
    assert SCHEMA["$defs"]["Application"]["additionalProperties"] is False
    for definition in SCHEMA["$defs"].values():
        for entry in definition["properties"].values():
            assert " / " in entry.get("description", " / ")


@frozen(kw_only=True)
class Acceptance(Rejection):
    """Of the name of another class."""

    shelf: str


def test_two_classes_of_one_name_are_told_apart():
    reject = evolve(REJECT, takes=Acceptance)
    scheme = ITSMS.extend("further-itsms-2026", CERTIFICATION.extend(transitions=(reject,)))
    schema = case_schema(scheme)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    head = {"certflow": 1, "case": "demo", "scheme": scheme.id}
    for do, facts, fits in (
        ("reject", {"shelf": "A"}, True),
        ("reject", {"list_checks": []}, False),
        ("reject", {"reasons": "x"}, False),
        ("accept", {"shelf": "A"}, False),
        ("accept", {"list_checks": []}, True),
    ):
        assert validator.is_valid({**head, "acts": [{"on": "2026-09-01", "do": do, "with": facts}]}) is fits
