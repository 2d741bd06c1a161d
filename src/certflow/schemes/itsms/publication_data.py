"""What the public may know of a certificate, as data: the record itself, as plain JSON, and as JSON-LD."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen

from certflow.model.text import Text
from certflow.rules.facts import Choice

__all__ = ["PublicRecord", "PublicStatus", "json_ld", "plain_public"]


class PublicStatus(Choice):
    """The status of a certificate as the field publishes it."""

    VALID = "valid", "valid", "有效"
    SUSPENDED = "suspended", "suspended", "暂停"
    REVOKED = "revoked", "revoked", "撤销"
    CANCELLED = "cancelled", "cancelled", "注销"
    EXPIRED = "expired", "expired", "过期"
    INVALID = "invalid", "invalid", "失效"


@frozen(kw_only=True)
class PublicRecord:
    """All that the public may know of one certificate: what it says, its status, since which day it reads so."""

    number: str | None = field(metadata={"label": Text("certificate", "证书编号")})
    holder: str | None = field(metadata={"label": Text("holder", "获证组织")})
    scope: str | None = field(metadata={"label": Text("scope", "认证范围")})
    standard: str | None = field(metadata={"label": Text("standard", "认证依据")})
    sites: tuple[str, ...] = field(metadata={"label": Text("sites", "场所")})
    first_day: date | None = field(metadata={"label": Text("first day", "生效日期")})
    last_day: date | None = field(metadata={"label": Text("last day", "有效期至")})
    status: PublicStatus = field(metadata={"label": Text("status", "证书状态")})
    since: date = field(metadata={"label": Text("as it stands since", "当前状态起始日期")})
    register: str = field(metadata={"label": Text("register", "查询地址")})


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def plain_public(record: PublicRecord) -> dict[str, Any]:
    """The record as JSON, with the status in words as well."""
    status = record.status.label
    return {
        "number": record.number,
        "holder": record.holder,
        "scope": record.scope,
        "standard": record.standard,
        "sites": [*record.sites],
        "first_day": _iso(record.first_day),
        "last_day": _iso(record.last_day),
        "status": str(record.status),
        "status_words": {"en": status.render("en"), "zh": status.render("zh")},
        "since": record.since.isoformat(),
        "register": record.register,
    }


def json_ld(record: PublicRecord) -> dict[str, Any]:
    """The record as a ``Certification`` of schema.org, which knows an active and an inactive certification only."""
    active = record.status is PublicStatus.VALID
    return {
        "@context": "https://schema.org",
        "@type": "Certification",
        "certificationIdentification": record.number,
        "name": record.standard,
        "description": record.scope,
        "about": {
            "@type": "Organization",
            "name": record.holder,
            "location": [{"@type": "Place", "name": site} for site in record.sites],
        },
        "certificationStatus": f"https://schema.org/Certification{'Active' if active else 'Inactive'}",
        "validFrom": _iso(record.first_day),
        "expires": _iso(record.last_day),
        "url": record.register,
    }
