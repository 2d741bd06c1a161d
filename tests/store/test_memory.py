"""What is undone when a transaction in memory does not end well."""

import pytest

from certflow import ITSMS, Request
from certflow.errors import CaseExistsError, ConflictError
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.testing import application, day

APPLIED = day("2026-09-01")
SUBMIT = Request("submit", APPLIED, application(APPLIED), "Gu Wen", "apply")


def test_everything_written_is_undone_when_the_block_raises(everything):
    store = MemoryStore()
    registry = Registry(ITSMS, store)
    registry.open("A-1", SUBMIT)
    before = everything(store)
    (line,) = store.lines.values()
    (row,) = store.history["A-1"]
    new, moved = line._replace(case_id="A-2"), line._replace(version=2)

    def interrupted():
        with store.begin(write=True) as session:
            session.share({b"x": "new"})
            session.write([new], [(moved, 1)], [row._replace(case_id="A-2"), row._replace(seq=2)])
            session.replace(line._replace(state="granted"))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()

    assert everything(store) == before
    assert registry.read("A-1").version == 1


def test_a_line_that_is_there_or_has_moved_on_is_not_written():
    store = MemoryStore()
    Registry(ITSMS, store).open("A-1", SUBMIT)
    (line,) = store.lines.values()

    with pytest.raises(CaseExistsError), store.begin(write=True) as session:
        session.write([line], [], [])
    with pytest.raises(ConflictError), store.begin(write=True) as session:
        session.write([], [(line, 7)], [])
    assert store.lines == {"A-1": line}
