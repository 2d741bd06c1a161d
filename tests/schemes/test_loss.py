"""The body loses its approval: what ends, which losses it bears, and what it owes until when."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Request
from certflow import owed as all_owed
from certflow.schemes.itsms.audit_facts import SurveillancePlan
from certflow.schemes.itsms.events import BodyLoss, LossKind, Qualification
from certflow.schemes.itsms.loss_facts import Loss, LossBasis, LossHandling, LossNotice, LossPayment
from certflow.testing import acceptance, application, certified, contract, day, in_audit, steps, suspension


def owed(*asked):
    """What is owed but for publishing, which has tests of its own."""
    return tuple(each for each in all_owed(*asked) if not each.duty.id.startswith("publish"))


GRANTED, LOST = day("2026-09-21"), day("2026-10-05")
APPLIED = day("2026-09-01")
LOSS = BodyLoss(kind=LossKind.REVOKED, qualification=Qualification.ITSMS, on=LOST, document="D-1")
CLAIM = Loss(number="1", basis=LossBasis.LAW, amount="CNY 9,000", found_on=LOST, document="J-1")
TOLD = LossNotice(informed_on=LOST, informed_by="Shen Yan", document="I-1")
ARRANGED = LossHandling(arranged="transfer", handled_by="Shen Yan", handled_on=LOST, document="H-1")
EMPTY = Case.new("demo", ITSMS)


def lost(case, **changes):
    return steps(case, ("invalidate", LOST, evolve(LOSS, **changes)))


def duties(case, on):
    return {(item.duty.id, item.due) for item in owed(case, on)}


@pytest.mark.parametrize("kind", [LossKind.REVOKED, LossKind.CANCELLED])
def test_a_certificate_becomes_invalid_where_the_approval_is_cancelled_or_revoked(kind):
    loss = evolve(LOSS, kind=kind)
    case = certified(GRANTED)

    assert not case.ask(Request("invalidate", LOST - timedelta(days=1), loss)).permitted
    assert steps(case, ("invalidate", LOST, loss)).tracks["C1"].state == "invalidated"


@pytest.mark.parametrize(
    ("change", "guard"),
    [
        ({"qualification": Qualification.OTHER}, "chosen_qualification_lost"),
        ({"kind": LossKind.EXPIRED}, "approval_lost"),
    ],
)
def test_another_qualification_and_an_approval_that_expired_leave_the_certificate_valid(change, guard):
    verdict = certified(GRANTED).ask(Request("invalidate", LOST, evolve(LOSS, **change)))

    assert [judgement.guard for judgement in verdict.in_the_way] == [guard]
    assert verdict.first_day is None


APPLYING = steps(EMPTY, ("submit", APPLIED, application(APPLIED)))
CONTRACTING = steps(APPLYING, ("accept", APPLIED, acceptance(APPLIED)))
OPEN = {
    "application": APPLYING,
    "contract": CONTRACTING,
    "audit": steps(CONTRACTING, ("conclude", APPLIED, contract(APPLIED))),
    "stage 2": in_audit(APPLIED),
}


@pytest.mark.parametrize("case", OPEN.values(), ids=OPEN)
def test_an_applicants_certification_ends_with_its_open_audit_and_nothing_is_owed_to_it(case):
    case = lost(case)

    assert case.tracks["C1"].state == "invalidated"
    assert {track.state for track in case.tracks.values() if track.lifecycle == "audit"} <= {"terminated"}
    assert not owed(case, LOST)


def test_a_surveillance_audit_that_is_open_ends_with_the_certificate():
    case = steps(certified(GRANTED), ("plan_surveillance", LOST, SurveillancePlan(team=("He Jun",))))

    assert [track.state for track in lost(case).tracks.values()] == ["invalidated", "closed", "terminated"]


def test_a_suspended_certificate_becomes_invalid_and_its_run_out_suspension_owes_nothing_more():
    case = lost(steps(certified(GRANTED), ("suspend", GRANTED, suspension(GRANTED))))

    assert duties(case, day("2027-06-01")) == {("inform_of_loss", LOST), ("handle_loss", LOST)}


def test_a_holder_is_told_and_helped_and_each_loss_made_good():
    later = LOST + timedelta(days=9)
    case = lost(certified(GRANTED))
    assert duties(case, LOST) == {("inform_of_loss", LOST), ("handle_loss", LOST)}

    case = steps(case, ("inform_of_loss", LOST, TOLD), ("record_loss", LOST, CLAIM))
    assert duties(case, LOST) == {("handle_loss", LOST), ("bear_losses", LOST)}

    case = steps(case, ("handle_loss", LOST, ARRANGED), ("record_loss", later, evolve(CLAIM, number="2")))
    case = steps(case, ("bear_loss", later, LossPayment(number="1", paid_on=later, document="P-1")))
    assert duties(case, later) == {("bear_losses", later)}

    case = steps(case, ("bear_loss", later, LossPayment(number="2", paid_on=later, document="P-2")))
    assert not owed(case, later)


def test_what_is_owed_stays_owed_when_the_organisation_applies_again():
    later = day("2027-03-01")
    case = lost(certified(GRANTED), kind=LossKind.CANCELLED)
    case = steps(case, ("reapply", later, application(later)), ("inform_of_loss", later, TOLD))

    assert duties(case, later) == {("handle_loss", LOST)}
    assert [record.track for record in case.records[-2:]] == ["C2", "C1"]


def test_a_loss_of_the_earlier_run_does_not_take_the_number_of_one_of_the_later_run():
    later = day("2027-03-01")
    case = steps(lost(certified(GRANTED), kind=LossKind.CANCELLED), ("record_loss", LOST, CLAIM))

    assert not case.ask(Request("record_loss", later, evolve(CLAIM, found_on=later))).permitted
    assert case.ask(Request("record_loss", later, evolve(CLAIM, number="2", found_on=later))).permitted
