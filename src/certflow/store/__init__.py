"""Where cases are kept: in memory, or in a database (extra ``sql``)."""

from certflow.store.memory import MemoryStore
from certflow.store.rows import HeadRow, RecordRow, Session, Store

__all__ = ["HeadRow", "MemoryStore", "RecordRow", "Session", "Store"]
