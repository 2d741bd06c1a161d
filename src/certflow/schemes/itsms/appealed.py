"""The decisions that can be appealed against, as the file holds them, and who had a part in a certification."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from certflow.model.text import Text
from certflow.rules.view import Filed, View
from certflow.schemes.itsms.appeal_facts import (
    Appeal,
    AppealedDecision,
    Complaint,
    Concerning,
    Dropping,
    Ruling,
    Upholding,
)
from certflow.schemes.itsms.application import Rejection
from certflow.schemes.itsms.audits_held import took_part
from certflow.schemes.itsms.certificate_changes import CertificateChange, ScopeReduction
from certflow.schemes.itsms.certificate_content import Grant, Maintenance
from certflow.schemes.itsms.decision import Refusal
from certflow.schemes.itsms.events import Cancellation, Revocation, Suspension
from certflow.schemes.itsms.termination import Termination

__all__ = [
    "APPEAL_ID",
    "COMPLAINT_ID",
    "DECISIONS",
    "appealed",
    "client_complaints",
    "decision_appealed",
    "involvement",
    "pending",
    "pending_against",
    "upheld_against",
]

APPEAL_ID, COMPLAINT_ID = "appeal", "complaint"

DECISIONS: Mapping[AppealedDecision, type[Any]] = {
    AppealedDecision.REJECTION: Rejection,
    AppealedDecision.REFUSAL: Refusal,
    AppealedDecision.SUSPENSION: Suspension,
    AppealedDecision.REVOCATION: Revocation,
    AppealedDecision.CANCELLATION: Cancellation,
    AppealedDecision.REDUCTION: ScopeReduction,
    AppealedDecision.TERMINATION: Termination,
}
"""The facts of each decision that can be appealed against."""


def _runs(case: View) -> tuple[View, ...]:
    """The certification that an appeal or a complaint stands within, and those before it."""
    return (case.parent, *case.parent.earlier) if case.parent else ()


def appealed(case: View, appeal: Appeal) -> tuple[View, Filed[Any]] | None:
    """The decision appealed against, with the certification in which it was taken; None where none is on file.

    Of several of that kind taken on the day, the first: others follow from it.
    """
    for run in _runs(case):
        for filed in run.all(DECISIONS[appeal.against]) if appeal.against else ():
            if filed.on == appeal.taken_on:
                return run, filed
    return None


def decision_appealed(case: View) -> tuple[View, Filed[Any]] | None:
    """The decision that the appeal of this track is against; None for a complaint, or where it no longer stands."""
    appeal = case.last(Appeal)
    return appealed(case, appeal.facts) if appeal else None


def pending(certification: View) -> Iterator[Filed[Appeal]]:
    """The appeals within a certification on which nobody has decided and which nobody has dropped."""
    for run in certification.within(APPEAL_ID):
        filed = run.last(Appeal, unless=(Ruling, Dropping))
        if filed is not None:
            yield filed


def pending_against(case: View, appeal: Appeal) -> Filed[Appeal] | None:
    """Another appeal against the same decision that is still pending."""
    same = (appeal.against, appeal.taken_on)
    others = (filed for run in _runs(case) for filed in pending(run) if filed.track != case.track)
    return next((filed for filed in others if (filed.facts.against, filed.facts.taken_on) == same), None)


def upheld_against(certification: View, kinds: tuple[type[Any], ...]) -> Iterator[Filed[Upholding]]:
    """The upheld appeals within a certification against decisions of these kinds."""
    for run in certification.within(APPEAL_ID):
        appeal, upheld = run.last(Appeal), run.last(Upholding)
        if appeal and upheld and appeal.facts.against and issubclass(DECISIONS[appeal.facts.against], kinds):
            yield upheld


def client_complaints(certification: View) -> Iterator[tuple[Filed[Complaint], Filed[Upholding]]]:
    """The upheld complaints about the client within a certification, each with the decision on it."""
    for run in certification.within(COMPLAINT_ID):
        complaint, upheld = run.last(Complaint), run.last(Upholding)
        if complaint and upheld and complaint.facts.about is Concerning.CLIENT:
            yield complaint, upheld


def involvement(case: View, who: str) -> Text | None:
    """What somebody had to do with the subject of an appeal or a complaint; None where nothing is on file."""
    complaint, found = case.last(Complaint), decision_appealed(case)
    run = found[0] if found else case.parent
    if run is not None and who in _decided(run):
        return Text("{who} took a decision in this certification", "{who}在本次认证中作出过决定", who=who)
    if run is not None and who in took_part(run):
        return Text("{who} took part in an audit of this certification", "{who}参与了本次认证的审核", who=who)
    if complaint is not None and who in (complaint.facts.persons or ()):
        return Text("{who} is named in the complaint", "{who}为投诉所涉人员", who=who)
    return None


def _decided(run: View) -> set[str | None]:
    """The names of all who took a decision in a certification."""
    kinds: tuple[type[Any], ...] = (Grant, Maintenance, CertificateChange, *DECISIONS.values())
    return {
        filed.facts.reviewed_by if isinstance(filed.facts, Rejection) else filed.facts.decided_by
        for kind in kinds
        for filed in run.all(kind)
    }
