"""What the case itself knows of certificates held under it before."""

from __future__ import annotations

from certflow.rules.view import Filed, View
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension
from certflow.schemes.itsms.certificate_content import Grant
from certflow.schemes.itsms.events import (
    BodyLoss,
    Cancellation,
    Ending,
    Expiry,
    PriorCertificate,
    PriorEnding,
    PriorSuspension,
    Restoration,
    Revocation,
    Suspension,
)

__all__ = ["own_certificates"]


def own_certificates(case: View) -> tuple[PriorCertificate, ...]:
    """One former certificate for each earlier run that was granted. Its body is None: this body, whenever it lost its approval."""
    losses = [lost.facts for run in case.earlier if (lost := run.last(BodyLoss))]
    loss = losses[-1] if losses else None
    return tuple(_of(run, grant, loss) for run in case.earlier if (grant := run.last(Grant)))


def _of(run: View, grant: Filed[Grant], loss: BodyLoss | None) -> PriorCertificate:
    certificate = grant.facts.certificate
    expiry = run.last(Expiry, unless=(Grant,))
    return PriorCertificate(
        number=certificate.number if certificate else None,
        suspensions=tuple(_suspension(run, filed) for filed in run.all(Suspension)),
        revoked=_ending(run.last(Revocation)),
        cancelled=_ending(run.last(Cancellation)),
        expired_on=expiry.on if expiry else None,
        body_loss=loss,
    )


def _suspension(run: View, filed: Filed[Suspension]) -> PriorSuspension:
    """A suspension that ended with a reduced scope counts as restored: what remained of the certificate was valid again."""
    facts = filed.facts
    ended = (*run.all(Restoration), *run.all(ReductionAfterSuspension))
    restored = min((end.on for end in ended if end.seq > filed.seq), default=None)
    return PriorSuspension(
        on=filed.on,
        until=facts.until,
        restored_on=restored,
        reason=facts.reason,
        notified_on=facts.notified_on,
        published_on=facts.published_on,
    )


def _ending(filed: Filed[Revocation] | Filed[Cancellation] | None) -> PriorEnding | None:
    if filed is None:
        return None
    facts: Ending = filed.facts
    return PriorEnding(on=filed.on, reason=facts.reason, notified_on=facts.notified_on, published_on=facts.published_on)
