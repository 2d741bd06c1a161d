"""What a lifecycle gives to those who extend it."""

import pytest

from certflow import UnknownTransitionError
from certflow.schemes.itsms import CERTIFICATION


def test_an_act_is_found_by_its_id():
    assert CERTIFICATION.act("reapply").id == "reapply"


def test_a_misspelt_act_is_told_with_what_is_near():
    with pytest.raises(UnknownTransitionError, match=r"'to_decison'; did you mean to_decision\?"):
        CERTIFICATION.act("to_decison")


def test_a_state_is_found_by_its_id_or_is_no_key():
    assert CERTIFICATION.state("granted").title.render("zh") == "证书有效"
    with pytest.raises(KeyError):
        CERTIFICATION.state("grantd")
