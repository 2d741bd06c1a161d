"""What the public may know of sub-certificates."""

import pytest

from certflow import UnsettledError
from certflow.schemes.itsms import (
    Cancellation,
    LegalStatus,
    PublicStatus,
    Reason,
    Revocation,
    json_ld,
    public_record,
    public_sub_records,
)
from certflow.schemes.itsms.sub_certificates import SubCertificate
from certflow.testing import certified, day, steps, suspension

GRANTED, ISSUED, MOVED = day("2026-09-21"), day("2026-10-01"), day("2026-11-02")
STATUS = LegalStatus(
    holder="Suzhou branch", document="B-7", valid_from=day("2015-01-05"), valid_until=day("2030-01-04")
)
SUB = SubCertificate(number="S-1", site="Suzhou", scope="service desk", subject=STATUS)
CASE = steps(certified(GRANTED), ("issue_sub_certificate", ISSUED, SUB))
WHY = {"evidence": "L", "confirmed_on": MOVED, "decided_by": "Luo Qing"}


def told(case):
    policy = case.scheme.policy().settle("Chen Li", GRANTED, register_address="https://register.example.org")
    return public_sub_records(case.settle(policy).view("C1"))


def test_a_sub_certificate_tells_its_site_and_holder_and_ends_with_its_main_certificate():
    (record,) = told(CASE)

    assert (record.number, record.holder, record.scope, record.sites) == (
        "S-1",
        "Suzhou branch",
        "service desk",
        ("Suzhou",),
    )
    assert (record.standard, record.first_day, record.last_day) == ("ISO/IEC 20000-1:2018", ISSUED, day("2029-09-20"))
    assert (record.status, record.since) == (PublicStatus.VALID, ISSUED)
    assert "B-7" not in str(json_ld(record))


@pytest.mark.parametrize(
    ("act", "facts", "status"),
    [
        ("suspend", suspension(MOVED), PublicStatus.SUSPENDED),
        ("revoke", Revocation(reason=Reason.REQUIREMENTS_NOT_MET, **WHY), PublicStatus.REVOKED),
        ("cancel", Cancellation(reason=Reason.REQUESTED, **WHY), PublicStatus.CANCELLED),
    ],
)
def test_its_status_is_that_of_its_main_certificate_since_the_same_day(act, facts, status):
    (record,) = told(steps(CASE, (act, MOVED, facts)))

    assert (record.status, record.since) == (status, MOVED)


def test_one_that_expired_with_its_main_certificate_says_so():
    (record,) = told(CASE.until(day("2029-09-21")))

    assert (record.status, record.since) == (PublicStatus.EXPIRED, day("2029-09-21"))


def test_without_sub_certificates_there_is_nothing_to_tell():
    assert told(certified(GRANTED)) == ()


def test_without_the_address_of_the_register_it_says_which_setting_is_missing():
    with pytest.raises(UnsettledError, match="register_address"):
        public_sub_records(CASE.view("C1"))
    with pytest.raises(UnsettledError, match="register_address"):
        public_record(CASE.view("C1"))
