"""The rule for information security management: that of ITSMS for another standard."""

import pytest

from certflow import ITSMS, Case, Request
from certflow.schemes.isms import ISMS
from certflow.schemes.itsms import IN_FORCE_SINCE, PriorCertificate, PriorEnding, Reason
from certflow.testing import ORGANISATION, application, day

STANDARD = {ITSMS.id: "ISO/IEC 20000-1:2018", ISMS.id: "ISO/IEC 27001:2022"}


def apply(scheme, on, **changes):
    facts = application(day(on), **{"standard": STANDARD[scheme.id], **changes})
    return Case.new("C-1", scheme).ask(Request("submit", day(on), facts))


@pytest.mark.parametrize("ending", ["revoked", "cancelled"])
@pytest.mark.parametrize(("on", "permitted"), [("2027-06-01", False), ("2027-06-02", True)])
def test_its_conditions_are_those_of_itsms(ending, on, permitted):
    ended = PriorEnding(on=day("2026-06-01"), reason=Reason.REQUESTED)
    for scheme in (ITSMS, ISMS):
        former = PriorCertificate(
            number="P-1",
            body="Linan",
            holder=ORGANISATION,
            standard=STANDARD[scheme.id],
            suspensions=(),
            **{ending: ended},
        )
        verdict = apply(scheme, on, prior_certificates=(former,))

        assert verdict.permitted is permitted
        assert [guard.guard for guard in verdict.judgements] == [guard.guard for guard in apply(ITSMS, on).judgements]


@pytest.mark.parametrize(("on", "permitted"), [("2026-02-28", False), ("2026-03-01", True), ("2026-03-02", True)])
def test_it_is_in_force_since_the_day_of_the_same_announcement_unless_the_body_settles_another(on, permitted):
    later = ISMS.policy().settle("Chen Li", day("2026-03-01"), in_force_since="2026-07-01")

    assert apply(ISMS, on).permitted is permitted
    assert ISMS.policy()[IN_FORCE_SINCE] == day("2026-03-01")
    assert later[IN_FORCE_SINCE] == day("2026-07-01")


def test_it_has_the_settings_states_and_acts_of_itsms():
    def shape(scheme):
        acts = [(home.id, act.id, [guard.id for guard in act.guards]) for home, act in scheme.transitions()]
        return [setting.id for setting in scheme.settings], acts, [duty.id for duty in scheme.duties]

    assert shape(ISMS) == shape(ITSMS)
