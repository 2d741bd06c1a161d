"""Steps that any act shares: settling a policy, and what the verdict says.

任何方案通用的步骤：设定政策，以及判定的内容。
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from pytest_bdd.parser import Feature

from certflow.bdd.near import none_like
from certflow.bdd.world import DAY, World, step
from certflow.model.finding import Outcome
from certflow.model.text import Lang, Text
from certflow.rules.scheme import Scheme
from certflow.testing.building import ORGANISATION
from certflow.testing.facts import Samples

__all__ = ["world_of"]


_HAN = re.compile(r"[\u4e00-\u9fff]")
_LANGUAGE = pytest.StashKey[str]()


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Remember in which language the scenario is written."""
    request.node.stash[_LANGUAGE] = feature.language


def world_of(request: pytest.FixtureRequest, scheme: Scheme, samples: Samples) -> World:
    """The world of one scenario; its language is that of the feature file."""
    lang: Lang = "zh" if request.node.stash.get(_LANGUAGE, "en").startswith("zh") else "en"
    return World(scheme, lang, samples)


@step(
    "given",
    r"the body has settled “(?P<title>[^”]+)” as “(?P<value>[^”]+)”",
    r"认证机构已将“(?P<title>[^”]+)”定为“(?P<value>[^”]+)”",
)
def settled(world: World, title: str, value: str) -> None:
    """The body has settled a policy, named by its title and the words of its value.

    认证机构已设定一项政策；设置和取值均按方案中的名称填写。
    """
    world.settle(title, value)


@step(
    "then",
    r"(?:it|the act) (?P<verdict>is permitted|is not permitted|is not permitted, as it cannot be judged yet)",
    r"(?:该事项)?(?P<verdict>可以办理|不得办理|因尚不能判定而不得办理)",
)
def verdict_is(world: World, verdict: str, request: pytest.FixtureRequest) -> None:
    """The verdict. "Not permitted" alone needs an unmet requirement, "as it cannot be judged yet" only undetermined ones.

    A blocked verdict has to rest on the clause that the scenario's rule is tagged with.

    判定结果。“不得办理”要求至少一项要求不满足；“因尚不能判定而不得办理”要求只有尚不能判定的要求。不得办理时，判定须以该规则标签所注的条款为依据。
    """
    outcomes = {outcome for _, outcome, _ in world.blocking()}
    if verdict in {"is permitted", "可以办理"}:
        assert world.verdict.permitted, world.blocking()
        return
    assert not world.verdict.permitted, "the act was permitted"
    if verdict in {"is not permitted, as it cannot be judged yet", "因尚不能判定而不得办理"}:
        assert outcomes == {Outcome.UNDETERMINED}, world.blocking()
    else:
        assert Outcome.UNMET in outcomes, world.blocking()
    clauses = {mark.args[0] for mark in request.node.iter_markers("clause")}
    cited = {number for number, _, _ in world.blocking()}
    assert not clauses or clauses & cited, (
        f"the rule is tagged @clause:{', @clause:'.join(sorted(clauses))}; the verdict rests on: {', '.join(sorted(cited))}"
    )


@step("then", rf"the first permitted day is (?P<day>{DAY})", rf"最早可办理日为(?P<day>{DAY})")
def first_day_is(world: World, day: date) -> None:
    """The first permitted day, from the day of the act on.

    自办理日起算的最早可办理日。
    """
    assert world.verdict.first_day == day


@step("then", rf"the last permitted day is (?P<day>{DAY})", rf"最晚可办理日为(?P<day>{DAY})")
def last_day_is(world: World, day: date) -> None:
    """The last of the permitted days without a break, from the day of the act on.

    自办理日起连续可办理期间的最后一日。
    """
    assert world.verdict.last_day == day, world.verdict.window


@step("then", r"no permitted day is in sight", r"无法给出最早可办理日")
def no_first_day(world: World) -> None:
    """The file promises no permitted day.

    依案卷现有内容，无法给出最早可办理日。
    """
    assert world.verdict.first_day is None


@step("then", r"the reason given says “(?P<words>[^”]+)”", r"理由写明“(?P<words>[^”]+)”")
def reason_says(world: World, words: str) -> None:
    """A sentence of what is in the way, in the scenario's language, contains these words.

    不得办理的某项理由（按场景所用语言）含有这些文字。
    """
    said = [sentence for _, _, sentence in world.blocking()]
    if not any(words in sentence for sentence in said):
        raise AssertionError(f"no reason given says “{words}”; given: {'; '.join(said) or 'none, it is permitted'}")


@step(
    "then",
    r"the ground cited is (?:(?P<clause>[0-9A-Z.()-]+)|“(?P<shown>[^”]+)”)",
    r"所依据的条款为(?:(?P<clause>[0-9A-Z.()-]+)|“(?P<shown>[^”]+)”)",
)
def clause_cited(world: World, clause: str | None, shown: str | None) -> None:
    """What is in the way rests on this clause: its number, or in quotation marks how it reads after its instrument.

    不得办理的依据包括该条款：写明条款号，或在引号内按文件名称之后的写法填写。
    """
    cited = [clause for clause, _ in world.leaves()]
    said = {each.shown.render(world.lang) for each in cited if each.shown} if shown else {each.number for each in cited}
    assert (shown or clause) in said, world.blocking()


@step(
    "then",
    r"the requirement “(?P<title>[^”]+)” rests on “(?P<clause>[^”]+)”",
    r"要求“(?P<title>[^”]+)”的依据为“(?P<clause>[^”]+)”",
)
def rests_on(world: World, title: str, clause: str) -> None:
    """The clause that a requirement of the verdict, in the way or not, rests on, as it reads after its instrument.

    判定中某项要求（无论是否妨碍办理）所依据的条款，按文件名称之后的写法填写。
    """
    found = {
        (each.clause.shown or Text("{n}", "{n}", n=each.clause.number)).render(world.lang)
        for each in world.verdict.judgements
        if each.title.render(world.lang) == title
    }
    titles = [each.title.render(world.lang) for each in world.verdict.judgements]
    assert found, none_like("requirement", title, titles)
    assert found == {clause}, found


@step("then", r"the (?:certification|certificate) is “(?P<state>[^”]+)”", r"认证状态为“(?P<state>[^”]+)”")
def state_is(world: World, state: str) -> None:
    """The state of the latest certification run, by its title.

    最近一次认证流程的状态，按状态名称填写。
    """
    now = world.state(world.scheme.main)
    assert now == state, f"it is at “{now}”"


@step("then", r"the verdict records that “(?P<words>[^”]+)”", r"判定中记载“(?P<words>[^”]+)”")
def verdict_records(world: World, words: str) -> None:
    """A finding of the verdict, in the way or not, says these words in the scenario's language.

    判定中某项要求的认定（无论是否妨碍办理）含有这些文字，按场景所用语言填写。
    """
    said = [judgement.finding.because.render(world.lang) for judgement in world.verdict.judgements]
    assert any(words in sentence for sentence in said), said


@step("then", r"every reason of the verdict is there in Chinese and in English", r"判定的每项理由均有中文和英文")
def in_both_languages(world: World) -> None:
    """Each requirement, its clause and its reason read in Chinese script in one language, and without it in the other.

    判定的每项要求、条款和理由，中文文本均为中文，英文文本中不夹杂中文。
    """
    for judgement in world.verdict.judgements:
        texts = judgement.title, judgement.clause.label, judgement.finding.because
        zh, en = (" ".join(text.render(lang) for text in texts) for lang in ("zh", "en"))
        assert _HAN.search(zh), zh
        assert not _HAN.search(en.replace(world.organisation or ORGANISATION, "")), en


@step(
    "then",
    rf"it (?P<verdict>is permitted|is not permitted|is not permitted, as it cannot be judged yet), and the first permitted day is (?P<day>{DAY})",
    rf"该事项(?P<verdict>可以办理|不得办理|因尚不能判定而不得办理)，最早可办理日为(?P<day>{DAY})",
)
def verdict_and_day(world: World, verdict: str, day: date, request: pytest.FixtureRequest) -> None:
    """The verdict, and the day on which the permitted days begin, asked for on that day, before it or after it.

    判定结果，以及可办理期间的起始日；提请办理之日可以是当日，也可以在其前后。
    """
    verdict_is(world, verdict, request)
    permitted = world.verdict.window
    assert day in permitted, permitted
    assert day - timedelta(days=1) not in permitted, permitted
    if world.verdict.on <= day:
        assert world.verdict.first_day == day


@step(
    "then",
    r"each (?P<verdict>is permitted|is not permitted|is not permitted, as it cannot be judged yet)"
    rf"(?:, and the first permitted day is (?P<day>{DAY}))?",
    rf"均(?P<verdict>可以办理|不得办理|因尚不能判定而不得办理)(?:，最早可办理日为(?P<day>{DAY}))?",
)
def each_verdict_is(world: World, verdict: str, day: date | None, request: pytest.FixtureRequest) -> None:
    """The verdict of every act asked for side by side, and the day on which its permitted days begin.

    逐一提请的各事项的判定结果，以及可办理期间的起始日。
    """
    assert world.answers, "nothing was asked for side by side before this step"
    for answer in world.answers:
        world.answer = answer
        if day is None:
            verdict_is(world, verdict, request)
        else:
            verdict_and_day(world, verdict, day, request)


@step("then", r"each reason given says “(?P<words>[^”]+)”", r"理由均写明“(?P<words>[^”]+)”")
def each_reason_says(world: World, words: str) -> None:
    """A sentence of what is in the way of every act asked for side by side contains these words.

    逐一提请的各事项，不得办理的某项理由均含有这些文字。
    """
    assert world.answers, "nothing was asked for side by side before this step"
    for answer in world.answers:
        world.answer = answer
        reason_says(world, words)


@step(
    "then",
    r"the verdict names the edition “(?P<edition>[^”]+)”(?P<alone>, and no setting of the body's own)?",
    r"判定注明所依据的版本为“(?P<edition>[^”]+)”(?P<alone>，且认证机构未另定政策)?",
)
def names_edition(world: World, edition: str, alone: str | None) -> None:
    """The edition of the rule that the verdict was taken under; and that the body has settled nothing itself.

    判定所依据的规则版本；可注明认证机构未自定任何设置。
    """
    assert world.verdict.edition.label.render(world.lang) == edition
    assert not alone or not world.verdict.policy.named()


@step(
    "then",
    r"the verdict names the setting “(?P<title>[^”]+)” as “(?P<value>[^”]+)”",
    r"判定注明政策设置“(?P<title>[^”]+)”为“(?P<value>[^”]+)”",
)
def names_setting(world: World, title: str, value: str) -> None:
    """A setting that the body has settled, as the verdict names it.

    判定中列明的、由认证机构自定的一项设置。
    """
    policy, lang = world.verdict.policy, world.lang
    named = {
        s.title.render(lang): s.describe(policy[s]).render(lang) for s in policy.settings if s.id in policy.named()
    }
    assert named.get(title) == value, named
