"""Sub-certificates: for which sites, with which numbers, and that they go where their main certificate goes."""

import pytest
from attrs import evolve

from certflow import ITSMS, Outcome, Request
from certflow.schemes.itsms.events import Cancellation, Reason, Restoration
from certflow.schemes.itsms.sub_certificates import MainCertificateMoved, SubCertificate
from certflow.testing import application, certified, day, grant, steps, suspension

GRANTED, ISSUED, MOVED = day("2026-09-21"), day("2026-10-01"), day("2026-11-02")
SUB = SubCertificate(number="S-1", site="Suzhou", scope="services", subject=application(ISSUED).subject)
ISSUE = ("issue_sub_certificate", ISSUED, SUB)
BOTH = steps(certified(GRANTED), ISSUE, ("issue_sub_certificate", ISSUED, evolve(SUB, number="S-2")))
SUSPEND = ("suspend", MOVED, suspension(MOVED))
RESTORE = ("restore", MOVED, Restoration(cause_removed_on=MOVED, verified_by="He Jun", evidence="R-1"))
CANCEL = (
    "cancel",
    MOVED,
    Cancellation(reason=Reason.REQUESTED, evidence="L", confirmed_on=MOVED, decided_by="Luo Qing"),
)


def states(case):
    return [case.tracks[name].state for name in ("C1", "B1", "B2")]


def test_each_sub_certificate_stands_within_the_certification_and_has_a_track_of_its_own():
    assert [(track.id, track.parent) for track in BOTH.tracks.values() if track.lifecycle == "sub_certificate"] == [
        ("B1", "C1"),
        ("B2", "C1"),
    ]


def test_suspended_and_restored_on_one_day_all_are_valid_again():
    assert states(steps(BOTH, SUSPEND)) == ["suspended"] * 3
    assert states(steps(BOTH, SUSPEND, RESTORE)) == ["granted"] * 3


@pytest.mark.parametrize(
    ("way", "act"),
    [((), "suspend"), ((), "revoke"), ((), "cancel"), ((), "expire"), ((), "invalidate"), ((SUSPEND,), "restore"),
     ((SUSPEND, RESTORE), "suspend")],
)  # fmt: skip
def test_none_is_moved_by_itself_not_even_on_the_day_the_main_certificate_moved(way, act):
    request = Request(f"{act}_sub_certificate", MOVED, MainCertificateMoved(), track="B1")

    assert not steps(BOTH, *way).ask(request).permitted


def test_what_moves_a_sub_certificate_is_recorded_with_its_cause():
    case = steps(BOTH, CANCEL)
    main, *subs = case.records[-3:]

    assert {record.cause for record in subs} == {main.key}
    assert states(case) == ["cancelled"] * 3


def test_a_sub_certificate_issued_in_time_ends_with_a_term_cut_short_by_a_suspension_or_not():
    assert states(steps(BOTH, SUSPEND).until(day("2029-09-21"))) == ["expired"] * 3


def test_a_main_certificate_does_not_move_before_the_day_its_sub_certificate_was_issued():
    early = day("2026-09-25")
    verdict = steps(certified(GRANTED), ISSUE).ask(Request("suspend", early, suspension(early)))

    assert not verdict.permitted
    assert verdict.first_day == ISSUED


def test_an_ended_sub_certificate_keeps_its_number_in_the_next_run():
    later = day("2028-01-10")
    case = steps(BOTH, CANCEL, ("reapply", later, application(later)))
    view = case.view("C2")
    guard = next(
        g for g in ITSMS.by_id["sub_certificate"].by_id["issue_sub_certificate"].guards if g.id == "sub_number_is_new"
    )

    class Inner:
        parent = view

    assert guard.check(Inner, SUB).on(later) is Outcome.UNMET
    assert guard.check(Inner, evolve(SUB, number="S-3")).on(later) is Outcome.MET
    assert guard.check(Inner, evolve(SUB, number=grant(GRANTED).certificate.number)).on(later) is Outcome.UNMET
