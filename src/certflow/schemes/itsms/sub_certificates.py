"""Sub-certificates: issued for a site of the main certificate, and wherever that goes they go with it."""

from __future__ import annotations

from attrs import evolve, frozen

from certflow.model.finding import Finding, holds_during, met, undetermined, unmet
from certflow.model.text import Text
from certflow.model.window import NEVER, Window
from certflow.rules.facts import Nothing, fact, lacks, missing
from certflow.rules.lifecycle import Consequence, Lifecycle
from certflow.rules.transition import START, Guard, Standing, State, Transition
from certflow.rules.view import View
from certflow.schemes.itsms import certificate, edition, loss, renewal, scope
from certflow.schemes.itsms.certificate_content import certificate_on_file
from certflow.schemes.itsms.conditions import LegalStatus, status_holds
from certflow.schemes.itsms.lists import THROUGH_THE_SUBJECT
from certflow.schemes.itsms.nonconformities import complete
from certflow.schemes.itsms.states import CANCELLED, EXPIRED, GRANTED, INVALIDATED, LIVE, REVOKED, SUSPENDED
from certflow.schemes.sources import product

__all__ = ["CONSEQUENCES", "SUB_CERTIFICATE", "SubCertificate"]


@frozen(kw_only=True)
class SubCertificate:
    """A certificate for one site of the main certificate; it has no term of its own."""

    number: str | None = fact("the number of the sub-certificate", "子证书编号")
    site: str | None = fact("the site of the sub-certificate", "子证书的场所")
    scope: str | None = fact("the scope of the sub-certificate", "子证书的范围")
    subject: LegalStatus | None = fact("the site's own certificate of lawful status", "该场所自身的主体资格证照")


@frozen(kw_only=True)
class MainCertificateMoved(Nothing):
    """What became of the main certificate, which the file itself shows."""


FOLLOWING = product(
    "sub-certificates",
    Text("sub-certificates", "子证书"),
    "A sub-certificate is issued for a site of a valid main certificate and follows it in all that becomes of it",
    "子证书就有效主证书所覆盖的场所颁发，其状态始终随主证书",
    ("N33",),
)
ENDED_BY_TIME = evolve(EXPIRED, final=True)
"""A sub-certificate that has expired stays so, whatever becomes of its main certificate."""
FINISHED = (REVOKED, CANCELLED, ENDED_BY_TIME, INVALIDATED)


def site_covered(case: View, issue: SubCertificate) -> Finding:
    """The site is one of those that the main certificate covers."""
    main = certificate_on_file(case.parent) if case.parent else None
    gaps = lacks(issue, "site") or (lacks(main, "sites") if main else ())
    if gaps or main is None or main.sites is None:
        return undetermined(missing(gaps))
    named = {"site": issue.site, "sites": main.sites, "number": main.number}
    if issue.site in main.sites:
        return met(Text("certificate {number} covers {site}", "主证书{number}覆盖{site}", **named))
    return unmet(
        Text(
            "certificate {number} covers {sites}, but not {site}",
            "主证书{number}覆盖的场所为{sites}，不含{site}",
            **named,
        )
    )


def site_has_status(case: View, issue: SubCertificate) -> Finding:
    """The site has lawful status itself."""
    if issue.subject is None:
        return undetermined(missing(lacks(issue, "subject")))
    return status_holds(issue.subject)


def within_main_term(case: View, issue: SubCertificate) -> Finding:
    """It is issued within the term of the main certificate."""
    main = certificate_on_file(case.parent) if case.parent else None
    if main is None or main.first_day is None or main.last_day is None:
        return undetermined(missing(Text("the term of the main certificate", "主证书的有效期")))
    return holds_during(
        Window.between(main.first_day, main.last_day),
        Text(
            "the main certificate runs from {first} to {last}",
            "主证书有效期自{first}至{last}",
            first=main.first_day,
            last=main.last_day,
        ),
    )


def sub_number_is_new(case: View, issue: SubCertificate) -> Finding:
    """Neither another sub-certificate of the holder nor its main certificate has the number."""
    if gaps := lacks(issue, "number"):
        return undetermined(missing(gaps))
    runs = (case.parent, *case.parent.earlier) if case.parent else ()
    mains = {main.number for run in runs if (main := certificate_on_file(run))}
    subs = {filed.facts.number for run in runs for filed in run.all(SubCertificate)}
    said = Text("number {number}", "编号{number}", number=issue.number)
    if issue.number in mains | subs:
        return unmet(
            Text("{said} is taken; give this one a number of its own", "{said}已被使用，请另行编号", said=said)
        )
    return met(Text("{said} is new", "{said}为新编号", said=said))


ISSUE = Transition[SubCertificate](
    "issue_sub_certificate",
    START,
    GRANTED,
    title=Text("Issue a sub-certificate", "颁发子证书"),
    clause=FOLLOWING,
    takes=SubCertificate,
    within=(GRANTED,),
    guards=(
        Guard(FOLLOWING, Text("The main certificate covers the site", "主证书覆盖该场所"), site_covered),
        Guard(
            THROUGH_THE_SUBJECT,
            Text("The site has lawful status itself", "该场所自身具有合法主体资格"),
            site_has_status,
        ),
        Guard(FOLLOWING, Text("The main certificate is within its term", "在主证书有效期内"), within_main_term),
        Guard(FOLLOWING, Text("The sub-certificate has a number of its own", "子证书编号不重复"), sub_number_is_new),
        complete(FOLLOWING, SubCertificate, "scope"),
    ),
)


def _off_the_certificate(case: View) -> bool:
    """Whether the main certificate has come to cover the site no more."""
    issue = case.last(SubCertificate)
    main = certificate_on_file(case.parent) if case.parent else None
    return bool(issue and main and main.sites is not None and issue.facts.site not in main.sites)


def cancelled_or_site_removed(case: View) -> Finding:
    """The main certificate is cancelled, or has come to cover the site no more."""
    if _off_the_certificate(case):
        return met(Text("the main certificate no longer covers the site", "主证书不再覆盖该场所"))
    days = case.parent.days(CANCELLED) if case.parent else NEVER
    if not days:
        return unmet(
            Text(
                "the main certificate is not cancelled and covers the site: reduce its scope by the site instead",
                "主证书未注销且仍覆盖该场所，应将该场所移出而缩小范围",
            )
        )
    return holds_during(days, Text("the main certificate is cancelled", "主证书已注销"))


def _follow(
    name: str, sources: State | tuple[State, ...], target: State, title: Text
) -> Transition[MainCertificateMoved]:
    """An act that takes a sub-certificate where the main certificate now stands."""
    return Transition[MainCertificateMoved](
        name, sources, target, title=title, clause=FOLLOWING, takes=MainCertificateMoved, within=(target,)
    )


SUSPEND = _follow("suspend_sub_certificate", GRANTED, SUSPENDED, Text("Suspend the sub-certificate", "暂停子证书"))
RESTORE = _follow("restore_sub_certificate", SUSPENDED, GRANTED, Text("Restore the sub-certificate", "恢复子证书"))
REVOKE = _follow("revoke_sub_certificate", LIVE, REVOKED, Text("Revoke the sub-certificate", "撤销子证书"))
CANCEL = Transition[MainCertificateMoved](
    "cancel_sub_certificate",
    LIVE,
    CANCELLED,
    title=Text("Cancel the sub-certificate", "注销子证书"),
    clause=FOLLOWING,
    takes=MainCertificateMoved,
    guards=(
        Standing(
            FOLLOWING,
            Text("The main certificate is cancelled, or covers the site no more", "主证书已注销或不再覆盖该场所"),
            cancelled_or_site_removed,
        ),
    ),
)
EXPIRE = _follow("expire_sub_certificate", LIVE, ENDED_BY_TIME, Text("The sub-certificate expires", "子证书到期失效"))
INVALIDATE = _follow(
    "invalidate_sub_certificate",
    LIVE,
    INVALIDATED,
    Text("The sub-certificate becomes invalid", "子证书因机构丧失批准资质而失效"),
)

SUB_CERTIFICATE = Lifecycle(
    "sub_certificate",
    "B",
    Text("sub-certificate", "子证书"),
    (GRANTED, SUSPENDED, *FINISHED),
    (ISSUE, SUSPEND, RESTORE, REVOKE, CANCEL, EXPIRE, INVALIDATE),
    within="certification",
)


def standing(case: View) -> tuple[View, ...]:
    """The sub-certificates of a certification that have not ended."""
    return tuple(sub for sub in case.within(SUB_CERTIFICATE.id) if not sub.days(*FINISHED))


def _all(case: View) -> tuple[str, ...]:
    return tuple(sub.track for sub in standing(case))


def off_the_certificate(case: View) -> tuple[str, ...]:
    """Those of them whose site the main certificate has come to cover no more."""
    return tuple(sub.track for sub in standing(case) if _off_the_certificate(sub))


def moved(case: View, facts: object) -> MainCertificateMoved:
    """The facts of an act that follows the main certificate."""
    return MainCertificateMoved()


FOLLOWED = tuple(
    Consequence(after=after, then=then, clause=FOLLOWING, tracks=_all, facts=moved)
    for after, then in (
        (certificate.SUSPEND, SUSPEND),
        (certificate.RESTORE, RESTORE),
        (certificate.REVOKE, REVOKE),
        (certificate.CANCEL, CANCEL),
        (certificate.EXPIRE, EXPIRE),
        (edition.END_OLD_EDITION, EXPIRE),
        (loss.INVALIDATE, INVALIDATE),
    )
)
REDUCED = tuple(
    Consequence(after=after, then=then, clause=FOLLOWING, tracks=tracks, facts=moved)
    for after, then, tracks in (
        (scope.REDUCE_SCOPE, CANCEL, off_the_certificate),
        (scope.REDUCE_INSTEAD, CANCEL, off_the_certificate),
        (renewal.RENEW, CANCEL, off_the_certificate),
        (scope.REDUCE_INSTEAD, RESTORE, _all),
    )
)
"""With a scope reduced, or renewed with fewer sites, go the sub-certificates of those sites; where a reduced scope ends a
suspension, the others are restored."""

CONSEQUENCES = (*FOLLOWED, *REDUCED)
