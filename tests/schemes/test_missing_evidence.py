"""Removing any one fact from a permitting case: still permitted for a stated reason, or undetermined and named."""

from datetime import timedelta

import pytest
from attrs import asdict, evolve, fields, has

from certflow import ITSMS, Case, Outcome, Request, label_of
from certflow.schemes.itsms.application import Rejection, Withdrawal
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    ConflictCheck,
    Grade,
    Information,
    Nonconformity,
    Purpose,
    RecertificationPlan,
    RepeatedStage,
    RestorationPlan,
    ShortNoticePlan,
    SpecialPlan,
    Stage,
    SurveillancePlan,
    Verification,
)
from certflow.schemes.itsms.certificate_changes import (
    EditionChange,
    ReductionAfterSuspension,
    ReductionGround,
    ScopeExpansion,
    ScopeReduction,
)
from certflow.schemes.itsms.client_duties import TRANSITIONS
from certflow.schemes.itsms.client_events import ReportableEvent
from certflow.schemes.itsms.conditions import Licence, StopOrder
from certflow.schemes.itsms.contract import Answer
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.documents import Document, OtherCondition, Site
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
    Restoration,
    Revocation,
)
from certflow.schemes.itsms.loss_facts import Loss, LossBasis, LossHandling, LossNotice, LossPayment
from certflow.schemes.itsms.meetings import Authorisation
from certflow.schemes.itsms.publication import StatusPublication
from certflow.schemes.itsms.publication_data import PublicStatus
from certflow.schemes.itsms.records import ConfirmedFailure, RecordsRelease
from certflow.schemes.itsms.short_notice import Circumstances
from certflow.schemes.itsms.sub_certificates import SubCertificate
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.schemes.itsms.transfer_facts import ForeignCertificate, ForeignStatus, StatusCheck, TakeOver, TransferPlan
from certflow.testing import (
    ORGANISATION,
    acceptance,
    application,
    audited,
    certified,
    client_event,
    contract,
    day,
    grant,
    in_audit,
    meeting,
    steps,
    suspension,
)

APPLIED = day("2026-09-01")
DAYS = [APPLIED + timedelta(days=n) for n in range(40)]
EMPTY = Case.new("demo", ITSMS)
TEAM = ("He Jun", "Tang Min")
GRANTED = DAYS[20]
OLD = day("2021-03-01")


def upto(case, name, of="C1"):
    """The case as it stood before the first act of that name."""
    at = next(record.seq for record in case.records if record.transition == name)
    return Case.load(case.id, case.scheme, case.records[: at - 1], case.policy)


WALK = certified(GRANTED)
AUDIT = in_audit(APPLIED)
SUSPENDED = steps(WALK, ("suspend", DAYS[30], suspension(DAYS[30])))
DECIDING = upto(WALK, "grant")
GROUND = GroundReport(
    kind=GroundKind.INCONSISTENCY,
    seen_on=DAYS[12],
    seen_by="He Jun",
    what="other rooms",
    against="address",
    prevented="stage 2",
)
REPORTED = steps(AUDIT, ("report_ground", DAYS[12], GROUND))
NONCONFORMITY = Nonconformity(number="N1", grade=Grade.MAJOR, what="no plan", raised_on=DAYS[12])
ENDING = {
    "evidence": "E-1",
    "confirmed_on": DAYS[30],
    "decided_by": "Luo Qing",
    "notified_on": DAYS[30],
    "published_on": DAYS[30],
}
LOSS = BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=DAYS[30], document="D-1")
INVALID = steps(WALK, ("invalidate", DAYS[30], LOSS))
CLAIM = Loss(number="1", basis=LossBasis.LAW, amount="CNY 9,000", found_on=DAYS[31], document="J-1")
AUDITED = audited(WALK, "plan_surveillance", SurveillancePlan(team=TEAM), DAYS[30])
NEW_EDITION = ITSMS.policy().settle("Chen Li", APPLIED, new_edition_year=2027, edition_deadline="2028-09-30")
REDUCTION = {
    "ground": ReductionGround.REQUESTED, "document": "S-1", "confirmed_on": DAYS[30], "excluded": "remote", "scope": "on site",
    "sites_removed": (), "decided_by": "Luo Qing",
}  # fmt: skip
OLD_LOSS = evolve(LOSS, on=OLD)
PRIOR = {"body": "B", "standard": "ISO/IEC 20000-1:2018", "holder": ORGANISATION}
SEEN = {"notified_on": OLD, "published_on": OLD}
RAN_OUT = PriorCertificate(
    number="P-1", **PRIOR,
    suspensions=(
        PriorSuspension(on=OLD, until=day("2021-09-01"), restored_on=None, reason=Reason.REQUIREMENTS_NOT_MET, **SEEN),
    ),
    revoked=PriorEnding(on=day("2021-09-20"), reason=Reason.SUSPENSION_RAN_OUT, **SEEN), body_loss=OLD_LOSS,
)  # fmt: skip
RESTORED = PriorCertificate(
    number="P-2", **PRIOR, expired_on=day("2023-01-01"),
    suspensions=(
        PriorSuspension(on=OLD, until=day("2021-09-01"), restored_on=day("2021-06-01"), reason=Reason.MISUSE, **SEEN),
    ),
)  # fmt: skip
CANCELLED = PriorCertificate(
    number="P-3", **PRIOR, suspensions=(), cancelled=PriorEnding(on=OLD, reason=Reason.REQUESTED, **SEEN)
)  # fmt: skip
RICH = application(
    APPLIED,
    organisation="Yunqiao Data Centre",
    list_checks=tuple(evolve(c, of=who) for who in (ORGANISATION, "Yunqiao Data Centre") for c in application(APPLIED).list_checks),
    licences=(Licence(name="IDC", number="L-1", valid_from=OLD, valid_until=day("2030-01-01")),),
    orders=(StopOrder(authority="Suzhou", ordered_on=OLD, rectified_on=OLD, consequences_removed_on=OLD, lifted_on=OLD, operating_since=OLD),),
    further_documents=(Document(reference="F-9", filed_on=APPLIED),),
    sites=(Site(name="Wuxi", address="Wuxi", subject=application(APPLIED).subject),),
    other_conditions=(OtherCondition(asks="an escort", why="secrets", set_by="Shen Yan", met_on=APPLIED),),
    prior_certificates=(RAN_OUT, RESTORED, CANCELLED),
)  # fmt: skip
SETTLED_RESERVATION = contract(
    DAYS[4],
    confirmation=evolve(contract(DAYS[4]).confirmation, answer=Answer.OTHER, reservation="fees", settled_on=DAYS[4]),
)

DECLARED = Circumstances(circumstances=("outage",), told_on=DAYS[30], document="S-1")
SHORT_NOTICE = ShortNoticePlan(
    team=TEAM, circumstance="outage", occurred_on=DAYS[30], document="S-2",
    conflict_checks=tuple(
        ConflictCheck(auditor=who, against="work for the client", checked_by="Sun Qi", checked_on=DAYS[30]) for who in TEAM
    ),
)  # fmt: skip
UNDER_CONTRACT = upto(WALK, "plan_audit")
CONTENT = grant(day("2025-05-01")).certificate
STATUS = StatusCheck(status=ForeignStatus.VALID, register="CX", checked_by="Shen Yan", checked_on=DAYS[5])
TAKING_OVER = TransferPlan(
    team=TEAM, status=STATUS, why="one body for all",
    certificate=ForeignCertificate(body="Linan", holder=ORGANISATION, **asdict(CONTENT, recurse=False)),
)  # fmt: skip
TRANSFER_AUDITED = steps(
    UNDER_CONTRACT,
    ("plan_transfer", DAYS[5], TAKING_OVER),
    ("begin_audit", DAYS[6], Stage(begins_on=DAYS[6], auditors=TEAM)),
    ("record_meeting", DAYS[6], meeting("opening", DAYS[6])),
    ("record_meeting", DAYS[7], meeting("closing", DAYS[7])),
    ("close_audit", DAYS[7], AuditReport(number="R", reported_by="He Jun", last_day=DAYS[7], reported_on=DAYS[7])),
)

CASES = {
    record.transition: (upto(WALK, record.transition), record.on, record.facts)
    for record in WALK.records
    if not record.cause
}
CASES |= {
    "submit with all there can be": (EMPTY, APPLIED, RICH),
    "reapply": (steps(EMPTY, ("submit", APPLIED, application(APPLIED)), ("withdraw", APPLIED, Withdrawal(
        requested_by="Gu Wen", requested_on=APPLIED, document="W-1"))), DAYS[1], application(DAYS[1])),
    "accept with all there can be": (upto(WALK, "accept"), DAYS[2], acceptance(
        DAYS[2], subject=RICH.subject, licences=RICH.licences, orders=RICH.orders)),
    "conclude with a reservation settled": (upto(WALK, "conclude"), DAYS[4], SETTLED_RESERVATION),
    "suspend": (WALK, DAYS[30], suspension(DAYS[30])),
    "restore": (SUSPENDED, DAYS[31], Restoration(cause_removed_on=DAYS[31], verified_by="He Jun", evidence="R-1")),
    "revoke": (WALK, DAYS[30], Revocation(reason=Reason.REQUIREMENTS_NOT_MET, **ENDING)),
    "revoke when run out": (SUSPENDED, day("2027-06-01"), Revocation(reason=Reason.SUSPENSION_RAN_OUT, **ENDING)),
    "cancel": (WALK, DAYS[30], Cancellation(reason=Reason.REQUESTED, **ENDING)),
    "invalidate": (WALK, DAYS[30], LOSS),
    "invalidate an applicant": (AUDIT, DAYS[30], LOSS),
    "inform_of_loss": (INVALID, DAYS[31], LossNotice(informed_on=DAYS[31], informed_by="Shen Yan", document="I-1")),
    "handle_loss": (INVALID, DAYS[31], LossHandling(
        arranged="transfer", handled_by="Shen Yan", handled_on=DAYS[31], document="H-1")),
    "issue_sub_certificate": (
        WALK, DAYS[30], SubCertificate(number="S-1", site="Suzhou", scope="services", subject=application(APPLIED).subject),
    ),
    "record_loss": (INVALID, DAYS[31], CLAIM),
    "bear_loss": (
        steps(INVALID, ("record_loss", DAYS[31], CLAIM)), DAYS[32],
        LossPayment(number="1", paid_on=DAYS[32], document="P-1"),
    ),
    "withdraw": (AUDIT, DAYS[12], Withdrawal(requested_by="Gu Wen", requested_on=DAYS[12], document="W-1")),
    "reject": (upto(WALK, "accept"), DAYS[2], Rejection(reviewed_by="Shen Yan", reasons="no capacity")),
    "refuse": (DECIDING, GRANTED, Refusal(decided_by="Luo Qing", reasons="no records")),
    "raise_nonconformity": (AUDIT, DAYS[12], NONCONFORMITY),
    "verify_correction": (
        steps(AUDIT, ("raise_nonconformity", DAYS[12], NONCONFORMITY)), DAYS[13],
        Verification(number="N1", verified_on=DAYS[13], verified_by="He Jun", evidence="V-1"),
    ),
    "report_ground": (AUDIT, DAYS[12], GROUND),
    "terminate_audit": (REPORTED, DAYS[13], Termination(decided_by="Luo Qing", informed_on=DAYS[13])),
    "inform": (AUDIT, DAYS[12], Information(about="plan", informed_by="He Jun", document="I-1")),
    "file_authorisation": (
        AUDIT, DAYS[12], Authorisation(deputy="Bai Lu", dated=DAYS[11], given_by="Gu Wen", document="A-1"),
    ),
    "publish": (WALK.settle(ITSMS.policy().settle("Chen Li", APPLIED, register_address="192.0.2.7")), DAYS[30],
        StatusPublication(status=PublicStatus.VALID, published_on=DAYS[30], address="192.0.2.7", published_by="Luo Qing")),
    "confirm_failure": (WALK, DAYS[30], ConfirmedFailure(
        what="no audit", confirmed_by="He Jun", confirmed_on=DAYS[30], document="Q-1")),
    "release_records": (
        steps(DECIDING, ("refuse", GRANTED, Refusal(decided_by="Luo Qing", reasons="no records"))), day("2028-10-01"),
        RecordsRelease(decided_by="Luo Qing", document="X-1")),
    "expand_scope": (AUDITED, DAYS[31], ScopeExpansion(
        document="K-1", applied_on=DAYS[25], report="A-2", added="remote", scope="both", sites_added=("Wuxi",), decided_by="Luo Qing")),
    "reduce_scope": (WALK, DAYS[30], ScopeReduction(**REDUCTION)),
    "reduce_instead": (SUSPENDED, day("2027-06-01"), ReductionAfterSuspension(
        verified_by="He Jun", evidence="V-1", **REDUCTION)),
    "adopt_edition": (AUDITED.settle(NEW_EDITION), DAYS[31], EditionChange(
        standard="ISO/IEC 20000-1:2027", report="A-2", decided_by="Luo Qing")),
    "repeat_stage_2": (DECIDING, DAYS[20], RepeatedStage(begins_on=DAYS[20], auditors=TEAM)),
    "cancel for a transfer": (
        WALK, DAYS[30], Cancellation(reason=Reason.TRANSFER, transferred_to="Linan", **ENDING)
    ),
    "declare_circumstances": (WALK, DAYS[30], DECLARED),
    "plan_short_notice": (
        steps(WALK, ("declare_circumstances", DAYS[29], evolve(DECLARED, told_on=DAYS[29]))), DAYS[30], SHORT_NOTICE
    ),
    "plan_surveillance": (WALK, DAYS[30], SurveillancePlan(team=TEAM)),
    "plan_recertification": (WALK, DAYS[30], RecertificationPlan(team=TEAM)),
    "plan_special": (WALK, DAYS[30], SpecialPlan(team=TEAM, purpose=Purpose.EXPANSION, document="B-1")),
    "plan_restoration": (SUSPENDED, DAYS[31], RestorationPlan(team=TEAM)),
    "begin_audit": (
        steps(WALK, ("plan_surveillance", DAYS[30], SurveillancePlan(team=TEAM))), DAYS[31],
        Stage(begins_on=DAYS[31], auditors=TEAM),
    ),
    "plan_transfer": (UNDER_CONTRACT, DAYS[5], TAKING_OVER),
    "take_over": (TRANSFER_AUDITED, DAYS[8], TakeOver(
        decided_by="Luo Qing", certificate=evolve(CONTENT, first_day=DAYS[8]), status=evolve(STATUS, checked_on=DAYS[8]))),
}  # fmt: skip

CASES |= {
    act.id: (WALK, DAYS[30], client_event(
        act.takes, DAYS[30], **({"reported_on": DAYS[30]} if issubclass(act.takes, ReportableEvent) else {})))
    for act in TRANSITIONS
}  # fmt: skip

# What an act may be without. "act field": why. Only the last class and field of a nested fact are named.
AFTER_THE_YEAR = "once the year is over from every event it could run from, the answer no longer matters (row 18)"
NONE_MEANS_NOT = "None says that it did not happen, which is an answer"
OTHER_SETTING = "only asked for where policy `period_start` counts from it"
OPTIONAL = {
    "Application.organisation": "None: the applicant itself is audited; its record is then no longer asked for",
    "Application.further_documents": "asked for only where something further was asked",
    "Application.sites": "asked for only where a sub-certificate is asked",
    "Application.other_conditions": "asked for only where a further condition was set",
    "Acceptance.subject": "the newest statement on file counts (the application's)",
    "Acceptance.licences": "the newest statement on file counts (the application's)",
    "Acceptance.orders": "the newest statement on file counts (the application's)",
    "PriorSuspension.reason": AFTER_THE_YEAR,
    "PriorSuspension.until": AFTER_THE_YEAR,
    "PriorEnding.reason": AFTER_THE_YEAR,
    "PriorSuspension.restored_on": NONE_MEANS_NOT + "; the year since the suspension is over",
    "PriorCertificate.revoked": NONE_MEANS_NOT,
    "PriorCertificate.cancelled": NONE_MEANS_NOT,
    "PriorCertificate.expired_on": NONE_MEANS_NOT,
    "PriorCertificate.body_loss": NONE_MEANS_NOT,
    "BodyLoss.document": "of a former body: the event and its day are what the period rests on (N08)",
    "PriorSuspension.notified_on": OTHER_SETTING,
    "PriorSuspension.published_on": OTHER_SETTING,
    "PriorEnding.notified_on": OTHER_SETTING,
    "PriorEnding.published_on": OTHER_SETTING,
    "Suspension.notified_on": OTHER_SETTING,
    "Suspension.published_on": OTHER_SETTING,
    "Revocation.notified_on": OTHER_SETTING,
    "Revocation.published_on": OTHER_SETTING,
    "Cancellation.notified_on": OTHER_SETTING,
    "Cancellation.published_on": OTHER_SETTING,
    "Meeting.attendees": "a record may be made before attendance is known; the audit cannot close without (below)",
    "Attendee.name": "as attendance",
    "Attendee.role": "as attendance",
    "Attendee.mode": "asked for only where policy `remote_attendance` does not count it",
    "GroundReport.seen_on": "a ground may be reported before it is proved; it then is undetermined and stops the audit (below)",
    "GroundReport.seen_by": "as seen_on",
    "GroundReport.what": "as seen_on",
    "GroundReport.against": "as seen_on",
    "GroundReport.prevented": "no part of an inconsistency",
    **{f"{act.takes.__name__}.reported_on": "None says that the client did not report itself; the verdict says so"
       for act in TRANSITIONS if issubclass(act.takes, ReportableEvent)},
    "Termination.informed_on": "informing the client follows the decision, and has an act of its own",
}  # fmt: skip


def holes(facts):
    """Every way to take one fact away: the class and the name of the field, and the facts without it."""
    for attribute in fields(type(facts)):
        value = getattr(facts, attribute.name)
        if value is None:
            continue
        yield type(facts), attribute.name, evolve(facts, **{attribute.name: None})
        if has(type(value)):
            for kind, name, less in holes(value):
                yield kind, name, evolve(facts, **{attribute.name: less})
        if isinstance(value, tuple):
            for place, item in enumerate(value):
                if has(type(item)):
                    for kind, name, less in holes(item):
                        row = (*value[:place], less, *value[place + 1 :])
                        yield kind, name, evolve(facts, **{attribute.name: row})


def act_of(name):
    return name.split(maxsplit=1)[0]


HOLES = [
    pytest.param(name, kind, field, less, id=f"{name}-{kind.__name__}.{field}-{count}")
    for name, (_, _, facts) in CASES.items()
    for count, (kind, field, less) in enumerate(holes(facts))
]
FIELDS = {f"{kind.__name__}.{field}": (kind, field) for _, kind, field, _ in (hole.values for hole in HOLES)}


@pytest.mark.parametrize("name", CASES)
def test_each_case_permits_as_long_as_nothing_is_missing(name):
    case, on, facts = CASES[name]

    case.ask(Request(act_of(name), on, facts)).raise_if_blocked()


@pytest.mark.parametrize(("name", "kind", "field", "less"), HOLES)
def test_one_fact_less_is_undetermined_and_named_or_argued(name, kind, field, less):
    case, on, _ = CASES[name]
    verdict = case.ask(Request(act_of(name), on, less))

    if verdict.permitted:
        assert f"{kind.__name__}.{field}" in OPTIONAL
        return
    leaves = [leaf for judgement in verdict.in_the_way for leaf in judgement.finding.leaves(on)]
    assert {judgement.finding.on(on) for judgement in verdict.in_the_way} == {Outcome.UNDETERMINED}
    assert {leaf.on(on) for leaf in leaves} == {Outcome.UNDETERMINED}
    label = label_of(kind, field)
    for lang in ("en", "zh"):
        assert any(label.render(lang) in leaf.because.render(lang) for leaf in leaves)


@pytest.mark.parametrize("name", FIELDS)
def test_every_fact_has_words_in_both_languages(name):
    label = label_of(*FIELDS[name])

    assert label.en != FIELDS[name][1]
    assert label.zh != label.en


def test_no_argument_is_left_over():
    assert OPTIONAL.keys() <= FIELDS.keys()


@pytest.mark.parametrize("less", [
    less for kind, field, less in holes(meeting("closing", DAYS[17])) if f"{kind.__name__}.{field}" in OPTIONAL
    and field != "mode"
], ids=["attendees", "name", "role"])  # fmt: skip
def test_a_meeting_whose_attendance_is_incomplete_keeps_the_audit_from_closing(less):
    case = steps(AUDIT, ("record_meeting", DAYS[15], meeting("opening", DAYS[15])), ("record_meeting", DAYS[17], less))
    verdict = case.ask(Request("close_audit", DAYS[17], AuditReport(
        number="R", reported_by="He Jun", last_day=DAYS[17], reported_on=DAYS[17])))  # fmt: skip

    assert [(j.guard, j.finding.on(DAYS[17])) for j in verdict.in_the_way] == [
        ("no_ground_stands", Outcome.UNDETERMINED)
    ]


@pytest.mark.parametrize("field", ["seen_on", "seen_by", "what", "against"])
def test_a_ground_that_is_not_proved_stops_the_audit_and_does_not_terminate_it(field):
    on = DAYS[13]
    case = steps(upto(WALK, "hold_stage_2"), ("report_ground", DAYS[12], evolve(GROUND, **{field: None})))
    further = case.ask(Request("hold_stage_2", on, Stage(begins_on=on, auditors=TEAM)))
    end = case.ask(Request("terminate_audit", on, Termination(decided_by="Luo Qing", informed_on=on)))

    for verdict in (further, end):
        (judgement,) = verdict.in_the_way
        assert judgement.finding.on(on) is Outcome.UNDETERMINED
        (leaf,) = judgement.finding.leaves(on)
        assert label_of(GroundReport, field).render("zh") in leaf.because.render("zh")


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("plan_audit", AuditPlan(team=())),
        ("hold_stage_1", Stage(begins_on=DAYS[7], auditors=())),
        ("hold_stage_2", Stage(begins_on=DAYS[10], auditors=())),
        ("grant", grant(GRANTED, sites=())),
    ],
)
def test_nobody_and_nowhere_are_missing(name, facts):
    case, on, _ = CASES[name]

    assert not case.ask(Request(name, on, facts)).permitted


@pytest.mark.parametrize(
    ("changes", "permitted"),
    [
        ({"headcount": -1}, False),
        ({"headcount": 0}, False),
        ({"headcount": 1}, True),
        ({"address": ""}, False),
        ({"address": " "}, False),
        ({"scope": "　"}, False),
        ({"applicant": "\t"}, False),
        ({"organisation_and_duties": Document(reference=" ", filed_on=APPLIED)}, False),
    ],
)
def test_nobody_within_the_scope_and_blank_words_are_missing(changes, permitted):
    verdict = EMPTY.ask(Request("submit", APPLIED, application(APPLIED, **changes)))

    assert verdict.permitted is permitted
    assert {j.finding.on(APPLIED) for j in verdict.in_the_way} <= {Outcome.UNDETERMINED}


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("accept", acceptance(DAYS[2], reviewed_by=" ")),
        ("conclude", evolve(contract(DAYS[4]), client_terms="\n")),
        ("grant", evolve(grant(GRANTED), decided_by=" ")),
        ("grant", grant(GRANTED, number="")),
    ],
)
def test_a_blank_word_is_as_good_as_none(name, facts):
    case, on, _ = CASES[name]
    verdict = case.ask(Request(name, on, facts))

    assert [j.finding.on(on) for j in verdict.in_the_way] == [Outcome.UNDETERMINED]
