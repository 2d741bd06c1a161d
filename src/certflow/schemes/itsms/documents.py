"""The information and documents of an application."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from certflow.model.finding import Finding, all_of, met, undetermined, unmet
from certflow.model.text import Text, listed, plain
from certflow.rules.facts import fact, label_of, lacks, missing
from certflow.rules.transition import Guard
from certflow.rules.view import View
from certflow.schemes.itsms.conditions import LegalStatus
from certflow.schemes.itsms.waiting import FormerCertificates
from certflow.schemes.sources import cnca

__all__ = ["Application", "Document", "LegalEntity", "OtherCondition", "Site"]


@frozen(kw_only=True)
class Document:
    """A document on file: how it is called, and the day it was filed."""

    reference: str | None = fact("the document's title or number", "文件名称或编号")
    filed_on: date | None = fact("the day the document was filed", "文件提交日期")


@frozen(kw_only=True)
class LegalEntity:
    """A legal entity that the system covers, and the proof of its legal status."""

    name: str | None = fact("the name of the legal entity", "法律实体名称")
    proof: str | None = fact("the proof of its legal status", "法律地位证明文件")
    filed_on: date | None = fact("the day the proof was filed", "证明文件提交日期")


@frozen(kw_only=True)
class Site:
    """A site for which a sub-certificate is asked."""

    name: str | None = fact("the name of the site", "场所名称")
    address: str | None = fact("the address of the site", "场所地址")
    subject: LegalStatus | None = fact(
        "the site's own certificate of lawful subject status", "场所自身的合法主体资格证照"
    )


@frozen(kw_only=True)
class OtherCondition:
    """A further condition: what it asks, why, who set it, and since when it is met."""

    asks: str | None = fact("what the further condition asks", "其他条件的内容")
    why: str | None = fact("the reason for the further condition", "设定其他条件的理由")
    set_by: str | None = fact("who set the further condition", "设定其他条件的人")
    met_on: date | None = fact("the day the further condition was met", "其他条件具备的日期")


@frozen(kw_only=True)
class Application(FormerCertificates):
    """An application for certification."""

    applicant: str | None = fact("the name of the applicant", "认证委托人名称")
    organisation: str | None = fact(
        "the organisation to be audited, if another", "接受认证审核的组织（与认证委托人不同时）"
    )
    address: str | None = fact("the applicant's address", "认证委托人地址")
    standard: str | None = fact("the standard applied for", "认证依据的标准")
    scope: str | None = fact("the scope applied for", "申请的认证范围")
    headcount: int | None = fact("the number of people within the scope", "认证范围内人员数量")
    outsourced: tuple[str, ...] | None = fact(
        "the outsourced processes that affect the system",
        "影响体系有效性的外包过程",
    )
    provided_by: str | None = fact("who provided the documents", "资料提供方")
    operating_since: date | None = fact("the day the system started operating", "体系开始运行的日期")
    entities: tuple[LegalEntity, ...] | None = fact("the legal entities that the system covers", "体系所覆盖的法律实体")
    organisation_and_duties: Document | None = fact("the document on organisation and duties", "组织机构及职责文件")
    service_processes: Document | None = fact(
        "the document on service processes, shifts and rotation", "服务流程、班次及轮班情况文件"
    )
    operation_evidence: Document | None = fact("the evidence of three months' operation", "体系运行满三个月的证据")
    further_documents: tuple[Document, ...] = fact("further documents asked for", "另行要求的文件", default=())
    sites: tuple[Site, ...] = fact("the sites for which a sub-certificate is asked", "申请子证书的场所", default=())
    other_conditions: tuple[OtherCondition, ...] = fact("further conditions set", "设定的其他条件", default=())


APPLICATION_FORM = cnca(
    "5.1.3(1)",
    "The application names applicant, address, standard, scope, headcount and outsourced processes",
    "认证申请载明名称、地址、标准、范围、人数及外包过程",
    ("N13",),
    told=True,
)


def application_complete(case: View, application: Application) -> Finding:
    """Every statement of the application is there, from the applicant or the organisation to be audited."""
    gaps = lacks(application, "applicant", "address", "standard", "scope", "headcount", "provided_by")
    if application.headcount is not None and application.headcount < 1:
        gaps += (label_of(Application, "headcount"),)
    if application.outsourced is None:
        gaps += (label_of(Application, "outsourced"),)
    if gaps:
        return undetermined(missing(gaps))
    givers = {application.applicant, application.organisation}
    if application.provided_by not in givers:
        return unmet(
            Text(
                "the documents came from {giver}, neither the applicant nor the organisation to be audited",
                "资料由{giver}提供，既非认证委托人，也非接受认证审核的组织",
                giver=application.provided_by,
            )
        )
    return met(
        Text(
            "the application is complete, provided by {giver}",
            "认证申请内容完整，由{giver}提供",
            giver=application.provided_by,
        )
    )


APPLICATION_COMPLETE = Guard(
    APPLICATION_FORM, Text("The application is complete", "认证申请内容完整"), application_complete
)

ENTITIES = cnca(
    "5.1.3(2)",
    "The legal status of every legal entity covered is proved",
    "体系覆盖几个法律实体，就须逐一证明其法律地位",
    ("N13",),
    told=True,
)


def every_entity_proved(case: View, application: Application) -> Finding:
    """The proof of each legal entity covered is on file; each that is missing is named."""
    if not application.entities:
        return undetermined(missing(label_of(Application, "entities")))
    because = Text("the legal status of every entity covered is proved", "所覆盖的每个法律实体均已提供法律地位证明文件")
    return all_of(tuple(_proved(entity) for entity in application.entities), because)


def _proved(entity: LegalEntity) -> Finding:
    if entity.name is None:
        return undetermined(missing(lacks(entity, "name")))
    gaps = lacks(entity, "proof", "filed_on")
    if gaps:
        return _filed(None, gaps, plain(entity.name), None)
    what = Text("proof of {name}'s legal status", "{name}的法律地位证明文件", name=entity.name)
    return _filed(entity.filed_on, (), what, entity.proof)


def _filed(filed_on: date | None, gaps: tuple[Text, ...], what: Text, reference: str | None) -> Finding:
    """Undetermined until the document was filed, met from that day."""
    if gaps or filed_on is None:
        return undetermined(Text("missing: {gaps} ({what})", "缺：{what}的{gaps}", what=what, gaps=listed(gaps)))
    because = Text(
        "{what} (“{reference}”) was filed on {day}",
        "{what}（“{reference}”）于{day}提交",
        what=what,
        reference=reference,
        day=filed_on,
    )
    return undetermined(because, until=filed_on)


EVERY_ENTITY_PROVED = Guard(
    ENTITIES, Text("Every legal entity covered is proved", "每个法律实体均有证明"), every_entity_proved
)

OTHER_DOCUMENTS = cnca(
    "5.1.3(4)-(7)",
    "Organisation and duties; service processes and shifts; evidence of operation; others asked for",
    "组织机构及职责、服务流程与班次、运行证据及其他文件",
    ("N13",),
    told=True,
)


def documents_filed(case: View, application: Application) -> Finding:
    """The documents asked of everybody, and those asked for besides, are on file; each that is missing is named."""
    names = ("organisation_and_duties", "service_processes", "operation_evidence")
    parts = [_on_file(getattr(application, name), label_of(Application, name)) for name in names]
    asked = Text("a document asked for besides", "另行要求的文件")
    parts += [_on_file(document, asked) for document in application.further_documents or ()]
    return all_of(tuple(parts), Text("the documents are on file", "各项文件均已提交"))


def _on_file(document: Document | None, what: Text) -> Finding:
    if document is None:
        return undetermined(missing(what))
    return _filed(document.filed_on, lacks(document, "reference", "filed_on"), what, document.reference)


DOCUMENTS_FILED = Guard(OTHER_DOCUMENTS, Text("The documents are on file", "申请文件齐全"), documents_filed)
