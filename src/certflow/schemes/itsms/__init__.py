"""The scheme ``cnca-itsms-2026``: the law as data, one file per chapter."""

from certflow.schemes.itsms.scheme import ITSMS

__all__ = ["ITSMS"]
