"""Acme's certification scheme, ``acme-itsms-2026``: the shipped ITSMS scheme and what Acme's handbook adds to it."""

from acme_certification.facts import LongerWait, RemotePlan, TechnicalReview
from acme_certification.scheme import ACME, TECHNICAL_REVIEW

__all__ = ["ACME", "TECHNICAL_REVIEW", "LongerWait", "RemotePlan", "TechnicalReview"]
