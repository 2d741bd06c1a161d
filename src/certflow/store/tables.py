"""The tables, the same on every database: text, whole numbers and bytes only, so that what is hashed is what is kept.

A host that keeps its own schema (Alembic, Django migrations) takes them from `metadata`.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = ["LONGEST_ID", "VERSION", "bodies", "heads", "meta", "metadata", "records"]

VERSION = 1
"""The version of these tables; one more with every change to them."""

LONGEST_ID = 200
"""The longest id of a case, in characters."""

_ID = String(LONGEST_ID).with_variant(String(LONGEST_ID, collation="C"), "postgresql")
"""In the order of the characters' numbers on every database, whatever the language of the server."""
_DAY = String(10)
metadata = MetaData()

meta = Table(
    "certflow_meta",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
)

heads = Table(
    "certflow_case",
    metadata,
    Column("case_id", _ID, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("scheme", String(100), nullable=False),
    Column("policy", LargeBinary(32), nullable=False),
    Column("state", String(100), nullable=False),
    Column("tracks", Text, nullable=False),
    Column("due", _DAY),
    Column("corrected", Integer, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("seal", LargeBinary(32), nullable=False),
    Index("certflow_case_due", "due", "case_id"),
    Index("certflow_case_state", "state", "case_id"),
)

records = Table(
    "certflow_record",
    metadata,
    Column("case_id", _ID, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("request_key", Text, nullable=False),
    Column("on_day", _DAY, nullable=False),
    Column("filed_at", String(40)),
    Column("filed_by", Text, nullable=False),
    Column("track", String(100), nullable=False),
    Column("transition", String(100), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("source", String(100), nullable=False),
    Column("target", String(100)),
    Column("cause", Text),
    Column("scheme", String(100), nullable=False),
    Column("policy", LargeBinary(32), nullable=False),
    Column("facts", Text, nullable=False),
    Column("parent", String(100)),
    Column("form", LargeBinary(32), nullable=False),
    Column("findings", Text, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    PrimaryKeyConstraint("case_id", "seq"),
    UniqueConstraint("case_id", "request_key", name="certflow_record_key"),
)

bodies = Table(
    "certflow_shared",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("body", Text, nullable=False),
)
