"""What the body makes public: complete, stale, not applicable, and from when until when."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, UNSETTLED, Outcome
from certflow.schemes.itsms import Publication, Topic, public_information
from certflow.schemes.itsms.public_information import PUBLIC_CLAUSES, PUBLIC_INFORMATION_AGE

CHECKED = date(2026, 8, 3)
TOLD = Publication(address="https://www.example.org", owner="Shen Yan", checked_on=CHECKED)
ALL = dict.fromkeys(Topic, TOLD)
LONG = ITSMS.policy().settle("Chen Li", CHECKED, public_information_age=30)


def found(topic, publication, policy=LONG):
    whole = public_information(policy, {**ALL, topic: publication})
    return whole, whole.parts[list(Topic).index(topic)]


def test_the_ten_topics_stand_in_the_clause_register_in_their_order():
    numbers = [citation.clause.number for citation in ITSMS.register() if citation.clause.number.startswith("P(")]

    assert numbers == [f"P({place})" for place in range(1, 11)]
    assert [PUBLIC_CLAUSES[topic].number for topic in Topic] == numbers
    assert all(clause.rows == ("N40",) for clause in PUBLIC_CLAUSES.values())


@pytest.mark.parametrize("age", [0, 1, 30])
def test_a_check_counts_through_its_last_day_and_no_longer(age):
    policy = ITSMS.policy().settle("Chen Li", CHECKED, public_information_age=age)
    whole = public_information(policy, ALL)

    assert whole.met.spans == ((CHECKED, CHECKED + timedelta(days=age)),)
    assert whole.on(CHECKED - timedelta(days=1)) is Outcome.UNDETERMINED
    assert whole.on(CHECKED + timedelta(days=age + 1)) is Outcome.UNMET


def test_an_age_beyond_the_calendar_has_no_end():
    policy = ITSMS.policy().settle("Chen Li", CHECKED, public_information_age=999_999_999)

    assert public_information(policy, ALL).met.last_from(CHECKED) is None


def test_no_text_gives_an_age_and_none_is_presumed():
    assert PUBLIC_INFORMATION_AGE.default is UNSETTLED
    whole = public_information(ITSMS.policy(), ALL)

    assert whole.on(CHECKED) is Outcome.MET
    assert whole.on(CHECKED + timedelta(days=1)) is Outcome.UNDETERMINED
    assert "尚未确定" in whole.leaves(CHECKED + timedelta(days=1))[0].because.render("zh")


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize(
    ("field", "gap"), [("address", "查询地址"), ("owner", "责任人"), ("checked_on", "最近核对日期")]
)
def test_what_is_missing_of_a_topic_is_named_with_its_clause(topic, field, gap):
    whole, part = found(topic, evolve(TOLD, **{field: None}))
    (leaf,) = whole.leaves(CHECKED)

    assert whole.on(CHECKED) is part.on(CHECKED) is Outcome.UNDETERMINED
    assert leaf.because.render("zh") == f"缺：{gap}"
    assert leaf.clause is PUBLIC_CLAUSES[topic]


def test_a_blank_is_as_good_as_nothing():
    _, part = found(Topic.FEES, evolve(TOLD, address="  ", owner=""))

    assert str(part.leaves(CHECKED)[0].because) == "missing: where it can be consulted and who is responsible for it"


def test_missing_and_stale_are_told_apart_and_together():
    late = CHECKED + timedelta(days=31)
    _, missing = found(Topic.FEES, evolve(TOLD, owner=None, checked_on=late))
    _, stale = found(Topic.FEES, TOLD)
    _, both = found(Topic.FEES, evolve(TOLD, owner=None))

    assert (missing.on(late), stale.on(late), both.on(late)) == (
        Outcome.UNDETERMINED, Outcome.UNMET, Outcome.UNMET,
    )  # fmt: skip
    assert [str(leaf.because) for leaf in both.leaves(late)] == [
        "missing: who is responsible for it",
        "checked on 3 August 2026; stale after 2 September 2026",
    ]


@pytest.mark.parametrize("topic", Topic)
def test_only_the_transition_to_new_editions_may_be_declared_not_to_apply(topic):
    _, part = found(topic, Publication(not_applicable="none is coming"))

    wanted = Outcome.NOT_APPLICABLE if topic is Topic.NEW_EDITIONS else Outcome.UNMET
    assert part.on(CHECKED) is wanted
    assert "none is coming" in str(part.because)


@pytest.mark.parametrize("reason", ["", "   "])
def test_not_applicable_without_a_reason_says_nothing(reason):
    _, part = found(Topic.NEW_EDITIONS, Publication(not_applicable=reason))

    assert part.on(CHECKED) is Outcome.UNDETERMINED
