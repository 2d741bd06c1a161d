"""Whatever is asked in whatever order: no accident, no state without its guards, and the history tells it all."""

from datetime import date, timedelta

from attrs import frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from certflow import (
    ITSMS,
    START,
    Case,
    CertflowError,
    Correction,
    Outcome,
    Request,
    Setting,
    State,
    Text,
    Transition,
    fact,
)
from certflow.schemes.itsms.after_expiry import RestorationAfterExpiry
from certflow.schemes.itsms.appeal_facts import (
    Acknowledgement,
    Appeal,
    AppealedDecision,
    Closure,
    Complaint,
    Concerning,
    Dismissal,
    Dropping,
    Investigation,
    Upholding,
)
from certflow.schemes.itsms.application import Rejection, Withdrawal
from certflow.schemes.itsms.audit_facts import (
    AuditPlan,
    AuditReport,
    Grade,
    Nonconformity,
    RecertificationPlan,
    RepeatedStage,
    Stage,
    SurveillancePlan,
    Verification,
)
from certflow.schemes.itsms.certificate_changes import ReductionGround, ScopeReduction
from certflow.schemes.itsms.client_events import Misuse
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    LossKind,
    Qualification,
    Reason,
    Restoration,
    Revocation,
)
from certflow.schemes.itsms.loss_facts import Loss, LossBasis, LossNotice, LossPayment
from certflow.schemes.itsms.records import ConfirmedFailure
from certflow.schemes.itsms.renewal import Renewal
from certflow.schemes.itsms.sub_certificates import SubCertificate
from certflow.schemes.itsms.surveillance import Maintenance
from certflow.schemes.itsms.termination import GroundKind, GroundReport, Termination
from certflow.testing import (
    acceptance,
    application,
    certified,
    client_event,
    contract,
    grant,
    in_audit,
    meeting,
    steps,
    suspension,
)

BEGIN = date(2026, 9, 1)
SUSPENDED = BEGIN + timedelta(days=60)
RENEWED = date(2032, 9, 30)
"""The last day of a second term, where the first began thirty days after the beginning."""
ENDED = {"reason": Reason.REQUIREMENTS_NOT_MET, "evidence": "e", "decided_by": "Luo Qing"}
POOL = {
    "submit": application,
    "reapply": application,
    "accept": acceptance,
    "reject": lambda on: Rejection(reviewed_by="Shen Yan", reasons="none"),
    "withdraw": lambda on: Withdrawal(requested_by="Gu Wen", requested_on=on, document="letter"),
    "conclude": contract,
    "plan_audit": lambda on: AuditPlan(team=("He Jun",)),
    "hold_stage_1": lambda on: Stage(begins_on=on, auditors=("He Jun",)),
    "hold_stage_2": lambda on: Stage(begins_on=on, auditors=("He Jun",)),
    "record_meeting": lambda on: meeting(("opening", "closing")[on.day % 2], on),
    "report_ground": lambda on: GroundReport(
        kind=GroundKind.OTHER, seen_on=on, seen_by="He Jun", what="fire", prevented=None if on.day % 2 else "stage 2"
    ),
    "raise_nonconformity": lambda on: Nonconformity(number="N1", grade=Grade.MAJOR, what="w", raised_on=on),
    "verify_correction": lambda on: Verification(number="N1", verified_on=on, verified_by="He Jun", evidence="e"),
    "close_audit": lambda on: AuditReport(number="R", reported_by="He Jun", last_day=on, reported_on=on),
    "repeat_stage_2": lambda on: RepeatedStage(begins_on=on, auditors=("He Jun",)),
    "terminate_audit": lambda on: Termination(decided_by="Luo Qing", informed_on=on),
    "grant": grant,
    "refuse": lambda on: Refusal(decided_by="Luo Qing", reasons="none"),
    "suspend": suspension,
    "restore": lambda on: Restoration(cause_removed_on=on, verified_by="He Jun", evidence="e"),
    "revoke": lambda on: Revocation(confirmed_on=on, **ENDED),
    "cancel": lambda on: Cancellation(**{**ENDED, "confirmed_on": on, "reason": Reason.REQUESTED}),
    "invalidate": lambda on: BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=on, document="d"),
    "inform_of_loss": lambda on: LossNotice(informed_on=on, informed_by="Shen Yan", document="d"),
    "record_loss": lambda on: Loss(number="1", basis=LossBasis.LAW, amount="a", found_on=on, document="d"),
    "lodge_appeal": lambda on: Appeal(
        lodged_by="Gu Wen",
        lodged_on=on,
        document="d",
        grounds="g",
        against=AppealedDecision.SUSPENSION,
        taken_on=SUSPENDED,
    ),
    "lodge_complaint": lambda on: Complaint(
        lodged_by="Gu Wen", lodged_on=on, document="d", about=Concerning.BODY, occurred_on=on, what="w", persons=()
    ),
    **{
        f"{verb}_{kind}": facts
        for kind in ("appeal", "complaint")
        for verb, facts in {
            "acknowledge": lambda on: Acknowledgement(acknowledged_by="Shen Yan", acknowledged_on=on, document="d"),
            "investigate": lambda on: Investigation(investigators=("Su He",), begins_on=on),
            "uphold": lambda on: Upholding(decided_by="Su He", reasons="r"),
            "dismiss": lambda on: Dismissal(decided_by="Su He", reasons="r"),
            "drop": lambda on: Dropping(dropped_by="Gu Wen", dropped_on=on, document="d"),
            "close": lambda on: Closure(informed_on=on, document="d"),
        }.items()
    },
    "bear_loss": lambda on: LossPayment(number="1", paid_on=on, document="d"),
    "plan_surveillance": lambda on: SurveillancePlan(team=("He Jun",)),
    "plan_recertification": lambda on: RecertificationPlan(team=("He Jun",)),
    "begin_audit": lambda on: Stage(begins_on=on, auditors=("He Jun",)),
    "maintain": lambda on: Maintenance(decided_by="Luo Qing", report="R"),
    "renew": lambda on: Renewal(decided_by="Luo Qing", certificate=grant(on, last_day=RENEWED).certificate),
    "restore_expired": lambda on: RestorationAfterExpiry(decided_by="Luo Qing", certificate=grant(on, last_day=RENEWED).certificate),
    "record_misuse": lambda on: client_event(Misuse, on),
    "confirm_failure": lambda on: ConfirmedFailure(what="w", confirmed_by="Shen Yan", confirmed_on=on, document="d"),
    "reduce_scope": lambda on: ScopeReduction(
        ground=ReductionGround.REQUESTED, document="d", confirmed_on=on, excluded="e", scope="s", sites_removed=(),
        decided_by="Luo Qing",
    ),
    "issue_sub_certificate": lambda on: SubCertificate(
        number="S-1", site="Suzhou", scope="s", subject=application(on).subject
    ),
}  # fmt: skip
FORWARD = (
    "submit", "accept", "conclude", "plan_audit", "hold_stage_1", "hold_stage_2", "record_meeting", "close_audit", "grant",
    "plan_surveillance", "begin_audit", "issue_sub_certificate",
    "suspend", "restore", "reapply", "lodge_appeal", "acknowledge_appeal", "investigate_appeal", "uphold_appeal",
)  # fmt: skip
NAMES = st.one_of(
    st.sampled_from(FORWARD), st.sampled_from(FORWARD), st.sampled_from([*POOL, "to_decision", "nonsense"])
)
STEP = st.tuples(
    NAMES,
    st.sampled_from([*FORWARD, *POOL]),  # whose facts, where they are not its own
    st.sampled_from([0, 0, 1, 1, 2, 5, 40, -3, 200, 1200]),
    st.sampled_from([None] * 8 + ["C1", "C2", "A1", "ZZ"]),
    st.sampled_from(["lead"] * 8 + ["right"] * 4 + ["wrong", "correct", "set aside", "twice"]),
)
POLICIES = st.sampled_from(
    [
        {},
        {"full_period": "corresponding_day", "meetings_missed": "both"},
        {"certificate_term": 1, "longest_suspension": 1},
        {"certificate_term": 1, "restore_after_expiry": True, "appeal_stays": True},
    ]
)


def in_decision():
    on = BEGIN + timedelta(days=12)
    return steps(
        in_audit(BEGIN),
        ("record_meeting", on, meeting("opening", on)),
        ("record_meeting", on, meeting("closing", on)),
        ("close_audit", on, POOL["close_audit"](on)),
    )


def in_suspension():
    return steps(certified(BEGIN + timedelta(days=30)), ("suspend", SUSPENDED, suspension(SUSPENDED)))


def under_appeal():
    on = SUSPENDED + timedelta(days=2)
    acts = ("lodge_appeal", "acknowledge_appeal", "investigate_appeal")
    return steps(in_suspension(), *((name, on, POOL[name](on)) for name in acts))


STARTS = {
    "new": lambda: Case.new("demo", ITSMS),
    "in audit": lambda: in_audit(BEGIN),
    "in decision": in_decision,
    "certified": lambda: certified(BEGIN + timedelta(days=30)),
    "suspended": in_suspension,
    "under appeal": under_appeal,
}


def lead(case, day, n):
    """An act that the file lets through here, if there is one: so that random walks get somewhere."""
    able = [
        verdict.transition
        for verdict in case.next(day)
        if verdict.transition in POOL and (verdict.permitted or verdict.only_awaits_facts)
    ]
    return able[n % len(able)] if able else None


def walk(start, moves, settled):
    case = STARTS[start]()
    return carry_on(case.settle(ITSMS.policy().settle("Chen Li", BEGIN, **settled)), moves)


def carry_on(case, moves):
    day = max([BEGIN, *(record.on for record in case.records)])
    for n, (name, other, delta, track, how) in enumerate(moves):
        on = max(BEGIN, day + timedelta(days=delta))
        try:
            if how in {"correct", "set aside"}:
                case = amend(case, n + delta, on, how)
                continue
            if how == "lead":
                name = lead(case, on, n + delta) or name  # noqa: PLW2901 - steered
            make = POOL.get(other if how == "wrong" else name, lambda on: None)
            request = Request(
                name, on, make(on), track=None if how == "lead" else track, key=f"k{n}" if how == "twice" else ""
            )
            case, verdict = case.advance(request)
            if how == "twice":
                assert case.advance(request) == (case, verdict)
            day = max(day, on) if verdict.permitted else day
        except CertflowError:
            continue
    return case.until(day + timedelta(days=30))


def amend(case, n, on, how):
    record = case.records[n % len(case.records)] if case.records else None
    make = POOL.get(record.transition) if record else None
    facts = make(record.on) if make and how == "correct" else None
    return case.correct(record.seq if record else 1, on=on, reason="random", facts=facts)[0]


WALKS = given(start=st.sampled_from([*STARTS]), moves=st.lists(STEP, min_size=1, max_size=20), settled=POLICIES)
GENTLE = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@GENTLE
@WALKS
def test_any_requests_end_in_a_history_that_holds(start, moves, settled):
    case = walk(start, moves, settled)

    check_records(case)
    check_tracks(case)
    assert Case.replay(case.id, case.scheme, case.records, case.policy) == case
    assert Case.load(case.id, case.scheme, case.records, case.policy) == case


def check_records(case):
    assert [record.seq for record in case.records] == list(range(1, len(case.records) + 1))
    assert len({record.key for record in case.records}) == len(case.records)
    for record in case.records:
        said = {judgement.finding.on(record.on) for judgement in record.judgements}
        if not record.done:
            assert said & {Outcome.UNMET, Outcome.UNDETERMINED}
            continue
        assert said <= {Outcome.MET, Outcome.NOT_APPLICABLE}
        if isinstance(record.facts, Correction):
            continue
        home = next(home for home in ITSMS.lifecycles if home.prefix == record.track.rstrip("0123456789"))
        transition = home.by_id[record.transition]
        assert record.source in sources_of(record)
        assert record.target == (transition.target.id if transition.target else None)
        assert isinstance(record.facts, transition.takes)


def sources_of(record):
    return {state.id for _, t in ITSMS.transitions() if t.id == record.transition for state in t.sources}


def check_tracks(case):
    """Every track's effective records form a chain from its opening to where it stands."""
    stands = {}
    for record in case.effective():
        opens = ITSMS.opening.get(record.transition)
        if opens:
            assert record.track not in stands
            assert record.source == START.id or record.transition == "reapply"
        else:
            # Not necessarily record.source: a correction may let an act stand from another state than it was done from.
            assert stands[record.track] in sources_of(record)
        if record.target:
            stands[record.track] = record.target
    assert stands == {track.id: track.state for track in case.tracks.values()}
    for track in case.tracks.values():
        entered = [stay.since for stay in track.stays]
        assert entered == sorted(entered)


def with_more():
    """A scheme that adds a state, two acts, a type of facts and a setting to the shipped one."""
    certification = ITSMS.by_id["certification"]
    looked = State("second_look", Text("second look", "复核中"))
    decision = next(state for state in certification.states if state.id == "decision")
    words = {"clause": ITSMS.edition, "title": Text("look", "复核"), "takes": SecondLook}
    acts = (Transition("look_again", decision, looked, **words), Transition("looked", looked, decision, **words))
    setting = Setting(
        id="looks",
        title=Text("looks", "复核次数"),
        clause=ITSMS.edition,
        reason=Text("ours", "自定"),
        takes=int,
        default=1,
    )
    return ITSMS.extend("more", certification.extend(states=(looked,), transitions=acts), settings=(setting,))


@frozen(kw_only=True)
class SecondLook:
    """Who looked again."""

    by: str | None = fact("who looked again", "复核人")


MORE = with_more()


@GENTLE
@WALKS
def test_any_history_can_be_moved_to_a_scheme_that_merely_adds_things_and_goes_on_there(start, moves, settled):
    old = walk(start, moves, settled)
    on = max([BEGIN, *(record.on for record in old.records)])
    old = old.until(on)
    case, verdict = old.migrate(MORE, on=on, reason="more")

    assert verdict.permitted
    assert (case.tracks, case.records[:-1], case.policy.settled) == (old.tracks, old.records, old.policy.settled)
    assert {kind: [r.facts for r in filed] for kind, filed in case.files.items()} == {
        kind: [r.facts for r in filed] for kind, filed in old.files.items()
    }
    assert case.as_of(on).tracks == old.as_of(on).tracks
    case = carry_on(case, moves)
    asked = [record for record in case.records[len(old.records) :] if record.cause is None]
    assert {record.scheme for record in asked} == {"more"}
    assert Case.replay(case.id, MORE, case.records, case.policy, earlier=(ITSMS,)) == case
    assert Case.load(case.id, MORE, case.records, case.policy, earlier=(ITSMS,)) == case


@settings(max_examples=40, deadline=None)
@WALKS
def test_what_can_be_asked_next_can_be_asked_of_any_case(start, moves, settled):
    case = walk(start, moves, settled)
    day = max([BEGIN, *(track.since for track in case.tracks.values())])
    for verdict in case.next(day):
        assert verdict.transition in {t.id for _, t in ITSMS.transitions()}
        assert verdict.permitted == (not verdict.in_the_way)
        for judgement in verdict.judgements:
            assert judgement.finding.because.render("en")
            assert judgement.finding.because.render("zh")


def test_random_walks_get_as_far_as_a_certificate():
    names = ["submit", "accept", "conclude", "plan_audit", "hold_stage_1", "hold_stage_2", "record_meeting",
             "record_meeting", "close_audit", "grant"]  # fmt: skip
    case = walk("new", [(name, name, 1, None, "twice") for name in names], {})

    assert case.tracks["C1"].state == "granted"


def test_random_walks_get_as_far_as_an_appeal_that_sets_a_suspension_aside_and_the_case_goes_on():
    moves = [("uphold_appeal", "submit", 1, None, "right"), ("suspend", "submit", 2, None, "right"),
             ("lodge_complaint", "submit", 0, None, "right"), ("submit", "submit", 5, None, "correct")]  # fmt: skip
    case = walk("under appeal", moves, {})

    assert (case.tracks["P1"].state, case.tracks["C1"].state) == ("upheld", "suspended")
    assert any(record.cause and isinstance(record.facts, Correction) for record in case.records)
    assert Case.replay(case.id, case.scheme, case.records, case.policy) == case
