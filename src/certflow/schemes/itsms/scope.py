"""The scope of a certificate: expanded after an audit, reduced on a ground, reduced instead of a revocation."""

from __future__ import annotations

from certflow.model.finding import Finding, holds_from, met, not_applicable, undetermined, unmet
from certflow.model.months import DAY
from certflow.model.text import Text, listed, plain
from certflow.rules.facts import label_of, lacks, missing
from certflow.rules.transition import Guard, Standing, Transition
from certflow.rules.view import View
from certflow.schemes.itsms.appeal_stay import SUSPENSION_NOT_STAYED
from certflow.schemes.itsms.audit_facts import Purpose
from certflow.schemes.itsms.audit_relied_on import audit_closed, decider_apart, majors_verified, relied_on
from certflow.schemes.itsms.certificate_changes import ReductionAfterSuspension, ScopeExpansion, ScopeReduction
from certflow.schemes.itsms.certificate_content import Grant, certificate_on_file
from certflow.schemes.itsms.grounds import SUSPENSION
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import GRANTED, LIVE, SUSPENDED
from certflow.schemes.itsms.surveillance_due import MADE_UP
from certflow.schemes.itsms.suspension_on_file import standing_suspension
from certflow.schemes.sources import iso17021

__all__ = ["NO_SITE_ADDED", "TRANSITIONS"]

EXPANDING = iso17021(
    "9.6.4.1",
    "A scope is expanded on application, after an audit, by somebody who took no part in it",
    "扩大范围须经申请和审核，并由未参与该审核的人决定",
    ("N30",),
)


def expansion_audited(case: View, expansion: ScopeExpansion) -> Finding:
    """An audit for the expansion, or a surveillance or recertification audit, was held and closed since the application."""
    if gaps := lacks(expansion, "document", "applied_on"):
        return undetermined(missing(gaps))
    closed = audit_closed(case, expansion, Purpose.EXPANSION)
    audit = relied_on(case, expansion, Purpose.EXPANSION)
    if audit is None or expansion.applied_on is None or audit.report.on >= expansion.applied_on:
        return closed
    return unmet(
        Text(
            "the audit with report {number} was closed on {day}, before the application of {applied}",
            "报告为{number}的审核已于{day}结束，早于{applied}的申请",
            number=expansion.report,
            day=audit.report.on,
            applied=expansion.applied_on,
        )
    )


def expansion_named(case: View, expansion: ScopeExpansion) -> Finding:
    """What is added is named, with the new wording of the scope and the sites added."""
    if gaps := _gaps(expansion, "added", sites="sites_added"):
        return undetermined(missing(gaps))
    return met(Text("added: {what}", "所扩大的内容：{what}", what=expansion.added))


def _gaps(change: ScopeExpansion | ScopeReduction, what: str, *, sites: str) -> tuple[Text, ...]:
    gaps = lacks(change, what, "scope")
    named: tuple[str, ...] | None = getattr(change, sites)
    if named is None or not all(site.strip() for site in named):
        return (*gaps, label_of(type(change), sites))
    return gaps


EXPAND_SCOPE = Transition[ScopeExpansion](
    "expand_scope",
    GRANTED,
    None,
    title=Text("Expand the scope", "扩大认证范围"),
    clause=EXPANDING,
    takes=ScopeExpansion,
    guards=(
        Guard(
            EXPANDING,
            Text("An audit that covers the expansion is closed", "覆盖扩大部分的审核已结束"),
            expansion_audited,
        ),
        majors_verified(EXPANDING, Purpose.EXPANSION),
        decider_apart(EXPANDING, Purpose.EXPANSION),
        Guard(EXPANDING, Text("What is added is named", "已写明所扩大的内容"), expansion_named),
    ),
)


def no_site_added(case: View, decision: Grant) -> Finding:
    """A certificate renewed or restored covers no site that the one before did not: the scope is expanded first."""
    certificate = certificate_on_file(case)
    known = certificate.sites if certificate else None
    sites = decision.certificate.sites if decision.certificate else None
    if sites is None:
        return not_applicable(Text("the sites are not stated", "未载明证书覆盖的场所"))
    added = tuple(plain(site) for site in sites if site not in (known or ()))
    if added:
        return unmet(
            Text(
                "the scope was not expanded by these sites: {sites}",
                "下列场所未经扩大范围列入证书：{sites}",
                sites=listed(added),
            )
        )
    return met(Text("the certificate before covered each of its sites", "原证书已覆盖各场所"))


NO_SITE_ADDED: Guard[Grant] = Guard(EXPANDING, Text("It adds no site", "未新增场所"), no_site_added)

REDUCING = iso17021(
    "9.6.5.5",
    "A scope is reduced on a stated ground by named parts, and something remains",
    "缩小范围须有列明的理由并写明所缩小的部分，且仍有剩余范围",
    ("N30", "N33"),
)


def reduction_grounded(case: View, reduction: ScopeReduction) -> Finding:
    """The ground is shown by a document and confirmed, and somebody decided."""
    gaps = lacks(reduction, "ground", "document", "confirmed_on", "decided_by")
    if gaps or reduction.confirmed_on is None:
        return undetermined(missing(gaps))
    return holds_from(
        reduction.confirmed_on,
        Text(
            "{ground}, confirmed on {day} (“{document}”), decided by {who}",
            "{ground}，{day}确认（“{document}”），由{who}决定",
            ground=reduction.ground,
            day=reduction.confirmed_on,
            document=reduction.document,
            who=reduction.decided_by,
        ),
    )


def reduction_named(case: View, reduction: ScopeReduction) -> Finding:
    """What is excluded is named, with the new wording of the scope; the sites removed are on the certificate."""
    if gaps := _gaps(reduction, "excluded", sites="sites_removed"):
        return undetermined(missing(gaps))
    certificate = certificate_on_file(case)
    known = certificate.sites if certificate else None
    strange = tuple(plain(site) for site in reduction.sites_removed or () if site not in (known or ()))
    if strange:
        return unmet(Text("not a site of the certificate: {sites}", "证书未列该场所：{sites}", sites=listed(strange)))
    return met(Text("excluded: {what}", "所缩小的内容：{what}", what=reduction.excluded))


def something_remains(case: View, reduction: ScopeReduction) -> Finding:
    """At least one site remains; removing all is a cancellation."""
    certificate = certificate_on_file(case)
    sites = certificate.sites if certificate else None
    if sites and set(sites) <= {*(reduction.sites_removed or ())}:
        return unmet(
            Text(
                "every site would be removed: that is a cancellation, not a reduction",
                "全部场所均被移出，应办理注销而非缩小范围",
            )
        )
    return met(Text("part of the certificate remains", "证书仍有剩余范围"))


REDUCTION_GUARDS = (
    Guard(REDUCING, Text("A ground for reducing the scope is confirmed", "已确认缩小范围的理由"), reduction_grounded),
    Guard(REDUCING, Text("What is excluded is named", "已写明所缩小的内容"), reduction_named),
    Guard(REDUCING, Text("Something remains", "仍有剩余范围"), something_remains),
)

REDUCE_SCOPE = Transition[ScopeReduction](
    "reduce_scope",
    LIVE,
    None,
    title=Text("Reduce the scope", "缩小认证范围"),
    clause=REDUCING,
    takes=ScopeReduction,
    guards=REDUCTION_GUARDS,
)


def suspension_has_run_out(case: View) -> Finding:
    """The suspension's last day has passed."""
    suspension = standing_suspension(case)
    if suspension is None or suspension.facts.until is None:
        return unmet(Text("no suspension with a last day is on file", "案卷中没有载明截止日期的暂停"))
    until = suspension.facts.until
    return holds_from(
        until + DAY, Text("the last day of the suspension is {until}", "暂停截止日期为{until}", until=until)
    )


CAUSE_EXCLUDED = complete(SUSPENSION, ReductionAfterSuspension, "verified_by", "evidence")

REDUCE_INSTEAD = Transition[ReductionAfterSuspension](
    "reduce_instead",
    SUSPENDED,
    GRANTED,
    title=Text("Reduce the scope and end the suspension", "缩小范围并解除暂停"),
    clause=SUSPENSION,
    takes=ReductionAfterSuspension,
    guards=(
        Standing(SUSPENSION, Text("The suspension has run out", "暂停期已满"), suspension_has_run_out),
        SUSPENSION_NOT_STAYED,
        CAUSE_EXCLUDED,
        MADE_UP,
        *REDUCTION_GUARDS,
    ),
)

TRANSITIONS = (EXPAND_SCOPE, REDUCE_SCOPE, REDUCE_INSTEAD)
