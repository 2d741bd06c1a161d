"""The scope of a certificate: what it reads after a change, and what a reduced scope makes of a suspension."""

from datetime import timedelta

import pytest
from attrs import evolve

from certflow import ITSMS, Request
from certflow.schemes.itsms.audit_facts import (
    Purpose,
    SpecialPlan,
    SurveillancePlan,
)
from certflow.schemes.itsms.audit_relied_on import relied_on
from certflow.schemes.itsms.certificate_changes import (
    ReductionAfterSuspension,
    ReductionGround,
    ScopeExpansion,
    ScopeReduction,
)
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.schemes.itsms.events import Cancellation, Reason
from certflow.testing import application, audited, certified, day, grant, steps, suspension

GRANTED = day("2026-09-21")
TEAM = ("He Jun", "Tang Min")
CLOSED = day("2027-03-10")
EXPANSION = ScopeExpansion(
    document="K-1",
    applied_on=day("2027-02-01"),
    report="A-2",
    added="remote operation",
    scope="on site and remote",
    sites_added=("Wuxi",),
    decided_by="Luo Qing",
)
REDUCTION = ScopeReduction(
    ground=ReductionGround.SITE_REMOVED,
    document="S-1",
    confirmed_on=day("2027-04-01"),
    excluded="Wuxi",
    scope="on site",
    sites_removed=("Wuxi",),
    decided_by="Luo Qing",
)
INSTEAD = ReductionAfterSuspension(
    ground=ReductionGround.REQUIREMENTS_NOT_MET,
    document="S-1",
    confirmed_on=CLOSED,
    excluded="remote operation",
    scope="on site",
    sites_removed=(),
    decided_by="Luo Qing",
    verified_by="Tang Min",
    evidence="V-1",
)
EXPANDED = steps(
    audited(certified(GRANTED), "plan_surveillance", SurveillancePlan(team=TEAM), CLOSED),
    ("expand_scope", day("2027-03-15"), EXPANSION),
)
SUSPENDED = steps(
    certified(GRANTED), ("suspend", day("2026-10-01"), suspension(day("2026-10-01"), until=day("2027-04-01")))
)


def now(case):
    return certificate_on_file(case.view("C1"))


def test_before_a_grant_there_is_no_certificate():
    case = steps(certified(GRANTED), ("cancel", GRANTED, cancellation(GRANTED)))
    case = steps(case, ("reapply", day("2028-01-03"), application(day("2028-01-03"))))

    assert certificate_on_file(case.view("C2")) is None


def cancellation(on):
    return Cancellation(reason=Reason.MERGER, evidence="E-1", confirmed_on=on, decided_by="Luo Qing")


def test_changes_are_read_in_the_order_of_filing():
    reduced = steps(EXPANDED, ("reduce_scope", day("2027-04-01"), REDUCTION))

    assert (now(EXPANDED).scope, now(EXPANDED).sites) == ("on site and remote", ("Suzhou", "Wuxi"))
    assert (now(reduced).scope, now(reduced).sites) == ("on site", ("Suzhou",))
    assert now(reduced).number == now(EXPANDED).number


def test_a_site_that_the_certificate_names_already_is_not_named_twice():
    again = evolve(EXPANSION, sites_added=("Suzhou", "Wuxi"))
    case = steps(
        audited(certified(GRANTED), "plan_surveillance", SurveillancePlan(team=TEAM), CLOSED),
        ("expand_scope", day("2027-03-15"), again),
    )

    assert now(case).sites == ("Suzhou", "Wuxi")


def test_a_change_that_is_set_aside_no_longer_counts():
    seq = next(record.seq for record in EXPANDED.records if record.transition == "expand_scope")
    undone, verdict = EXPANDED.correct(seq, on=day("2027-03-20"), reason="filed on the wrong case")

    assert verdict.permitted
    assert now(undone).sites == ("Suzhou",)


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_site_without_a_name_is_missing(blank):
    verdict = EXPANDED.ask(Request("reduce_scope", day("2027-04-01"), evolve(REDUCTION, sites_removed=("Wuxi", blank))))

    assert not verdict.permitted
    assert "the sites removed" in verdict.in_the_way[0].finding.because.render("en")


def test_a_ground_is_shown_and_decided_before_the_scope_is_reduced():
    verdict = EXPANDED.ask(Request("reduce_scope", day("2027-03-31"), REDUCTION))

    assert not verdict.permitted
    assert verdict.first_day == day("2027-04-01")


@pytest.mark.parametrize(
    ("act", "plan", "counts"),
    [
        ("plan_special", SpecialPlan(team=TEAM, purpose=Purpose.EXPANSION, document="J-1"), True),
        ("plan_special", SpecialPlan(team=TEAM, purpose=Purpose.EDITION, document="J-1"), False),
        ("plan_surveillance", SurveillancePlan(team=TEAM), True),
    ],
)
def test_an_expansion_rests_on_an_audit_of_its_purpose(act, plan, counts):
    case = audited(certified(GRANTED), act, plan, CLOSED)

    assert (relied_on(case.view("C1"), EXPANSION, Purpose.EXPANSION) is not None) is counts


def test_a_suspension_that_ended_with_a_reduced_scope_bars_no_later_application_like_a_restored_one():
    case = steps(
        SUSPENDED,
        ("reduce_instead", day("2027-04-05"), INSTEAD),
        ("cancel", day("2027-05-03"), cancellation(day("2027-05-03"))),
    )
    on = day("2027-05-04")

    assert case.ask(Request("reapply", on, application(on))).permitted


def test_a_reduced_scope_without_the_end_of_the_suspension_leaves_it_standing():
    reduction = evolve(REDUCTION, sites_removed=(), confirmed_on=day("2026-11-02"))
    case = steps(
        SUSPENDED,
        ("reduce_scope", day("2026-11-02"), reduction),
        ("cancel", day("2026-12-01"), cancellation(day("2026-12-01"))),
    )
    on = day("2026-12-02")

    assert not case.ask(Request("reapply", on, application(on))).permitted


@pytest.mark.parametrize(("after", "permitted"), [(0, False), (1, True)])
def test_the_suspension_ends_by_reduction_from_the_day_after_its_last(after, permitted):
    on = day("2027-04-01") + timedelta(days=after)

    assert SUSPENDED.ask(Request("reduce_instead", on, INSTEAD)).permitted is permitted


def test_a_suspension_of_what_remains_is_judged_anew():
    again = day("2027-06-01")
    case = steps(
        SUSPENDED,
        ("reduce_instead", day("2027-04-05"), INSTEAD),
        ("suspend", again, suspension(again)),
    )

    assert case.tracks["C1"].state == "suspended"
    assert now(case).scope == "on site"
    assert grant(GRANTED).certificate.scope != "on site"


def test_the_words_are_expand_and_reduce():
    titles = [t.title for _, t in ITSMS.transitions() if t.id in {"expand_scope", "reduce_scope", "reduce_instead"}]

    assert not any("extend" in title.render("en").lower() for title in titles)
    assert all("扩大" in title.render("zh") or "缩小" in title.render("zh") for title in titles)
