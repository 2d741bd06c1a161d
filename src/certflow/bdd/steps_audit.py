"""Steps from the contract through the audit: how far a certification has come, what was recorded, who does what next.

自签订合同至审核结束的步骤：认证进行到哪一步、记录了什么、接下来由谁做什么。
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from certflow import testing
from certflow.bdd.acting import STATED, named, perform, sentences, stating
from certflow.bdd.progress import AUDIT_ACTS, PROGRESS, arrive
from certflow.bdd.stating import without
from certflow.bdd.world import DAY, World, step
from certflow.schemes.itsms.contract import OTHER_CONFIRMATION, Answer, Signature
from certflow.schemes.itsms.meetings import Attendee, Authorisation, MeetingKind, Mode, Role
from certflow.schemes.itsms.termination import GroundKind

__all__: list[str] = []


@step(
    "given",
    rf"(?P<who>[\w ]+?) (?P<progress>{'|'.join(words[0] for words in PROGRESS.values())}) on (?P<day>{DAY})",
    rf"(?P<who>\w+?)已于(?P<day>{DAY})(?P<progress>{'|'.join(words[1] for words in PROGRESS.values())})",
)
def has_come(world: World, who: str, progress: str, day: date) -> None:
    """An organisation's certification has come this far on that day; everything before was in order.

    该组织的认证于该日进行到这一步；此前各事项均符合要求。
    """
    world.organisation = who
    arrive(world, next(name for name, words in PROGRESS.items() if progress in words), day)


@step(
    "given",
    rf"the papers filed (?:lack|give) “(?P<label>[^”]+)”(?: as (?:(?P<day>{DAY})|“(?P<words>[^”]+)”))?",
    rf"所提交材料中(?:缺|载明)“(?P<label>[^”]+)”(?:为(?:(?P<day>{DAY})|“(?P<words>[^”]+)”))?",
)
def papers_say(world: World, label: str, day: date | None, words: str | None) -> None:
    """The papers of the next act lack a fact, or give it as a day, a choice or a word; all named as the library names them.

    下一事项的材料缺少某项事实，或载明该事实为某日、某选项或某段文字；名称均与库中一致。
    """
    world.said[STATED] = (*world.said.get(STATED, ()), (label, day or words))


@step(
    "given",
    rf"the applicant signed the contract on (?P<day_client>{DAY}) and the body on (?P<day_body>{DAY})",
    rf"认证委托人于(?P<day_client>{DAY})、认证机构于(?P<day_body>{DAY})签署合同",
)
def both_signed(world: World, day_client: date, day_body: date) -> None:
    """When each side signed the contract that is to be concluded.

    双方各自签署拟签订合同的日期。
    """
    world.said["client"] = Signature(by="Gu Wen", on=day_client)
    world.said["body"] = Signature(by="Fang Li", on=day_body)


@step(
    "given", r"the contract to be concluded is (?P<which>the former|a new) one", r"拟签订的合同为(?P<which>原|新)合同"
)
def which_contract(world: World, which: str) -> None:
    """Whether the contract has the number of the one concluded before, or a number of its own.

    拟签订的合同沿用原合同编号，或另有编号。
    """
    if which in {"a new", "新"}:
        world.said["number"] = "HT-2026-018"


@step(
    "given",
    rf"(?P<who>[\w ]+) of (?P<company>[\w ]+) answered the notice with “(?P<answer>agree|other)” on (?P<day>{DAY})"
    r"(?:, the reservation being “(?P<reservation>[^”]+)”)?",
    rf"(?P<company>\w+?)的(?P<who>\w+)于(?P<day>{DAY})对须知选择“(?P<answer>同意|其他)”"
    r"(?:，保留意见为“(?P<reservation>[^”]+)”)?",
)
def answered(world: World, who: str, company: str, answer: str, day: date, reservation: str | None) -> None:
    """The client's confirmation of the notice, with its reservation if it states one.

    客户对须知的确认；如有保留意见，一并写明。
    """
    confirmation = testing.contract(day).confirmation
    assert confirmation is not None
    world.said["confirmation"] = evolve(
        confirmation, answer=named(Answer, answer), company=company, signed_by=who, reservation=reservation
    )


@step("given", rf"the reservation was settled on (?P<day>{DAY})", rf"该保留意见已于(?P<day>{DAY})解决")
def reservation_settled(world: World, day: date) -> None:
    """The reservation behind the answer "other" was settled.

    选择“其他”时提出的保留意见已解决。
    """
    world.said["confirmation"] = evolve(world.said["confirmation"], settled_on=day)


@step(
    "given",
    r"the body treats the answer “other” as “(?P<value>[^”]+)”",
    r"认证机构对选择“其他”的处理定为“(?P<value>[^”]+)”",
)
def other_means(world: World, value: str) -> None:
    """The body has settled what the answer "other" does.

    认证机构已设定选择“其他”时如何处理。
    """
    world.settle(OTHER_CONFIRMATION.title.en, value)


@step(
    "given",
    r"(?P<who>[\w ]+), (?P<role>top management|senior management|other), attended the (?P<stage>stage 1 )?"
    rf"(?P<kind>opening meeting|closing meeting) of (?P<day>{DAY}) (?P<mode>on site|by remote means)"
    r"(?:, with “(?P<gap>[^”]+)” not recorded)?",
    rf"(?P<role>最高管理者|高级管理层成员|非领导层人员)(?P<who>\w+?)(?P<mode>现场|远程)"
    rf"出席了(?P<day>{DAY})的(?P<stage>第一阶段)?(?P<kind>首次会议|末次会议)(?:，但未记录“(?P<gap>[^”]+)”)?",
)
def attended(
    world: World, who: str, role: str, stage: str | None, kind: str, day: date, mode: str, gap: str | None
) -> None:
    """One person of the applicant, and nobody else of it, attended a meeting; of stage 2 unless stage 1 is named.
    What is not recorded is left out of the record.

    认证委托人方面只有此人出席了会议；未写明第一阶段的，指第二阶段的会议。未记录的一项，会议记录中没有。
    """
    as_role = Role.OTHER if role == "非领导层人员" else named(Role, role)
    person = Attendee(name=who, role=as_role, mode=named(Mode, mode))
    facts = testing.meeting(named(MeetingKind, kind), day, person, stage=1 if stage else 2)
    world.must("record_meeting", day, without(facts, gap) if gap else facts)


@step(
    "given",
    rf"the authorisation of (?P<who>[\w ]+), dated (?P<day_dated>{DAY}), was filed on (?P<day_filed>{DAY})",
    rf"(?P<who>\w+)的授权书日期为(?P<day_dated>{DAY})，于(?P<day_filed>{DAY})提交",
)
def authorised(world: World, who: str, day_dated: date, day_filed: date) -> None:
    """The authorisation of a member of senior management is on file.

    高级管理层成员的授权书已在案。
    """
    facts = Authorisation(deputy=who, dated=day_dated, given_by="Gu Wen", document="SQ-1")
    world.must("file_authorisation", day_filed, facts)


_KINDS = "|".join(kind.label.en for kind in GroundKind), "|".join(kind.label.zh for kind in GroundKind)


@step(
    "given",
    rf"the audit team reported on (?P<day>{DAY}): (?P<kind>{_KINDS[0]})(?:, lacking “(?P<gap>[^”]+)”)?",
    rf"审核组于(?P<day>{DAY})报告：(?P<kind>{_KINDS[1]})(?:，但缺“(?P<gap>[^”]+)”)?",
)
def reported(world: World, day: date, kind: str, gap: str | None) -> None:
    """The audit team reported a ground for terminating the audit, in full or lacking one fact.

    审核组报告了终止审核的情形；内容完整，或缺少一项事实。
    """
    facts = world.facts("report_ground", day, kind=named(GroundKind, kind))
    world.must("report_ground", day, stating(facts, gap, None) if gap else facts)


@step("given", rf"the report was set aside on (?P<day>{DAY}) as wrong", rf"该报告经核实有误，已于(?P<day>{DAY})作废")
@step(
    "when",
    rf"the audit team sets the report aside on (?P<day>{DAY}) as wrong",
    rf"审核组核实该报告有误，于(?P<day>{DAY})予以作废",
)
def sets_report_aside(world: World, day: date) -> None:
    """The report of a ground is corrected: it was found wrong and no longer counts.

    更正关于终止情形的报告：经核实有误，不再有效。
    """
    report = next(r for r in reversed(world.file.effective()) if r.transition == "report_ground")
    world.case, world.answer = world.file.correct(report.seq, on=day, reason="found wrong")


@step("when", *sentences(AUDIT_ACTS))
def does(world: World, act: str, day: date) -> None:
    """Somebody does an act of the review, the contract or the audit, with papers in order but for what was said.

    办理评审、合同或审核中的一个事项；除已说明的以外，材料均齐备合规。
    """
    perform(world, AUDIT_ACTS, act, day)


@step("then", r"the audit is at “(?P<state>[^”]+)”", r"审核状态为“(?P<state>[^”]+)”")
def audit_is(world: World, state: str) -> None:
    """The state of the latest audit, by its title.

    最近一次审核的状态，按状态名称填写。
    """
    run = [track for track in world.file.tracks.values() if track.lifecycle != world.scheme.main][-1]
    assert world.file.state_title(run.id).render(world.lang) == state
