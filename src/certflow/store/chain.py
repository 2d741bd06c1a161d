"""The chain of hashes: each record's hash covers its predecessor's and every other column of its row."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import msgspec

__all__ = ["beginning", "digest_of", "link", "seal"]

_json = msgspec.json.Encoder().encode


def digest_of(body: str) -> bytes:
    """The name of a shared body: the SHA-256 of its UTF-8."""
    return sha256(body.encode()).digest()


def beginning(case_id: str) -> bytes:
    """What stands in the place of the predecessor's hash before a case's first record."""
    return sha256(case_id.encode()).digest()


def link(before: bytes, row: Sequence[Any]) -> bytes:
    """The hash of a record row: SHA-256 of the predecessor's hash and the JSON array of all columns but the hash."""
    return sha256(before + _json(row[:18])).digest()


def seal(line: Sequence[Any]) -> bytes:
    """The seal of a case's line: SHA-256 of the JSON array of all columns but the seal."""
    return sha256(_json(line[:9])).digest()
