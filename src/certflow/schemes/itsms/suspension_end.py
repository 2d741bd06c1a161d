"""What is owed once a suspension has run out."""

from __future__ import annotations

from datetime import date

from certflow.model.months import DAY
from certflow.model.text import Text
from certflow.rules.lifecycle import Duty
from certflow.rules.view import View
from certflow.schemes.itsms.appeal_stay import staying
from certflow.schemes.itsms.certificate import REVOKE
from certflow.schemes.itsms.grounds import SUSPENSION
from certflow.schemes.itsms.states import SUSPENDED
from certflow.schemes.itsms.surveillance_due import SURVEILLANCE, surveillance_due
from certflow.schemes.itsms.suspension_on_file import standing_suspension


def _day_after(case: View) -> date | None:
    """The day after the standing suspension's last day, unless an appeal stays the suspension."""
    suspension = standing_suspension(case)
    until = None if staying(case) else suspension and suspension.facts.until
    return until + DAY if until else None


def _surveillance_undone(case: View) -> date | None:
    """The day after the suspension, where a surveillance audit was due before that day and is still not done."""
    after, due = _day_after(case), surveillance_due(case)
    return after if after and due and due < after else None


def _otherwise_run_out(case: View) -> date | None:
    """The day after the suspension; none where the surveillance audit is undone, for which reducing the scope is no cure."""
    return None if _surveillance_undone(case) else _day_after(case)


REVOKE_WHEN_RUN_OUT = Duty(
    id="revoke_when_run_out",
    clause=SUSPENSION,
    title=Text(
        "Revoke the certificate, or reduce its scope: the suspension has run out",
        "暂停期满未恢复，应撤销证书或缩小范围",
    ),
    while_in=(SUSPENDED,),
    due=_otherwise_run_out,
    by=REVOKE,
    otherwise=Text("the certificate stays suspended without a ground", "证书将在无依据的情况下继续暂停"),
)
REVOKE_UNSURVEYED = Duty(
    id="revoke_unsurveyed",
    clause=SURVEILLANCE,
    title=Text(
        "Revoke the certificate where the suspension ends and the surveillance audit is still not done",
        "暂停期满仍未实施监督审核的，应撤销证书",
    ),
    while_in=(SUSPENDED,),
    due=_surveillance_undone,
    by=REVOKE,
    otherwise=Text("the certificate stays suspended without a ground", "证书将在无依据的情况下继续暂停"),
)

DUTIES = (REVOKE_WHEN_RUN_OUT, REVOKE_UNSURVEYED)
