"""Flipping any setting changes a verdict or a day."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from attrs import evolve

from certflow import ITSMS, UNSETTLED, Case, Outcome, Request, Setting, owed
from certflow.schemes.itsms.after_expiry import RestorationAfterExpiry
from certflow.schemes.itsms.appeal_facts import Appeal, AppealedDecision
from certflow.schemes.itsms.audit_facts import AuditReport, RecertificationPlan, SurveillancePlan
from certflow.schemes.itsms.certificate_changes import EditionChange
from certflow.schemes.itsms.conditions import Licence
from certflow.schemes.itsms.contract import Answer
from certflow.schemes.itsms.documents import LegalEntity
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Qualification,
    Reason,
    Revocation,
)
from certflow.schemes.itsms.meetings import Attendee, Mode, Role
from certflow.schemes.itsms.public_information import Publication, Topic, public_information
from certflow.schemes.itsms.publication import StatusPublication
from certflow.schemes.itsms.publication_data import PublicStatus
from certflow.schemes.itsms.records import ConfirmedFailure, RecordsRelease
from certflow.schemes.itsms.renewal import Renewal
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import (
    ORGANISATION,
    acceptance,
    application,
    audited,
    certified,
    contract,
    day,
    grant,
    in_audit,
    meeting,
    steps,
    suspension,
)

SETTINGS = {setting.id: setting for setting in ITSMS.settings}
OWN = Reason.REQUIREMENTS_NOT_MET
CLERK = Attendee(name="Bo Ran", role=Role.OTHER, mode=Mode.ON_SITE)
FAR = Attendee(name="Gu Wen", role=Role.TOP_MANAGEMENT, mode=Mode.REMOTE)
APPLIED = day("2026-09-01")
CLOSED = day("2026-09-18")
EMPTY = Case.new("demo", ITSMS)


def applies(on, **changes):
    return lambda policy: EMPTY.settle(policy).ask(Request("submit", day(on), application(day(on), **changes)))


def prior(**changes):
    base = PriorCertificate(
        number="P-1", body="B", standard="ISO/IEC 20000-1:2018", holder=ORGANISATION, suspensions=()
    )
    return evolve(base, **changes)


def ended(on, reason=OWN, **changes):
    return PriorEnding(on=day(on), reason=reason, **changes)


def suspended(on, until=None, restored=None):
    return (
        PriorSuspension(on=day(on), until=until and day(until), restored_on=restored and day(restored), reason=OWN),
    )


def lost(on, kind=LossKind.REVOKED):
    return BodyLoss(kind=kind, qualification=Qualification.ITSMS, on=day(on), document="D-1")


def accepts(policy):
    licence = Licence(name="IDC", number="L-1", valid_from=day("2020-01-01"), valid_until=day("2026-09-30"))
    case = steps(EMPTY.settle(policy), ("submit", APPLIED, application(APPLIED, licences=(licence,))))
    return case.ask(Request("accept", day("2026-10-01"), acceptance(day("2026-10-01"))))


def concludes(policy):
    on = day("2026-09-05")
    confirmation = evolve(
        contract(on).confirmation, answer=Answer.OTHER, reservation="fees", settled_on=on + timedelta(days=5)
    )
    case = steps(
        EMPTY.settle(policy), ("submit", APPLIED, application(APPLIED)), ("accept", APPLIED, acceptance(APPLIED))
    )
    return case.ask(Request("conclude", on, contract(on, confirmation=confirmation)))


def concludes_again(policy, **changes):
    seen, again, on = day("2026-09-14"), day("2026-09-20"), day("2026-09-24")
    ground = GroundReport(
        kind=GroundKind.OTHER, seen_on=seen, seen_by="He Jun", what="a flood", against="plan", prevented="stage 2"
    )
    case = steps(
        in_audit(APPLIED, policy),
        ("report_ground", seen, ground),
        ("terminate_audit", seen, Termination(decided_by="Luo Qing")),
        ("reapply", again, application(again)),
        ("accept", again, acceptance(again)),
    )
    return case.ask(Request("conclude", on, contract(on, **changes)))


def closes(opening, closing=(), stage_1=None):
    def ask(policy):
        report = AuditReport(number="R", reported_by="He Jun", last_day=CLOSED, reported_on=CLOSED)
        meetings = [("opening", opening, 2), ("closing", closing, 2)] + ([("opening", stage_1, 1)] if stage_1 else [])
        case = in_audit(APPLIED).settle(policy)
        for kind, attendees, stage in meetings:
            case = steps(case, ("record_meeting", CLOSED, meeting(kind, CLOSED, *attendees, stage=stage)))
        return case.ask(Request("close_audit", CLOSED, report))

    return ask


def grants(policy):
    on = day("2026-09-21")
    case = in_audit(APPLIED)
    for kind in ("opening", "closing"):
        case = steps(case, ("record_meeting", CLOSED, meeting(kind, CLOSED)))
    report = AuditReport(number="R", reported_by="He Jun", last_day=CLOSED, reported_on=CLOSED)
    case = steps(case, ("close_audit", CLOSED, report)).settle(policy)
    return case.ask(Request("grant", on, grant(on)))


def suspends(policy):
    on = day("2026-10-01")
    report = AuditReport(number="R", reported_by="He Jun", last_day=CLOSED, reported_on=CLOSED)
    case = in_audit(APPLIED)
    for kind in ("opening", "closing"):
        case = steps(case, ("record_meeting", CLOSED, meeting(kind, CLOSED)))
    case = steps(case, ("close_audit", CLOSED, report), ("grant", on, grant(on)))
    return case.settle(policy).ask(Request("suspend", on, suspension(on)))


def looks_through(policy):
    told = Publication(address="https://www.example.org", owner="Shen Yan", checked_on=day("2026-08-03"))
    found = public_information(policy, dict.fromkeys(Topic, told))
    return SimpleNamespace(first_day=found.met.first_from(APPLIED), policy=policy)


def revokes_under_appeal(policy):
    since, on = day("2026-10-01"), day("2027-04-02")
    appeal = Appeal(
        lodged_by="Gu Wen",
        lodged_on=since,
        document="SS-1",
        against=AppealedDecision.SUSPENSION,
        taken_on=since,
        grounds="wrong",
    )
    facts = Revocation(reason=Reason.SUSPENSION_RAN_OUT, evidence="e", confirmed_on=on, decided_by="Luo Qing")
    case = steps(certified(day("2026-09-21")), ("suspend", since, suspension(since)), ("lodge_appeal", since, appeal))
    return case.settle(policy).ask(Request("revoke", on, facts))


def publishes(policy):
    on = day("2026-09-22")
    facts = StatusPublication(status=PublicStatus.VALID, published_on=on, address="192.0.2.7", published_by="Luo Qing")
    return certified(day("2026-09-21")).settle(policy).ask(Request("publish", on, facts))


def releases(policy):
    ended = day("2026-10-01")
    cancelled = Cancellation(reason=Reason.REQUESTED, evidence="C-1", confirmed_on=ended, decided_by="Luo Qing")
    case = steps(certified(day("2026-09-21")), ("cancel", ended, cancelled)).settle(policy)
    return case.ask(Request("release_records", ended, RecordsRelease(decided_by="Luo Qing", document="X-1")))


def confirms(policy):
    """The day on which the duty to suspend falls due stands for the first permitted day."""
    on = day("2026-09-28")
    facts = ConfirmedFailure(what="no audit", confirmed_by="He Jun", confirmed_on=on, document="Q-1")
    case = steps(certified(day("2026-09-21")), ("confirm_failure", on, facts)).settle(policy)
    (due,) = (each.due for each in owed(case, on) if each.duty.id == "suspend_in_five_days")
    return SimpleNamespace(first_day=due, policy=policy)


def moves(**settled):
    """Asks to move to a new edition, with the other of its settings settled."""

    def ask(policy):
        closed, on = day("2027-03-10"), day("2027-03-15")
        plan = SurveillancePlan(team=("He Jun",))
        case = audited(certified(day("2026-09-21")), "plan_surveillance", plan, closed, "2027-017")
        change = EditionChange(standard="ISO/IEC 20000-1:2027", report="2027-017", decided_by="Luo Qing")
        known = {name: value for name, value in settled.items() if name not in policy.named()}
        verdict = case.settle(policy.settle("Chen Li", APPLIED, **known)).ask(Request("adopt_edition", on, change))
        return evolve(verdict, policy=policy)

    return ask


def suspends_as_overdue(policy):
    on = day("2026-09-21")
    report = AuditReport(number="R", reported_by="He Jun", last_day=CLOSED, reported_on=CLOSED)
    case = in_audit(APPLIED)
    for kind in ("opening", "closing"):
        case = steps(case, ("record_meeting", CLOSED, meeting(kind, CLOSED)))
    issued = grant(on, issued_on=day("2026-09-28"))
    case = steps(case.settle(policy), ("close_audit", CLOSED, report), ("grant", on, issued))
    overdue = suspension(day("2027-09-22"), reason=Reason.SURVEILLANCE_OVERDUE)
    return case.ask(Request("suspend", day("2027-09-22"), overdue))


def keeps(act, on, facts):
    """Asks to renew or restore a certificate from 1 May 2026, recertified on 12 March 2029."""

    def ask(policy):
        recertification = RecertificationPlan(team=("He Jun", "Tang Min"))
        case = audited(certified(day("2026-05-01")), "plan_recertification", recertification, day("2029-03-12"), "R-2")
        return case.settle(policy).ask(Request(act, day(on), facts))

    return ask


EARLY = Renewal(decided_by="Luo Qing", certificate=grant(day("2029-03-20"), last_day=day("2032-04-30")).certificate)
LATE = RestorationAfterExpiry(
    decided_by="Luo Qing", certificate=grant(day("2029-05-10"), last_day=day("2032-04-30")).certificate
)
OTHER_CERTIFICATE = prior(number="P-2", cancelled=ended("2026-08-01", Reason.TRANSFER))
# What is asked; the setting's other value; first permitted day under the default and under the other (None: none).
CASES = {
    "full_period": (applies("2027-02-28", operating_since=day("2026-11-30")), "corresponding_day", "2027-03-01", "2027-02-28"),
    # 7 March 2026 is a Saturday; whatever calendar is at hand, Sunday no longer does.
    "rest_day_rollover": (applies("2026-03-08", operating_since=day("2025-12-07")), True, "2026-03-08", ...),
    "operation_first_day_counts": (applies("2026-04-15", operating_since=day("2026-01-15")), True, "2026-04-16", "2026-04-15"),
    "before_the_rule": (
        applies("2026-05-01", prior_certificates=(prior(revoked=ended("2025-06-30")),)), "ignored", "2026-07-01", "2026-05-01",
    ),
    "period_start": (
        applies("2027-06-01", prior_certificates=(prior(revoked=ended("2026-05-31", published_on=day("2026-06-10"))),)),
        "publication", "2027-06-01", "2027-06-11",
    ),
    "revoked_during_suspension": (
        applies("2027-04-02", prior_certificates=(
            prior(suspensions=suspended("2026-04-01", "2026-10-01"), revoked=ended("2026-06-20")),)),
        "suspension", "2027-06-21", "2027-04-02",
    ),
    "restored_suspension_bars": (
        applies("2026-07-01", prior_certificates=(prior(suspensions=suspended("2026-04-01", "2026-10-01", "2026-07-01")),)),
        True, "2026-07-01", "2027-04-02",
    ),
    "voluntary_cancellation_is_own": (
        applies("2026-09-01", prior_certificates=(prior(cancelled=ended("2026-08-01", Reason.REQUESTED)),)),
        False, "2027-08-02", "2026-09-01",
    ),
    "several_events": (
        applies("2026-09-01", prior_certificates=(prior(revoked=ended("2026-05-31")), OTHER_CERTIFICATE)),
        "latest", "2027-06-01", "2026-09-01",
    ),
    # The suspension filed last had run out by the revocation, the one filed before it had not.
    "same_day_events": (
        applies("2027-04-02", prior_certificates=(
            prior(suspensions=suspended("2026-04-01", "2026-10-01") + suspended("2026-04-01", "2026-06-01"),
                  revoked=ended("2026-06-20")),)),
        "strictest", "2027-04-02", "2027-06-21",
    ),
    "body_loss_needs_live_certificate": (
        applies("2027-06-01", prior_certificates=(prior(revoked=ended("2026-05-31"), body_loss=lost("2027-04-30")),)),
        True, "2027-07-31", "2027-06-01",
    ),
    "body_losses": (
        applies("2026-09-01", prior_certificates=(prior(body_loss=lost("2026-08-15", LossKind.CANCELLED)),)),
        "every_loss", "2026-09-01", "2026-11-16",
    ),
    "recheck_on_acceptance": (accepts, False, None, "2026-10-01"),
    "list_evidence_age": (applies("2026-09-01", list_checks=application(day("2026-08-01")).list_checks), 30, "2026-09-01", None),
    "whose_record": (
        applies("2026-09-01", entities=(LegalEntity(name="Yunqiao Wuxi", proof="P", filed_on=APPLIED),)),
        "every_entity", "2026-09-01", None,
    ),
    "other_confirmation": (concludes, "agreement", "2026-09-10", "2026-09-05"),
    "terminated_audit_ends_contract": (concludes_again, False, None, "2026-09-24"),
    "meetings_missed": (closes((CLERK,)), "both", None, "2026-09-18"),
    "remote_attendance": (closes((FAR,)), "does_not_count", "2026-09-18", None),
    "meetings_that_count": (closes((), (), (CLERK,)), "every_stage", "2026-09-18", None),
    "certificate_term": (grants, 5, "2026-09-21", None),
    "certificate_last_day": (grants, "corresponding_day", "2026-09-21", None),
    "public_information_age": (looks_through, 30, None, "2026-09-01"),
    "register_address": (publishes, "192.0.2.7", None, "2026-09-22"),
    "retention": (releases, "two_years", "2032-09-21", "2028-10-02"),
    "five_days": (confirms, "working_days", "2026-10-03", "2026-10-10"),
    "new_edition_year": (moves(edition_deadline="2028-09-30"), 2027, None, "2027-03-15"),
    "edition_deadline": (moves(new_edition_year=2027), "2028-09-30", None, "2027-03-15"),
    "longest_suspension": (suspends, 5, "2026-10-01", None),
    "appeal_stays": (revokes_under_appeal, True, "2027-04-02", None),
    "renewed_term": (keeps("renew", "2029-03-20", EARLY), "from_first_day", "2029-03-20", None),
    "restore_after_expiry": (keeps("restore_expired", "2029-05-10", LATE), True, None, "2029-05-10"),
    "surveillance_anchor": (suspends_as_overdue, "decision", "2027-09-29", "2027-09-22"),
}  # fmt: skip


def test_every_setting_of_the_scheme_has_a_case():
    assert CASES.keys() == {name for name, setting in SETTINGS.items() if not setting.fixed}


@pytest.mark.parametrize("name", CASES)
def test_flipping_a_setting_changes_the_day(name):
    ask, other, default_day, other_day = CASES[name]
    policy = ITSMS.policy()
    said = ask(policy)
    flipped = ask(policy.settle("Chen Li", day("2026-03-01"), **{name: other}))

    assert said.first_day == (default_day and day(default_day))
    if other_day is ...:
        assert flipped.first_day != said.first_day
    else:
        assert flipped.first_day == (other_day and day(other_day))
    assert flipped.policy.named().keys() == {name}


@pytest.mark.parametrize("other", ["no_contract", "agreement"])
def test_a_client_that_answers_other_is_treated_as_the_policy_says(other):
    verdict = concludes(ITSMS.policy().settle("Chen Li", APPLIED, other_confirmation=other))

    assert verdict.permitted is (other == "agreement")


@pytest.mark.parametrize(
    ("number", "outcome", "because"),
    [
        ("HT-2026-017", Outcome.UNMET, "合同HT-2026-017已随审核于2026年9月14日终止，须另行订立合同"),
        ("HT-2026-017 ", Outcome.UNMET, "须另行订立合同"),
        ("HT-2026-018", Outcome.MET, "合同HT-2026-018系新订立"),
        (None, Outcome.UNDETERMINED, "缺：合同编号"),
    ],
)
def test_a_contract_is_known_by_its_number_after_its_audit_was_terminated(number, outcome, because):
    verdict = concludes_again(ITSMS.policy(), number=number)
    (judged,) = (j for j in verdict.judgements if j.guard == "contract_not_ended")

    assert judged.finding.on(verdict.on) is outcome
    assert because in judged.finding.because.render("zh")


@pytest.mark.parametrize(("first", "second"), [((0, 1), "2027-06-01"), ((1, 0), "2026-09-01")])
def test_of_two_certificates_with_events_on_one_day_the_one_filed_last_counts_where_only_the_latest_does(first, second):
    barring = prior(revoked=ended("2026-05-31"))
    moved = prior(number="P-2", cancelled=ended("2026-05-31", Reason.TRANSFER))
    filed = tuple((moved, barring)[place] for place in first)
    ask = applies("2026-09-01", prior_certificates=filed)
    latest = ITSMS.policy().settle("Chen Li", APPLIED, several_events="latest")

    assert ask(latest).first_day == day(second)
    assert ask(latest.settle("Chen Li", APPLIED, same_day_events="strictest")).first_day == day("2027-06-01")


@pytest.mark.parametrize(
    ("first", "second", "filed_last", "strictest"),
    [
        ("2026-10-01", "2026-06-01", "2027-04-02", "2027-06-21"),
        ("2026-06-01", "2026-10-01", "2027-06-21", "2027-06-21"),
        ("2026-06-01", "2026-06-10", "2027-04-02", "2027-04-02"),
        ("2026-10-01", "2026-11-01", "2027-06-21", "2027-06-21"),
    ],
)
def test_of_two_suspensions_on_one_day_the_policy_says_which_the_revocation_followed(
    first, second, filed_last, strictest
):
    both = suspended("2026-04-01", first) + suspended("2026-04-01", second)
    ask = applies("2027-04-02", prior_certificates=(prior(suspensions=both, revoked=ended("2026-06-20")),))

    assert ask(ITSMS.policy()).first_day == day(filed_last)
    assert ask(ITSMS.policy().settle("Chen Li", APPLIED, same_day_events="strictest")).first_day == day(strictest)


def test_a_notification_may_start_the_period_and_is_missed_where_it_is_not_on_file():
    ask = applies("2027-06-05", prior_certificates=(prior(revoked=ended("2026-05-31", notified_on=day("2026-06-05"))),))
    without = applies("2027-06-05", prior_certificates=(prior(revoked=ended("2026-05-31")),))
    policy = ITSMS.policy().settle("Chen Li", APPLIED, period_start="notification")

    assert ask(policy).first_day == day("2027-06-06")
    assert "the day the holder was notified" in str(
        without(policy).in_the_way[0].finding.leaves(day("2027-06-05"))[0].because
    )


@pytest.mark.parametrize(("age_days", "permitted"), [(29, True), (30, True), (31, False)])
def test_a_look_into_the_lists_counts_for_the_days_of_the_policy(age_days, permitted):
    checks = application(APPLIED - timedelta(days=age_days)).list_checks
    policy = ITSMS.policy().settle("Chen Li", APPLIED, list_evidence_age=30)

    assert applies("2026-09-01", list_checks=checks)(policy).permitted is permitted


@pytest.mark.parametrize("setting", ITSMS.settings, ids=lambda setting: setting.id)
def test_every_setting_reads_in_both_languages_and_names_its_reason(setting: Setting):
    for text in (setting.title, setting.reason, setting.clause.label, setting.describe(setting.default)):
        assert text.render("en")
        assert text.render("zh")
    assert setting.fixed or setting.default is UNSETTLED or setting.check(setting.default) == setting.default


# Section 4 of the requirements: the longer list of what is open, each a named setting
@pytest.mark.parametrize(
    "setting", ["certificate_term", "meetings_missed", "several_events", "whose_record", "period_start"]
)
def test_a_setting_that_the_requirements_name_is_there(setting):
    assert setting in SETTINGS


def test_a_case_owes_nothing_just_because_a_setting_is_flipped():
    assert owed(EMPTY.settle(ITSMS.policy().settle("Chen Li", APPLIED, longest_suspension=1)), APPLIED) == ()
