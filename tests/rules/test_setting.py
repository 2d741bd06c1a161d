"""Settings, and the policy that settles them."""

from datetime import date

import pytest
from attrs import evolve, frozen

from certflow import (
    ITSMS,
    START,
    UNSETTLED,
    Case,
    Choice,
    Clause,
    FixedSettingError,
    Layer,
    Lifecycle,
    Policy,
    Request,
    Scheme,
    Setting,
    SettingValueError,
    Settled,
    State,
    Text,
    Transition,
    UnknownSettingError,
    UnsettledError,
    fact,
    met,
)
from certflow.schemes.periods import FULL_PERIOD, FullPeriod

DAY = date(2026, 9, 1)
CLAUSE = Clause(Layer.PRODUCT, Text("x", "x"), "1", Text("x", "x"))
TITLE = Text("How many reviewers", "评审人数")


class Shade(Choice):
    LIGHT = "light", "a light one", "浅"
    DARK = "dark", "a dark one", "深"


def setting(takes, default, unit=None):
    return Setting(
        id="s", title=TITLE, clause=CLAUSE, reason=Text("why", "理由"), takes=takes, default=default, unit=unit
    )


FLAG = setting(bool, default=False)
COUNT = setting(int, 3, Text("months", "个月"))
MAYBE = setting(int, None, Text("days", "天"))
SHADE = setting(Shade, Shade.LIGHT)


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [
        (FLAG, "true", True),
        (FLAG, "False", False),
        (COUNT, "0", 0),
        (COUNT, "12", 12),
        (MAYBE, "none", None),
        (MAYBE, "None", None),
        (MAYBE, "30", 30),
        (SHADE, "dark", Shade.DARK),
    ],
)
def test_a_setting_is_read_from_the_words_of_a_file(key, words, value):
    assert key.parse(words) == value
    assert type(key.parse(words)) is type(value)


@pytest.mark.parametrize(
    ("key", "words", "accepts"),
    [
        (FLAG, "yes", "true, false"),
        (FLAG, "1", "true, false"),
        (FLAG, "", "true, false"),
        (COUNT, "-1", "0, 1, 2 …"),
        (COUNT, "3.5", "0, 1, 2 …"),
        (COUNT, "true", "0, 1, 2 …"),
        (COUNT, "³", "0, 1, 2 …"),
        (COUNT, "none", "0, 1, 2 …"),
        (MAYBE, "never", "0, 1, 2 …, none"),
        (SHADE, "DARK", "light, dark"),
        (SHADE, "none", "light, dark"),
    ],
)
def test_words_that_a_setting_does_not_take_are_answered_with_those_it_takes(key, words, accepts):
    with pytest.raises(SettingValueError) as error:
        key.parse(words)

    assert key.accepts() == accepts
    assert error.value.takes == accepts
    for message in (error.value.en, error.value.zh):
        assert accepts in message


def test_a_number_too_long_to_read_is_a_value_it_does_not_take():
    with pytest.raises(SettingValueError):
        COUNT.parse("9" * 5000)


@pytest.mark.parametrize(
    ("key", "value"),
    [(FLAG, 1), (FLAG, "true"), (FLAG, None), (COUNT, True), (COUNT, -1), (COUNT, 1.0), (COUNT, "3"), (COUNT, None),
     (MAYBE, True), (SHADE, "grey"), (SHADE, None), (SHADE, FullPeriod.DAY_AFTER)],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused(key, value):
    with pytest.raises(SettingValueError):
        key.check(value)


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        (FLAG, True, True),
        (COUNT, 0, 0),
        (MAYBE, None, None),
        (SHADE, "dark", Shade.DARK),
        (SHADE, Shade.DARK, Shade.DARK),
    ],
)
def test_a_value_is_kept_as_the_setting_takes_it(key, value, kept):
    assert key.check(value) is kept


@pytest.mark.parametrize(
    ("key", "value", "en", "zh"),
    [
        (FLAG, True, "yes", "是"),
        (FLAG, False, "no", "否"),
        (COUNT, 6, "6 months", "6个月"),
        (COUNT, 1, "1 month", "1个月"),
        (MAYBE, None, "none", "无"),
        (SHADE, Shade.DARK, "a dark one", "深"),
        (COUNT, UNSETTLED, "not settled", "尚未确定"),
    ],
)
def test_a_value_reads_as_an_officer_reads_it(key, value, en, zh):
    assert (key.describe(value).render("en"), key.describe(value).render("zh")) == (en, zh)


def test_settling_returns_a_new_policy_and_leaves_the_old():
    before = ITSMS.policy()
    after = before.settle("Chen Li", DAY, "strict", full_period="corresponding_day")

    assert before[FULL_PERIOD] is FullPeriod.DAY_AFTER
    assert after[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY
    assert before.named() == {}
    assert after.named() == {"full_period": FullPeriod.CORRESPONDING_DAY}


def test_a_settled_policy_says_who_settled_it_when_and_why():
    policy = ITSMS.policy().settle("Chen Li", DAY, "strict", longest_suspension=3)
    again = policy.settle("Wu Min", DAY, whose_record="every_entity")

    assert again.settled["longest_suspension"] == Settled(value=3, by="Chen Li", on=DAY, reason="strict")
    assert again.settled["whose_record"].by == "Wu Min"


def test_settling_again_takes_the_place_of_the_old_answer():
    policy = ITSMS.policy().settle("Chen Li", DAY, longest_suspension=3).settle("Wu Min", DAY, longest_suspension=4)

    assert policy.named() == {"longest_suspension": 4}


@pytest.mark.parametrize("settle", [
    lambda: ITSMS.policy().settle("Chen Li", DAY, full_perod="day_after"),
    lambda: Policy(ITSMS.settings, {"full_perod": Settled(value="day_after", by="Chen Li", on=DAY)}),
])  # fmt: skip
def test_an_unknown_setting_names_those_that_look_alike(settle):
    with pytest.raises(UnknownSettingError, match=r"'full_perod'; did you mean full_period\?") as error:
        settle()

    assert error.value.near == ("full_period",)
    assert "full_period" in error.value.zh


def test_a_setting_of_another_scheme_is_unknown():
    with pytest.raises(UnknownSettingError):
        _ = ITSMS.policy()[FLAG]


def test_a_value_it_does_not_take_is_refused_when_settling():
    with pytest.raises(SettingValueError, match="longest_suspension"):
        ITSMS.policy().settle("Chen Li", DAY, longest_suspension="long")


def test_a_policy_built_from_plain_words_reads_as_if_settled():
    policy = Policy(ITSMS.settings, {"full_period": Settled(value="corresponding_day", by="Chen Li", on=DAY)})

    assert policy[FULL_PERIOD] is FullPeriod.CORRESPONDING_DAY


@frozen(kw_only=True)
class Review:
    by: str | None = fact("who reviewed", "评审人")


REVIEWERS = Setting(
    id="reviewers", title=TITLE, clause=CLAUSE, reason=Text("nobody said", "未规定"), takes=int, default=UNSETTLED
)


def enough(case, review):
    return met(Text("{n} reviewers", "{n}名评审人", n=case.policy[REVIEWERS]))


def tiny():
    from certflow import Guard  # noqa: PLC0415 - read beside its use

    done = State("done", Text("done", "完成"), final=True)
    act = Transition[Review](
        "review", START, done, title=Text("Review", "评审"), clause=CLAUSE, takes=Review,
        guards=(Guard(CLAUSE, Text("Enough reviewers", "评审人足够"), enough),),
    )  # fmt: skip
    cycle = Lifecycle("review", "R", Text("review", "评审"), (done,), (act,))
    return Scheme(
        id="tiny", title=Text("tiny", "小"), edition=CLAUSE, main="review", lifecycles=(cycle,), settings=(REVIEWERS,)
    )


def test_what_nobody_has_settled_leaves_the_verdict_undetermined_and_is_named():
    _, verdict = Case.new("x", tiny()).advance(Request("review", DAY, Review(by="Chen Li")))

    (judgement,) = verdict.in_the_way
    assert not verdict.permitted
    assert judgement.finding.on(DAY) == "undetermined"
    assert judgement.finding.because.render("en") == "nobody has settled the policy 'How many reviewers' (reviewers)"
    assert judgement.finding.because.render("zh") == "政策设置“评审人数”（reviewers）尚未确定"


def test_once_settled_the_same_request_is_permitted():
    policy = tiny().policy().settle("Chen Li", DAY, reviewers=2)
    _, verdict = Case.new("x", tiny(), Policy(policy.settings, policy.settled)).advance(
        Request("review", DAY, Review())
    )

    assert verdict.permitted
    assert verdict.policy.named() == {"reviewers": 2}


def test_reading_what_nobody_has_settled_outside_a_case_is_an_error():
    with pytest.raises(UnsettledError, match="How many reviewers") as caught:
        _ = tiny().policy()[REVIEWERS]

    assert "(reviewers): settle it in the policy" in caught.value.en
    assert "（reviewers）尚未确定：请在" in caught.value.zh


def test_what_the_rule_gives_is_read_as_a_setting_and_settled_by_nobody():
    given = evolve(setting(Text, Text("shade", "色")), fixed=True)
    policy = Policy((given,))

    assert policy[given].render("zh") == "色"
    with pytest.raises(FixedSettingError) as error:
        policy.settle("Chen Li", DAY, s="another")
    assert error.value.en == (
        "setting 's' is given by the rule (x, 1), so no body settles it: leave it out; another rule is a scheme of its own, "
        "whose extend(settings=…) replaces it"
    )
    assert error.value.zh == (
        "政策设置“s”由规则规定（x 1），机构不得另定：请删去该项；适用其他规则的，请另立方案，以 extend(settings=…) 替换"
    )
    assert isinstance(error.value, ValueError)


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [(True, "yes", "是"), (Shade.DARK, "a dark one", "深"), (DAY, "1 September 2026", "2026年9月1日")],
)
def test_a_fixed_value_reads_as_a_settled_one_and_takes_no_words(value, en, zh):
    given = evolve(setting(type(value), value), fixed=True)

    assert (given.describe(value).render("en"), given.describe(value).render("zh")) == (en, zh)
    assert given.accepts() == ""


def test_another_scheme_replaces_what_the_rule_gives():
    given = evolve(FLAG, fixed=True)
    open_again = Policy((evolve(given, default=UNSETTLED, fixed=False),))

    assert Policy((evolve(given, default=True),))[given] is True
    with pytest.raises(UnsettledError):
        open_again[given]
    assert open_again.settle("Chen Li", DAY, s=True)[given] is True
