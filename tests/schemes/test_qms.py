"""What the rule for quality management says otherwise."""

import pytest
from attrs import asdict

from certflow import ITSMS, UNSETTLED, Case, FixedSettingError, Outcome, Request, owed
from certflow.schemes.itsms import (
    CANCELLATION_BARS,
    AuditReport,
    PriorCertificate,
    PriorEnding,
    Reason,
    SurveillanceAnchor,
)
from certflow.schemes.itsms.surveillance_due import SURVEILLANCE_ANCHOR
from certflow.schemes.qms import QMS
from certflow.testing import ORGANISATION, application, asked, day, done

POLICY = QMS.policy().settle("Chen Li", day("2026-01-01"), in_force_since="2026-01-01")
STANDARD = {ITSMS.id: "ISO/IEC 20000-1:2018", QMS.id: "ISO 9001:2015"}
ACTS = ("submit", "accept", "conclude", "plan_audit", "hold_stage_1", "hold_stage_2")


def apply(scheme, on, policy=None, **befell):
    told = {
        "number": "P-1",
        "body": "Linan",
        "holder": ORGANISATION,
        "suspensions": (),
        "standard": STANDARD[scheme.id],
    }
    former = (PriorCertificate(**{**told, **befell}),)
    facts = application(day(on), standard=STANDARD[scheme.id], prior_certificates=former)
    policy = policy or (POLICY if scheme is QMS else ITSMS.policy())
    return Case.new("C-1", scheme, policy).ask(Request("submit", day(on), facts))


def ended(on):
    return PriorEnding(on=day(on), reason=Reason.REQUESTED)


def granted(policy=POLICY):
    case = Case.new("C-1", QMS, policy)
    for number, act in enumerate(ACTS, 1):
        case = done(case, act, day(f"2026-04-{number:02}"))
    for act, on in (
        ("record_meeting", "2026-04-10"),
        ("record_meeting", "2026-04-20"),
        ("close_audit", "2026-04-25"),
        ("grant", "2026-05-01"),
    ):
        case = done(case, act, day(on))
    return case


@pytest.mark.parametrize("on", ["2027-06-01", "2027-06-02"])
def test_a_cancellation_bars_until_a_year_later_under_itsms_and_not_at_all_under_qms(on):
    assert apply(ITSMS, on, cancelled=ended("2026-06-01")).permitted is (on == "2027-06-02")
    assert apply(QMS, on, cancelled=ended("2026-06-01")).permitted


@pytest.mark.parametrize("cancelled", [ended("2026-06-01"), PriorEnding()])
def test_the_verdict_says_by_which_clause_a_cancellation_does_not_count(cancelled):
    verdict = apply(QMS, "2026-09-01", cancelled=cancelled)
    (judged,) = (each for each in verdict.judgements if each.guard == "waited_one_year")
    (part,) = judged.finding.parts

    assert part.on(verdict.on) is Outcome.NOT_APPLICABLE
    assert part.clause.id == "CNCA-QMS-01:2025 5.1.2(4)"
    assert str(part.because) == ("certificate P-1 of Linan was cancelled; under this rule a cancellation bars nothing")
    assert part.because.render("zh") == "Linan的证书P-1已被注销；按本规则，注销不限制再次申请"
    assert judged.title.render("zh") == "因自身原因被暂停、撤销的，已满一年"


def test_a_later_cancellation_does_not_hide_a_revocation_where_only_the_latest_event_counts():
    latest = POLICY.settle("Chen Li", day("2026-09-01"), several_events="latest")
    befell = {"revoked": ended("2026-06-01"), "cancelled": ended("2026-08-01")}

    assert apply(QMS, "2026-09-01", latest, **befell).first_day == day("2027-06-02")


def test_since_when_the_rule_is_in_force_is_left_to_the_body():
    open_policy = QMS.policy()
    verdict = apply(QMS, "2026-09-01", open_policy, revoked=ended("2026-06-01"))
    outcomes = {judged.guard: judged.finding.on(verdict.on) for judged in verdict.in_the_way}

    assert next(setting for setting in QMS.settings if setting.id == "in_force_since").default is UNSETTLED
    assert outcomes == {"rule_in_force": Outcome.UNDETERMINED, "waited_one_year": Outcome.UNMET}


@pytest.mark.parametrize(("on", "ignored"), [("2025-12-31", True), ("2026-01-01", False)])
def test_an_event_is_older_than_the_rule_by_the_day_that_the_body_has_settled(on, ignored):
    policy = POLICY.settle("Chen Li", day("2026-01-01"), before_the_rule="ignored")

    assert apply(QMS, "2026-09-01", policy, revoked=ended(on)).permitted is ignored


def test_without_that_day_nothing_older_can_be_told_apart():
    policy = QMS.policy().settle("Chen Li", day("2026-01-01"), before_the_rule="ignored")
    verdict = apply(QMS, "2026-09-01", policy, revoked=ended("2026-06-01"))

    assert {judged.finding.on(verdict.on) for judged in verdict.in_the_way} == {Outcome.UNDETERMINED}


def test_the_first_surveillance_audit_is_counted_from_issue_whatever_the_body_would_settle():
    (due,) = (item for item in owed(granted(), day("2026-06-01")) if item.duty.id == "surveillance")

    assert POLICY[SURVEILLANCE_ANCHOR] is SurveillanceAnchor.ISSUE
    assert due.due == day("2027-05-01")
    with pytest.raises(FixedSettingError, match=r"CNCA-QMS-01:2025, 5\.7"):
        POLICY.settle("Chen Li", day("2026-09-01"), surveillance_anchor="decision")


def test_an_overdue_surveillance_audit_shall_lead_to_suspension_by_the_rule():
    (due,) = (item for item in owed(granted(), day("2027-05-02")) if item.duty.id == "suspend_overdue")

    assert (due.due, due.duty.clause.id) == (day("2027-05-02"), "CNCA-QMS-01:2025 5.7")


@pytest.mark.parametrize(("held", "permitted"), [("2029-04-30", True), ("2029-05-01", False)])
def test_after_expiry_a_certificate_is_restored_only_where_recertification_was_audited_before(held, permitted):
    case = granted(POLICY.settle("Chen Li", day("2026-01-01"), restore_after_expiry=True))
    for act in ("plan_recertification", "begin_audit", "record_meeting", "record_meeting"):
        case = done(case, act, day("2029-04-28"))
    report = AuditReport(number="R-2", reported_by="He Jun", last_day=day(held), reported_on=day("2029-05-02"))
    case = done(case, "close_audit", day("2029-05-02"), **asdict(report))
    verdict = asked(case, "restore_expired", day("2029-05-10"))
    blocked = {judged.guard: judged.clause.id for judged in verdict.in_the_way}

    assert blocked == ({} if permitted else {"audited_before_expiry": "CNCA-QMS-01:2025 5.8"})


def test_a_policy_that_would_change_nothing_is_not_asked_for():
    ids = {setting.id for setting in QMS.settings}

    assert "voluntary_cancellation_is_own" not in ids
    assert not QMS.policy()[CANCELLATION_BARS]
    assert ITSMS.policy()[CANCELLATION_BARS]
