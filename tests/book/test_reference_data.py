"""The lifecycles, the settings and the readings, as the book tells them."""

from datetime import date

import pytest

from certflow import ITSMS
from certflow.book.interpretations import readings
from certflow.book.lifecycles import moves
from certflow.book.settings import By, standings
from certflow.engine.diagram import diagram_of


@pytest.mark.parametrize("lifecycle", ITSMS.lifecycles, ids=lambda lifecycle: lifecycle.id)
def test_the_table_beside_a_picture_holds_every_act_and_where_it_leads(lifecycle):
    told = {(move.act.en, move.target.en if move.target else None): move.sources for move in moves(_panel(lifecycle))}
    for act in lifecycle.transitions:
        sources = told[act.title.en, act.target.title.en if act.target else None]
        for state in () if act.opens else act.sources:
            assert state.title.zh in sources.render("zh")


def _panel(lifecycle):
    return diagram_of(ITSMS, lifecycle.id).panels[0]


def test_an_act_that_is_drawn_from_several_states_names_each():
    suspended = next(move for move in moves(_panel(ITSMS.by_id["certification"])) if move.act.en.startswith("Revoke"))
    assert suspended.sources.render("en") == "certificate valid or certificate suspended"
    assert suspended.target.en == "certificate revoked"


def test_a_setting_tells_by_whom_it_stands_where_it_does():
    policy = ITSMS.policy().settle("Chen Li", date(2026, 3, 2), "agreed", full_period="corresponding_day")
    told = {each.setting.id: each for each in standings(policy)}
    own = told["full_period"]
    assert (own.by, own.settled.by, own.settled.reason) == (By.BODY, "Chen Li", "agreed")
    assert own.value.en != own.default.en
    assert own.value in own.choices
    assert told["public_information_age"].by is By.NOBODY
    assert told["public_information_age"].value.render("zh") == "尚未确定"
    assert told["certificate_term"].by is By.DEFAULT
    assert told["certificate_term"].value.render("zh") == "3年"
    assert told["field"].by is By.RULE
    assert told["field"].choices == ()


def test_a_reading_names_the_settings_by_which_a_body_may_read_otherwise():
    told = {each.of.id: each for each in readings(ITSMS)}
    assert len(told) == len(ITSMS.interpretations)
    assert any(each.settings for each in told.values())
