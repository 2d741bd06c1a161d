"""Who is meant by the sentences on applications: the company, the body, or somebody by name."""

from __future__ import annotations

from certflow.bdd.world import World

__all__ = ["EN", "OTHERS_ALONE", "SAME", "ZH", "add", "name_of"]

EN = r"(?:the )?(?P<who>company|body|[A-Z]\w+(?: [A-Z]\w+)*)"
ZH = r"(?P<who>该公司|认证机构|[^\W\d]+(?:公司|部))"
SAME = ("company", "该公司")
OTHERS_ALONE = "others_alone"
"""Said of an application whose system does not cover the applicant itself."""


def name_of(world: World, who: str) -> str:
    """The organisation meant; the first one named is the one the scenario is about."""
    if who in SAME:
        return world.organisation
    world.organisation = world.organisation or who
    return who


def add(world: World, name: str, value: object) -> None:
    """Say one more value of a field that holds several."""
    world.said[name] = (*world.said.get(name, ()), value)
