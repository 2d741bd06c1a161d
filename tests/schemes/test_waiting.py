"""The year that a reapplication waits, at its edges."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Case, Outcome, Request
from certflow.schemes.itsms.events import (
    BodyLoss,
    LossKind,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Reason,
    Revocation,
)
from certflow.testing import ORGANISATION, application, certified, day, steps, suspension

EMPTY = Case.new("demo", ITSMS)
LENIENT = ITSMS.policy().settle("Chen Li", day("2026-03-01"), full_period="corresponding_day")


def asked(on, *, policy=None, **changes):
    facts = application(on, prior_certificates=(former(**changes),))
    return EMPTY.settle(policy or ITSMS.policy()).ask(Request("submit", on, facts))


def former(suspended=None, until=None, revoked=None, reason=Reason.REQUIREMENTS_NOT_MET, cancelled=None):
    suspensions = (PriorSuspension(on=day(suspended), until=until and day(until), reason=reason),) if suspended else ()
    return PriorCertificate(
        number="P-1", body="B", standard="ISO/IEC 20000-1:2018", holder=ORGANISATION, suspensions=suspensions,
        revoked=PriorEnding(on=day(revoked), reason=reason) if revoked else None,
        cancelled=PriorEnding(on=day(cancelled), reason=reason) if cancelled else None,
    )  # fmt: skip


ROWS = {
    "revoked on the last day of the suspension: from the revocation": (
        {"suspended": "2026-03-15", "until": "2026-09-15", "revoked": "2026-09-15"}, "2027-09-16",
    ),
    "revoked the day after the suspension ran out: from the suspension": (
        {"suspended": "2026-03-15", "until": "2026-09-15", "revoked": "2026-09-16"}, "2027-03-16",
    ),
    "suspended on 28 February: no snapping to the end of the month": (
        {"suspended": "2027-02-28", "until": "2027-08-28", "revoked": "2027-09-06"}, "2028-02-29",
    ),
    "cancelled on 29 February": ({"cancelled": "2028-02-29", "reason": Reason.REQUESTED}, "2029-03-01"),
    "revoked at the end of a month": ({"revoked": "2026-05-31"}, "2027-06-01"),
    "suspended and still suspended": ({"suspended": "2026-03-10"}, "2027-03-11"),
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(
    ("policy", "shift"), [(None, 0), (LENIENT, -1)], ids=["the day after", "the corresponding day"]
)
@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_the_bar_ends_on_its_day(row, policy, shift, offset):
    changes, first = ROWS[row]
    first = day(first) + timedelta(days=shift)
    on = first + timedelta(days=offset)
    verdict = asked(on, policy=policy, **changes)

    assert verdict.permitted is (offset >= 0)
    assert verdict.first_day == max(first, on)


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2027-03-09", Outcome.UNDETERMINED),
        ("2027-03-10", Outcome.UNDETERMINED),
        ("2027-03-11", Outcome.NOT_APPLICABLE),
    ],
)
def test_without_a_reason_it_cannot_be_told_until_the_year_is_over(on, outcome):
    verdict = asked(day(on), revoked="2026-03-10", reason=None)
    blocked = outcome is Outcome.UNDETERMINED

    assert verdict.permitted is not blocked
    assert verdict.first_day == day("2027-03-11")
    assert [j.finding.on(day(on)) for j in verdict.in_the_way] == ([outcome] if blocked else [])


@pytest.mark.parametrize(("revoked", "first"), [("2027-05-01", "2028-05-02"), ("2027-05-02", "2027-11-02")])
def test_the_same_edge_holds_for_a_certificate_of_the_case_itself(revoked, first):
    case = steps(certified(day("2026-09-21")), ("suspend", day("2026-11-01"), suspension(day("2026-11-01"))))
    reason = Reason.REQUIREMENTS_NOT_MET if revoked == "2027-05-01" else Reason.SUSPENSION_RAN_OUT
    facts = Revocation(reason=reason, evidence="E-1", confirmed_on=day("2027-05-01"), decided_by="Luo Qing")
    case = steps(case, ("revoke", day(revoked), facts))
    on = day(revoked)

    assert case.ask(Request("reapply", on, application(on))).first_day == day(first)


def test_a_certificate_to_another_standard_bars_nothing():
    on = day("2026-09-01")
    isms = evolve(former(revoked="2026-08-01"), standard="ISO/IEC 27001:2022")

    assert EMPTY.ask(Request("submit", on, application(on, prior_certificates=(isms,)))).permitted


@pytest.mark.parametrize(
    ("holder", "permitted"), [(ORGANISATION, False), ("Yunqiao Data", False), ("Somebody Else", True)]
)
def test_the_bar_follows_the_formerly_certified_organisation_whoever_applies(holder, permitted):
    on = day("2026-09-01")
    checks = tuple(evolve(c, of=who) for who in (ORGANISATION, "Yunqiao Data") for c in application(on).list_checks)
    held = evolve(former(revoked="2026-08-01"), holder=holder)
    facts = application(on, prior_certificates=(held,), organisation="Yunqiao Data", list_checks=checks)

    assert EMPTY.ask(Request("submit", on, facts)).permitted is permitted


MISUSE, MERGER, TRANSFER = Reason.MISUSE, Reason.MERGER, Reason.TRANSFER
OWN = Reason.REQUIREMENTS_NOT_MET


def stop(on, until=None, reason=OWN, restored=None):
    return PriorSuspension(
        on=day(on), until=until and day(until), reason=reason, restored_on=restored and day(restored)
    )


def trouble(*suspensions, revoked=None, reason=OWN):
    return evolve(
        former(), suspensions=suspensions, revoked=revoked and PriorEnding(on=day(revoked), reason=reason)
    )  # fmt: skip


def waited(on, *certificates, **settings):
    policy = ITSMS.policy().settle("Chen Li", day("2026-03-01"), **settings)
    facts = application(on, prior_certificates=certificates)
    verdict = EMPTY.settle(policy).ask(Request("submit", on, facts))
    return next(j.finding for j in verdict.judgements if j.guard == "waited_one_year").on(on)


FREE_FROM = {
    "suspended for misuse, revoked for a merger meanwhile: from the suspension": (
        trouble(stop("2026-03-15", "2026-09-15", MISUSE), revoked="2026-06-01", reason=MERGER), {}, "2027-03-16",
    ),
    "the same under the other reading": (
        trouble(stop("2026-03-15", "2026-09-15", MISUSE), revoked="2026-06-01", reason=MERGER),
        {"revoked_during_suspension": "suspension"}, "2027-03-16",
    ),
    "both own, revoked meanwhile: from the suspension where the policy says so": (
        trouble(stop("2026-03-15", "2026-09-15"), revoked="2026-06-01"),
        {"revoked_during_suspension": "suspension"}, "2027-03-16",
    ),
    "suspended for a transfer, revoked for own reasons: from the revocation": (
        trouble(stop("2026-03-15", "2026-09-15", TRANSFER), revoked="2026-06-01"),
        {"revoked_during_suspension": "suspension"}, "2027-06-02",
    ),
    "suspended for a transfer that ran out, revoked for own reasons: from the revocation": (
        trouble(stop("2026-03-15", "2026-09-15", TRANSFER), revoked="2026-10-01"), {}, "2027-10-02",
    ),
    "an earlier suspension ran out, revoked during the last: from the revocation": (
        trouble(stop("2026-03-15", "2026-04-15"), stop("2026-06-01", "2026-12-01"), revoked="2026-09-01"),
        {}, "2027-09-02",
    ),
    "the same, the suspensions filed the other way round": (
        trouble(stop("2026-06-01", "2026-12-01"), stop("2026-03-15", "2026-04-15"), revoked="2026-09-01"),
        {}, "2027-09-02",
    ),
    "the last of two suspensions ran out: from that one": (
        trouble(stop("2026-03-15", "2026-09-15", restored="2026-04-01"), stop("2026-06-01", "2026-08-01"),
                revoked="2026-09-01"), {}, "2027-06-02",
    ),
    "a suspension after the revocation decides nothing": (
        trouble(stop("2026-03-15", "2026-09-15"), stop("2026-11-01"), revoked="2026-10-01"), {}, "2027-11-02",
    ),
}  # fmt: skip


@pytest.mark.parametrize("row", FREE_FROM)
@pytest.mark.parametrize(("offset", "barred"), [(-1, True), (0, False)])
def test_the_year_runs_from_the_event_that_counts(row, offset, barred):
    certificate, settings, first = FREE_FROM[row]
    on = day(first) + timedelta(days=offset)

    assert (waited(on, certificate, **settings) is Outcome.UNMET) is barred


UNTOLD = trouble(stop("2026-04-01", "2026-10-01"), revoked="2026-05-31")
UNTOLD = evolve(UNTOLD, revoked=evolve(UNTOLD.revoked, reason=None))


@pytest.mark.parametrize(
    ("on", "outcome"),
    [
        ("2026-05-31", Outcome.UNMET),
        ("2026-06-01", Outcome.UNMET),
        ("2027-04-01", Outcome.UNMET),
        ("2027-04-02", Outcome.UNDETERMINED),
        ("2027-05-31", Outcome.UNDETERMINED),
        ("2027-06-01", Outcome.MET),
    ],
)
def test_what_is_barred_whatever_the_revocation_was_for_is_unmet(on, outcome):
    assert waited(day(on), UNTOLD) is outcome


def test_where_the_reason_of_the_revocation_is_not_on_file_both_years_are_told():
    on = day("2027-04-02")
    verdict = EMPTY.ask(Request("submit", on, application(on, prior_certificates=(UNTOLD,))))
    (leaf,) = next(j.finding for j in verdict.judgements if j.guard == "waited_one_year").leaves(on)

    english, chinese = leaf.because.render("en"), leaf.because.render("zh")

    assert english.startswith("by the suspension: ")
    assert "the last day of the full year is 1 April 2027; by the revocation: " in english
    assert english.endswith("missing: why it was decided; the last day of the full year is 31 May 2027")
    assert "满一年的最后一日为2027年4月1日；按撤销计：" in chinese


@pytest.mark.parametrize(("on", "free"), [("2027-03-01", False), ("2027-03-02", True)])
@pytest.mark.parametrize("several", ["each", "latest"])
def test_a_later_loss_of_another_field_hides_no_revoked_qualification(several, on, free):
    lost = BodyLoss(kind=LossKind.REVOKED, qualification="itsms", on=day("2026-12-01"))
    elsewhere = BodyLoss(kind=LossKind.REVOKED, qualification="qms", on=day("2027-01-10"))
    policy = ITSMS.policy().settle("Chen Li", day("2026-03-01"), several_events=several)
    certificates = (evolve(former(), body_loss=lost), evolve(former(), body_loss=elsewhere))
    facts = application(day(on), prior_certificates=certificates)

    verdict = EMPTY.settle(policy).ask(Request("submit", day(on), facts))

    assert verdict.permitted is free


@pytest.mark.parametrize("bars", [False, True])
def test_a_restored_suspension_for_a_transfer_is_not_applicable_whatever_the_policy(bars):
    held = trouble(stop("2026-08-01", "2027-02-01", TRANSFER, restored="2026-09-15"))

    for on in ("2026-08-15", "2026-09-15", "2026-10-01"):
        assert waited(day(on), held, restored_suspension_bars=bars) is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(("on", "outcome"), [("2026-09-14", Outcome.UNMET), ("2026-09-15", Outcome.MET)])
def test_a_restored_suspension_for_own_reasons_bars_until_it_was_restored(on, outcome):
    assert waited(day(on), trouble(stop("2026-08-01", "2027-02-01", restored="2026-09-15"))) is outcome


@pytest.mark.parametrize("several", ["each", "latest"])
def test_an_event_without_a_day_stays_undetermined_beside_dated_ones(several):
    undated = evolve(former(), number="P-2", suspensions=(PriorSuspension(reason=OWN),))
    old = former(revoked="2020-01-01")

    for on in ("2026-09-01", "2028-01-01"):
        assert waited(day(on), old, undated, several_events=several) is Outcome.UNDETERMINED


STANDARDS = {
    "ISO/IEC 20000-1": Outcome.UNMET,
    "ISO/IEC20000-1": Outcome.UNMET,
    "iso/iec 20000-1:2018": Outcome.UNMET,
    "ISO/IEC 20000-1：2018": Outcome.UNMET,
    "ISO/IEC 20000－1:2018": Outcome.UNMET,
    "GB/T 24405.1-2009/ISO/IEC 20000-1:2018": Outcome.UNMET,
    "GB/T 24405.1-2009": Outcome.UNDETERMINED,
    "GB/T24405.1": Outcome.UNDETERMINED,
    "ISO/IEC 20000-2": Outcome.NOT_APPLICABLE,
    "ISO/IEC 20000-10": Outcome.NOT_APPLICABLE,
    "ISO/IEC 27001:2022": Outcome.NOT_APPLICABLE,
}


@pytest.mark.parametrize("standard", STANDARDS)
def test_only_a_certificate_to_the_itsms_standard_counts_however_it_is_written(standard):
    held = evolve(former(revoked="2026-08-01"), standard=standard)

    assert waited(day("2026-09-01"), held) is STANDARDS[standard]


@pytest.mark.parametrize("holder", [f"{ORGANISATION} ", f" {ORGANISATION}", f"{ORGANISATION[:2]} {ORGANISATION[2:]}"])
def test_blanks_in_the_name_of_the_holder_do_not_lift_the_bar(holder):
    assert waited(day("2026-09-01"), evolve(former(revoked="2026-08-01"), holder=holder)) is Outcome.UNMET


def test_the_own_record_bars_from_the_day_of_the_decision_not_from_its_backdated_first_day():
    decided = day("2026-11-01")
    facts = evolve(suspension(decided), since=day("2026-10-25"), until=day("2027-04-25"))
    ran_out = Revocation(
        reason=Reason.SUSPENSION_RAN_OUT, evidence="E-1", confirmed_on=day("2027-04-26"), decided_by="Luo Qing"
    )
    case = steps(certified(day("2026-09-21")), ("suspend", decided, facts), ("revoke", day("2027-04-26"), ran_out))
    last = day("2027-11-01")

    assert case.ask(Request("reapply", day("2027-05-01"), application(day("2027-05-01")))).first_day == day(
        "2027-11-02"
    )
    assert not case.ask(Request("reapply", last, application(last))).permitted
