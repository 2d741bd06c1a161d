"""Every scenario in both languages, with the kit's steps and one of our own."""

from datetime import date, timedelta

import pytest
from pytest_bdd import scenarios

from acme_certification import ACME
from certflow.bdd.world import DAY, World, step

scenarios("en", "zh-CN")

COURSE = (
    (20, "submit"),
    (18, "accept"),
    (16, "conclude"),
    (15, "plan_audit"),
    (13, "hold_stage_1"),
    (10, "hold_stage_2"),
    (4, "record_meeting"),
    (3, "record_meeting"),
    (3, "close_audit"),
    (1, "pass_review"),
    (0, "grant"),
)


@pytest.fixture
def certflow_scheme():
    return ACME


@step(
    "given",
    rf"the certificate of (?P<who>[\w ]+) was granted on (?P<day>{DAY})",
    rf"(?P<who>\w+?)已于(?P<day>{DAY})获证",
)
def granted(world: World, who: str, day: date) -> None:
    """A certificate was granted under Acme's scheme, with papers in order.

    证书已按Acme的方案授予，材料齐备合规。
    """
    world.organisation = who
    for before, act in COURSE:
        on = day - timedelta(days=before)
        world.must(act, on, world.facts(act, on))
