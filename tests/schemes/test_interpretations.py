"""Where the languages differ or the notice contradicts itself, the scheme says so and how it reads the passage."""

import json
import re

import pytest
from attrs import evolve

from certflow import ITSMS
from certflow.cli.app import run_app

READ = {each.id: each for each in ITSMS.interpretations}
SETTINGS = {setting.id for setting in ITSMS.settings}
# Section 5 of the requirements, clause by clause; the last from section 4.
LISTED = [
    "edition_year",
    "name_of_the_rule",
    "quality_management_system",
    "service_or_contract",
    "words_for_cancelling",
    "cancelled_twice",
    "revoked_after_suspension",
    "full_period",
    "lawful_subject",
    "two_lists",
    "stop_order",
    "after_a_stop_order",
    "licences_where_applicable",
    "work_from_abroad",
    "who_is_absent",
    "which_meeting",
    "undertaking_to_terminate",
    "accepting_the_notice",
    "who_the_client_is",
    "part_or_supplement",
    "binding_from",
    "quoted_clause",
    "risk_and_loss",
    "prevailing_language",
    "in_time",
]


def test_every_difference_that_the_requirements_list_is_read_and_no_other():
    assert READ.keys() == {*LISTED}


@pytest.mark.parametrize("name", LISTED)
def test_an_interpretation_says_where_what_how_and_why_in_both_languages(name):
    each = READ[name]

    for text in (each.where, each.differs, each.reading, each.why):
        assert text.render("en")
        assert re.search("[\u4e00-\u9fff]", text.render("zh"))


@pytest.mark.parametrize("name", LISTED)
def test_an_interpretation_names_settings_that_there_are_and_rows_that_there_are(name):
    assert {*READ[name].settings} <= SETTINGS
    assert READ[name].rows
    assert {*READ[name].rows} <= {f"N{n:02}" for n in range(1, 44)}


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("full_period", "full_period"),
        ("revoked_after_suspension", "revoked_during_suspension"),
        ("which_meeting", "meetings_missed"),
        ("accepting_the_notice", "other_confirmation"),
    ],
)
def test_where_a_body_may_read_it_otherwise_the_setting_is_named(name, setting):
    assert setting in READ[name].settings


def test_a_derived_scheme_takes_another_reading_by_its_id_and_adds_its_own():
    strict = evolve(READ["in_time"], rows=("N36",))
    own = evolve(READ["in_time"], id="of_our_own")
    derived = ITSMS.extend("acme-1", interpretations=(strict, own))

    assert [each.id for each in derived.interpretations] == [*READ, "of_our_own"]
    assert strict in derived.interpretations
    assert READ["in_time"] not in derived.interpretations


@pytest.mark.parametrize(
    ("lang", "shown"), [("zh", "理解：两种语言不一致的，以中文为准"), ("en", "the Chinese governs")]
)
def test_the_command_prints_all_of_them(lang, shown, capsys):
    assert run_app(["interpretations", "--lang", lang]) == 0
    out = capsys.readouterr().out
    assert shown in out
    assert out.count("歧义：" if lang == "zh" else "differs: ") == len(READ)
    assert out.count("政策设置：" if lang == "zh" else "setting: ") == sum(len(each.settings) for each in READ.values())


def test_the_command_prints_json_with_the_documented_keys(capsys):
    assert run_app(["interpretations", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["interpretation"] for each in told] == [*READ]
    assert {frozenset(each) for each in told} == {
        frozenset({"interpretation", "where", "differs", "reading", "why", "rows", "settings"})
    }
