"""What names an act names the one that took its place, so that nobody reads an old title."""

import pytest
from attrs import evolve

from certflow import ITSMS, Text

NEW = Text("as the handbook calls it", "手册所称事项")


def links(scheme):
    return [
        *(act for link in scheme.consequences for act in (link.after, link.then)),
        *(reversal.after for reversal in scheme.reversals),
        *(duty.by for duty in scheme.duties),
    ]


@pytest.mark.parametrize("act", sorted({act.id for act in links(ITSMS)}))
def test_a_link_names_the_act_of_the_new_scheme(act):
    homes = [home.extend(transitions=(evolve(home.act(act), title=NEW),)) for home in ITSMS.homes[act]]
    child = ITSMS.extend("child", *homes)

    listed = [transition for _, transition in child.transitions()]
    assert all(any(each is transition for transition in listed) for each in links(child))
    assert {each.title.en for each in links(child) if each.id == act} == {NEW.en}
    assert NEW.en not in {each.title.en for each in links(ITSMS)}


def test_what_names_no_act_that_changed_is_the_very_same():
    child = ITSMS.extend("child")
    assert all(one is other for one, other in zip(child.duties, ITSMS.duties, strict=True))
    assert all(one is other for one, other in zip(child.consequences, ITSMS.consequences, strict=True))
