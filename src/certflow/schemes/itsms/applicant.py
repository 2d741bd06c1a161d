"""Who applies: the subject named on the certificate of status, also for its units; and its sites."""

from __future__ import annotations

from certflow.model.finding import Finding, all_of, met, undetermined, unmet
from certflow.model.text import Text
from certflow.rules.facts import lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.conditions import status_holds
from certflow.schemes.itsms.documents import Application, Site
from certflow.schemes.itsms.lists import THROUGH_THE_SUBJECT

__all__ = ["APPLIES_THROUGH_SUBJECT", "SITES_HAVE_STATUS"]


def applies_through_subject(case: View, application: Application) -> Finding:
    """The applicant is the subject that the certificate of status names."""
    gaps = lacks(application, "applicant", "subject")
    holder = application.subject and application.subject.holder
    if gaps or application.subject is None or holder is None:
        return undetermined(missing(gaps or lacks(application.subject, "holder")))
    named = {"applicant": application.applicant, "holder": holder}
    if application.applicant == holder:
        return met(
            Text(
                "{applicant} is the subject named on the certificate of status",
                "认证委托人{applicant}即证照载明的主体",
                **named,
            )
        )
    return unmet(
        Text(
            "{applicant} applies, but the certificate of status names {holder}, which has to be the applicant",
            "认证委托人为{applicant}，而证照载明的主体为{holder}，应由后者作为认证委托人",
            **named,
        )
    )


APPLIES_THROUGH_SUBJECT = Guard(
    THROUGH_THE_SUBJECT,
    Text("The applicant is the subject named on the certificate of status", "认证委托人为证照载明的主体"),
    applies_through_subject,
)


def sites_have_status(case: View, application: Application) -> Finding:
    """Each site for which a sub-certificate is asked has lawful status itself."""
    return all_of(
        tuple(_site(site) for site in application.sites or ()),
        Text("each site with a sub-certificate has lawful status itself", "申请子证书的各场所自身均有合法主体资格")
        if application.sites
        else Text("no sub-certificate is asked for", "未申请子证书"),
    )


def _site(site: Site) -> Finding:
    gaps = lacks(site, "name", "address", "subject")
    if gaps or site.subject is None:
        return undetermined(missing(gaps))
    return status_holds(site.subject)


SITES_HAVE_STATUS = Guard(
    THROUGH_THE_SUBJECT,
    Text("Each site with a sub-certificate has lawful status", "申请子证书的场所具有合法主体资格"),
    sites_have_status,
)
