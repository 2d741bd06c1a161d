import pytest

from acme_certification import ACME, TechnicalReview
from certflow import Outcome, Request
from certflow.schemes.itsms import Accident, Withdrawal
from certflow.testing import client_event, day, grant, steps

ON = day("2026-09-20")


def review(by="Fang Li", on=ON):
    return Request("pass_review", ON, TechnicalReview(by=by, on=on))


def test_a_closed_audit_leads_to_the_technical_review(in_review):
    case = in_review()
    assert case.tracks["C1"].state == "technical_review"
    assert case.state_title("C1").render("zh") == "技术评审中"
    assert case.state_title("C1").render("en") == "under technical review"


def test_nothing_is_decided_before_the_review(in_review):
    verdict = in_review().ask(Request("grant", ON, grant(ON)))
    assert not verdict.permitted
    assert verdict.in_the_way[0].finding.because.render("zh") == "仅在下列状态可办理：待认证决定；当前：技术评审中"


def test_a_review_by_somebody_else_passes_to_the_decision(in_review):
    case, verdict = in_review().advance(review())
    assert verdict.permitted
    assert case.tracks["C1"].state == "decision"


@pytest.mark.parametrize("member", ["He Jun", "Tang Min"])
def test_a_review_by_the_team_is_blocked_by_the_handbook(in_review, member):
    (judgement,) = in_review().ask(review(by=member)).in_the_way
    assert judgement.clause.label.render("zh") == "Acme手册 4.2"
    assert judgement.finding.because.render("zh") == f"{member}参与了审核"
    assert judgement.finding.because.render("en") == f"{member} took part in the audit"


def test_a_body_that_settles_it_so_lets_the_team_review(in_review):
    policy = ACME.policy().settle("Chen Li", day("2026-09-01"), team_may_review=True)
    verdict = in_review(policy).ask(review(by="He Jun"))
    assert verdict.permitted
    assert verdict.policy.named() == {"team_may_review": True}


def test_a_review_counts_from_its_day(in_review):
    verdict = in_review().ask(review(on=day("2026-09-22")))
    assert not verdict.permitted
    assert verdict.first_day == day("2026-09-22")


def test_what_the_review_lacks_is_named(in_review):
    (judgement,) = in_review().ask(review(by=None)).in_the_way
    assert judgement.finding.on(ON) is Outcome.UNDETERMINED
    assert judgement.finding.because.render("zh") == "缺：技术评审人"
    assert judgement.finding.because.render("en") == "missing: who did the technical review"


def test_the_review_is_offered_next_and_awaits_its_facts(in_review):
    offered = {verdict.transition: verdict for verdict in in_review().next(ON)}
    assert offered["pass_review"].only_awaits_facts
    assert "grant" not in offered


def test_what_is_possible_before_and_after_the_review_is_possible_during_it(in_review):
    case = steps(in_review(), ("record_accident", ON, client_event(Accident, ON)))
    withdrawn = Withdrawal(requested_by="Gu Wen", requested_on=ON, document="CH-1")
    assert steps(case, ("withdraw", ON, withdrawn)).tracks["C1"].state == "withdrawn"
