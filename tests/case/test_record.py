"""Verdicts and records as they are read."""

from datetime import timedelta

import pytest

from certflow import ITSMS, BlockedError, Case, Request
from certflow.schemes.itsms.events import PriorCertificate, PriorEnding, PriorSuspension, Reason
from certflow.testing import ORGANISATION, application, certified, day

ON = day("2026-09-01")
EMPTY = Case.new("demo", ITSMS)


def asked(on=ON, **changes):
    return EMPTY.ask(Request("submit", on, application(on, **changes)))


def test_a_permitted_verdict_passes_through_raise_if_blocked():
    verdict = asked()

    assert verdict.raise_if_blocked() is verdict
    assert verdict.in_the_way == ()


def test_raise_if_blocked_names_everything_in_the_way_with_its_clause_in_both_languages():
    verdict = asked(operating_since=None, headcount=None)

    with pytest.raises(BlockedError) as error:
        verdict.raise_if_blocked()
    assert isinstance(error.value, PermissionError)
    assert error.value.verdict is verdict
    for words in (
        "the day the system started operating",
        "the number of people within the scope",
        "5.1.2(3)",
        "5.1.3(1)",
    ):
        assert words in error.value.en
    for words in ("体系开始运行的日期", "认证范围内人员数量", "5.1.2(3)", "5.1.3(1)", "不得办理"):
        assert words in error.value.zh


def test_the_day_is_told_in_both_languages():
    with pytest.raises(BlockedError) as error:
        asked(operating_since=None).raise_if_blocked()

    assert "2026" in error.value.en.split(":")[1]
    assert "2026年9月1日" in error.value.zh or "2026-09-01" in error.value.zh


def test_a_part_is_cited_under_its_own_clause():
    prior = PriorCertificate(
        number="P-1", body="B", standard="ISO/IEC 20000-1:2018", holder=ORGANISATION,
        suspensions=(PriorSuspension(on=day("2026-03-16"), until=day("2026-09-16"), reason=Reason.REQUIREMENTS_NOT_MET),),
        revoked=PriorEnding(on=day("2026-09-21"), reason=Reason.SUSPENSION_RAN_OUT),
    )  # fmt: skip
    with pytest.raises(BlockedError) as error:
        asked(day("2027-03-16"), prior_certificates=(prior,)).raise_if_blocked()

    assert "clarification (2)" in error.value.en
    assert "进一步明确事项（2）" in error.value.zh


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_the_first_permitted_day_is_permitted_and_the_day_before_is_not(offset):
    since = day("2026-11-30")
    on = day("2027-03-01") + timedelta(days=offset)
    verdict = EMPTY.ask(Request("submit", on, application(day("2027-02-01"), operating_since=since)))

    assert verdict.permitted is (offset >= 0)
    assert verdict.first_day == max(on, day("2027-03-01"))
    assert verdict.last_day is None


def test_a_blocked_record_says_the_first_permitted_day_as_its_verdict_did():
    on = day("2027-02-28")
    case, verdict = EMPTY.advance(
        Request("submit", on, application(day("2027-02-01"), operating_since=day("2026-11-30")))
    )

    assert not case.records[-1].done
    assert case.records[-1].first_day == verdict.first_day == day("2027-03-01")
    assert case.records[-1].in_the_way == verdict.in_the_way


def test_no_first_day_is_promised_where_evidence_is_missing():
    assert asked(operating_since=None).first_day is None


def test_records_are_numbered_in_order_and_name_scheme_policy_and_cause():
    case = certified(day("2026-09-21")).until(day("2030-01-01"))

    assert [record.seq for record in case.records] == list(range(1, len(case.records) + 1))
    assert {record.scheme for record in case.records} == {"cnca-itsms-2026"}
    assert len({record.key for record in case.records}) == len(case.records)
    assert [(r.transition, r.cause) for r in case.records if r.cause] == [
        ("to_decision", "#9"),
        ("expire", "automatic"),
    ]
