"""What the public may know: one record for each change, nothing of it before the grant, and nothing more."""

from datetime import date
from enum import Enum

import pytest
from attrs import fields, has

from certflow import ITSMS, UnsettledError, owed
from certflow.schemes.itsms import PublicStatus, StatusPublication, json_ld, plain_public, public_record, publications
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension, ReductionGround
from certflow.schemes.itsms.events import Reason, Restoration, Revocation
from certflow.testing import certified, day, in_audit, steps, suspension

GRANTED = day("2026-09-21")
ADDRESS = "https://register.example.org"
POLICY = ITSMS.policy().settle("Chen Li", GRANTED, register_address=ADDRESS)
CASE = certified(GRANTED, POLICY)
FIRST, RESTORED, AGAIN, REDUCED, REVOKED = (day(f"2027-{m}") for m in ("01-04", "02-01", "03-01", "09-06", "10-04"))
RICH = steps(
    CASE,
    ("suspend", FIRST, suspension(FIRST)),
    ("restore", RESTORED, Restoration(cause_removed_on=RESTORED, verified_by="Tang Min", evidence="R-1")),
    ("suspend", AGAIN, suspension(AGAIN)),
    ("reduce_instead", REDUCED, ReductionAfterSuspension(
        ground=ReductionGround.REQUIREMENTS_NOT_MET, document="S-1", confirmed_on=REDUCED, excluded="remote operation",
        scope="operation on site", sites_removed=(), decided_by="Luo Qing", verified_by="Tang Min", evidence="V-1")),
    ("revoke", REVOKED, Revocation(
        reason=Reason.REQUIREMENTS_NOT_MET, evidence="E-1", confirmed_on=REVOKED, decided_by="Luo Qing")),
)  # fmt: skip


def leaves(value):
    """Every value within facts, as words."""
    if has(type(value)):
        for each in fields(type(value)):
            yield from leaves(getattr(value, each.name))
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif value is not None:
        yield value.isoformat() if isinstance(value, date) else str(value.value if isinstance(value, Enum) else value)


def test_each_change_of_status_or_wording_gives_one_record():
    told = publications(RICH.view("C1"))

    assert [(str(record.status), record.since) for record in told] == [
        ("valid", GRANTED), ("suspended", FIRST), ("valid", RESTORED), ("suspended", AGAIN), ("valid", REDUCED),
        ("revoked", REVOKED),
    ]  # fmt: skip
    assert [record.scope for record in told[-3:]] == ["operation of IT services", *["operation on site"] * 2]
    assert told[-1] == public_record(RICH.view("C1"))


def test_nothing_else_of_the_file_is_public():
    certificate = next(record.facts.certificate for record in RICH.records if record.transition == "grant")
    application = next(record.facts for record in RICH.records if record.transition == "submit")
    said = {application.applicant, ADDRESS, "operation on site", *leaves(certificate)}
    said |= {status.value for status in PublicStatus}
    secrets = {leaf for record in RICH.records if record.facts is not None for leaf in leaves(record.facts)} - said
    since = {record.since.isoformat() for record in publications(RICH.view("C1"))}
    assert {"He Jun", "Luo Qing", "Gu Wen", "requirements_not_met", "S-1", "remote operation"} <= secrets

    for record in publications(RICH.view("C1")):
        for shape in (plain_public(record), json_ld(record)):
            shown = set(leaves({k: v for k, v in shape.items() if k != "status_words"}))
            assert not (shown & secrets) - since, shown & secrets


def test_before_the_grant_nothing_is_public():
    case = in_audit(GRANTED, POLICY)

    assert public_record(case.view("C1")) is None
    assert publications(case.view("C1")) == ()


def test_without_the_address_the_setting_is_named():
    with pytest.raises(UnsettledError, match="register"):
        public_record(certified(GRANTED).view("C1"))


def test_no_certificate_is_public_as_valid_since_a_day_before_its_first():
    assert public_record(CASE.view("C1")).since == GRANTED
    assert public_record(CASE.until(day("2029-12-01")).view("C1")).status is PublicStatus.EXPIRED


@pytest.mark.parametrize("record", publications(RICH.view("C1")))
def test_the_linked_data_is_a_certification_of_schema_org_that_is_active_only_while_valid(record):
    told = json_ld(record)

    assert told["@type"] == "Certification"
    assert told["certificationStatus"].endswith("Active") is (record.status is PublicStatus.VALID)
    assert (told["validFrom"], told["expires"], told["url"]) == ("2026-09-21", "2029-09-20", ADDRESS)


def duties(case, on):
    return {each.duty.id: each.due for each in owed(case, on) if each.duty.id.startswith("publish")}


def test_the_last_change_stays_to_be_published_until_its_status_is():
    published = StatusPublication(
        status=PublicStatus.VALID, published_on=GRANTED, address=ADDRESS, published_by="Luo Qing"
    )
    case = steps(CASE, ("publish", GRANTED, published))

    assert duties(CASE, GRANTED) == {"publish_certificate": GRANTED}
    assert duties(case, GRANTED) == {}
    assert duties(steps(case, ("suspend", FIRST, suspension(FIRST))), FIRST) == {
        "publish_suspension_or_revocation": FIRST
    }


def test_what_was_published_of_a_decision_set_aside_is_to_be_put_right():
    told = StatusPublication(
        status=PublicStatus.SUSPENDED, published_on=FIRST, address=ADDRESS, published_by="Luo Qing"
    )
    case = steps(CASE, ("suspend", FIRST, suspension(FIRST)), ("publish", FIRST, told))
    seq = next(record.seq for record in case.records if record.transition == "suspend")
    undone, verdict = case.correct(seq, on=RESTORED, reason="decided on the wrong file")

    assert verdict.permitted
    assert duties(undone, RESTORED) == {"publish_change": FIRST}
